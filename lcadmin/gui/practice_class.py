"""A class to practise with: two sample people, a class that starts now, and the links to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import join_link
from lcadmin.domain.people import Person, Role
from lcadmin.domain.settings import Settings
from lcadmin.gui.office import Office
from lcadmin.services import people, schedule_lesson
from lcadmin.services.controls import ResponderState
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


def try_practice(office: Office, owner: QObject, always: Callable[[], None]) -> None:
    """Makes a practice class and opens its links in the browser; Today then shows it. ``always`` is called
    when that is done, or was not possible."""

    def make() -> PracticeClass:
        # The practice classroom needs somebody who answers it.
        if office.responder.state is not ResponderState.LISTENING:
            office.responder.start()
        return make_practice_class(office.desk, office.practice.start())

    office.tasks.run(
        make,
        lambda made: _open(office, made),
        office.trouble,
        busy=translate("Practice", "Starting the practice classroom…"),
        always=always,
        owner=owner,
    )


def _open(office: Office, made: PracticeClass) -> None:
    # All of them are tried: one that did not open must not keep the other from it.
    opened = [QDesktopServices.openUrl(QUrl(link)) for link in made.links]
    if not all(opened):
        office.toast(
            translate(
                "Practice",
                "The browser did not open. Copy the links here and paste them into two browser tabs.",
            )
        )
        office.go_to("lesson", lesson_id=made.lesson.id)
        return
    office.toast(translate("Practice", "Press Start Class in both browser tabs and watch Today"))
    office.go_to("today")


def _sample(desk: Desk, name: str, role: Role) -> Person:
    for person in people.find(desk, search=name, role=role):
        if person.sample and person.active:
            return person
    return people.add(desk, Person(name=name, role=role, sample=True))
