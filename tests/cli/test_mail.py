"""``lcadmin links``, ``doctor`` and ``mail`` as a user types them."""

from __future__ import annotations

import mailbox
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import CommandLine
from tests.support.mail import parse


@pytest.fixture
def lesson(cli: CommandLine) -> int:
    cli("config", "set", "endpoint", "school.learn-cube.com")
    return int(cli.lesson("2036-11-17T16:00:00Z")["id"])


def test_links_are_stale_once_the_class_moved_and_good_once_they_were_given_again(
    cli: CommandLine, lesson: int
) -> None:
    def stale() -> list[bool]:
        return [one["stale"] for one in cli.json("links", lesson, "--format", "json")]

    cli("links", lesson)
    assert stale() == [False, False]
    cli("class", "move", lesson, "--start", "2036-11-18T16:00:00Z")
    assert stale() == [True, True]
    assert stale() == [True, True]
    cli("links", lesson, "--format", "html", "--person", 1)
    assert stale() == [False, True]


def test_a_calendar_file_on_the_screen(cli: CommandLine, lesson: int) -> None:
    calendar = Calendar.from_ical(cli("links", lesson, "--format", "ics").out)
    assert (str(calendar["METHOD"]), len(calendar.walk("VEVENT"))) == ("REQUEST", 2)
    cli("class", "cancel", lesson)
    one = Calendar.from_ical(cli("links", lesson, "--format", "ics", "--person", 2).out)
    assert (str(one["METHOD"]), str(one.walk("VEVENT")[0]["SEQUENCE"])) == ("CANCEL", "1")
    both = cli.json("links", lesson, "--format", "ics")
    assert [one["name"] for one in both] == ["Anna Kowalska", "Tom Baker"]
    assert both[0]["ics"].startswith("BEGIN:VCALENDAR")


def test_drafts_on_the_screen_are_one_mail_or_a_mailbox(
    cli: CommandLine, lesson: int, tmp_path: Path
) -> None:
    one = parse(cli("links", lesson, "--format", "eml", "--person", 2).out)
    assert (one["X-Unsent"], one.get_content_type()) == ("1", "multipart/mixed")
    several = cli("links", lesson, "--format", "eml").out
    assert parse(several)["X-Unsent"] == "1"
    box = tmp_path / "box"
    box.write_text(several, encoding="utf-8")
    found = mailbox.mbox(box)
    assert len(found) == 2
    found.close()
    assert len(cli.json("links", lesson, "--format", "eml")) == 2


def test_files_are_written_one_for_each(cli: CommandLine, lesson: int, tmp_path: Path) -> None:
    for form in ("ics", "eml"):
        cli("links", lesson, "--format", form, "-o", tmp_path / "out")
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert names == [
        "class-1-1-anna-kowalska.eml", "class-1-1-anna-kowalska.ics", "class-1-2-tom-baker.eml",
        "class-1-2-tom-baker.ics",
    ]  # fmt: skip
    assert (tmp_path / "out" / names[1]).read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    (tmp_path / "file").touch()
    refused = cli("links", lesson, "--format", "ics", "-o", tmp_path / "file" / "under")
    assert (refused.code, "cannot be written" in refused.err) == (1, True)


def test_the_doctor_says_whose_a_link_is(cli: CommandLine, lesson: int) -> None:
    link = cli.json("links", lesson, "--format", "json")[1]["join_url"]
    found = cli.json("doctor", link)
    assert (found["verdict"], found["name"], found["class"], found["admits"], found["altered"]) == (
        "good", "Tom Baker", lesson, False, False,
    )  # fmt: skip
    assert found["given"][0]["way"] == "shown"
    said = cli("doctor", link[:-1] + "x")
    assert said.code == 0
    assert said.out.startswith("This link was altered")
    assert cli.json("doctor", "hello")["verdict"] == "no_link"


def test_without_an_account_nothing_is_sent_and_it_says_what_to_do(cli: CommandLine, lesson: int) -> None:
    for command in (("links", lesson), ("notes", lesson), ("week",), ("test",)):
        answer = cli("mail", *command)
        assert (answer.code, answer.out) == (1, "")
        assert "No mail account is set up" in answer.err


def test_a_dry_run_lists_who_would_get_one(cli: CommandLine, lesson: int) -> None:
    assert [one["state"] for one in cli.json("mail", "links", lesson, "--dry-run")] == [
        "no_address",
        "no_address",
    ]
    assert cli.json("mail", "notes", lesson, "--dry-run") == []
    assert "Nobody" in cli("mail", "week", "--next", "--dry-run").out
    assert cli.json("mail", "uncertain") == []
    assert cli("mail", "decide", 1, "arrived").code == 1


@pytest.fixture
def practising(cli: CommandLine) -> int:
    """A class of this week's whose links lead to the practice classroom."""
    cli("config", "set", "endpoint", "http://127.0.0.1:40001")
    cli("config", "set", "practice_endpoint", "http://127.0.0.1:40001")
    return int(cli.lesson("2036-11-17T16:00:00Z")["id"])


def test_links_to_the_practice_classroom_are_not_mailed_whether_there_is_an_account_or_not(
    cli: CommandLine, practising: int
) -> None:
    for _ in range(2):
        answer = cli("mail", "links", practising)
        assert (answer.code, answer.out) == (1, "")
        assert "lead to the practice classroom on this PC" in answer.err
        cli("config", "set", "mail_host", "smtp.example.com")
        cli("config", "set", "mail_from", "office@example.com")
    tried = cli("mail", "links", practising, "--dry-run")
    assert tried.code == 0
    assert tried.out.count("here_only") == 2
    assert "lead to the practice classroom on this PC" in tried.err


@pytest.mark.parametrize("form", ["text", "html", "json", "ics", "eml"])
def test_links_to_the_practice_classroom_are_given_with_a_word_about_it(
    cli: CommandLine, practising: int, form: str
) -> None:
    answer = cli("links", practising, "--format", form)
    assert answer.code == 0
    assert "127.0.0.1" in answer.out
    assert "open nothing for anybody else" in answer.err
