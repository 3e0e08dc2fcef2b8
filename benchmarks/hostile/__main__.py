"""``make hostile``: the responder on a hostile network, through the real sockets of ``lcadmin serve`` and of
the window.

Sockets that drip, framing attacks, fuzzed requests, floods, guesses, and what nobody may tell apart. Every
figure is printed beside the bound that it has to keep; the exit code is 1 where one does not. Traffic goes to
this machine's loopback only.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.hostile import alike, flood, framing, fuzz, slow, targets
from benchmarks.hostile.found import Found
from benchmarks.hostile.targets import Target
from benchmarks.machine import roomy_folder

PARTS = ("slow", "alike", "framing", "fuzz", "flood", "guess")
TARGETS: dict[str, Callable[[Path], AbstractContextManager[Target]]] = {
    "serve": targets.serve,
    "https": targets.serve_tls,
    "window": targets.window,
}


@dataclass(frozen=True, slots=True)
class _Size:
    """How much of everything."""

    seconds: float
    crowds: tuple[int, ...]
    interleaved: int
    fuzzed: int
    flooded: int
    guesses: int


FULL = _Size(12.0, (500, 2_000), 10_000, 100_000, 1_000_000, 10_000)
QUICK = _Size(4.0, (500, 2_000), 1_500, 3_000, 20_000, 500)


def main() -> None:
    """Runs what is asked for; everything by default."""
    asked = _arguments()
    if asked.drip:
        host, port, path, crowd, lasting, tls = asked.drip
        asyncio.run(slow.drip_all(host, int(port), path, int(crowd), float(lasting), tls=bool(tls)))
        return
    if asked.flood:
        host, port, path, lasting, tls = asked.flood
        context = targets.anybody() if tls else None
        print(asyncio.run(flood.flood_all(host, int(port), path, float(lasting), context)))
        return
    size = QUICK if asked.quick else FULL
    kept = True
    with tempfile.TemporaryDirectory(prefix="lcadmin-hostile-", dir=roomy_folder()) as name:
        for found in _all(Path(name), asked.only or PARTS, asked.at or tuple(TARGETS), size, asked.seed):
            kept &= found.kept
            print(found, flush=True)
    sys.exit(0 if kept else 1)


def _all(folder: Path, parts: Iterable[str], at: Iterable[str], size: _Size, seed: int) -> Iterator[Found]:
    here = "serve" in at  # what needs no socket goes along with it
    if "fuzz" in parts and here:
        yield from fuzz.parsed(size.fuzzed, seed)
        yield from fuzz.decided(folder / "service", size.fuzzed, seed)
    if "flood" in parts and here:
        yield from flood.through_the_service(folder / "flood", size.flooded, seed)
    for name in at:
        with TARGETS[name](folder / name) as target:
            yield from _attacked(target, parts, size, seed)
            yield Found(f"{target.name}: the process is alive", target.is_alive, 1, at_least=True)
        yield Found(f"{target.name}: tracebacks and errors in the log", target.faults(), 0)


def _attacked(target: Target, parts: Iterable[str], size: _Size, seed: int) -> Iterator[Found]:
    if {"slow", "flood"} & set(parts):
        print(slow.alone(target, size.seconds / 3))
    if "slow" in parts:
        for crowd in size.crowds:
            yield from slow.dripped(target, crowd, size.seconds)
    if "alike" in parts:
        yield from alike.not_found(target, size.interleaved, seed)
    if "framing" in parts:
        yield from framing.attacked(target)
    if "fuzz" in parts:
        yield from fuzz.sent(target, size.fuzzed if target.name == "serve" else size.fuzzed // 5, seed)
    if "flood" in parts:
        yield from flood.through_the_socket(target, size.seconds)
    if "guess" in parts:
        yield from flood.guessed(target, size.guesses, seed)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds: a look")
    parser.add_argument("--only", nargs="+", choices=PARTS, help="these parts; default: all")
    parser.add_argument("--at", nargs="+", choices=tuple(TARGETS), help="these responders; default: all")
    parser.add_argument("--seed", type=int, default=3, help="another one makes other rubbish")
    parser.add_argument("--drip", nargs=6, help=argparse.SUPPRESS)
    parser.add_argument("--flood", nargs=5, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
