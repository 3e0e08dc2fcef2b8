"""The responder over a real socket: what it answers, and to whom it answers nothing."""

from __future__ import annotations

import json
import socket
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import MINUTE
from lcadmin.responder import Listening, Switch
from lcadmin.services import callback_address, configure
from lcadmin.services.ports import Desk
from lcadmin.store import claim
from tests.responder.conftest import Answering
from tests.support.desk import Bench


def post(url: str, **values: object) -> requests.Response:
    return requests.post(url, json=values, timeout=10)


def test_a_student_is_let_in_with_exactly_the_documented_keys(answering: Answering) -> None:
    lesson = answering.bench.lesson("Tom Baker")
    seat = lesson.students[0]
    reply = post(answering.url, request="connect_lesson", token=lesson.token, user_id=seat.user_id)
    assert reply.status_code == 200
    assert reply.headers["Content-Type"] == "application/json;charset=UTF-8"
    assert reply.json() == {
        "status": True,
        "is_tutor": False,
        "id": int(seat.user_id),
        "full_name": "Tom Baker",
        "avatar": "",
        "record": False,
    }


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_query_string_is_read_with_both_methods(answering: Answering, method: str) -> None:
    lesson = answering.bench.lesson()
    query = {"request": "start_class", "token": lesson.token}
    reply = requests.request(method, answering.url, params=query, timeout=10)
    assert reply.json() == {"status": True}
    assert answering.bench.outcomes() == [Outcome.ACCEPTED]


def test_the_reply_leaves_after_the_journal_has_it(answering: Answering) -> None:
    lesson = answering.bench.lesson()
    for number in range(1, 6):
        post(answering.url, request="end_lesson", token=lesson.token, time=number)
        assert len(answering.bench.rows()) == number


def test_what_cannot_be_understood_is_journalled_and_not_a_yes(answering: Answering) -> None:
    lesson = answering.bench.lesson()
    reply = post(answering.url, request="end_lesson", token=lesson.token, time=-5)
    assert reply.json()["status"] is False
    broken = requests.post(answering.url, data=b'{"request":', timeout=10)
    assert broken.json()["status"] is False
    assert broken.status_code in (200, 400)
    assert [row.outcome for row in answering.bench.rows()] == [Outcome.MALFORMED, Outcome.MALFORMED]


def test_everything_else_is_the_same_404(answering: Answering) -> None:
    secret = answering.url.rstrip("/").rpartition("/")[2]
    wrong = secret[:-1] + ("A" if secret[-1] != "A" else "B")
    base = answering.base
    tries = [
        ("GET", f"{base}/"),
        ("POST", f"{base}/virtualclassroom/"),
        ("POST", f"{base}/virtualclassroom/{wrong}/"),
        ("POST", f"{base}/virtualclassroom/{secret}x/"),
        ("POST", f"{base}/virtualclassroom/{secret}/more/"),
        ("POST", f"{base}/x/virtualclassroom/{secret}/"),
        ("PUT", answering.url),
        ("DELETE", answering.url),
        ("OPTIONS", answering.url),
        ("PATCH", f"{base}/favicon.ico"),
        ("BREW", answering.url),
        ("PROPFIND", f"{base}/"),
        ("G-ET", answering.url),
    ]
    answers = {
        (reply.status_code, reply.content, tuple(sorted(reply.headers.items())))
        for method, url in tries
        for reply in [requests.request(method, url, timeout=10)]
    }
    assert len(answers) == 1
    assert next(iter(answers))[0] == 404
    assert answering.bench.rows() == []


def test_the_address_works_without_its_last_slash(answering: Answering) -> None:
    lesson = answering.bench.lesson()
    assert post(answering.url.rstrip("/"), request="start_lesson", token=lesson.token).json() == {
        "status": True
    }


def test_an_old_address_answers_until_its_overlap_is_over(answering: Answering) -> None:
    bench, lesson = answering.bench, answering.bench.lesson()
    callback_address.rotate(bench.desk, 10 * MINUTE)
    new = callback_address.url(bench.desk, answering.base)
    assert new != answering.url
    for url in (answering.url, new):
        assert post(url, request="start_lesson", token=lesson.token).status_code == 200
    bench.clock.pass_(10 * MINUTE)
    assert post(answering.url, request="start_lesson", token=lesson.token).status_code == 404
    assert post(new, request="start_lesson", token=lesson.token).status_code == 200


def test_only_listed_sources_are_answered(answering: Answering) -> None:
    lesson = answering.bench.lesson()
    configure.set(answering.bench.desk, "allowed_sources", "192.0.2.0/24")
    assert post(answering.url, request="start_lesson", token=lesson.token).status_code == 404
    configure.set(answering.bench.desk, "allowed_sources", "127.0.0.0/8")
    assert post(answering.url, request="start_lesson", token=lesson.token).status_code == 200


def test_a_forwarding_header_is_believed_only_from_a_named_proxy(answering: Answering) -> None:
    lesson = answering.bench.lesson()
    spoofed = {"X-Forwarded-For": "198.51.100.9"}
    body = {"request": "start_lesson", "token": lesson.token}
    requests.post(answering.url, json=body, headers=spoofed, timeout=10)
    configure.set(answering.bench.desk, "trusted_proxies", "127.0.0.1")
    requests.post(answering.url, json=body, headers=spoofed, timeout=10)
    requests.post(answering.url, json=body, headers={"X-Forwarded-For": "10.0.0.1, 198.51.100.9"}, timeout=10)
    requests.post(answering.url, json=body, headers={"X-Forwarded-For": "nonsense"}, timeout=10)
    assert [row.receipt.remote for row in answering.bench.rows()] == [
        "127.0.0.1",
        "198.51.100.9",
        "198.51.100.9",
        "127.0.0.1",
    ]


