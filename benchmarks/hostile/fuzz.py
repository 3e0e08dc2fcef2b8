"""Rubbish from a grammar: over the parser, over the service, and over the real sockets."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.hostile.answers import Answers, receipt
from benchmarks.hostile.found import Found
from benchmarks.hostile.targets import Target
from benchmarks.load import http_post
from benchmarks.school import School, make
from lcadmin.app import open_office
from lcadmin.domain.callbacks import Callback
from lcadmin.http import Limits, Request
from lcadmin.http.head import Refused
from lcadmin.http.reader import RequestReader
from lcadmin.paths import DataFolder
from lcadmin.responder.reading import callback
from lcadmin.services.answer_callback import piece
from lcadmin.whole_folder import check
from tests.http.grammar import Grammar

_PATH = "/virtualclassroom/abcdefghijklmnopqrstuvwxyz0/"
_TOGETHER = 200
_THREADS = 8
_STATUS = re.compile(rb"HTTP/1\.1 ([0-9]{3}) ")


def known(school: School) -> tuple[str, ...]:
    """Tokens and numbers that mean something: half of the rubbish is about them."""
    return tuple(word for token, seats in school.classes[:10] for word in (token, *seats))


def parsed(many: int, seed: int) -> Iterator[Found]:
    """Over the parser and what reads a message out of a request."""
    outcomes = Counter(_read(data)[0] for data in _rubbish(many, seed))
    yield Found(f"parser: {many} fuzzed requests: exceptions", outcomes["fault"], 0)
    yield Found(
        f"parser: of these whole requests ({outcomes['refused']} refused)",
        outcomes["whole"],
        1,
        at_least=True,
    )


def decided(folder: Path, many: int, seed: int) -> Iterator[Found]:
    """Over the service that answers messages, with a real database."""
    school = make(folder, 10)
    outcomes: Counter[str] = Counter()
    office = open_office(DataFolder(folder))
    grammar = Grammar(seed, _PATH, known(school))
    try:
        desk, waiting = office.desk, list[Callback]()
        while outcomes.total() < many:
            request = _read(grammar.request())[1]
            if request is not None:
                waiting.append(callback(request))
            if len(waiting) == _TOGETHER:
                answers = Answers(len(waiting))
                desk.store.hand_in([piece(desk, one, receipt(desk), answers.take) for one in waiting])
                outcomes.update(answers.wait())
                waiting.clear()
        with desk.store.read() as tables:
            rows = tables.journal.count()
    finally:
        office.close()
    bad = outcomes.total() - outcomes["yes"] - outcomes["no"]
    what = f"service: {outcomes.total()} fuzzed messages"
    yield Found(f"{what}: answered with an error (yes {outcomes['yes']}, no {outcomes['no']})", bad, 0)
    yield Found(
        f"{what}: problems that check finds afterwards ({rows} kept)",
        len(check(DataFolder(folder)).problems),
        0,
    )


def sent(target: Target, many: int, seed: int) -> Iterator[Found]:
    """Over the socket, one a connection, several at once."""
    warm = min(many // 4, 5_000)
    _pour(target, warm, seed + 1)
    before = target.at.memory() or 0.0
    statuses = _pour(target, many - warm, seed)
    more = (target.at.memory() or 0.0) - before
    good = target.say(http_post(target.at.path, b'{"request":"start_lesson","token":"%b"}' % _token(target)))
    what = f"{target.name}: {many} fuzzed requests"
    told = ", ".join(f"{key} {number}" for key, number in sorted(statuses.items()))
    print(f"{what}: {told}")
    faulty = sum(number for key, number in statuses.items() if key.startswith("5"))
    yield Found(f"{what}: answers of 500 and above", faulty, 0)
    yield Found(f"{what}: more than one answer", statuses["several"], 0)
    yield Found(f"{what}: left hanging", statuses["hanging"], 0)
    yield Found(f"{what}: memory more", more, 30, "MB")
    yield Found(f"{what}: afterwards a good message is answered", b'"status":true' in good, 1, at_least=True)


def _token(target: Target) -> bytes:
    return target.school.classes[0][0].encode()


def _rubbish(many: int, seed: int) -> Iterator[bytes]:
    grammar = Grammar(seed, _PATH)
    return (grammar.request() for _ in range(many))


def _read(data: bytes) -> tuple[str, Request | None]:
    """ "whole", "part", "refused" or "fault", and the request where it is whole."""
    reader = RequestReader(Limits(), "203.0.113.7")
    try:
        middle = len(data) // 3
        request = reader.feed(data[:middle]) or reader.feed(data[middle:])
        if request is not None:
            callback(request)
    except Refused:
        return "refused", None
    except Exception as error:  # noqa: BLE001 - it is what is looked for
        print(f"fault: {error!r} at {data[:300]!r}")
        return "fault", None
    finally:
        reader.close()
    return ("whole", request) if request is not None else ("part", None)


def _pour(target: Target, many: int, seed: int) -> Counter[str]:
    """What became of so many requests: each one's status, "several", "none" or "hanging"."""
    grammar, gate = Grammar(seed, target.at.path, known(target.school)), threading.Lock()

    def share(number: int) -> Counter[str]:
        found: Counter[str] = Counter()
        for _ in range(number):
            with gate:
                data = grammar.request()
            found[_outcome(target, data)] += 1
        return found

    shares = [many // _THREADS + (n < many % _THREADS) for n in range(_THREADS)]
    with ThreadPoolExecutor(_THREADS) as pool:
        return sum(pool.map(share, shares), Counter[str]())


def _outcome(target: Target, data: bytes) -> str:
    try:
        answer = target.say(data)
    except TimeoutError:
        return "hanging"
    statuses = [status for status in _STATUS.findall(answer) if status != b"100"]
    if len(statuses) > 1:
        print(f"several answers to {data[:300]!r}")
        return "several"
    return statuses[0].decode() if statuses else "none"
