from __future__ import annotations

import socket

import pytest

from lcadmin.domain.errors import UserError
from lcadmin.domain.settings import SignIn
from lcadmin.http import Request, Response
from lcadmin.learncube.client import Client
from lcadmin.learncube.feed import LearnCubeFeed
from lcadmin.learncube.sign_in import Credentials
from lcadmin.services.import_feed import CalledOff
from tests.learncube.conftest import KEYS, Stub, Waits, answer, page
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, School

Query = dict[str, str]
JWT = Credentials(PUBLIC_KEY, PRIVATE_KEY, SignIn.JWT, "anna", 7, "anna@example.com")


def said(work: object) -> str:
    assert callable(work)
    with pytest.raises(UserError) as caught:
        work()
    return str(caught.value)


@pytest.mark.parametrize("credentials", [KEYS, JWT])
def test_both_ways_of_signing_in_are_accepted_by_the_practice_api(
    school: School, credentials: Credentials
) -> None:
    now = school.clock.at.timestamp()
    client = Client(school.address.api_root, credentials, now=lambda: now)
    assert client.get("classrooms", {"page": 1})["results"] == []
    LearnCubeFeed(client).check()
    client.close()


@pytest.mark.parametrize(
    "credentials",
    [
        Credentials("wrong", PRIVATE_KEY),
        Credentials(PUBLIC_KEY, "x" * 40, SignIn.JWT, "anna", 7, "anna@example.com"),
    ],
)
def test_wrong_keys_are_said(school: School, credentials: Credentials) -> None:
    client = Client(school.address.api_root, credentials)
    words = said(LearnCubeFeed(client).check)
    assert "does not accept the keys" in words
    assert credentials.private_key not in words
    assert "private" not in repr(credentials)
    client.close()


def test_a_token_is_renewed_before_it_runs_out(client: Client, stub: Stub, waits: Waits) -> None:
    client.get("classrooms/", {})
    client.get("classrooms/", {})
    assert stub.tokens == 1
    waits.at += 271
    client.get("classrooms/", {})
    assert stub.tokens == 2


def test_a_token_that_is_not_accepted_any_more_is_replaced_once(client: Client, stub: Stub) -> None:
    def once(request: Request, _query: Query) -> Response:
        fine = request.header("authorization") != "Bearer token-1"
        return page([]) if fine else answer({"detail": "expired"}, 401)

    stub.handle = once
    assert client.get("classrooms/", {})["results"] == []
    assert stub.tokens == 2
    stub.handle = lambda _request, _query: answer({}, 401)
    assert "does not accept the keys" in said(lambda: client.get("classrooms/", {}))
    assert stub.tokens == 3


def test_it_waits_as_long_as_it_is_asked_to(client: Client, stub: Stub, waits: Waits) -> None:
    answers = iter([answer({}, 429, Retry_After="7"), answer({}, 503), page([])])
    stub.handle = lambda _request, _query: next(answers)
    client.get("classrooms/", {})
    assert sum(waits.waited) == pytest.approx(9.0)


def test_it_waits_until_the_date_it_is_told(client: Client, stub: Stub, waits: Waits) -> None:
    answers = iter([answer({}, 429, Retry_After="Thu, 01 Jan 1970 00:17:00 GMT"), page([])])
    stub.handle = lambda _request, _query: next(answers)
    client.get("classrooms/", {})
    assert sum(waits.waited) == pytest.approx(20.0)


def test_a_date_that_is_none_is_passed_over(client: Client, stub: Stub, waits: Waits) -> None:
    answers = iter([answer({}, 429, Retry_After="soon"), page([])])
    stub.handle = lambda _request, _query: next(answers)
    client.get("classrooms/", {})
    assert sum(waits.waited) == pytest.approx(1.0)


def test_a_wait_that_is_too_long_is_said_instead(client: Client, stub: Stub, waits: Waits) -> None:
    stub.handle = lambda _request, _query: answer({}, 429, Retry_After="3600")
    assert "wait 3600 s" in said(lambda: client.get("classrooms/", {}))
    assert waits.waited == []


