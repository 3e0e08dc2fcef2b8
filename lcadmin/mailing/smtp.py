"""A mail server over SMTP, its errors in plain words.

What matters most is what is not known: a connection that breaks before the message's last line was
answered leaves it open whether the message went out. Then ``MaybeDelivered`` is raised, never a
failure that would be tried again.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from lcadmin.domain.choices import Security
from lcadmin.domain.errors import Refusal
from lcadmin.domain.mail import MailAccount, MaybeDelivered, NotDelivered

if TYPE_CHECKING:
    import smtplib

_SECONDS = 30.0


class SmtpMailer:
    """Fulfils ``services.post.Mailer``. ``trust`` are further certificates to trust (tests)."""

    def __init__(self, trust: ssl.SSLContext | None = None, seconds: float = _SECONDS) -> None:
        self._trust = trust
        self._seconds = seconds

    @contextmanager
    def session(self, account: MailAccount) -> Iterator[SmtpSession]:
        client = self._connect(account)
        try:
            self._sign_in(client, account)
            yield SmtpSession(client, account)
        finally:
            _goodbye(client)

    def _connect(self, account: MailAccount) -> smtplib.SMTP:
        import smtplib

        where = {"host": account.host, "port": account.port}
        context = self._trust or ssl.create_default_context()
        try:
            if account.security is Security.SSL:
                return smtplib.SMTP_SSL(account.host, account.port, timeout=self._seconds, context=context)
            client = smtplib.SMTP(account.host, account.port, timeout=self._seconds)
            if account.security is Security.STARTTLS:
                try:
                    client.starttls(context=context)
                except BaseException:
                    _goodbye(client)
                    raise
        except smtplib.SMTPNotSupportedError:
            raise Refusal("mail_no_starttls", **where) from None
        except ssl.SSLCertVerificationError as error:
            raise Refusal("mail_certificate", cause=error.verify_message, **where) from None
        except ssl.SSLError:
            raise Refusal("mail_not_tls", **where) from None
        except socket.gaierror:
            raise Refusal("mail_no_such_host", **where) from None
        except (TimeoutError, smtplib.SMTPServerDisconnected):
            raise Refusal("mail_silent", **where) from None
        except smtplib.SMTPResponseException as error:
            raise Refusal("mail_server_says", said=_said(error.smtp_error), **where) from None
        except OSError as error:
            raise Refusal("mail_no_connection", cause=error.strerror or "", **where) from None
        return client

    def _sign_in(self, client: smtplib.SMTP, account: MailAccount) -> None:
        import smtplib

        where = {"host": account.host, "port": account.port}
        try:
            client.ehlo_or_helo_if_needed()
            if not account.user:
                return
            client.login(account.user, account.password)
        except smtplib.SMTPAuthenticationError as error:
            raise Refusal(
                "mail_wrong_password", user=account.user, said=_said(error.smtp_error), **where
            ) from None
        except smtplib.SMTPNotSupportedError:
            raise Refusal("mail_no_sign_in", **where) from None
        except UnicodeEncodeError:
            raise Refusal("mail_wrong_password", user=account.user, said="", **where) from None
        except smtplib.SMTPResponseException as error:
            raise Refusal("mail_server_says", said=_said(error.smtp_error), **where) from None
        except (smtplib.SMTPException, OSError):
            raise Refusal("mail_silent", **where) from None


class SmtpSession:
    """Fulfils ``services.post.MailSession``."""

    def __init__(self, client: smtplib.SMTP, account: MailAccount) -> None:
        self._client = client
        self._account = account

    def send(self, message: str, to: str) -> None:
        import smtplib

        try:
            self._envelope(to)
        except smtplib.SMTPServerDisconnected:
            raise Refusal("mail_silent", host=self._account.host, port=self._account.port) from None
        except OSError as error:
            raise Refusal(
                "mail_no_connection",
                host=self._account.host,
                port=self._account.port,
                cause=error.strerror or "",
            ) from None
        try:
            code, said = self._client.data(message)
        except smtplib.SMTPDataError as error:
            # Refused before the message itself was asked for.
            raise NotDelivered("mail_refused_message", said=_said(error.smtp_error)) from None
        except (smtplib.SMTPException, OSError):
            raise MaybeDelivered("mail_uncertain", to=to) from None
        if code != 250:
            self._reset()
            raise NotDelivered("mail_refused_message", said=_said(said))

    def _envelope(self, to: str) -> None:
        """Who it is from and to; nothing has been handed over yet."""
        code, said = self._client.mail(self._account.sender.address)
        self._still_there(code)
        if code != 250:
            self._reset()
            raise NotDelivered("mail_refused_sender", sender=self._account.sender.address, said=_said(said))
        code, said = self._client.rcpt(to)
        self._still_there(code)
        if code not in (250, 251):
            self._reset()
            raise NotDelivered("mail_refused_reader", to=to, said=_said(said))

    def _still_there(self, code: int) -> None:
        """421: the server closes the connection, often after so many mails; over another one it goes on."""
        if code == 421:
            raise Refusal("mail_silent", host=self._account.host, port=self._account.port)

    def _reset(self) -> None:
        import smtplib

        with suppress(smtplib.SMTPException, OSError):
            self._client.rset()


def _goodbye(client: smtplib.SMTP) -> None:
    import smtplib

    with suppress(smtplib.SMTPException, OSError):
        client.quit()
    client.close()


def _said(answer: bytes | str) -> str:
    """What the server answered, as one short line."""
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200]
