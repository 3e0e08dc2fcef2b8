"""How long the built program takes to start, beside the same from source, in turns."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.built.program import Built, ended, said, until

ROOT = Path(__file__).resolve().parents[2]


def from_source(home: Path) -> Built:
    """The same program by this Python. Its modules are compiled once, as where it is installed."""
    return Built([sys.executable, "-P", "-m", "lcadmin"], home, {"PYTHONPATH": str(ROOT)})


def figures(built: Built, turns: int) -> str:
    """A line for each way to start it: medians of so many turns, and their ratio."""
    source = from_source(built.home)
    ways: dict[str, Callable[[Built], float]] = {
        "--version": _version, "serve, until it listens": _serve, "window, until it answers": _window,
    }  # fmt: skip
    lines = [f"median of {turns}, built beside source (asked for: at most 1.3 times)"]
    for name, way in ways.items():
        for one in (built, source):
            way(one)  # the first start of each reads from the disk
        ours: list[float] = []
        theirs: list[float] = []
        for turn in range(turns):
            pair = [(built, ours), (source, theirs)]
            for one, kept in pair if turn % 2 else reversed(pair):
                kept.append(way(one))
        us, them = median(ours) * 1000, median(theirs) * 1000
        lines.append(f"    {name:26} {us:5.0f} ms   {them:5.0f} ms   {us / them:.2f} times")
    return "\n".join(lines)


def _version(program: Built) -> float:
    begun = time.perf_counter()
    program.run("--version")
    return time.perf_counter() - begun


def _serve(program: Built) -> float:
    begun = time.perf_counter()
    with program.started("serve", "--port", "0") as process:
        said(process)
        took = time.perf_counter() - begun
        ended(process)
    return took


def _window(program: Built) -> float:
    """Until somebody can knock at the port that is set."""
    port = _free_port()
    program.run("config", "set", "listen_port", port)
    begun = time.perf_counter()
    with program.started() as process:
        until("the window never answered", lambda: _answers(port), each_s=0.002)
        took = time.perf_counter() - begun
        ended(process)
    return took


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
