"""What letters need from outside: paper (mails and calendar files as bytes) and a mailer. Protocols."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.mail import CalendarEvent, Mail, MailAccount, Party


class Paper(Protocol):
    """Makes mails and calendar files."""

    def mail(self, mail: Mail) -> str:
        """The whole message, ASCII, lines ending in CRLF. A draft has ``X-Unsent: 1``."""

    def calendar(self, events: Sequence[CalendarEvent], organizer: Party, zone: str, made: Instant) -> str:
        """A calendar file that invites (or, where all of them are, cancels); ``zone`` is the one that its
        times are written in."""


class MailSession(Protocol):
    """A connection to a mail server, signed in."""

    def send(self, message: str, to: str) -> None:
        """Hands one message over. NotDelivered when it was not taken, MaybeDelivered when nobody knows;
        Refusal when the connection is gone before anything was handed over."""


class Mailer(Protocol):
    """The way to a mail server."""

    def session(self, account: MailAccount) -> AbstractContextManager[MailSession]:
        """Connects and signs in. Refusal in plain words: no network, wrong password, no encryption."""


class _Unwired:
    """In the place of a port that this process does not use."""

    def __getattr__(self, name: str) -> NoReturn:
        raise LookupError(f"nothing was wired for {name}")


UNWIRED: Any = _Unwired()
