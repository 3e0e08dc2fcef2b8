"""Credits: an append-only ledger in lessons or minutes.

What a lesson uses is booked when it is over and booked again whenever its counted time changes: the
difference is appended, nothing is ever edited. Every student of the class who is not excused uses
credit, whether they came or not; whoever should not pay is excused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.settings import CreditRule, Settings

_OVER = frozenset({Status.ENDED, Status.CRASHED, Status.NO_SHOW, Status.CANCELLED})

_TO_COME = frozenset({Status.SCHEDULED, Status.WAITING})


@dataclass(frozen=True, slots=True)
class CreditEntry:
    """One ledger row: ``amount`` of ``unit`` ("lessons" or "minutes") given (positive) or used.

    ``lesson_id`` is set for what a lesson used or gave back; the sum over a lesson is its use.
    """

    person_id: int
    unit: str
    amount: int
    at: Instant
    note: str = ""
    lesson_id: int | None = None
    id: int = 0


def balance(entries: Iterable[CreditEntry], unit: str) -> int:
    """The sum of one person's entries in ``unit`` ("lessons" or "minutes"); below 0 when more was
    used than given."""
    return sum(entry.amount for entry in entries if entry.unit == unit)


def has_credit(entries: Iterable[CreditEntry], rule: CreditRule, lesson_id: int | None = None) -> bool:
    """Whether a person may enter a lesson by their credit: anything above 0 in the rule's unit, what
    this very lesson used left aside (a class that goes on is not paid twice). True while no rule
    is on."""
    if rule is CreditRule.OFF:
        return True
    return (
        balance((entry for entry in entries if lesson_id is None or entry.lesson_id != lesson_id), rule.value)
        > 0
    )


def use(counted_seconds: int, unit: str) -> int:
    """What one student's lesson of so many counted seconds uses: one lesson where anything was
    counted; minutes rounded half up, as money is (rule 12)."""
    if unit == CreditRule.LESSONS.value:
        return 1 if counted_seconds > 0 else 0
    return (counted_seconds + 30) // 60


def unit_of(booked: Iterable[CreditEntry], rule: CreditRule) -> str | None:
    """The unit in which a lesson is booked: the one it was first booked in, so that a change of the
    rule leaves the past alone; else the rule's; None where nothing is to be booked."""
    first = next(iter(booked), None)
    if first is not None:
        return first.unit
    return None if rule is CreditRule.OFF else rule.value


def due(
    lesson: Lesson, time: LessonTime, unit: str, settings: Settings, charge: int = 0
) -> Mapping[int, int] | None:
    """What each student (by person id) owes for a lesson, in ``unit``; None while it is on, when
    what is booked stays as it is. ``charge`` is the percentage that is charged for a lesson that was
    called off."""
    if time.status in _TO_COME:
        return {}  # also where it was called off, charged, and put back on
    if time.status not in _OVER:
        return None
    if lesson.practice or lesson.kind not in settings.credit_kinds:
        return {}
    amount = max(use(time.counted_seconds, unit), _charged(lesson, unit, charge))
    return {seat.person_id: amount for seat in lesson.students if not seat.excused}


def _charged(lesson: Lesson, unit: str, percent: int) -> int:
    """What is used of credit by a lesson that was called off, half up: half a lesson is one."""
    return ((1 if unit == CreditRule.LESSONS.value else lesson.minutes) * percent + 50) // 100


def rebooking(
    booked: Iterable[CreditEntry], due_use: Mapping[int, int], *, lesson_id: int, unit: str, at: Instant
) -> tuple[CreditEntry, ...]:
    """The entries to append so that what a lesson has booked becomes what is due; none where it is
    so already. Booked again, it gives nothing more."""
    used: Counter[int] = Counter()
    for entry in booked:
        if entry.unit == unit:
            used[entry.person_id] -= entry.amount
    return tuple(
        CreditEntry(person, unit, used[person] - due_use.get(person, 0), at, lesson_id=lesson_id)
        for person in sorted({*used, *due_use})
        if used[person] != due_use.get(person, 0)
    )


def bookings(
    lesson: Lesson,
    time: LessonTime,
    booked: Iterable[CreditEntry],
    settings: Settings,
    at: Instant,
    charge: int = 0,
) -> tuple[CreditEntry, ...]:
    """The entries to append after a lesson's time changed. ``booked`` is all that the ledger has for
    this lesson, of all persons; ``charge`` as for ``due``."""
    so_far = tuple(booked)
    unit = unit_of(so_far, settings.credit_rule)
    if unit is None:
        return ()
    due_use = due(lesson, time, unit, settings, charge)
    if due_use is None:
        return ()
    return rebooking(so_far, due_use, lesson_id=lesson.id, unit=unit, at=at)


def grant(
    entries: Iterable[CreditEntry], person_id: int, lesson: Lesson, rule: CreditRule, at: Instant
) -> CreditEntry:
    """The entry that lets a person without credit into ``lesson``: enough for this one lesson, also
    where the balance was below 0. ValueError while no rule is on."""
    if rule is CreditRule.OFF:
        raise ValueError("no credit is counted")
    enough = 1 if rule is CreditRule.LESSONS else lesson.minutes
    return CreditEntry(person_id, rule.value, enough - min(balance(entries, rule.value), 0), at)
