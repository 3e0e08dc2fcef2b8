"""The credits' ledger: append-only."""

from __future__ import annotations

from dataclasses import replace

from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.errors import NotFound
from lcadmin.store.digests import CREDITS
from lcadmin.store.view import View

_SELECT = "SELECT person_id, unit, amount, at, note, lesson_id, id FROM credits WHERE "


class Credits:
    """Fulfils ``services.tables.CreditsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, entry: CreditEntry) -> CreditEntry:
        if not self._view.one("SELECT 1 FROM people WHERE id = ?", (entry.person_id,)):
            raise NotFound("store_no_person", id=entry.person_id)
        stored = replace(entry, id=self._view.new_id("credits"))
        values = (
            stored.id,
            stored.person_id,
            stored.unit,
            stored.amount,
            stored.at,
            stored.note,
            stored.lesson_id,
        )
        self._view.run(CREDITS.insert, (*values, CREDITS.digest(values)))
        self._view.note("person", stored.person_id)
        return stored

    def entries(self, person_id: int) -> list[CreditEntry]:
        return [
            CreditEntry(*row) for row in self._view.all(_SELECT + "person_id = ? ORDER BY id", (person_id,))
        ]

    def of_lesson(self, lesson_id: int) -> list[CreditEntry]:
        return [
            CreditEntry(*row) for row in self._view.all(_SELECT + "lesson_id = ? ORDER BY id", (lesson_id,))
        ]
