"""Who gets in: the answer to connect_lesson and start_lesson, and what to do about a refusal.

``decide`` is given everything it goes by; the first reason that applies, in the order in which
they stand here, is the one that is given. The rules are told for users in ``docs/``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from lcadmin.domain.callbacks import Callback
from lcadmin.domain.instants import MINUTE, Instant, day_of, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import CreditRule, Settings, WithoutCredit
from lcadmin.domain.wording import Text
from lcadmin.domain.wording_dates import zone_or_utc

MISSES_TO_ALERT = 5
MISSES_TO_PAUSE = 30
AFTER_THE_LAST_WORD = 15 * MINUTE
"""How long after an end or a crash somebody who was in comes back without being asked again."""

UNKNOWN_CLASS = Text("refused_unknown_class")

_RUNNING = frozenset({Status.IN_PROGRESS, Status.INTERRUPTED})


class Reason(StrEnum):
    """Why somebody was not let in. The value names the sentence ``why_…`` for the office."""

    UNKNOWN_CLASS = "unknown_class"
    WRONG_LINK = "wrong_link"
    LINK_REPLACED = "link_replaced"
    CANCELLED = "cancelled"
    PAUSED = "paused"
    EARLY = "early"
    LATE = "late"
    INACTIVE = "inactive"
    NO_CREDIT = "no_credit"


class Remedy(StrEnum):
    """What "Let them in" changes. The value names the sentence ``remedy_…``."""

    EXTEND_WINDOW = "extend_window"
    GRANT_CREDIT = "grant_credit"
    NEW_LINK = "new_link"
    RESUME = "resume"
    ACTIVATE = "activate"
    SEND_LINK = "send_link"
    REINSTATE = "reinstate"

    @property
    def words(self) -> Text:
        return Text(f"remedy_{self.value}")


_REMEDIES: dict[Reason, Remedy] = {
    Reason.LINK_REPLACED: Remedy.NEW_LINK,
    Reason.CANCELLED: Remedy.REINSTATE,
    Reason.PAUSED: Remedy.RESUME,
    Reason.EARLY: Remedy.EXTEND_WINDOW,
    Reason.LATE: Remedy.EXTEND_WINDOW,
    Reason.INACTIVE: Remedy.ACTIVATE,
    Reason.NO_CREDIT: Remedy.GRANT_CREDIT,
}


@dataclass(frozen=True, slots=True)
class EntryRules:
    """The settings that decide at the door. Milliseconds; ``zone`` is the business's."""

    zone: str = "UTC"
    early: int = 15 * MINUTE
    tutor_early: int = 15 * MINUTE
    late: int = 120 * MINUTE
    credit_rule: CreditRule = CreditRule.OFF
    without_credit: WithoutCredit = WithoutCredit.REFUSE
    credit_kinds: frozenset[LessonKind] = frozenset({LessonKind.NORMAL, LessonKind.MAKE_UP})

    @classmethod
    def of(cls, settings: Settings) -> EntryRules:
        tutor = (
            settings.early_minutes if settings.tutor_early_minutes is None else settings.tutor_early_minutes
        )
        return _rules(
            settings.timezone,
            settings.early_minutes,
            tutor,
            settings.late_minutes,
            settings.credit_rule,
            settings.without_credit,
            settings.credit_kinds,
        )


