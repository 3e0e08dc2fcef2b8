"""SIGKILL at random moments while messages pour in from many connections."""

from __future__ import annotations

import random
import signal
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Semaphore

from tests.e2e.pouring import Sender, what_is_left
from tests.e2e.program import School, Service
from tests.torture.result import Result

_IN_ONE_FOLDER = 20
"""Kills, before a new data folder is begun: everything in it is looked through after each."""

_MOST_ANSWERS = 600
_MOST_DELAY_S = 0.02


@dataclass(slots=True)
class _Tally:
    """What all kills came to."""

    kills: int = 0
    answered: int = 0
    unanswered: int = 0
    lost: int = 0
    doubled: int = 0
    unsound: int = 0
    slowest_start_s: float = 0.0


def torture(folder: Path, many: int, connections: int, seed: int) -> Result:
    """Kills so many times. After each kill the folder is checked before anything else opens it; at the end
    of each folder every answered message must be in the journal, none more often than it was sent."""
    tally, chance = _Tally(), random.Random(seed)
    for first in range(0, many, _IN_ONE_FOLDER):
        school = School.founded(folder / f"kills-{first}")
        people = (school.tutor, school.student)
        senders = [Sender(n, school.lesson(f"Class {n}"), people) for n in range(connections)]
        for round_ in range(min(_IN_ONE_FOLDER, many - first)):
            _kill(school, senders, round_, chance, tally)
        left = what_is_left(school.program.journal(), senders)
        tally.lost += sum(left.lost.values())
        tally.doubled += sum(left.doubled.values())
        tally.answered += sum(len(sender.answered) for sender in senders)
        tally.unanswered += sum(len(sender.open) for sender in senders)
        print(f"killed {tally.kills} of {many}", file=sys.stderr, flush=True)
    lines = (
        f"SIGKILL under load: {tally.kills} times, {connections} connections",
        f"  answered before a kill:          {tally.answered:>9,}",
        f"  cut off without an answer:       {tally.unanswered:>9,}",
        f"  answered and lost:               {tally.lost:>9,}",
        f"  counted twice:                   {tally.doubled:>9,}",
        f"  folders unsound after a kill:    {tally.unsound:>9,}",
        f"  slowest start after a kill:      {tally.slowest_start_s:>9.2f} s",
    )
    return Result(not (tally.lost or tally.doubled or tally.unsound), lines)


def _kill(
    school: School, senders: Sequence[Sender], round_: int, chance: random.Random, tally: _Tally
) -> None:
    told = Semaphore(0)
    began = time.monotonic()
    with school.program.serve() as service, ThreadPoolExecutor(len(senders)) as pool:
        tally.slowest_start_s = max(tally.slowest_start_s, time.monotonic() - began)
        pouring = [pool.submit(sender.pour, service, round_, told) for sender in senders]
        for _ in range(chance.randrange(_MOST_ANSWERS)):
            told.acquire(timeout=20)
        time.sleep(chance.random() * _MOST_DELAY_S)
        _end(service)
        for one in pouring:
            one.result(timeout=30)
    tally.kills += 1
    done = school.program.here("check", "--json")
    if done.code or done.json["problems"]:
        tally.unsound += 1
        print(done.out + done.err, file=sys.stderr)


def _end(service: Service) -> None:
    service.process.send_signal(signal.SIGKILL)
    service.process.wait(timeout=20)
