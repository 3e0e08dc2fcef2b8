"""A month that was locked stands as it was paid, whatever becomes of its classes, the rules, the money."""

from __future__ import annotations

from dataclasses import astuple
from datetime import date
from decimal import Decimal

import pytest

from lcadmin.domain.attendance import Presence
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, HOUR, Instant, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.money import Rate, Unit
from lcadmin.domain.people import Role
from lcadmin.domain.wording import english
from lcadmin.resource_files import resource_text
from lcadmin.services import change_lesson, configure, correcting, demo, rates, report, report_course
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.month_lock import lock_month, locked_months
from lcadmin.services.report_tables import Bonus
from tests.services.test_report_people import give_rate, money, month, pay, teach
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench

NOVEMBER, DECEMBER, JANUARY = (month(text) for text in ("2026-11", "2026-12", "2027-01"))
BOTH = (NOVEMBER[0], DECEMBER[1])


@pytest.fixture
def taught(bench: Bench) -> Lesson:
    """A class of November to which the student came late, whose month is over."""
    lesson = bench.lesson("Tom")
    give_rate(bench, lesson.tutors[0].person_id, "30")
    teach(bench, lesson, 3000, late=11)
    bench.clock.set(plus(START, 10 * DAY))
    return lesson


def seen(sheet: report.Sheet) -> list[object]:
    """All that a report shows to people, in words and figures."""
    rows = [[column.value(row) for column in sheet.fields] for row in (*sheet.rows, sheet.totals)]
    return [rows, [english(note) for note in sheet.notes], sheet.currency, sheet.classes]


@pytest.mark.parametrize("side", list(Role))
@pytest.mark.parametrize("by", [None, "class", "week"])
def test_what_happens_to_a_class_afterwards_changes_nothing_of_a_locked_month(
    bench: Bench, taught: Lesson, side: Role, by: str | None
) -> None:
    rates.put_rate(bench.desk, Rate(Role.STUDENT, Decimal(40)))
    gone = bench.lesson("Ada", start=plus(START, 11 * DAY))
    call_off(bench.desk, gone.id, CancelledBy.STUDENT)
    waited = bench.lesson("Eva", start=plus(START, 3 * HOUR))
    bench.clock.set(waited.start)
    bench.connect(waited, waited.tutors[0])
    missed = bench.lesson("Ben", start=plus(START, 6 * HOUR))
    bench.clock.set(plus(START, 40 * DAY))
    which = "tutors" if side is Role.TUTOR else "students"

    def november() -> list[object]:
        return seen(report.sheet(bench.desk, which, start=NOVEMBER[0], end=NOVEMBER[1], by=by))

    configure.set(bench.desk, "pay_no_show_percent", "50")
    lock_month(bench.desk, side, date(2026, 11, 1))
    before = november()
    kofi = bench.person("Kofi", Role.TUTOR)
    change_lesson.edit(bench.desk, taught.id, LessonEdit(tutor=kofi.id))
    change_lesson.move(bench.desk, waited.id, plus(START, 12 * DAY))
    correcting.correct(bench.desk, missed.id, 600, "they met all the same")
    configure.set_many(
        bench.desk,
        {"pay_basis": "planned", "price_basis": "rounded", "notice_hours": "500", "currency": "USD"},
    )
    assert november() == before


def test_paid_once_whatever_moved(bench: Bench, taught: Lesson) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    change_lesson.move(bench.desk, taught.id, plus(START, 12 * DAY))
    assert money(pay(bench.desk, NOVEMBER)) == [("Anna", Decimal("25.00"))]
    (row,) = pay(bench.desk, DECEMBER).rows
    assert (row.amount, row.adjusted_amount, row.bonus_amount) == (Decimal(0), Decimal("-25.00"), 0)
    assert money(pay(bench.desk, BOTH)) == [("Anna", Decimal("25.00"))]


