"""The table of what was decided for classes that were called off."""

from __future__ import annotations

from lcadmin.domain.terms import Terms
from lcadmin.store.digests import CANCEL_TERMS
from lcadmin.store.view import View


class CancelTerms:
    """Fulfils ``services.tables_closures.TermsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def get(self, lesson_id: int) -> Terms | None:
        row = self._view.one("SELECT charge, pay, why FROM cancel_terms WHERE id = ?", (lesson_id,))
        return None if row is None else Terms(*row)

    def put(self, lesson_id: int, terms: Terms | None) -> None:
        self._view.run("DELETE FROM cancel_terms WHERE id = ?", (lesson_id,))
        if terms is not None:
            values = (lesson_id, terms.charge, terms.pay, terms.why)
            self._view.run(CANCEL_TERMS.insert, (*values, CANCEL_TERMS.digest(values)))
        self._view.note("lesson", lesson_id)
