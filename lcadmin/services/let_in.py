"""Who was not let in, and the one click that helps: it changes what stood in the way, so that the
person's next try is admitted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lcadmin.domain.admission import EntryRules, Reason, Refused, Remedy, extended, refuse_start, resumed
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.credits import grant
from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.admitting import decide_connect, other_open
from lcadmin.services.change_lesson import put_on, renewed
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk
from lcadmin.services.refusals import RefusedEntry, refused_in
from lcadmin.services.tables import Tables

# What the person was told at the time, in the office's words.
_WHY = {
    "refused_wrong_link": Reason.WRONG_LINK,
    "refused_link_replaced": Reason.LINK_REPLACED,
    "refused_cancelled": Reason.CANCELLED,
    "refused_paused": Reason.PAUSED,
    "refused_early_today": Reason.EARLY,
    "refused_early": Reason.EARLY,
    "refused_late": Reason.LATE,
    "refused_inactive": Reason.INACTIVE,
    "refused_no_credit": Reason.NO_CREDIT,
}


def refused(desk: Desk, since: Instant) -> list[RefusedEntry]:
    """Everybody refused since then who has not come in and would be refused again, latest first."""
    with desk.store.read() as tables:
        return refused_in(tables, since, desk.clock.now())


def entry_of(tables: Tables, rows: Sequence[Delivery], now: Instant) -> RefusedEntry | None:
    """One line for one person's tries (latest first); None where nothing stands in the way now."""
    latest = rows[0]
    lesson = tables.lessons.by_token(latest.token)
    if lesson is None:
        return None
    seat = next((s for s in lesson.seats if s.id == latest.seat_id), None)
    start = latest.request != EventKind.CONNECT.value
    decision = refuse_start(lesson) if start else _now(tables, lesson, seat, now)
    if decision is None or (seat is not None and _came_in_after(tables, lesson, seat, latest)):
        return None
    why = why_refused(latest.message) or Text("why_other_class")
    arrived = [row.receipt.arrived for row in rows]
    return RefusedEntry(
        lesson,
        seat,
        _name(lesson, seat, start=start),
        why,
        max(arrived),
        len(rows),
        None if decision.remedy is None else decision.remedy.words,
        start,
        None if seat is None or start else _link_of(tables, decision, lesson, seat, now),
    )


def _link_of(tables: Tables, decision: Refused, lesson: Lesson, seat: Seat, now: Instant) -> Lesson | None:
    """The class whose link somebody needs who came with one that is no good."""
    if decision.remedy is Remedy.SEND_LINK:
        return other_open(tables, lesson, seat, now)
    return lesson if decision.remedy is Remedy.NEW_LINK else None


def why_refused(message: Text | None) -> Text | None:
    """What somebody was told at a class's door, in the office's words; None where it was something else."""
    told = _WHY.get("" if message is None else message.key)
    return None if told is None else Text(f"why_{told.value}")


def _name(lesson: Lesson, seat: Seat | None, *, start: bool) -> str:
    if seat is not None:
        return seat.name
    return ", ".join(tutor.name for tutor in lesson.tutors) if start else ""


def _now(tables: Tables, lesson: Lesson, seat: Seat | None, now: Instant) -> Refused | None:
    """The refusal that this seat would get now; None where it would be let in."""
    knock = Callback(
        EventKind.CONNECT.value, lesson.token, "" if seat is None else seat.user_id, kind=EventKind.CONNECT
    )
    decision = decide_connect(tables, knock, lesson, seat, now)
    return decision if isinstance(decision, Refused) else None


def _came_in_after(tables: Tables, lesson: Lesson, seat: Seat, refusal: Delivery) -> bool:
    """Whether the person came in later, by this link or a newer one."""
    theirs = {s.id for s in lesson.seats if s.person_id == seat.person_id}
    rows: Iterable[Delivery] = tables.journal.of_token(lesson.token)
    return any(
        row.outcome is Outcome.ADMITTED and row.seat_id in theirs and row.number > refusal.number
        for row in rows
    )


def let_in(desk: Desk, refused: RefusedEntry) -> Text:
    """Changes whatever stands in this person's way now and says what was done. Refusal where nothing
    can be changed: then the link itself is wrong."""

    def work(tables: Tables) -> Text:
        now = desk.clock.now()
        lesson = tables.lessons.get(refused.lesson.id)
        if refused.of_start:
            return _reinstated(tables, lesson, now)
        seat = next((s for s in lesson.seats if refused.seat is not None and s.id == refused.seat.id), None)
        return _opened(desk, tables, lesson, seat, now)

    words = Text.of("action_let_in", name=refused.person_name, title=refused.lesson.title)
    return act(desk, words, work)


def _opened(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat | None, now: Instant) -> Text:
    """Removes one hindrance after the other; what the first of them was is what the user is told."""
    said: Text | None = None
    tried: set[Remedy] = set()
    while (decision := _now(tables, lesson, seat, now)) is not None:
        remedy = decision.remedy
        if remedy is None or seat is None or remedy in tried:
            raise Refusal("cannot_let_in")
        tried.add(remedy)
        done = _remedied(desk, tables, lesson, seat, remedy, now)
        said = said or done
        if remedy in (Remedy.NEW_LINK, Remedy.SEND_LINK):
            return done
        lesson = tables.lessons.get(lesson.id)
        seat = next(s for s in lesson.seats if s.id == seat.id)
    return said or Text.of("did_nothing_needed", name="" if seat is None else seat.name)


def _remedied(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat, remedy: Remedy, now: Instant) -> Text:
    settings = tables.settings.load()
    if remedy is Remedy.EXTEND_WINDOW:
        tables.lessons.put(extended(lesson, seat.role, now, EntryRules.of(settings)))
    elif remedy is Remedy.GRANT_CREDIT:
        entries = tables.credits.entries(seat.person_id)
        tables.credits.add(grant(entries, seat.person_id, lesson, settings.credit_rule, now))
    elif remedy is Remedy.NEW_LINK:
        return _new_link(desk, tables, lesson, seat)
    elif remedy is Remedy.RESUME:
        tables.lessons.put(resumed(lesson))
    elif remedy is Remedy.ACTIVATE:
        tables.people.put(replace(tables.people.get(seat.person_id), active=True))
    elif remedy is Remedy.SEND_LINK:
        return _link_of_today(tables, lesson, seat, now)
    else:
        return _reinstated(tables, lesson, now)
    return Text.of(f"did_{remedy.value}", name=seat.name)


def _new_link(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat) -> Text:
    """A new link where the person has none that is good; else theirs is the one to send."""
    if any(s.person_id == seat.person_id for s in lesson.standing):
        return Text.of("did_newer_link", name=seat.name)
    renewed(desk, tables, lesson, replace(seat, revoked_at=None))
    return Text.of("did_new_link", name=seat.name)


def _link_of_today(tables: Tables, lesson: Lesson, seat: Seat, now: Instant) -> Text:
    other = other_open(tables, lesson, seat, now)
    title, start = (lesson.title, lesson.start) if other is None else (other.title, other.start)
    zone = tables.settings.load().timezone
    return Text.of("did_send_link", name=seat.name, title=title, start=start, zone=zone)


def _reinstated(tables: Tables, lesson: Lesson, now: Instant) -> Text:
    put_on(tables, lesson)
    refold(tables, lesson.id, now)
    return Text.of("did_reinstate", title=lesson.title)
