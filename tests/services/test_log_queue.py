from __future__ import annotations

import threading

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.services.log_queue import PieceQueue, Put
from lcadmin.services.portion import Portion
from lcadmin.services.tables import Tables
from tests.support.desk import Bench


@pytest.fixture
def portion() -> Portion:
    return Portion(size=100)


@pytest.fixture
def queue(bench: Bench, portion: Portion) -> PieceQueue:
    return PieceQueue(bench.desk, portion)


def putting(done: list[str], name: str, milliseconds: int = 1) -> Put:
    def put(_: Tables) -> int:
        done.append(name)
        return milliseconds

    return put


def refusing(_: Tables) -> int:
    raise Refusal("log_import_gone")


def test_pieces_are_written_in_their_order_and_the_portion_learns(
    queue: PieceQueue, portion: Portion
) -> None:
    done: list[str] = []
    queue.add([])
    queue.add([(putting(done, "a"), 100), (putting(done, "b"), 100)])
    queue.add([(putting(done, "c", 1_000), 10)])
    queue.settle()
    assert (done, queue.busy) == (["a", "b", "c"], False)
    assert portion.size < 100


def test_whoever_writes_meanwhile_comes_between_two_pieces(queue: PieceQueue, bench: Bench) -> None:
    done: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: Tables) -> int:
        begun.set()
        go_on.wait(20)
        done.append("a")
        return 1

    queue.add([(slow, 1), (putting(done, "b"), 1)])
    begun.wait(20)
    assert queue.busy
    message = bench.store.write(putting(done, "a message"))
    go_on.set()
    message.result(20)
    queue.settle()
    assert done == ["a", "a message", "b"]


def test_what_fails_is_told_once_and_drops_what_stood_behind_it(queue: PieceQueue) -> None:
    done: list[str] = []
    queue.add([(putting(done, "a"), 1), (refusing, 1), (putting(done, "b"), 1)])
    with pytest.raises(Refusal, match="dropped"):
        queue.add([(putting(done, "c"), 1)])
    queue.settle()
    assert done == ["a"]


def test_what_is_dropped_is_not_written(queue: PieceQueue) -> None:
    done: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: Tables) -> int:
        begun.set()
        go_on.wait(20)
        raise Refusal("log_import_gone")

    queue.add([(slow, 1), (putting(done, "b"), 1)])
    begun.wait(20)
    threading.Timer(0.05, go_on.set).start()
    queue.drop()
    queue.settle()
    assert (done, queue.busy) == ([], False)
