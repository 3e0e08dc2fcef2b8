"""The round of a responder without a window, and the tunnel that follows the settings."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import HOUR, MINUTE, plus
from lcadmin.domain.notices import Notice, Told
from lcadmin.domain.wording import Text
from lcadmin.outputs.paper import MailPaper
from lcadmin.services import attend, configure
from lcadmin.services.home_ports import TunnelState
from lcadmin.services.office_mail import tell_the_office
from lcadmin.store import claim
from tests.support.desk import START, Bench
from tests.support.gui import HandHome
from tests.support.mail import HandMailer

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
    bench.lesson("Tom Baker", title="Algebra", start=plus(START, 10 * MINUTE))
    configure.set(bench.desk, "public_url", "https://tutors.example.com")
    _mail(bench)
    mailer = HandMailer()
    desk = replace(bench.desk, mailer=mailer, paper=MailPaper())
    told = Told()
    with claim(tmp_path / "data"):
        bench.store.write(lambda tables: tables.runs.begin("run-1", START, HERE)).result()
        attend.attend(desk, home.ports(), told, HERE)
        attend.attend(desk, home.ports(), told, HERE)
    assert home.power.awake
    assert len(home.outside.asked) == 1
    ((to, message),) = mailer.taken
    assert (to, message["Subject"]) == ("office@example.com", "lcadmin: LearnCube cannot reach this PC")
    assert "Algebra begins at 16:10" in str(message)
    assert "Tom" not in caplog.text
    assert "to be told: unreachable" in caplog.text
    bench.clock.pass_(3 * HOUR)
    attend.attend(desk, home.ports(), told, HERE)
    assert not home.power.awake


def test_only_what_keeps_everybody_out_is_mailed(bench: Bench) -> None:
    _mail(bench)
    mailer = HandMailer()
    waits = Notice(NoticeKind.WAITING, "waiting 1", Text("notice_several"), Text("notice_several"))
    attend.mail(replace(bench.desk, mailer=mailer, paper=MailPaper()), waits)
    assert mailer.taken == []


def test_without_an_account_nothing_is_mailed(bench: Bench) -> None:
    assert not tell_the_office(bench.desk, Text("notice_several"), Text("notice_several"))


def test_a_mail_server_that_cannot_be_reached_is_no_fault(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    _mail(bench)
    mailer = HandMailer(closed=Refusal("mail_not_set_up"))
    desk = replace(bench.desk, mailer=mailer, paper=MailPaper())
    assert not tell_the_office(desk, Text("notice_several"), Text("notice_several"))
    assert "the office could not be written to: mail_not_set_up" in caplog.text


def _mail(bench: Bench) -> None:
    configure.set_many(bench.desk, {"mail_host": "mail.example.com", "mail_from": "office@example.com"})
