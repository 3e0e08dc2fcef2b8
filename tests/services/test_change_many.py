"""Many classes at once, each time one step to undo."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, HOUR, Instant, from_datetime, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.recurrence import Shift
from lcadmin.domain.wording import Text
from lcadmin.services import cancelling, change_many, configure, lessons, undo
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench


@pytest.fixture
def classes(bench: Bench) -> list[Lesson]:
    bench.clock.set(START - DAY)
    return [bench.lesson("Tom", title=f"Class {n}", start=START + n * HOUR) for n in range(3)]


def starts(bench: Bench, classes: list[Lesson]) -> list[int]:
    return [bench.again(lesson).start - START for lesson in classes]


def test_a_selection_moves_by_days_and_hours_and_back_with_one_undo(
    bench: Bench, classes: list[Lesson]
) -> None:
    ids = [lesson.id for lesson in classes]
    told: list[tuple[int, int]] = []
    moved = change_many.move_many(bench.desk, ids, Shift(days=1, minutes=30), lambda *done: told.append(done))
    assert [lesson.start for lesson in moved] == [plus(START, DAY + n * HOUR + HOUR // 2) for n in range(3)]
    assert told[-1] == (3, 3)
    now = undo.turnable(bench.desk).undo
    assert now is not None
    assert now.text == Text.of("action_move_classes", count=3)
    undo.undo(bench.desk)
    assert starts(bench, classes) == [0, HOUR, 2 * HOUR]


def test_a_selection_moves_to_a_day_each_class_at_its_own_time(bench: Bench, classes: list[Lesson]) -> None:
    change_many.move_many(bench.desk, [lesson.id for lesson in classes], date(2026, 11, 27))
    assert starts(bench, classes) == [4 * DAY, 4 * DAY + HOUR, 4 * DAY + 2 * HOUR]


def test_a_move_over_a_clock_change_keeps_the_wall_clock(bench: Bench) -> None:
    configure.set(bench.desk, "timezone", "Europe/London")
    bench.clock.set(from_datetime(datetime(2027, 3, 1, tzinfo=UTC)))
    start = from_datetime(datetime(2027, 3, 27, 16, tzinfo=UTC))
    lesson = bench.lesson("Tom", start=start)
    change_many.move_many(bench.desk, [lesson.id], Shift(days=1))
    assert bench.again(lesson).start == from_datetime(datetime(2027, 3, 28, 15, tzinfo=UTC))


def test_what_was_taught_or_called_off_stays_where_it_is(bench: Bench, classes: list[Lesson]) -> None:
    call_off(bench.desk, classes[0].id, CancelledBy.OFFICE)
    bench.clock.set(classes[1].start)
    bench.say("start_lesson", classes[1], after=3600)
    bench.say("end_lesson", classes[1], after=4200, time="600")
    ids = [lesson.id for lesson in classes]
    assert [lesson.id for lesson in change_many.movable(bench.desk, ids)] == [classes[2].id]
    moved = change_many.move_many(bench.desk, ids, Shift(days=7))
    assert [lesson.id for lesson in moved] == [classes[2].id]
    now = undo.turnable(bench.desk).undo
    assert now is not None
    assert now.text == Text.of("action_move_class", title="Class 2")


def test_where_one_cannot_be_moved_nothing_is(bench: Bench, classes: list[Lesson]) -> None:
    with pytest.raises(BadInput):
        change_many.move_many(bench.desk, [lesson.id for lesson in classes], Shift(days=-400_000))
    assert starts(bench, classes) == [0, HOUR, 2 * HOUR]


def test_nothing_to_move_is_no_step(bench: Bench) -> None:
    before = undo.turnable(bench.desk)
    assert change_many.move_many(bench.desk, [99], Shift(days=1)) == []
    assert undo.turnable(bench.desk) == before


def test_called_off_together_and_put_back_on_together(bench: Bench, classes: list[Lesson]) -> None:
    ids = [lesson.id for lesson in classes]
    told = Instant(START - 2 * DAY)
    call_off(bench.desk, ids[0], CancelledBy.OFFICE)
    off = cancelling.cancel(bench.desk, ids[1:], CancelledBy.STUDENT, told)
    assert [lesson.id for lesson in off] == ids[1:]
    assert {lesson.cancelled.by for lesson in off if lesson.cancelled} == {CancelledBy.STUDENT}
    assert {lesson.cancelled.told for lesson in off if lesson.cancelled} == {told}
    undo.undo(bench.desk)
    assert [bench.again(lesson).cancelled is None for lesson in classes] == [False, True, True]
    on = change_many.reinstate_many(bench.desk, ids)
    assert [lesson.id for lesson in on] == ids[:1]
    assert bench.again(classes[0]).cancelled is None


def test_a_week_of_classes_is_copied_to_the_next_with_new_links(bench: Bench, classes: list[Lesson]) -> None:
    made = change_many.copy_many(bench.desk, [lesson.id for lesson in classes], Shift(days=7))
    again = [lessons.get(bench.desk, number).lesson for number in made]
    assert [(one.title, one.start - START) for one in again] == [
        ("Class 0", 7 * DAY), ("Class 1", 7 * DAY + HOUR), ("Class 2", 7 * DAY + 2 * HOUR),
    ]  # fmt: skip
    assert [seat.person_id for seat in again[0].standing] == [seat.person_id for seat in classes[0].standing]
    assert not {one.token for one in again} & {one.token for one in classes}
    undo.undo(bench.desk)
    assert len(lessons.find(bench.desk, LessonQuery())) == 3


def test_one_class_is_copied_to_a_day(bench: Bench, classes: list[Lesson]) -> None:
    (number,) = change_many.copy_many(bench.desk, [classes[1].id], date(2026, 12, 1))
    assert lessons.get(bench.desk, number).lesson.start == plus(START, 8 * DAY + HOUR)
    now = undo.turnable(bench.desk).undo
    assert now is not None
    assert now.text == Text.of("action_duplicate_class", title="Class 1")


def test_a_called_off_round_is_taken_back(bench: Bench, classes: list[Lesson]) -> None:
    ids = [lesson.id for lesson in classes]
    assert change_many.move_many(bench.desk, ids, Shift(at=time(9)), cancelled=lambda: True) == []
    assert starts(bench, classes) == [0, HOUR, 2 * HOUR]
