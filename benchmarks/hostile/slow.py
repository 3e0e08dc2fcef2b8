"""Sockets that send a byte a second, from a process of their own, and good people's answers meanwhile."""

from __future__ import annotations

import asyncio
import os
import random
import ssl
import sys
import time
from contextlib import suppress

from benchmarks import school
from benchmarks.hostile.found import Found
from benchmarks.hostile.targets import Target
from benchmarks.load import http_post

_GOOD_CLIENTS = 20
_PAUSE = 0.05


def dripped(target: Target, crowd: int, seconds: float) -> list[Found]:
    """Good people's answers while a crowd drips."""
    return asyncio.run(_dripped(target, crowd, seconds))


async def _dripped(target: Target, crowd: int, seconds: float) -> list[Found]:
    at, bodies = target.at, school.connects(target.others)
    before = at.memory() or 0.0
    until = time.perf_counter() + seconds
    asked = (at.host, at.port, at.path, crowd, seconds, "" if target.tls is None else "tls")
    slow = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.hostile", "--drip", *map(str, asked)
    )
    await asyncio.sleep(min(2.0, seconds / 3))  # so that all of them are there
    requests = [http_post(at.path, body) for body in bodies]
    good = [asyncio.create_task(_good(target, requests, place, until)) for place in range(_GOOD_CLIENTS)]
    results = await asyncio.gather(*good)
    memory = (at.memory() or 0.0) - before
    await slow.wait()
    what = f"{target.name}: {crowd} sockets that drip"
    return [*told(what, results), Found(f"{what}: memory more", memory, 50, "MB")]


def alone(target: Target, seconds: float) -> str:
    """How good people fare with nobody else about, for comparison: on a busy machine that is the bound."""
    results = asyncio.run(good_people(target, time.perf_counter() + seconds))
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return f"{told(f'{target.name}: undisturbed (load {load})', results)[0]}"


def told(what: str, results: list[tuple[list[float], int]]) -> list[Found]:
    """How good people fared meanwhile, from each one's answers (seconds) and failures."""
    times = sorted(one for taken, _ in results for one in taken)
    p99 = times[int(len(times) * 0.99)] * 1e3 if times else float("inf")
    return [
        Found(f"{what}: p99 of {len(times)} good answers", p99, 100, "ms"),
        Found(f"{what}: good requests that failed", sum(failures for _, failures in results), 0),
    ]


async def drip_all(host: str, port: int, path: str, crowd: int, seconds: float, *, tls: bool) -> None:
    """The crowd; in its own process."""
    until = time.perf_counter() + seconds
    head = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nX-Slow: ".encode() + b"a" * 1_000
    data = _hello() if tls else head
    await asyncio.gather(*(_drip(host, port, data, until) for _ in range(crowd)))


def _hello() -> bytes:
    """What a TLS client says first, whole: 500 bytes, so eight minutes of them."""
    outgoing = ssl.MemoryBIO()
    client = ssl.create_default_context().wrap_bio(ssl.MemoryBIO(), outgoing, server_hostname="localhost")
    with suppress(ssl.SSLWantReadError):
        client.do_handshake()
    return outgoing.read()


async def _drip(host: str, port: int, head: bytes, until: float) -> None:
    """Begins anew whenever it was cut off."""
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


async def _good(target: Target, requests: list[bytes], place: int, until: float) -> tuple[list[float], int]:
    """A connection a request, as LearnCube makes them."""
    taken, failed = list[float](), 0
    chance = random.Random(place)  # noqa: S311 - an order, no secret
    while time.perf_counter() < until - 0.5:
        begun = time.perf_counter()
        answer = await _ask(target, chance.choice(requests))
        if b'"status":true' in answer:
            taken.append(time.perf_counter() - begun)
        else:
            failed += 1
        await asyncio.sleep(_PAUSE)
    return taken, failed


async def _ask(target: Target, request: bytes) -> bytes:
    try:
        reader, writer = await asyncio.open_connection(target.at.host, target.at.port, ssl=target.tls)
        writer.write(request)
        answer = await asyncio.wait_for(reader.read(65_536), 5)
        writer.close()
    except (OSError, TimeoutError):
        return b""
    return answer


async def good_people(target: Target, until: float) -> list[tuple[list[float], int]]:
    """A school's connects until then, by as many people as ask at once."""
    requests = [http_post(target.at.path, body) for body in school.connects(target.others)]
    good = [_good(target, requests, place, until) for place in range(_GOOD_CLIENTS)]
    return list(await asyncio.gather(*good))
