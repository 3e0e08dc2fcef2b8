from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.services.tables import LessonQuery, Tables
from lcadmin.store import SqliteStore
from tests.store.sample import HOUR, NOW, RICH, do, lesson, person, seat, time


@pytest.fixture
def office(store: SqliteStore) -> SqliteStore:
    """Three tutors' classes, an hour apart; people's ids are 1 Anna, 2 Ben, 3 Tom, 4 Zoë."""

    def work(tables: Tables) -> None:
        anna = tables.people.add(person("Anna Berg"))
        ben = tables.people.add(person("Ben Carlsen"))
        tom = tables.people.add(person("Tom Reed", Role.STUDENT))
        zoe = tables.people.add(person("Zoë Müller", Role.STUDENT))
        plan = [
            ("MATHS1", "Maths basics", [(anna, Role.TUTOR), (tom, Role.STUDENT)], time(Status.ENDED)),
            ("FRENCH", "Français", [(ben, Role.TUTOR), (zoe, Role.STUDENT)], RICH),
            ("MATHS2", "Maths", [(ben, Role.TUTOR), (tom, Role.STUDENT), (zoe, Role.STUDENT)], None),
            ("TEACHER", "Teaching", [(anna, Role.TUTOR), (ben, Role.STUDENT)], time(Status.SCHEDULED, 0)),
        ]
        for number, (token, title, people, kept) in enumerate(plan):
            seats = [seat(f"{number}{place}", one, role) for place, (one, role) in enumerate(people)]
            start = Instant(NOW + number * HOUR)
            added = tables.lessons.add(
                lesson(token, *seats, title=title, start=start, practice=token == "TEACHER")
            )
            if kept is not None:
                tables.times.put(added.id, kept)

    do(store, work)
    return store


ALL = ["MATHS1", "FRENCH", "MATHS2", "TEACHER"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (LessonQuery(), ALL),
        (LessonQuery(newest_first=True), ALL[::-1]),
        (LessonQuery(start=Instant(NOW + HOUR)), ALL[1:]),
        (LessonQuery(end=Instant(NOW + HOUR)), ALL[:1]),
        (LessonQuery(start=Instant(NOW + 1), end=Instant(NOW + 2 * HOUR + 1)), ALL[1:3]),
        (LessonQuery(tutor=2), ["FRENCH", "MATHS2"]),
        (LessonQuery(student=2), ["TEACHER"]),
        (LessonQuery(student=4, tutor=2), ["FRENCH", "MATHS2"]),
        (LessonQuery(status=Status.CRASHED), ["FRENCH"]),
        (LessonQuery(status=Status.SCHEDULED), ["MATHS2", "TEACHER"]),
        (LessonQuery(in_review=True), ["FRENCH"]),
        (LessonQuery(in_review=False), ["MATHS1", "MATHS2", "TEACHER"]),
        (LessonQuery(practice=True), ["TEACHER"]),
        (LessonQuery(practice=False), ALL[:3]),
        (LessonQuery(search="maths"), ["MATHS1", "MATHS2"]),
        (LessonQuery(search="francais"), ["FRENCH"]),
        (LessonQuery(search="ma"), ["MATHS1", "MATHS2"]),
        (LessonQuery(search="reed maths carl"), ["MATHS2"]),
        (LessonQuery(search="MULLER"), ["FRENCH", "MATHS2"]),
        (LessonQuery(search="nobody"), []),
        (LessonQuery(search=" TEACHER "), ["TEACHER"]),
        (LessonQuery(search="MATHS1"), ["MATHS1"]),
        (LessonQuery(search="teacher"), []),
        (LessonQuery(search="'; DROP TABLE lessons; --"), []),
        (LessonQuery(search='maths" OR "'), []),
        (LessonQuery(search="maths", status=Status.ENDED, tutor=1), ["MATHS1"]),
        (LessonQuery(limit=2), ALL[:2]),
        (LessonQuery(limit=2, offset=1), ALL[1:3]),
        (LessonQuery(limit=2, offset=3), ALL[3:]),
        (LessonQuery(offset=2), ALL[2:]),
        (LessonQuery(limit=1, newest_first=True), ["TEACHER"]),
    ],
)
def test_the_filter_and_the_order(office: SqliteStore, query: LessonQuery, expected: list[str]) -> None:
    with office.read() as tables:
        assert [row.lesson.token for row in tables.lessons.find(query)] == expected
        if query.limit is None and not query.offset:
            assert tables.lessons.count(query) == len(expected)


def test_the_count_is_of_everything_that_matches_whatever_the_window(office: SqliteStore) -> None:
    with office.read() as tables:
        assert tables.lessons.count(LessonQuery(limit=1, offset=2)) == 4


def test_a_row_has_its_seats_and_its_kept_time(office: SqliteStore) -> None:
    with office.read() as tables:
        first, french, unfolded, _ = tables.lessons.find(LessonQuery())
        assert first.lesson == tables.lessons.get(first.lesson.id)
        assert [s.name for s in unfolded.lesson.standing] == ["Ben Carlsen", "Tom Reed", "Zoë Müller"]
        assert french.time == RICH
        assert french.time.reviews == (Text.of("review", gap=12, name="Zoë"),)
        assert (unfolded.time.status, unfolded.time.as_of) == (Status.SCHEDULED, 0)


def test_somebody_whose_seat_was_revoked_is_not_found_in_the_class(office: SqliteStore) -> None:
    def revoke(tables: Tables) -> None:
        taken = tables.lessons.get(1).seats[0]
        tables.lessons.put_seat(replace(taken, revoked_at=NOW))

    do(office, revoke)
    with office.read() as tables:
        assert [row.lesson.token for row in tables.lessons.find(LessonQuery(tutor=1))] == ["TEACHER"]
        assert [row.lesson.token for row in tables.lessons.find(LessonQuery(search="berg"))] == ["TEACHER"]