def test_a_locked_month_says_the_rule_that_it_was_paid_by(bench: Bench, taught: Lesson) -> None:
    configure.set_many(bench.desk, {"pay_basis": "capped", "pay_extra_minutes": "5"})
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    configure.set(bench.desk, "pay_basis", "planned")
    (said,) = [english(note) for note in pay(bench.desk, NOVEMBER).notes]
    assert said == (
        "November 2026 is locked: it stands as it was paid, by counted time, up to the planned length and 5 "
        "minutes."
    )
    assert [english(note) for note in pay(bench.desk, BOTH).notes] == ["Paid by planned time.", said]
    assert [english(note) for note in pay(bench.desk, DECEMBER).notes] == ["Paid by planned time."]
    configure.set_many(bench.desk, {"pay_basis": "rounded", "pay_round_minutes": "15"})
    bench.clock.set(plus(START, 60 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 12, 1))
    assert "rounded to 15 minutes" in english(pay(bench.desk, DECEMBER).notes[-1])


def test_amounts_keep_the_money_they_were_paid_in_and_are_never_added_to_other_money(
    bench: Bench, taught: Lesson
) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    configure.set(bench.desk, "currency", "USD")
    assert pay(bench.desk, NOVEMBER).currency == "EUR"
    assert pay(bench.desk, DECEMBER).currency == "USD"
    with pytest.raises(Refusal, match="November 2026 was paid in EUR, and the rest of this time is in USD"):
        pay(bench.desk, BOTH)
    course = report_course.course(bench.desk, report.Report.TUTORS, *DECEMBER)
    assert sum(course.before) == 3000
    course = report_course.course(bench.desk, report.Report.TUTORS, DECEMBER[0], JANUARY[1])
    assert (sum(course.values), course.before) == (0, ()), "October and November are in different money"
    correcting.correct(bench.desk, taught.id, 3600, "agreed")
    later = pay(bench.desk, DECEMBER)
    assert (later.rows, later.totals.amount) == ([], 0)
    assert "November 2026 was paid in EUR: what changed in it since is not among these amounts." in [
        english(note) for note in later.notes
    ]
    bench.clock.set(plus(START, 60 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 12, 1))
    with pytest.raises(Refusal, match="different money"):
        pay(bench.desk, BOTH)


def test_the_only_money_of_locked_months_is_theirs(bench: Bench, taught: Lesson) -> None:
    bench.clock.set(plus(START, 60 * DAY))
    for first in (date(2026, 11, 1), date(2026, 12, 1)):
        lock_month(bench.desk, Role.TUTOR, first)
    configure.set(bench.desk, "currency", "USD")
    assert pay(bench.desk, BOTH).currency == "EUR"
    assert locked_months(bench.desk, Role.TUTOR) == [date(2026, 11, 1), date(2026, 12, 1)]


def test_extra_lines_and_adjustments_have_columns_of_their_own_in_sums(bench: Bench, taught: Lesson) -> None:
    anna = taught.tutors[0].person_id
    plain = pay(bench.desk, NOVEMBER)
    assert not {"bonus", "adjustment"} & {column.key for column in plain.shown}
    rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 5), Decimal(50), "Exam evening"))
    sheet = pay(bench.desk, NOVEMBER)
    assert "bonus" in {column.key for column in sheet.shown}
    (row,) = sheet.rows
    assert (row.bonus_amount, row.amount) == (Decimal(50), Decimal("75.00"))
    assert sheet.totals.bonus_amount == Decimal(50)
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    assert pay(bench.desk, NOVEMBER).rows[0].bonus_amount == Decimal(50)
    correcting.correct(bench.desk, taught.id, 3600, "agreed")
    later = pay(bench.desk, DECEMBER)
    assert {"adjustment"} == {"bonus", "adjustment"} & {column.key for column in later.shown}
    assert later.totals.adjusted_amount == Decimal("5.00") == later.totals.amount


@pytest.mark.parametrize(
    ("sides", "said"),
    [
        ((Role.TUTOR,), "November 2026 is locked in tutor pay. Here"),
        ((Role.STUDENT,), "November 2026 is locked in student prices. Here"),
        ((Role.TUTOR, Role.STUDENT), "November 2026 is locked in tutor pay and student prices. Here"),
    ],
)
@pytest.mark.parametrize("which", ["durations", "attendance"])
def test_reports_of_what_is_counted_now_say_that_a_month_was_paid_otherwise(
    bench: Bench, taught: Lesson, sides: tuple[Role, ...], said: str, which: str
) -> None:
    def told(within: tuple[Instant | None, Instant | None]) -> list[str]:
        made = report.sheet(bench.desk, which, start=within[0], end=within[1])
        return [english(note) for note in made.notes]

    assert told(NOVEMBER) == []
    for side in sides:
        lock_month(bench.desk, side, date(2026, 11, 1))
    (note,) = told(NOVEMBER)
    assert note.startswith(said)
    assert told(DECEMBER) == []
    bench.clock.set(plus(START, 60 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 12, 1))
    (note,) = told((None, None))
    assert note.startswith("2 months of this time are locked")


