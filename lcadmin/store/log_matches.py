"""Which imported class is which of ours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lcadmin.domain.instants import Instant
from lcadmin.store.codecs import listed
from lcadmin.store.view import View


class LogMatches:
    """The matching part of ``services.log_tables.LogsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def matches(self, lesson_ids: Iterable[int]) -> dict[int, list[int]]:
        sql = (
            "SELECT lesson_id, class_no FROM log_matches WHERE lesson_id IN (SELECT value FROM json_each(?))"
        )
        found: dict[int, list[int]] = {}
        for lesson_id, class_no in self._view.all(sql, (listed(lesson_ids),)):
            found.setdefault(lesson_id, []).append(class_no)
        return found

    def match(self, class_no: int, lesson_id: int | None, how: str, now: Instant) -> None:
        self._view.run(
            "INSERT INTO log_matches (class_no, lesson_id, how, at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (class_no) DO UPDATE"
            " SET lesson_id = excluded.lesson_id, how = excluded.how, at = excluded.at",
            (class_no, lesson_id, how, now),
        )
        self._view.note("everything")

    def decided(self, class_nos: Sequence[int]) -> dict[int, int | None]:
        sql = "SELECT class_no, lesson_id FROM log_matches WHERE class_no IN (SELECT value FROM json_each(?))"
        return dict(self._view.all(sql, (listed(class_nos),)))
