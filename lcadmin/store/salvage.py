# ruff: noqa: S608 - what is put together here are constants of this program, never values
"""Messages out of a database that was put aside, as far as it can be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from lcadmin.services.journal_line import to_text
from lcadmin.store import database
from lcadmin.store.check_rows import UNREADABLE
from lcadmin.store.digests import link
from lcadmin.store.journal_buffer import NAMES
from lcadmin.store.tables import SqliteTables

_AT_ONCE = 200
_ROWS = f"SELECT {', '.join(NAMES)}, chain FROM journal WHERE number BETWEEN ? AND ? ORDER BY number"


class PutAside:
    """A database that was put aside, as far as it can be read. ``last`` is the greatest number of a message
    that was found as it was sealed: so many there were at least."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.last = 0

    def messages(self) -> Iterator[bytes]:
        """Its messages as lines, without those that are not as they were sealed; none where nothing can be
        read."""
        with suppress(*UNREADABLE), closing(database.open_reader(self._file)) as connection:
            tables = SqliteTables(connection, self._file)
            (last,) = tables.view.one("SELECT coalesce(max(number), 0) FROM journal") or (0,)
            for first in range(1, last + 1, _AT_ONCE):
                yield from self._lines(tables, first, _AT_ONCE)

    def _lines(self, tables: SqliteTables, first: int, many: int) -> Iterator[bytes]:
        """Around a place that is damaged one by one."""
        lines: list[bytes] = []
        try:
            rows = tables.view.all(_ROWS, (first - 1, first + many - 1))
            sealed = {row[0]: row[-1] for row in rows}
            sound = [row[0] for row in rows if row[0] >= first and _is_sound(row, sealed)]
            lines = [to_text(one) for one in tables.journal.numbered(sound)]
            self.last = max(self.last, *sound, 0)
        except UNREADABLE:
            if many > 1:
                for number in range(first, first + many):
                    yield from self._lines(tables, number, 1)
        yield from lines


def _is_sound(row: tuple[Any, ...], sealed: Mapping[int, str]) -> bool:
    return bool(row[-1] == link(sealed.get(row[0] - 1, ""), row[:-1]))
