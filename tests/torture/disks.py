"""A disk that fills up, cannot be written, breaks, is slow, goes away, or is held by another program, each
under a responder that answers; and how long it is until it answers again once that is over."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from tests.e2e.disks import faulty_disk, held, small_disk, taken_away
from tests.e2e.pouring import Said, Sender, request_bytes, what_is_left
from tests.e2e.program import School, Service
from tests.http.rawclient import RawClient
from tests.torture.result import Result

_BEFORE = 20
_AGAIN_S = 30.0
_PAUSE_S = 0.02
_SLOW_MS = 50

Harm = Callable[[], AbstractContextManager[None]]


@dataclass(slots=True)
class _Tally:
    """What one trouble came to. ``untrue`` are refusals that were not 503 with ``status`` false."""

    name: str
    answered: int = 0
    refused: int = 0
    untrue: int = 0
    lost: int = 0
    doubled: int = 0
    problems: int = 0
    back_s: float = 0.0
    slowest_s: float = 0.0

    def line(self) -> str:
        return (
            f"  {self.name:<22}{self.answered:>9,}{self.refused:>9,}{self.untrue:>9,}{self.lost:>9,}"
            f"{self.doubled:>9,}{self.problems:>9,}{self.back_s:>9.2f}{self.slowest_s:>9.2f}"
        )

    @property
    def kept(self) -> bool:
        return not (self.untrue or self.lost or self.doubled or self.problems) and self.back_s < _AGAIN_S


def torture(folder: Path, many: int) -> Result:
    """Sends so many messages while each trouble lasts, and others before and after it."""
    tallies: list[_Tally] = []
    left_out: list[str] = []

    def tried(name: str, place: Path, harm: Harm, environment: dict[str, str] | None = None) -> None:
        print(f"disk: {name}", file=sys.stderr, flush=True)
        tallies.append(_tried(name, place, harm, many, environment))

    disk = faulty_disk(folder / "faulty", folder / "faulty-data")
    if disk is None:
        left_out.append("  full, read-only, broken and slow by a library: left out, they need Linux and cc")
    else:
        for name, word in (
            ("disk full", "full"),
            ("read-only", "readonly"),
            ("disk broken", "broken"),
            (f"{_SLOW_MS} ms each fsync", f"slow {_SLOW_MS}"),
        ):
            place = disk.files / word.replace(" ", "-")
            tried(name, place, partial(disk.failing, word), dict(disk.environment))
    with small_disk(folder / "small", 24) as small:
        if small is None:
            left_out.append("  a disk of 24 MB that is really full: left out, it needs root")
        else:
            tried("24 MB disk, all used", small.point / "data", small.full)
    gone = folder / "gone"
    tried("folder taken away", gone, partial(taken_away, gone))
    shared = folder / "held"
    tried("held by another", shared, partial(held, shared))
    heads = ("answered", "503", "untrue", "lost", "doubled", "problems", "back s", "slow s")
    lines = (
        f"disk and files, {many} messages under each trouble",
        f"  {'':<22}" + "".join(f"{head:>9}" for head in heads),
        *(tally.line() for tally in tallies),
        *left_out,
    )
    return Result(all(tally.kept for tally in tallies), lines)


def _tried(name: str, folder: Path, harm: Harm, many: int, environment: dict[str, str] | None) -> _Tally:
    school, tally = School.founded(folder), _Tally(name)
    sender = Sender(0, school.lesson("Class"), (school.tutor, school.student))
    with ExitStack() as stack:
        service = stack.enter_context(school.program.serve(environment=environment))
        talk = _Talk(service, sender, tally)
        for _ in range(_BEFORE):
            talk.send()
        with harm():
            for _ in range(many):
                talk.send()
                time.sleep(_PAUSE_S)
        began = time.monotonic()
        while not talk.send() and time.monotonic() - began < _AGAIN_S:
            time.sleep(_PAUSE_S)
        tally.back_s = time.monotonic() - began
        for _ in range(_BEFORE):
            talk.send()
        service.stop()
    left = what_is_left(school.program.journal(), [sender])
    tally.lost, tally.doubled = sum(left.lost.values()), sum(left.doubled.values())
    done = school.program.here("check", "--json")
    tally.problems = len(done.json["problems"])
    if tally.problems:
        print(done.out, file=sys.stderr)
    return tally


@dataclass(slots=True)
class _Talk:
    """LearnCube, one message at a time, each on a connection of its own."""

    service: Service
    sender: Sender
    tally: _Tally
    _sent: int = 0

    def send(self) -> bool:
        """Whether it was answered, and not refused for the disk's sake."""
        self._sent += 1
        lesson, good = self.sender.lesson, self._sent % 3 == 0
        user = lesson.user_id(self.sender.people[0]) if good else f"x{self._sent}"
        said: Said = ("connect_lesson", lesson.token, user, None)
        began = time.monotonic()
        with RawClient(self.service.address) as client:
            path = urlsplit(self.service.callback_url).path
            answer = client.send(request_bytes(path, said)).answer()
        self.tally.slowest_s = max(self.tally.slowest_s, time.monotonic() - began)
        status = json.loads(answer.body).get("status")
        if answer.status == 200:
            self.tally.answered += 1
            self.sender.answered.append(said)
            return True
        self.tally.refused += 1
        self.tally.untrue += answer.status != 503 or status is not False
        self.sender.open.append(said)
        return False
