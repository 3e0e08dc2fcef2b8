"""How each way of not being reachable looks on a real socket."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from lcadmin import reachability
from lcadmin.domain.reach import Heard, ReachVerdict, Silence
from lcadmin.http import Request, Response, Server
from lcadmin.reachability import Outside

Serve = Callable[..., str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers and says where they are."""
    started: list[Server] = []

    def start(handler: Callable[[Request], Response], tls: ssl.SSLContext | None = None) -> str:
        server = Server(handler, ssl_context=tls)
        server.start()
        started.append(server)
        return f"{'http' if tls is None else 'https'}://localhost:{server.address[1]}/x"

    yield start
    for server in started:
        server.stop()


@pytest.fixture
def authority(tmp_path: Path) -> tuple[trustme.CA, str]:
    ca = trustme.CA()
    file = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(file)
    return ca, str(file)


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def _verdict(heard: Heard | Silence) -> ReachVerdict:
    assert isinstance(heard, Silence), heard
    return heard.verdict


def test_an_answer_comes_back_with_its_beginning(serve: Serve) -> None:
    asked: list[Request] = []

    def answer(request: Request) -> Response:
        asked.append(request)
        return Response(200, b"x" * 100_000)

    heard = Outside().ask(serve(answer) + "?lcadmin-check=1")
    assert isinstance(heard, Heard)
    assert (heard.status, len(heard.body)) == (200, 4096)
    assert (asked[0].method, asked[0].query) == ("POST", "lcadmin-check=1")


def test_a_redirect_is_not_followed_and_its_secret_part_is_not_kept(serve: Serve) -> None:
    asked: list[Request] = []

    def answer(request: Request) -> Response:
        asked.append(request)
        return Response(301, headers=(("Location", "https://www.example.com/virtualclassroom/SECRET/?a=1"),))

    assert Outside().ask(serve(answer)) == Heard(301, b"", "https://www.example.com")
    assert len(asked) == 1


def test_a_good_certificate_is_accepted(serve: Serve, authority: tuple[trustme.CA, str]) -> None:
    ca, trusted = authority
    url = serve(lambda _: Response(204), _context(ca.issue_cert("localhost")))
    assert Outside(trusted).ask(url) == Heard(204, b"")


def test_certificates_that_are_wrong_are_told_apart(serve: Serve, authority: tuple[trustme.CA, str]) -> None:
    ca, trusted = authority
    past = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    old = ca.issue_cert("localhost", not_before=past, not_after=past + dt.timedelta(days=1))
    for certificate, verdict in (
        (old, ReachVerdict.EXPIRED),
        (ca.issue_cert("other.example"), ReachVerdict.WRONG_NAME),
        (trustme.CA().issue_cert("localhost"), ReachVerdict.UNTRUSTED),
    ):
        assert (
            _verdict(Outside(trusted).ask(serve(lambda _: Response(200), _context(certificate)))) is verdict
        )
    by_number = serve(lambda _: Response(200), _context(ca.issue_cert("localhost")))
    assert (
        _verdict(Outside(trusted).ask(by_number.replace("localhost", "127.0.0.1"))) is ReachVerdict.WRONG_NAME
    )


def test_plain_http_behind_an_https_address_is_said(serve: Serve) -> None:
    url = serve(lambda _: Response(200)).replace("http:", "https:")
    assert _verdict(Outside().ask(url)) is ReachVerdict.TLS


def test_a_closed_port_refuses() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    assert _verdict(Outside().ask(f"http://127.0.0.1:{port}/")) is ReachVerdict.REFUSED


def test_silence_is_a_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reachability, "_ANSWER_SECONDS", 0.05)
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        assert _verdict(Outside().ask(f"http://127.0.0.1:{deaf.getsockname()[1]}/")) is ReachVerdict.TIMEOUT


def test_an_unknown_name_is_told_from_a_pc_without_internet(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"dns.google"}

    def resolve(name: str, *_more: object, **_named: object) -> list[object]:
        if name in known:
            return []
        raise socket.gaierror(socket.EAI_NONAME, "not known")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    assert _verdict(Outside().ask("https://tutors.example.com/")) is ReachVerdict.NAME
    known.clear()
    assert _verdict(Outside().ask("https://tutors.example.com/")) is ReachVerdict.OFFLINE


@pytest.mark.parametrize("url", ["https://" + "a" * 70 + ".example.com/", "https://[::1/", "https://x..y/"])
def test_a_name_that_cannot_be_one_never_raises(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reachability, "_is_online", lambda: True)
    assert isinstance(Outside().ask(url), Silence)


def test_a_connection_that_breaks_off_is_something_else() -> None:
    import threading

    with socket.socket() as rude:
        rude.bind(("127.0.0.1", 0))
        rude.listen()

        def hang_up() -> None:
            peer, _ = rude.accept()
            peer.recv(10_000)
            peer.sendall(b"SSH-2.0-OpenSSH\r\n")
            peer.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        assert _verdict(Outside().ask(f"http://127.0.0.1:{rude.getsockname()[1]}/")) is ReachVerdict.ELSE
        thread.join()
