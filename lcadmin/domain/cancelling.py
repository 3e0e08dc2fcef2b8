"""What is charged and paid for a class that was called off: by the rules, or as somebody decided."""

from __future__ import annotations

from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.settings import CreditRule, Settings
from lcadmin.domain.terms import Terms

LONGEST_WHY = 200


def by_rules(lesson: Lesson, called_off: Cancellation, settings: Settings) -> Terms:
    """What the business's rules say: a class that a student calls off with less notice than
    ``notice_hours`` is charged and paid in part, any other is neither."""
    late = lesson.start - called_off.told < settings.notice_hours * HOUR
    if not late or called_off.by is not CancelledBy.STUDENT:
        return Terms()
    trial = lesson.kind is LessonKind.TRIAL
    tutors, students = settings.money_rules(Role.TUTOR), settings.money_rules(Role.STUDENT)
    pay = _percent(tutors.late_cancel_percent, tutors.trial_percent if trial else 100)
    if lesson.kind is LessonKind.FREE:
        return Terms(0, pay)
    return Terms(_percent(students.late_cancel_percent, students.trial_percent if trial else 100), pay)


def _percent(of: int, percent: int) -> int:
    return (of * percent + 50) // 100


def checked(terms: Terms) -> Terms:
    """With a clean reason. BadInput where there is none, or a percentage is none."""
    if not (0 <= terms.charge <= 100 and 0 <= terms.pay <= 100):
        raise BadInput("bad_percent")
    why = " ".join(terms.why.split())
    if not why:
        raise BadInput("terms_need_reason")
    if len(why) > LONGEST_WHY:
        raise BadInput("bad_line", field="reason", most=LONGEST_WHY)
    return Terms(terms.charge, terms.pay, why)


def make_up(lesson: Lesson, rule: CreditRule, at: Instant, note: str) -> tuple[CreditEntry, ...]:
    """Credit for one class in the place of ``lesson``, for each of its students who is not excused: a
    lesson, or its minutes where minutes are counted. It belongs to no class, so that it stays whatever
    becomes of this one."""
    minutes = rule is CreditRule.MINUTES
    unit = CreditRule.MINUTES if minutes else CreditRule.LESSONS
    amount = lesson.minutes if minutes else 1
    return tuple(
        CreditEntry(seat.person_id, unit.value, amount, at, note)
        for seat in lesson.students
        if not seat.excused
    )
