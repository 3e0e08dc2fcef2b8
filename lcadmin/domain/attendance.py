"""Who came to a class, and when: told apart so that nobody is blamed for what was not heard.

A cancelled class is nobody's no-show. An arrival that was not heard is not "0 minutes late": where the
class took place all the same, it is simply not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lcadmin.domain.instants import HOUR, MINUTE, Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.terms import Terms
from lcadmin.domain.wording import Text

_HELD = frozenset({Status.ENDED, Status.CRASHED, Status.IN_PROGRESS, Status.INTERRUPTED})
RUNNING = frozenset({Status.IN_PROGRESS, Status.INTERRUPTED})
_TO_COME = frozenset({Status.SCHEDULED, Status.WAITING})
NOTHING_HEARD = "time_review_nothing_heard"
SETTLED_UNHEARD = "time_note_nothing_heard"


class Presence(StrEnum):
    """What is known of one person's coming to one class."""

    CAME = "came"
    NO_SHOW = "no_show"
    UNKNOWN = "unknown"  # the class took place, or nobody listened: no arrival was heard
    EXCUSED = "excused"
    CANCELLED = "cancelled"  # in good time
    CANCELLED_LATE = "cancelled_late"  # within the notice period
    CALLED_OFF = "called_off"  # within it too, for a student, but by the tutor or the office


CALLED_OFF = (Presence.CANCELLED, Presence.CANCELLED_LATE, Presence.CALLED_OFF)


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person in a class: their seat's role, and when they first came, whichever link it was with."""

    person_id: int
    role: Role
    excused: bool = False
    first: Instant | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """One class as reports see it, with everybody who has a seat in it."""

    lesson_id: int
    title: str
    start: Instant
    minutes: int
    kind: LessonKind
    status: Status
    counted_seconds: int
    attendees: tuple[Attendee, ...] = ()
    reviews: tuple[Text, ...] = ()
    cancelled_by: CancelledBy | None = None
    cancelled_told: Instant | None = None
    terms: Terms | None = None  # what was decided for a cancelled class, against the rules
    unheard: bool = False  # nobody listened, and a person has settled its minutes since
    void: bool = False  # a person said that nothing of it counts

    @property
    def planned_seconds(self) -> int:
        return self.minutes * 60

    @property
    def took_place(self) -> bool:
        """Whether people met in it, also where only a person's word says so; a person's word that nothing
        of it counts says that they did not."""
        return self.counted_seconds > 0 or (self.status in _HELD and not self.void)

    @property
    def is_over(self) -> bool:
        """Whether it belongs on a report: nothing of it is still to come."""
        return self.took_place or bool(self.reviews) or self.status not in _TO_COME

    @property
    def is_running(self) -> bool:
        return self.status in RUNNING

    def is_cancelled_late(self, notice_hours: int) -> bool:
        """Whether it was called off with less notice than so many hours."""
        return self.cancelled_told is not None and self.start - self.cancelled_told < notice_hours * HOUR


def presences(held: Held, notice_hours: int) -> Mapping[tuple[int, Role], Presence]:
    """What is known of each person, by person and role. A class that is to come knows nothing yet."""
    came = {attendee.role for attendee in held.attendees if attendee.first is not None}
    return {(one.person_id, one.role): _presence(held, one, came, notice_hours) for one in held.attendees}


def _presence(held: Held, one: Attendee, came: set[Role], notice_hours: int) -> Presence:
    if held.cancelled_by is not None and not held.took_place:
        if not held.is_cancelled_late(notice_hours):
            return Presence.CANCELLED
        # What others call off late is not the student's doing.
        is_theirs = one.role is Role.TUTOR or held.cancelled_by is CancelledBy.STUDENT
        return Presence.CANCELLED_LATE if is_theirs else Presence.CALLED_OFF
    if one.first is not None:
        return Presence.CAME
    if one.excused:
        return Presence.EXCUSED
    if held.took_place:
        # It starts when a tutor and a student are there: the only one of a role must have been.
        return Presence.NO_SHOW if one.role in came else Presence.UNKNOWN
    silent = held.unheard or any(why.key == NOTHING_HEARD for why in held.reviews)
    listened = held.status is Status.NO_SHOW and not silent
    return Presence.NO_SHOW if listened else Presence.UNKNOWN


def late_minutes(held: Held, one: Attendee) -> int | None:
    """Whole minutes that somebody came after the planned start; 0 in time; None where no arrival is known."""
    return None if one.first is None else max(0, (one.first - held.start) // MINUTE)
