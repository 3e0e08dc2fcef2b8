"""A class to practise with: two sample people, a class that starts now, and the links to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import join_link
from lcadmin.domain.people import Person, Role
from lcadmin.domain.settings import Settings
from lcadmin.services import people, schedule_lesson
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_lesson import NewLesson

translate = QCoreApplication.translate

_MINUTES = 30


@dataclass(frozen=True, slots=True)
class PracticeClass:
    """The class that was made, and each person's link into the practice classroom, tutor first."""

    lesson: Lesson
    links: tuple[str, ...]


def make_practice_class(desk: Desk, address: str) -> PracticeClass:
    """Makes a practice class that starts now; it is on no report. ``address`` is the practice
    classroom's. Waits for the store, so not on the window's thread. UserError."""
    tutor = _sample(desk, translate("Practice", "Tara Practice"), Role.TUTOR)
    student = _sample(desk, translate("Practice", "Sam Practice"), Role.STUDENT)
    new = NewLesson(
        title=translate("Practice", "Practice class"),
        start=desk.clock.now(),
        minutes=_MINUTES,
        tutors=(tutor.id,),
        students=(student.id,),
        practice=True,
    )
    lesson = schedule_lesson.schedule(desk, new)[0]
    settings = Settings(practice_endpoint=address)
    return PracticeClass(lesson, tuple(join_link(settings, lesson, seat.user_id) for seat in lesson.standing))


def _sample(desk: Desk, name: str, role: Role) -> Person:
    for person in people.find(desk, search=name, role=role):
        if person.sample and person.active:
            return person
    return people.add(desk, Person(name=name, role=role, sample=True))
