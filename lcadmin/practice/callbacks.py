"""Sends a practice class's messages to the configured address and reads the answers.

What LearnCube does when a message does not arrive is not documented: nothing is sent twice here, and
the people in the class are told in plain words.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from urllib.parse import urlsplit

import msgspec
import requests
import urllib3

from lcadmin.domain.instants import Instant
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.practice.room_parts import Answer, Call, Guest
from lcadmin.practice.wording import words

# Certificates are not looked at on the way to this PC itself, and nowhere else.
urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)

CONTENT_TYPE = "application/json;charset=UTF-8"
_ANSWER_BYTES = 64 * 1024
_MESSAGE_LENGTH = 500


class CallbackForm(StrEnum):
    """Where a message's parameters stand; LearnCube's page shows both."""

    JSON = "json"
    QUERY = "query"


class _NotUnderstood(Exception):
    """An answer that says nothing usable; ``why`` ends the sentence that the page shows."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Caller:
    """Asks the address that ``callback_url`` gives at that moment. Blocks; used on worker threads."""

    def __init__(
        self,
        callback_url: Callable[[], str | None],
        now: Callable[[], Instant],
        *,
        form: CallbackForm = CallbackForm.JSON,
        timeout_seconds: float = 10.0,
    ) -> None:
        self._callback_url = callback_url
        self._now = now
        self._form = form
        self._timeout = (min(3.0, timeout_seconds), timeout_seconds)

    def send(self, call: Call) -> Answer:
        """The answer to one message; a failure is an Answer too, never an exception."""
        url = self._callback_url()
        if not url:
            return self._problem(Text.of("practice.no_address"))
        try:
            status, body = self._post(url, call)
        except requests.Timeout:
            return self._problem(Text.of("practice.too_slow"))
        except (
            requests.exceptions.InvalidURL,
            requests.exceptions.InvalidSchema,
            requests.exceptions.MissingSchema,
        ):
            return self._problem(Text.of("practice.bad_address"))
        except requests.RequestException:
            return self._problem(Text.of("practice.unreachable"))
        return self._read(call, status, body)

    def _post(self, url: str, call: Call) -> tuple[int, bytes]:
        parameters = call.parameters()
        as_query = self._form is CallbackForm.QUERY
        # A connection of its own for each message: one that was kept alive may belong to a program
        # that has been restarted since, and nothing is sent twice.
        with requests.Session() as session:
            session.trust_env = False
            answer = session.post(
                url,
                params=parameters if as_query else None,
                data=None if as_query else msgspec.json.encode(parameters),
                headers={"Content-Type": CONTENT_TYPE, "Accept": "application/json", "Connection": "close"},
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
                verify=not _is_this_pc(url),  # a certificate is for a name, never for a PC's own number
            )
            body = b""
            for piece in answer.iter_content(8 * 1024):
                body += piece
                if len(body) > _ANSWER_BYTES:
                    break
            return answer.status_code, body

    def _read(self, call: Call, status: int, body: bytes) -> Answer:
        raw = body[:_ANSWER_BYTES].decode("utf-8", "replace")
        try:
            reply = _object(body)
            said = reply.get("message")
            message = said.strip()[:_MESSAGE_LENGTH] if isinstance(said, str) else ""
        except _NotUnderstood as odd:
            if not 200 <= status < 300:
                return self._problem(Text.of("practice.bad_status", status=status), raw)
            return self._problem(Text.of("practice.not_understood", why=odd.why), raw)
        if not 200 <= status < 300:
            key = "practice.bad_status_said" if message else "practice.bad_status"
            return self._problem(Text.of(key, status=status, message=message), raw)
        if reply.get("status") is False:
            text = Text.of("practice.said", message=message) if message else Text.of("practice.said_no")
            return Answer(self._now(), ok=False, text=text, raw=raw)
        try:
            if reply.get("status") is not True:
                raise _NotUnderstood(words("practice.why.status"))
            guest = _guest(reply, call.user_id) if call.user_id else None
        except _NotUnderstood as odd:
            return self._problem(Text.of("practice.not_understood", why=odd.why), raw)
        return Answer(self._now(), ok=True, guest=guest, raw=raw)

    def _problem(self, text: Text, raw: str = "") -> Answer:
        return Answer(self._now(), ok=False, text=text, problem=True, raw=raw)


def _is_this_pc(url: str) -> bool:
    return urlsplit(url).hostname in ("127.0.0.1", "::1", "localhost")


def _object(body: bytes) -> dict[str, object]:
    if len(body) > _ANSWER_BYTES:
        raise _NotUnderstood(words("practice.why.json"))
    try:
        return msgspec.json.decode(body, type=dict[str, object])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise _NotUnderstood(words("practice.why.json")) from None


def _guest(reply: dict[str, object], user_id: str) -> Guest:
    is_tutor, name = reply.get("is_tutor"), reply.get("full_name")
    avatar, number = reply.get("avatar"), reply.get("id")
    if not isinstance(is_tutor, bool):
        raise _NotUnderstood(words("practice.why.role"))
    if not isinstance(name, str) or not name.strip():
        raise _NotUnderstood(words("practice.why.name"))
    if isinstance(number, bool) or not isinstance(number, (int, str)) or str(number) != user_id:
        raise _NotUnderstood(words("practice.why.id"))
    return Guest(
        name,
        Role.TUTOR if is_tutor else Role.STUDENT,
        avatar if isinstance(avatar, str) else "",
        reply.get("record") is True,
    )
