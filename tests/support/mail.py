"""A mail server that a test holds in its hand, and letters to send through it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_string, policy
from email.message import EmailMessage
from typing import Any

from icalendar import Component

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import Instant, from_datetime
from lcadmin.domain.mail import MailAccount
from lcadmin.services import configure
from lcadmin.services.ports import Desk
from tests.support.desk import Bench


@dataclass
class HandMailer:
    """Takes every message, or does what a test says. ``fails`` are errors by address, each raised once a
    message (and, with ``also_takes``, after the message was taken); ``closed`` is raised at connecting."""

    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    fails: dict[str, list[UserError]] = field(default_factory=dict)
    also_takes: bool = False
    closed: UserError | None = None
    accounts: list[MailAccount] = field(default_factory=list)

    @contextmanager
    def session(self, account: MailAccount) -> Iterator[HandMailer]:
        if self.closed is not None:
            raise self.closed
        self.accounts.append(account)
        yield self

    def send(self, message: str, to: str) -> None:
        errors = self.fails.get(to, [])
        error = errors.pop(0) if errors else None
        if error is None or self.also_takes:
            self.taken.append((to, message_from_string(message, policy=policy.default)))
        if error is not None:
            raise error

    @property
    def readers(self) -> list[str]:
        return [to for to, _ in self.taken]


def moment(calendar: Component, name: str) -> Instant:
    """A moment of the file's first entry, as icalendar reads it."""
    value: Any = calendar.walk("VEVENT")[0][name]
    return from_datetime(value.dt)


def parse(text: str) -> EmailMessage:
    """A message as a mail program reads it."""
    message = message_from_string(text, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def with_account(bench: Bench, **more: str) -> None:
    """Sets up the address of links and a mail account."""
    values = {
        "endpoint": "school.learn-cube.com",
        "business_name": "Bright Tutors",
        "mail_host": "smtp.example.com",
        "mail_user": "office",
        "mail_password": "open sesame",
        "mail_from": "office@example.com",
    }
    configure.set_many(bench.desk, values | more)


def practise(desk: Desk) -> None:
    """Join links lead to the practice classroom from now on, as after a first start without an address."""
    here = "http://127.0.0.1:40001"
    configure.set_many(desk, {"endpoint": here, "practice_endpoint": here})
