from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from lcadmin.domain.errors import NotFound
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Correction, EventKind, LessonTime, Status, Step, Verdict
from lcadmin.domain.wording import Text
from lcadmin.services.ports import Changed
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore
from tests.store.sample import NOW, RICH, classroom, do, time


@pytest.fixture
def lesson_id(store: SqliteStore) -> int:
    return do(store, classroom).id


def put(tables: Tables, lesson_id: int, kept: LessonTime) -> None:
    tables.times.put(lesson_id, kept)


def test_a_kept_time_comes_back_without_its_steps(store: SqliteStore, lesson_id: int) -> None:
    correction = Correction(700, "Office", NOW, "agreed", "id-9", 4)
    step = Step("id-1", EventKind.END, NOW, Verdict.COUNTED, Text.of("fits"))
    given = replace(RICH, correction=correction, steps=(step,))
    do(store, lambda t: t.times.put(lesson_id, given))
    expected = replace(given, steps=())
    assert do(store, lambda t: t.times.get(lesson_id)) == expected
    with store.read() as tables:
        assert tables.times.get(lesson_id) == expected


def test_a_new_class_has_no_time_yet_and_is_due(store: SqliteStore, lesson_id: int) -> None:
    def look(tables: Tables) -> tuple[object, ...]:
        times = tables.times
        return times.get(lesson_id), times.is_due(lesson_id), times.due(Instant(0), 9), times.next_turn()

    assert do(store, look) == (None, True, [lesson_id], 0)
    with store.read() as tables:
        assert look(tables) == (None, True, [lesson_id], 0)


@pytest.mark.parametrize(
    "second",
    [
        time(counted=7),
        time(Status.IN_PROGRESS, 7, turns_at=Instant(NOW + 5)),
        time(turns_at=Instant(NOW + 9)),
        time(reviews=(Text.of("review"),)),
        RICH,
    ],
)
def test_a_second_put_replaces_all_of_it(store: SqliteStore, lesson_id: int, second: LessonTime) -> None:
    for first in (time(), RICH):
        do(store, partial(put, lesson_id=lesson_id, kept=first))
        do(store, partial(put, lesson_id=lesson_id, kept=second))
        with store.read() as tables:
            assert tables.times.get(lesson_id) == second
            assert tables.times.is_due(lesson_id) is False


def test_what_is_due_by_now(store: SqliteStore) -> None:
    ids = [do(store, partial(classroom, token=f"TOKEN{number}")).id for number in range(4)]

    def work(tables: Tables) -> None:
        for lesson_id, turns_at in zip(ids, (NOW + 20, NOW + 10, None, NOW + 30), strict=True):
            tables.times.put(lesson_id, time(turns_at=turns_at))

    do(store, work)
    with store.read() as tables:
        assert tables.times.next_turn() == NOW + 10
        assert tables.times.due(Instant(NOW + 9), 9) == []
        assert sorted(tables.times.due(Instant(NOW + 20), 9)) == ids[:2]
        assert len(tables.times.due(Instant(NOW + 99), 2)) == 2
    do(store, lambda t: t.times.mark_due(ids[2]))
    assert do(store, lambda t: t.times.is_due(ids[2])) is True
    with store.read() as tables:
        assert tables.times.due(NOW, 9) == [ids[2]]
        assert tables.times.get(ids[2]) == time()
    do(store, lambda t: t.times.put(ids[2], time()))
    assert do(store, lambda t: (t.times.is_due(ids[2]), t.times.due(NOW, 9))) == (False, [])


def test_every_class_with_reported_time_is_due_at_once(store: SqliteStore) -> None:
    ids = [do(store, partial(classroom, token=f"TOKEN{number}")).id for number in range(3)]

    def work(tables: Tables) -> None:
        for lesson_id, counted in zip(ids, (60, 0, 600), strict=True):
            tables.times.put(lesson_id, replace(time(), reported_seconds=counted))

    do(store, work)
    told: list[Changed] = []
    store.subscribe(told.append)

    def mark(tables: Tables) -> list[bool]:
        tables.times.mark_all_due()
        return [tables.times.is_due(one) for one in ids]

    assert do(store, mark) == [True, False, True]
    with store.read() as tables:
        assert not tables.times.are_marked()
        assert [tables.times.is_due(one) for one in ids] == [True, False, True]
        assert tables.times.next_turn() == 0
    pieces = 0
    while do(store, lambda t: t.times.mark_next(1)):
        pieces += 1
        assert do(store, lambda t: [t.times.is_due(one) for one in ids]) == [True, False, True]
    assert pieces == max(ids) - 1
    assert do(store, lambda t: (t.times.mark_next(1), t.times.are_marked())) == (False, True)
    with store.read() as tables:
        assert tables.times.due(NOW) == [ids[0], ids[2]]
        assert len(tables.times.due(NOW, 1)) == 1
    assert any(change.everything for change in told)


def test_a_time_of_a_class_that_is_not_there(store: SqliteStore) -> None:
    with pytest.raises(NotFound):
        do(store, lambda t: t.times.put(99, time()))
    with store.read() as tables:
        assert tables.times.get(99) is None
        assert tables.times.is_due(99) is True


def test_corrections_are_appended(store: SqliteStore, lesson_id: int) -> None:
    first = Correction(600, "Office", NOW, "agreed with the parent")
    second = Correction(650, "", Instant(NOW + 1), "once more", "id-7", 3)
    assert do(store, lambda t: t.times.corrections(lesson_id)) == ()
    do(store, lambda t: t.times.correct(lesson_id, first))
    do(store, lambda t: t.times.correct(lesson_id, second))
    assert do(store, lambda t: t.times.corrections(lesson_id)) == (first, second)
    with store.read() as tables:
        assert tables.times.corrections(lesson_id) == (first, second)
        assert tables.times.corrections(lesson_id + 1) == ()
