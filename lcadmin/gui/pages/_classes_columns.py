"""The columns that the list of classes can have, and what each sorts by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import Status
from lcadmin.gui.models.columns import Column, Mark, chip_column
from lcadmin.gui.office import Office
from lcadmin.gui.texts import kind_words, live_seconds, names, state_in_list
from lcadmin.gui.tokens import Kind
from lcadmin.services.tables_lessons import LessonOrder, LessonRow

translate = QCoreApplication.translate

UNTAUGHT = (Status.SCHEDULED, Status.WAITING, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class ClassColumn:
    """A column by its name (``key``), which is what is remembered. ``usual`` ones are shown until
    somebody chooses; those that are not ``narrow`` are left out in a narrow window."""

    key: str
    title: str
    column: Column[LessonRow]
    order: LessonOrder | None = None
    usual: bool = True
    narrow: bool = True
    fixed: bool = False


def class_columns(office: Office, stacked: Callable[[], bool]) -> Sequence[ClassColumn]:
    """All columns there are, in their order; ``stacked`` says whether times stand under the day."""

    def made(
        key: str,
        title: str,
        text: Callable[[LessonRow], str],
        order: LessonOrder | None = None,
        *,
        usual: bool = True,
        in_narrow: bool = True,
        **more: object,
    ) -> ClassColumn:
        column: Column[LessonRow] = Column(title, text, **more)  # type: ignore[arg-type]
        return ClassColumn(key, title, column, order, usual, in_narrow, key in ("when", "title"))

    def state(row: LessonRow) -> Mark:
        return state_in_list(row, office.now(), office.settings)

    words = {
        "when": translate("ClassesPage", "When"),
        "title": translate("ClassesPage", "Class"),
        "tutor": translate("ClassesPage", "Tutor"),
        "students": translate("ClassesPage", "Students"),
        "state": translate("ClassesPage", "State"),
        "counted": translate("ClassesPage", "Minutes"),
        "length": translate("ClassesPage", "Planned"),
        "kind": translate("ClassesPage", "Kind"),
        "record": translate("ClassesPage", "Record"),
        "series": translate("ClassesPage", "Series"),
        "check": translate("ClassesPage", "To check"),
    }
    return (
        made(
            "when",
            words["when"],
            lambda row: _day(office, row) if stacked() else f"{_day(office, row)}  {_times(office, row)}",
            LessonOrder.START,
            detail=lambda row: _times(office, row) if stacked() else "",
        ),
        made("title", words["title"], lambda row: row.lesson.title, LessonOrder.TITLE, bold=True, stretch=4),
        made("tutor", words["tutor"], lambda row: names(row.lesson.tutors), LessonOrder.TUTOR, stretch=2),
        made(
            "students",
            words["students"],
            lambda row: names(row.lesson.students),
            LessonOrder.STUDENT,
            in_narrow=False,
            stretch=2,
            tip=lambda row: "\n".join(seat.name for seat in row.lesson.students),
        ),
        ClassColumn(
            "state", words["state"], chip_column(words["state"], state, stretch=2), LessonOrder.STATUS
        ),
        made("counted", words["counted"], lambda row: _counted(office, row), LessonOrder.COUNTED, right=True),
        made(
            "length", words["length"], _length, LessonOrder.LENGTH, usual=False, in_narrow=False, right=True
        ),
        made(
            "kind",
            words["kind"],
            lambda row: kind_words(row.lesson.kind),
            LessonOrder.KIND,
            usual=False,
            in_narrow=False,
        ),
        made("record", words["record"], _record, usual=False, in_narrow=False),
        made("series", words["series"], _series, usual=False, in_narrow=False),
        ClassColumn("check", words["check"], chip_column("", _review), narrow=False),
    )


def _day(office: Office, row: LessonRow) -> str:
    """``Mon 23 Nov``, with the year where it is another one."""
    formats = office.formats
    day = formats.day_of(row.lesson.start)
    same_year = day.year == formats.day_of(office.now()).year
    return formats.short_day(day) if same_year else formats.full_day(day)


def _times(office: Office, row: LessonRow) -> str:
    return office.formats.times(row.lesson.start, row.lesson.end)


def _counted(office: Office, row: LessonRow) -> str:
    seconds = live_seconds(row.time, office.now())
    return "" if row.time.status in UNTAUGHT and not seconds else hours(seconds)


def _length(row: LessonRow) -> str:
    return translate("ClassesPage", "{n} min").format(n=row.lesson.minutes)


def _record(row: LessonRow) -> str:
    return translate("ClassesPage", "Recorded") if row.lesson.record else ""


def _series(row: LessonRow) -> str:
    return translate("ClassesPage", "Series") if row.lesson.series_id is not None else ""


def _review(row: LessonRow) -> Mark | None:
    if row.time.in_review:
        return Mark(translate("ClassesPage", "Check"), Kind.WARNING)
    return Mark(translate("ClassesPage", "Practice"), Kind.INFO) if row.lesson.practice else None
