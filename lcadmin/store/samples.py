# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Sample people and the classes that have nobody else in them: found, and removed again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lcadmin.store.codecs import listed
from lcadmin.store.view import View

_ALONE = (
    "SELECT DISTINCT s.lesson_id FROM people p JOIN seats s ON s.person_id = p.id"
    " JOIN lessons l ON l.id = s.lesson_id WHERE p.sample = 1 AND NOT EXISTS"
    " (SELECT 1 FROM seats o JOIN people q ON q.id = o.person_id"
    " WHERE o.lesson_id = s.lesson_id AND q.sample = 0)"
)
_MONTH = f"{_ALONE} AND l.practice = 0 LIMIT 1"
_JOINED = (  # somebody real came into it later: the seats of who left stay
    "SELECT l.id FROM lessons l WHERE l.practice = 1 AND EXISTS"
    " (SELECT 1 FROM seats s JOIN people p ON p.id = s.person_id WHERE s.lesson_id = l.id AND p.sample = 1)"
)
MADE_UP = f"SELECT id FROM lessons WHERE practice = 1 UNION {_ALONE}"
"""The classes that nobody taught: practice, and those of sample people alone."""
_ANYTHING = "SELECT 1 FROM lessons WHERE practice = 0 UNION ALL SELECT 1 FROM people WHERE sample = 0 LIMIT 1"


_OF_LESSON = {"corrections": "lesson_id = ?", "credits": "lesson_id = ?", "paid_rows": "lesson_id = ?"}
_OF_PERSON = {"credits": "person_id = ?", "paid_rows": "person_id = ?"}
_IN_LESSONS = "{} IN (SELECT value FROM json_each(?1))"
_IN_PEOPLE = "{} IN (SELECT value FROM json_each(?2))"
_KEY = "json_extract(r.key, '$[0]')"
_ROW = "json_extract(coalesce(r.after, r.before), '$.{}')"
_LESSON, _PERSON = _IN_LESSONS.format(_ROW.format("lesson_id")), _IN_PEOPLE.format(_ROW.format("person_id"))
_ONLY_THESE = (
    "CASE WHEN r.tbl IN ('lessons', 'cancel_terms') THEN " + _IN_LESSONS.format(_KEY) + " "
    "WHEN r.tbl IN ('seats', 'corrections') THEN " + _LESSON + " "
    "WHEN r.tbl IN ('people', 'former_people', 'recipients') THEN " + _IN_PEOPLE.format(_KEY) + " "
    "WHEN r.tbl IN ('contacts', 'bonuses') THEN " + _PERSON + " "
    f"WHEN r.tbl IN ('credits', 'rates') THEN coalesce({_LESSON}, 0) OR coalesce({_PERSON}, 0) "
    f"WHEN r.tbl = 'batches' THEN {_KEY} IN (SELECT value FROM json_each(?3)) "
    "ELSE r.tbl IN ('used_tokens', 'families') END"
)
_FORGET = (
    "UPDATE actions SET state = 'gone' WHERE state IN ('done', 'kept', 'undone')"
    " AND NOT EXISTS (SELECT 1 FROM action_rows r WHERE r.action = actions.id"
    f" AND NOT coalesce({_ONLY_THESE}, 0))"
)


class Samples:
    """Fulfils ``services.tables_samples.SamplesTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def is_empty(self) -> bool:
        return self._view.one(_ANYTHING) is None

    def has_month(self) -> bool:
        return self._view.one(_MONTH) is not None

    def is_made_up(self, lesson_id: int) -> bool:
        return self._view.one(f"SELECT 1 WHERE ? IN ({MADE_UP})", (lesson_id,)) is not None

    def lessons(self) -> list[int]:
        return [row[0] for row in self._view.all(f"{_ALONE} UNION {_JOINED}")]

    def people(self) -> list[int]:
        return [row[0] for row in self._view.all("SELECT id FROM people WHERE sample = 1")]

    def batches(self, lessons: Sequence[int]) -> list[int]:
        sql = (
            "SELECT DISTINCT batch FROM lessons WHERE batch IS NOT NULL"
            " AND id IN (SELECT value FROM json_each(?))"
        )
        return [row[0] for row in self._view.all(sql, (listed(lessons),))]

    def remove_lesson(self, lesson_id: int) -> int:
        entries = self._drop(_OF_LESSON, lesson_id)
        self._view.run("DELETE FROM lessons WHERE id = ?", (lesson_id,))
        self._gone("lesson", lesson_id)
        return entries

    def remove_person(self, person_id: int) -> bool:
        if self._view.one("SELECT 1 FROM seats WHERE person_id = ? LIMIT 1", (person_id,)):
            return False
        self._drop(_OF_PERSON, person_id)
        for table, kind in (("rates", "rate"), ("bonuses", "bonus")):
            if self._view.run(f"DELETE FROM {table} WHERE person_id = ?", (person_id,)):
                self._view.note(kind)
        self._view.run("UPDATE former_people SET merged_into = NULL WHERE merged_into = ?", (person_id,))
        self._view.run("DELETE FROM people WHERE id = ? AND sample = 1", (person_id,))
        self._gone("person", person_id)
        return True

    def forget_actions(self, lessons: Sequence[int], people: Sequence[int], batches: Sequence[int]) -> None:
        self._view.run(_FORGET, (listed(lessons), listed(people), listed(batches)))
        self._view.note("history")

    def _drop(self, which: Mapping[str, str], number: int) -> int:
        """Removes rows of append-only tables, how many; a month that was closed with nothing else is open
        again."""
        dropped = 0
        for table, where in which.items():
            found = self._view.all(f"SELECT id FROM {table} WHERE {where}", (number,))
            locks = []
            if found and table == "paid_rows":
                locks = self._view.all(f"SELECT DISTINCT lock_id FROM paid_rows WHERE {where}", (number,))
            self._drop_rows(table, [row[0] for row in found])
            empty = [
                row[0]
                for row in locks
                if not self._view.one("SELECT 1 FROM paid_rows WHERE lock_id = ? LIMIT 1", row)
            ]
            self._drop_rows("month_locks", empty)
            if empty:
                self._view.note("month_lock")
            dropped += len(found)
        return dropped

    def _drop_rows(self, table: str, rows: Sequence[int]) -> None:
        from lcadmin.store import schema

        if not rows:
            return
        guard = f"{table}_no_delete"
        self._view.run(f"DROP TRIGGER {guard}")
        those = "(SELECT value FROM json_each(?))"
        self._view.run(f"INSERT INTO removed_rows SELECT '{table}', value FROM json_each(?)", (listed(rows),))
        self._view.run(f"DELETE FROM {table} WHERE id IN {those}", (listed(rows),))
        self._view.run(schema.triggers([table])[guard])
        self._view.note("removed")

    def _gone(self, kind: str, number: int) -> None:
        if self._view.cache is not None:
            self._view.cache.forget_lessons()
        self._view.note(kind, number)
