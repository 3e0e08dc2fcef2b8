"""A file to import in a few words, so that another process of this PC reads the same in the same way."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from lcadmin.services.log_sources import Layout


class Recipe(msgspec.Struct, frozen=True):
    """``layout`` and ``zone`` are for CSV; None and "": the file is JSON."""

    path: str
    zone: str
    layout: Layout | None


_WORDS = msgspec.msgpack.Decoder(Recipe)


def recipe_for(path: Path, zone: ZoneInfo | None, layout: Layout | None) -> bytes:
    """The words; none where the file's name, or a zone without one, cannot be told."""
    name = "" if zone is None else zone.key or None
    if name is None:
        return b""
    try:
        return msgspec.msgpack.encode(Recipe(str(path.absolute()), name, layout))
    except UnicodeEncodeError:  # of a name that is no text
        return b""


def understood(recipe: bytes) -> Recipe:
    """What the words of ``recipe_for`` say."""
    return _WORDS.decode(recipe)


def bytes_of(path: Path) -> int:
    """How long the file is; 0 where it cannot be looked at, which its reading tells."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
