# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Looking through every free text for the words of one person, and taking them out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lcadmin.services.tables_erasing import FoundText
from lcadmin.store.codecs import folded
from lcadmin.store.digests import SEALED
from lcadmin.store.erasing import ErasingRows
from lcadmin.store.free_texts import FREE, FreeTexts
from lcadmin.store.view import View

if TYPE_CHECKING:
    from lcadmin.domain.erasing import Traces

_BY_NAME = {free.table: free for free in FREE}
_SEALS = {sealed.table: sealed for sealed in SEALED}
_TITLED = {"lessons": ("title",)}
"""Tables whose searched words are made of these columns alone."""

_ACTIONS = "SELECT id, text, who FROM actions"
_ROWS = "SELECT action, tbl, key, coalesce(before, ''), coalesce(after, '') FROM action_rows"
_OWN_TABLES = ("people", "recipients", "former_people")


class FreeTextRows(ErasingRows):
    """Fulfils ``services.tables_erasing.ErasingTable``."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view

    def found(self, traces: Traces) -> Iterator[FoundText]:
        theirs = self._theirs(traces.person_id)
        for free in FREE:
            owner = free.owner or "NULL"
            sql = f"SELECT {free.key}, {owner}, {', '.join(free.columns)} FROM {free.table}"
            owned = theirs.get(free.owned_by, frozenset[int]())
            for key, whose, *texts in self._view.stream(sql):
                own = whose in owned
                whole = "\0".join(text for text in texts if text)
                if traces.clean(whole, own=own) != whole:
                    yield FoundText(free.table, key, own)

    def clean(self, traces: Traces, rows: Sequence[FoundText]) -> None:
        from lcadmin.store import schema

        for table in dict.fromkeys(row.table for row in rows):
            with_guards = {
                name: sql for name, sql in schema.triggers([table]).items() if name == f"{table}_no_update"
            }
            for name in with_guards:
                self._view.run(f"DROP TRIGGER {name}")
            for row in rows:
                if row.table == table:
                    self._clean_one(traces, _BY_NAME[table], row)
            for sql in with_guards.values():
                self._view.run(sql)
        if self._view.cache is not None:
            self._view.cache.forget_lessons()
        self._view.note("everything")

    def told_of(self, traces: Traces) -> list[int]:
        number = traces.person_id
        mine = f"[{number}]"
        found: set[int] = set()
        for action, text, who in self._view.stream(_ACTIONS):
            if traces.clean(text) != text or traces.clean(who) != who:
                found.add(action)
        marks = (f'"person_id":{number},', f'"person_id":{number}}}')
        for action, table, key, before, after in self._view.stream(_ROWS):
            if action in found:
                continue
            whole = f"{before}\0{after}"
            owned = table in _OWN_TABLES and key == mine
            owned = owned or (table not in ("seats", "lessons") and any(mark in whole for mark in marks))
            if owned or traces.clean(whole) != whole:
                found.add(action)
        return sorted(found)

    def forget_action(self, action: int, limit: int) -> int:
        some = "SELECT number FROM action_rows WHERE action = ? LIMIT ?"
        gone = self._view.run(f"DELETE FROM action_rows WHERE number IN ({some})", (action, limit))
        if gone < limit:
            gone += self._view.run("DELETE FROM actions WHERE id = ?", (action,))
        self._view.note("history")
        return gone

    def tidy_search(self, table: str, pages: int) -> bool:
        index = f"{table}_fts"
        (before,) = self._view.one("SELECT total_changes()") or (0,)
        self._view.run(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (-pages,))
        (after,) = self._view.one("SELECT total_changes()") or (0,)
        return bool(after - before >= 2)

    def _theirs(self, person_id: int) -> Mapping[str, Collection[int]]:
        """The numbers by which rows are the person's, by what they are numbers of."""
        lessons = {
            row[0] for row in self._view.all("SELECT lesson_id FROM seats WHERE person_id = ?", (person_id,))
        }
        logged = (
            "SELECT class_no FROM log_matches WHERE lesson_id IN"
            " (SELECT lesson_id FROM seats WHERE person_id = ?1) UNION"
            " SELECT p.class_no FROM log_participants p JOIN seats s ON s.user_id = p.userid"
            " WHERE s.person_id = ?1"
        )
        classes = {row[0] for row in self._view.all(logged, (person_id,))}
        return {"lesson_id": lessons, "person_id": {person_id}, "class_no": classes}

    def _clean_one(self, traces: Traces, free: FreeTexts, found: FoundText) -> None:
        table, sealed = free.table, _SEALS.get(free.table)
        names = [row[0] for row in self._view.all("SELECT name FROM pragma_table_info(?)", (table,))]
        row = self._view.one(f"SELECT {', '.join(names)} FROM {table} WHERE {free.key} = ?", (found.key,))
        if row is None:
            return
        fields: dict[str, Any] = dict(zip(names, row, strict=True))
        changed: dict[str, str | int] = {
            name: cleaned
            for name in free.columns
            if fields[name]
            and (cleaned := _cleaned(traces, name, fields[name], own=found.own)) != fields[name]
        }
        if not changed:
            return
        from lcadmin.store import log_seals

        logged = log_seals.BY_TABLE.get(table)
        was_intact = logged is not None and logged.is_intact(fields)
        fields |= changed
        if table in _TITLED:
            changed["folded"] = folded(" ".join(fields[name] for name in _TITLED[table]))
        if sealed is not None:
            changed["digest"] = sealed.digest([fields[name] for name in sealed.columns])
        if logged is not None and was_intact:
            changed["seal"] = logged.seal([fields[name] for name in logged.columns])
        sets = ", ".join(f"{name} = ?" for name in changed)
        self._view.run(f"UPDATE {table} SET {sets} WHERE {free.key} = ?", (*changed.values(), found.key))


def _cleaned(traces: Traces, column: str, text: str, *, own: bool) -> str:
    clean = traces.clean(text, own=own)
    return folded(clean) if column == "folded" else clean
