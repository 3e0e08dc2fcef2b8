"""Closed days and absences, with the classes they hit: one step."""

from __future__ import annotations

from datetime import date

import pytest

from lcadmin.domain.closures import Closure
from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.wording import english
from lcadmin.services import closing, lessons, schedule_lesson, undo
from lcadmin.services.closed_days import read_closed
from lcadmin.services.closing import Fate, Plan
from lcadmin.services.ports import Desk
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.store.care import check
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, algebra

MONDAY = date(2026, 11, 23)
NEXT = date(2026, 11, 30)


@pytest.fixture
def series(bench: Bench, desk: Desk, anna: int, tom: int) -> list[Lesson]:
    """Three Mondays with Anna and Tom."""
    bench.clock.set(START - DAY)
    return schedule_lesson.schedule(desk, algebra(anna, tom, repeat=Repeat(count=3)))


def all_of(desk: Desk) -> list[Lesson]:
    return [row.lesson for row in lessons.find(desk, LessonQuery())]


def closed(first: date = NEXT, last: date = NEXT, **more: object) -> Closure:
    return Closure(first, last, **more)  # type: ignore[arg-type]


def test_a_series_passes_over_closed_days(bench: Bench, desk: Desk, anna: int) -> None:
    bench.clock.set(START - DAY)
    closing.close(desk, closed(), [], Plan())
    made = schedule_lesson.schedule(desk, algebra(anna, repeat=Repeat(count=2)))
    assert [lesson.start - START for lesson in made] == [0, 14 * DAY]
    assert read_closed(desk, MONDAY) == {NEXT}


def test_what_is_hit_is_ahead_not_practice_and_not_cancelled(
    bench: Bench, desk: Desk, series: list[Lesson], anna: int
) -> None:
    schedule_lesson.schedule(desk, algebra(anna, title="Play", start=series[1].start, practice=True))
    call_off(desk, series[2].id, CancelledBy.OFFICE)
    whole = closed(MONDAY, date(2026, 12, 31))
    assert closing.hit(desk, whole) == series[:2]
    bench.clock.set(START + HOUR)
    assert closing.hit(desk, whole) == series[1:2]
    with pytest.raises(BadInput):
        closing.hit(desk, closed(NEXT, MONDAY))


def test_classes_are_cancelled_with_the_days_as_one_step(
    bench: Bench, desk: Desk, series: list[Lesson]
) -> None:
    closing.close(desk, closed(reason="Holiday"), [series[1].id], Plan(Fate.CANCEL))
    assert [one.cancelled and one.cancelled.by for one in all_of(desk)] == [None, CancelledBy.OFFICE, None]
    assert [one.reason for one in closing.ahead(desk)] == ["Holiday"]
    assert english(undo.undo(desk).action.text) == "closed on Monday 30 November"
    assert all_of(desk) == series
    assert closing.ahead(desk) == []
    undo.redo(desk)
    assert [bool(one.cancelled) for one in all_of(desk)] == [False, True, False]
    assert len(closing.ahead(desk)) == 1


def test_classes_are_moved_past_every_day_on_which_somebody_is_away(
    bench: Bench, desk: Desk, series: list[Lesson], tom: int
) -> None:
    closing.close(desk, closed(date(2026, 12, 1), date(2026, 12, 1), person_id=tom), [], Plan())
    assert english(undo.history(desk)[0].text) == "Tom away on Tuesday 1 December"
    assert closing.moves(desk, closed(), [series[1]], 1) == {series[1].id: Instant(series[1].start + 2 * DAY)}
    closing.close(desk, closed(), [series[1].id], Plan(Fate.MOVE, days_later=1))
    assert bench.again(series[1]).start == series[1].start + 2 * DAY
    undo.undo(desk)
    assert bench.again(series[1]).start == series[1].start


