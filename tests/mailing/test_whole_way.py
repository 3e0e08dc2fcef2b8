"""From a class to a mail in somebody's box: the command line, the ledger and a real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import CommandLine
from tests.support.mail_server import mail_server

pytestmark = [
    pytest.mark.allow_logs,  # aiosmtpd's own
    pytest.mark.filterwarnings("ignore::UserWarning:aiosmtpd"),
]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path / "data", capsys)


def test_moved_and_cancelled_classes_change_the_entry_in_the_readers_calendar(cli: CommandLine) -> None:
    with mail_server() as (box, port):
        for key, value in (
            ("endpoint", "school.learn-cube.com"),
            ("timezone", "Europe/Berlin"),
            ("mail_host", "127.0.0.1"),
            ("mail_port", str(port)),
            ("mail_security", "none"),
            ("mail_from", "office@example.com"),
        ):
            assert cli("config", "set", key, value).code == 0
        anna = cli.person("Anna", "tutor", email="gone@example.com")
        tom = cli.person("Tom", timezone="Australia/Sydney")
        cli(
            "person",
            "contact",
            "add",
            tom,
            "--name",
            "Zoë 名",
            "--email",
            "zoe@example.com",
            "--language",
            "fr",
        )
        people = ["--tutor", anna, "--student", tom]
        when = ["--start", "2036-11-17T16:00", "--minutes", 60]
        lesson = cli.json("class", "add", "--title", 'A & "B" <i>', *when, *people)["id"]

        first = cli("mail", "links", lesson)
        assert first.code == 1
        assert "no such mailbox" in first.out
        again = cli("mail", "links", lesson, "--json")
        assert [one["state"] for one in again.json] == ["failed", "sent"]
        cli("class", "move", lesson, "--start", "2036-11-18T16:00")
        cli("mail", "notes", lesson)
        cli("class", "cancel", lesson)
        cli("mail", "notes", lesson)
    assert [mail["Subject"].partition(" :")[0] for mail in box.mails][1:] == ["Déplacé", "Annulé"]
    assert {mail["To"] for mail in box.mails} == {"Zoë 名 <zoe@example.com>"}
    assert len({mail["Message-ID"] for mail in box.mails}) == 3
    calendars = [Calendar.from_ical(next(mail.iter_attachments()).get_content()) for mail in box.mails]
    entries = [calendar.walk("VEVENT")[0] for calendar in calendars]
    assert [str(calendar["METHOD"]) for calendar in calendars] == ["REQUEST", "REQUEST", "CANCEL"]
    assert len({str(entry["UID"]) for entry in entries}) == 1
    assert [str(entry["SEQUENCE"]) for entry in entries] == ["0", "1", "2"]
    assert "DTSTART;TZID=Australia/Sydney:20361119T020000" in calendars[1].to_ical().decode()
