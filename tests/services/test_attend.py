"""The round of a responder without a window, and the tunnel that follows the settings."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from lcadmin.domain.instants import HOUR
from lcadmin.domain.notices import Notice, NoticeKind, Told
from lcadmin.domain.wording import Text, english
from lcadmin.services import attend, configure
from lcadmin.services.home_ports import TunnelState
from lcadmin.store import claim
from tests.support.desk import START, Bench
from tests.support.gui import HandHome

HERE = "http://127.0.0.1:8765"


@pytest.fixture
def home() -> HandHome:
    return HandHome()


def test_the_tunnel_leads_to_where_the_responder_listens(bench: Bench, home: HandHome) -> None:
    attend.follow(bench.desk, home.tunnels, HERE)
    assert home.tunnels.started == []
    configure.set_many(
        bench.desk, {"tunnel": "ngrok", "tunnel_name": "tutors.ngrok-free.app", "tunnel_token": "k"}
    )
    attend.follow(bench.desk, home.tunnels, HERE)
    attend.follow(bench.desk, home.tunnels, "https://127.0.0.1:9000")
    assert home.tunnels.started == [
        ("ngrok", 8765, "tutors.ngrok-free.app", "k", False),
        ("ngrok", 9000, "tutors.ngrok-free.app", "k", True),
    ]
    attend.follow(bench.desk, home.tunnels, None)
    assert home.tunnels.view.state is TunnelState.OFF


def test_a_round_keeps_awake_tries_the_way_and_writes_to_the_office(
    bench: Bench, home: HandHome, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "lcadmin")
    bench.lesson("Tom Baker", title="Algebra", start=START)
    configure.set(bench.desk, "public_url", "https://tutors.example.com")
    told = Told()
    with claim(tmp_path / "data"):
        bench.store.write(lambda tables: tables.runs.begin("run-1", START, HERE)).result()
        attend.attend(bench.desk, home.ports(), told, HERE)
        attend.attend(bench.desk, home.ports(), told, HERE)
    assert home.power.awake
    assert len(home.outside.asked) == 1
    ((subject, text),) = home.letters.sent
    assert english(subject) == "LearnCube cannot reach this PC"
    assert "Algebra begins at 16:00" in english(text)
    assert "Tom" not in caplog.text
    assert "to be told: unreachable" in caplog.text
    bench.clock.pass_(3 * HOUR)
    attend.attend(bench.desk, home.ports(), told, HERE)
    assert not home.power.awake


def test_only_what_keeps_everybody_out_is_mailed(home: HandHome) -> None:
    waits = Notice(NoticeKind.WAITING, "waiting 1", Text("notice_several"), Text("notice_several"))
    attend.mail(home.ports().letters, waits)
    attend.mail(None, waits)
    assert home.letters.sent == []
