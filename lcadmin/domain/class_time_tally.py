"""Adds up a lesson's deliveries one by one, in order: sessions, segments, repeats, doubts, steps.

The working half of ``class_time.fold``; it knows no moment but the deliveries' own. Rules' numbers
refer to ``docs/counting.md``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lcadmin.domain import class_time_words as words
from lcadmin.domain.class_time_doubts import Doubt
from lcadmin.domain.class_time_session import LONGEST, REJOIN, SAME_START, Opening, Session
from lcadmin.domain.instants import SECOND, Instant, plus
from lcadmin.domain.lesson_time import EXPLAINED_CONNECTS, Arrival, Event, EventKind, Step, Verdict
from lcadmin.domain.wording import Text


@dataclass(slots=True)
class _Came:
    """One person's arrivals so far."""

    first: Instant
    latest: Instant
    count: int = 0


class Tally:
    """The running count. Feed it every delivery with ``add``, in order; then read it.

    ``counted`` and ``reported`` are seconds over all sessions; ``has_segments`` is whether an end or lost
    connection came with a valid time.
    """

    def __init__(self, *, cumulative: bool) -> None:
        self.sessions: list[Session] = []
        self.steps: list[Step] = []
        self.counted = 0
        self.reported = 0
        self.repeats = 0
        self.has_segments = False
        self.started_at: Instant | None = None
        self._cumulative = cumulative
        self._doubts: list[Doubt] = []
        self._came: dict[str, _Came] = {}
        self._first_connect: Instant | None = None
        self._heard = 0
        self._last_sign = 0
        self._same: dict[tuple[EventKind, int], tuple[int, Instant]] = {}
        self._resumed = False
        self._overtaken = False
        self._returns = 0

    @property
    def session(self) -> Session | None:
        """The latest session."""
        return self.sessions[-1] if self.sessions else None

    @property
    def anybody_came(self) -> bool:
        """Whether somebody was let in."""
        return bool(self._came)

    def arrivals(self) -> tuple[Arrival, ...]:
        """Everybody who was let in, in order of first arrival."""
        return tuple(Arrival(user_id, c.first, c.latest, c.count) for user_id, c in self._came.items())

    def all_doubts(self) -> Iterator[Doubt]:
        """What to look at; asked at the end, when a late message may have explained a gap (rule 6)."""
        yield from self._doubts
        for session in self.sessions:
            for gap in session.unexplained():
                yield words.gap_doubt(gap.before, gap.left // SECOND)

    def notes(self) -> tuple[Text, ...]:
        """What is worth saying beside the status but needs nobody's decision."""
        return words.notes(resumed=self._resumed, overtaken=self._overtaken, returns=self._returns)

    def add(self, event: Event, at: Instant) -> None:
        """Count one more delivery."""
        self._heard += 1
        if event.kind is EventKind.CONNECT:
            self._last_sign = self._heard
            self._connect(event, at)
        elif event.kind is EventKind.START:
            self._last_sign = self._heard
            self._start(event, at)
        elif event.seconds is None or not 0 <= event.seconds <= LONGEST:
            self._doubts.append(Doubt("time_review_bad_time"))
            self._explain(event, at, Verdict.INVALID, words.BAD_TIME)
        else:
            self._report(event, at, event.seconds)

    def _connect(self, event: Event, at: Instant) -> None:
        """Somebody was let in: within 75 s after a lost connection the class is on again (rule 7)."""
        came = self._came.get(event.user_id)
        if came is None:
            came = self._came[event.user_id] = _Came(at, at)
        came.latest = at
        came.count += 1
        if self._first_connect is None:
            self._first_connect = at
        why = words.CAME_IN
        session = self.session
        if session is not None and session.ended is not None:
            session.came_since_end = True
        elif session is not None and session.lost is not None and at - session.lost <= REJOIN:
            if session.running_since is None:
                session.running_since = at
                why = words.back(at - session.lost)
            self._back(session)
            session.last_sign = at
        if came.count <= EXPLAINED_CONNECTS or why is not words.CAME_IN:
            self._explain(event, at, Verdict.CAME, why)

    def _start(self, event: Event, at: Instant) -> None:
        """A start opens a session, is a return, or changes nothing (rule 2)."""
        session = self.session
        if session is None:
            self._open(event, at, words.STARTED)
        elif session.ended is not None:
            if at - session.ended <= SAME_START and not session.came_since_end:
                self._explain(event, at, Verdict.CAME, words.same_start(at - session.ended))
            else:
                self._resumed = True
                self._open(event, at, words.RESUMED)
        elif session.lost is None or session.rejoined is not None:
            session.last_sign = at
            self._explain(event, at, Verdict.CAME, words.STARTED_ALREADY)
        elif at - session.lost <= REJOIN:
            session.rejoined = session.running_since = session.last_sign = at
            self._back(session)
            self._explain(event, at, Verdict.CAME, words.back(at - session.lost))
        else:
            self._open(event, at, words.new_start(at - session.lost))

    def _open(self, event: Event, at: Instant, why: Text) -> None:
        session = Session(at, Opening.START, running_since=at, last_sign=at)
        self.sessions.append(session)
        if self.started_at is None:
            self.started_at = at
        self._explain(event, at, Verdict.OPENED, why)

    def _open_without_start(self, at: Instant, seconds: int) -> Session:
        """An end or lost connection came, but never a start (rules 4 and 9)."""
        began = plus(at, -seconds * SECOND)
        if self._first_connect is not None:
            session = Session(self._first_connect, Opening.CONNECT)
        else:
            session = Session(began, Opening.REPORT)
        self.sessions.append(session)
        self.started_at = max(began, session.origin)
        self._doubts.append(Doubt("time_review_no_start"))
        return session

    def _report(self, event: Event, at: Instant, seconds: int) -> None:
        """A valid end or lost connection: the same again, or a segment."""
        session = self.session or self._open_without_start(at, seconds)
        own = self._own_seconds(session, at, seconds)
        if not self._same_again(session, event, at, seconds, own):
            self._segment(session, event, at, seconds, own)

    def _own_seconds(self, session: Session, at: Instant, seconds: int) -> int:
        """What a time adds. Where times include the earlier parts, those are taken off (row 9).

        The earlier parts are those of the session or, where the clock allows only that, of the whole
        class. Negative: it is shorter than what it should include.
        """
        if not self._cumulative:
            return seconds
        own, over_all = seconds - session.total, seconds - self.counted
        return over_all if over_all >= 0 and not session.fits(own, at) else own

    def _same_again(self, session: Session, event: Event, at: Instant, seconds: int, own: int) -> bool:
        """Rule 5, for a kind and time that this class has counted before. True: it is not counted."""
        counted = self._same.get((event.kind, seconds))
        if counted is None:
            return False
        number, first = counted
        # where times include the earlier parts, the same time again adds nothing to its session
        alone = seconds - session.total if self._cumulative else own
        if not session.fits(alone, at) or (self._cumulative and alone <= 0):
            self.repeats += 1
            self._explain(event, at, Verdict.REPEAT, words.repeat(at - first), seconds)
            return True
        if self._last_sign > number:
            return False
        together = session.fits(session.held + own, at)
        session.held += own if together else 0
        self.reported += own
        self._doubts.append(words.same_doubt(event.kind, seconds, own, together=together))
        self._explain(event, at, Verdict.HELD, words.held(at - first), seconds)
        return True

    def _segment(self, session: Session, event: Event, at: Instant, seconds: int, own: int) -> None:
        """Count what fits (rules 4, 6 and 8) and let the session go on, break off or end (rule 7)."""
        is_end, after_end = event.kind is EventKind.END, session.ended is not None
        overtaken = after_end and not is_end
        fits, shorter = session.fits(own, at), own < 0
        counted = max(0, own if fits else session.room(at))
        if shorter:
            why = words.INCLUDED
            if not overtaken:
                self._doubts.append(words.shorter_doubt(seconds, session.total))
        elif not fits:
            why = words.cut(session.room(at))
            self._doubts.append(words.cut_doubt(session, self.counted, at, seconds, own, counted))
        else:
            why = self._fitting(session, event.kind, at, own)
        if after_end and is_end and fits:
            self._doubts.append(words.second_end_doubt(seconds, session.total, counted))
        if overtaken:
            self._overtaken = True
            session.fill_gaps(counted)
        session.total += counted
        self.counted += counted
        self.reported += max(0, own)
        self.has_segments = True
        self._same[event.kind, seconds] = (self._heard, at)
        self._explain(event, at, Verdict.COUNTED if fits else Verdict.CUT, why, seconds, counted)
        if fits:
            self._back(session)
        if is_end:
            session.ended, session.came_since_end = at, False
        elif not after_end:
            session.lost, session.rejoined, session.away = at, None, True
        session.running_since = None

    def _fitting(self, session: Session, kind: EventKind, at: Instant, own: int) -> Text:
        """Why a segment that fits is counted, and whether time before it is unexplained (rule 6)."""
        if session.ended is not None and kind is EventKind.CRASH:
            return words.OVERTAKEN
        gap = session.gap_before(own, at)
        if gap > REJOIN:
            session.leave_gap(gap, kind)
            return words.fits_with_gap(gap)
        return words.fits(session, own, at)

    def _back(self, session: Session) -> None:
        """Somebody came back, or the next report shows that somebody did: one reconnection."""
        self._returns += session.away
        session.away = False

    def _explain(
        self,
        event: Event,
        at: Instant,
        verdict: Verdict,
        why: Text,
        reported: int | None = None,
        counted: int | None = None,
    ) -> None:
        self.steps.append(
            Step(
                id=event.id,
                kind=event.kind,
                at=at,
                verdict=verdict,
                why=why,
                session=len(self.sessions),
                reported=reported,
                counted=counted,
                user_id=event.user_id,
            )
        )
