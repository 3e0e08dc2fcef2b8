"""Another tutor for classes, and what becomes of the classes of somebody who leaves."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.wording import english
from lcadmin.services import lessons, people, replacing, schedule_lesson, undo
from lcadmin.services.ports import Desk
from lcadmin.services.replacing import Leaving
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, algebra


@pytest.fixture
def series(bench: Bench, desk: Desk, anna: int, tom: int) -> list[Lesson]:
    """Four Mondays with Anna and Tom."""
    bench.clock.set(START - DAY)
    return schedule_lesson.schedule(desk, algebra(anna, tom, repeat=Repeat(count=4)))


@pytest.fixture
def kofi(bench: Bench) -> int:
    return bench.person("Kofi", Role.TUTOR).id


def tutors(desk: Desk) -> list[str]:
    return [row.lesson.tutors[0].name for row in lessons.find(desk, LessonQuery())]


def test_some_classes_of_a_series_get_another_tutor(
    bench: Bench, desk: Desk, series: list[Lesson], anna: int, kofi: int
) -> None:
    told: list[tuple[int, int]] = []
    ids = [lesson.id for lesson in series[1:3]]
    after = replacing.replace_tutor(desk, ids, anna, kofi, lambda *now: told.append(now))
    assert tutors(desk) == ["Anna", "Kofi", "Kofi", "Anna"]
    assert [one.students for one in after] == [one.students for one in series[1:3]]
    assert bench.connect(series[1], series[1].tutors[0]).status is False
    assert told == [(2, 2)]
    assert english(undo.undo(desk).action.text) == "Kofi in the place of Anna in 2 classes"
    assert tutors(desk) == ["Anna"] * 4
    undo.redo(desk)
    assert tutors(desk) == ["Anna", "Kofi", "Kofi", "Anna"]


def test_one_class_is_named(desk: Desk, series: list[Lesson], anna: int, kofi: int) -> None:
    replacing.replace_tutor(desk, [series[0].id], anna, kofi)
    assert english(undo.history(desk)[0].text) == "Kofi in the place of Anna in “Algebra”"


def test_a_class_that_the_former_tutor_does_not_teach_is_left(
    desk: Desk, series: list[Lesson], anna: int, kofi: int
) -> None:
    replacing.replace_tutor(desk, [series[0].id], anna, kofi)
    assert replacing.replace_tutor(desk, [series[0].id], anna, kofi) == []
    assert replacing.replace_tutor(desk, [], anna, kofi) == []


def test_nothing_is_changed_where_one_class_has_the_successor_as_a_student(
    desk: Desk, series: list[Lesson], anna: int, tom: int
) -> None:
    with pytest.raises(BadInput):
        replacing.replace_tutor(desk, [lesson.id for lesson in series], anna, tom)
    assert tutors(desk) == ["Anna"] * 4


def test_the_rest_of_a_series_is_what_is_ahead_with_the_same_tutor(
    bench: Bench, desk: Desk, series: list[Lesson], anna: int, kofi: int
) -> None:
    replacing.replace_tutor(desk, [series[3].id], anna, kofi)
    bench.clock.set(series[1].start)
    assert replacing.series_ahead(desk, series[2].id) == [bench.again(series[1]), bench.again(series[2])]
    assert [one.id for one in replacing.series_ahead(desk, series[0].id)] == [s.id for s in series[:3]]
    alone = bench.lesson(title="Alone")
    assert replacing.series_ahead(desk, alone.id) == [alone]
    with pytest.raises(NotFound):
        replacing.series_ahead(desk, 999)


def test_a_tutor_who_is_elsewhere_at_that_time_is_told(
    bench: Bench, desk: Desk, series: list[Lesson], kofi: int, tom: int
) -> None:
    other = schedule_lesson.schedule(desk, algebra(kofi, title="Physics", start=series[1].start + HOUR // 2))[
        0
    ]
    schedule_lesson.schedule(desk, algebra(kofi, title="Play", start=series[2].start, practice=True))
    schedule_lesson.schedule(desk, algebra(kofi, title="Next", start=series[0].start + HOUR))
    assert replacing.elsewhere(desk, kofi, series) == {series[1].id: other}
    assert replacing.elsewhere(desk, tom, series) == {}


def test_what_somebody_has_ahead_counts_both_seats_once_and_no_practice(
    bench: Bench, desk: Desk, series: list[Lesson], anna: int, kofi: int
) -> None:
    learns = schedule_lesson.schedule(desk, algebra(kofi, anna, title="Learns", start=START + HOUR))[0]
    schedule_lesson.schedule(desk, algebra(anna, title="Play", start=START + 2 * HOUR, practice=True))
    call_off(desk, series[3].id, CancelledBy.OFFICE)
    bench.clock.set(START + HOUR + 1)
    assert [lesson.title for lesson in replacing.ahead(desk, anna)] == ["Learns", "Algebra", "Algebra"]
    assert replacing.ahead(desk, anna)[0] == learns


def test_a_tutor_who_leaves_hands_over_and_is_inactive_in_one_step(
    desk: Desk, series: list[Lesson], anna: int, kofi: int
) -> None:
    ids = [lesson.id for lesson in series]
    assert replacing.leave(desk, anna, ids, Leaving.HAND_OVER, kofi).active is False
    assert tutors(desk) == ["Kofi"] * 4
    assert english(undo.undo(desk).action.text) == "Anna leaving 4 classes"
    assert tutors(desk) == ["Anna"] * 4
    assert people.get(desk, anna).active


def test_a_student_who_leaves_is_taken_out(desk: Desk, series: list[Lesson], tom: int) -> None:
    replacing.leave(desk, tom, [lesson.id for lesson in series], Leaving.TAKE_OUT)
    assert [row.lesson.students for row in lessons.find(desk, LessonQuery())] == [()] * 4
    undo.undo(desk)
    assert [len(row.lesson.students) for row in lessons.find(desk, LessonQuery())] == [1] * 4


@pytest.mark.parametrize("who", ["anna", "tom"])
def test_the_classes_of_somebody_who_leaves_can_be_cancelled(
    desk: Desk, series: list[Lesson], anna: int, tom: int, who: str
) -> None:
    call_off(desk, series[0].id, CancelledBy.OFFICE)
    person = anna if who == "anna" else tom
    replacing.leave(desk, person, [lesson.id for lesson in series], Leaving.CANCEL)
    called_off = [row.lesson.cancelled for row in lessons.find(desk, LessonQuery())]
    by = "tutor" if who == "anna" else "student"
    assert [one and one.by for one in called_off] == ["office", by, by, by]


def test_a_tutor_cannot_just_be_taken_out_and_then_stays_active(
    desk: Desk, series: list[Lesson], anna: int
) -> None:
    with pytest.raises(BadInput):
        replacing.leave(desk, anna, [series[0].id], Leaving.TAKE_OUT)
    assert people.get(desk, anna).active


def test_leaving_the_classes_as_they_are_only_makes_inactive(
    desk: Desk, series: list[Lesson], anna: int
) -> None:
    replacing.leave(desk, anna, [series[0].id], Leaving.NOTHING)
    assert not people.get(desk, anna).active
    assert tutors(desk) == ["Anna"] * 4
