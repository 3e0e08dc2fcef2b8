"""The values that a practice room deals in: actions, calls and answers, people, what happened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lcadmin.domain.instants import Instant
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text

NO_TEXT = Text("")


class Action(StrEnum):
    """What somebody can do in a practice class; the words of ``POST /practice/act``."""

    ENTER = "enter"
    START = "start"
    LOSE = "lose"
    END = "end"
    LEAVE = "leave"


class Phase(StrEnum):
    """Where a practice class stands."""

    WAITING = "waiting"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    STOPPED = "stopped"  # nobody came back in time
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody as the answer to their entry described them."""

    name: str
    role: Role
    avatar: str = ""
    record: bool = False


@dataclass(slots=True)
class Visitor:
    """Somebody in a room. ``lost_until``: the connection is lost, and until when they can come back."""

    user_id: str
    guest: Guest
    started: bool = False
    lost_until: Instant | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One message that LearnCube sends. ``seconds`` is the ``time`` of an end or a crash."""

    request: str
    token: str
    user_id: str = ""
    seconds: int | None = None

    def parameters(self) -> dict[str, str | int]:
        """The message's parameters in the protocol's order and types."""
        found: dict[str, str | int] = {"request": self.request, "token": self.token}
        if self.user_id:
            found["user_id"] = self.user_id
        if self.seconds is not None:
            found["time"] = self.seconds
        return found


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ``problem``: no usable answer at all, as opposed to a no.

    ``text`` is empty for a yes; ``guest`` stands only in a yes to an entry. ``raw`` is the answer's
    body, for the log that the REST API shows.
    """

    at: Instant
    ok: bool
    text: Text = NO_TEXT
    guest: Guest | None = None
    problem: bool = False
    raw: str = ""


class Tone(StrEnum):
    REFUSED = "refused"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that one person has to see until their next step; ``entry``: it kept them out."""

    text: Text
    tone: Tone
    entry: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an action: done and every message accepted, or why not."""

    ok: bool
    text: Text


class FactKind(StrEnum):
    """What happened in a room; the values are the log types of the REST API where it has one."""

    ADDED = "participant_added"
    ENTERED = "participant_entered"
    LEFT = "participant_left"
    STARTED = "classroom_start"
    PAUSED = "segment"  # a part of the class is over; the REST API has no log type for it
    ENDED = "classroom_end"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened; ``seconds`` is the length of the part that a PAUSED closes."""

    kind: FactKind
    at: Instant
    user_id: str = ""
    guest: Guest | None = None
    seconds: int = 0
