"""What a class uses of its students' credit, booked in the transaction that changes its time."""

from __future__ import annotations

from lcadmin.domain.credits import bookings
from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.lessons import Lesson
from lcadmin.services.tables import Tables


def book_use(tables: Tables, lesson: Lesson, time: LessonTime) -> None:
    """Appends what the ledger lacks for this class's time: its use when it ends, the difference when
    its time or its people change afterwards. Done again, it appends nothing."""
    booked = tables.credits.of_lesson(lesson.id)
    for entry in bookings(lesson, time, booked, tables.settings.load(), time.as_of):
        tables.credits.add(entry)
