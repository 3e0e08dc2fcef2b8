"""Mails and drafts as mail programs read them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.mail import CalendarEvent, Mail, Party
from lcadmin.outputs.paper import MailPaper
from tests.support.mail import moment, parse

NOW = Instant(1_795_449_600_000)
TOM = Party("Tom", "tom@example.com")
EVENT = CalendarEvent("uid@lcadmin", 0, NOW, plus(NOW, HOUR), "Algebra", "", "https://x.example/", TOM)


def mail(**more: object) -> Mail:
    values: dict[str, object] = {
        "sender": Party("Bright", "office@example.com"),
        "to": TOM,
        "subject": "Algebra",
        "plain": "Hallo Tom,\n– bis morgen",
        "html": "<p>Hallo <b>Tom</b></p>",
        "message_id": "<one@example.com>",
        "date": NOW,
        "zone": "Europe/Berlin",
        "language": "de",
        "events": (EVENT,),
    }
    return Mail(**(values | more))  # type: ignore[arg-type]


def made(**more: object) -> EmailMessage:
    text = MailPaper().mail(mail(**more))
    assert text.isascii()
    assert "\n" not in text.replace("\r\n", "")
    return parse(text)


def files(message: EmailMessage) -> list[EmailMessage]:
    return list(message.iter_attachments())


def test_a_mail_carries_the_same_words_plain_and_rich_and_one_invitation() -> None:
    message = made()
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert plain.get_content().replace("\r\n", "\n") == "Hallo Tom,\n– bis morgen\n"
    assert '<html lang="de">' in html.get_content()
    assert "<p>Hallo <b>Tom</b></p>" in html.get_content()
    inside = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    assert [part.get_filename() for part in inside] == [None, "class.ics"]
    assert [part.get_param("method") for part in inside] == ["REQUEST", "REQUEST"]
    for part in inside:
        calendar = Calendar.from_ical(part.get_content())
        assert moment(calendar, "DTSTART") == NOW
    assert (message["Message-ID"], message["X-Unsent"]) == ("<one@example.com>", None)
    assert message["Date"] == "Mon, 23 Nov 2026 17:00:00 +0100"


def test_a_draft_is_not_sent_yet() -> None:
    message = made(draft=True)
    assert (message["X-Unsent"], message["Auto-Submitted"]) == ("1", None)


def test_several_classes_are_a_file_each() -> None:
    message = made(events=(EVENT, EVENT))
    assert [part.get_filename() for part in files(message)] == ["class-1.ics", "class-2.ics"]
    assert len([part for part in message.walk() if part.get_content_type() == "text/calendar"]) == 2


def test_a_cancellation_says_so_in_its_type() -> None:
    from dataclasses import replace

    message = made(events=(replace(EVENT, cancelled=True),))
    assert {part.get_param("method") for part in files(message)} == {"CANCEL"}


def test_without_addresses_it_is_still_a_draft() -> None:
    message = made(sender=Party("Bright", ""), to=Party("Tom", ""), draft=True, events=())
    assert (message["From"], message["To"]) == (None, None)


@pytest.mark.parametrize("name", ['Tom "T" Baker', "Tom, Baker", "Zoë <x@y.z>", "名前", "a" * 200])
def test_a_name_cannot_break_the_address(name: str) -> None:
    message = made(to=Party(name, "tom@example.com"))
    (address,) = message["To"].addresses
    assert (address.addr_spec, address.display_name) == ("tom@example.com", name)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=80))
def test_any_subject_comes_through(subject: str) -> None:
    assert " ".join(str(made(subject=subject)["Subject"]).split()) == " ".join(subject.split())


@given(
    st.text(
        st.characters(exclude_categories=["Cs"], exclude_characters="\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
    )
)
def test_any_text_comes_through(plain: str) -> None:
    body = made(plain=plain).get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == plain + "\n"


def test_without_html_it_is_plain_text_and_nothing_empty_hides_it() -> None:
    message = made(html="", events=(), message_id="one@example.com")
    assert message.get_content_type() == "text/plain"
    assert message["Message-ID"] == "<one@example.com>"
