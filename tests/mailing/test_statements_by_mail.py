"""Statements of families in somebody's box: the command line, the ledger and a real server."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from lcadmin import outputs
from lcadmin.domain.letters import LetterState
from lcadmin.services import configure, correcting, people, sending, statements
from tests.cli.conftest import CommandLine
from tests.support.desk import Bench, open_bench
from tests.support.mail_server import mail_server

pytestmark = [
    pytest.mark.allow_logs,  # aiosmtpd's own
    pytest.mark.filterwarnings("ignore::UserWarning:aiosmtpd"),
]
NOVEMBER = ("--from", "2026-11-01", "--to", "2026-11-30")


def through(port: int) -> dict[str, str]:
    return {
        "mail_host": "127.0.0.1",
        "mail_port": str(port),
        "mail_security": "none",
        "mail_from": "office@example.com",
    }


def paper(mail: EmailMessage) -> str:
    (pdf,) = mail.iter_attachments()
    return " ".join(PdfReader(BytesIO(pdf.get_content())).pages[0].extract_text().split())


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = open_bench(tmp_path / "desk")
    yield made
    made.store.close()


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path / "data", capsys)


def test_each_family_has_its_own_once_and_only_what_failed_is_tried_again(cli: CommandLine) -> None:
    with mail_server() as (box, port):
        for key, value in through(port).items():
            assert cli("config", "set", key, value).code == 0
        anna = cli.person("Anna", "tutor")
        for name, email in (
            ("Tom", "tom@example.com"),
            ("Eve", "gone@example.com"),
            ("Ada", "ada@example.com"),
        ):
            student = cli.person(name, email=email, rate="30")
            when = ["--start", "2026-11-03T16:00", "--minutes", 60]
            added = cli.json(
                "class", "add", "--title", "Algebra", *when, "--tutor", anna, "--student", student
            )
            cli("correct", added["id"], "--seconds", 3600, "--why", "held")
        first = cli("mail", "statements", *NOVEMBER, "--json")
        assert first.code == 1
        assert [(one["name"], one["state"]) for one in first.json] == [
            ("Ada", "sent"), ("Eve", "failed"), ("Tom", "sent"),
        ]  # fmt: skip
        assert [str(mail["To"]) for mail in box.mails] == ["Ada <ada@example.com>", "Tom <tom@example.com>"]
        for mail, own in zip(box.mails, ("Ada", "Tom"), strict=True):
            said = paper(mail)
            assert "30.00" in said
            assert [name in said for name in ("Ada", "Tom", "Eve")] == [own == "Ada", own == "Tom", False]
        cli("person", "edit", 3, "--email", "eve@example.com")
        again = cli("mail", "statements", *NOVEMBER, "--json")
        assert (again.code, [one["state"] for one in again.json]) == (0, ["sent", "sent", "sent"])
        cli("mail", "statements", *NOVEMBER)
    assert [str(mail["To"]).partition(" ")[0] for mail in box.mails] == ["Ada", "Tom", "Eve"]


def test_a_statement_of_nothing_for_want_of_a_rate_is_told_first(cli: CommandLine) -> None:
    anna, tom = cli.person("Anna", "tutor"), cli.person("Tom", email="tom@example.com")
    when = ["--start", "2026-11-03T16:00", "--minutes", 60]
    added = cli.json("class", "add", "--title", "Algebra", *when, "--tutor", anna, "--student", tom)
    cli("correct", added["id"], "--seconds", 3600, "--why", "held")
    assert "1 class has no rate and stands with nothing." in cli("mail", "statements", "--dry-run").err
    cli("person", "edit", tom, "--rate", "30")
    assert "no rate" not in cli("mail", "statements", "--dry-run").err


def test_stopped_half_way_the_rest_waits_and_goes_out_once(bench: Bench) -> None:
    with mail_server() as (box, port):
        configure.set_many(bench.desk, through(port))
        lesson = bench.lesson("Tom", "Eve", "Ada")
        for seat in lesson.students:
            people.edit(bench.desk, seat.person_id, email=f"{seat.name.lower()}@example.com")
        correcting.correct(bench.desk, lesson.id, 3600, "held")
        made = statements.mails(bench.desk, statements.statements(bench.desk), outputs)
        told: list[LetterState] = []

        def tell(_number: int, state: LetterState, _why: object) -> None:
            told.append(state)

        entered = sending.enter(bench.desk, made)
        sending.send(bench.desk, entered, tell, lambda: len(box.mails) == 1)
        assert told == [LetterState.SENDING, LetterState.SENT]
        states = [known.entry.state for known in sending.look_up(bench.desk, made) if known.entry]
        assert states == [LetterState.SENT, LetterState.WAITING, LetterState.WAITING]
        sending.send(bench.desk, sending.enter(bench.desk, made), tell)
    assert len(box.mails) == 3
    assert len({str(mail["To"]) for mail in box.mails}) == 3
