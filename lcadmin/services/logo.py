"""The business's picture: it stands on reports and whatever else goes out with the business's name."""

from __future__ import annotations

from lcadmin.domain.errors import BadInput
from lcadmin.services.ports import Desk

MOST_BYTES = 512 * 1024


def put(desk: Desk, picture: bytes | None) -> None:
    """The picture from now on; None: none. BadInput where it is no PNG or JPEG, or too big."""
    if picture is not None:
        known = picture.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"))
        if not known or len(picture) > MOST_BYTES:
            raise BadInput("bad_logo", most=MOST_BYTES // 1024)
    desk.store.write(lambda tables: tables.logo.put(picture)).result()


def get(desk: Desk) -> bytes | None:
    """The picture, where there is one."""
    with desk.store.read() as tables:
        return tables.logo.get()
