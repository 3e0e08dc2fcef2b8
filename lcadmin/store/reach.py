"""What came of the last look from outside: one row, replaced each time."""

from __future__ import annotations

from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.store.view import View


class ReachRow:
    """Fulfils ``services.tables.ReachTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def last(self) -> Reach | None:
        row = self._view.one("SELECT verdict, at, base, detail, failed_since FROM reach WHERE id = 1")
        if row is None or row[0] not in set(ReachVerdict):  # a later version's word
            return None
        return Reach(ReachVerdict(row[0]), row[1], row[2], row[3], row[4])

    def put(self, reach: Reach) -> None:
        sql = (
            "INSERT INTO reach (id, verdict, at, base, detail, failed_since) VALUES (1, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET verdict = excluded.verdict, at = excluded.at,"
            " base = excluded.base, detail = excluded.detail, failed_since = excluded.failed_since"
        )
        self._view.run(sql, (reach.verdict, reach.at, reach.base, reach.detail, reach.failed_since))
        self._view.note("settings")
