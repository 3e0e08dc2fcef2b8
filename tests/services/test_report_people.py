"""Tutors' pay, students' prices and attendance, checked against a plain calculation by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, from_datetime, plus
from lcadmin.domain.lessons import CancelledBy, Lesson, LessonKind
from lcadmin.domain.money import Rate, Unit
from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Sheet
from lcadmin.domain.wording import english
from lcadmin.services import change_lesson, configure, correcting, credit, people, rates, report
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.month_lock import lock_month
from lcadmin.services.ports import Desk
from lcadmin.services.report_tables import Bonus
from lcadmin.services.words import in_its_language
from lcadmin.store import open_store
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, HandClock, HandKeyring, SeededEntropy, number

LONDON = ZoneInfo("Europe/London")


def teach(bench: Bench, lesson: Lesson, seconds: int, *, late: float = 0) -> None:
    """Everybody comes, and the class lasts so many seconds from its planned start."""
    bench.clock.set(lesson.start)
    bench.connect(lesson, lesson.tutors[0])
    bench.later(minutes=late)
    for seat in lesson.students:
        bench.connect(lesson, seat)
    bench.say("start_lesson", lesson)
    bench.later(seconds=seconds)
    bench.say("end_lesson", lesson, time=number(str(seconds)))


def month(text: str) -> tuple[Instant, Instant]:
    first = date.fromisoformat(f"{text}-01")
    after = (first + timedelta(days=31)).replace(day=1)
    return tuple(  # type: ignore[return-value]
        from_datetime(datetime(day.year, day.month, 1, tzinfo=ZoneInfo("UTC"))) for day in (first, after)
    )


def pay(desk: Desk, within: tuple[Instant, Instant] | None = None, **more: object) -> report.Sheet:
    start, end = within or (None, None)
    return report.sheet(desk, "tutors", start=start, end=end, **more)  # type: ignore[arg-type]


def money(sheet: report.Sheet) -> list[tuple[str, Decimal]]:
    return [(row.name, row.amount) for row in sheet.rows]


def give_rate(bench: Bench, person_id: int, amount: str, **more: object) -> Rate:
    return rates.put_rate(
        bench.desk,
        Rate(Role.TUTOR, Decimal(amount), person_id=person_id, **more),  # type: ignore[arg-type]
    )


def test_a_tutor_is_paid_by_their_rate_and_what_was_counted(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    give_rate(bench, lesson.tutors[0].person_id, "30")
    teach(bench, lesson, 3011, late=11)
    sheet = pay(bench.desk)
    (row,) = sheet.rows
    assert (row.name, row.classes, row.planned_seconds, row.counted_seconds) == ("Anna", 1, 3600, 3011)
    assert (row.amount, row.rate, row.unit) == (Decimal("25.09"), Decimal(30), Unit.HOUR)
    assert (row.late, row.came, row.no_shows) == (0, 1, 0)
    assert sheet.totals.amount == row.amount
    assert (sheet.classes, sheet.chosen, sheet.currency) == (1, False, "EUR")


def test_the_rate_on_the_person_holds_until_one_with_a_date_begins(bench: Bench) -> None:
    anna = bench.person("Anna", Role.TUTOR, rate=Decimal(20))
    tom = bench.person("Tom")
    for day in (0, 1):
        start = plus(START, day * DAY)
        lesson = bench.lesson(tutors=(anna.id,), students=(tom.id,), start=start)
        teach(bench, lesson, 3600)
    give_rate(bench, anna.id, "24", since=date(2026, 11, 24))
    assert money(pay(bench.desk)) == [("Anna", Decimal("44.00"))]
    (row,) = pay(bench.desk).rows
    assert row.rate is None, "two rates: neither is said"


def test_the_rules_are_the_settings(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    give_rate(bench, lesson.tutors[0].person_id, "30")
    configure.set_many(bench.desk, {"pay_basis": "rounded", "pay_round_minutes": "30"})
    teach(bench, lesson, 3011)
    sheet = pay(bench.desk)
    assert sheet.totals.amount == Decimal("30.00")
    assert sheet.chosen
    assert [note.key for note in sheet.notes] == ["report_note_basis_rounded"]


def test_a_class_without_a_rate_is_said(bench: Bench) -> None:
    teach(bench, bench.lesson("Tom"), 3600)
    sheet = pay(bench.desk)
    assert sheet.totals.missing_rate == 1
    assert "report_note_no_rate_one" in [note.key for note in sheet.notes]


def test_a_class_in_review_or_still_on_is_said(bench: Bench) -> None:
    bench.say("end_lesson", bench.lesson("Tom"), after=611, time=number("611"))
    running = bench.lesson("Ada", start=bench.clock.now())
    bench.say("start_lesson", running)
    sheet = pay(bench.desk)
    assert (sheet.in_review, sheet.running) == (1, 1)
    assert {"report_note_review_one", "report_note_running_one"} <= {note.key for note in sheet.notes}


def test_who_waits_in_vain_and_who_cancels_late_follow_the_rules(bench: Bench) -> None:
    configure.set_many(bench.desk, {"pay_no_show_percent": "50", "pay_late_cancel_percent": "25"})
    waited = bench.lesson("Tom")
    anna = waited.tutors[0].person_id
    give_rate(bench, anna, "30")
    bench.connect(waited, waited.tutors[0])
    off = bench.lesson("Ada", start=plus(START, 5 * HOUR))
    give_rate(bench, off.tutors[0].person_id, "30")
    call_off(bench.desk, off.id, CancelledBy.STUDENT)
    bench.clock.set(plus(START, DAY))
    sheet = pay(bench.desk, by="class")
    assert [(row.title, row.amount, row.cancelled_late, row.students_missed) for row in sheet.rows] == [
        ("Algebra", Decimal("15.00"), 0, 1),
        ("Algebra", Decimal("7.50"), 1, 0),
    ]


@pytest.mark.parametrize("by", [None, "class", "month"])
def test_cancelled_classes_on_a_pay_report_say_that_they_are(bench: Bench, by: str | None) -> None:
    teach(bench, bench.lesson("Tom"), 3600)
    off = bench.lesson("Ada", start=plus(START, 5 * HOUR))
    call_off(bench.desk, off.id, CancelledBy.STUDENT)
    bench.clock.set(plus(START, DAY))
    sheet = pay(bench.desk, by=by)
    assert "report_note_cancelled_one" in [note.key for note in sheet.notes]
    assert sheet.classes == 2
    if by == "class":
        (presence,) = [field for field in sheet.shown if field.key == "presence"]
        assert [presence.value(row) for row in sheet.rows] == ["came", "cancelled_late"]
    attendance = report.sheet(bench.desk, "attendance", by=by)
    assert not any(note.key.startswith("report_note_cancelled") for note in attendance.notes), (
        "it has columns"
    )


def test_money_should_not_go_out_unasked_while_a_class_may_change_or_has_no_rate(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    teach(bench, lesson, 3600)
    assert [note.key for note in pay(bench.desk).doubts] == ["report_note_no_rate_one"]
    give_rate(bench, lesson.tutors[0].person_id, "30")
    assert pay(bench.desk).doubts == []


def test_one_of_a_group_who_was_excused_pays_nothing_for_a_late_cancellation_nor_for_coming(
    bench: Bench,
) -> None:
    configure.set(bench.desk, "price_late_cancel_percent", "50")
    off = bench.lesson("Tom", "Ada")
    held = bench.lesson("Eva", "Ben", start=plus(START, DAY))
    for lesson in (off, held):
        for seat in lesson.students:
            rates.put_rate(bench.desk, Rate(Role.STUDENT, Decimal(30), person_id=seat.person_id))
        change_lesson.excuse(bench.desk, lesson.id, lesson.students[1].person_id)
    call_off(bench.desk, off.id, CancelledBy.STUDENT)
    teach(bench, held, 3600)
    rows = report.sheet(bench.desk, "students", by="class").rows
    assert {row.name: row.amount for row in rows} == {
        "Tom": Decimal("15.00"), "Ada": Decimal(0), "Eva": Decimal("30.00"), "Ben": Decimal(0),
    }  # fmt: skip


def test_a_replaced_tutor_is_not_paid(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    teach(bench, lesson, 3600)
    other = bench.person("Kofi", Role.TUTOR)
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(tutor=other.id))
    assert [row.name for row in pay(bench.desk).rows] == ["Kofi"]


def test_a_new_link_does_not_make_somebody_late(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    teach(bench, lesson, 600)
    change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    bench.connect(lesson, bench.again(lesson).students[0])
    (row,) = [r for r in report.sheet(bench.desk, "attendance", by="class").rows if r.name == "Tom"]
    assert (row.came, row.late_minutes) == (1, 0)


def test_attendance_adds_up_who_came_late(bench: Bench) -> None:
    teach(bench, bench.lesson("Tom"), 600, late=11)
    sheet = report.sheet(bench.desk, "attendance")
    assert [(row.name, row.role, row.late, row.late_minutes) for row in sheet.rows] == [
        ("Anna", Role.TUTOR, 0, 0),
        ("Tom", Role.STUDENT, 1, 11),
    ]
    assert (sheet.totals.late, sheet.totals.late_minutes, sheet.classes) == (1, 11, 1)


def test_students_pay_their_price_and_use_their_credit(bench: Bench) -> None:
    configure.set_many(bench.desk, {"credit_rule": "lessons", "price_basis": "planned"})
    lesson = bench.lesson("Tom", "Ada")
    tom = lesson.students[0].person_id
    people.edit(bench.desk, tom, rate=Decimal(20))
    credit.add(bench.desk, tom, lessons=5)
    credit.add(bench.desk, lesson.students[1].person_id, lessons=1)
    teach(bench, lesson, 1800)
    sheet = report.sheet(bench.desk, "students")
    assert [(row.name, row.amount, row.credit_used, row.credit_balance) for row in sheet.rows] == [
        ("Ada", Decimal(0), 1, 0),
        ("Tom", Decimal("20.00"), 1, 4),
    ]
    assert (sheet.classes, sheet.totals.classes, sheet.totals.credit_used) == (1, 2, 2)
    assert "credit_balance" in [column.key for column in sheet.fields]


def test_one_persons_sheet_holds_their_own_rows_only(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    teach(bench, lesson, 1800)
    ada = lesson.students[1].person_id
    sheet = report.sheet(bench.desk, "students", by="class", person_id=ada)
    assert ([row.name for row in sheet.rows], sheet.person) == (["Ada"], "Ada")
    assert [row.name for row in report.sheet(bench.desk, "attendance", person_id=ada).rows] == ["Ada"]
    assert not pay(bench.desk, person_id=ada).rows
    with pytest.raises(NotFound):
        pay(bench.desk, person_id=999)


def test_durations_and_connection_are_of_nobody(bench: Bench) -> None:
    for name in ("durations", "connection"):
        with pytest.raises(NotFound):
            report.sheet(bench.desk, name, person_id=1)
    with pytest.raises(BadInput):
        report.sheet(bench.desk, "weather")


def test_durations_as_a_sheet(bench: Bench) -> None:
    teach(bench, bench.lesson("Tom"), 1800)
    sheet = report.sheet(bench.desk, "durations", by="month")
    assert (sheet.totals.counted_seconds, sheet.classes, sheet.notes) == (1800, 1, ())


def test_connection_tells_losses_returns_and_refusals(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, after=0, user_id="nobody's")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300"))
    bench.say("start_lesson", lesson, after=330)
    bench.say("crash_lesson", lesson, after=400, time=number("70"))
    bench.say("crash_lesson", lesson, after=401, time=number("70"))
    quiet = bench.lesson("Ada", start=plus(START, 2 * HOUR))
    teach(bench, quiet, 100)
    refused = bench.lesson("Eve", start=plus(START, 9 * HOUR))
    bench.say("connect_lesson", refused, user_id=refused.students[0].user_id)
    sheet = report.sheet(bench.desk, "connection")
    assert [
        (r.crashes, r.rejoins, r.average_rejoin, r.longest_rejoin, r.not_back, r.refusals) for r in sheet.rows
    ] == [(2, 1, 30, 30, 1, 1), (0, 0, None, None, 0, 0), (0, 0, None, None, 0, 1)]
    assert (sheet.totals.crashes, sheet.totals.longest_rejoin) == (2, 30)
    (whole,) = report.sheet(bench.desk, "connection", by="month").rows
    assert (whole.classes, whole.refusals) == (3, 2)


# Bonus lines and rates


def test_a_bonus_line_stands_on_its_day_and_adds_up(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    anna = lesson.tutors[0].person_id
    give_rate(bench, anna, "30")
    teach(bench, lesson, 3600)
    kept = rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 30), Decimal("12.5"), "  Exam  work "))
    assert (kept.note, kept.amount) == ("Exam work", Decimal("12.50"))
    sheet = pay(bench.desk, month("2026-11"))
    assert (money(sheet), sheet.totals.classes) == ([("Anna", Decimal("42.50"))], 1)
    by_class = pay(bench.desk, month("2026-11"), by="class")
    assert [(row.extra, row.amount) for row in by_class.rows] == [
        (None, Decimal("30.00")),
        ("bonus", Decimal("12.50")),
    ]
    assert not pay(bench.desk, month("2026-12")).rows
    rates.put_bonus(bench.desk, Bonus(anna, date(2026, 12, 1), Decimal("-2"), "Less", kept.id))
    assert [bonus.day for bonus in rates.bonuses(bench.desk)] == [date(2026, 12, 1)]
    assert money(pay(bench.desk, month("2026-12"))) == [("Anna", Decimal("-2.00"))]
    assert rates.remove_bonus(bench.desk, kept.id).note == "Less"
    with pytest.raises(NotFound):
        rates.remove_bonus(bench.desk, kept.id)


@pytest.mark.parametrize(("amount", "note"), [("0", "x"), ("NaN", "x"), ("9999999", "x"), ("1", "  ")])
def test_a_bonus_needs_an_amount_and_words(bench: Bench, amount: str, note: str) -> None:
    anna = bench.person("Anna", Role.TUTOR).id
    with pytest.raises(BadInput):
        rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 1), Decimal(amount), note))
    with pytest.raises(BadInput):
        rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 1), Decimal(1), "x" * 201))


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(1752, 9, 14)])
def test_a_bonus_needs_a_day_that_a_report_can_reach(bench: Bench, day: date) -> None:
    anna = bench.person("Anna", Role.TUTOR).id
    with pytest.raises(BadInput, match="too far away"):
        rates.put_bonus(bench.desk, Bonus(anna, day, Decimal(1), "typo"))


def test_rates_are_kept_changed_and_removed(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    kept = rates.put_rate(
        bench.desk,
        Rate(Role.STUDENT, Decimal("9.5"), Unit.CLASS, None, " Algebra ", LessonKind.TRIAL, lesson.id),
    )
    assert rates.rates(bench.desk, Role.STUDENT)[1] == [kept]
    assert kept.title == "Algebra"
    changed = rates.put_rate(bench.desk, Rate(Role.STUDENT, Decimal(8), since=date(2026, 1, 1), id=kept.id))
    assert rates.rates(bench.desk, Role.STUDENT)[1] == [changed]
    assert rates.remove_rate(bench.desk, kept.id) == changed
    with pytest.raises(NotFound):
        rates.put_rate(bench.desk, kept)
    for bad in (Decimal(-1), Decimal("1.23456"), Decimal(9_999_999)):
        with pytest.raises(BadInput):
            rates.put_rate(bench.desk, Rate(Role.TUTOR, bad))


def test_a_rate_of_nobody_or_of_no_class_is_refused(bench: Bench) -> None:
    for nobody in (
        Rate(Role.TUTOR, Decimal(1), person_id=99),
        Rate(Role.TUTOR, Decimal(1), lesson_id=99),
        Rate(Role.TUTOR, Decimal(1), id=99),
    ):
        with pytest.raises(NotFound):
            rates.put_rate(bench.desk, nobody)


def test_the_rates_on_people_are_shown_beside(bench: Bench) -> None:
    anna = bench.person("Anna", Role.TUTOR, rate=Decimal(20))
    bench.person("Tom", rate=Decimal(5))
    usual, own = rates.rates(bench.desk, Role.TUTOR)
    assert ([(rate.person_id, rate.amount) for rate in usual], own) == ([(anna.id, Decimal(20))], [])


@pytest.mark.parametrize(
    ("text", "amount"), [("27.50", "27.50"), (" 27,5 ", "27.5"), ("-3", "-3"), ("0", "0")]
)
def test_amounts_as_people_type_them(text: str, amount: str) -> None:
    assert rates.amount_of(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["", "  "])
def test_no_amount_at_all_is_asked_for(text: str) -> None:
    with pytest.raises(BadInput) as refusal:
        rates.amount_of(text)
    assert refusal.value.text.key == "amount_missing"


@pytest.mark.parametrize("text", ["x", "1_0", "٣", "NaN", "1e99", "1.2.3"])
def test_what_is_no_amount(text: str) -> None:
    with pytest.raises(BadInput):
        rates.amount_of(text)


# Locked months


@pytest.fixture
def paid(bench: Bench) -> Lesson:
    """A class of November that was taught and whose month is over."""
    lesson = bench.lesson("Tom")
    give_rate(bench, lesson.tutors[0].person_id, "30")
    teach(bench, lesson, 3600)
    bench.clock.set(plus(START, 10 * DAY))
    return lesson


NOVEMBER, DECEMBER, JANUARY = (month(text) for text in ("2026-11", "2026-12", "2027-01"))


def test_a_month_is_locked_once_it_is_over_and_only_once(bench: Bench, paid: Lesson) -> None:
    with pytest.raises(Refusal, match="December 2026 is not over"):
        lock_month(bench.desk, Role.TUTOR, date(2026, 12, 5))
    lock = lock_month(bench.desk, Role.TUTOR, date(2026, 11, 23), " Office ")
    assert (lock.month, lock.who, [row.amount for row in lock.rows]) == (
        date(2026, 11, 1),
        "Office",
        [Decimal("30.00")],
    )
    with bench.store.read() as tables:
        assert [one.month for one in tables.money.locks(Role.TUTOR)] == [date(2026, 11, 1)]
        assert tables.money.locks(Role.STUDENT) == []
    with pytest.raises(Refusal):
        lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))


def test_a_later_correction_is_an_adjustment_of_the_next_month(bench: Bench, paid: Lesson) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    correcting.correct(bench.desk, paid.id, 3000, "agreed")
    assert money(pay(bench.desk, NOVEMBER)) == [("Anna", Decimal("30.00"))]
    assert "report_note_locked_counted" in [note.key for note in pay(bench.desk, NOVEMBER).notes]
    (row,) = pay(bench.desk, DECEMBER, by="class").rows
    assert (row.extra, row.note, row.amount, row.counted_seconds, row.classes) == (
        "adjustment",
        "2026-11",
        Decimal("-5.00"),
        -600,
        0,
    )
    whole = pay(bench.desk, (NOVEMBER[0], DECEMBER[1]))
    assert money(whole) == [("Anna", Decimal("25.00"))]


def adjusted(sheet: Sheet) -> list[str]:
    """What a sheet says of adjustments in it."""
    return [english(note) for note in sheet.notes if note.key.startswith("report_note_adjusted")]


def test_sums_with_an_adjustment_in_them_say_so_and_whose(bench: Bench, paid: Lesson) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    correcting.correct(bench.desk, paid.id, 3000, "agreed")
    where = "By class, each change has a line of its own."
    (whose,) = adjusted(pay(bench.desk, DECEMBER))
    assert whose == f"Included: what changed in November 2026 after it was locked, for Anna. {where}"
    assert adjusted(pay(bench.desk, DECEMBER, by="month")) == [whose]
    assert adjusted(pay(bench.desk, DECEMBER, by="class")) == []  # there it is a line of its own
    assert adjusted(pay(bench.desk, NOVEMBER)) == []
    (alone,) = adjusted(pay(bench.desk, DECEMBER, person_id=paid.tutors[0].person_id))
    assert alone == f"Included: what changed in November 2026 after it was locked. {where}"


def test_of_many_adjustments_the_first_names_are_told_and_how_many_more(bench: Bench) -> None:
    lessons = []
    for name in ("Eve", "Ada", "Dan", "Bob", "Cid"):
        tutor = bench.person(name, Role.TUTOR, rate=Decimal(20))
        student = bench.person(f"Student of {name}")
        lessons.append(bench.lesson(tutors=(tutor.id,), students=(student.id,)))
        teach(bench, lessons[-1], 3600)
    bench.clock.set(plus(START, 10 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    for lesson in lessons:
        correcting.correct(bench.desk, lesson.id, 3000, "agreed")
    (said,) = adjusted(pay(bench.desk, DECEMBER))
    assert "for Ada, Bob, Cid +2." in said


def test_an_adjustment_that_was_paid_is_not_paid_again(bench: Bench, paid: Lesson) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    correcting.correct(bench.desk, paid.id, 3000, "agreed")
    bench.clock.set(plus(START, 50 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 12, 1))
    assert money(pay(bench.desk, DECEMBER)) == [("Anna", Decimal("-5.00"))]
    assert not pay(bench.desk, JANUARY).rows
    correcting.correct(bench.desk, paid.id, 3600, "after all")
    assert money(pay(bench.desk, DECEMBER)) == [("Anna", Decimal("-5.00"))]
    assert money(pay(bench.desk, JANUARY)) == [("Anna", Decimal("5.00"))]


def test_another_tutor_after_the_lock_is_two_adjustments(bench: Bench, paid: Lesson) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    kofi = bench.person("Kofi", Role.TUTOR)
    give_rate(bench, kofi.id, "20")
    change_lesson.edit(bench.desk, paid.id, LessonEdit(tutor=kofi.id))
    assert money(pay(bench.desk, NOVEMBER)) == [("Anna", Decimal("30.00"))]
    assert money(pay(bench.desk, DECEMBER)) == [("Anna", Decimal("-30.00")), ("Kofi", Decimal("20.00"))]
    assert money(pay(bench.desk, DECEMBER, person_id=kofi.id)) == [("Kofi", Decimal("20.00"))]


def test_other_rules_leave_a_locked_month_alone(bench: Bench, paid: Lesson) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    configure.set_many(bench.desk, {"pay_basis": "planned", "pay_minimum_minutes": "120"})
    assert not pay(bench.desk, DECEMBER).rows


def test_a_rate_without_a_date_holds_from_now_on_one_with_a_date_from_then(bench: Bench) -> None:
    anna = bench.person("Anna", Role.TUTOR, rate=Decimal(20))
    tom = bench.person("Tom")
    lesson = bench.lesson(tutors=(anna.id,), students=(tom.id,))
    teach(bench, lesson, 3600)
    bench.clock.set(plus(START, 10 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    people.edit(bench.desk, anna.id, rate=Decimal(50))
    assert not pay(bench.desk, DECEMBER).rows
    give_rate(bench, anna.id, "21", since=date(2026, 11, 1))
    assert money(pay(bench.desk, DECEMBER)) == [("Anna", Decimal("1.00"))]


def test_a_bonus_cannot_be_put_into_or_taken_from_a_locked_month(bench: Bench, paid: Lesson) -> None:
    anna = paid.tutors[0].person_id
    kept = rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 30), Decimal(5), "Exam"))
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    assert money(pay(bench.desk, NOVEMBER)) == [("Anna", Decimal("35.00"))]
    with pytest.raises(Refusal):
        rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 1), Decimal(5), "Late"))
    with pytest.raises(Refusal):
        rates.put_bonus(bench.desk, Bonus(anna, date(2026, 12, 1), Decimal(5), "Moved", kept.id))
    with pytest.raises(Refusal):
        rates.remove_bonus(bench.desk, kept.id)


def test_a_class_entered_late_for_a_locked_month_is_paid_in_the_next(bench: Bench, paid: Lesson) -> None:
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    forgotten = bench.lesson("Eve", start=plus(START, DAY))
    give_rate(bench, forgotten.tutors[0].person_id, "10")
    correcting.correct(bench.desk, forgotten.id, 3600, "was held")
    assert money(pay(bench.desk, DECEMBER)) == [("Anna", Decimal("10.00"))]
    assert pay(bench.desk, NOVEMBER).totals.amount == Decimal("30.00")
    bench.clock.set(plus(START, 50 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 12, 1))
    assert not pay(bench.desk, JANUARY).rows
    correcting.correct(bench.desk, forgotten.id, 1800, "half")
    assert money(pay(bench.desk, JANUARY)) == [("Anna", Decimal("-5.00"))]


def test_what_goes_out_is_in_the_businesss_language(bench: Bench) -> None:
    with bench.store.read() as tables:
        own = replace(tables.settings.load(), wording={"report_total": "Sum"})
    assert in_its_language(bench.desk, own).wording["report_total"] == "Sum"


def test_what_is_to_come_is_on_no_report_of_people(bench: Bench) -> None:
    bench.lesson("Tom", start=plus(START, DAY))
    assert not pay(bench.desk).rows
    assert not report.sheet(bench.desk, "durations", by="month").rows


def test_students_months_can_be_locked_too(bench: Bench, paid: Lesson) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    people.edit(bench.desk, paid.students[0].person_id, rate=Decimal(40))
    lock_month(bench.desk, Role.STUDENT, date(2026, 11, 1))
    correcting.correct(bench.desk, paid.id, 1800, "half")
    start, end = DECEMBER
    (row,) = report.sheet(bench.desk, "students", start=start, end=end, by="class").rows
    assert (row.amount, row.extra, row.credit_used) == (Decimal("-20.00"), "adjustment", None)


def test_in_a_locked_month_a_class_of_another_month_is_untouched(bench: Bench, paid: Lesson) -> None:
    later = bench.lesson("Eve", start=plus(START, 20 * DAY))
    give_rate(bench, later.tutors[0].person_id, "10")
    correcting.correct(bench.desk, later.id, 3600, "was held")
    bench.clock.set(plus(START, 50 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    lock_month(bench.desk, Role.TUTOR, date(2026, 12, 1))
    correcting.correct(bench.desk, later.id, 1800, "agreed")
    correcting.correct(bench.desk, paid.id, 1800, "agreed")
    assert pay(bench.desk, JANUARY).totals.amount == Decimal("-20.00")
    bench.clock.set(plus(START, 80 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2027, 1, 1))
    correcting.correct(bench.desk, paid.id, 3600, "after all")
    february = month("2027-02")
    assert [(row.note, row.amount) for row in pay(bench.desk, february, by="class").rows] == [
        ("2026-11", Decimal("15.00"))
    ]


def test_what_was_done_to_rates_and_lines_can_be_undone(bench: Bench, paid: Lesson) -> None:
    from lcadmin.services import undo

    anna = paid.tutors[0].person_id
    kept = give_rate(bench, anna, "31", since=date(2026, 11, 1))
    rates.remove_rate(bench.desk, kept.id)
    undo.undo(bench.desk)
    assert kept in rates.rates(bench.desk, Role.TUTOR)[1]
    bonus = rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 30), Decimal(5), "Exam"))
    rates.remove_bonus(bench.desk, bonus.id)
    undo.undo(bench.desk)
    assert rates.bonuses(bench.desk) == [bonus]


def test_open_months_around_a_locked_one_are_paid_by_the_rules_of_now(bench: Bench, paid: Lesson) -> None:
    anna = paid.tutors[0].person_id
    for days in (-30, 30):
        lesson = bench.lesson(
            tutors=(anna,), students=(paid.students[0].person_id,), start=plus(START, days * DAY)
        )
        correcting.correct(bench.desk, lesson.id, 3600, "held")
    bench.clock.set(plus(START, 40 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))
    configure.set(bench.desk, "pay_minimum_minutes", "120")
    for by in (None, "week", "month", "class"):
        sheet = pay(bench.desk, (month("2026-10")[0], DECEMBER[1]), by=by)
        assert (sheet.totals.amount, sheet.classes) == (Decimal(150), 3)


# Everything together, against a plain calculation


@dataclass
class Plain:
    """What one class was, told to the plain calculation."""

    tutor: int
    start: Instant
    seconds: int


@dataclass
class World:
    bench: Bench
    tutors: list[int] = field(default_factory=list)
    students: list[int] = field(default_factory=list)


def _world(folder: Path) -> Iterator[World]:
    store = open_store(folder)
    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    bench = Bench(Desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
    configure.set(bench.desk, "timezone", "Europe/London")
    world = World(bench)
    for name, rate in (("Anna", "30"), ("Kofi", "27.35"), ("María", "19.99")):
        world.tutors.append(bench.person(name, Role.TUTOR, rate=Decimal(rate)).id)
    world.students = [bench.person(name).id for name in ("Tom", "Ada")]
    yield world
    store.close()


RATES = (Decimal(30), Decimal("27.35"), Decimal("19.99"))
AROUND_THE_CLOCK_CHANGE = from_datetime(datetime(2026, 10, 24, 0, 0, tzinfo=LONDON))
classes = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 14 * 24 * 4).map(lambda quarter: quarter * 15 * MINUTE),
        st.integers(0, 2 * 3600),
        st.none() | st.integers(0, 3 * 3600),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(classes, st.booleans(), st.data())
def test_pay_is_what_a_plain_calculation_gives(
    made: list[tuple[int, int, int, int | None]], lock: bool, data: st.DataObject
) -> None:
    """Over a clock change and the turn of a month, with corrections, and corrections after a lock."""
    with TemporaryDirectory() as name:
        for world in _world(Path(name)):
            bench = world.bench
            told: list[Plain] = []
            lessons: list[Lesson] = []
            for tutor, after, seconds, corrected in made:
                start = plus(AROUND_THE_CLOCK_CHANGE, after)
                lesson = bench.lesson(
                    tutors=(world.tutors[tutor],), students=tuple(world.students), start=start
                )
                correcting.correct(bench.desk, lesson.id, seconds, "held")
                if corrected is not None:
                    correcting.correct(bench.desk, lesson.id, corrected, "agreed")
                told.append(Plain(tutor, start, seconds if corrected is None else corrected))
                lessons.append(lesson)
            bench.clock.set(from_datetime(datetime(2026, 12, 1, tzinfo=LONDON)))
            october_first = _plain(told, 10)
            _compare(bench, _london(10), october_first)
            if lock:
                lock_month(bench.desk, Role.TUTOR, date(2026, 10, 1))
                before = [Plain(one.tutor, one.start, one.seconds) for one in told]
                for one, lesson in zip(told, lessons, strict=True):
                    changed = data.draw(st.none() | st.integers(0, 7200))
                    if changed is not None:
                        correcting.correct(bench.desk, lesson.id, changed, "later")
                        one.seconds = changed
                _compare(bench, _london(10), october_first)
                november = _plain(told, 11)
                for now, then in zip(told, before, strict=True):
                    if _month_of(now.start) == 10:
                        november[now.tutor][0] += now.seconds - then.seconds
                        november[now.tutor][1] += _worth(now) - _worth(then)
                _compare(bench, _london(11), november)
            else:
                _compare(bench, _london(11), _plain(told, 11))


def _month_of(moment: Instant) -> int:
    return datetime.fromtimestamp(moment / 1000, LONDON).month


def _london(number: int) -> tuple[Instant, Instant]:
    return tuple(  # type: ignore[return-value]
        from_datetime(datetime(2026, n, 1, tzinfo=LONDON)) for n in (number, number + 1)
    )


def _worth(one: Plain) -> Decimal:
    exact = Fraction(RATES[one.tutor]) * one.seconds / 3600
    return Decimal(floor(exact * 100 + Fraction(1, 2))).scaleb(-2)


def _plain(told: list[Plain], number: int) -> dict[int, list[int | Decimal]]:
    sums: dict[int, list[int | Decimal]] = defaultdict(lambda: [0, Decimal(0)])
    for one in told:
        if _month_of(one.start) == number:
            sums[one.tutor][0] += one.seconds
            sums[one.tutor][1] += _worth(one)
    return sums


def _compare(bench: Bench, within: tuple[Instant, Instant], expected: dict[int, list[int | Decimal]]) -> None:
    for by in (None, "class", "week", "month"):
        sheet = pay(bench.desk, within, by=by)
        found: dict[int, list[int | Decimal]] = defaultdict(lambda: [0, Decimal(0)])
        for row in sheet.rows:
            found[row.person_id - 1][0] += row.counted_seconds
            found[row.person_id - 1][1] += row.amount
        nothing = [0, Decimal(0)]
        for tutor in range(3):
            assert found.get(tutor, nothing) == expected.get(tutor, nothing)
        assert sheet.totals.counted_seconds == sum(row.counted_seconds for row in sheet.rows)
        assert sheet.totals.amount == sum((row.amount for row in sheet.rows), Decimal(0))
