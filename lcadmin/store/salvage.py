# ruff: noqa: S608 - what is put together here are constants of this program, never values
"""Messages out of a database that was put aside, as far as it can be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from lcadmin.services.journal_line import to_text
from lcadmin.store import database
from lcadmin.store.check_rows import UNREADABLE
from lcadmin.store.digests import link
from lcadmin.store.journal_buffer import NAMES
from lcadmin.store.tables import SqliteTables

_AT_ONCE = 200
_ROWS = f"SELECT {', '.join(NAMES)}, chain FROM journal WHERE number >= ? ORDER BY number LIMIT ?"


def messages_of(file: Path) -> Iterator[bytes]:
    """Its messages as lines, without those that are not as they were sealed; none where it cannot be read.
    Around a place that is damaged what lies near it is left out."""
    with suppress(*UNREADABLE), closing(database.open_reader(file)) as connection:
        tables = SqliteTables(connection, file)
        (last,) = tables.view.one("SELECT coalesce(max(number), 0) FROM journal") or (0,)
        for first in range(1, last + 1, _AT_ONCE):
            lines: list[bytes] = []
            with suppress(*UNREADABLE):
                lines = _lines(tables, first)
            yield from lines


def _lines(tables: SqliteTables, first: int) -> list[bytes]:
    rows = tables.view.all(_ROWS, (first - 1, _AT_ONCE + 1))
    sealed = {row[0]: row[-1] for row in rows}
    sound = [row[0] for row in rows if row[-1] == link(sealed.get(row[0] - 1, ""), row[:-1])]
    return [to_text(one) for one in tables.journal.numbered(sound)]
