"""A report beside the period before."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Report
from lcadmin.domain.wording import english
from lcadmin.services import configure, report, report_course, report_watch
from lcadmin.services.month_lock import lock_month
from lcadmin.services.report_compare import beside
from tests.services.test_report_people import give_rate, month, teach
from tests.support.desk import START, Bench

NOVEMBER, DECEMBER, JANUARY = (month(text) for text in ("2026-11", "2026-12", "2027-01"))


@pytest.fixture
def taught(bench: Bench) -> None:
    """Anna and Kofi taught in November, Anna and Zoe in December."""
    tom = bench.person("Tom")
    for name, days in (("Anna", (0, 14)), ("Kofi", (1,)), ("Zoe", (15,))):
        tutor = bench.person(name, Role.TUTOR)
        give_rate(bench, tutor.id, "30")
        for day in days:
            start = plus(START, day * DAY)
            teach(bench, bench.lesson(tutors=(tutor.id,), students=(tom.id,), start=start), 3000 + 60 * day)


def sheet(bench: Bench, which: str, within: tuple[object, object], by: str | None = None) -> report.Sheet:
    made = report.sheet(bench.desk, which, start=within[0], end=within[1], by=by)  # type: ignore[arg-type]
    return beside(bench.desk, made)


def test_by_person_pay_stands_beside_what_it_was_and_how_it_changed(bench: Bench, taught: None) -> None:
    made = sheet(bench, "tutors", DECEMBER)
    columns = {column.key: column for column in made.shown}
    assert [
        (row.name, *(columns[key].value(row) for key in ("pay", "before", "change"))) for row in made.rows
    ] == [
        ("Anna", Decimal("32.00"), Decimal("25.00"), Decimal("7.00")),
        ("Kofi", Decimal(0), Decimal("25.50"), Decimal("-25.50")),
        ("Zoe", Decimal("32.50"), Decimal(0), Decimal("32.50")),
    ]
    for key in ("pay", "before", "change"):
        value = columns[key].value
        assert value(made.totals) == sum(value(row) for row in made.rows), key  # type: ignore[misc]
    assert english(made.notes[-1]) == "“Before” is 1 November 2026 to 30 November 2026."


@pytest.mark.parametrize("which", ["students", "attendance"])
def test_the_columns_add_up_in_every_report_of_people(bench: Bench, taught: None, which: str) -> None:
    made = sheet(bench, which, DECEMBER)
    columns = {column.key: column for column in made.shown}
    for key in ("before", "change"):
        value = columns[key].value
        assert value(made.totals) == sum(value(row) for row in made.rows)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("which", "by", "said"),
    [
        ("durations", "class", "The period before (1 November 2026 to 30 November 2026): 1:41:00."),
        ("tutors", "month", "The period before (1 November 2026 to 30 November 2026): 1:41:00 · 50.50 EUR."),
        ("connection", None, "The period before (1 November 2026 to 30 November 2026), connections lost: 0."),
        ("attendance", "week", "The period before (1 November 2026 to 30 November 2026), no-shows: 0."),
    ],
)
def test_otherwise_a_note_says_what_it_came_to(
    bench: Bench, taught: None, which: str, by: str | None, said: str
) -> None:
    assert english(sheet(bench, which, DECEMBER, by).notes[-1]) == said


def test_without_limits_or_with_nothing_before_it_stays_as_it_is(bench: Bench, taught: None) -> None:
    for within in ((None, None), NOVEMBER):
        made = report.sheet(bench.desk, "tutors", start=within[0], end=within[1])
        assert beside(bench.desk, made).fields == made.fields


def test_other_money_is_not_set_beside(bench: Bench, taught: None) -> None:
    bench.clock.set(plus(START, 60 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    configure.set(bench.desk, "currency", "USD")
    december = report.sheet(bench.desk, "tutors", start=DECEMBER[0], end=DECEMBER[1])
    assert beside(bench.desk, december).fields == december.fields
    both = report.sheet(bench.desk, "tutors", start=DECEMBER[0], end=JANUARY[1])
    assert beside(bench.desk, both).fields == both.fields, "October and November are in different money"


def test_it_can_be_called_off(bench: Bench, taught: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_watch, "AT_ONCE", 1)
    made = report.sheet(bench.desk, "tutors", start=DECEMBER[0], end=DECEMBER[1])
    with pytest.raises(Refusal, match="called off"):
        beside(bench.desk, made, watch=lambda _classes: False)
    asked = iter((True, True, False))
    with pytest.raises(Refusal, match="called off"):
        report_course.course(bench.desk, Report.TUTORS, *DECEMBER, watch=lambda _classes: next(asked))
