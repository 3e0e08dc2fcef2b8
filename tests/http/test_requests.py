"""What a well-made request becomes, and what a well-made answer looks like."""

from __future__ import annotations

import pytest
import requests

from lcadmin.http import Limits, Request, Response
from tests.http.conftest import Recorder, Serve
from tests.http.rawclient import RawClient, get, post

CHUNKED = b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"


def test_a_get_arrives_with_path_query_headers_and_sender(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        client.send(get("/a%20b/%E9?token=A&x=%20?", "X-One: \t first\xe9 ", "x-one: second"))
        assert client.answer().status == 200
    assert recorder.requests == [
        Request(
            "GET",
            "/a%20b/%E9",
            "token=A&x=%20?",
            (("host", "tutor.example"), ("x-one", "first\xe9"), ("x-one", "second")),
            b"",
            "127.0.0.1",
        )
    ]
    assert recorder.requests[0].header("x-one") == "first\xe9"
    assert recorder.requests[0].header("absent", "fallback") == "fallback"


def test_a_post_arrives_with_its_body(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        client.send(post(b'{"request":"start_lesson"}', path="/virtualclassroom/"))
        answer = client.answer()
    assert recorder.requests[0].body == b'{"request":"start_lesson"}'
    assert answer.body == b'{"status":true}'
    assert answer.headers == {
        "content-type": "application/json;charset=UTF-8",
        "content-length": "15",
        "connection": "keep-alive",
    }


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param(b"5\r\nhello\r\n0\r\n\r\n", id="one chunk"),
        pytest.param(b"1\r\nh\r\n04;name=value\r\nello\r\n000\r\n\r\n", id="extension and zeros"),
        pytest.param(b"5\r\nhello\r\n0\r\nX-Trailer: dropped\r\n\r\n", id="trailer"),
    ],
)
def test_chunks_arrive_as_one_body(serve: Serve, recorder: Recorder, rest: bytes) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        client.send(CHUNKED + rest)
        assert client.answer().status == 200
        client.send(get())
        assert client.answer().status == 200
    first, second = recorder.requests
    assert first.body == b"hello"
    assert first.header("x-trailer") == ""
    assert second.body == b""


@pytest.mark.parametrize("request_bytes", [post(b"hello", "X: y"), CHUNKED + b"5\r\nhello\r\n0\r\n\r\n"])
def test_a_request_may_come_a_byte_at_a_time(serve: Serve, recorder: Recorder, request_bytes: bytes) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        for _ in range(2):
            for byte in b"\r\n" + request_bytes:
                client.send(bytes([byte]))
            assert client.answer().status == 200
    assert [request.body for request in recorder.requests] == [b"hello", b"hello"]


