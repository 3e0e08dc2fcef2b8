"""Both programs under the same load, turn by turn, and the median of what came out."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import contestant, school
from benchmarks.contestant import Contestant
from benchmarks.load import Load
from benchmarks.results import LOWER, Figure

CONNECTIONS = (1, 8, 64)
SLOW_FSYNC_MS = 5

_SETTLE_SECONDS = 2.0
_WARM_SECONDS = 0.5
_BUSY = 0.9
_SLOW_SOURCE = Path(__file__).with_name("slow_fsync.c")


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a run takes: seconds of each load, and how often each program has its turn."""

    seconds: float
    rounds: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One load on one program, and the CPU seconds that the program took for it (None: unknown)."""

    load: Load
    cpu_seconds: float | None

    @property
    def cpu_micros(self) -> float | None:
        return None if self.cpu_seconds is None else self.cpu_seconds / self.load.answered * 1e6


@dataclass(frozen=True, slots=True)
class Place:
    """Where both programs keep their data, with the classes that ours knows."""

    ours: Path
    alternative: Path
    school: school.School


def prepare(folder: Path) -> Place:
    """Makes both data folders in ``folder``."""
    alternative = folder / "alternative"
    alternative.mkdir(parents=True)
    return Place(folder / "ours", alternative, school.make(folder / "ours"))


def ordinary(place: Place, pace: Pace) -> Iterator[Figure]:
    """Throughput, latency, CPU and memory on this machine's own disk."""
    with _both(place) as (ours, alternative):
        time.sleep(_SETTLE_SECONDS)
        memory = ours.memory(), alternative.memory()
        connects = school.connects(place.school)
        _warm(ours, alternative, connects)
        turns: Turns = ()
        for connections in CONNECTIONS:
            turns = _turns(ours, alternative, connects, connections, pace)
            yield _rate(f"connects a second, {_at(connections)}", turns)
            yield from _latencies(connections, turns)
        yield from _cpu(turns)
        mixed = _turns(ours, alternative, school.whole_classes(place.school), CONNECTIONS[-1], pace)
        yield _rate(f"whole classes: callbacks a second, {_at(CONNECTIONS[-1])}", mixed)
        yield from _memory("memory of an idle responder", *memory)
        yield from _memory("memory after the load", ours.memory(), alternative.memory())


def slow_disk(place: Place, pace: Pace, library: Path) -> Iterator[Figure]:
    """Throughput where every fsync takes ``SLOW_FSYNC_MS`` longer, for both alike."""
    environment = {"LD_PRELOAD": str(library), "SLOW_FSYNC_MS": str(SLOW_FSYNC_MS)}
    with _both(place, environment) as (ours, alternative):
        connects = school.connects(place.school)
        _warm(ours, alternative, connects)
        turns = _turns(ours, alternative, connects, CONNECTIONS[-1], pace)
        yield _rate(
            f"disk with {SLOW_FSYNC_MS} ms an fsync: connects a second, {_at(CONNECTIONS[-1])}", turns
        )


def ceiling(pace: Pace) -> Figure:
    """What the generator reaches where the server does nothing: more than any server is to reach."""
    with contestant.started(contestant.quick_echo()) as echo:
        rates = [echo.load([b"{}"], CONNECTIONS[-1], pace.seconds).per_second for _ in range(pace.rounds)]
    return Figure(f"the load generator's own limit, {_at(CONNECTIONS[-1])}", "/s", median(rates))


def slow_fsync_library(folder: Path) -> Path | None:
    """The library that slows fsync down, compiled into ``folder``; None where that cannot be done."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return None
    target = folder / "slow_fsync.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(target), str(_SLOW_SOURCE), "-ldl"]
    done = subprocess.run(command, capture_output=True, check=False)
    return target if done.returncode == 0 else None


@contextmanager
def _both(
    place: Place, environment: Mapping[str, str] | None = None
) -> Iterator[tuple[Contestant, Contestant]]:
    with (
        contestant.started(contestant.serve(place.ours), environment) as ours,
        contestant.started(contestant.alternative(place.alternative), environment) as alternative,
    ):
        yield ours, alternative


def _warm(ours: Contestant, alternative: Contestant, bodies: Sequence[bytes]) -> None:
    for one in (ours, alternative):
        one.load(bodies, CONNECTIONS[-1], _WARM_SECONDS)


Turns = Sequence[tuple[Turn, Turn]]


def _turns(
    ours: Contestant, alternative: Contestant, bodies: Sequence[bytes], connections: int, pace: Pace
) -> Turns:
    return [
        (_turn(ours, bodies, connections, pace), _turn(alternative, bodies, connections, pace))
        for _ in range(pace.rounds)
    ]


def _turn(one: Contestant, bodies: Sequence[bytes], connections: int, pace: Pace) -> Turn:
    before = one.cpu_seconds()
    load = one.load(bodies, connections, pace.seconds)
    after = one.cpu_seconds()
    if load.busy > _BUSY:
        print(f"The load generator was busy {load.busy:.0%} of a turn: it may have held the server up.")
    return Turn(load, None if before is None or after is None else after - before)


def _rate(name: str, turns: Turns) -> Figure:
    ours, alternative = (median(pair[side].load.per_second for pair in turns) for side in (0, 1))
    ratios = [mine.load.per_second / theirs.load.per_second for mine, theirs in turns]
    spread = (max(ratios) - min(ratios)) / median(ratios) if len(ratios) > 1 else None
    return Figure(name, "/s", ours, alternative, spread=spread)


def _latencies(connections: int, turns: Turns) -> Iterator[Figure]:
    for share in (0.5, 0.99):
        ours, alternative = (
            median(pair[side].load.percentile(share) for pair in turns) * 1e3 for side in (0, 1)
        )
        name = f"p{share * 100:.0f} of the answers' time, {_at(connections)}"
        yield Figure(name, "ms", ours, alternative, LOWER)


def _cpu(turns: Turns) -> Iterator[Figure]:
    ours, alternative = ([t.cpu_micros for pair in turns if (t := pair[s]).cpu_micros] for s in (0, 1))
    if ours and alternative:
        name = f"the process's CPU a callback, {_at(CONNECTIONS[-1])}"
        yield Figure(name, "us", median(filter(None, ours)), median(filter(None, alternative)), LOWER)


def _memory(name: str, ours: float | None, alternative: float | None) -> Iterator[Figure]:
    if ours is not None:
        yield Figure(name, "MB", ours, alternative, LOWER)


def _at(connections: int) -> str:
    return f"{connections} connection{'' if connections == 1 else 's'}"