@pytest.mark.allow_logs
def test_a_store_that_cannot_take_it_is_503_and_no_yes(answering: Answering) -> None:
    lesson = answering.bench.lesson()
    answering.bench.store.close()
    reply = post(answering.url, request="start_lesson", token=lesson.token)
    assert (reply.status_code, reply.json()["status"]) == (503, False)


def test_a_second_responder_on_the_folder_is_refused(answering: Answering, tmp_path: Path) -> None:
    second = Listening(answering.bench.desk, lambda: claim(tmp_path / "data", patience_s=0))
    with pytest.raises(Refusal) as refusal:
        second.start("127.0.0.1", 0)
    assert refusal.value.text.key == "second_responder"
    assert second.address is None


def test_stopping_frees_the_port_and_the_folder(office: Bench, tmp_path: Path) -> None:
    for _ in range(2):
        listening = Listening(office.desk, lambda: claim(tmp_path / "data", patience_s=0))
        address = listening.start("127.0.0.1", 0)
        assert requests.get(address.listening, timeout=10).status_code == 404
        listening.stop()
        listening.stop()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", urlsplit(address.listening).port or 0), timeout=5)
    with office.store.read() as tables:
        assert tables.runs.address() is None


def test_the_switch_says_why_it_could_not_start(office: Bench, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        configure.set(office.desk, "listen_port", str(taken.getsockname()[1]))
        switch = Switch(office.desk, lambda: Listening(office.desk, lambda: claim(tmp_path / "data")))
        with pytest.raises(Refusal):
            switch.start()
        failed = (switch.state.value, switch.problem is not None)
    switch.start()
    running = (switch.state.value, switch.problem is not None)
    assert (failed, running) == (("error", True), ("listening", False))
    assert requests.get(f"{switch.address}/", timeout=10).status_code == 404
    switch.stop()
    assert (switch.state.value, switch.address) == ("off", None)


def test_names_go_out_unchanged_as_utf8(answering: Answering) -> None:
    lesson = answering.bench.lesson("Siobhán “Zoë” Ó Briain 山田")
    seat = lesson.students[0]
    reply = post(answering.url, request="connect_lesson", token=lesson.token, user_id=seat.user_id)
    assert json.loads(reply.content.decode("utf-8"))["full_name"] == "Siobhán “Zoë” Ó Briain 山田"


@pytest.mark.allow_logs
def test_a_class_that_cannot_be_counted_does_not_end_the_round(
    office: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = threading.Semaphore(0)

    def broken(_desk: Desk) -> int:
        rounds.release()
        raise ZeroDivisionError

    monkeypatch.setattr("lcadmin.responder.listening.refold_due", broken)
    listening = Listening(office.desk, lambda: claim(tmp_path / "data"))
    listening.start("127.0.0.1", 0)
    try:
        assert all(rounds.acquire(timeout=10) for _ in range(2))
    finally:
        listening.stop()


def test_a_question_of_its_own_is_answered_from_outside_and_not_journalled(answering: Answering) -> None:
    from lcadmin.domain.reach import ReachVerdict
    from lcadmin.reachability import Outside
    from lcadmin.services import self_test

    desk = answering.bench.desk
    configure.set(desk, "public_url", answering.base)
    assert self_test.check(desk, Outside()).verdict is ReachVerdict.REACHED
    assert answering.bench.rows() == []
    assert answering.listening.last_call is None
    configure.set(desk, "allowed_sources", "198.51.100.0/24")
    blocked = self_test.check(desk, Outside())
    assert (blocked.verdict, blocked.detail) == (ReachVerdict.BLOCKED, "127.0.0.1")
    configure.set(desk, "public_url", f"{answering.base}/behind")
    assert self_test.check(desk, Outside()).verdict is ReachVerdict.PATH


@pytest.mark.parametrize(
    ("allowed", "sender", "answered"),
    [
        ("2001:db8::/32", "2001:db8:ffff::1", True),
        ("2001:db8::/32", "2001:db9::1", False),
        ("203.0.113.7", "203.0.113.7", True),
        ("203.0.113.7", "203.0.113.8", False),
        ("203.0.113.0/24 2001:db8::1", "2001:0DB8:0::0001", True),
        ("203.0.113.0/24", "::ffff:203.0.113.9", True),
        ("0.0.0.0/0", "2001:db8::1", False),
        ("::/0", "203.0.113.7", False),
        ("fe80::/10", "fe80::1%eth0", True),
        ("203.0.113.0/24", "203.0.113.9, 198.51.100.1", False),
        ("203.0.113.0/24", "198.51.100.1, 203.0.113.9", True),
        ("203.0.113.0/24", "203.0.113.9 ", True),
        ("203.0.113.0/24", "203.0.113.9:4711", False),
    ],
)
def test_ranges_and_both_kinds_of_address_are_let_through_or_not(
    answering: Answering, allowed: str, sender: str, answered: bool
) -> None:
    lesson = answering.bench.lesson()
    configure.set_many(
        answering.bench.desk, {"allowed_sources": allowed, "trusted_proxies": "127.0.0.0/8, ::1"}
    )
    body = {"request": "start_lesson", "token": lesson.token}
    reply = requests.post(answering.url, json=body, headers={"X-Forwarded-For": sender}, timeout=10)
    assert (reply.status_code == 200) is answered