def test_one_connection_serves_many_different_requests(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        for number in range(100):
            client.send(post(b"x" * (number % 7), f"X-Number: {number}", path=f"/{number}"))
            assert client.answer().status == 200
    assert [request.path for request in recorder.requests] == [f"/{number}" for number in range(100)]
    assert [request.header("x-number") for request in recorder.requests] == [str(n) for n in range(100)]
    assert [len(request.body) for request in recorder.requests] == [number % 7 for number in range(100)]


@pytest.mark.parametrize(
    ("request_bytes", "stays"),
    [
        (get(), True),
        (get("/", "Connection: close"), False),
        (get("/", "Connection: Close, x"), False),
        (get(version="1.0"), False),
        (get("/", "Connection: keep-alive", version="1.0"), True),
        (b"GET / HTTP/1.0\r\n\r\n", False),
    ],
)
def test_the_connection_stays_open_as_the_client_asked(
    serve: Serve, recorder: Recorder, request_bytes: bytes, stays: bool
) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        answer = client.send(request_bytes).answer()
        assert answer.status == 200
        assert answer.headers["connection"] == ("keep-alive" if stays else "close")
        if stays:
            assert client.send(get()).answer().status == 200
        else:
            assert client.is_closed()


def test_a_client_may_close_its_side_before_the_answer(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        client.send(post(b"hello")).finish_sending()
        assert [answer.status for answer in client.answers_until_closed()] == [200]


def test_head_is_answered_without_a_body(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        answer = client.send(get(method="HEAD")).answer(head_only=True)
        assert (answer.status, answer.headers["content-length"]) == (200, "15")
        assert client.send(get()).answer().body == b'{"status":true}'


def test_an_empty_answer_has_neither_body_nor_length(serve: Serve) -> None:
    server = serve(lambda _: Response(204))
    with RawClient(server.address) as client:
        for _ in range(2):
            answer = client.send(get()).answer()
            assert answer.status == 204
            assert "content-length" not in answer.headers


def test_the_handler_chooses_type_and_headers(serve: Serve) -> None:
    server = serve(lambda _: Response(418, b"<p>", "text/html", (("X-A", "1"), ("X-B", "\xe9"))))
    with RawClient(server.address) as client:
        answer = client.send(get()).answer()
    assert answer.headers["content-type"] == "text/html"
    assert (answer.headers["x-a"], answer.headers["x-b"]) == ("1", "\xe9")


@pytest.mark.parametrize(
    ("target", "path", "query"),
    [
        ("http://Tutor.Example/a?b", "/a", "b"),
        ("http://tutor.example", "/", ""),
        ("https://tutor.example?b", "/", "b"),
        ("//a?b", "//a", "b"),
    ],
)
def test_a_target_may_be_a_whole_address(
    serve: Serve, recorder: Recorder, target: str, path: str, query: str
) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        assert client.send(get(target)).answer().status == 200
    assert (recorder.requests[0].path, recorder.requests[0].query) == (path, query)


def test_options_may_ask_about_the_whole_server(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        assert client.send(get("*", method="OPTIONS")).answer().status == 200
    assert recorder.requests[0].path == "*"


@pytest.mark.parametrize(
    "method",
    [
        "BREW",
        "PROPFIND",
        "M-SEARCH",
        "SOURCE",
        "PRI",
        "DESCRIBE",
        "get",
        "post",
        "x_1",
        "!#$%&'*+-.^`|~",
        "G" * 5000,
    ],
)
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_any_method_reaches_the_handler_with_its_body(
    serve: Serve, recorder: Recorder, method: str, version: str
) -> None:
    server = serve(recorder)
    head = get("/a?b", "Content-Length: 2", "Connection: keep-alive", method=method, version=version)
    with RawClient(server.address) as client:
        assert client.send(head + b"{}").answer().status == 200
        assert client.send(post(b"[]", path="/b")).answer().status == 200
    asked, after = recorder.requests
    assert (asked.method, asked.path, asked.query, asked.body) == (method, "/a", "b", b"{}")
    assert (after.method, after.path, after.body) == ("POST", "/b", b"[]")


def test_a_body_of_any_method_may_come_in_chunks(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        head = get("/", "Transfer-Encoding: chunked", method="BREW")
        assert client.send(head + b"2\r\n{}\r\n0\r\n\r\n").answer().status == 200
    assert recorder.requests[0].body == b"{}"


def test_a_tunnel_has_no_path_that_the_handler_could_know(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        assert (
            client.send(
                get("tutor.example:443", method="CONNECT").replace(
                    b"Host: tutor.example", b"Host: tutor.example:443"
                )
            )
            .answer()
            .status
            == 200
        )
    assert (recorder.requests[0].method, recorder.requests[0].path) == ("CONNECT", "")


def test_a_client_that_waits_for_continue_gets_it_once(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        client.send(get("/", "Content-Length: 5", "Expect: 100-continue", method="POST"))
        assert client.answer().status == 100
        client.send(b"he")
        client.send(b"llo")
        assert client.answer().status == 200
        client.send(post(b"hello", "Expect: 100-Continue"))
        assert client.answer().status == 200
    assert [request.body for request in recorder.requests] == [b"hello", b"hello"]


def test_an_old_client_is_not_sent_a_continue(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        client.send(get("/", "Content-Length: 2", "Expect: 100-continue", version="1.0", method="POST"))
        client.send(b"ab")
        assert client.answer().status == 200


def test_an_unknown_expectation_is_refused(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        client.send(get("/", "Content-Length: 2", "Expect: money", method="POST"))
        assert [answer.status for answer in client.answers_until_closed()] == [417]
    assert recorder.requests == []


def test_a_body_too_long_is_refused_before_it_is_sent(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder, limits=Limits(body_bytes=10))
    with RawClient(server.address) as client:
        client.send(get("/", "Content-Length: 11", "Expect: 100-continue", method="POST"))
        assert [answer.status for answer in client.answers_until_closed()] == [413]


def test_an_offer_to_upgrade_is_passed_over(serve: Serve, recorder: Recorder) -> None:
    # Java's own client offers HTTP/2 with every plain request; refusing it would lose the message.
    server = serve(recorder)
    offer = ("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk")
    with RawClient(server.address) as client:
        client.send(post(b"{}", *offer))
        assert client.answer().status == 200
    assert recorder.requests[0].body == b"{}"


def test_a_usual_client_library_is_served(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    host, port = server.address
    with requests.Session() as session:
        for _ in range(3):
            answer = session.post(f"http://{host}:{port}/x", json={"a": "é"}, timeout=10)
            assert answer.json() == {"status": True}
    assert len(recorder.requests) == 3


def test_ipv6_is_served(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder, host="::1")
    with RawClient(server.address) as client:
        assert client.send(get()).answer().status == 200
    assert recorder.requests[0].remote == "::1"
