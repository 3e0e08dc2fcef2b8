"""``python -m benchmarks.hostile``: the responder on a hostile network, through its real socket.

Sockets that drip (from a process of their own), requests that nobody should get an answer to, rubbish. Every
figure is printed beside the bound that it has to keep; the exit code is 1 where one does not. Traffic goes to
this machine's loopback only.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import contestant, school
from benchmarks.contestant import Contestant
from benchmarks.load import http_post
from benchmarks.machine import roomy_folder

_GOOD_CLIENTS = 20
_PAUSE = 0.05
_SEED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """One figure and the bound it has to keep."""

    name: str
    value: float
    bound: float
    unit: str

    @property
    def kept(self) -> bool:
        return self.value <= self.bound

    def __str__(self) -> str:
        sign = "ok" if self.kept else "NOT KEPT"
        return f"{self.name:<64} {self.value:>10.2f} {self.unit:<3} (at most {self.bound:g})  {sign}"


def main() -> None:
    """Runs everything; fewer and shorter rounds with ``--quick``."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile", description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--drip", nargs=5, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.drip:
        host, port, path, crowd, lasting = given.drip
        asyncio.run(_drip_all(host, int(port), path, int(crowd), float(lasting)))
        return
    quick = given.quick
    seconds, asked, rubbish = (4.0, 1_500, 3_000) if quick else (12.0, 10_000, 100_000)
    with tempfile.TemporaryDirectory(prefix="lcadmin-hostile-", dir=roomy_folder()) as name:
        folder = Path(name) / "data"
        made = school.make(folder, 40)
        bodies = school.connects(made)
        found: list[Found] = []
        with contestant.started(contestant.serve(folder)) as serve:
            for crowd in (500, 2_000):
                found += asyncio.run(_dripped(serve, bodies, crowd, seconds))
            found += _not_found(serve, asked)
            found += _fuzzed(serve, rubbish)
        log = folder / "logs" / "lcadmin.log"
        told = log.read_text(encoding="utf-8").count("Traceback") if log.exists() else 0
        found.append(Found("tracebacks in the log", told, 0, ""))
    for one in found:
        print(one)
    sys.exit(0 if all(one.kept for one in found) else 1)


# Slow sockets


async def _dripped(serve: Contestant, bodies: list[bytes], crowd: int, seconds: float) -> list[Found]:
    """Good people's answers while a crowd sends a byte a second each."""
    before = serve.memory() or 0.0
    until = time.perf_counter() + seconds
    asked = (serve.host, serve.port, serve.path, crowd, seconds)
    slow = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.hostile", "--drip", *map(str, asked)
    )
    await asyncio.sleep(min(2.0, seconds / 3))  # so that all of them are there
    requests = [http_post(serve.path, body) for body in bodies]
    good = [asyncio.create_task(_good(serve, requests, place, until)) for place in range(_GOOD_CLIENTS)]
    results = await asyncio.gather(*good)
    memory = (serve.memory() or 0.0) - before
    await slow.wait()
    times = sorted(one for taken, _ in results for one in taken)
    failed = sum(failures for _, failures in results)
    p99 = times[int(len(times) * 0.99)] * 1e3 if times else float("inf")
    what = f"{crowd} sockets that drip"
    return [
        Found(f"{what}: p99 of {len(times)} good answers", p99, 100, "ms"),
        Found(f"{what}: good requests that failed", failed, 0, ""),
        Found(f"{what}: memory more", memory, 50, "MB"),
    ]


async def _drip_all(host: str, port: int, path: str, crowd: int, seconds: float) -> None:
    until = time.perf_counter() + seconds
    await asyncio.gather(*(_drip(host, port, path, until) for _ in range(crowd)))


async def _drip(host: str, port: int, path: str, until: float) -> None:
    """Begins a request anew whenever it was cut off."""
    head = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nX-Slow: ".encode() + b"a" * 1_000
    while time.perf_counter() < until:
        writer = None
        try:
            _, writer = await asyncio.open_connection(host, port)
            for byte in head:
                if time.perf_counter() > until:
                    break
                writer.write(bytes((byte,)))
                await writer.drain()
                await asyncio.sleep(1.0)
        except OSError:
            await asyncio.sleep(0.5)
        finally:
            if writer is not None:
                writer.close()


