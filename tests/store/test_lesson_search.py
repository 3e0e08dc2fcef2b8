from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.paths import DataFolder
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonOrder, LessonQuery, LessonRow
from lcadmin.store import SqliteStore, database
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


@pytest.mark.parametrize(
    ("order", "upwards", "downwards"),
    [
        (LessonOrder.START, ALL, ALL[::-1]),
        (
            LessonOrder.TITLE,
            ["FRENCH", "MATHS2", "MATHS1", "TEACHER"],
            ["TEACHER", "MATHS1", "MATHS2", "FRENCH"],
        ),
        (
            LessonOrder.TUTOR,
            ["MATHS1", "TEACHER", "FRENCH", "MATHS2"],
            ["MATHS2", "FRENCH", "TEACHER", "MATHS1"],
        ),
        # Ben, Tom, Tom (and Zoë), Zoë; backwards the class of two stands at its other end.
        (
            LessonOrder.STUDENT,
            ["TEACHER", "MATHS1", "MATHS2", "FRENCH"],
            ["MATHS2", "FRENCH", "MATHS1", "TEACHER"],
        ),
        (
            LessonOrder.STATUS,
            ["MATHS2", "TEACHER", "MATHS1", "FRENCH"],
            ["FRENCH", "MATHS1", "TEACHER", "MATHS2"],
        ),
        (LessonOrder.LENGTH, ALL, ALL[::-1]),
        (LessonOrder.KIND, ALL, ALL[::-1]),
    ],
)
def test_every_order_is_the_same_whole_by_pages_and_within_a_filter(
    office: SqliteStore, order: LessonOrder, upwards: list[str], downwards: list[str]
) -> None:
    for backwards, wanted in ((False, upwards), (True, downwards)):
        query = LessonQuery(order=order, newest_first=backwards)
        with office.read() as tables:
            assert [row.lesson.token for row in tables.lessons.find(query)] == wanted
            ids = tables.lessons.ids(query)
            pages = [tables.lessons.ids(replace(query, limit=1, offset=n))[0] for n in range(4)]
            assert pages == ids
            assert tables.lessons.ids(replace(query, limit=3, offset=1)) == ids[1:]
            within = tables.lessons.ids(replace(query, start=NOW, limit=4))
            assert within == ids


def test_a_lesson_without_a_student_comes_last_in_either_direction(office: SqliteStore) -> None:
    def work(tables: Tables) -> None:
        for seated in tables.lessons.get(1).students:
            tables.lessons.put_seat(replace(seated, revoked_at=NOW))

    do(office, work)
    for backwards in (False, True):
        query = LessonQuery(order=LessonOrder.STUDENT, newest_first=backwards)
        with office.read() as tables:
            assert tables.lessons.ids(query)[-1] == 1
            assert tables.lessons.ids(replace(query, limit=4))[-1] == 1
            assert tables.lessons.ids(replace(query, limit=1, offset=3)) == [1]
            assert tables.lessons.ids(replace(query, limit=5, offset=2)) == tables.lessons.ids(query)[2:]


def test_the_most_counted_lesson_stands_at_the_end(office: SqliteStore) -> None:
    query = LessonQuery(order=LessonOrder.COUNTED)
    with office.read() as tables:
        kept = [row.time.counted_seconds for row in tables.lessons.find(query)]
    assert kept == sorted(kept)
    assert kept[-1] > 0


def test_rows_are_read_in_the_order_they_are_asked_for_and_what_is_gone_is_left_out(
    office: SqliteStore,
) -> None:
    with office.read() as tables:
        assert [row.lesson.id for row in tables.lessons.rows([3, 99, 1])] == [3, 1]


def test_a_series_is_read_by_start(office: SqliteStore) -> None:
    def work(tables: Tables) -> int:
        series = tables.lessons.new_series()
        for number in (3, 1):
            tables.lessons.put(replace(tables.lessons.get(number), series_id=series))
        return series

    series = do(office, work)
    with office.read() as tables:
        assert [one.id for one in tables.lessons.of_series(series)] == [1, 3]


def test_the_index_is_merged_in_small_steps_by_whoever_adds_and_removes(
    store: SqliteStore, folder: Path
) -> None:
    batch = do(store, lambda t: t.lessons.new_batch())
    for piece in range(40):
        rows = [LessonRow(lesson(f"T{piece}N{n}", title=f"Class {piece} {n}"), time()) for n in range(3)]
        do(store, lambda t, rows=rows: t.lessons.add_hidden(batch, rows))  # type: ignore[misc]
    assert parts_of_the_index(folder) < 10
    while do(store, lambda t: t.lessons.drop_hidden(batch, 3)):
        pass
    assert parts_of_the_index(folder) < 10


def parts_of_the_index(folder: Path) -> int:
    with closing(database.open_reader(DataFolder(folder).database)) as connection:
        assert connection.execute("SELECT v FROM lessons_fts_config WHERE k = 'automerge'").fetchone() == (0,)
        parts = connection.execute("SELECT count(DISTINCT segid) FROM lessons_fts_idx").fetchone()
        return int(parts[0])
