"""Imported class logs for tests."""

from __future__ import annotations

from lcadmin.domain.class_logs import ClassLog, DurationUnit, EventLog, LogSource, ParticipantLog
from lcadmin.domain.lessons import Lesson
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import Entry, LogFile, LogsImport
from tests.support.desk import Bench, at


def take(bench: Bench, *items: ClassLog | ParticipantLog | EventLog) -> LogsImport:
    """Imports these rows as if LearnCube's API had given them."""
    entries = [Entry(0, item) for item in items]
    return import_logs(bench.desk, LogSource.API, [LogFile("f", lambda: entries, DurationUnit.SECONDS)])


def log_of(lesson: Lesson, seconds: int | None) -> ClassLog:
    """LearnCube's row of this class."""
    return ClassLog(lesson.start, "lc-1", token=lesson.token, title="There", seconds=seconds)


def was_there(name: str, joined: int | None, left: int | None, userid: str = "") -> ParticipantLog:
    """Somebody in that class, from so many seconds after the planned start to so many."""
    return ParticipantLog(
        "lc-1",
        userid=userid,
        name=name,
        joined=None if joined is None else at(joined),
        left=None if left is None else at(left),
    )
