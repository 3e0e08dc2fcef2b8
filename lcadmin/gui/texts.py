"""What happens in a class, in the window's words: states, messages received, kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.instants import MINUTE, SECOND, Instant, plus
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson, LessonKind
from lcadmin.gui.formats import Formats, hours, short_span
from lcadmin.gui.models.columns import Mark
from lcadmin.gui.tokens import Kind

if TYPE_CHECKING:
    from lcadmin.domain.seats import Seat
    from lcadmin.domain.settings import Settings
    from lcadmin.services.tables_lessons import LessonRow

_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("'"): "&#x27;"}
translate = QCoreApplication.translate

_REJOIN_MS = 60 * SECOND
_OVER_FROM_MS = MINUTE


def escaped(text: str) -> str:
    """Text in the midst of rich text. ``html.escape`` comes with every name that HTML has, a millisecond."""
    return text.translate(_MARKUP)


def opens_at(lesson: Lesson, settings: Settings) -> Instant:
    """When students may enter."""
    return plus(lesson.start, -settings.early_minutes * MINUTE) if lesson.opens is None else lesson.opens


def live_seconds(time: LessonTime, now: Instant) -> int:
    """The counted seconds as of ``now``: while a class runs they grow between two messages."""
    if time.status is Status.IN_PROGRESS and time.running_since is not None:
        return time.counted_seconds + max(0, (now - time.running_since) // SECOND)
    return time.counted_seconds


def is_running(time: LessonTime) -> bool:
    """Whether people are in the class, or may be back within the minute."""
    return time.status in (Status.IN_PROGRESS, Status.INTERRUPTED)


def lesson_state(row: LessonRow, now: Instant, settings: Settings) -> Mark:
    """Where a class stands now, in a few words: what a chip shows."""
    lesson, time = row.lesson, row.time
    if time.status is Status.CANCELLED and lesson.cancelled is not None:
        return Mark(cancelled_words(lesson.cancelled, lesson), Kind.NEUTRAL)
    if time.status is Status.IN_PROGRESS:
        over = now - lesson.end
        if over >= _OVER_FROM_MS:
            return Mark(translate("State", "{span} over").format(span=short_span(over)), Kind.WARNING)
        words = translate("State", "In class · {clock}").format(clock=hours(live_seconds(time, now)))
        return Mark(words, Kind.GOOD)
    if time.status is Status.INTERRUPTED:
        return Mark(_lost_words(time, now), Kind.BAD)
    if time.status in (Status.ENDED, Status.CRASHED):
        return _over_mark(time)
    if time.status is Status.NO_SHOW:
        return _nobody_mark(lesson, time)
    if time.status is Status.WAITING:
        return Mark(_waiting_words(lesson, time, now), Kind.INFO)
    return _ahead_mark(lesson, now, settings)


def state_in_list(row: LessonRow, now: Instant, settings: Settings) -> Mark:
    """The state beside columns that say when a class is and how long it was: neither stands in it again."""
    mark, status = lesson_state(row, now, settings), row.time.status
    if status in (Status.ENDED, Status.CRASHED):
        return Mark(status_words(status), mark.kind)
    formats = Formats.of(settings)
    if status is Status.SCHEDULED and formats.day_of(now) < formats.day_of(row.lesson.start):
        return Mark(status_words(status), Kind.PLAIN)
    return mark


def cancelled_words(cancelled: Cancellation, lesson: Lesson) -> str:
    """Who called a class off, and how long before it began: ``Cancelled by student, 5 h ahead``."""
    who = {
        CancelledBy.TUTOR: translate("State", "Cancelled by tutor"),
        CancelledBy.STUDENT: translate("State", "Cancelled by student"),
        CancelledBy.OFFICE: translate("State", "Cancelled"),
    }[cancelled.by]
    ahead = lesson.start - cancelled.told
    if ahead < MINUTE:
        return who
    return translate("State", "{who}, {span} ahead").format(who=who, span=short_span(ahead))


def status_words(status: Status) -> str:
    """A status by its name, for filters."""
    return {
        Status.SCHEDULED: translate("State", "Planned"),
        Status.WAITING: translate("State", "Waiting"),
        Status.IN_PROGRESS: translate("State", "In class"),
        Status.INTERRUPTED: translate("State", "Connection lost"),
        Status.ENDED: translate("State", "Ended"),
        Status.CRASHED: translate("State", "Broken off"),
        Status.NO_SHOW: translate("State", "Did not take place"),
        Status.CANCELLED: translate("State", "Cancelled"),
    }[status]


def kind_words(kind: LessonKind) -> str:
    """A kind of class by its name."""
    return {
        LessonKind.NORMAL: translate("State", "Normal"),
        LessonKind.TRIAL: translate("State", "Trial"),
        LessonKind.MAKE_UP: translate("State", "Make-up"),
        LessonKind.FREE: translate("State", "Free"),
    }[kind]


def names(seats: tuple[Seat, ...], at_most: int = 3) -> str:
    """Names in a row: ``Sofia Rossi, John Doe, +2``."""
    shown = [seat.name for seat in seats]
    if len(shown) > at_most:
        shown = [*shown[: at_most - 1], f"+{len(shown) - at_most + 1}"]
    return ", ".join(shown)


def first_name(name: str) -> str:
    """How one calls somebody in a sentence."""
    return name.split(maxsplit=1)[0] if name.split() else name


def delivery_words(delivery: Delivery, who: str, reason: str) -> str:
    """What a message said, and what became of it: ``Tom let in``, ``Class ended, 10:11``.

    ``who`` is the name of the person whose link it was ("" where nobody's is known), ``reason`` the
    refusal's sentence.
    """
    if delivery.outcome is Outcome.ERROR:
        return translate("Messages", "Could not be answered")
    if delivery.outcome is Outcome.UNKNOWN:
        if delivery.request == "connect_lesson":
            return translate("Messages", "Not let in: no class has this link")
        return translate("Messages", "Not taken: it is about no class here")
    if delivery.request == "connect_lesson":
        if delivery.outcome is Outcome.ADMITTED:
            person = first_name(who) or translate("Messages", "Somebody")
            return translate("Messages", "{name} let in").format(name=person)
        return translate("Messages", "Not let in: {reason}").format(reason=reason)
    if delivery.outcome is not Outcome.ACCEPTED:
        return translate("Messages", "Not taken: {reason}").format(reason=reason)
    told = _told_length(delivery)
    if delivery.request in ("start_lesson", "start_class"):
        return translate("Messages", "Class started")
    if delivery.request == "end_lesson":
        return translate("Messages", "Class ended{length}").format(length=told)
    return translate("Messages", "Connection lost{length}").format(length=told)


def delivery_kind(delivery: Delivery) -> Kind:
    """The colour that goes with ``delivery_words``."""
    if delivery.outcome in (Outcome.ADMITTED, Outcome.ACCEPTED):
        lost = delivery.request == "crash_lesson"
        return Kind.WARNING if lost else Kind.GOOD
    return Kind.BAD


def _told_length(delivery: Delivery) -> str:
    told = (delivery.time_json or "").strip('"')
    return f", {hours(int(told))}" if told.isascii() and told.isdigit() and len(told) <= 5 else ""


def _lost_words(time: LessonTime, now: Instant) -> str:
    left = _REJOIN_MS - (now - time.lost_at) if time.lost_at is not None else 0
    if left > 0:
        seconds = -(-left // SECOND)
        return translate("State", "Lost connection · {seconds} s left").format(seconds=seconds)
    return translate("State", "Lost connection · not back yet")


def _over_mark(time: LessonTime) -> Mark:
    total = hours(time.counted_seconds)
    if time.status is Status.CRASHED:
        return Mark(translate("State", "Broken off · {clock}").format(clock=total), Kind.WARNING)
    if time.in_review:
        return Mark(translate("State", "Ended · {clock} · check").format(clock=total), Kind.WARNING)
    return Mark(translate("State", "Ended · {clock}").format(clock=total), Kind.NEUTRAL)


def _nobody_mark(lesson: Lesson, time: LessonTime) -> Mark:
    came = _who_came(lesson, time)
    if not came:
        return Mark(translate("State", "Nobody came"), Kind.WARNING)
    return Mark(translate("State", "Not started · {names} came").format(names=came), Kind.WARNING)


def _waiting_words(lesson: Lesson, time: LessonTime, now: Instant) -> str:
    since = min((arrival.latest for arrival in time.arrivals), default=now)
    return translate("State", "{names} waiting · {span}").format(
        names=_who_came(lesson, time), span=short_span(now - since)
    )


def _who_came(lesson: Lesson, time: LessonTime) -> str:
    seats = [lesson.seat(arrival.user_id) for arrival in time.arrivals]
    people = {seat.person_id: first_name(seat.name) for seat in seats if seat is not None}
    here = list(people.values())
    if len(here) <= 2:
        return translate("State", " and ").join(here)
    return translate("State", "{n} people").format(n=len(here))


def _ahead_mark(lesson: Lesson, now: Instant, settings: Settings) -> Mark:
    opens = opens_at(lesson, settings)
    formats = Formats.of(settings)
    if now < opens:
        return Mark(translate("State", "opens {time}").format(time=formats.when(opens, now)), Kind.PLAIN)
    if now < lesson.start:
        return Mark(translate("State", "open, nobody yet"), Kind.PLAIN)
    late = short_span(now - lesson.start)
    return Mark(translate("State", "Nobody yet · {span} late").format(span=late), Kind.WARNING)
