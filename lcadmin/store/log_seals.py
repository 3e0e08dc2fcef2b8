# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Seals of the imported class logs: what makes a figure that was altered from outside visible to ``check``,
and lets the next import of the same log write the row anew.

A seal is 63 bits of a hash over what the row says, as it is stored. Which class a row belongs to, and what is
kept to list and find it, are no part of it: they change, and ``check_logs`` asks for them otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from lcadmin.domain.class_logs import ClassLog, EventLog, ParticipantLog
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.store.codecs import encode
from lcadmin.store.view import View

Value = str | float | None


@dataclass(frozen=True, slots=True)
class SealedLog:
    """A table of imported rows with a ``seal`` over ``columns``; ``reals`` are the places of fractions,
    which come back from the database as such where a whole number went in."""

    table: str
    columns: tuple[str, ...]
    reals: tuple[int, ...] = ()

    @classmethod
    def of(cls, table: str, *columns: str) -> SealedLog:
        return cls(table, columns, tuple(n for n, name in enumerate(columns) if name in ("given", "rating")))

    def seal(self, values: Sequence[Value]) -> int:
        """Of the columns' values, in their order."""
        said = list(values)
        for place in self.reals:
            if said[place] is not None:
                said[place] = float(said[place])  # type: ignore[arg-type]  # never None
        return int.from_bytes(blake2b(encode(said), digest_size=8).digest()) >> 1

    def is_intact(self, row: Mapping[str, Any]) -> bool:
        """Whether a row, by its columns' names, is as it was written."""
        return bool(self.seal([row[name] for name in self.columns]) == row["seal"])

    def rows(self, view: View, first: int, end: int) -> list[tuple[int, bool]]:
        """The rows with ids in [first, end): whether each is as it was written."""
        where = "id >= ? AND id < ? ORDER BY id"
        return [
            (number, self.seal(values) == kept)
            for number, kept, *values in self._all(view, where, (first, end))
        ]

    def intact(self, view: View, listed: str) -> list[int]:
        """Which of these rows (ids as a JSON array) are as they were written."""
        where = "id IN (SELECT value FROM json_each(?))"
        return [
            number for number, kept, *values in self._all(view, where, (listed,)) if self.seal(values) == kept
        ]

    def seal_anew(self, view: View, listed: str) -> None:
        """Rows that lcadmin itself has changed, by their ids as a JSON array."""
        for number, _, *values in self._all(view, "id IN (SELECT value FROM json_each(?))", (listed,)):
            view.run(f"UPDATE {self.table} SET seal = ? WHERE id = ?", (self.seal(values), number))

    def _all(self, view: View, where: str, values: tuple[int | str, ...]) -> Iterator[tuple[int, int, Value]]:
        names = ", ".join(self.columns)
        return view.stream(f"SELECT id, seal, {names} FROM {self.table} WHERE {where}", values)


CLASSES = SealedLog.of(
    "log_classes", *ClassLog._fields, "students", "student_start", "status", "source", "import_id", "digest"
)
PARTICIPANTS = SealedLog.of("log_participants", *ParticipantLog._fields, "import_id", "digest")
EVENTS = SealedLog.of("log_events", *EventLog._fields, "import_id")
ALL = (CLASSES, PARTICIPANTS, EVENTS)
BY_TABLE = {sealed.table: sealed for sealed in ALL}
