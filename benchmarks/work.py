"""What one callback costs inside the responder, part by part, without a socket.

Each figure is microseconds a callback, the best of several rounds: other programs only ever add. The
parts run as in the responder: 64 callbacks wait for the writer, which takes them in one transaction.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from benchmarks import school
from benchmarks.load import http_post
from lcadmin.app import OpenFolder, open_office
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.replies import Reply, yes
from lcadmin.http.messages import Limits, Request
from lcadmin.http.reader import RequestReader
from lcadmin.http.wire import encode
from lcadmin.paths import DataFolder
from lcadmin.responder.reading import callback as read
from lcadmin.responder.responder import to_response
from lcadmin.services.admitting import decide_connect
from lcadmin.services.answer_callback import piece
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk, HandedIn
from lcadmin.services.tables import Tables
from lcadmin.store.tables import SqliteTables

TOGETHER = 64
"""How many callbacks share a transaction."""

_ROUNDS = 15
_CLASSES = 40
_PATH = "/virtualclassroom/0123456789abcdefghijklmnopq/"


_YES = yes()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a callback's work. ``micros``: microseconds a callback."""

    name: str
    micros: float


def breakdown(folder: Path) -> list[Part]:
    """Measures in a data folder of its own, which ``folder`` becomes."""
    classes = school.make(folder, _CLASSES)
    called = school.School(classes.classes[: _CLASSES // 2])
    raw = [http_post(_PATH, body) for body in school.connects(called)][:TOGETHER]
    office = open_office(DataFolder(folder))
    try:
        return _measured(office, raw)
    finally:
        office.close()


def _measured(office: OpenFolder, raw: Sequence[bytes]) -> list[Part]:
    desk = office.desk
    requests = _requests(raw)
    callbacks = [read(request) for request in requests]
    replies = _answers(desk, callbacks)
    http = _best(lambda: _requests(raw))
    reading = _best(lambda: [read(request) for request in requests])
    replying = _best(lambda: [encode(to_response(r), head_only=False, close=False) for r in replies])
    deciding = _in_writer(desk, lambda tables: _deciding(tables, callbacks))
    inserting = _in_writer(desk, lambda tables: _inserting(desk, tables, callbacks))
    _, returning = _together(desk, lambda: _hand_in_nothing(desk))
    asking, whole = _together(desk, lambda: _hand_in(desk, callbacks))
    _, alone = _together(desk, lambda: _hand_in(desk, callbacks[:1]))
    folding = _folding(desk, [one.token for one in callbacks])
    per_callback = (whole * TOGETHER - alone) / (TOGETHER - 1)
    commit = (alone - per_callback) / TOGETHER
    return [
        Part("http: bytes to request", http),
        Part("request to callback", reading),
        Part("receipt, and handed to the writer", asking),
        Part("an empty piece of work, and its answer handed back", returning),
        Part("decide", deciding),
        Part("journal row: chain and insert", inserting),
        Part("reply to bytes", replying),
        Part(f"commit, shared by {TOGETHER}", commit),
        Part("writer's whole work, without the commit", per_callback),
        Part("beyond parsing, insert and commit", asking + per_callback + replying - inserting),
        Part("fold a class of 9 messages (on a quiet day, once a class and transaction)", folding),
    ]


def _requests(raw: Sequence[bytes]) -> list[Request]:
    reader = RequestReader(Limits(), "127.0.0.1")
    made = [reader.feed(one) for one in raw]
    return cast(list[Request], made)


def _receipt(desk: Desk) -> Receipt:
    now = desk.clock.now()
    return Receipt(desk.entropy.delivery_id(now), now, desk.clock.run, desk.clock.elapsed_ms(), "127.0.0.1")


class _Answers:
    """Collects what many pieces of work are answered."""

    def __init__(self, many: int) -> None:
        self.many = many
        self._missing = many
        self._complete = threading.Event()
        self.replies: list[Reply] = []

    def take(self, reply: Reply | None, error: Exception | None) -> None:
        if error is not None:
            raise error
        if reply is not None:
            self.replies.append(reply)
        self._missing -= 1
        if not self._missing:
            self._complete.set()

    def wait(self) -> None:
        self._complete.wait()


Ask = Callable[[], _Answers]


def _hand_in(desk: Desk, callbacks: Sequence[Callback]) -> _Answers:
    answers = _Answers(len(callbacks))
    desk.store.hand_in([piece(desk, one, _receipt(desk), answers.take) for one in callbacks])
    return answers


def _hand_in_nothing(desk: Desk) -> _Answers:
    answers = _Answers(TOGETHER)
    desk.store.hand_in([HandedIn(_nothing, None, answers.take) for _ in range(TOGETHER)])
    return answers


def _answers(desk: Desk, callbacks: Sequence[Callback]) -> list[Reply]:
    answers = _hand_in(desk, callbacks)
    answers.wait()
    return answers.replies


def _nothing(_tables: Tables) -> Reply:
    return _YES


def _lesson(tables: Tables, callback: Callback) -> Lesson:
    lesson = tables.lessons.by_token(callback.token)
    assert lesson is not None
    return lesson


def _deciding(tables: Tables, callbacks: Sequence[Callback]) -> float:
    now = _lesson(tables, callbacks[0]).start
    begin = time.perf_counter()
    for callback in callbacks:
        lesson = _lesson(tables, callback)
        decide_connect(tables, callback, lesson, lesson.seat(callback.user_id), now)
    return _micros(begin, len(callbacks))


def _inserting(desk: Desk, tables: Tables, callbacks: Sequence[Callback]) -> float:
    rows = [
        Delivery(_receipt(desk), c.request, c.token, c.user_id, None, Outcome.ADMITTED, True, None, 1)
        for c in callbacks
    ]
    begin = time.perf_counter()
    for row in rows:
        tables.journal.append(row)
    cast(SqliteTables, tables).journal.buffer.flush()
    return _micros(begin, len(callbacks))


def _together(desk: Desk, ask: Ask) -> tuple[float, float]:
    """Microseconds for a piece, the best of all rounds: to hand them to a writer that is held up, and
    from when it is free to the last answer."""
    rounds = [_held_up(desk, ask) for _ in range(_ROUNDS)]
    return min(asking for asking, _ in rounds), min(working for _, working in rounds)


def _held_up(desk: Desk, ask: Ask) -> tuple[float, float]:
    free = threading.Event()
    desk.store.write(lambda _: free.wait())
    begin = time.perf_counter()
    answers = ask()
    many = answers.many
    asking = _micros(begin, many)
    begin = time.perf_counter()
    free.set()
    answers.wait()
    return asking, _micros(begin, many)


def _folding(desk: Desk, tokens: Sequence[str]) -> float:
    with desk.store.read() as tables:
        lessons = [tables.lessons.get(number) for number in range(1, _CLASSES + 1)]
    few = [lesson for lesson in lessons if lesson.token not in tokens]
    for body in school.whole_classes(school.of(few)):
        request = RequestReader(Limits(), "127.0.0.1").feed(http_post(_PATH, body))
        assert request is not None
        _answers(desk, [read(request)])

    def fold(tables: Tables) -> float:
        now = desk.clock.now()
        begin = time.perf_counter()
        for lesson in few:
            refold(tables, lesson.id, now)
        return _micros(begin, len(few))

    return _in_writer(desk, fold)


def _in_writer(desk: Desk, work: Callable[[Tables], float]) -> float:
    return min(desk.store.write(work).result() for _ in range(_ROUNDS))


def _best(work: Callable[[], Sequence[object]]) -> float:
    best = float("inf")
    for _ in range(_ROUNDS):
        begin = time.perf_counter()
        done = work()
        best = min(best, _micros(begin, len(done)))
    return best


def _micros(begin: float, count: int) -> float:
    return (time.perf_counter() - begin) / count * 1e6
