"""Who was given which link: what is remembered, and whether it is still good."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson


class Way(StrEnum):
    """How somebody was given a link. ``SHOWN``: a command printed it."""

    COPIED = "copied"
    MAILED = "mailed"
    DRAFT = "draft"
    QR = "qr"
    FILE = "file"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Handed:
    """One hand-out of one person's link to one class, with the class as it stood then.

    ``reader`` and ``address`` are whom it went to where that is known (a contact, perhaps). ``link`` is
    a fingerprint, never the link itself. ``tutors`` are the tutors' names at that time.
    """

    lesson_id: int
    person_id: int
    way: Way
    at: Instant
    start: Instant
    link: str
    cancelled: bool = False
    tutors: str = ""
    reader: str = ""
    address: str = ""
    id: int = 0


class Freshness(StrEnum):
    """What has become of what somebody was told. All but ``GOOD`` and ``NONE`` ask for a note."""

    NONE = "none"  # nothing was handed out
    GOOD = "good"
    MOVED = "moved"
    CANCELLED = "cancelled"
    BACK_ON = "back_on"
    RENEWED = "renewed"  # the link itself is another: renewed, or the endpoint changed
    LEFT = "left"  # they are not in the class any more
    TUTOR = "tutor"  # the link is good, but somebody else teaches


STALE = frozenset(
    {Freshness.MOVED, Freshness.CANCELLED, Freshness.BACK_ON, Freshness.RENEWED, Freshness.LEFT}
)
"""Who has such a link should be told. (Another tutor does not touch a student's link.)"""


def fingerprint(url: str) -> str:
    """What is kept of a link, so that it can be told whether it is still the same one."""
    return sha256(url.encode()).hexdigest()[:32]


def tutors_of(lesson: Lesson) -> str:
    """The tutors' names as they are remembered."""
    return ", ".join(seat.name for seat in lesson.tutors)


def freshness(latest: Handed | None, lesson: Lesson, url: str | None, *, is_tutor: bool = False) -> Freshness:
    """What has become of the latest hand-out, now that the class is ``lesson`` and the person's link
    ``url`` (None: they are not in the class any more)."""
    if latest is None:
        return Freshness.NONE
    cancelled = lesson.cancelled is not None
    if url is None:
        return Freshness.GOOD if latest.cancelled else Freshness.LEFT
    if cancelled or latest.cancelled:
        if cancelled == latest.cancelled:
            return Freshness.GOOD
        return Freshness.CANCELLED if cancelled else Freshness.BACK_ON
    if latest.link != fingerprint(url):
        return Freshness.RENEWED
    if latest.start != lesson.start:
        return Freshness.MOVED
    changed = not is_tutor and latest.tutors != tutors_of(lesson)
    return Freshness.TUTOR if changed else Freshness.GOOD