def test_a_move_onto_another_class_of_the_same_people_is_told(
    bench: Bench, desk: Desk, series: list[Lesson]
) -> None:
    fortnight = closed(MONDAY, NEXT)
    to = closing.moves(desk, fortnight, series[:2], 14)
    assert closing.meeting_others(desk, series[:2], to) == {series[0].id}  # where the third class is
    to = closing.moves(desk, fortnight, series[:1], 1)
    assert closing.meeting_others(desk, series[:2], to) == frozenset()
    both = {lesson.id: Instant(START + 30 * DAY) for lesson in series[:2]}
    assert closing.meeting_others(desk, series[:2], both) == {lesson.id for lesson in series[:2]}


@pytest.mark.parametrize("days", [0, 61])
def test_a_class_is_moved_by_a_sensible_number_of_days(desk: Desk, series: list[Lesson], days: int) -> None:
    with pytest.raises(BadInput):
        closing.moves(desk, closed(), series, days)


def test_a_class_that_finds_no_open_day_keeps_the_whole_step_from_happening(
    desk: Desk, series: list[Lesson]
) -> None:
    closing.close(desk, closed(MONDAY, date(2027, 11, 20)), [], Plan())
    assert english(undo.history(desk)[0].text).startswith("closed from Monday 23 November to")
    closing.close(desk, closed(date(2027, 11, 21), date(2028, 1, 1)), [], Plan())
    with pytest.raises(Refusal, match="no open day"):
        closing.close(desk, closed(), [series[1].id], Plan(Fate.MOVE))
    assert all_of(desk) == series


def test_a_student_who_is_away_is_excused(bench: Bench, desk: Desk, series: list[Lesson], tom: int) -> None:
    away = closed(person_id=tom)
    assert closing.hit(desk, away) == [series[1]]
    closing.close(desk, away, [series[1].id], Plan(Fate.EXCUSE))
    assert bench.again(series[1]).students[0].excused
    assert english(undo.undo(desk).action.text) == "Tom away on Monday 30 November"
    assert not bench.again(series[1]).students[0].excused


def test_a_tutor_who_is_away_is_replaced(bench: Bench, desk: Desk, series: list[Lesson], anna: int) -> None:
    kofi = bench.person("Kofi", Role.TUTOR).id
    closing.close(desk, closed(person_id=anna), [series[1].id], Plan(Fate.HAND_OVER, successor=kofi))
    assert [one.tutors[0].name for one in all_of(desk)] == ["Anna", "Kofi", "Anna"]


def test_a_class_that_was_cancelled_meanwhile_is_left(
    bench: Bench, desk: Desk, series: list[Lesson], anna: int
) -> None:
    call_off(desk, series[1].id, CancelledBy.STUDENT)
    closing.close(desk, closed(person_id=anna), [series[1].id], Plan(Fate.CANCEL))
    called_off = bench.again(series[1]).cancelled
    assert called_off is not None
    assert called_off.by is CancelledBy.STUDENT


def test_days_that_are_taken_away_leave_the_classes_as_they_are(
    bench: Bench, desk: Desk, series: list[Lesson]
) -> None:
    made = closing.close(desk, closed(), [series[1].id], Plan(Fate.CANCEL))
    closing.reopen(desk, made.id)
    assert closing.ahead(desk) == []
    assert bench.again(series[1]).cancelled is not None
    assert english(undo.undo(desk).action.text) == "taking away Monday 30 November to Monday 30 November"
    assert closing.ahead(desk) == [made]
    with pytest.raises(NotFound):
        closing.reopen(desk, 99)


def test_what_is_past_is_left_out_unless_it_is_asked_for(bench: Bench, desk: Desk) -> None:
    closing.close(desk, closed(MONDAY, MONDAY), [], Plan())
    bench.clock.set(START + DAY)
    assert closing.ahead(desk) == []
    assert len(closing.ahead(desk, MONDAY)) == 1


def test_nobody_unknown_is_away(desk: Desk) -> None:
    with pytest.raises(NotFound):
        closing.close(desk, closed(person_id=99), [], Plan())


def test_the_rows_are_sealed(bench: Bench, desk: Desk, series: list[Lesson], tmp_path: object) -> None:
    closing.close(desk, closed(), [series[1].id], Plan(Fate.CANCEL))
    undo.undo(desk)
    undo.redo(desk)
    assert check(tmp_path / "data").problems == ()  # type: ignore[operator]
