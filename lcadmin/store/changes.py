"""The ``changes`` table: what each transaction changed, for the windows of other processes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lcadmin.services.ports import Changed
from lcadmin.store.kept_rows import OFFICE

KEPT = 10_000
PRUNE_EVERY = 1_024
_TOO_MANY_TO_NAME = 2_000


def changed(noted: Iterable[tuple[str, int]]) -> Changed:
    """What ``View.note`` gathered, as listeners read it."""
    by_kind: dict[str, set[int]] = {}
    for kind, ref in noted:
        by_kind.setdefault(kind, set()).add(ref)
    return Changed(
        people=frozenset(by_kind.get("person", ())),
        lessons=frozenset(by_kind.get("lesson", ())),
        deliveries="deliveries" in by_kind,
        settings=not OFFICE.isdisjoint(by_kind),
        history="history" in by_kind,
        everything="everything" in by_kind,
    )


class Changes:
    """The writer's place in the table: what it has written and read so far."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._version = self._data_version()
        self._seen = self._latest()
        self._pruned = self._seen

    def foreign(self) -> tuple[bool, Changed]:
        """Whether another connection has committed since the last call, and what it changed."""
        version = self._data_version()
        if version == self._version:
            return False, Changed()
        rows = self._connection.execute(
            "SELECT number, kind, ref FROM changes WHERE number > ? ORDER BY number", (self._seen,)
        ).fetchall()
        latest = self._latest()
        missed = latest < self._seen or (rows and rows[0][0] != self._seen + 1)
        self._version, self._seen = version, latest
        return True, Changed(everything=True) if missed else changed((kind, ref) for _, kind, ref in rows)

    def write(self, noted: set[tuple[str, int]]) -> set[tuple[str, int]]:
        """Within the transaction: one row for each thing changed. Returns what listeners are told."""
        told = {("everything", 0)} if len(noted) > _TOO_MANY_TO_NAME else noted
        rows = [(self._seen + place, kind, ref) for place, (kind, ref) in enumerate(sorted(told), 1)]
        self._connection.executemany("INSERT INTO changes (number, kind, ref) VALUES (?, ?, ?)", rows)
        if self._seen - self._pruned >= PRUNE_EVERY:
            self._connection.execute("DELETE FROM changes WHERE number <= ?", (self._seen - KEPT,))
        return told

    def written(self, told: set[tuple[str, int]]) -> None:
        """After the commit of what ``write`` wrote."""
        if self._seen - self._pruned >= PRUNE_EVERY:
            self._pruned = self._seen
        self._seen += len(told)

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _latest(self) -> int:
        return int(self._connection.execute("SELECT coalesce(max(number), 0) FROM changes").fetchone()[0])
