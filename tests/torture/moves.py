"""``lcadmin move out`` and ``move in``, killed at many moments: neither the old data nor the new is lost."""

from __future__ import annotations

import random
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.program import Program, School
from tests.torture.result import Result

_WORDS = "correct horse battery"
_PEOPLE = 3
_LONGER = 1.3  # than a move takes: some are not killed any more


@dataclass(slots=True)
class _Tally:
    """What all kills came to. ``half``: a file that is there and does not open, or data that does not."""

    kills: int = 0
    whole: int = 0
    not_there: int = 0
    arrived: int = 0
    lost: int = 0
    half: int = 0
    stuck: int = 0


def torture(folder: Path, many: int, seed: int) -> Result:
    """Kills so many moves, half of them on the way out and half on the way in."""
    chance, tally = random.Random(seed), _Tally()
    words = folder / "words"
    words.parent.mkdir(parents=True, exist_ok=True)
    words.write_text(_WORDS)
    school = School.founded(folder / "moves")
    longest = _whole_move(school.program, folder, words) * _LONGER
    for round_ in range(many):
        file = folder / f"{round_}.lcmove"
        _killed(school.program, ("move", "out", file, "--passphrase-file", words), chance.random() * longest)
        tally.kills += 1
        _look_at_the_old(school.program, file, tally)
        new = Program(folder / f"new-{round_}")
        if file.exists():
            tally.whole += 1
            _killed(new, ("move", "in", file, "--passphrase-file", words), chance.random() * longest)
            tally.kills += 1
            _look_at_the_new(new, file, words, tally)
        else:
            tally.not_there += 1
        print(f"moved and killed {round_ + 1} of {many}", file=sys.stderr, flush=True)
    lines = (
        f"moves to another PC killed: {tally.kills}",
        f"  files there and whole:           {tally.whole:>9,}",
        f"  no file, the old PC goes on:     {tally.not_there:>9,}",
        f"  arrived after all:               {tally.arrived:>9,}",
        f"  people lost on either side:      {tally.lost:>9,}",
        f"  half written, or not to open:    {tally.half:>9,}",
        f"  old PC stopped without a file:   {tally.stuck:>9,}",
    )
    return Result(not (tally.lost or tally.half or tally.stuck), lines)


def _whole_move(program: Program, folder: Path, words: Path) -> float:
    """One that nobody kills, taken back; how long it takes."""
    began = time.monotonic()
    done = program.run("move", "out", folder / "whole.lcmove", "--passphrase-file", words)
    took = time.monotonic() - began
    assert done.code == 0, done.err
    program.json("move", "here")
    return took


def _killed(program: Program, line: tuple[object, ...], after_s: float) -> None:
    process = program.start(*line)
    time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=20)


def _look_at_the_old(program: Program, file: Path, tally: _Tally) -> None:
    """It starts, settles what became of the move, and has everything; without a file it answers as before."""
    with program.serve() as service:
        service.stop()
    tally.lost += len(program.json("person", "list")) != _PEOPLE
    moved = program.here("person", "edit", "1", "--active").code != 0
    tally.stuck += moved and not file.exists()
    tally.half += bool(program.here("check", "--json").json["problems"])
    if moved:
        program.json("move", "here")


def _look_at_the_new(new: Program, file: Path, words: Path, tally: _Tally) -> None:
    """Either nothing has arrived, and it can be opened once more, or everything has."""
    if (new.folder / "lcadmin.db").exists():
        tally.arrived += 1
    elif new.here("move", "in", file, "--passphrase-file", words).code:
        tally.half += 1
        return
    tally.lost += len(new.json("person", "list")) != _PEOPLE
    tally.half += bool(new.here("check", "--json").json["problems"])
    tally.half += new.here("person", "edit", "1", "--active").code != 0
