"""Closed days and absences: which classes they hit, and where those can go."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.closures import Closure, called_off_by, checked, closed_days, later
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant, from_datetime, to_datetime
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat

BERLIN = ZoneInfo("Europe/Berlin")
CHRISTMAS = Closure(date(2026, 12, 24), date(2026, 12, 26), "Christmas")


def at(day: date, hour: int = 16, minute: int = 0) -> Instant:
    from datetime import datetime

    return from_datetime(datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN))


def lesson(start: Instant, revoked: bool = False) -> Lesson:
    gone = Instant(1) if revoked else None
    seats = (Seat("1", 1, Role.TUTOR, "Anna", revoked_at=gone), Seat("2", 2, Role.STUDENT, "Tom"))
    return Lesson("TOKEN", "English", start, 60, seats=seats)


@pytest.mark.parametrize(("day", "hit"), [(23, False), (24, True), (26, True), (27, False)])
def test_both_ends_are_included(day: int, hit: bool) -> None:
    assert CHRISTMAS.hits(lesson(at(date(2026, 12, day))), BERLIN) is hit


def test_the_day_is_that_of_the_businesss_zone() -> None:
    late = lesson(at(date(2026, 12, 26), 23, 30))
    assert CHRISTMAS.hits(late, BERLIN)
    assert not CHRISTMAS.hits(late, ZoneInfo("Asia/Tokyo"))


def test_an_absence_hits_only_classes_with_that_person_in_them_now() -> None:
    away = Closure(date(2026, 12, 24), date(2026, 12, 24), person_id=1)
    start = at(date(2026, 12, 24))
    assert away.hits(lesson(start), BERLIN)
    assert not away.hits(lesson(start, revoked=True), BERLIN)
    assert not Closure(away.first, away.last, person_id=9).hits(lesson(start), BERLIN)


def test_only_closed_days_of_the_business_are_passed_over_by_a_series() -> None:
    away = Closure(date(2026, 12, 28), date(2026, 12, 28), person_id=1)
    assert closed_days([CHRISTMAS, away]) == {date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26)}


@pytest.mark.parametrize(
    ("first", "last"), [(date(2026, 1, 2), date(2026, 1, 1)), (date(2026, 1, 1), date(2027, 1, 2))]
)
def test_days_that_are_none_or_too_many_are_not_taken(first: date, last: date) -> None:
    with pytest.raises(BadInput):
        checked(Closure(first, last))


def test_a_reason_is_one_line() -> None:
    assert checked(Closure(CHRISTMAS.first, CHRISTMAS.last, "  Winter\n break ", 3, 7)) == Closure(
        CHRISTMAS.first, CHRISTMAS.last, "Winter break", 3, 7
    )
    with pytest.raises(BadInput):
        checked(Closure(CHRISTMAS.first, CHRISTMAS.last, "x" * 201))


def test_a_class_keeps_its_wall_clock_when_it_is_moved_over_a_clock_change() -> None:
    moved = later(at(date(2026, 10, 22)), 7, BERLIN, lambda _day: True)
    assert moved == at(date(2026, 10, 29))


def test_a_day_that_is_closed_too_is_passed_over() -> None:
    start = at(date(2026, 12, 17))
    assert later(start, 7, BERLIN, lambda day: not CHRISTMAS.covers(day)) == at(date(2026, 12, 31))
    assert later(start, 7, BERLIN, lambda _day: False) is None


@pytest.mark.parametrize(
    ("person", "by"), [(None, CancelledBy.OFFICE), (1, CancelledBy.TUTOR), (2, CancelledBy.STUDENT)]
)
def test_a_class_is_cancelled_by_whoever_is_away(person: int | None, by: CancelledBy) -> None:
    assert called_off_by(lesson(at(date(2026, 12, 24))), person) is by


days = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@given(days, st.integers(0, 23), st.integers(1, 60), st.sets(st.integers(1, 400), max_size=50))
def test_a_moved_class_lands_on_the_first_open_day_in_steps(
    day: date, hour: int, step: int, shut: set[int]
) -> None:
    start = at(day, hour)
    begin = to_datetime(start, BERLIN).date()
    moved = later(start, step, BERLIN, lambda one: (one - begin).days not in shut)
    steps = [ahead for ahead in range(step, 367, step) if ahead not in shut]
    if not steps:
        assert moved is None
        return
    assert moved is not None
    landed = to_datetime(moved, BERLIN)
    assert landed.date() == begin + timedelta(days=steps[0])


@pytest.mark.parametrize("day", [date.min, date(1969, 12, 31), date(1970, 6, 1), date(9999, 1, 1), date.max])
def test_days_outside_what_can_be_planned_are_refused(day: date) -> None:
    with pytest.raises(BadInput, match="1970 to 9998"):
        checked(Closure(day, day))


def test_the_first_and_the_last_day_that_can_be_planned_are_taken() -> None:
    for day in (date(1971, 1, 1), date(9998, 12, 31)):
        assert checked(Closure(day, day)).first == day
