"""Own classes that were tried out in the practice classroom. Practice is on no report; these are, because
they are the user's own, and so each report says which they are."""

from __future__ import annotations

import logging
from dataclasses import replace

from lcadmin.domain.errors import UserError
from lcadmin.domain.report_sheets import Sheet
from lcadmin.domain.wording import Text
from lcadmin.services.ports import Desk
from lcadmin.services.report_tables import Range
from lcadmin.services.tables import Tables
from lcadmin.services.tables_marks import Mark

log = logging.getLogger(__name__)

GROUP = "practised"
_MOST_NAMED = 5


def note(desk: Desk, token: str) -> None:
    """The practice classroom has begun the class with this token. Where that cannot be kept the practice
    goes on all the same, and the log says so."""
    try:
        with desk.store.read() as tables:
            lesson = tables.lessons.by_token(token)
            if lesson is None or lesson.practice or str(lesson.id) in tables.marks.of(GROUP):
                return
        mark = Mark(desk.clock.now())
        desk.store.write(lambda tables: tables.marks.put(f"{GROUP}.{lesson.id}", mark)).result()
    except UserError as error:
        log.warning("a class that was practised could not be marked as such: %s", error.text.key)


def told(tables: Tables, sheet: Sheet, within: Range, person_id: int | None) -> Sheet:
    """The report with a note about those of its classes that were held in the practice classroom, and with
    their numbers, for who reads it by program."""
    found = tables.reports.practised(within, person_id)
    if not found:
        return sheet
    titles = [title for _, title in found]
    named = ", ".join(titles[:_MOST_NAMED])
    if len(titles) > _MOST_NAMED:
        named += f", +{len(titles) - _MOST_NAMED}"
    key = "report_note_practised_one" if len(titles) == 1 else "report_note_practised"
    note = Text.of(key, count=len(titles), titles=named)
    return replace(sheet, notes=(*sheet.notes, note), practised=frozenset(number for number, _ in found))
