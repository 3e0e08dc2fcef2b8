"""A class, its people and its door, for the tests of who gets in."""

from __future__ import annotations

from dataclasses import replace

from lcadmin.domain.admission import Admitted, EntryRules, Reason, Refused, Standing, decide
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import EventKind, Status
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import CreditRule
from lcadmin.domain.wording import english

START = Instant(1_795_449_600_000)  # Monday 23 November 2026, 16:00 UTC
TUTOR = Seat("1000000001", 1, Role.TUTOR, "Anna", id=11, lesson_id=3)
STUDENT = Seat("1000000002", 2, Role.STUDENT, "Tom", id=12, lesson_id=3)
LESSON = Lesson("TOKEN234", "Algebra", START, 60, seats=(TUTOR, STUDENT), id=3)
CANCELLED = replace(LESSON, cancelled=Cancellation(CancelledBy.OFFICE, START, START))
PAUSED = replace(LESSON, entries_paused=True, misses=30)
LONDON = EntryRules(zone="Europe/London")
ON_CREDIT = EntryRules(credit_rule=CreditRule.LESSONS)
NOBODY_YET = Standing()


def enter(
    seat: Seat | None = STUDENT,
    lesson: Lesson | None = LESSON,
    now: Instant = START,
    rules: EntryRules = LONDON,
    standing: Standing = NOBODY_YET,
) -> Admitted | Refused:
    connect = Callback(
        "connect_lesson", "TOKEN234", seat.user_id if seat else "1999999999", kind=EventKind.CONNECT
    )
    return decide(connect, lesson, seat, now, rules, standing)


def reason_of(decision: Admitted | Refused) -> Reason | None:
    return decision.reason if isinstance(decision, Refused) else None


def told(decision: Admitted | Refused) -> str:
    assert isinstance(decision, Refused)
    return english(decision.message)


def in_before(
    status: Status = Status.ENDED, last_heard: Instant | None = None, has_credit: bool = True
) -> Standing:
    return Standing(let_in_before=True, status=status, last_heard=last_heard, has_credit=has_credit)
