"""Requests that nobody should send: put together from a grammar of messages, then bent. Seeded."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from urllib.parse import quote_plus

_METHODS = ("HEAD", "PUT", "OPTIONS", "BREW", "post", "CONNECT", "")
_VERSIONS = ("HTTP/1.0", "HTTP/1.2", "HTTP/2", "http/1.1", "")
_KINDS = ("connect_lesson", "start_lesson", "start_class", "end_lesson", "crash_lesson", "begin", "")
_NAMES = ("request", "token", "user_id", "time", "Request", "time[]", "", "\u2028", "x" * 300)
_ODD = (
    *("", "0", "-1", "007", "1.5", "1e3", "1e400", "-0", "99999999999999999999", "9" * 400, "NaN"),
    *(
        "Infinity",
        "null",
        "true",
        "[]",
        "{}",
        "\x00",
        "\ud800",
        "\U0001f600",
        "é",
        "a" * 5_000,
        "' OR 1=1 --",
    ),
    *("../../etc", "{{7*7}}", "%s%n", "%00", "%zz", "+", "&", "=", ";", "\r\nX: y", '"', "\\", "\u202e"),
    *("\ufeff", "٣", "' OR 1=1 --"),
)
_JSON = (
    *("", "{", "[]", "null", "{}", '{"a"', "[" * 5_000, "{" * 300, '{"time":1e999999}', '{"request":{}}'),
    *('{"token":"\\ud800"}', '{"token":"\\u0000"}', '{"a":1}{"b":2}', "\ufeff{}", '{"token":"a",}', "'"),
    *('{"time":' + "1" * 5_000 + "}", '{"time":-' + "9" * 20 + "}", '{"":""}', '"token"', "true"),
)
_TYPE = "application/json;charset=UTF-8"
_TYPES = (
    *(_TYPE, "application/json", "application/x-www-form-urlencoded", "text/plain", "", "a/b;c"),
    *("multipart/form-data; boundary=b", "multipart/form-data", "multipart/form-data; boundary="),
    *("application/json; charset=utf-16", "multipart/mixed; boundary=b", "multipart/form-data; boundary*0=b"),
    *("application/x-www-form-urlencoded; charset=x", "message/rfc822", 'multipart/form-data; boundary="b'),
)
_HARMLESS = (
    *("X: y", "Connection: close", "Connection: keep-alive", "Content-Encoding: gzip", "Accept: */*", "X:"),
    *(
        "X-Forwarded-For: 1.2.3.4",
        "X-Forwarded-For: ::1, x",
        "Cookie: a=b",
        "Range: bytes=0-",
        "Upgrade: h2c",
    ),
    *("Forwarded: for=1.2.3.4", "TE: trailers", "If-None-Match: *", "HTTP2-Settings: AA", "Upgrade: h2c"),
)
_HARMFUL = (
    *("Expect: 100-continue", "Expect: x", "Host: b", "Host: a:b", "Transfer-Encoding: chunked", ": x", "X"),
    *(
        "Content-Length: 5",
        "Content-Length: 0",
        "Transfer-Encoding: gzip",
        "Trailer: X",
        "Content-Length: -1",
    ),
)


class Grammar:
    """Makes requests; ``path`` is the address that is right, ``known`` the tokens and numbers of classes."""

    def __init__(self, seed: int, path: str, known: Sequence[str] = ()) -> None:
        self._chance = random.Random(seed)
        self._path = path
        self._known = (*known, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "1234567890")

    def request(self) -> bytes:
        """One request; a third of them are bent in a few places."""
        whole = self._whole()
        return self._bent(whole) if self._chance.random() < 0.35 else whole

    def _rarely(self, share: float) -> bool:
        return self._chance.random() < share

    def _whole(self) -> bytes:
        pick = self._chance.choice
        query = self._form() if self._rarely(0.3) else ""
        kind, body = self._body() if self._rarely(0.8) else ("", b"")
        method = pick(_METHODS) if self._rarely(0.1) else pick(("POST", "POST", "GET"))
        version = pick(_VERSIONS) if self._rarely(0.05) else "HTTP/1.1"
        fields = [] if self._rarely(0.02) else ["Host: tutors.example"]
        fields += [] if self._rarely(0.1) else [f"Content-Type: {kind}"]
        fields += [pick(_HARMLESS) for _ in range(120 if self._rarely(0.01) else self._chance.randrange(3))]
        fields += [pick(_HARMFUL)] if self._rarely(0.08) else []
        if self._rarely(0.15):
            fields.append("Transfer-Encoding: chunked")
            body = self._chunks(body)
        elif not self._rarely(0.03):
            fields.append(f"Content-Length: {len(body)}")
        self._chance.shuffle(fields)
        return "\r\n".join([f"{method} {self._target(query)} {version}", *fields, "", ""]).encode() + body

    def _target(self, query: str) -> str:
        where = self._path
        if self._rarely(0.1):
            where = self._chance.choice((self._path[:-1], "/", "*", "", "/..//", "/%00"))
        if self._rarely(0.04):
            where = f"http://tutors.example{where}"
        return f"{where}?{query}" if query else where

    def _body(self) -> tuple[str, bytes]:
        """A content type and a body, which need not fit together."""
        kind = self._chance.choice(_TYPES) if self._rarely(0.5) else _TYPE
        form = self._chance.random()
        if form < 0.7:
            return kind, self._object().encode("utf-8", "surrogatepass")
        if form < 0.75:
            return kind, self._chance.choice(_JSON).encode("utf-8", "surrogatepass")
        if form < 0.85:
            return kind, self._form().encode()
        if form < 0.97:
            return kind, self._multipart()
        return kind, self._chance.randbytes(self._chance.choice((1, 10, 1_000, 20_000)))

    def _pairs(self) -> list[tuple[str, object]]:
        pick = self._chance.choice
        pairs: list[tuple[str, object]] = [("request", pick(_KINDS)), ("token", pick(self._known))]
        if self._rarely(0.6):
            pairs.append(("user_id", pick(self._known)))
        if self._rarely(0.5):
            pairs.append(("time", self._chance.randrange(-10, 90_000)))
        for _ in range(self._chance.choice((0, 0, 1, 2, 200 if self._chance.random() < 0.05 else 3))):
            pairs.insert(
                self._chance.randrange(len(pairs) + 1), (pick(_NAMES), pick((*_ODD, 0, 1.5, None, True)))
            )
        return pairs

    def _object(self) -> str:
        blank = self._chance.choice(("", "", " ", "\n", "\u00a0"))
        members = []
        for name, value in self._pairs():
            text = str(value) if self._rarely(0.1) else json.dumps(value)
            members.append(f"{json.dumps(name)}:{blank}{text}")
        return "{" + f",{blank}".join(members) + "}"

    def _form(self) -> str:
        return "&".join(
            f"{quote_plus(name)}={quote_plus(str(value), errors='replace')}" for name, value in self._pairs()
        )

    def _multipart(self) -> bytes:
        parts = [
            f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in self._pairs()
        ]
        end = self._chance.choice(("--b--\r\n", "--b--", "--b", ""))
        return ("".join(parts) + end).encode("utf-8", "replace")

    def _chunks(self, body: bytes) -> bytes:
        whole, size = b"", self._chance.choice((1, 7, 4_096))
        for start in range(0, min(len(body), 2_000), size):
            piece = body[start : start + size]
            extension = b"" if self._rarely(0.9) else self._chance.choice((b";a=b", b";" + b"x" * 90, b" "))
            whole += b"%x" % len(piece) + extension
            whole += b"\r\n" + piece + b"\r\n"
        end = b"0\r\n\r\n"
        return whole + (
            self._chance.choice((b"0\r\nX: y\r\n\r\n", b"0\r\n", b"")) if self._rarely(0.1) else end
        )

    def _bent(self, whole: bytes) -> bytes:
        data, chance = bytearray(whole), self._chance
        for _ in range(chance.randrange(1, 5)):
            if len(data) < 10:
                break
            here = chance.randrange(len(data))
            changes: tuple[Callable[[], object], ...] = (
                lambda at=here: data.__setitem__(at, chance.randrange(256)),  # type: ignore[misc]
                lambda at=here: data.insert(at, chance.randrange(256)),  # type: ignore[misc]
                lambda at=here: data.__delitem__(slice(at, at + chance.randrange(1, 9))),  # type: ignore[misc]
                lambda at=here: data.extend(data[:at]),  # type: ignore[misc]
                lambda at=here: data.__setitem__(slice(at, at), chance.choice(_SPLINTERS)),  # type: ignore[misc]
                lambda at=here: data.__delitem__(slice(at, None)),  # type: ignore[misc]
            )
            chance.choice(changes)()
        return bytes(data)


_SPLINTERS = (
    b"\r\n",
    b"\n",
    b"\r",
    b" ",
    b"\t",
    b"\x00",
    b"\xff",
    b"\r\n\r\n",
    b":",
    b"0\r\n\r\n",
    b"\xc0\x80",
)
