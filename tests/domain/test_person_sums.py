"""Classes added up by person at once are what the rules give row by row, to the second and the coin."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.attendance import NOTHING_HEARD
from lcadmin.domain.choices import Basis
from lcadmin.domain.findings import Attending, Facts
from lcadmin.domain.instants import HOUR, MINUTE, Instant, from_datetime, to_datetime
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.money import MoneyRules, Rate, RateBook, Unit
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By, finder
from lcadmin.domain.person_classes import EachClass
from lcadmin.domain.person_rows import Money, PersonRow, counts_of, grouped, put_credit, rows_of
from lcadmin.domain.person_sums import Adding
from lcadmin.domain.terms import Terms
from lcadmin.domain.wording import Text

ZONES = [ZoneInfo(name) for name in ("Europe/London", "America/New_York", "Asia/Tokyo", "America/Havana")]
# The days around both clock changes of 2026, in whose nights a rate or a month may begin.
FIRST, LAST = date(2026, 3, 1), date(2026, 11, 10)
DAYS = [date(2026, 3, 8), date(2026, 3, 29), date(2026, 4, 1), date(2026, 10, 25), date(2026, 11, 1)]
PEOPLE = [1, 2, 3, 4]
TITLES = ["Algebra", " algebra ", "Reading", "ÉCRITURE"]
REVIEWS = [(), (), (Text("time_review_long"),), (Text(NOTHING_HEARD),)]

near = st.sampled_from(DAYS).flatmap(
    lambda day: st.integers(-30 * 60, 30 * 60).map(
        lambda minutes: Instant(from_datetime(_noon(day)) + minutes * MINUTE)
    )
)


def _noon(day: date):  # type: ignore[no-untyped-def]
    return to_datetime(Instant(0)) + timedelta(days=(day - date(1970, 1, 1)).days, hours=12)


@st.composite
def attending(draw: st.DrawFn, start: Instant) -> tuple[Attending, ...]:
    seats = draw(
        st.lists(
            st.tuples(st.sampled_from(PEOPLE), st.sampled_from(["tutor", "student"])), max_size=4, unique=True
        )
    )
    return tuple(
        (
            person,
            role,
            draw(st.sampled_from([0, 0, 0, 1])),
            draw(st.none() | st.integers(-300, 2000).map(lambda seconds: Instant(start + seconds * 1000))),
        )
        for person, role in seats
    )


@st.composite
def classes(draw: st.DrawFn) -> list[Facts]:
    made = []
    for number, start in enumerate(sorted(draw(st.lists(near, max_size=12))), 1):
        by = draw(st.sampled_from([None, None, None, *CancelledBy]))
        status = Status.CANCELLED if by else draw(st.sampled_from(list(Status)))
        counted = draw(st.sampled_from([0, 0, 1])) if by else draw(st.integers(0, 9_000))
        told = None if by is None else Instant(start - draw(st.integers(0, 48)) * HOUR)
        terms = draw(st.none() | st.just(Terms(50, 80, "agreed"))) if by else None
        made.append(
            Facts(
                number,
                draw(st.sampled_from(TITLES)),
                start,
                draw(st.integers(1, 180)),
                draw(st.sampled_from(list(LessonKind))).value,
                status.value,
                counted,
                draw(st.sampled_from(REVIEWS)),
                None if by is None else by.value,
                told,
                terms,
                draw(attending(start)),
            )
        )
    return made


percents = st.sampled_from([0, 33, 50, 100])
rules = st.builds(
    MoneyRules,
    st.sampled_from(Basis),
    st.integers(0, 20),
    st.integers(1, 60),
    st.integers(0, 90),
    percents,
    percents,
    percents,
    st.integers(0, 48),
)


@st.composite
def books(draw: st.DrawFn, side: Role) -> RateBook:
    many = draw(st.integers(0, 8))
    return RateBook.of(
        [
            Rate(
                side,
                draw(st.decimals(0, 90, places=draw(st.sampled_from([0, 2, 4])))),
                draw(st.sampled_from(Unit)),
                draw(st.none() | st.sampled_from(PEOPLE)),
                draw(st.sampled_from(["", "", *TITLES])),
                draw(st.none() | st.sampled_from(LessonKind)),
                draw(st.sampled_from([None, None, None, 1, 2])),
                draw(st.none() | st.sampled_from(DAYS) | st.dates(FIRST, LAST)),
                number,
            )
            for number in range(1, many + 1)
        ],
        side,
    )


def named(rows: list[PersonRow]) -> list[PersonRow]:
    for row in rows:
        row.name = f"Person {row.person_id}"
    return rows


@given(st.data(), classes(), rules, st.sampled_from(Role), st.sampled_from(ZONES))
def test_the_sums_are_those_of_the_rows(
    data: st.DataObject, made: list[Facts], how: MoneyRules, side: Role, zone: ZoneInfo
) -> None:
    money = Money(how, data.draw(books(side)), data.draw(st.sampled_from(["EUR", "JPY", "KWD"])), zone)
    by = data.draw(st.sampled_from([None, By.WEEK, By.MONTH]))
    only = data.draw(st.none() | st.sampled_from(PEOPLE))
    credit = data.draw(st.none() | st.just({(1, 1): 1, (2, 1): 2, (1, 3): 4}))
    plain = [row for facts in made for row in rows_of(facts.held(), money, side)]
    plain = [row for row in plain if only in (None, row.person_id)]
    if credit is not None:
        put_credit(plain, credit)
    adding = Adding(money, side, only, None if by is None else finder(by, zone), credit)
    assert grouped(named(adding.up(made)), by, zone) == grouped(named(plain), by, zone)
    assert adding.counts == counts_of(plain)


@given(st.data(), classes(), rules, st.sampled_from([None, *Role]), st.sampled_from(ZONES))
def test_the_rows_of_very_many_classes_are_those_of_one_after_the_other(
    data: st.DataObject, made: list[Facts], how: MoneyRules, side: Role | None, zone: ZoneInfo
) -> None:
    book = data.draw(books(side)) if side is not None else RateBook()
    money = Money(how, book, data.draw(st.sampled_from(["EUR", "JPY", "KWD"])), zone)
    only = data.draw(st.none() | st.sampled_from(PEOPLE))
    sides = Role if side is None else (side,)
    plain = [row for facts in made for one in sides for row in rows_of(facts.held(), money, one)]
    plain = [row for row in plain if only in (None, row.person_id)]
    found = EachClass(money, side, only).rows(made)

    def by_class(row: PersonRow) -> tuple[int | None, str, int]:
        return row.lesson_id, row.role, row.person_id

    assert sorted(found, key=by_class) == sorted(plain, key=by_class)


@given(classes(), st.integers(0, 48), st.sampled_from(ZONES))
def test_both_sides_are_added_up_together(made: list[Facts], notice: int, zone: ZoneInfo) -> None:
    money = Money(MoneyRules(notice_hours=notice), RateBook(), "EUR", zone)
    plain = [row for facts in made for side in Role for row in rows_of(facts.held(), money, side)]
    for row in plain:
        row.missing_rate = row.paid_seconds = 0
    adding = Adding(money)
    sums = grouped(named(adding.up(made)), None, zone)
    for row in sums:
        row.missing_rate = row.paid_seconds = 0
    assert sums == grouped(named(plain), None, zone)


def test_a_rate_begins_with_the_first_moment_of_its_day_where_the_business_is() -> None:
    zone = ZoneInfo("America/Havana")  # its clocks skip midnight
    day = date(2026, 3, 8)
    book = RateBook.of(
        [Rate(Role.TUTOR, Decimal(10), id=1), Rate(Role.TUTOR, Decimal(20), since=day, id=2)], Role.TUTOR
    )
    begins = from_datetime(to_datetime(Instant(0)).replace(year=2026, month=3, day=8, hour=5))
    money = Money(MoneyRules(), book, "EUR", zone)
    made = [
        Facts(
            n, "", Instant(start), 60, "normal", "ended", 3600, (), None, None, None, ((1, "tutor", 0, None),)
        )
        for n, start in enumerate((begins - 1, begins), 1)
    ]
    assert sorted(row.amount for row in Adding(money).up(made)) == [Decimal("10.00"), Decimal("20.00")]


@pytest.mark.parametrize("side", Role)
def test_nothing_added_up_is_no_rows(side: Role) -> None:
    assert Adding(Money(MoneyRules(), RateBook(), "EUR", ZONES[0]), side).up([]) == []
