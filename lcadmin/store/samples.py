"""Sample people and the classes that have nobody else in them: found, and removed again."""

from __future__ import annotations

import sqlite3

from lcadmin.store.view import View

INDEX = "CREATE INDEX people_by_sample ON people (sample);\n"

_ALONE = (
    "SELECT DISTINCT s.lesson_id FROM people p JOIN seats s ON s.person_id = p.id"
    " JOIN lessons l ON l.id = s.lesson_id WHERE p.sample = 1 AND NOT EXISTS"
    " (SELECT 1 FROM seats o JOIN people q ON q.id = o.person_id"
    " WHERE o.lesson_id = s.lesson_id AND q.sample = 0)"
)
_LESSONS = f"{_ALONE} AND l.practice <= ?"
MADE_UP = f"SELECT id FROM lessons WHERE practice = 1 UNION {_ALONE}"  # noqa: S608 - two constants
"""The classes that nobody taught: practice, and those of sample people alone."""
_ANYTHING = "SELECT 1 FROM lessons WHERE practice = 0 UNION ALL SELECT 1 FROM people WHERE sample = 0 LIMIT 1"


class Samples:
    """Fulfils ``services.tables_samples.SamplesTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def is_empty(self) -> bool:
        return self._view.one(_ANYTHING) is None

    def has_month(self) -> bool:
        return self._view.one(f"{_LESSONS} LIMIT 1", (0,)) is not None

    def lessons(self) -> list[int]:
        return [row[0] for row in self._view.all(_LESSONS, (1,))]

    def people(self) -> list[int]:
        return [row[0] for row in self._view.all("SELECT id FROM people WHERE sample = 1")]

    def remove_lesson(self, lesson_id: int) -> bool:
        return self._remove("DELETE FROM lessons WHERE id = ?", lesson_id, "lesson")

    def remove_person(self, person_id: int) -> bool:
        return self._remove("DELETE FROM people WHERE id = ? AND sample = 1", person_id, "person")

    def _remove(self, sql: str, number: int, kind: str) -> bool:
        try:
            self._view.run(sql, (number,))
        except sqlite3.IntegrityError:
            return False
        if self._view.cache is not None:
            self._view.cache.forget_lessons()
        self._view.note(kind, number)
        return True
