"""``lcadmin serve`` over real sockets: every form of a message, the door, and the one 404."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
import requests

from tests.e2e.program import JSON, PATIENCE_SECONDS, School, Service
from tests.http.rawclient import Answer, RawClient, get, post

FORM = "application/x-www-form-urlencoded"
BOUNDARY = "----lcadmin"


@pytest.fixture(scope="module")
def open_school(tmp_path_factory: pytest.TempPathFactory) -> School:
    return School.founded(tmp_path_factory.mktemp("serve") / "school")


@pytest.fixture(scope="module")
def serve(open_school: School) -> Iterator[Service]:
    with open_school.program.serve() as service:
        yield service


def ask(url: str, form: str, said: dict[str, str | int]) -> requests.Response:
    """Sends a message in one of the forms of protocol.md §2."""
    wait = PATIENCE_SECONDS
    text = {name: str(value) for name, value in said.items()}
    if form == "get":
        return requests.get(url, params=text, timeout=wait)
    if form == "query":
        return requests.post(url, params=text, headers={"Content-Type": JSON}, timeout=wait)
    if form == "form":
        return requests.post(url, data=text, timeout=wait)
    if form == "multipart":
        parts = [(name, (None, value)) for name, value in text.items()]
        return requests.post(url, files=parts, timeout=wait)
    if form == "half and half":
        first = next(iter(text))
        rest = {name: value for name, value in said.items() if name != first}
        return requests.post(url, params={first: text[first]}, json=rest, timeout=wait)
    kinds = {"json": JSON, "json as text": "text/plain", "json as form": FORM, "json without a type": None}
    body = json.dumps(said).encode()
    return requests.post(url, data=body, headers={"Content-Type": kinds[form]}, timeout=wait)


FORMS = [
    "get", "query", "form", "multipart", "half and half",
    "json", "json as text", "json as form", "json without a type",
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_whole_class_is_understood_in_every_form(open_school: School, serve: Service, form: str) -> None:
    lesson = open_school.lesson(form)
    who, url = lesson.user_id(open_school.student), serve.callback_url
    replies = [
        ask(url, form, {"request": "connect_lesson", "token": lesson.token, "user_id": who}),
        ask(url, form, {"request": "start_lesson", "token": lesson.token}),
        ask(url, form, {"request": "crash_lesson", "token": lesson.token, "time": 3}),
        ask(url, form, {"request": "start_class", "token": lesson.token}),
        ask(url, form, {"request": "end_lesson", "token": lesson.token, "time": 4}),
    ]
    assert [reply.status_code for reply in replies] == [200] * 5
    assert {reply.headers["Content-Type"] for reply in replies} == {JSON}
    name, avatar = "Zoë Łęcka", ""
    entry = {"status": True, "is_tutor": False, "id": int(who), "full_name": name, "avatar": avatar}
    assert replies[0].json() == {**entry, "record": False}
    assert isinstance(replies[0].json()["id"], int)
    assert [reply.json() for reply in replies[1:]] == [{"status": True}] * 4

    told = open_school.program.json("journal", "--class", lesson.id)
    assert [row["request"] for row in told] == [
        "connect_lesson", "start_lesson", "crash_lesson", "start_class", "end_lesson",
    ]  # fmt: skip
    assert [row["outcome"] for row in told] == ["admitted", *["accepted"] * 4]
    assert [row["reply"] for row in told] == [reply.json() for reply in replies]
    time = open_school.program.json("time", lesson.id)
    assert (time["status"], time["counted_seconds"], time["review"]) == ("ended", 7, None)


def test_who_the_tutor_is_comes_from_the_link_and_never_from_the_message(
    open_school: School, serve: Service
) -> None:
    lesson = open_school.lesson("Roles")
    said = {"request": "connect_lesson", "token": lesson.token, "is_tutor": "true", "full_name": "Mallory"}
    student = serve.tell(**said, user_id=lesson.user_id(open_school.student))
    tutor = serve.tell(**said, user_id=lesson.user_id(open_school.tutor))
    assert (student["is_tutor"], student["full_name"]) == (False, "Zoë Łęcka")
    assert (tutor["is_tutor"], tutor["full_name"]) == (True, "Anna Kowalska")
    assert tutor["avatar"] == "https://example.com/anna.png"


def test_a_tampered_link_opens_nothing(open_school: School, serve: Service) -> None:
    lesson, elsewhere = open_school.lesson("Physics"), open_school.lesson("Chemistry")
    good = lesson.user_id(open_school.student)
    open_school.program.json("seat", "renew", lesson.id, open_school.other)
    links = {
        "the next number": (lesson.token, str(int(good) + 1)),
        "the number before": (lesson.token, str(int(good) - 1)),
        "a leading zero": (lesson.token, f"0{good}"),
        "the tutor of another class": (lesson.token, elsewhere.user_id(open_school.tutor)),
        "the person's own number": (lesson.token, str(open_school.tutor)),
        "a link that was replaced": (lesson.token, lesson.user_id(open_school.other)),
        "a token in small letters": (lesson.token.lower(), good),
        "no such class": ("A" * 26, good),
    }
    said = {
        name: serve.tell(request="connect_lesson", token=token, user_id=user_id)
        for name, (token, user_id) in links.items()
    }
    assert {name: reply["status"] for name, reply in said.items()} == dict.fromkeys(links, False)
    assert all(set(reply) == {"status", "message"} for reply in said.values())
    assert said["a link that was replaced"]["message"].startswith("This link has been replaced.")
    # A wrong number is a miss; a link that was once good is none.
    assert open_school.program.json("class", "show", lesson.id)["misses"] == 5
    assert serve.tell(request="connect_lesson", token=lesson.token, user_id=good)["status"] is True


@pytest.mark.parametrize("time", [-5, 86_401, "300.0", "1e3", "٣٠٠", "", "true", 1.5], ids=repr)
def test_a_length_that_is_none_is_refused_kept_and_ends_nothing(
    open_school: School, serve: Service, time: float | str
) -> None:
    lesson = open_school.lesson(f"Length {time!r}")
    said: dict[str, str | int] = {"request": "start_lesson", "token": lesson.token}
    assert serve.tell(**said)["status"] is True
    reply = serve.tell(request="end_lesson", token=lesson.token, time=time)  # type: ignore[arg-type]
    assert reply["status"] is False
    kept = open_school.program.json("journal", "--class", lesson.id)[-1]
    assert (kept["request"], kept["time"], kept["outcome"]) == ("end_lesson", time, "malformed")
    explained = open_school.program.json("time", lesson.id)
    assert (explained["status"], explained["counted_seconds"]) == ("in_progress", 0)
    assert explained["review"]


def test_what_does_not_belong_here_is_the_same_404_byte_for_byte(open_school: School, serve: Service) -> None:
    secret = serve.callback_url.rstrip("/").rpartition("/")[2]
    wrong = ("a" if secret[0] != "a" else "b") + secret[1:]
    good, body = f"/virtualclassroom/{secret}/", b'{"request":"start_lesson","token":"A"}'
    wire = {
        "another path": post(body, path="/"),
        "no secret": post(body, path="/virtualclassroom/"),
        "a wrong secret": post(body, path=f"/virtualclassroom/{wrong}/"),
        "a secret cut short": post(body, path=f"/virtualclassroom/{secret[:-1]}/"),
        "something behind it": post(body, path=f"{good}more"),
        "another method": get(good, "Content-Length: 0", method="PUT"),
        "deleting": get(good, method="DELETE"),
        "asking for options": get(good, method="OPTIONS"),
        "a file": get("/favicon.ico"),
    }
    answers: dict[str, Answer] = {}
    for name, request in wire.items():
        with RawClient(serve.address) as client:
            answers[name] = client.send(request).answer()
    first = answers["another path"]
    assert first.status == 404
    assert {name: answer for name, answer in answers.items() if answer != first} == {}
    assert not {"server", "x-powered-by"} & set(first.headers)


def test_a_message_too_large_is_refused_and_the_next_one_is_answered(
    open_school: School, serve: Service
) -> None:
    lesson = open_school.lesson("Large")
    path = f"/virtualclassroom/{serve.callback_url.rstrip('/').rpartition('/')[2]}/"
    with RawClient(serve.address) as client:
        assert client.send(post(b"x" * 17_000, path=path)).answer().status == 413
    query = urlencode({"request": "start_lesson", "token": lesson.token})
    with RawClient(serve.address) as client:
        answers = [client.send(get(f"{path}?{query}")).answer() for _ in range(3)]
    assert [(answer.status, answer.body) for answer in answers] == [(200, b'{"status":true}')] * 3
