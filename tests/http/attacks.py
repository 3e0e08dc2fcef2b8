"""Requests that two programs in a row could read differently, for tests and for ``make hostile``."""

from __future__ import annotations

from tests.http.rawclient import get, post

HOST = b"Host: a\r\n"
SECOND = b"GET /second HTTP/1.1\r\nHost: a\r\n\r\n"


def with_fields(*fields: bytes, body: bytes = b"", line: bytes = b"POST / HTTP/1.1") -> bytes:
    return b"".join([line, b"\r\n", HOST, *(field + b"\r\n" for field in fields), b"\r\n", body])


def chunked(body: bytes) -> bytes:
    return with_fields(b"Transfer-Encoding: chunked", body=body)


ATTACKS = {
    "length and chunks": with_fields(
        b"Content-Length: 5", b"Transfer-Encoding: chunked", body=b"0\r\n\r\n" + SECOND
    ),
    "chunks and length": with_fields(
        b"Transfer-Encoding: chunked", b"Content-Length: 5", body=b"0\r\n\r\n" + SECOND
    ),
    "length twice, the same": with_fields(b"Content-Length: 2", b"Content-Length: 2", body=b"{}"),
    "length twice, different": with_fields(b"Content-Length: 2", b"content-length: 5", body=b"{}"),
    "length as a list": with_fields(b"Content-Length: 2, 2", body=b"{}"),
    "length negative": with_fields(b"Content-Length: -2", body=b"{}"),
    "length with a plus": with_fields(b"Content-Length: +5", body=b"hello"),
    "length in hex": with_fields(b"Content-Length: 0x5", body=b"hello"),
    "length with an underscore": with_fields(b"Content-Length: 1_0", body=b"helloworld"),
    "length with a point": with_fields(b"Content-Length: 5.0", body=b"hello"),
    "length in Arabic digits": with_fields("Content-Length: ٥".encode(), body=b"hello"),
    "length empty": with_fields(b"Content-Length:", body=b""),
    "length in two words": with_fields(b"Content-Length: 5 5", body=b"hello"),
    "length beyond 64 bits": with_fields(b"Content-Length: 18446744073709551621", body=b"hello"),
    "length far too big": with_fields(b"Content-Length: 999999999999", body=b"hello"),
    "encoding unknown": with_fields(b"Transfer-Encoding: gzip", body=b"0\r\n\r\n"),
    "encoding identity": with_fields(b"Transfer-Encoding: identity", body=b"0\r\n\r\n"),
    "chunked not last": with_fields(b"Transfer-Encoding: chunked, gzip", body=b"0\r\n\r\n"),
    "chunked after gzip": with_fields(b"Transfer-Encoding: gzip, chunked", body=b"0\r\n\r\n"),
    "chunked twice": with_fields(b"Transfer-Encoding: chunked, chunked", body=b"0\r\n\r\n"),
    "encoding in two fields": with_fields(
        b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked", body=b"0\r\n\r\n"
    ),
    "encoding misspelt": with_fields(b"Transfer-Encoding: xchunked", body=b"0\r\n\r\n"),
    "encoding quoted": with_fields(b'Transfer-Encoding: "chunked"', body=b"0\r\n\r\n"),
    "encoding after a vertical tab": with_fields(b"Transfer-Encoding: \x0bchunked", body=b"0\r\n\r\n"),
    "chunks in 1.0": with_fields(b"Transfer-Encoding: chunked", body=b"0\r\n\r\n", line=b"POST / HTTP/1.0"),
    "blank before the colon": with_fields(b"Transfer-Encoding : chunked", body=b"0\r\n\r\n"),
    "tab before the colon": with_fields(b"Content-Length\t: 2", body=b"{}"),
    "field folded": with_fields(b"X: a", b" b"),
    "first field folded": b"GET / HTTP/1.1\r\n Host: a\r\n\r\n",
    "field without a colon": with_fields(b"Nonsense"),
    "field without a name": with_fields(b": value"),
    "name with a blank": with_fields(b"Content Length: 2", body=b"{}"),
    "name not ASCII": with_fields("Contént: 2".encode()),
    "NUL in a value": with_fields(b"X: a\x00b"),
    "control character in a value": with_fields(b"X: a\x07b"),
    "DEL in a value": with_fields(b"X: a\x7fb"),
    "CR in a value": with_fields(b"X: a\rContent-Length: 5"),
    "LF after a field": with_fields(b"X: a\nContent-Length: 5"),
    "LF everywhere": b"GET / HTTP/1.1\nHost: a\n\n",
    "LF at the end": b"GET / HTTP/1.1\r\nHost: a\r\n\n",
    "LF after the request line": b"GET / HTTP/1.1\nHost: a\r\n\r\n",
    "CR everywhere": b"GET / HTTP/1.1\rHost: a\r\r",
    "no Host": b"GET / HTTP/1.1\r\n\r\n",
    "empty Host": b"GET / HTTP/1.1\r\nHost:\r\n\r\n",
    "two Hosts": with_fields(b"Host: b", line=b"GET / HTTP/1.1"),
    "two Hosts in 1.0": with_fields(b"Host: a", line=b"GET / HTTP/1.0"),
    "Host with a path": b"GET / HTTP/1.1\r\nHost: a/b\r\n\r\n",
    "Host list": b"GET / HTTP/1.1\r\nHost: a, b\r\n\r\n",
    "Host with a user": b"GET / HTTP/1.1\r\nHost: x@a\r\n\r\n",
    "target names another host": with_fields(line=b"GET http://b/ HTTP/1.1"),
    "target of another scheme": with_fields(line=b"GET ftp://a/ HTTP/1.1"),
    "target without a slash": with_fields(line=b"GET index HTTP/1.1"),
    "target a star": with_fields(line=b"GET * HTTP/1.1"),
    "target empty": with_fields(line=b"GET  HTTP/1.1"),
    "target with a fragment": with_fields(line=b"GET /a#b HTTP/1.1"),
    "target with a blank": with_fields(line=b"GET /a b HTTP/1.1"),
    "target with a tab": with_fields(line=b"GET /a\tb HTTP/1.1"),
    "target with NUL": with_fields(line=b"GET /a\x00b HTTP/1.1"),
    "target with escape": with_fields(line=b"GET /a\x1bb HTTP/1.1"),
    "target with DEL": with_fields(line=b"GET /a\x7fb HTTP/1.1"),
    "target not ASCII": with_fields(line=b"GET /\xc3\xa9 HTTP/1.1"),
    "target with form feed": with_fields(line=b"GET /a\x0cb HTTP/1.1"),
    "method with a bracket": with_fields(line=b"GE(T / HTTP/1.1"),
    "no method": with_fields(line=b" / HTTP/1.1"),
    "method with a blank": with_fields(line=b"GE T / HTTP/1.1"),
    "method not ASCII": with_fields(line=b"G\xc3\x8bT / HTTP/1.1"),
    "method unknown, star": with_fields(line=b"BREW * HTTP/1.1"),
    "method unknown, two lengths": with_fields(
        b"Content-Length: 1", b"Content-Length: 2", line=b"BREW / HTTP/1.1"
    ),
    "method unknown, length and chunks": with_fields(
        b"Content-Length: 1", b"Transfer-Encoding: chunked", line=b"BREW / HTTP/1.1"
    ),
    "CONNECT elsewhere": with_fields(line=b"CONNECT b:443 HTTP/1.1"),
    "CONNECT without a port": with_fields(line=b"CONNECT a HTTP/1.1"),
    "CONNECT with a path": with_fields(line=b"CONNECT / HTTP/1.1"),
    "HTTP/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/0.9": b"GET /\r\n",
    "HTTP/0.9 with fields": b"GET /\r\nHost: a\r\n\r\n",
    "version 1.2": with_fields(line=b"GET / HTTP/1.2"),
    "version 2": with_fields(line=b"GET / HTTP/2"),
    "version 11": with_fields(line=b"GET / HTTP/1.10"),
    "version in small letters": with_fields(line=b"GET / http/1.1"),
    "two blanks before the version": with_fields(line=b"GET /  HTTP/1.1"),
    "blank after the version": with_fields(line=b"GET / HTTP/1.1 "),
    "another protocol": with_fields(line=b"GET / RTSP/1.0"),
    "TLS to a plain port": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "an empty line too many": b"\r\n\r\n" + get(),
    "chunk size not hex": chunked(b"g\r\nhello\r\n0\r\n\r\n"),
    "chunk size with 0x": chunked(b"0x5\r\nhello\r\n0\r\n\r\n"),
    "chunk size with a plus": chunked(b"+5\r\nhello\r\n0\r\n\r\n"),
    "chunk size negative": chunked(b"-5\r\nhello\r\n0\r\n\r\n"),
    "chunk size empty": chunked(b"\r\nhello\r\n0\r\n\r\n"),
    "chunk size after a blank": chunked(b" 5\r\nhello\r\n0\r\n\r\n"),
    "chunk size before a blank": chunked(b"5 \r\nhello\r\n0\r\n\r\n"),
    "chunk size beyond 64 bits": chunked(b"10000000000000005\r\nhello\r\n0\r\n\r\n"),
    "chunk size with LF": chunked(b"5\nhello\r\n0\r\n\r\n"),
    "chunk size with CR only": chunked(b"5\rhello\r\n0\r\n\r\n"),
    "chunk too short": chunked(b"6\r\nhello\r\n0\r\n\r\n"),
    "chunk too long": chunked(b"4\r\nhello\r\n0\r\n\r\n"),
    "chunk ends with LF": chunked(b"5\r\nhello\n0\r\n\r\n"),
    "chunk extension with LF": chunked(b"5;a\nb\r\nhello\r\n0\r\n\r\n"),
    "chunk extension with NUL": chunked(b"5;a\x00\r\nhello\r\n0\r\n\r\n"),
    "last chunk with LF": chunked(b"5\r\nhello\r\n0\n\r\n"),
    "chunks end with LF": chunked(b"5\r\nhello\r\n0\r\n\n"),
    "trailer folded": chunked(b"5\r\nhello\r\n0\r\nX: a\r\n b\r\n\r\n"),
    "trailer with LF": chunked(b"5\r\nhello\r\n0\r\nX: a\n\r\n"),
    "trailer announces a length": chunked(b"5\r\nhello\r\n0\r\nContent-Length: 5\r\n\r\nhello"),
    "chunk extension endless": chunked(b"1;" + b"a" * 200_000),
    "trailers endless": chunked(b"1\r\na\r\n0\r\n" + b"X: y\r\n" * 40_000),
}

