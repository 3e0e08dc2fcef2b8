"""What ``class_time.fold`` reads and what it says: events in, a LessonTime out.

The words (session, segment, reported, counted, review) are those of the counting rules, which
stand in ``docs/counting.md``; the rules' numbers in docstrings refer to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from lcadmin.domain.instants import MINUTE, Instant, Span, plus
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text

EXPLAINED_CONNECTS = 50


class EventKind(StrEnum):
    """The four deliveries that count, by the name the protocol gives them."""

    CONNECT = "connect_lesson"
    START = "start_lesson"
    END = "end_lesson"
    CRASH = "crash_lesson"


@dataclass(frozen=True, slots=True)
class Event:
    """One delivery that concerns a lesson's time: an admitted connect, an accepted start, an end
    or a crash (also with an invalid ``time``).

    ``id`` sorts in order of receipt. ``arrived`` is the wall clock's word; ``run`` and
    ``elapsed_ms`` (a clock that never jumps) decide order and distance within one run (rule 10);
    run "" means not known. ``seconds`` is the valid time of an E or C, None where it was invalid
    (rule 3) and for K and S. ``user_id`` is the seat of a K, else "". ``damaged``: it was read from a
    copy that is not as it was written.
    """

    id: str
    kind: EventKind
    arrived: Instant
    seconds: int | None = None
    user_id: str = ""
    run: str = ""
    elapsed_ms: int | None = None
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word on a lesson's total (rule 11): the new total, who, when and why.

    ``after_id`` is the id of the latest delivery that stood in the journal for the lesson when the
    correction was made ("" if none). ``seen`` is how many starts, ends and lost connections stood
    there (None: not recorded). One with a greater id, or more of them than were seen (an import can
    bring a delivery whose id sorts earlier), reopens review. Somebody merely coming in does not.

    Corrections are only ever added. One without a reason (no person may give one) takes back the
    latest that stands: see ``standing``.
    """

    seconds: int
    who: str
    at: Instant
    why: str
    after_id: str = ""
    seen: int | None = None


def standing(made: Sequence[Correction]) -> tuple[Correction, ...]:
    """The corrections that hold, of all that were made in this order: without those taken back."""
    kept: list[Correction] = []
    for one in made:
        if one.why:
            kept.append(one)
        elif kept:
            kept.pop()
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the fold needs of a lesson: its schedule, what people decided, when we did not listen.

    ``deaf`` are spells in which the program knows that it was not listening (rule 9).
    ``cumulative`` is the setting "LearnCube's times include the earlier parts" (row 9).
    """

    start: Instant
    minutes: int
    cancelled_at: Instant | None = None
    corrections: tuple[Correction, ...] = ()
    deaf: tuple[Span, ...] = ()
    cumulative: bool = False

    @property
    def end(self) -> Instant:
        """The planned end."""
        return plus(self.start, self.minutes * MINUTE)


class Status(StrEnum):
    """Where a lesson stands. Review is never a status but a mark beside it."""

    SCHEDULED = "scheduled"
    WAITING = "waiting"
    IN_PROGRESS = "in_progress"
    INTERRUPTED = "interrupted"
    ENDED = "ended"
    CRASHED = "crashed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class Verdict(StrEnum):
    """What became of one delivery in the count."""

    OPENED = "opened"  # a start that opened a session
    CAME = "came"  # a connect, or a start that changed nothing
    COUNTED = "counted"
    CUT = "cut"  # counted in part: longer than the clock (rule 4)
    REPEAT = "repeat"  # the same again, dropped (rule 5)
    HELD = "held"  # fits and nothing came between: not counted, in review (rule 5)
    INVALID = "invalid"  # its time could not be read (rule 3)


@dataclass(frozen=True, slots=True)
class Step:
    """One delivery explained: what it reported, what was counted of it, and why in words.

    ``at`` is its moment by rule 10 (on the axis that durations are measured on). ``session`` counts
    from 1; 0 before any. ``reported`` and ``counted`` are seconds; None where the delivery has none
    (a repeat was reported but nothing of it is counted). The sum of ``counted`` is the total.
    """

    id: str
    kind: EventKind
    at: Instant
    verdict: Verdict
    why: Text
    session: int = 0
    reported: int | None = None
    counted: int | None = None
    user_id: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """Another total that the deliveries allow, with the assumption behind it in words."""

    seconds: int
    why: Text


@dataclass(frozen=True, slots=True)
class Arrival:
    """When somebody was let in: first and latest time, and how often."""

    user_id: str
    first: Instant
    latest: Instant
    count: int


@dataclass(frozen=True, slots=True)
class LessonTime:
    """The whole answer of the fold, as of ``as_of``.

    ``counted_seconds`` is what reports use (after corrections), ``reported_seconds`` the plain sum
    that LearnCube would show. ``reviews`` are the reasons to look, most important first; empty
    means no review. ``turns_at`` is when the answer next changes without an event. While in
    progress the live total is counted_seconds + (now - running_since); it does not run on where a
    person has set the total. ``lost_at`` is set while interrupted or crashed. ``started_at`` is the
    first start or, where none came, when the first reported time must have begun; ``ended_at`` is the
    end that ended the class, None where no end came. ``alternatives`` are sorted, without doubles
    and never equal to the counted total. ``steps`` are in order; of one person's connects only the
    first EXPLAINED_CONNECTS are explained one by one (``arrivals`` has the number of all).
    """

    status: Status
    counted_seconds: int
    reported_seconds: int
    as_of: Instant
    turns_at: Instant | None = None
    reviews: tuple[Text, ...] = ()
    alternatives: tuple[Reading, ...] = ()
    repeats: int = 0
    notes: tuple[Text, ...] = ()
    steps: tuple[Step, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    sessions: int = 0
    running_since: Instant | None = None
    lost_at: Instant | None = None
    started_at: Instant | None = None
    ended_at: Instant | None = None
    last_heard: Instant | None = None
    correction: Correction | None = None

    @property
    def in_review(self) -> bool:
        """Whether a person should look."""
        return bool(self.reviews)
