"""What LearnCube's log says of a class, of who was in it, and of what happened: as plain values.

They come from the dashboard's two CSV exports, from the REST API, or from our own exports. A value
that is absent is None or "", never 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from lcadmin.domain.instants import SECOND, Instant
from lcadmin.domain.quick_dataclass import dataclass


class LogStatus(StrEnum):
    """What became of a class by LearnCube's word alone."""

    HELD = "held"
    NOT_HELD = "not_held"  # it says that it lasted no time
    PLANNED = "planned"  # it says nothing
    CANCELLED = "cancelled"


class LogSource(StrEnum):
    CSV = "csv"
    JSON = "json"
    API = "api"


class DurationUnit(StrEnum):
    """What ``actual_duration`` is counted in (not documented for the REST API: inferred)."""

    SECONDS = "seconds"
    MINUTES = "minutes"

    @property
    def in_seconds(self) -> int:
        return 60 if self is DurationUnit.MINUTES else 1


def _names_of(uuid: str, slug: str, token: str) -> tuple[str, ...]:
    if uuid:
        return ("u:" + uuid, "s:" + slug) if slug else ("u:" + uuid,)
    if slug:
        return ("s:" + slug,)
    return ("t:" + token,) if token else ()


class ClassLog(NamedTuple):
    """One class. ``given`` is ``actual_duration`` as it stood; ``seconds`` the length that follows
    from it or, where both are known, from the actual start and end."""

    start: Instant
    slug: str = ""
    uuid: str = ""
    token: str = ""
    title: str = ""
    end: Instant | None = None
    actual_start: Instant | None = None
    actual_end: Instant | None = None
    given: float | None = None
    seconds: int | None = None
    tutor: str = ""
    tutor_start: Instant | None = None
    tutor_attended: int | None = None
    rating: float | None = None
    recording: str = ""
    room: str = ""
    seats: int | None = None
    subject: str = ""
    level: str = ""
    summary: str = ""
    company: str = ""
    course: str = ""
    cancelled: int = 0
    cancelled_by: str = ""
    cancelled_at: Instant | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The names by which this class is known again, the surest first. A token alone is one only
        where there is no other: a token that is used again belongs to several classes."""
        return _names_of(self.uuid, self.slug, self.token)

    @property
    def status(self) -> LogStatus:
        if self.cancelled:
            return LogStatus.CANCELLED
        if self.seconds:
            return LogStatus.HELD
        if self.seconds is None:
            return LogStatus.PLANNED if self.actual_start is None and not self.given else LogStatus.HELD
        return LogStatus.NOT_HELD


class ParticipantLog(NamedTuple):
    """One person in one class. ``attended`` is None where the log does not say."""

    slug: str = ""
    event: str = ""
    token: str = ""
    uuid: str = ""
    userid: str = ""
    username: str = ""
    name: str = ""
    is_tutor: int = 0
    attended: int | None = None
    joined: Instant | None = None
    left: Instant | None = None
    cancelled: int = 0
    cancelled_by: str = ""
    cancelled_at: Instant | None = None
    rating: float | None = None
    feedback: str = ""
    enrolled: Instant | None = None
    start: Instant | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of the class it belongs to, as ``ClassLog.keys``."""
        return _names_of(self.event, self.slug, self.token)

    @property
    def who(self) -> str:
        """What tells this person from the others of the class."""
        return self.uuid or self.userid or self.username or self.name

    @property
    def shown(self) -> str:
        return self.name or self.username or self.userid


class EventLog(NamedTuple):
    """One thing that happened in a class, or one message that LearnCube sent."""

    uuid: str
    at: Instant
    kind: str = ""
    ok: int = 1
    slug: str = ""
    token: str = ""
    userid: str = ""
    info: str = ""
    response: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        return _names_of("", self.slug, self.token)


Item = ClassLog | ParticipantLog | EventLog


def merged(known: ClassLog, new: ClassLog) -> ClassLog:
    """What is known after ``new``: what it does not say stays as it was. Whether a class is cancelled,
    and when it starts, it always says."""
    values = (old if value is None or value == "" else value for old, value in zip(known, new, strict=True))
    return ClassLog(*values)  # type: ignore[arg-type]  # the fields in their order


def merged_person(known: ParticipantLog, new: ParticipantLog) -> ParticipantLog:
    """The same for a participant."""
    values = (old if value is None or value == "" else value for old, value in zip(known, new, strict=True))
    return ParticipantLog(*values)  # type: ignore[arg-type]  # the fields in their order


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the participants of a class say of it together."""

    tutor: str = ""
    students: str = ""
    tutor_start: Instant | None = None
    student_start: Instant | None = None
    rating: float | None = None
    words: str = ""  # what else they are called, for the search


NOBODY = Gathered()


def gathered(people: Iterable[ParticipantLog]) -> Gathered:
    """Who taught, who learned, when the first of each came, and the mean of the students' ratings."""
    everybody = sorted(people, key=lambda one: one.shown.casefold())
    tutors = [one for one in everybody if one.is_tutor]
    students = [one for one in everybody if not one.is_tutor]
    ratings = [one.rating for one in students if one.rating is not None]
    return Gathered(
        _names(tutors),
        _names(students),
        _first(tutors),
        _first(students),
        round(sum(ratings) / len(ratings), 2) if ratings else None,
        " ".join(dict.fromkeys(one.username for one in everybody if one.username and one.name)),
    )


def _names(people: Sequence[ParticipantLog]) -> str:
    return ", ".join(dict.fromkeys(one.shown for one in people if one.shown))


def _first(people: Sequence[ParticipantLog]) -> Instant | None:
    return min((one.joined for one in people if one.joined is not None and one.attended != 0), default=None)


_TOLERANCE_S = 90


class UnitVotes:
    """Which unit ``actual_duration`` is in, by the rows that also have both actual times."""

    __slots__ = ("minutes", "seconds")

    def __init__(self, seconds: int = 0, minutes: int = 0) -> None:
        self.seconds = seconds
        self.minutes = minutes

    def look(self, row: ClassLog) -> None:
        """Takes a row into account where it can tell."""
        if not row.given or row.actual_start is None or row.actual_end is None:
            return
        span = (row.actual_end - row.actual_start) / SECOND
        by_seconds, by_minutes = abs(row.given - span), abs(row.given * 60 - span)
        if min(by_seconds, by_minutes) > max(_TOLERANCE_S, span * 0.25):
            return  # a break, or something else: it speaks for neither
        if by_seconds < by_minutes:
            self.seconds += 1
        elif by_minutes < by_seconds:
            self.minutes += 1

    @property
    def unit(self) -> DurationUnit | None:
        """None where no row could tell."""
        if self.seconds == self.minutes:
            return None
        return DurationUnit.SECONDS if self.seconds > self.minutes else DurationUnit.MINUTES


def length(row: ClassLog, unit: DurationUnit | None) -> int | None:
    """A class's length in seconds: from the actual times where both are there, else from what
    ``actual_duration`` says in ``unit``; None where neither tells."""
    if row.actual_start is not None and row.actual_end is not None and row.actual_end >= row.actual_start:
        return round((row.actual_end - row.actual_start) / SECOND)
    if row.given is None or (row.given and unit is None):
        return None
    return round(row.given * (unit.in_seconds if unit else 1))
