"""Classes to call about: made through the services, in a data folder like anybody's."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lcadmin.app import open_office
from lcadmin.domain.instants import MINUTE, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.paths import DataFolder
from lcadmin.services import people
from lcadmin.services.schedule_lesson import NewLesson, schedule_many

CLASSES = 200
STUDENTS = 3
"""In each class, beside the tutor."""

_LATE_MINUTES = 5
_SHUFFLED_WITH = 20
_SEED = 1


@dataclass(frozen=True, slots=True)
class School:
    """The classes' tokens, each with its seats' numbers (the tutor's first)."""

    classes: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def seats(self) -> int:
        return sum(len(seats) for _, seats in self.classes)


def make(folder: Path, classes: int = CLASSES) -> School:
    """Fills an empty data folder with classes that began a moment ago, so that everybody is let in."""
    office = open_office(DataFolder(folder))
    try:
        desk = office.desk
        start = plus(desk.clock.now(), -_LATE_MINUTES * MINUTE)
        tutors = [people.add(desk, Person(f"Tutor {n}", Role.TUTOR)) for n in range(20)]
        students = [people.add(desk, Person(f"Student {n}", Role.STUDENT)) for n in range(60)]
        news = [
            NewLesson(
                title=f"Class {n}",
                start=start,
                minutes=60,
                tutors=(tutors[n % len(tutors)].id,),
                students=tuple(students[(n * STUDENTS + k) % len(students)].id for k in range(STUDENTS)),
            )
            for n in range(classes)
        ]
        return of(schedule_many(desk, news))
    finally:
        office.close()


def of(lessons: Iterable[Lesson]) -> School:
    """What of the classes the messages about them name."""
    return School(tuple((one.token, tuple(seat.user_id for seat in one.seats)) for one in lessons))


def connects(school: School) -> list[bytes]:
    """A connect_lesson of every seat, as JSON bodies, classes in random order."""
    said = [_body("connect_lesson", token, user_id=seat) for token, seats in school.classes for seat in seats]
    random.Random(_SEED).shuffle(said)  # noqa: S311 - an order, no secret
    return said


def whole_classes(school: School) -> list[bytes]:
    """Every message of every class: people come, it starts, a line drops, they are back, it ends.

    Each class's own messages stand in order; a few classes always go on beside each other.
    """
    said: list[bytes] = []
    for first in range(0, len(school.classes), _SHUFFLED_WITH):
        group = [_one_class(token, seats) for token, seats in school.classes[first : first + _SHUFFLED_WITH]]
        for step in zip(*group, strict=True):
            said.extend(step)
    return said


def _one_class(token: str, seats: tuple[str, ...]) -> Iterator[bytes]:
    for seat in seats:
        yield _body("connect_lesson", token, user_id=seat)
    yield _body("start_lesson", token)
    yield _body("crash_lesson", token, time=120)
    yield _body("connect_lesson", token, user_id=seats[-1])
    yield _body("start_lesson", token)
    yield _body("end_lesson", token, time=180)


def _body(request: str, token: str, **more: str | int) -> bytes:
    return json.dumps({"request": request, "token": token, **more}, separators=(",", ":")).encode()
