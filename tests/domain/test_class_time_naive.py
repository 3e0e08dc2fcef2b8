"""A second count, written naively from the rules' own sentences, that the fold has to agree with."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given

from lcadmin.domain.class_time import fold
from lcadmin.domain.instants import SECOND, Instant, plus
from lcadmin.domain.lesson_time import Event, EventKind, Status
from tests.domain.test_class_time_notation import HOUR_LONG, T0
from tests.domain.test_class_time_properties import end_of, traces, waits

S, E, C, K = EventKind.START, EventKind.END, EventKind.CRASH, EventKind.CONNECT
THREE_HOURS = 3 * 3600 * SECOND


@dataclass
class Session:
    """A session as the rules tell it; ``ended`` is the index of its latest end."""

    origin: int
    parts: list[int] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    ended: int | None = None
    crash: int | None = None
    rejoin: int | None = None
    back: int | None = None


class Naive:
    """Keeps every delivery and searches them anew for each question."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events
        self.sessions: list[Session] = []
        self.counted: list[tuple[EventKind, int | None, int]] = []
        self.look = False
        self.reported = self.repeats = self.last_alive = 0
        for index, event in enumerate(events):
            if event.kind is K:
                self.connect(event.arrived)
            elif event.kind is S:
                self.start(index, event.arrived)
            elif event.seconds is None:
                self.look = True
            else:
                self.report(index, event.kind, event.arrived, event.seconds)

    def connect(self, t: int) -> None:
        on = self.sessions[-1] if self.sessions else None
        if on and on.ended is None and on.crash is not None and t - on.crash <= 75_000:
            on.back = self.last_alive = t

    def start(self, index: int, t: int) -> None:
        on = self.sessions[-1] if self.sessions else None
        if on is None or self.opens_another(on, index, t):
            self.sessions.append(Session(t))
            self.last_alive = t
        elif on.ended is None:
            self.last_alive = t
            if on.crash is not None and on.rejoin is None:
                on.rejoin = t

    def opens_another(self, on: Session, index: int, t: int) -> bool:
        if on.ended is not None:
            came = any(event.kind is K for event in self.events[on.ended : index])
            return came or t - self.events[on.ended].arrived > 60_000
        return on.crash is not None and on.rejoin is None and t - on.crash > 75_000

    def report(self, index: int, kind: EventKind, t: int, time: int) -> None:
        if not self.sessions:
            self.look = True
            connects = [event.arrived for event in self.events[:index] if event.kind is K]
            self.sessions.append(Session(connects[0] if connects else t - time * 1000))
        on = self.sessions[-1]
        fits = (sum(on.parts) + time) * 1000 <= t - on.origin + 15_000
        same = [where for what, seconds, where in self.counted if (what, seconds) == (kind, time)]
        if same and not fits:
            self.repeats += 1
            return
        self.reported += time
        if same and not any(event.kind in (S, K) for event in self.events[same[-1] : index]):
            self.look = True
            return
        self.counted.append((kind, time, index))
        self.segment(on, index, kind, t, time, fits)

    def segment(self, on: Session, index: int, kind: EventKind, t: int, time: int, fits: bool) -> None:
        part = time if fits else max(0, (t - on.origin) // 1000 - sum(on.parts))
        self.look = self.look or not fits
        on.parts.append(part)
        if on.ended is not None and kind is C:
            rest = part * 1000
            on.gaps.sort(reverse=True)
            for n, gap in enumerate(on.gaps):
                on.gaps[n] = gap - min(gap, rest)
                rest -= min(gap, rest)
            return
        if on.ended is not None:
            self.look = True
        else:
            point = [p for p in (on.origin, on.crash, on.rejoin) if p is not None][-1]
            gap = t - time * 1000 - point
            on.gaps += [gap] if fits and gap > 75_000 else []
        if kind is E:
            on.ended = index
        else:
            on.crash, on.rejoin, on.back = t, None, None

    def status(self, now: int) -> Status:
        if not self.sessions:
            if now >= T0 + THREE_HOURS:
                return Status.NO_SHOW
            return Status.WAITING if any(event.kind is K for event in self.events) else Status.SCHEDULED
        on = self.sessions[-1]
        if on.ended is not None:
            return Status.ENDED
        if on.crash is not None and on.rejoin is None and on.back is None:
            return Status.INTERRUPTED if now < on.crash + 90_000 else Status.CRASHED
        if now < max(T0, self.last_alive) + THREE_HOURS:
            return Status.IN_PROGRESS
        self.look = True
        return Status.ENDED

    def answer(self, now: int) -> tuple[int, int, int, Status, bool]:
        """Counted, reported, repeats, status and whether a person should look, for an hour from T0."""
        status = self.status(now)
        unexplained = any(gap > 75_000 for session in self.sessions for gap in session.gaps)
        total = sum(part for session in self.sessions for part in session.parts)
        return total, self.reported, self.repeats, status, self.look or unexplained


@given(traces(most=16), waits)
def test_the_fold_agrees_with_the_naive_count(events: list[Event], wait: int) -> None:
    now: Instant = plus(end_of(events), wait * SECOND)
    found = fold(events, HOUR_LONG, now)
    seen = (found.counted_seconds, found.reported_seconds, found.repeats, found.status, found.in_review)
    assert seen == Naive(events).answer(now)