@lru_cache(maxsize=8)
def _rules(
    zone: str,
    early: int,
    tutor_early: int,
    late: int,
    credit_rule: CreditRule,
    without_credit: WithoutCredit,
    credit_kinds: tuple[LessonKind, ...],
) -> EntryRules:
    """Kept, because they are asked for at every knock and hardly ever change. Minutes."""
    return EntryRules(
        zone,
        early * MINUTE,
        tutor_early * MINUTE,
        late * MINUTE,
        credit_rule,
        without_credit,
        frozenset(credit_kinds),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with a class and the person who knocks.

    ``let_in_before``: this seat was admitted at least once. ``status`` and ``last_heard`` are the
    class's, the latter the arrival of its last end or crash. ``has_credit`` is looked at only where
    ``credit_matters``. ``other`` is the start of another class of this person that is open now (only
    asked for after an early or late refusal: pass it and decide again). ``zone`` is the person's
    own, empty for the business's.
    """

    let_in_before: bool = False
    status: Status = Status.SCHEDULED
    last_heard: Instant | None = None
    has_credit: bool = True
    other: Instant | None = None
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Admitted:
    """Let in. ``tell`` is something that the office should know about it."""

    seat: Seat
    lesson: Lesson
    tell: Text | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Not let in. ``message`` is for the person, ``why`` for the office's list.

    ``counts_as_miss``: a wrong seat. ``listed``: the office sees it, with ``remedy`` as the button
    (None: there is nothing that would let this link in).
    """

    reason: Reason
    message: Text
    why: Text
    remedy: Remedy | None = None
    counts_as_miss: bool = False
    listed: bool = True


Decision = Admitted | Refused


def decide(
    connect: Callback,
    lesson: Lesson | None,
    seat: Seat | None,
    now: Instant,
    rules: EntryRules,
    standing: Standing,
) -> Decision:
    """Whether this person enters this class now.

    ``lesson`` is the one with exactly the callback's token, ``seat`` its seat with exactly the
    callback's ``user_id``, revoked ones included; None where there is none.
    """
    if lesson is None or lesson.token != connect.token:
        return _unknown_class()
    if seat is None or seat.user_id != connect.user_id or seat.lesson_id != lesson.id:
        return _refused(Reason.WRONG_LINK, Text("refused_wrong_link"), miss=True)
    if seat.revoked_at is not None:
        return _refused(Reason.LINK_REPLACED, Text("refused_link_replaced"))
    if lesson.cancelled is not None:
        return _refused(Reason.CANCELLED, Text("refused_cancelled"))
    if lesson.entries_paused and not seat.is_tutor and not standing.let_in_before:
        return _refused(Reason.PAUSED, Text("refused_paused"))
    running = standing.let_in_before and standing.status in _RUNNING
    outside = None if running else _outside_the_window(lesson, seat, now, rules, standing)
    if outside is not None:
        return outside
    if running or _just_left(standing, now):
        return Admitted(seat, lesson)
    if not seat.active:
        return _refused(Reason.INACTIVE, Text("refused_inactive"))
    if credit_matters(lesson, seat, rules) and not standing.has_credit:
        if rules.without_credit is WithoutCredit.REFUSE:
            return _refused(Reason.NO_CREDIT, Text("refused_no_credit"))
        return Admitted(seat, lesson, tell=Text("told_no_credit"))
    return Admitted(seat, lesson)


def refuse_start(lesson: Lesson | None) -> Refused | None:
    """The refusal that a start_lesson gets, None where it is taken: only an unknown or a cancelled
    class is refused, for everything else was decided at the door (rule 2)."""
    if lesson is None:
        return _unknown_class()
    if lesson.cancelled is not None:
        return _refused(Reason.CANCELLED, Text("refused_cancelled"))
    return None


def credit_matters(lesson: Lesson, seat: Seat, rules: EntryRules) -> bool:
    """Whether this seat's credit is looked at: a student in a kind of class that uses credit, while
    a rule is on. Practice never uses any."""
    return (
        rules.credit_rule is not CreditRule.OFF
        and seat.role is Role.STUDENT
        and lesson.kind in rules.credit_kinds
        and not lesson.practice
    )


def window(lesson: Lesson, role: Role, rules: EntryRules) -> tuple[Instant, Instant]:
    """First and last moment at which this role may enter. What the office set for this class
    stands above the settings' minutes."""
    early = rules.tutor_early if role is Role.TUTOR else rules.early
    opens = plus(lesson.start, -early) if lesson.opens is None else lesson.opens
    closes = plus(lesson.end, rules.late) if lesson.closes is None else lesson.closes
    return opens, closes


def extended(lesson: Lesson, role: Role, now: Instant, rules: EntryRules) -> Lesson:
    """The class with its window widened so that this role may enter from now on: for as long as the
    class was planned, at least an hour, where it was closed already."""
    opens, closes = window(lesson, role, rules)
    if now < opens:
        return replace(lesson, opens=now)
    if now > closes:
        return replace(lesson, closes=plus(now, max(lesson.minutes, 60) * MINUTE))
    return lesson


def missed(lesson: Lesson) -> Lesson:
    """The class after one more wrong seat was tried on its token."""
    misses = lesson.misses + 1
    return replace(lesson, misses=misses, entries_paused=lesson.entries_paused or misses >= MISSES_TO_PAUSE)


def resumed(lesson: Lesson) -> Lesson:
    """The class after somebody pressed "Resume": counting begins again."""
    return replace(lesson, misses=0, entries_paused=False)


def alerts(misses: int) -> bool:
    """Whether this many wrong seats on one token raise an alert."""
    return misses >= MISSES_TO_ALERT


def _outside_the_window(
    lesson: Lesson, seat: Seat, now: Instant, rules: EntryRules, standing: Standing
) -> Refused | None:
    opens, closes = window(lesson, seat.role, rules)
    if opens <= now <= closes:
        return None
    reason = Reason.EARLY if now < opens else Reason.LATE
    zone = zone_or_utc(standing.zone or rules.zone).key
    if standing.other is not None:
        return replace(
            _refused(reason, _for_another_class(lesson, standing.other, now, zone)),
            why=Text("why_other_class"),
            remedy=Remedy.SEND_LINK,
        )
    if reason is Reason.LATE:
        return _refused(reason, Text.of("refused_late", start=lesson.start, zone=zone))
    if _same_day(opens, now, zone):
        return _refused(reason, Text.of("refused_early_today", opens=opens, zone=zone))
    return _refused(reason, Text.of("refused_early", opens=opens, zone=zone))


def _for_another_class(lesson: Lesson, other: Instant, now: Instant, zone: str) -> Text:
    if _same_day(lesson.start, other, zone):
        return Text.of("refused_for_hour", start=lesson.start, other=other, zone=zone)
    key = "refused_for_day_past" if lesson.start < now else "refused_for_day_to_come"
    return Text.of(key, start=lesson.start, zone=zone)


def _same_day(one: Instant, other: Instant, zone: str) -> bool:
    where = zone_or_utc(zone)
    return day_of(one, where) == day_of(other, where)


def _just_left(standing: Standing, now: Instant) -> bool:
    return (
        standing.let_in_before
        and standing.last_heard is not None
        and now - standing.last_heard <= AFTER_THE_LAST_WORD
    )


def _unknown_class() -> Refused:
    return replace(_refused(Reason.UNKNOWN_CLASS, UNKNOWN_CLASS), listed=False)


def _refused(reason: Reason, message: Text, *, miss: bool = False) -> Refused:
    return Refused(reason, message, Text(f"why_{reason.value}"), _REMEDIES.get(reason), counts_as_miss=miss)
