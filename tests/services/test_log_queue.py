from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.services.log_queue import PieceQueue
from lcadmin.services.log_tables import PreparedPiece, ReadyPiece
from lcadmin.services.portion import Portion
from lcadmin.services.tables import Tables
from tests.support.desk import Bench

Put = Callable[[Tables], int]


@pytest.fixture
def portion() -> Portion:
    return Portion(size=100)


class Putting:
    """A queue of pieces that do what a test says."""

    def __init__(self, bench: Bench, portion: Portion) -> None:
        self._bench = bench
        self._puts: list[Put] = []
        self.queue = PieceQueue(self._hand_in, portion)

    def add(self, *puts: Put, rows: int = 100) -> None:
        first = len(self._puts)
        self._puts += puts
        self.queue.add([ReadyPiece(PreparedPiece(rows), first + at) for at in range(len(puts))])

    def _hand_in(self, piece: ReadyPiece) -> Future[int]:
        return self._bench.store.park(self._puts[piece.next_no])


@pytest.fixture
def putter(bench: Bench, portion: Portion) -> Putting:
    return Putting(bench, portion)


def putting(done: list[str], name: str, milliseconds: int = 1) -> Put:
    def put(_: Tables) -> int:
        done.append(name)
        return milliseconds

    return put


def refusing(_: Tables) -> int:
    raise Refusal("log_import_gone")


def test_pieces_are_written_in_their_order_and_the_portion_learns(putter: Putting, portion: Portion) -> None:
    done: list[str] = []
    putter.add()
    putter.add(putting(done, "a"), putting(done, "b"))
    putter.add(putting(done, "c", 1_000), rows=10)
    putter.queue.settle()
    assert (done, putter.queue.busy) == (["a", "b", "c"], False)
    assert portion.size < 100


def test_whoever_writes_meanwhile_comes_between_two_pieces(putter: Putting, bench: Bench) -> None:
    done: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: Tables) -> int:
        begun.set()
        go_on.wait(20)
        done.append("a")
        return 1

    putter.add(slow, putting(done, "b"))
    begun.wait(20)
    assert putter.queue.busy
    message = bench.store.write(putting(done, "a message"))
    go_on.set()
    message.result(20)
    putter.queue.settle()
    assert done == ["a", "a message", "b"]


def test_what_fails_is_told_once_and_drops_what_stood_behind_it(putter: Putting) -> None:
    done: list[str] = []
    putter.add(putting(done, "a"), refusing, putting(done, "b"))
    with pytest.raises(Refusal, match="dropped"):
        putter.add(putting(done, "c"))
    putter.queue.settle()
    assert done == ["a"]


def test_what_is_dropped_is_not_written(putter: Putting) -> None:
    done: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: Tables) -> int:
        begun.set()
        go_on.wait(20)
        raise Refusal("log_import_gone")

    putter.add(slow, putting(done, "b"))
    begun.wait(20)
    threading.Timer(0.05, go_on.set).start()
    putter.queue.drop()
    putter.queue.settle()
    assert (done, putter.queue.busy) == ([], False)
