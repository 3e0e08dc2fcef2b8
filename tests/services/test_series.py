"""A series: where a class stands in it, and changes of one, of this and later ones, of all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, HOUR, Instant, from_datetime, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.wording import Text
from lcadmin.services import change_lesson, configure, schedule_lesson, series, undo
from lcadmin.services.series import Scope, SeriesEdit
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, algebra

WEEK = 7 * DAY


@pytest.fixture
def weekly(bench: Bench) -> list[Lesson]:
    """Four Mondays with Anna and Tom."""
    bench.clock.set(START - DAY)
    anna, tom = bench.person("Anna", Role.TUTOR).id, bench.person("Tom").id
    return schedule_lesson.schedule(bench.desk, algebra(anna, tom, repeat=Repeat(count=4)))


def starts(bench: Bench, weekly: list[Lesson]) -> list[int]:
    return [bench.again(lesson).start - START for lesson in weekly]


def titles(bench: Bench, weekly: list[Lesson]) -> list[str]:
    return [bench.again(lesson).title for lesson in weekly]


def test_a_class_knows_its_place_in_the_series(bench: Bench, weekly: list[Lesson]) -> None:
    found = series.place(bench.desk, weekly[1].id)
    assert found == series.Place(2, 4, weekly[0].id, weekly[2].id, plus(START, 3 * WEEK), later=3, whole=4)
    first, last = (series.place(bench.desk, weekly[n].id) for n in (0, 3))
    assert first is not None
    assert last is not None
    assert (first.before, last.after) == (None, None)
    assert series.place(bench.desk, bench.lesson("Ada").id) is None


@pytest.mark.parametrize(
    ("scope", "changed"),
    [(Scope.ONE, [1]), (Scope.LATER, [1, 2, 3]), (Scope.ALL, [0, 1, 2, 3])],
)
def test_a_new_title_reaches_whom_it_is_meant_for_and_one_undo_takes_it_back(
    bench: Bench, weekly: list[Lesson], scope: Scope, changed: list[int]
) -> None:
    after = series.edit(bench.desk, weekly[1].id, SeriesEdit(title=" Geometry "), scope)
    assert [lesson.id for lesson in after] == [weekly[n].id for n in changed]
    wanted = ["Geometry" if n in changed else "Algebra" for n in range(4)]
    assert titles(bench, weekly) == wanted
    now = undo.turnable(bench.desk).undo
    assert now is not None
    key = "action_edit_class" if len(changed) == 1 else "action_edit_series"
    assert now.text.key == key
    undo.undo(bench.desk)
    assert titles(bench, weekly) == ["Algebra"] * 4


def test_what_has_begun_or_is_called_off_stays_as_it_was(bench: Bench, weekly: list[Lesson]) -> None:
    call_off(bench.desk, weekly[2].id, CancelledBy.STUDENT)
    bench.clock.set(START + HOUR)
    series.edit(bench.desk, weekly[1].id, SeriesEdit(minutes=45, record=True), Scope.ALL)
    assert [bench.again(lesson).minutes for lesson in weekly] == [60, 45, 60, 45]
    assert [bench.again(lesson).record for lesson in weekly] == [False, True, False, True]
    assert [one.id for one in series.chosen(bench.desk, weekly[0].id, Scope.LATER)] == [
        weekly[0].id, weekly[1].id, weekly[3].id,
    ]  # fmt: skip


def test_another_day_and_time_move_the_others_alike(bench: Bench, weekly: list[Lesson]) -> None:
    to = Instant(START + WEEK + DAY + HOUR)  # Tuesday at five
    series.edit(bench.desk, weekly[1].id, SeriesEdit(start=to), Scope.LATER)
    moved = [0, *(n * WEEK + DAY + HOUR for n in (1, 2, 3))]
    assert starts(bench, weekly) == moved
    series.edit(bench.desk, weekly[1].id, SeriesEdit(start=to), Scope.LATER)
    assert starts(bench, weekly) == moved


def test_a_new_time_of_day_is_the_same_on_the_clock_on_either_side_of_a_clock_change(bench: Bench) -> None:
    configure.set(bench.desk, "timezone", "Europe/London")
    begin = from_datetime(datetime(2027, 3, 22, 16, tzinfo=UTC))
    anna = bench.person("Anna", Role.TUTOR).id
    made = schedule_lesson.schedule(bench.desk, algebra(anna, start=begin, repeat=Repeat(count=2)))
    series.edit(bench.desk, made[0].id, SeriesEdit(start=plus(begin, HOUR)), Scope.ALL)
    assert bench.again(made[1]).start == from_datetime(datetime(2027, 3, 29, 16, tzinfo=UTC))


def test_who_joins_or_leaves_does_so_everywhere_and_the_others_keep_their_links(
    bench: Bench, weekly: list[Lesson]
) -> None:
    tom = weekly[0].students[0].person_id
    ada, wei, zoe = (bench.person(name).id for name in ("Ada", "Wei", "Zoë"))
    change_lesson.edit(bench.desk, weekly[2].id, change_lesson.LessonEdit(students=(tom, zoe)))
    before = bench.again(weekly[2])
    series.edit(bench.desk, weekly[0].id, SeriesEdit(students=(ada, wei)), Scope.ALL)
    people = [[seat.person_id for seat in bench.again(lesson).students] for lesson in weekly]
    assert people == [[ada, wei], [ada, wei], [zoe, ada, wei], [ada, wei]]
    kept = {seat.user_id for seat in before.standing} & {s.user_id for s in bench.again(weekly[2]).standing}
    assert len(kept) == 2  # Anna's and Zoë's


def test_another_tutor_for_the_rest_of_the_series(bench: Bench, weekly: list[Lesson]) -> None:
    ben = bench.person("Ben", Role.TUTOR)
    series.edit(bench.desk, weekly[2].id, SeriesEdit(tutor=ben.id), Scope.LATER)
    assert [bench.again(lesson).tutors[0].name for lesson in weekly] == ["Anna", "Anna", "Ben", "Ben"]


def test_where_one_class_cannot_take_the_change_none_does(bench: Bench, weekly: list[Lesson]) -> None:
    ada = bench.person("Ada").id
    change_lesson.edit(bench.desk, weekly[3].id, change_lesson.LessonEdit(students=(ada,)))
    with pytest.raises(BadInput):
        series.edit(bench.desk, weekly[0].id, SeriesEdit(title="New", tutor=ada), Scope.ALL)
    assert titles(bench, weekly) == ["Algebra"] * 4
    with pytest.raises(BadInput):
        series.edit(bench.desk, weekly[0].id, SeriesEdit(title=" "), Scope.ALL)
    with pytest.raises(BadInput):
        series.edit(bench.desk, weekly[0].id, SeriesEdit(minutes=0), Scope.ALL)


def test_a_class_of_no_series_is_changed_alone(bench: Bench, weekly: list[Lesson]) -> None:
    alone = bench.lesson("Ada", title="Alone")
    assert series.edit(bench.desk, alone.id, SeriesEdit(title="Still alone"), Scope.ALL)[0].id == alone.id
    now = undo.turnable(bench.desk).undo
    assert now is not None
    assert now.text == Text.of("action_edit_class", title="Still alone")


def test_clashes_are_looked_for_in_every_class_that_is_meant(bench: Bench, weekly: list[Lesson]) -> None:
    anna, tom = weekly[0].tutors[0].person_id, weekly[0].students[0].person_id
    other = schedule_lesson.schedule(bench.desk, algebra(anna, start=plus(START, 2 * WEEK + 2 * HOUR)))[0]
    asked = algebra(anna, tom, start=plus(START, 2 * HOUR))
    assert series.clashes(bench.desk, weekly[0].id, asked, Scope.ONE) == []
    found = series.clashes(bench.desk, weekly[0].id, asked, Scope.LATER)
    assert [(clash.person.name, clash.lesson.id) for clash in found] == [("Anna", other.id)]
    practice = algebra(anna, tom, start=plus(START, 2 * HOUR), practice=True)
    assert series.clashes(bench.desk, weekly[0].id, practice, Scope.ALL) == []
    # The classes themselves do not stand in their own way.
    same = algebra(anna, tom, minutes=90)
    assert series.clashes(bench.desk, weekly[0].id, same, Scope.ALL) == []