def test_a_class_that_a_person_set_to_nothing_did_not_take_place(bench: Bench, taught: Lesson) -> None:
    configure.set_many(bench.desk, {"pay_minimum_minutes": "30", "price_minimum_minutes": "30"})
    rates.put_rate(bench.desk, Rate(Role.TUTOR, Decimal(17), Unit.CLASS, title="Algebra"))
    rates.put_rate(bench.desk, Rate(Role.STUDENT, Decimal(40), Unit.CLASS))
    correcting.correct(bench.desk, taught.id, 0, "the line was dead")
    for which in ("tutors", "students"):
        for by in (None, "class", "month"):
            sheet = report.sheet(bench.desk, which, by=by)
            (row,) = sheet.rows
            assert (row.paid_seconds, row.counted_seconds, row.amount) == (0, 0, 0), (which, by)
            assert (row.came, row.no_shows) == (1, 0)
    correcting.correct(bench.desk, taught.id, 60, "one minute after all")
    (row,) = pay(bench.desk).rows
    assert row.paid_seconds == 1800


@pytest.mark.parametrize(
    ("by", "presence", "late"),
    [
        (CancelledBy.STUDENT, Presence.CANCELLED_LATE, 1),
        (CancelledBy.TUTOR, Presence.CALLED_OFF, 0),
        (CancelledBy.OFFICE, Presence.CALLED_OFF, 0),
    ],
)
def test_a_student_cancelled_late_only_where_it_was_the_student(
    bench: Bench, by: CancelledBy, presence: Presence, late: int
) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, by)
    bench.clock.set(plus(START, DAY))
    rows = report.sheet(bench.desk, "attendance", by="class").rows
    found = {row.name: (row.presence, row.cancelled, row.cancelled_late) for row in rows}
    assert found == {"Anna": (Presence.CANCELLED_LATE, 1, 1), "Tom": (presence, 1, late)}
    sums = report.sheet(bench.desk, "attendance").rows
    assert {row.name: row.cancelled_late for row in sums} == {"Anna": 1, "Tom": late}


def test_a_student_to_whose_class_nobody_came_is_told_so(bench: Bench) -> None:
    nobody = bench.lesson("Tom")
    alone = bench.lesson("Ada", start=plus(START, 3 * HOUR))
    bench.clock.set(alone.start)
    bench.connect(alone, alone.tutors[0])
    bench.clock.set(plus(START, DAY))
    assert nobody.id != alone.id
    rows = report.sheet(bench.desk, "students", by="class").rows
    assert {row.name: (row.no_shows, row.tutor_missed) for row in rows} == {"Tom": (1, 1), "Ada": (1, 0)}
    assert not any(astuple(row)[-1] for row in pay(bench.desk, by="class").rows), "of tutors nobody is told"


@pytest.mark.parametrize("side", list(Role))
def test_a_month_with_nothing_but_sample_data_is_not_locked(bench: Bench, side: Role) -> None:
    demo.fill(bench.desk, demo.read_month(resource_text("sample/month.json")))
    bench.clock.set(plus(START, 40 * DAY))
    with pytest.raises(Refusal) as refused:
        lock_month(bench.desk, side, date(2026, 11, 1))
    assert english(refused.value.text) == (
        "In November 2026 there is nothing but sample data, and nobody is paid for that."
        " There is nothing to lock."
    )
    assert locked_months(bench.desk, side) == []
    demo.clear(bench.desk)
    assert report.sheet(bench.desk, "tutors").rows == []
    taught = bench.lesson("Tom", start=plus(START, 41 * DAY))
    teach(bench, taught, 3000)
    bench.clock.set(plus(START, 80 * DAY))
    assert len(lock_month(bench.desk, side, date(2027, 1, 1)).rows) == 1
