"""A flood of messages that belong to no class, and people who guess their way in."""

from __future__ import annotations

import asyncio
import json
import os
import random
import sqlite3
import ssl
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.contestant import resident
from benchmarks.hostile import slow
from benchmarks.hostile.found import Found
from benchmarks.hostile.targets import Target
from benchmarks.load import http_post
from benchmarks.school import make
from lcadmin.app import open_office
from lcadmin.http import Later, Request, Response
from lcadmin.paths import DataFolder
from lcadmin.responder.responder import Responder
from lcadmin.services import callback_address

_TOGETHER = 256
_EVERY = 1_000
"""Of so many messages one is about a class that is on."""

_FLOODING = 64


def through_the_service(folder: Path, many: int, seed: int) -> Iterator[Found]:
    """Through the responder without its socket: from one address, from many, from whole lines of IPv6."""
    school = make(folder, 20)
    office = open_office(DataFolder(folder))
    chance = random.Random(seed)  # noqa: S311 - rubbish, no secret
    callback_address.ensure(office.desk)
    path = callback_address.url(office.desk, "http://x").removeprefix("http://x")
    responder = Responder(office.desk)
    sizes = [_size(folder)]
    memory = [resident(os.getpid()) or 0.0]
    answered: Counter[str] = Counter()
    bodies: set[bytes] = set()
    begun = time.perf_counter()
    try:
        for first in range(0, many, _TOGETHER):
            waiting: list[tuple[bool, Later]] = []
            for number in range(first, min(first + _TOGETHER, many)):
                known = number % _EVERY == 0
                ours = school.classes[number // _EVERY % 20][0]
                token = ours if known else f"UNKNOWN{chance.getrandbits(64):016X}"
                later = responder(_message(path, token, _sender(number, chance)))
                if isinstance(later, Later):
                    waiting.append((known, later))
            responder.hand_in()
            for known, later in waiting:
                outcome = _outcome(later)
                yes = outcome.status == 200 and outcome.body == b'{"status":true}'
                answered["known" if known and yes else "unknown" if not known and not yes else "wrong"] += 1
                if not known:
                    bodies.add(outcome.body)
            if first // _TOGETHER == 200:
                memory.append(resident(os.getpid()) or 0.0)
        taken = time.perf_counter() - begun
        responder.write_down()
        memory.append(resident(os.getpid()) or 0.0)
        sizes.append(_size(folder))
        with office.desk.store.read() as tables:
            rows = sum(1 for row in tables.journal.in_order() if row.token.startswith("UNKNOWN"))
            kept = tables.journal.count() - rows
    finally:
        responder.close()
        office.close()
    with closing(sqlite3.connect(folder / "lcadmin.db")) as connection:
        (counted,) = connection.execute("SELECT sum(count) FROM strangers WHERE remote = ''").fetchone()
    what = f"flood: {many} unknown tokens through the service"
    expected = (many + _EVERY - 1) // _EVERY
    print(f"{what}: {taken:.1f} s, {many / taken:,.0f} a second")
    ours = f"{what}: of {expected} about classes"
    yield Found(f"{ours}: answered yes", answered["known"], expected, at_least=True)
    yield Found(f"{ours}: in the journal", kept, expected, at_least=True)
    yield Found(f"{what}: answered otherwise than due", answered["wrong"], 0)
    yield Found(f"{what}: different answers to unknown ones", len(bodies), 1)
    yield Found(f"{what}: rows that they took", rows, 6_000)
    yield Found(f"{what}: counted, of {many - expected}", counted, many - expected, at_least=True)
    yield Found(f"{what}: the database grew by", sizes[-1] - sizes[0], 16, "MB")
    yield Found(f"{what}: memory grew by", memory[-1] - memory[1] if len(memory) > 2 else 0, 30, "MB")


def _message(path: str, token: str, remote: str) -> Request:
    body = b'{"request":"start_lesson","token":"%b"}' % token.encode()
    headers = (("content-type", "application/json;charset=UTF-8"),)
    return Request("POST", path, "", headers, body, remote)


def _sender(number: int, chance: random.Random) -> str:
    kind = number % 3
    if kind == 0:
        return "198.51.100.9"
    if kind == 1:
        return f"10.{chance.randrange(256)}.{chance.randrange(256)}.{chance.randrange(256)}"
    return f"2001:db8:{chance.randrange(4):x}::{chance.getrandbits(32):x}"


def _outcome(later: Later) -> Response:
    if not later.done():
        done = threading.Event()
        later.add_done_callback(lambda _later: done.set())
        done.wait()
    outcome = later.outcome
    if not isinstance(outcome, Response):
        raise RuntimeError(f"no answer: {outcome!r}")
    return outcome


def _size(folder: Path) -> float:
    """The database with its log, in MB."""
    return sum(file.stat().st_size for file in folder.glob("lcadmin.db*")) / 1e6


def through_the_socket(target: Target, seconds: float) -> list[Found]:
    """Unknown tokens as fast as they are answered, and good people's answers meanwhile."""
    before = _size(target.folder)
    results, flooded = asyncio.run(_flooded(target, seconds))
    what = f"{target.name}: {flooded} unknown tokens from {_FLOODING} connections"
    grown = _size(target.folder) - before
    return [*slow.told(what, results), Found(f"{what}: the database grew by", grown, 16, "MB")]


async def _flooded(target: Target, seconds: float) -> tuple[list[tuple[list[float], int]], int]:
    until = time.perf_counter() + seconds
    at = target.at
    asked = (at.host, at.port, at.path, seconds, "" if target.tls is None else "tls")
    crowd = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.hostile", "--flood", *map(str, asked)),
        stdout=asyncio.subprocess.PIPE,
    )
    results = await slow.good_people(target, until)
    said, _ = await crowd.communicate()
    return results, int(said)


