"""What a class uses of its students' credit, booked in the transaction that changes its time."""

from __future__ import annotations

from lcadmin.domain.cancelling import by_rules
from lcadmin.domain.credits import bookings
from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.lessons import Lesson
from lcadmin.services.tables import Tables


def book_use(tables: Tables, lesson: Lesson, time: LessonTime) -> None:
    """Appends what the ledger lacks for this class's time: its use when it ends, the difference when
    its time or its people change afterwards. Done again, it appends nothing."""
    booked, settings = tables.credits.of_lesson(lesson.id), tables.settings.load()
    charge = 0
    if lesson.cancelled is not None:
        charge = (tables.terms.get(lesson.id) or by_rules(lesson, lesson.cancelled, settings)).charge
    for entry in bookings(lesson, time, booked, settings, time.as_of, charge):
        tables.credits.add(entry)