def test_errors_that_stay_are_said_after_growing_pauses(client: Client, stub: Stub, waits: Waits) -> None:
    stub.handle = lambda _request, _query: answer({}, 502)
    assert "answers with an error (502)" in said(lambda: client.get("classrooms/", {}))
    assert len(stub.asked) == 5
    assert sum(waits.waited) == pytest.approx(15.0)


def test_a_wait_can_be_called_off(client: Client, stub: Stub, waits: Waits) -> None:
    stub.handle = lambda _request, _query: answer({}, 429, Retry_After="60")
    client.cancelled = lambda: len(waits.waited) >= 3
    with pytest.raises(CalledOff):
        client.get("classrooms/", {})
    assert sum(waits.waited) < 1


@pytest.mark.allow_logs  # urllib3 tells each try
def test_no_network_is_said_with_the_host(waits: Waits) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
    client = Client(f"http://127.0.0.1:{port}/api", KEYS, pause=waits.pause, elapsed=waits.elapsed)
    words = said(lambda: client.get("classrooms/", {}))
    assert "127.0.0.1" in words
    assert "cannot be reached" in words
    client.close()


@pytest.mark.parametrize("root", ["http://127.0.0.1:1:2/", "ftp://example.com/"])
def test_an_address_that_is_none_is_said(root: str) -> None:
    client = Client(root, KEYS)
    assert "does not answer like" in said(lambda: client.get("classrooms/", {}))
    client.close()


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (Response(200, b"<html>", content_type="text/html"), "does not answer like LearnCube"),
        (Response(404, b"<html>", content_type="text/html"), "does not answer like LearnCube"),
        (answer({"detail": "Not found."}, 404), "does not answer like LearnCube"),
        (answer({"start": "Enter a date."}, 400), "refused .*400.*start: Enter a date"),
        (answer(["no"], 400), "refused .*400"),
        (Response(400, b"{", content_type="application/json"), "refused .*400"),
        (answer({}, 403), "does not accept the keys"),
        (answer([]), "not in the form that is expected: no list"),
        (answer({"results": 7}), "not in the form that is expected: no list"),
        (answer({"results": [], "next": 7}), "no address of the next page"),
        (Response(200, b"[" * 100_000, content_type="application/json"), "does not answer like LearnCube"),
    ],
)
def test_every_other_answer_is_one_clear_sentence(
    feed: LearnCubeFeed, stub: Stub, response: Response, words: str
) -> None:
    import re

    stub.handle = lambda _request, _query: response
    found = said(lambda: list(feed.pages("classrooms", None, 1, lambda: False)))
    assert re.search(words, found), found


def test_keys_are_not_sent_on_to_another_address(waits: Waits, stub: Stub) -> None:
    went: list[str] = []

    def handle(request: Request, _query: Query) -> Response:
        went.append(request.path)
        return Response(307, b"", headers=(("Location", "/api/elsewhere/"),))

    stub.handle = handle
    client = Client(stub.root + "odd/", KEYS, pause=waits.pause, elapsed=waits.elapsed)
    assert "does not answer like" in said(lambda: client.get("classrooms/", {}))
    assert went == ["/api/odd/get-api-token/"]
    client.close()


def test_a_sign_in_that_gives_no_token_is_a_changed_format(waits: Waits, stub: Stub) -> None:
    client = Client(stub.root + "classrooms/../odd/", KEYS, pause=waits.pause, elapsed=waits.elapsed)
    stub.handle = lambda _request, _query: answer({"jwt": "x"})
    assert "no token" in said(lambda: client.get("classrooms/", {}))
    stub.handle = lambda _request, _query: answer({}, 404)
    assert "does not answer like" in said(lambda: client.get("classrooms/", {}))
    stub.handle = lambda _request, _query: answer({}, 403)
    assert "does not accept the keys" in said(lambda: client.get("classrooms/", {}))
    client.close()
