"""Mails as they go over the wire, and as drafts that a mail program opens."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from lcadmin.domain.instants import to_datetime
from lcadmin.domain.mail import CalendarEvent, Mail, Party, organizer_of
from lcadmin.domain.wording_dates import zone_or_utc
from lcadmin.outputs.ics import calendar_text

_PAGE = """<!DOCTYPE html>
<html{lang}>
<head><meta charset="utf-8"><title>{title}</title></head>
<body>
{body}
</body>
</html>
"""


def mail_text(mail: Mail) -> str:
    """The message: plain text, HTML, and each class as a calendar entry. ASCII, CRLF.

    One entry a file: a calendar program takes only one invitation from each (RFC 5546, 3.2).
    """
    message = EmailMessage(SMTP.clone(cte_type="7bit"))
    if mail.sender.address:
        message["From"] = _address(mail.sender)
    if mail.to.address:
        message["To"] = _address(mail.to)
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(to_datetime(mail.date, zone_or_utc(mail.zone)))
    message["Message-ID"] = f"<{mail.message_id.strip('<>')}>"
    message["MIME-Version"] = "1.0"
    if mail.draft:
        message["X-Unsent"] = "1"
    else:
        message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.plain + "\n", cte="quoted-printable")
    if mail.html:
        message.add_alternative(_page(mail), subtype="html", cte="quoted-printable")
    files = [_calendar(mail, event) for event in mail.events]
    if len(files) == 1:
        _add_invitation(message, files[0])
    for number, text in enumerate(files, 1):
        name = "class.ics" if len(files) == 1 else f"class-{number}.ics"
        message.add_attachment(
            text.encode(),
            maintype="text",
            subtype="calendar",
            filename=name,
            params={"method": _method(text), "charset": "utf-8"},
        )
    for one in mail.attachments:
        main, _, sub = one.media.partition("/")
        message.add_attachment(one.content(), maintype=main, subtype=sub, filename=one.name)
    return message.as_bytes().decode("ascii")


def _page(mail: Mail) -> str:
    language = f' lang="{escape(mail.language)}"' if mail.language else ""
    return _PAGE.format(lang=language, title=escape(mail.subject), body=mail.html)


def _add_invitation(message: EmailMessage, text: str) -> None:
    """The part that mail programs show with *Accept*."""
    message.add_alternative(text, subtype="calendar", params={"method": _method(text)}, cte="base64")


def _calendar(mail: Mail, event: CalendarEvent) -> str:
    return calendar_text([event], organizer_of(mail.sender), mail.zone, mail.date)


def _method(text: str) -> str:
    return "CANCEL" if "\r\nMETHOD:CANCEL\r\n" in text else "REQUEST"


def _address(party: Party) -> Address:
    user, _, domain = party.address.rpartition("@")
    return Address(party.name, user, domain)
