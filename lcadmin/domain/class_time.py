"""How class time is counted: the fold from deliveries to a total that people are paid by.

``fold`` is pure: the same deliveries, plan and moment always give the same answer (rule 1). The
rules, their reasons and where a choice had to be made stand in ``docs/counting.md``; numbers in
docstrings refer to it. What the deliveries amount to is in ``class_time_tally``, their order in
``class_time_order``; here it becomes a status and an answer as of a moment.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lcadmin.domain.class_time_doubts import Doubt, alternatives, reviews
from lcadmin.domain.class_time_order import in_order
from lcadmin.domain.class_time_session import GRACE, LOST_FOR_GOOD, Session
from lcadmin.domain.class_time_tally import Tally
from lcadmin.domain.instants import MINUTE, Instant, plus
from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import Correction, Event, EventKind, LessonTime, Plan, Status, standing
from lcadmin.domain.wording import Text


def fold(events: Iterable[Event], plan: Plan, now: Instant) -> LessonTime:
    """A lesson's time as of ``now``, from its deliveries in any order of the iterable.

    Only what had come by ``now`` counts, deliveries as well as cancellation and corrections. Never
    raises for any deliveries; O(n log n).
    """
    placed = in_order(events, now)
    tally = Tally(cumulative=plan.cumulative)
    for at, event in placed:
        tally.add(event, at)
    standing = _standing(tally, plan, now)
    doubts = [*tally.all_doubts(), *standing.doubts]
    if any(event.damaged for _, event in placed):
        doubts.append(Doubt("time_review_damaged"))
    answer = _Total.of(tally, doubts, _correction(plan, now), placed)
    return LessonTime(
        status=standing.status,
        counted_seconds=answer.seconds,
        reported_seconds=tally.reported,
        as_of=now,
        turns_at=standing.turns_at,
        reviews=answer.reviews,
        alternatives=alternatives(doubts, tally.counted, answer.seconds) if answer.reviews else (),
        repeats=tally.repeats,
        notes=(*tally.notes(), *_settled(standing.doubts, answer.reviews)),
        steps=tuple(tally.steps),
        arrivals=tally.arrivals(),
        sessions=len(tally.sessions),
        running_since=standing.running_since if answer.correction is None else None,
        lost_at=standing.lost_at,
        started_at=tally.started_at,
        ended_at=standing.ended_at,
        last_heard=placed[-1][0] if placed else None,
        correction=answer.correction,
    )


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where the lesson stands at a moment, until when, and what that alone says to look at."""

    status: Status
    turns_at: Instant | None = None
    doubts: tuple[Doubt, ...] = ()
    running_since: Instant | None = None
    lost_at: Instant | None = None
    ended_at: Instant | None = None


def _standing(tally: Tally, plan: Plan, now: Instant) -> _Standing:
    session = tally.session
    if plan.cancelled_at is not None and plan.cancelled_at <= now:
        ended_at = session.ended if session is not None else None
        doubts = (Doubt("time_review_cancelled"),) if tally.has_segments else ()
        return _Standing(Status.CANCELLED, doubts=doubts, ended_at=ended_at)
    if session is None:
        return _unheard(tally, plan, now)
    if session.ended is not None:
        return _Standing(Status.ENDED, ended_at=session.ended)
    if session.running_since is not None and session.last_sign is not None:
        return _running(session.running_since, session.last_sign, plan, now)
    return _lost(session, now)


def _unheard(tally: Tally, plan: Plan, now: Instant) -> _Standing:
    """No start, end or lost connection so far (rule 9)."""
    deadline = plus(plan.end, GRACE)
    if now < deadline:
        return _Standing(Status.WAITING if tally.anybody_came else Status.SCHEDULED, deadline)
    deaf = any(spell.overlaps(plan.start, plan.end) for spell in plan.deaf)
    return _Standing(Status.NO_SHOW, doubts=(Doubt("time_review_nothing_heard"),) if deaf else ())


def _settled(doubts: tuple[Doubt, ...], reviews: tuple[Text, ...]) -> tuple[Text, ...]:
    """A person's word on the minutes does not make heard who came: that nobody listened stays said."""
    unheard = any(doubt.key == "time_review_nothing_heard" for doubt in doubts)
    return (Text.of("time_note_nothing_heard"),) if unheard and not reviews else ()


def _running(since: Instant, last_sign: Instant, plan: Plan, now: Instant) -> _Standing:
    """Started or rejoined, and nothing has ended it; at some point nothing will (rule 9)."""
    deadline = max(plus(plan.end, GRACE), plus(last_sign, plan.minutes * MINUTE + GRACE))
    if now < deadline:
        return _Standing(Status.IN_PROGRESS, deadline, running_since=since)
    return _Standing(Status.ENDED, doubts=(Doubt("time_review_never_ended"),))


def _lost(session: Session, now: Instant) -> _Standing:
    """The last word is a lost connection (rule 7), so that is where a next segment could begin."""
    lost = session.earliest()
    gone = plus(lost, LOST_FOR_GOOD)
    if now < gone:
        return _Standing(Status.INTERRUPTED, gone, lost_at=lost)
    return _Standing(Status.CRASHED, lost_at=lost)


@dataclass(frozen=True, slots=True)
class _Total:
    """The total that stands: the deliveries' own, or a person's word on it (rule 11)."""

    seconds: int
    reviews: tuple[Text, ...]
    correction: Correction | None = None

    @classmethod
    def of(
        cls,
        tally: Tally,
        doubts: list[Doubt],
        correction: Correction | None,
        placed: list[tuple[Instant, Event]],
    ) -> _Total:
        if correction is None:
            return cls(tally.counted, reviews(doubts, tally.counted))
        told = [event for _, event in placed if event.kind is not EventKind.CONNECT]
        more = correction.seen is not None and len(told) > correction.seen
        if not more and all(event.id <= correction.after_id for event in told):
            return cls(correction.seconds, (), correction)
        shown = Text.of(
            "time_review_after_correction",
            corrected=hours(correction.seconds),
            counted=hours(tally.counted),
        )
        return cls(correction.seconds, (shown,), correction)


def _correction(plan: Plan, now: Instant) -> Correction | None:
    """The latest correction made by ``now``; of two at one moment the one given later."""
    made = standing([correction for correction in plan.corrections if correction.at <= now])
    return max(reversed(made), key=lambda correction: correction.at, default=None)
