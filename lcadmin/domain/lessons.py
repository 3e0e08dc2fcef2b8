"""Lessons: a class on screen is a Lesson in code, as the protocol says."""

from __future__ import annotations

from enum import StrEnum

from lcadmin.domain.instants import MINUTE, Instant, plus
from lcadmin.domain.people import Role
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.seats import Seat


class LessonKind(StrEnum):
    """What sort of class it is; each kind has its own credit rule."""

    NORMAL = "normal"
    TRIAL = "trial"
    MAKE_UP = "make_up"
    FREE = "free"


class CancelledBy(StrEnum):
    TUTOR = "tutor"
    STUDENT = "student"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Cancellation:
    """Who called a lesson off, when the office was told, and when it was entered here."""

    by: CancelledBy
    told: Instant
    at: Instant


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson with all its seats, revoked ones included. ``id`` is 0 until it is stored.

    ``opens`` and ``closes`` are the office's own entry window for this lesson where it gave one
    ("Let them in"); None means the settings' minutes decide. ``misses`` are wrong seats tried on
    its token since the last resume; ``entries_paused`` follows from them (admission.md).
    """

    token: str
    title: str
    start: Instant
    minutes: int
    kind: LessonKind = LessonKind.NORMAL
    record: bool = False
    seats: tuple[Seat, ...] = ()
    id: int = 0
    series_id: int | None = None
    cancelled: Cancellation | None = None
    opens: Instant | None = None
    closes: Instant | None = None
    misses: int = 0
    entries_paused: bool = False
    practice: bool = False

    @property
    def end(self) -> Instant:
        """The planned end."""
        return plus(self.start, self.minutes * MINUTE)

    @property
    def standing(self) -> tuple[Seat, ...]:
        """The seats that are not revoked, tutor first."""
        good = [s for s in self.seats if s.revoked_at is None]
        return tuple(sorted(good, key=lambda s: (not s.is_tutor, s.id)))

    @property
    def tutors(self) -> tuple[Seat, ...]:
        return tuple(s for s in self.standing if s.role is Role.TUTOR)

    @property
    def students(self) -> tuple[Seat, ...]:
        return tuple(s for s in self.standing if s.role is Role.STUDENT)

    def seat(self, user_id: str) -> Seat | None:
        """The seat with exactly this number, revoked ones included."""
        return next((s for s in self.seats if s.user_id == user_id), None)
