"""A chain of schools: 100,000 classes and 20,000 people, made through the services."""

from __future__ import annotations

import random
from pathlib import Path

from lcadmin.app import open_office
from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.domain.people import Person, Role
from lcadmin.paths import DataFolder
from lcadmin.services.new_lesson import NewLesson, checked
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_many import make_many
from lcadmin.services.tables import Tables

CLASSES = 100_000
PEOPLE = 20_000
TUTORS = 600

_AT_ONCE = 500
_SEED = 4
_FIRST = ("Anna", "Wei", "Zoë", "Tom", "Sofia", "Ada", "Ömer", "Fatima", "Jan", "Inés", "Noah", "Mia")
_LAST = ("Kowalska", "Baker", "Byron", "Rossi", "Müller", "Díaz", "Novak", "Larsson", "Okafor", "Sato")
_SUBJECTS = ("Algebra", "Spanish", "Reading", "Chemistry", "Piano theory", "Exam practice", "Writing")


def make(folder: Path, classes: int = CLASSES, people: int = PEOPLE, tutors: int = TUTORS) -> None:
    """Fills an empty data folder: half of the classes are behind us, half ahead, none at night."""
    office = open_office(DataFolder(folder))
    try:
        fill(office.desk, classes, people, tutors)
    finally:
        office.close()


def fill(
    desk: Desk,
    classes: int = CLASSES,
    people: int = PEOPLE,
    tutors: int = TUTORS,
    *,
    surname: str = "",
    subject: str = "",
) -> None:
    """The same at a desk; ``surname`` and ``subject`` stand in every name and title, to make them long."""
    chance = random.Random(_SEED)  # noqa: S311 - a sample, no secret
    ids = _people(desk, people, tutors, chance, surname)
    make_many(desk, _classes(desk, classes, ids[:tutors], ids[tutors:], chance, subject))


def _people(desk: Desk, many: int, tutors: int, chance: random.Random, surname: str) -> list[int]:
    ids: list[int] = []
    while len(ids) < many:
        first = len(ids)
        piece = [
            Person(
                f"{chance.choice(_FIRST)} {surname}{chance.choice(_LAST)} {number}",
                Role.TUTOR if number < tutors else Role.STUDENT,
                email=f"p{number}@example.com",
            )
            for number in range(first, min(first + _AT_ONCE, many))
        ]

        def work(tables: Tables, piece: list[Person] = piece) -> list[int]:
            return [tables.people.add(person).id for person in piece]

        ids += desk.store.write(work).result()
    return ids


def _classes(
    desk: Desk, many: int, tutors: list[int], students: list[int], chance: random.Random, subject: str
) -> list[NewLesson]:
    today = desk.clock.now() // DAY * DAY
    days = max(1, many // 280)
    made = []
    for number in range(many):
        day = (number * days) // many - days // 2
        start = today + day * DAY + chance.randrange(8 * 2, 20 * 2) * HOUR // 2
        made.append(
            checked(
                NewLesson(
                    title=f"{subject}{chance.choice(_SUBJECTS)}, part {1 + number % 40}",
                    start=Instant(start),
                    minutes=chance.choice((30, 45, 60, 90)),
                    tutors=(chance.choice(tutors),),
                    students=tuple(chance.sample(students, chance.choice((1, 1, 1, 2, 3)))),
                )
            )
        )
    return made
