"""How long the built program takes to start, beside the same from source, in turns.

By the clock, and in seconds of a processor from start to end, its own and those of what it started. On a PC
that does other things, too, the clock says more about those: a start counts as too slow where both say so.
"""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.built.program import Built, Fault, ended, said, until

ROOT = Path(__file__).resolve().parents[2]


def from_source(home: Path) -> Built:
    """The same program by this Python. Its modules are compiled once, as where it is installed."""
    return Built([sys.executable, "-P", "-m", "lcadmin"], home, {"PYTHONPATH": str(ROOT)})


_SERVE = "serve, until it listens"
_WINDOW = "window, until it answers"
MOST = 1.3
"""Asked for: how many times the start from source a start of the built program may take."""


class Took(NamedTuple):
    """One start, in seconds: until it answers, and what it used of processors until it had ended."""

    clock: float
    processor: float


def figures(built: Built, turns: int) -> str:
    """A line for each way to start it: medians of so many turns, and their ratio. Fault where one that
    somebody waits for is too slow."""
    source = from_source(built.home)
    ways: dict[str, Callable[[Built], Took]] = {
        "--version": _version, _SERVE: _serve, _WINDOW: _window,
    }  # fmt: skip
    lines = [f"median of {turns}, built beside source: by the clock, and in a processor's time"]
    slow: list[str] = []
    for name, way in ways.items():
        for one in (built, source):
            way(one)  # the first start of each reads from the disk
        ours: list[Took] = []
        theirs: list[Took] = []
        for turn in range(turns):
            pair = [(built, ours), (source, theirs)]
            for one, kept in pair if turn % 2 else reversed(pair):
                kept.append(way(one))
        us, them = _median(ours), _median(theirs)
        clock, processor = us.clock / them.clock, us.processor / them.processor if them.processor else None
        said_of_it = f"{name:26} {us.clock * 1000:5.0f} ms   {them.clock * 1000:5.0f} ms   {clock:.2f} times"
        lines.append(f"    {said_of_it}{'' if processor is None else f'   {processor:.2f} times'}")
        if name in (_SERVE, _WINDOW) and too_slow(clock, processor):
            slow.append(name)
    if slow:
        raise Fault("\n".join([f"more than {MOST} times the start from source: {', '.join(slow)}", *lines]))
    return "\n".join(lines)


def too_slow(clock: float, processor: float | None) -> bool:
    """Whether it is more than was asked for by the clock and, where the system counts that, by the
    processor's time too."""
    return clock > MOST and (processor is None or processor > MOST)


def _median(starts: Sequence[Took]) -> Took:
    return Took(median(one.clock for one in starts), median(one.processor for one in starts))


def _version(program: Built) -> Took:
    used, begun = _processor(), time.perf_counter()
    program.run("--version")
    return Took(time.perf_counter() - begun, _processor() - used)


def _serve(program: Built) -> Took:
    used, begun = _processor(), time.perf_counter()
    with program.started("serve", "--port", "0") as process:
        said(process)
        clock = time.perf_counter() - begun
        ended(process)
    return Took(clock, _processor() - used)


def _window(program: Built) -> Took:
    """Until somebody can knock at the port that is set."""
    port = _free_port()
    program.run("config", "set", "listen_port", port)
    used, begun = _processor(), time.perf_counter()
    with program.started() as process:
        until("the window never answered", lambda: _answers(port), each_s=0.002)
        clock = time.perf_counter() - begun
        ended(process)
    return Took(clock, _processor() - used)


def _processor() -> float:
    """Of all processes that this one started and that have ended. 0 on Windows, which does not say."""
    times = os.times()
    return times.children_user + times.children_system


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
