"""Imported class logs as a list: the columns there are, and what each sorts by."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.class_logs import LogSource, LogStatus
from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.gui.formats import hours
from lcadmin.gui.models.columns import Column, Mark
from lcadmin.gui.models.found import FoundColumn
from lcadmin.gui.office import Office
from lcadmin.gui.tokens import Kind
from lcadmin.services.log_tables import LogRow, LogSort

translate = QCoreApplication.translate

_MIDDLE, _WIDE = 860, 1_150

_KINDS = {
    LogStatus.HELD: Kind.GOOD,
    LogStatus.NOT_HELD: Kind.WARNING,
    LogStatus.PLANNED: Kind.INFO,
    LogStatus.CANCELLED: Kind.NEUTRAL,
}


def log_status_words(status: LogStatus) -> str:
    """What became of a class by LearnCube's word."""
    return {
        LogStatus.HELD: translate("ClassLogs", "Held"),
        LogStatus.NOT_HELD: translate("ClassLogs", "Not held"),
        LogStatus.PLANNED: translate("ClassLogs", "Nothing said"),
        LogStatus.CANCELLED: translate("ClassLogs", "Cancelled"),
    }[status]


def log_source_words(source: LogSource) -> str:
    """Where a row came from."""
    return {
        LogSource.CSV: translate("ClassLogs", "CSV file"),
        LogSource.JSON: translate("ClassLogs", "JSON file"),
        LogSource.API: translate("ClassLogs", "LearnCube"),
    }[source]


def log_columns(office: Office) -> Sequence[FoundColumn[LogRow]]:
    """All columns, in their order."""

    def when(row: LogRow) -> str:
        return office.formats.when(row.log.start, office.now())

    def time(of: Callable[[LogRow], Instant | None]) -> Callable[[LogRow], str]:
        def words(row: LogRow) -> str:
            at = of(row)
            if at is None:
                return ""
            same = office.formats.day_of(at) == office.formats.day_of(row.log.start)
            return office.formats.time(at, seconds=True) if same else office.formats.when(at, office.now())

        return words

    def rating(row: LogRow) -> str:
        return "" if row.log.rating is None else office.formats.locale.toString(row.log.rating, "g", 3)

    def column(title: str, text: Callable[[LogRow], str], **more: object) -> Column[LogRow]:
        return Column(title, text, **more)  # type: ignore[arg-type]  # the column's own

    return (
        FoundColumn("start", column(translate("ClassLogs", "When"), when), LogSort.START, fixed=True),
        FoundColumn(
            "title",
            column(
                translate("ClassLogs", "Class"),
                lambda row: row.log.title or row.log.slug,
                bold=True,
                stretch=2,
            ),
            LogSort.TITLE,
            fixed=True,
        ),
        FoundColumn(
            "tutor",
            column(translate("ClassLogs", "Tutor"), lambda row: row.log.tutor, stretch=1),
            LogSort.TUTOR,
        ),
        FoundColumn(
            "students",
            column(
                translate("ClassLogs", "Students"),
                lambda row: row.students,
                stretch=1,
                tip=lambda row: row.students.replace(", ", "\n"),
            ),
            LogSort.STUDENTS,
        ),
        FoundColumn(
            "tutor_start",
            column(translate("ClassLogs", "Tutor start"), time(lambda row: row.log.tutor_start)),
            LogSort.TUTOR_START,
            room=_MIDDLE,
        ),
        FoundColumn(
            "student_start",
            column(translate("ClassLogs", "Student start"), time(lambda row: row.student_start)),
            LogSort.STUDENT_START,
            room=_MIDDLE,
        ),
        FoundColumn(
            "seconds",
            column(translate("ClassLogs", "Class time"), _length, right=True, bold=True),
            LogSort.SECONDS,
        ),
        FoundColumn(
            "planned",
            column(translate("ClassLogs", "Planned min"), _planned, right=True),
            LogSort.PLANNED,
            usual=False,
        ),
        FoundColumn(
            "rating", column(translate("ClassLogs", "Rating"), rating, right=True), LogSort.RATING, room=_WIDE
        ),
        FoundColumn(
            "recording",
            column(translate("ClassLogs", "Recording"), _recording, tip=lambda row: row.log.recording),
            LogSort.RECORDING,
            room=_WIDE,
        ),
        FoundColumn(
            "status",
            column(
                translate("ClassLogs", "State"), lambda row: log_status_words(row.log.status), mark=_state
            ),
            LogSort.STATUS,
        ),
        FoundColumn(
            "source",
            column(translate("ClassLogs", "From"), lambda row: log_source_words(row.source), muted=True),
            LogSort.SOURCE,
            usual=False,
        ),
        FoundColumn(
            "slug",
            column(translate("ClassLogs", "Short name"), lambda row: row.log.slug, muted=True),
            LogSort.SLUG,
            usual=False,
        ),
    )


def _planned(row: LogRow) -> str:
    return "" if row.log.end is None else str((row.log.end - row.log.start) // MINUTE)


def _length(row: LogRow) -> str:
    return "" if row.log.seconds is None else hours(row.log.seconds)


def _state(row: LogRow) -> Mark:
    return Mark(log_status_words(row.log.status), _KINDS[row.log.status])


def _recording(row: LogRow) -> str:
    return translate("ClassLogs", "Recorded") if row.log.recording else ""
