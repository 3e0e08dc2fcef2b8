"""Two entries of one person made one, as tutors' pay and students' prices see it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.money import Rate
from lcadmin.domain.people import Role
from lcadmin.services import rates, removing, report, undo
from lcadmin.services.month_lock import lock_month
from lcadmin.services.report_tables import Bonus
from lcadmin.store.care import check
from tests.services.test_report_people import give_rate, money, month, pay, teach
from tests.support.desk import START, Bench

NOVEMBER, DECEMBER = month("2026-11"), month("2026-12")
LOCKED = date(2026, 11, 1)
GIFT = Decimal(50)


@pytest.fixture
def taught(bench: Bench) -> Lesson:
    """A class of November, paid with 25.00, and a bonus line."""
    lesson = bench.lesson("Tom")
    give_rate(bench, anna(lesson), "30")
    rates.put_rate(bench.desk, Rate(Role.STUDENT, Decimal(48), person_id=lesson.students[0].person_id))
    rates.put_bonus(bench.desk, Bonus(anna(lesson), date(2026, 11, 25), GIFT, "Gift"))
    teach(bench, lesson, 3000)
    bench.clock.set(plus(START, 10 * DAY))
    return lesson


def anna(lesson: Lesson) -> int:
    return lesson.tutors[0].person_id


def owned(bench: Bench, person: int) -> tuple[list[Decimal], list[Decimal]]:
    """The amounts of somebody's own rates for tutors and of their bonus lines."""
    own = [rate.amount for rate in rates.rates(bench.desk, Role.TUTOR)[1] if rate.person_id == person]
    return own, [line.amount for line in rates.bonuses(bench.desk) if line.person_id == person]


@pytest.mark.parametrize("is_locked", [False, True])
def test_the_kept_entry_is_paid_what_the_other_was_and_undo_brings_all_back(
    bench: Bench, taught: Lesson, tmp_path: object, *, is_locked: bool
) -> None:
    kept = bench.person("Anna K", Role.TUTOR).id
    if is_locked:
        lock_month(bench.desk, Role.TUTOR, LOCKED)
    before = pay(bench.desk, NOVEMBER)
    removing.merge(bench.desk, kept, anna(taught))
    assert money(pay(bench.desk, NOVEMBER, by="class")) == [("Anna K", Decimal(25)), ("Anna K", GIFT)]
    assert pay(bench.desk, NOVEMBER).totals.amount == before.totals.amount == 75
    assert pay(bench.desk, DECEMBER).rows == []
    assert money(pay(bench.desk, NOVEMBER, person_id=kept)) == [("Anna K", Decimal(75))]
    assert owned(bench, anna(taught)) == ([], [])
    assert owned(bench, kept) == ([Decimal(30)], [GIFT])
    undo.undo(bench.desk)
    assert money(pay(bench.desk, NOVEMBER)) == money(before)
    assert pay(bench.desk, DECEMBER).rows == []
    assert owned(bench, anna(taught)) == ([Decimal(30)], [GIFT])
    assert owned(bench, kept) == ([], [])
    undo.redo(bench.desk)
    assert money(pay(bench.desk, NOVEMBER)) == [("Anna K", Decimal(75))]
    assert check(tmp_path / "data").problems == ()  # type: ignore[operator]


def test_a_student_of_a_locked_month_is_charged_once_whoever_they_are_merged_into(
    bench: Bench, taught: Lesson
) -> None:
    tom, second, third = taught.students[0].person_id, bench.person("Tom B").id, bench.person("Tom C").id
    lock_month(bench.desk, Role.STUDENT, LOCKED)
    removing.merge(bench.desk, second, tom)
    removing.merge(bench.desk, third, second)
    found = [
        money(report.sheet(bench.desk, "students", start=within[0], end=within[1]))
        for within in (NOVEMBER, DECEMBER)
    ]
    assert found == [[("Tom C", Decimal(40))], []]


def test_the_rate_of_the_kept_entry_stands_where_both_have_one_from_the_same_day(
    bench: Bench, taught: Lesson
) -> None:
    kept = bench.person("Anna K", Role.TUTOR).id
    give_rate(bench, kept, "60")
    give_rate(bench, kept, "66", title="Algebra")
    give_rate(bench, anna(taught), "33", title="Algebra", since=date(2026, 12, 1))
    removing.merge(bench.desk, kept, anna(taught))
    assert owned(bench, kept)[0] == [60, 66, 33]
    assert owned(bench, anna(taught))[0] == []
    undo.undo(bench.desk)
    assert sorted(owned(bench, anna(taught))[0]) == [30, 33]


def test_the_rate_that_stands_on_the_kept_entry_is_one_from_always(bench: Bench, taught: Lesson) -> None:
    kept = bench.person("Anna K", Role.TUTOR, rate=Decimal(60)).id
    removing.merge(bench.desk, kept, anna(taught))
    assert money(pay(bench.desk, NOVEMBER, by="class"))[0] == ("Anna K", Decimal(50))


def test_who_was_paid_twice_for_one_class_gives_one_back(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Tomas")
    rates.put_rate(bench.desk, Rate(Role.STUDENT, Decimal(48)))
    teach(bench, lesson, 3000)
    bench.clock.set(plus(START, 10 * DAY))
    lock_month(bench.desk, Role.STUDENT, LOCKED)
    tom, twin = lesson.students
    removing.merge(bench.desk, tom.person_id, twin.person_id)
    found = [
        money(report.sheet(bench.desk, "students", start=within[0], end=within[1]))
        for within in (NOVEMBER, DECEMBER)
    ]
    assert found == [[("Tom", Decimal(80))], [("Tom", Decimal(-40))]]
