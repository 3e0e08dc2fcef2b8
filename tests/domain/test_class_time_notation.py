"""The notation of the counting rules, for all tests of class time.

``S@0 C300@300 E311@640``: a start, a lost connection with time 300 and an end with time 311, arriving
that many seconds after the first start. ``K@-20`` is a connect (``Kanna@-20`` names who), ``Ex@600`` an
end whose time cannot be read; a number after ``@`` can have a fraction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from lcadmin.domain.class_time import fold
from lcadmin.domain.instants import SECOND, Instant, Span, plus
from lcadmin.domain.lesson_time import Correction, Event, EventKind, LessonTime, Plan, Status

T0 = Instant(1_790_000_000_000)
HOUR_LONG = Plan(start=T0, minutes=60)
DEADLINE = 3 * 3600  # an hour's class that starts at 0, and two hours more
LATER = 1_000_000

_KINDS = {"S": EventKind.START, "E": EventKind.END, "C": EventKind.CRASH, "K": EventKind.CONNECT}
_ONE = re.compile(r"([SECK])(\w*)@(-?[0-9]+(?:\.[0-9]+)?)")


def at(seconds: float) -> Instant:
    """A moment ``seconds`` after the first start."""
    return plus(T0, round(seconds * SECOND))


def events(trace: str) -> list[Event]:
    """The deliveries of a trace; ids sort in the trace's order."""
    made = []
    for number, word in enumerate(trace.split()):
        match = _ONE.fullmatch(word)
        if match is None:
            raise ValueError(f"not in the notation: {word}")
        kind, said, moment = match.groups()
        made.append(
            Event(
                id=f"{number:04d}",
                kind=_KINDS[kind],
                arrived=at(float(moment)),
                seconds=int(said) if kind in "EC" and said.isdigit() else None,
                user_id=(said or "1") if kind == "K" else "",
            )
        )
    return made


def count(trace: str, now: float = LATER, plan: Plan = HOUR_LONG) -> LessonTime:
    """The fold of a trace as of ``now`` seconds after the first start."""
    return fold(events(trace), plan, at(now))


def totals(found: LessonTime) -> list[int]:
    """The other readings' seconds."""
    return [reading.seconds for reading in found.alternatives]


def review_keys(found: LessonTime) -> list[str]:
    """The reviews' wording keys, without the area's prefix."""
    return [text.key.removeprefix("time_review_") for text in found.reviews]


def plan(
    *,
    minutes: int = 60,
    cancelled: float | None = None,
    corrections: tuple[Correction, ...] = (),
    deaf: tuple[tuple[float, float | None], ...] = (),
    cumulative: bool = False,
) -> Plan:
    """A plan that starts at the first start, its moments in seconds after it."""
    return Plan(
        start=T0,
        minutes=minutes,
        cancelled_at=None if cancelled is None else at(cancelled),
        corrections=corrections,
        deaf=tuple(Span(at(a), None if b is None else at(b)) for a, b in deaf),
        cumulative=cumulative,
    )


@dataclass(frozen=True)
class Edge:
    """A sequence at the edge of a rule: what is counted, where it stands, what goes to review."""

    what: str
    trace: str
    counted: int
    status: Status = Status.ENDED
    review: tuple[str, ...] = ()
    now: float = LATER
    alternatives: tuple[int, ...] | None = None
    repeats: int = 0
    sessions: int = 1


def check(edge: Edge) -> None:
    """Fails unless the fold says of the sequence what the edge says."""
    found = count(edge.trace, edge.now)
    assert found.counted_seconds == edge.counted
    assert found.status is edge.status
    assert set(review_keys(found)) == set(edge.review)
    assert found.repeats == edge.repeats
    assert found.sessions == edge.sessions
    if edge.alternatives is not None:
        assert totals(found) == list(edge.alternatives)


def test_a_trace_is_read_as_it_is_written() -> None:
    connect, start, crash, unreadable = events("Kanna@-20 S@0 C300@300.5 Ex@600")
    assert (connect.kind, connect.user_id, connect.arrived) == (EventKind.CONNECT, "anna", T0 - 20_000)
    assert (start.kind, start.seconds, start.arrived) == (EventKind.START, None, T0)
    assert (crash.kind, crash.seconds, crash.arrived) == (EventKind.CRASH, 300, T0 + 300_500)
    assert (unreadable.kind, unreadable.seconds) == (EventKind.END, None)


def test_a_word_outside_the_notation_is_refused() -> None:
    with pytest.raises(ValueError, match="X@3"):
        events("S@0 X@3")
