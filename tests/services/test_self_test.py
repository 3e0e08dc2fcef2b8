"""The program asks itself through its public address."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.reach import Heard, ReachVerdict, Silence
from lcadmin.services import callback_address, configure, self_test
from lcadmin.store import claim
from tests.support.desk import Bench

BASE = "https://tutors.example.com"


@dataclass
class HandOutside:
    """The internet as a test wants it."""

    bench: Bench
    run: str = "run-1"
    says: Callable[[str], Heard | Silence] | None = None
    asked: list[str] = field(default_factory=list)

    def ask(self, url: str) -> Heard | Silence:
        self.asked.append(url)
        if self.says is not None:
            return self.says(url)
        query = urlsplit(url).query
        return Heard(200, self_test.answer(self.run, query, "203.0.114.9", True))


@pytest.fixture
def outside(bench: Bench) -> HandOutside:
    return HandOutside(bench)


@pytest.fixture
def running(bench: Bench, tmp_path: Any) -> Any:
    """A responder of this folder listens."""
    configure.set(bench.desk, "public_url", BASE)
    with claim(tmp_path / "data"):
        _begin(bench, "run-1")
        yield


def _begin(bench: Bench, run: str) -> None:
    now = bench.clock.now()
    bench.store.write(lambda tables: tables.runs.begin(run, now, "http://127.0.0.1:8765")).result()


@pytest.mark.usefixtures("running")
def test_its_own_answer_is_recognised_and_kept(bench: Bench, outside: HandOutside) -> None:
    reach = self_test.check(bench.desk, outside)
    assert reach.verdict is ReachVerdict.REACHED
    assert self_test.last(bench.desk) == reach
    (url,) = outside.asked
    assert url.startswith(callback_address.url(bench.desk, BASE))


@pytest.mark.usefixtures("running")
def test_no_two_questions_are_the_same(bench: Bench, outside: HandOutside) -> None:
    self_test.check(bench.desk, outside)
    self_test.check(bench.desk, outside)
    assert len(set(outside.asked)) == 2


@pytest.mark.usefixtures("running")
def test_a_copy_of_the_data_on_another_pc_is_not_taken_for_this_one(
    bench: Bench, outside: HandOutside
) -> None:
    outside.run = "run-of-another-pc"
    assert self_test.check(bench.desk, outside).verdict is ReachVerdict.OTHER_PC


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff", b'{"check":7}', b"[" * 4000])
def test_what_is_no_answer_of_ours_is_something_else(bench: Bench, outside: HandOutside, body: bytes) -> None:
    outside.says = lambda _url: Heard(200, body)
    assert self_test.check(bench.desk, outside).verdict is ReachVerdict.ELSE


@pytest.mark.usefixtures("running")
def test_a_responder_that_was_started_anew_meanwhile_is_asked_again(
    bench: Bench, outside: HandOutside
) -> None:
    def restarted(url: str) -> Heard:
        if len(outside.asked) == 1:
            _begin(bench, "run-2")
        return Heard(200, self_test.answer("run-2", urlsplit(url).query, "", True))

    outside.says = restarted
    assert self_test.check(bench.desk, outside).verdict is ReachVerdict.REACHED
    assert len(outside.asked) == 2


def test_without_an_address_or_a_responder_nothing_is_asked(bench: Bench, outside: HandOutside) -> None:
    assert self_test.check(bench.desk, outside).verdict is ReachVerdict.NO_ADDRESS
    configure.set(bench.desk, "public_url", BASE)
    assert self_test.check(bench.desk, outside).verdict is ReachVerdict.OFF
    assert outside.asked == []


@pytest.mark.usefixtures("running")
def test_what_was_found_out_belongs_to_that_address(bench: Bench, outside: HandOutside) -> None:
    assert self_test.last(bench.desk) is None
    self_test.check(bench.desk, outside)
    configure.set(bench.desk, "public_url", "https://new.example.com")
    assert self_test.last(bench.desk) is None


@pytest.mark.usefixtures("running")
def test_a_full_disk_does_not_hide_what_was_found_out(
    bench: Bench, outside: HandOutside, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: Future[object] = Future()
    failed.set_exception(StoreUnavailable("disk_full", file="x"))
    monkeypatch.setattr(bench.store, "write", lambda *_a, **_k: failed)
    monkeypatch.setattr(callback_address, "ensure", lambda _desk: "secret")
    assert self_test.check(bench.desk, outside).verdict is ReachVerdict.REACHED


def test_a_question_that_this_program_did_not_put_gets_no_proof() -> None:
    query = f"{self_test.ASKS}abc.{'0' * 40}"
    assert b'"check":""' in self_test.answer("run-1", query, "203.0.113.7", True)
    assert b"203.0.113.7" not in self_test.answer("run-1", query, "203.0.113.7", True)
    assert b'"check":""' in self_test.answer("run-1", self_test.ASKS + "é" * 200, "", True)
