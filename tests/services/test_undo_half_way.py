"""Big undos that are broken off, run into somebody else's change, or meet another process."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

import pytest

from lcadmin.domain.actions import ActionState
from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.wording import Text
from lcadmin.services import lessons, schedule_lesson, undo
from lcadmin.services.ports import Desk, Store
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import Bench, algebra


@dataclass
class Meddling:
    """A store that does something by itself before the write with this number."""

    store: Store
    before: int
    meddle: Callable[[], None]
    count: int = 0

    def write(self, work: Any, rescue: Any = None) -> Future[Any]:
        self.count += 1
        if self.count == self.before:
            self.meddle()
        return self.store.write(work, rescue)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)


@pytest.fixture
def many(desk: Desk, anna: int, tom: int) -> list[Lesson]:
    """Weekly classes, each moved by an hour in one step; as they were before."""
    made = schedule_lesson.schedule(desk, algebra(anna, tom, repeat=Repeat(count=200)))
    undo.act_many(
        desk,
        Text.of("action_move_classes", count=len(made)),
        made,
        lambda tables, lesson: tables.lessons.put(replace(lesson, start=plus(lesson.start, HOUR))),
    )
    return made


def starts(desk: Desk) -> list[Instant]:
    return [row.lesson.start for row in lessons.find(desk, LessonQuery())]


def with_meddling(desk: Desk, before: int, meddle: Callable[[], None]) -> Desk:
    return replace(desk, store=Meddling(desk.store, before, meddle))


def power_cut() -> None:
    raise StoreUnavailable("store_closed")


def test_an_undo_that_was_broken_off_goes_on_where_it_stopped(desk: Desk, many: list[Lesson]) -> None:
    before = [lesson.start for lesson in many]
    with pytest.raises(StoreUnavailable):
        undo.undo(with_meddling(desk, 4, power_cut))
    half_way = undo.turnable(desk).undo
    assert half_way is not None
    assert half_way.state is ActionState.UNDOING
    assert 0 < half_way.place < len(many)
    assert starts(desk) != before
    undo.undo(desk)
    assert starts(desk) == before
    undo.redo(desk)
    assert starts(desk) == [start + HOUR for start in before]


def test_a_change_in_the_middle_of_an_undo_brings_everything_back(desk: Desk, many: list[Lesson]) -> None:
    moved = starts(desk)

    def rename_the_first() -> None:  # the latest changes are taken back first
        first = lessons.get(desk, many[0].id).lesson
        desk.store.write(lambda tables: tables.lessons.put(replace(first, title="Other"))).result()

    with pytest.raises(Refusal, match="changed since"):
        undo.undo(with_meddling(desk, 4, rename_the_first))
    assert starts(desk) == moved
    assert undo.history(desk)[0].state is ActionState.KEPT


def test_while_another_process_undoes_it_one_waits(desk: Desk, many: list[Lesson]) -> None:
    action = undo.history(desk)[0].id
    with desk.store.hold(-action) as ours:
        assert ours
        with pytest.raises(Refusal, match="just now"):
            undo.undo(desk)
    undo.undo(desk)
    assert starts(desk) == [lesson.start for lesson in many]


def test_what_is_done_cannot_be_redone(desk: Desk, many: list[Lesson]) -> None:
    with pytest.raises(Refusal, match="not undone"):
        undo.redo(desk, undo.history(desk)[0].id)


def test_what_cannot_be_redone_leaves_the_history(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    undo.undo(desk)
    bench.store.write(lambda tables: tables.lessons.add(replace(lesson, id=0, seats=()))).result()
    with pytest.raises(Refusal):
        undo.redo(desk)
    assert undo.turnable(desk).redo is None
    assert "new class “Algebra”" not in [str(action.text) for action in undo.history(desk)]


def test_what_was_undone_meanwhile_is_not_undone_twice(bench: Bench, desk: Desk) -> None:
    bench.person("Eva")
    action = undo.history(desk)[0].id

    def undo_it() -> None:
        undo.undo(desk, action)

    twice = with_meddling(desk, 1, undo_it)
    with pytest.raises(Refusal, match="undone already"):
        undo.undo(twice, action)
    assert undo.history(desk)[0].state is ActionState.UNDONE
