"""Messages that belong to no class: however many come, they are answered alike and fill nothing; and a
class that is on never notices."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import requests

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.instants import HOUR, MINUTE, plus
from lcadmin.responder.flood import Flood
from lcadmin.services import configure
from tests.responder.conftest import Answering
from tests.support.desk import START, Bench

UNKNOWN = {"request": "start_lesson", "token": "NOSUCHCLASS"}


def asked(answering: Answering, sender: str = "", **body: str) -> tuple[int, bytes, tuple[str, ...]]:
    headers = {"X-Forwarded-For": sender} if sender else {}
    reply = requests.post(answering.url, json=body, headers=headers, timeout=10)
    return reply.status_code, reply.content, tuple(sorted(reply.headers.items()))  # type: ignore[arg-type]


def limited(answering: Answering, per_sender: int, in_all: int = 100) -> Bench:
    """A responder behind a proxy, which keeps so few messages of no class."""
    desk = answering.bench.desk
    values = {"unknown_per_sender": per_sender, "unknown_per_hour": in_all, "trusted_proxies": "127.0.0.1"}
    configure.set_many(desk, {key: str(value) for key, value in values.items()})
    return answering.bench


def kept(bench: Bench) -> list[str]:
    return [row.receipt.remote for row in bench.rows() if row.outcome is Outcome.UNKNOWN]


def counted(folder: Path) -> dict[str, int]:
    with closing(sqlite3.connect(folder / "lcadmin.db")) as connection:
        return dict(connection.execute("SELECT remote, sum(count) FROM strangers GROUP BY remote"))


def test_beyond_its_quota_a_sender_is_answered_with_the_same_bytes_and_only_counted(
    answering: Answering, tmp_path: Path
) -> None:
    bench = limited(answering, 3)
    answers = {asked(answering, "198.51.100.9", **UNKNOWN) for _ in range(10)}
    assert len(answers) == 1
    assert kept(bench) == ["198.51.100.9"] * 3
    answering.listening.stop()
    assert counted(tmp_path / "data") == {"": 10, "*": 7, "198.51.100.9": 10}


def test_nobody_elses_quota_is_touched_by_it_and_a_class_has_none(answering: Answering) -> None:
    bench = limited(answering, 2)
    lesson = bench.lesson("Tom")
    learncube = "203.0.113.7"
    for _ in range(5):
        asked(answering, "198.51.100.9", **UNKNOWN)
    asked(answering, learncube, **UNKNOWN)
    assert kept(bench).count(learncube) == 1
    for sender in (learncube, "198.51.100.9"):  # the flooding address itself may be LearnCube's
        for _ in range(10):
            asked(answering, sender, request="connect_lesson", token=lesson.token, user_id="5")
    refused = [row for row in bench.rows() if row.outcome is Outcome.REFUSED]
    assert len(refused) == 20


def test_a_spoofed_forwarding_header_uses_up_the_proxys_client_only(answering: Answering) -> None:
    """What a client writes into the header stands left of what the proxy adds."""
    bench = limited(answering, 2)
    for _ in range(5):
        asked(answering, "203.0.113.7, 198.51.100.9", **UNKNOWN)
    assert kept(bench) == ["198.51.100.9"] * 2
    asked(answering, "203.0.113.7", **UNKNOWN)
    assert kept(bench)[-1] == "203.0.113.7"


def test_many_senders_share_a_quota_too_and_an_hour_later_it_is_a_new_one(answering: Answering) -> None:
    bench = limited(answering, 2, 4)
    for number in range(9):
        asked(answering, f"198.51.100.{number}", **UNKNOWN)
    assert len(kept(bench)) == 4
    bench.clock.pass_(HOUR)
    asked(answering, "198.51.100.1", **UNKNOWN)
    assert len(kept(bench)) == 5


def test_a_quota_that_was_raised_counts_from_now_on(answering: Answering) -> None:
    bench = limited(answering, 1)
    for _ in range(3):
        asked(answering, "198.51.100.9", **UNKNOWN)
    configure.set(bench.desk, "unknown_per_sender", "50")
    asked(answering, "198.51.100.9", **UNKNOWN)
    assert len(kept(bench)) == 2


def test_a_message_that_names_a_new_class_is_kept_however_many_were_not(answering: Answering) -> None:
    bench = limited(answering, 1)
    for _ in range(3):
        asked(answering, "198.51.100.9", **UNKNOWN)
    lesson = bench.lesson("Tom")
    status, _, _ = asked(answering, "198.51.100.9", request="start_lesson", token=lesson.token)
    assert status == 200
    assert bench.rows()[-1].outcome is Outcome.ACCEPTED


def test_all_of_an_internet_lines_addresses_are_one_sender() -> None:
    flood, later = Flood(), plus(START, HOUR)
    flood.learn("2001:db8:0:7::/64", START)
    assert flood.over("2001:db8:0:7:1:2:3:4", START) == "2001:db8:0:7::/64"
    assert flood.over("2001:db8:0:8::1", START) is None
    assert flood.over("192.0.2.1", START) is None
    assert flood.over("2001:db8:0:7::9", later) is None
    flood.learn("192.0.2.1", later)
    assert flood.over("2001:db8:0:7::9", later) is None
    assert flood.over("192.0.2.1", plus(later, MINUTE)) == "192.0.2.1"
