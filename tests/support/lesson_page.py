"""What tests of the page of one class share."""

from __future__ import annotations

from lcadmin.domain.lessons import Lesson
from lcadmin.gui.pages.lesson import LessonPage
from tests.support.gui import Settled


def opened(page: LessonPage, lesson: Lesson, settled: Settled) -> None:
    """Shows a class, and waits for all of it."""
    page.open(lesson_id=lesson.id)
    settled()
    settled()  # what they will read is loaded after the class
