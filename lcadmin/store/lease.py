"""Which PC has the data open: a small file in the data folder, for folders that two PCs can reach.

The lock of the operating system (``lock``) and SQLite's own stop a second program on the same PC; on a
network share they are not to be relied on, and in a folder that a program keeps in step between two PCs
they do not exist. So whoever keeps the folder open writes its name here, and a number that goes up every
few seconds. Clocks play no part: whoever wonders whether that PC still lives watches the number.

Programs of one PC share its lease: each writes its own name over the others'.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant, iso
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.paths import DataFolder
from lcadmin.store.errors import folder_unavailable
from lcadmin.store.machine import Machine, this_machine

BEAT_S = 15.0
PATIENCE_S = 40.0
"""How long a number that stands still is watched before its PC counts as switched off."""

_STEP_S = 0.5
_WORDS = ("pc", "machine", "program", "since", "seen")
_TIMES = 2


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the data open. ``since`` and ``seen`` are ISO 8601 by that PC's own clock, for people only."""

    pc: str
    machine: str
    program: str
    since: str
    seen: str
    beat: int

    @property
    def refusal(self) -> Refusal:
        return Refusal("opened_elsewhere", pc=self.pc, since=self.since, seen=self.seen)


class Lease:
    """One program's part in the lease. ``beat`` every ``BEAT_S`` while it keeps the folder open."""

    def __init__(self, folder: Path, machine: Machine | None = None) -> None:
        self._file = DataFolder(folder).lease
        self._given = machine
        self._ours: Holder | None = None
        self._lost: Holder | None = None
        self._failed: tuple[OSError | None, int] = (None, 0)
        self._busy = Lock()

    @property
    def _machine(self) -> Machine:
        return self._given or this_machine()

    @property
    def lost_to(self) -> StoreUnavailable | None:
        """Why nothing may be written any more: another PC has taken the data while we had it open."""
        lost = self._lost
        return None if lost is None else StoreUnavailable("taken_elsewhere", pc=lost.pc, since=lost.since)

    @property
    def unguarded(self) -> StoreUnavailable | None:
        """Why another PC would not see that the data is open here: the file cannot be written. A program that
        keeps the folder in step may hold it for a moment, so that one time says nothing."""
        error, times = self._failed
        if error is None or times < _TIMES:
            return None
        cause = error.strerror or type(error).__name__
        return StoreUnavailable("lease_unwritten", file=self._file, cause=cause)

    def beat(self) -> None:
        """Says that we are there, or sees that another PC is in our place; takes the place again once
        that PC has given it back. A folder that is away for the moment changes nothing."""
        with self._busy:
            try:
                holder = holder_of(self._file)
            except StoreUnavailable as error:
                self._note(error.__cause__)
                return
            if holder is not None and holder.machine != self._machine.number:
                self._lost = holder
                return
            self._lost = None
            self._write(alone=not self._file.exists())
            with suppress(StoreUnavailable):
                # Two PCs that found nobody in the same moment: the one that was later has the data.
                holder = holder_of(self._file)
                if holder is not None and holder.machine != self._machine.number:
                    self._lost = holder

    def give_back(self) -> None:
        """Removes our name; another program of this PC writes its own with its next beat."""
        with self._busy, suppress(StoreUnavailable, OSError):
            ours, self._ours = self._ours, None
            holder = holder_of(self._file)
            if ours is not None and holder is not None and holder.program == ours.program:
                self._file.unlink()

    def _write(self, *, alone: bool) -> None:
        now = iso(Instant(int(time.time()) * 1000))
        if self._ours is None:
            self._ours = Holder(self._machine.name, self._machine.number, _program(), now, now, 0)
        self._ours = replace(self._ours, seen=now, beat=self._ours.beat + 1)
        self._note(write(self._file, self._ours, alone=alone))

    def _note(self, failed: BaseException | None) -> None:
        if isinstance(failed, OSError):
            self._failed = (failed, self._failed[1] + 1)
        else:
            self._failed = (None, 0)


def _program() -> str:
    """A name for this program's run."""
    return os.urandom(8).hex()


def write(file: Path, holder: Holder, *, alone: bool = False) -> OSError | None:
    """Puts a name in the file, in one step; ``alone``: only where there is none, as far as the disk can tell.
    Returns why that could not be done."""
    unfinished = file.with_name(f"{file.name}.{holder.program}.part")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(json.dumps({name: getattr(holder, name) for name in (*_WORDS, "beat")}).encode())
        _put(unfinished, file, alone=alone)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        return error
    return None


def _put(unfinished: Path, file: Path, *, alone: bool) -> None:
    if alone:
        try:
            os.link(unfinished, file)
            unfinished.unlink()
            return
        except FileExistsError:
            unfinished.unlink()  # another one was there a moment before
            return
        except OSError:
            pass  # a disk that knows no second names
    unfinished.replace(file)


def holder_of(file: Path) -> Holder | None:
    """Who the file names; None where it names nobody. StoreUnavailable where it cannot be read."""
    try:
        told = json.loads(file.read_bytes())
        words = [told[name] for name in _WORDS]
        beat = told["beat"]
    except (FileNotFoundError, NotADirectoryError, ValueError, LookupError, TypeError, RecursionError):
        return None
    except OSError as error:
        raise folder_unavailable(error, file) from error
    if not (all(isinstance(word, str) for word in words) and isinstance(beat, int)):
        return None
    pc, machine, program, since, seen = words
    return Holder(pc, machine, program, since, seen, beat)


def refuse_elsewhere(folder: Path, machine: Machine | None = None) -> None:
    """Refusal ``opened_elsewhere`` when another PC has the folder open, or had when it was switched off."""
    holder = holder_of(DataFolder(folder).lease)
    if holder is not None and holder.machine != (machine or this_machine()).number:
        raise holder.refusal


def is_silent(folder: Path, patience_s: float = PATIENCE_S) -> bool:
    """Whether the PC that has the folder open gives no sign of life; looks for as long as that may take.
    True at once where none has it open."""
    file = DataFolder(folder).lease
    first = holder_of(file)
    until = time.monotonic() + patience_s
    while first is not None and time.monotonic() < until:
        time.sleep(min(_STEP_S, patience_s))
        now = holder_of(file)
        if now is None:
            return True
        if now != first:
            return False
    return True


def take(folder: Path, machine: Machine | None = None) -> None:
    """This PC has the folder from now on, whoever had it before: for when that PC is off for good. Where
    it is not, it sees our name with its next beat and stops. StoreUnavailable."""
    ours = machine or this_machine()
    file = DataFolder(folder).lease
    now = iso(Instant(int(time.time()) * 1000))
    holder = Holder(ours.name, ours.number, _program(), now, now, 0)
    write(file, holder)
    if holder_of(file) != holder:
        raise StoreUnavailable("store_folder", file=file, cause="the file cannot be written")
