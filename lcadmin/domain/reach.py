"""Is this program reachable from outside: what was asked, what came back, and what that means.

The program asks itself through its public address with a question that only it could have put; who
answers with the right proof is this very program, on this PC, in this run.
"""

from __future__ import annotations

from enum import StrEnum
from ipaddress import ip_address

from lcadmin.domain.instants import HOUR, MINUTE, Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text

ATTENTION = HOUR
"""How long before a class the address is looked at again, and how old a good answer may be to be told."""
_CLOSE_UP = 10 * MINUTE
_AFTER_FAILURE = 2 * MINUTE
_GATEWAY = frozenset({502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530})


class ReachVerdict(StrEnum):
    """What came of asking through the public address."""

    REACHED = "reached"
    NO_ADDRESS = "no_address"
    OFF = "off"
    OFFLINE = "offline"
    NAME = "name"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    EXPIRED = "expired"
    WRONG_NAME = "wrong_name"
    UNTRUSTED = "untrusted"
    TLS = "tls"
    GATEWAY = "gateway"
    REDIRECT = "redirect"
    ELSE = "else"
    PATH = "path"
    OTHER_PC = "other_pc"
    BLOCKED = "blocked"


FAILURES = frozenset(ReachVerdict) - {ReachVerdict.REACHED, ReachVerdict.NO_ADDRESS, ReachVerdict.OFF}
"""LearnCube gets no answer as things stand."""

NOT_FROM_INSIDE = frozenset({ReachVerdict.REFUSED, ReachVerdict.TIMEOUT})
"""What a router that does not lead a PC back to itself looks like, too."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the other side answered: HTTP status, the body's beginning, where a redirect leads."""

    status: int
    body: bytes
    location: str = ""


@dataclass(frozen=True, slots=True)
class Silence:
    """That nothing was answered, and why; ``detail`` is the system's own word for it."""

    verdict: ReachVerdict
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """What the responder says to a question of its own program: its proof, the address that the question
    came from as it sees it, and whether a message from there would be taken."""

    proof: str
    sender: str
    allowed: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """The last look from outside. ``base`` is the address that was asked, without its secret part.
    ``failed_since`` is when the failures began that last until now (None: it is none)."""

    verdict: ReachVerdict
    at: Instant
    base: str
    detail: str = ""
    failed_since: Instant | None = None

    @property
    def failed(self) -> bool:
        return self.verdict in FAILURES


def judge(heard: Heard | Silence, expected: str, answer: Proof | None, not_found: bytes) -> Silence:
    """The verdict on an answer. ``answer`` is the body as a Proof where it could be read as one,
    ``not_found`` what a responder says to a path that it does not know."""
    if isinstance(heard, Silence):
        return heard
    if answer is not None and heard.status == 200:
        if answer.proof != expected:
            return Silence(ReachVerdict.OTHER_PC)
        blocked = not answer.allowed and _is_nearby(answer.sender)
        return Silence(ReachVerdict.BLOCKED if blocked else ReachVerdict.REACHED, answer.sender)
    if heard.status == 404 and heard.body.strip() == not_found:
        return Silence(ReachVerdict.PATH)
    if heard.status in _GATEWAY:
        return Silence(ReachVerdict.GATEWAY, str(heard.status))
    if 300 <= heard.status < 400:
        return Silence(ReachVerdict.REDIRECT, heard.location)
    return Silence(ReachVerdict.ELSE, str(heard.status))


def following(before: Reach | None, said: Silence, base: str, now: Instant) -> Reach:
    """The look that ``said`` makes after ``before``: a row of failures remembers when it began."""
    since = None
    if said.verdict in FAILURES:
        since = now
        if before is not None and before.failed_since is not None and before.base == base:
            since = before.failed_since
    return Reach(said.verdict, now, base, said.detail, since)


def due(last: Reach | None, base: str, next_start: Instant | None, running: bool, now: Instant) -> bool:
    """Whether to look again. ``next_start`` is when the next class begins, ``running`` whether one is on.

    At once for an address that was not looked at yet; exactly an hour before a class; more often from
    then until it is over, and while it fails; else once an hour, so that the light is never an old one."""
    if not base:
        return False
    if last is None or last.base != base or last.at > now:
        return True
    age = now - last.at
    if last.failed:
        return age >= _AFTER_FAILURE
    if running or (next_start is not None and next_start - now <= ATTENTION):
        begun = next_start is not None and last.at < next_start - ATTENTION <= now
        return begun or age >= _CLOSE_UP
    return age >= ATTENTION


def what(reach: Reach) -> Text:
    """What came of it, in one line."""
    return Text.of(f"reach_{reach.verdict}", base=_host(reach.base), detail=reach.detail)


def meaning(reach: Reach) -> Text:
    """What that means and what to do about it."""
    return Text.of(f"reach_{reach.verdict}_hint", base=_host(reach.base), detail=reach.detail)


def _is_nearby(sender: str) -> bool:
    """Whether the question came in by a tunnel or a proxy on this PC or in this house: LearnCube's
    messages would seem to come from there, too. Else it came from the house's own public address,
    which need not be among the allowed senders."""
    try:
        return ip_address(sender).is_private
    except ValueError:
        return False


def _host(base: str) -> str:
    return base.partition("://")[2] or base
