"""The facts that a decision at a class's door goes by, gathered no further than it needs them."""

from __future__ import annotations

from dataclasses import replace

from lcadmin.domain.admission import (
    Decision,
    EntryRules,
    Reason,
    Refused,
    Standing,
    credit_matters,
    decide,
    window,
)
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.class_time_order import in_order
from lcadmin.domain.credits import has_credit
from lcadmin.domain.deliveries import Receipt
from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.seats import Seat
from lcadmin.services.lesson_time import fold_lesson, lesson_events
from lcadmin.services.tables import Tables

_WINDOW = frozenset({Reason.EARLY, Reason.LATE})
_NEW_HERE = Standing()
_FORGIVEN = frozenset({Reason.PAUSED, Reason.LATE, Reason.EARLY, Reason.INACTIVE, Reason.NO_CREDIT})


def on_its_clock(tables: Tables, lesson: Lesson, receipt: Receipt) -> Instant:
    """When a message came on the clock that the class's other messages go by (rule 10): that of the latest
    from the same run that was taken, whatever the wall clock was set to since; else the wall clock's."""
    for row in reversed(tables.journal.of_token(lesson.token)):
        before = row.receipt
        if row.status and before.run == receipt.run and None not in (before.elapsed_ms, receipt.elapsed_ms):
            return plus(before.arrived, (receipt.elapsed_ms or 0) - (before.elapsed_ms or 0))
    return receipt.arrived


def decide_connect(
    tables: Tables,
    connect: Callback,
    lesson: Lesson,
    seat: Seat | None,
    now: Instant,
    receipt: Receipt | None = None,
) -> Decision:
    """Whether the person of ``seat`` enters ``lesson`` now. With the ``receipt`` of a message a clock that
    was set since the class began locks nobody out of it.

    Nearly everybody is let in by the lesson and the seat alone. Only a refusal that somebody who was
    in before is spared costs a fold, and only one about the time costs a look at other classes.
    """
    rules = EntryRules.of(tables.settings.load())
    standing = _NEW_HERE
    if seat is not None and credit_matters(lesson, seat, rules):
        standing = Standing(
            has_credit=has_credit(tables.credits.entries(seat.person_id), rules.credit_rule, lesson.id)
        )
    decision = decide(connect, lesson, seat, now, rules, standing)
    if seat is None or not _could_change(decision, standing):
        return decision
    own = now if receipt is None else on_its_clock(tables, lesson, receipt)
    if seat.id in tables.journal.admitted_seats(lesson.token):
        standing = _of_one_who_was_in(tables, lesson, own, standing)
        decision = decide(connect, lesson, seat, own, rules, standing)
    elif own != now:
        otherwise = decide(connect, lesson, seat, own, rules, standing)
        decision = decision if isinstance(otherwise, Refused) else otherwise
    if isinstance(decision, Refused) and decision.reason in _WINDOW:
        other = other_open(tables, lesson, seat, now)
        zone = tables.people.get(seat.person_id).timezone
        standing = replace(standing, other=None if other is None else other.start, zone=zone)
        decision = decide(connect, lesson, seat, now, rules, standing)
    return decision


def _could_change(decision: Decision, standing: Standing) -> bool:
    return decision.reason in _FORGIVEN if isinstance(decision, Refused) else not standing.has_credit


def _of_one_who_was_in(tables: Tables, lesson: Lesson, now: Instant, standing: Standing) -> Standing:
    """How things stand for a seat that was let in before: what the class is doing now."""
    placed = in_order(lesson_events(tables, lesson), now)
    closings = [at for at, event in placed if event.kind in (EventKind.END, EventKind.CRASH)]
    return Standing(
        let_in_before=True,
        status=fold_lesson(tables, lesson, now).status,
        last_heard=max(closings, default=None),
        has_credit=standing.has_credit,
    )


def other_open(tables: Tables, lesson: Lesson, seat: Seat, now: Instant) -> Lesson | None:
    """Another class of this seat's person whose door is open now."""
    rules = EntryRules.of(tables.settings.load())
    for other in tables.lessons.open_for(seat.person_id, seat.role, plus(now, DAY), plus(now, -DAY)):
        opens, closes = window(other, seat.role, rules)
        if other.id != lesson.id and opens <= now <= closes:
            return other
    return None
