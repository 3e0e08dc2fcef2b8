"""Whether LearnCube is answered and can reach us, in a few words: the light in the status bar and the tray.

It is never better than what is known: an answer from outside that is old or missing is no green light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.reach import ATTENTION, NOT_FROM_INSIDE, Reach
from lcadmin.gui.tokens import Kind
from lcadmin.services.controls import ResponderState

if TYPE_CHECKING:
    from lcadmin.gui.office import Office

translate = QCoreApplication.translate

_FRESH = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Light:
    """``text`` says it in one line, ``kind`` is its colour, ``outside`` what is known of the way from
    outside ("" where that says nothing more)."""

    text: str
    kind: Kind
    outside: str = ""


def light(office: Office) -> Light:
    """How things stand now."""
    responder = office.responder
    if office.desk.store.trouble is not None:
        return Light(translate("StatusBar", "Not answering: nothing can be kept now"), Kind.BAD)
    if office.moved is not None:
        return Light(translate("StatusBar", "Moved to another PC: this one answers no more"), Kind.WARNING)
    if responder.problem is not None and responder.problem.key == "second_responder":
        return _somebody_else(office)
    if responder.state is ResponderState.ERROR:
        return Light(translate("StatusBar", "Not answering: nobody can enter a class"), Kind.BAD)
    if responder.state is ResponderState.OFF:
        return Light(translate("StatusBar", "Switched off: nobody can enter a class"), Kind.BAD)
    return _reached(office, _answering(office))


def in_background(office: Office) -> bool:
    """Whether another lcadmin of this PC, the one that runs before sign-in, answers in this one's place."""
    return has_the_service(office) and office.answered_elsewhere


def has_the_service(office: Office) -> bool:
    """Whether this program does not answer because another one of this PC has the data for that."""
    problem = office.responder.problem
    if problem is None or problem.key != "second_responder":
        return False
    import socket

    return dict(problem.params).get("host", "") == socket.gethostname()


def _somebody_else(office: Office) -> Light:
    """Another lcadmin has the data: on this PC that is the one that runs before sign-in."""
    if not has_the_service(office):
        return Light(translate("StatusBar", "Another lcadmin answers for this data"), Kind.WARNING)
    if not office.answered_elsewhere:
        return Light(translate("StatusBar", "Not answering: nobody can enter a class"), Kind.BAD)
    return _reached(office, translate("StatusBar", "Answering in the background"))


def _answering(office: Office) -> str:
    last = last_call(office)
    if last is None:
        return translate("StatusBar", "Answering · no call yet")
    ago = office.formats.ago(last, office.now())
    return translate("StatusBar", "Answering · last call {ago}").format(ago=ago)


def last_call(office: Office) -> Instant | None:
    """When LearnCube was last heard, also before this start."""
    return max((at for at in (office.responder.last_call, office.heard) if at is not None), default=None)


def _reached(office: Office, answering: str) -> Light:
    reach, settings, now = office.reach, office.settings, office.now()
    if not settings.public_url:
        practising = not settings.endpoint or settings.endpoint == settings.practice_endpoint
        words = translate("StatusBar", "LearnCube has no way to this PC yet")
        return Light(answering, Kind.GOOD if practising else Kind.WARNING, "" if practising else words)
    if reach is None or reach.base != settings.public_url:
        return Light(answering, _by_calls(office), translate("StatusBar", "Not tried from outside yet"))
    checked = office.formats.ago(reach.at, now)
    if reach.failed:
        if cannot_see_itself(office, reach):
            words = translate("StatusBar", "LearnCube gets through, though this PC does not reach itself")
            return Light(answering, Kind.GOOD, words)
        words = translate("StatusBar", "Not reachable from outside: nobody can enter a class")
        return Light(words, Kind.BAD, translate("StatusBar", "tried {ago}").format(ago=checked))
    words = translate("StatusBar", "Public address reachable, checked {ago}").format(ago=checked)
    old = now - reach.at > ATTENTION + _FRESH or now < reach.at
    return Light(answering, _by_calls(office) if old else Kind.GOOD, words)


def _by_calls(office: Office) -> Kind:
    """Without word from outside, only a call of a few minutes ago shows that the way is open."""
    heard = office.heard_real
    return Kind.GOOD if heard is not None and 0 <= office.now() - heard <= _FRESH else Kind.NEUTRAL


def cannot_see_itself(office: Office, reach: Reach) -> bool:
    """Whether LearnCube came through while our own question did not: some routers do not lead a PC
    back to itself, and then the question says nothing."""
    heard = office.heard_real
    return (
        reach.verdict in NOT_FROM_INSIDE
        and heard is not None
        and reach.failed_since is not None
        and heard > reach.failed_since
    )
