"""Whether the safety copy goes on where the database ends: something that was committed is gone from it, as
with a log of the database (``-wal``) that was deleted or damaged after a crash."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import islice

import msgspec

from lcadmin.domain.wording import Text
from lcadmin.paths import DataFolder
from lcadmin.store import codecs, database
from lcadmin.store.tables import SqliteTables

_TAIL_BYTES = 1 << 20
_MOST_LINES = 1_000  # without one that can be read: then nothing is known


class _End(msgspec.Struct):
    """What of a line says whether the database knows it."""

    id: str | None = None
    change: int | None = None


_read = msgspec.json.Decoder(_End).decode


def behind(place: DataFolder) -> Iterator[Text]:
    """A finding where the copy's last line is of something that the database does not have. The copy is read
    first: beside a running program the database is never behind it. A backup that the office has put back
    since is meant to be.
    """
    last = next(_newest_lines(place), None)
    if last is None or _put_back_since(place):
        return
    with closing(database.open_reader(place.database)) as connection:
        view = SqliteTables(connection, place.database).view
        if last.id is not None:
            known = view.one("SELECT 1 FROM journal WHERE id = ?", (last.id,)) is not None
        else:
            known = view.one("SELECT 1 FROM changes WHERE number >= ?", (last.change,)) is not None
    if not known:
        yield Text.of("check_behind")


def _put_back_since(place: DataFolder) -> bool:
    """Whether a backup was put back after the last line was written: what was there is kept by time."""
    written = max((file.stat().st_mtime for file in place.safety_copy.glob("*.jsonl")), default=0.0)
    since = f"lcadmin-before-restore-{datetime.fromtimestamp(int(written), UTC):%Y%m%d-%H%M%S}"
    return any(file.stem >= since for file in place.root.glob("lcadmin-before-restore-*.db"))


def _newest_lines(place: DataFolder) -> Iterator[_End]:
    for file in sorted(place.safety_copy.glob("*.jsonl"), reverse=True):
        with file.open("rb") as stream:
            size = stream.seek(0, 2)
            stream.seek(max(0, size - _TAIL_BYTES))
            lines = stream.read().split(b"\n")
        for line in islice(reversed(lines[:-1]), _MOST_LINES):  # what has no end is being written
            with suppress(*codecs.undecodable()):
                end = _read(line)
                if end.id is not None or end.change is not None:
                    yield end
