"""Bytes in, one request out: the receiving half of a connection, without any socket."""

from __future__ import annotations

import re

import httptools

from lcadmin.http.head import Fields, Line, Refused, check_authority, check_unfinished, read_fields, read_line
from lcadmin.http.messages import Limits, Request

_END = b"\r\n\r\n"
_EMPTY_LINE = b"\r\n"
# A chunk of one byte takes six on the wire; more than that is padding, and so are chunks' extensions and what
# follows the last one. Of that there may be as much as of a head.
_CHUNK_OVERHEAD = 6
# A header block longer than this is not kept for comparing: a crowd of them would cost memory.
_REMEMBERED_BYTES = 2048
# An offer to speak another protocol is passed over (RFC 9110 7.8); llhttp would stop at it.
_UPGRADE = re.compile(rb"\r\nupgrade:[^\r]*(?=\r\n)", re.IGNORECASE)
# llhttp knows a few dozen methods. How long a request is does not depend on its method, and that is all
# that is asked of it.
_KNOWN = frozenset({"GET", "POST"})
_AS_POST = {True: b"POST / HTTP/1.1\r\n", False: b"POST / HTTP/1.0\r\n"}
_NO_BLOCK = (b"", False)
_NO_FIELDS = Fields((), "", 0, expects_continue=False)


class RequestReader:
    """Collects one request after another from the pieces that a peer sends.

    After each whole request, ``keep_alive`` says whether another may follow it and ``trailing`` whether
    an empty line came after its end: it is dropped, and the connection must not be used again. Anything
    else behind a request is refused together with it.

    The head is read by ``head``; llhttp must agree with it, and takes the chunks apart.
    """

    def __init__(self, limits: Limits, remote: str) -> None:
        self._limits = limits
        self._remote = remote
        self._parser = httptools.HttpRequestParser(self)
        self._pending = bytearray()
        self._line: Line | None = None
        self._fields = _NO_FIELDS
        self._block = _NO_BLOCK
        self._body = b""
        self._wire_bytes = 0
        self._complete = False
        self._may_skip = True
        self.keep_alive = False
        self.trailing = False

    def close(self) -> None:
        """Lets go of the parser, which otherwise keeps this reader alive in a reference cycle."""
        del self._parser

    @property
    def started(self) -> bool:
        """Whether a request has begun that is not whole yet."""
        return self._line is not None or bool(self._pending)

    @property
    def wants_continue(self) -> bool:
        """Whether the peer waits for "100 Continue" before it sends the body."""
        return self._line is not None and self._fields.expects_continue and self._wire_bytes == 0

    def feed(self, data: bytes) -> Request | None:
        """Takes the next bytes; a Request once it is whole, else None. Raises Refused.

        After a Refused the reader must not be fed again.
        """
        if self._line is not None:
            return self._feed_body(self._line, data)
        pending = self._pending
        if not pending:
            # RFC 9112 2.2: one empty line before a request is no fault.
            if self._may_skip and data.startswith(b"\r\n"):
                self._may_skip = False
                data = data[2:]
            end = data.find(_END)
            if end >= 0:
                return self._feed_head(data[: end + 4], data[end + 4 :])
        seen = len(pending)
        pending += data
        if seen == 1 and self._may_skip and pending.startswith(b"\r\n"):
            self._may_skip = False
            del pending[:2]
            seen = 0
        end = pending.find(_END, max(0, seen - 3))
        if end >= 0:
            return self._feed_head(bytes(pending[: end + 4]), bytes(pending[end + 4 :]))
        if len(pending) > self._limits.header_bytes:
            raise Refused(431)
        check_unfinished(pending, seen)
        return None

    def _feed_head(self, raw: bytes, rest: bytes) -> Request | None:
        limits = self._limits
        if len(raw) > limits.header_bytes or raw.count(b"\r\n") - 2 > limits.header_fields:
            raise Refused(431)
        self.trailing = False
        line = read_line(raw)
        fields = self._read_fields(raw[line.end :], current=line.current)
        check_authority(line, fields)
        if fields.length is not None and fields.length > limits.body_bytes:
            raise Refused(413)
        self._parse(
            _UPGRADE.sub(b"", raw if line.method in _KNOWN else _AS_POST[line.current] + raw[line.end :])
        )
        if fields.length == 0:
            return self._finish(line, rest)
        self._line = line
        return self._feed_body(line, rest) if rest else None

    def _read_fields(self, block: bytes, *, current: bool) -> Fields:
        # One client's requests mostly differ in the target and the body only.
        if self._block != (block, current):
            self._fields = read_fields(block, current=current)
            self._block = (block, current) if len(block) <= _REMEMBERED_BYTES else _NO_BLOCK
        return self._fields

    def _feed_body(self, line: Line, data: bytes) -> Request | None:
        rest = b""
        length = self._fields.length
        if length is not None:
            room = length - self._wire_bytes
            data, rest = data[:room], data[room:]
        self._wire_bytes += len(data)
        self._parse(data)
        limits = self._limits
        if len(self._body) > limits.body_bytes:
            raise Refused(413)
        if self._wire_bytes > limits.header_bytes + _CHUNK_OVERHEAD * len(self._body):
            raise Refused(413)
        return self._finish(line, rest) if self._complete else None

    def _parse(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            if not self._complete:
                raise Refused(400) from None
            self.trailing = True

    def _finish(self, line: Line, rest: bytes) -> Request:
        """The request, behind which ``rest`` came at once. An empty line there is an old client's habit;
        anything else would be a second request to somebody who counts the bytes otherwise."""
        if not self._complete or self.trailing or rest not in (b"", _EMPTY_LINE):
            raise Refused(400)
        request = Request(line.method, line.path, line.query, self._fields.pairs, self._body, self._remote)
        if rest:
            self.keep_alive = False
        self.trailing = bool(rest)
        if self._pending:
            self._pending = bytearray()
        self._line = None
        self._body = b""
        self._wire_bytes = 0
        self._complete = False
        self._may_skip = True
        return request

    # What llhttp calls while it is fed.

    def on_message_begin(self) -> None:
        if self._complete:
            self.trailing = True

    def on_body(self, data: bytes) -> None:
        # Pieces of a byte each would make this quadratic, but only up to the body's limit.
        if not self._complete and len(self._body) <= self._limits.body_bytes:
            self._body += data

    def on_message_complete(self) -> None:
        if not self._complete:
            self._complete = True
            # llhttp forgets the Connection header as soon as this returns.
            self.keep_alive = self._parser.should_keep_alive()
