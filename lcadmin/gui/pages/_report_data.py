"""What the page of reports asks for, and what it gets: both are handed between threads."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.instants import Instant
from lcadmin.domain.report_sheets import OF_PEOPLE, Report, Sheet
from lcadmin.gui.models.sheet import has_remarks
from lcadmin.services import report as service
from lcadmin.services.ports import Desk
from lcadmin.services.report_compare import beside
from lcadmin.services.report_course import Course, course
from lcadmin.services.report_watch import Watch


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, taken down from the widgets: the work runs on another thread."""

    report: Report = Report.DURATIONS
    start: Instant | None = None
    end: Instant | None = None
    by: str | None = None
    person: int | None = None
    compare: bool = True
    watch: Watch | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The report, its chart, and who is in it by name; ``remarks``: whether any row has one."""

    sheet: Sheet
    course: Course
    people: tuple[tuple[int, str], ...]
    remarks: bool


def answer(desk: Desk, asked: Question) -> Answer:
    """Reads everything; not for the window's thread."""
    sheet = service.sheet(
        desk,
        asked.report,
        start=asked.start,
        end=asked.end,
        by=asked.by,
        person_id=asked.person,
        watch=asked.watch,
    )
    went = course(
        desk,
        asked.report,
        asked.start,
        asked.end,
        person_id=asked.person,
        compare=asked.compare,
        watch=asked.watch,
    )
    people: dict[int, str] = {}
    if asked.report in OF_PEOPLE:
        people = {row.person_id: row.name for row in sheet.rows}
    if asked.compare:
        sheet = beside(desk, sheet, asked.person, asked.watch)
    found = sorted(people.items(), key=lambda one: one[1].casefold())
    return Answer(sheet, went, tuple(found), has_remarks(sheet))
