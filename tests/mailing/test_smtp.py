"""Sending through a real server, on this PC: taken, refused, cut off, encrypted or not."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from lcadmin.domain.choices import Security
from lcadmin.domain.errors import Refusal, UserError
from lcadmin.domain.mail import MailAccount, MaybeDelivered, NotDelivered, Party
from lcadmin.mailing import SmtpMailer
from tests.mailing.ports import free_port

pytestmark = [
    pytest.mark.allow_logs,  # aiosmtpd's own, about how it is used here
    pytest.mark.filterwarnings("ignore::UserWarning:aiosmtpd"),
]

MESSAGE = "From: a@example.com\r\nTo: tom@example.com\r\nSubject: x\r\n\r\nHello\r\n.\r\nbye\r\n"


@dataclass
class Box:
    """What the server took, and what it says to which address."""

    mails: list[Envelope] = field(default_factory=list)
    says: dict[str, str] = field(default_factory=dict)

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address in self.says:
            return self.says[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_MAIL(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address in self.says:
            return self.says[address]
        envelope.mail_from = address
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        if "DATA" in self.says:
            return self.says["DATA"]
        self.mails.append(envelope)
        return "250 taken"


def _knows(_server: SMTP, _session: Session, _envelope: Envelope, mechanism: str, given: Any) -> AuthResult:
    good = isinstance(given, LoginPassword) and (given.login, given.password) == (b"office", b"open sesame")
    return AuthResult(success=good, handled=False) if not good else AuthResult(success=True)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def serve(box: Box) -> Iterator[Callable[..., int]]:
    """Starts a server and returns its port."""
    running: list[Controller] = []

    def start(**options: Any) -> int:
        port = free_port()
        made = Controller(box, hostname="127.0.0.1", port=port, **options)
        made.start()
        running.append(made)
        return port

    yield start
    for one in running:
        one.stop()


def context_of(authority: trustme.CA, name: str = "127.0.0.1") -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name).configure_cert(context)
    return context


def trusting(authority: trustme.CA) -> SmtpMailer:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return SmtpMailer(context, seconds=10)


def account(port: int, security: Security = Security.NONE, user: str = "", password: str = "") -> MailAccount:
    return MailAccount("127.0.0.1", port, security, user, password, Party("Bright", "office@example.com"))


def send(port: int, *to: str, mailer: SmtpMailer | None = None, **more: Any) -> None:
    with (mailer or SmtpMailer(seconds=10)).session(account(port, **more)) as session:
        for one in to or ("tom@example.com",):
            session.send(MESSAGE, one)


def refusal(port: int, mailer: SmtpMailer | None = None, **more: Any) -> str:
    with pytest.raises(UserError) as refused:
        send(port, mailer=mailer, **more)
    assert str(refused.value)
    return refused.value.text.key


def test_mails_go_one_after_the_other_over_one_connection(serve: Callable[..., int], box: Box) -> None:
    send(serve(), "tom@example.com", "ada@example.com")
    assert [mail.rcpt_tos for mail in box.mails] == [["tom@example.com"], ["ada@example.com"]]
    assert box.mails[0].mail_from == "office@example.com"
    content = box.mails[0].content
    assert isinstance(content, bytes)
    assert content.endswith(b"Hello\r\n.\r\nbye\r\n")


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.SSL])
def test_an_encrypted_way_with_a_password(
    serve: Callable[..., int], box: Box, authority: trustme.CA, security: Security
) -> None:
    context = context_of(authority)
    tls = (
        {"ssl_context": context}
        if security is Security.SSL
        else {"tls_context": context, "require_starttls": True}
    )
    port = serve(
        authenticator=_knows, auth_required=True, auth_require_tls=security is Security.STARTTLS, **tls
    )
    send(port, mailer=trusting(authority), security=security, user="office", password="open sesame")
    assert len(box.mails) == 1


def test_a_wrong_password_is_said_so(serve: Callable[..., int], authority: trustme.CA, box: Box) -> None:
    port = serve(authenticator=_knows, auth_required=True, auth_require_tls=False)
    assert refusal(port, user="office", password="wrong") == "mail_wrong_password"
    assert refusal(port, user="office", password="schön") == "mail_wrong_password"
    assert box.mails == []


def test_a_server_without_sign_in_is_said_so(serve: Callable[..., int]) -> None:
    assert refusal(serve(), user="office", password="x") == "mail_no_sign_in"


def test_a_server_without_starttls_gets_no_password(serve: Callable[..., int]) -> None:
    assert refusal(serve(), security=Security.STARTTLS, user="office", password="x") == "mail_no_starttls"


def test_a_strangers_certificate_is_not_trusted(serve: Callable[..., int], authority: trustme.CA) -> None:
    port = serve(tls_context=context_of(authority), require_starttls=True)
    assert refusal(port, security=Security.STARTTLS) == "mail_certificate"
    elsewhere = serve(ssl_context=context_of(authority, "elsewhere.example"))
    assert refusal(elsewhere, trusting(authority), security=Security.SSL) == "mail_certificate"


def test_the_wrong_kind_of_encryption_is_said_so(serve: Callable[..., int]) -> None:
    assert refusal(serve(), security=Security.SSL) == "mail_not_tls"


def test_no_server_and_no_network_are_said_so() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    assert refusal(port) == "mail_no_connection"
    with (
        pytest.raises(Refusal) as refused,
        SmtpMailer(seconds=10).session(
            MailAccount("mail.invalid", 25, Security.NONE, "", "", Party("", "a@b"))
        ),
    ):
        pass
    assert refused.value.text.key == "mail_no_such_host"


def test_a_refused_reader_sender_or_message_fails_alone(serve: Callable[..., int], box: Box) -> None:
    port = serve()
    box.says = {"gone@example.com": "550 no such mailbox"}
    with SmtpMailer(seconds=10).session(account(port)) as session:
        with pytest.raises(NotDelivered, match="no such mailbox"):
            session.send(MESSAGE, "gone@example.com")
        session.send(MESSAGE, "tom@example.com")
    box.says = {"DATA": "554 looks like spam"}
    with pytest.raises(NotDelivered, match="looks like spam"):
        send(port)
    box.says = {"office@example.com": "553 not your address"}
    with pytest.raises(NotDelivered, match="not your address"):
        send(port)
    assert len(box.mails) == 1


# A server that breaks off


@dataclass
class Script:
    """A server that answers what it is told, line by line, and then hangs up."""

    answers: list[bytes]
    port: int = 0
    _thread: threading.Thread | None = None

    def __enter__(self) -> Script:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def _run(self) -> None:
        connection, _ = self._listener.accept()
        with connection, connection.makefile("rwb") as lines:
            for answer in self.answers:
                lines.write(answer)
                lines.flush()
                in_data = answer.startswith(b"354")
                while line := lines.readline():
                    if not in_data or line == b".\r\n":
                        break

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        assert self._thread is not None
        self._thread.join(5)


HELLO = [b"220 hi\r\n", b"250 hello\r\n", b"250 sender ok\r\n", b"250 reader ok\r\n"]


def test_hanging_up_after_the_message_leaves_it_open_whether_it_went_out() -> None:
    with Script([*HELLO, b"354 go on\r\n"]) as server, pytest.raises(MaybeDelivered):
        send(server.port)


def test_hanging_up_before_the_message_is_a_lost_connection() -> None:
    with Script(HELLO[:2]) as server:
        assert refusal(server.port) == "mail_silent"


def test_a_server_that_has_enough_closes_the_connection() -> None:
    with Script([*HELLO[:2], b"421 too many\r\n"]) as server:
        assert refusal(server.port) == "mail_silent"


def test_a_server_that_does_not_want_the_message_says_so_before_it() -> None:
    with Script([*HELLO, b"451 later\r\n"]) as server, pytest.raises(NotDelivered, match="later"):
        send(server.port)


def test_a_greeting_that_refuses_is_passed_on() -> None:
    with Script([b"554 go away\r\n"]) as server:
        assert refusal(server.port) == "mail_server_says"


def test_no_greeting_at_all_is_silence() -> None:
    with Script([b""]) as server:
        server._listener.settimeout(5)
        with pytest.raises(Refusal):
            send(server.port, mailer=SmtpMailer(seconds=0.2))
