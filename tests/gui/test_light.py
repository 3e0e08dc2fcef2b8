"""The light is never better than what is known."""

from __future__ import annotations

import socket

import pytest

from lcadmin.domain.instants import HOUR, MINUTE, SECOND, plus
from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.gui.light import light
from lcadmin.gui.office import Office
from lcadmin.gui.tokens import Kind
from lcadmin.services.controls import ResponderState
from tests.support.desk import START
from tests.support.gui import HandResponder

BASE = "https://tutors.example.com"


@pytest.fixture
def answering(office: Office, responder: HandResponder) -> Office:
    """It answers, has an address from outside, and was called 12 s ago."""
    responder.start()
    responder.last_call = plus(START, -12 * SECOND)
    office.use(Settings(endpoint="school.learn-cube.com", public_url=BASE))
    return office


def _reach(office: Office, verdict: ReachVerdict, ago: int = 4 * MINUTE, since: int | None = None) -> None:
    at = plus(START, -ago)
    office.reach = Reach(verdict, at, BASE, "", None if since is None else plus(START, -since))


def _says(office: Office) -> tuple[str, Kind, str]:
    now = light(office)
    return now.text, now.kind, now.outside


def test_green_is_an_answer_from_outside_of_late(answering: Office) -> None:
    _reach(answering, ReachVerdict.REACHED)
    assert _says(answering) == (
        "Answering · last call 12 s ago",
        Kind.GOOD,
        "Public address reachable, checked 4 min ago",
    )


def test_not_reachable_is_said_in_red_though_it_answers(answering: Office) -> None:
    _reach(answering, ReachVerdict.NAME, since=4 * MINUTE)
    assert _says(answering) == (
        "Not reachable from outside: nobody can enter a class",
        Kind.BAD,
        "tried 4 min ago",
    )


def test_what_was_not_tried_or_long_ago_is_not_green(answering: Office) -> None:
    assert _says(answering)[1:] == (Kind.NEUTRAL, "Not tried from outside yet")
    _reach(answering, ReachVerdict.REACHED, ago=2 * HOUR)
    assert _says(answering)[1:] == (Kind.NEUTRAL, "Public address reachable, checked 2 h ago")
    answering.heard_real = plus(START, -MINUTE)
    assert _says(answering)[1] is Kind.GOOD, "a class was spoken of a minute ago"
    answering.heard_real = plus(START, -HOUR)
    assert _says(answering)[1] is Kind.NEUTRAL


def test_what_is_known_of_another_address_says_nothing(answering: Office) -> None:
    _reach(answering, ReachVerdict.REACHED)
    answering.use(Settings(endpoint="school.learn-cube.com", public_url="https://new.example.com"))
    assert _says(answering)[2] == "Not tried from outside yet"


def test_a_pc_that_its_router_does_not_lead_back_to_itself_is_no_alarm(answering: Office) -> None:
    _reach(answering, ReachVerdict.TIMEOUT, since=HOUR)
    assert _says(answering)[1] is Kind.BAD
    answering.heard_real = plus(START, -2 * HOUR)
    assert _says(answering)[1] is Kind.BAD, "that was before it began to fail"
    answering.heard_real = plus(START, -MINUTE)
    assert _says(answering)[1:] == (
        Kind.GOOD,
        "LearnCube gets through, though this PC does not reach itself",
    )
    _reach(answering, ReachVerdict.EXPIRED, since=HOUR)
    assert _says(answering)[1] is Kind.BAD


def test_without_an_address_real_classes_are_warned_of_and_practice_is_not(answering: Office) -> None:
    answering.use(Settings(endpoint="school.learn-cube.com"))
    assert _says(answering)[1:] == (Kind.WARNING, "LearnCube has no way to this PC yet")
    answering.use(Settings())
    assert _says(answering)[1:] == (Kind.GOOD, "")


def test_one_that_answers_before_sign_in_on_this_pc_is_as_good(
    answering: Office, responder: HandResponder
) -> None:
    responder.state = ResponderState.ERROR
    responder.problem = Text.of("second_responder", host=socket.gethostname(), pid=7, since="")
    answering.answered_elsewhere = True
    _reach(answering, ReachVerdict.REACHED)
    assert _says(answering)[:2] == ("Answering in the background", Kind.GOOD)
    answering.answered_elsewhere = False
    assert _says(answering)[:2] == ("Not answering: nobody can enter a class", Kind.BAD)
    responder.problem = Text.of("second_responder", host="another-pc", pid=7, since="")
    assert _says(answering)[:2] == ("Another lcadmin answers for this data", Kind.WARNING)


def test_off_and_failed_are_red(answering: Office, responder: HandResponder) -> None:
    _reach(answering, ReachVerdict.REACHED)
    responder.stop()
    assert _says(answering)[:2] == ("Switched off: nobody can enter a class", Kind.BAD)
    responder.state = ResponderState.ERROR
    assert _says(answering)[:2] == ("Not answering: nobody can enter a class", Kind.BAD)
