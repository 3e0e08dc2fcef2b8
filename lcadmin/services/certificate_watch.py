"""Tells the office in time that the program's own certificate runs out, or is no good any more."""

from __future__ import annotations

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.notices import Notice
from lcadmin.domain.wording import Text, render
from lcadmin.services.controls import Certificates
from lcadmin.services.ports import Desk
from lcadmin.services.words import words_of

SOON = 21 * DAY
"""How long before its end a certificate is to be renewed, here and on the page."""
ABOUT = "certificate"


def certificate_notice(desk: Desk, certificates: Certificates) -> Notice | None:
    """What there is to tell of the certificate; None while it is good for a while, or there is none.
    Reads files."""
    with desk.store.read() as tables:
        settings = tables.settings.load()
    if not settings.tls_certificate or NoticeKind.UNREACHABLE not in settings.notices:
        return None
    now, words = desk.clock.now(), words_of(desk, settings)
    try:
        found = certificates.look(settings.tls_certificate, settings.tls_key, settings.public_url)
    except BadInput as error:
        text = Text.of("certificate_bad", why=render(error.text, words))
        return _notice("certificate_bad_title", text)
    if plus(now, SOON) < found.until:
        return None
    key = "certificate_over" if found.until <= now else "certificate_soon"
    return _notice(f"{key}_title", Text.of(key, until=found.until, zone=settings.timezone))


def _notice(title: str, text: Text) -> Notice:
    return Notice(NoticeKind.UNREACHABLE, ABOUT, Text(title), text, again=DAY)