BEHIND = {
    "a second request behind a GET": get("/first") + SECOND,
    "a second request behind the last of a connection": get("/first", "Connection: close") + SECOND,
    "a second request behind a body": post(b"{}", path="/first") + SECOND,
    "a second request behind chunks": chunked(b"2\r\n{}\r\n0\r\n\r\n") + SECOND,
    "a second request behind an empty line": get("/first") + b"\r\n" + SECOND,
    "five thousand requests": SECOND * 5_000,
    "a body behind a GET": get("/first") + b'{"request":"end_lesson"}',
    "rubbish behind a body": post(b"{}", path="/first") + b"rubbish",
    "rubbish behind chunks": chunked(b"2\r\n{}\r\n0\r\n\r\n") + b"rubbish",
    "NUL behind a body": post(b"{}", path="/first") + b"\x00",
    "a length that is too short": with_fields(b"Content-Length: 2", body=b'{"request":"start_lesson"}'),
    "empty lines behind a GET": get("/first") + b"\r\n" * 3,
    "a lone LF behind a GET": get("/first") + b"\n",
}
"""What comes at once with a whole request and is not its own: neither is answered but with one refusal."""

TOO_MUCH = {
    "101 fields": get("/", *["X: y"] * 100),
    "33 KB of fields": get("/", *["X: " + "y" * 1_000] * 33),
    "a target of 33 KB": get("/" + "x" * 33_000),
    "a body of 17 KB": post(b"x" * 17_000),
    "17 KB in chunks": chunked((b"ff\r\n" + b"x" * 255 + b"\r\n") * 70),
    "40 KB of a chunk's extension": chunked(b"2;" + b"a" * 40_000 + b"\r\n{}\r\n0\r\n\r\n"),
    "40 KB of zeros before a chunk's size": chunked(b"0" * 40_000 + b"2\r\n{}\r\n0\r\n\r\n"),
    "40 KB behind the last chunk": chunked(b"2\r\n{}\r\n0\r\nX: " + b"y" * 40_000 + b"\r\n\r\n"),
    "an expectation that there is not": get("/", "Expect: 200-ok"),
}
"""Not ambiguous, only more than anybody needs: refused all the same, each with its own status."""

REFUSALS = frozenset({400, 413, 417, 431})
