"""A mail of the program's own to the office: about what keeps everybody out while no window is open."""

from __future__ import annotations

import logging

from lcadmin.domain.errors import Refusal, UserError
from lcadmin.domain.mail import Mail
from lcadmin.domain.wording import Text, render
from lcadmin.services.ports import Desk
from lcadmin.services.sending import account
from lcadmin.services.words import words_of

log = logging.getLogger(__name__)


def tell_the_office(desk: Desk, subject: Text, text: Text) -> bool:
    """Mails it from the user's own account to that account's address; whether it went. False where no
    account is set up or the mail could not be sent: the same way out may be what is broken. Waits for
    the mail server."""
    try:
        used = account(desk)
    except Refusal:
        return False
    with desk.store.read() as tables:
        settings = tables.settings.load()
    words, now = words_of(desk, settings), desk.clock.now()
    mail = Mail(
        sender=used.sender,
        to=used.sender,
        subject=f"lcadmin: {render(subject, words)}",
        plain=render(text, words) + "\n",
        html="",
        message_id=f"{desk.entropy.delivery_id(now)}@lcadmin",
        date=now,
        zone=settings.timezone,
        language=settings.language,
    )
    try:
        with desk.mailer.session(used) as session:
            session.send(desk.paper.mail(mail), used.sender.address)
    except UserError as error:
        log.warning("the office could not be written to: %s", error.text.key)
        return False
    return True