async def flood_all(host: str, port: int, path: str, seconds: float, tls: ssl.SSLContext | None) -> int:
    """The crowd; in its own process. How many messages it sent."""
    until = time.perf_counter() + seconds
    crowd = (_flood(host, port, path, until, tls, place) for place in range(_FLOODING))
    return sum(await asyncio.gather(*crowd))


async def _flood(
    host: str, port: int, path: str, until: float, tls: ssl.SSLContext | None, place: int
) -> int:
    reader, writer = await asyncio.open_connection(host, port, ssl=tls)
    sent = 0
    while time.perf_counter() < until:
        body = json.dumps({"request": "start_lesson", "token": f"UNKNOWN{place}X{sent}"}).encode()
        writer.write(http_post(path, body))
        if not await reader.read(65_536):
            break
        sent += 1
    writer.close()
    return sent


def guessed(target: Target, many: int, seed: int) -> Iterator[Found]:
    """Somebody with a link tries other people's numbers on it; headers say that it comes from everywhere."""
    chance = random.Random(seed)  # noqa: S311 - a guesser's
    token, seats = target.school.classes[1]
    tutor, student, _, newcomer = seats
    entered = _knock(target, token, student)
    admitted = 0
    with target.connect() as sock:
        for number in range(many):
            guess = str(chance.randrange(1_000_000_000, 2_147_483_648))
            if guess in seats:
                continue
            told = {"X-Forwarded-For": f"203.0.113.{number % 250}", "Forwarded": "for=203.0.113.9"}
            sock.sendall(_connect(target, token, guess, told))
            admitted += b'"status":true' in sock.recv(65_536)
    what = f"{target.name}: {many} guesses on one class, senders spoofed"
    yield Found(f"{what}: let in", admitted, 0)
    paused = not _knock(target, token, newcomer)
    yield Found(f"{what}: a newcomer is asked to wait", paused, 1, at_least=True)
    still = _knock(target, token, tutor) and entered and _knock(target, token, student)
    yield Found(f"{what}: tutor and who was in before come in", still, 1, at_least=True)
    other, others = target.school.classes[2]
    yield Found(f"{what}: other classes' people come in", _knock(target, other, others[1]), 1, at_least=True)
    swapped = _knock(target, other, tutor) or _knock(target, token, others[0])
    yield Found(f"{what}: let in with a number of another class", swapped, 0)


def _knock(target: Target, token: str, user_id: str) -> bool:
    return b'"status":true' in target.say(_connect(target, token, user_id, {"Connection": "close"}))


def _connect(target: Target, token: str, user_id: str, headers: dict[str, str]) -> bytes:
    body = json.dumps({"request": "connect_lesson", "token": token, "user_id": user_id}).encode()
    more = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return http_post(target.at.path, body).replace(b"\r\n\r\n", f"\r\n{more}\r\n".encode(), 1)