async def _good(
    serve: Contestant, requests: list[bytes], place: int, until: float
) -> tuple[list[float], int]:
    """A connection a request, as LearnCube makes them."""
    taken, failed = list[float](), 0
    chance = random.Random(place)  # noqa: S311 - an order, no secret
    while time.perf_counter() < until - 0.5:
        begun = time.perf_counter()
        try:
            reader, writer = await asyncio.open_connection(serve.host, serve.port)
            writer.write(chance.choice(requests))
            answer = await asyncio.wait_for(reader.read(65_536), 5)
            writer.close()
        except (OSError, TimeoutError):
            answer = b""
        if b'"status":true' in answer:
            taken.append(time.perf_counter() - begun)
        else:
            failed += 1
        await asyncio.sleep(_PAUSE)
    return taken, failed


# What cannot be told apart


def _not_found(serve: Contestant, asked: int) -> Iterator[Found]:
    """A wrong path, a wrong method and a wrong secret, turn by turn over one connection."""
    body = b'{"request":"start_lesson","token":"ABCDEFGH"}'
    almost = serve.path[:-3] + ("AA/" if not serve.path.endswith("AA/") else "BB/")
    kinds: dict[str, bytes] = {
        "wrong path": http_post("/" + "p" * (len(serve.path) - 2) + "/", body),
        "wrong method": http_post(serve.path, body).replace(b"POST", b"PUT", 1),
        "wrong secret": http_post(almost, body),
    }
    times: dict[str, list[float]] = {kind: [] for kind in kinds}
    answers: set[bytes] = set()
    order = random.Random(_SEED)  # noqa: S311 - an order, no secret
    with socket.create_connection((serve.host, serve.port)) as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for _ in range(asked // len(kinds)):
            for kind in order.sample(sorted(kinds), len(kinds)):
                begun = time.perf_counter()
                sock.sendall(kinds[kind])
                answers.add(sock.recv(65_536))
                times[kind].append(time.perf_counter() - begun)
    medians = [median(one) for one in times.values()]
    apart = (max(medians) - min(medians)) / min(medians) * 100
    yield Found("different answers to a wrong path, method and secret", len(answers) - 1, 0, "")
    yield Found(f"medians of {asked} such requests lie apart by", apart, 5, "%")


# Rubbish


def _fuzzed(serve: Contestant, many: int) -> Iterator[Found]:
    """Mutated requests, one a connection: never a 5xx, never two answers, and good ones go on working."""
    chance = random.Random(_SEED)  # noqa: S311 - rubbish, no secret
    whole = http_post(serve.path, b'{"request":"end_lesson","token":"ABCDEFGH","time":611}')
    bad = double = 0
    for _ in range(many):
        answer = _say(serve, _mutated(whole, chance))
        bad += answer.startswith(b"HTTP/1.1 5")
        double += answer.count(b"HTTP/1.1 ") > 1
    yield Found(f"answers of 500 and above to {many} mutated requests", bad, 0, "")
    yield Found(f"two answers to one of {many} mutated requests", double, 0, "")


def _mutated(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(chance.randrange(1, 5)):
        changes: list[Callable[[bytearray], None]] = [
            lambda d: d.__setitem__(chance.randrange(len(d)), chance.randrange(256)),
            lambda d: d.insert(chance.randrange(len(d)), chance.randrange(256)),
            lambda d: d.__delitem__(slice(at := chance.randrange(len(d)), at + chance.randrange(1, 9))),
            lambda d: d.extend(d[: chance.randrange(len(d))]),
            lambda d: d.__setitem__(slice(0, 0), chance.choice((b"\r\n", b"\n", b" ", b"\x00", b"\xff"))),
        ]
        if len(data) < 10:
            break
        chance.choice(changes)(data)
    return bytes(data)


def _say(serve: Contestant, data: bytes) -> bytes:
    """Sends it whole, says that nothing follows, and takes all that comes back."""
    with socket.create_connection((serve.host, serve.port), timeout=15) as sock:
        received = b""
        try:
            sock.sendall(data)
            sock.shutdown(socket.SHUT_WR)
            while piece := sock.recv(65_536):
                received += piece
        except OSError:
            pass
        return received


if __name__ == "__main__":
    main()
