"""The data folder goes to another place on this PC: copied, looked through, and only then the switch.

Whoever starts lcadmin with the old place (a shortcut, the system's autostart) is led to the new one by a
small file that is left there; writing that file is the moment of the switch. What stood there before is
kept beside it.

Every start looks for that file (``followed``); what moves is loaded where a folder is moved.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.paths import DataFolder
from lcadmin.store import codecs, files
from lcadmin.store.errors import folder_unavailable
from lcadmin.store.machine import this_machine

_MOST_STEPS = 10
_SPARE = 20_000_000
_CHUNK = 1 << 20


Carry = Callable[[], Callable[[], object]]


@dataclass(frozen=True, slots=True)
class _Sign:
    """Where the data stands now, and on which PC that is a place."""

    folder: str
    machine: str
    pc: str


_SIGN = codecs.Decoder(_Sign)


@dataclass(frozen=True, slots=True)
class Relocated:
    """The new folder, and where in the old one is kept what stood there."""

    folder: Path
    kept: Path


def followed(folder: Path) -> Path:
    """Where the data stands that once stood in ``folder``: there, unless it was moved. Refusal where it was
    moved to a folder of another PC, StoreUnavailable where that folder is away."""
    for _ in range(_MOST_STEPS):
        sign = _sign(DataFolder(folder).sign)
        if sign is None:
            return folder
        if sign.machine != this_machine().number:
            raise Refusal("folder_on_other_pc", pc=sign.pc, folder=sign.folder)
        moved_to = Path(sign.folder)
        there = DataFolder(moved_to)
        if not (there.database.exists() or there.sign.exists()):
            raise StoreUnavailable("folder_gone", folder=moved_to, file=DataFolder(folder).sign)
        folder = moved_to
    return folder


def relocate(
    folder: Path, target: Path, carry: Carry = lambda: lambda: None, now: Instant | None = None
) -> Relocated:
    """Moves everything from ``folder`` to the new or empty ``target``. ``carry`` takes along what is kept
    elsewhere under the folder's name, and says how that is undone. Refusal, StoreUnavailable: then all is as
    before."""
    from lcadmin.store import care, copies, lease, lock

    place, new = DataFolder(folder), DataFolder(target.expanduser().absolute())
    lease.refuse_elsewhere(folder)
    _refuse_unfit(place, new)
    at = Instant(time.time_ns() // 1_000_000) if now is None else now
    made = [one for one in (*reversed(new.root.parents), new.root) if not one.exists()]
    with lock.claim(folder), ExitStack() as undo:
        care.refuse_while_open(place.database)
        _refuse_without_room(place, new)
        undo.callback(_take_away, made)
        try:
            new.create()
            made += (new.backups, new.logs, new.safety_copy)
            for file in _to_copy(place):
                _copy(file, new.root / file.relative_to(place.root), made)
            unfinished = new.root / f".arriving-{os.urandom(8).hex()}.db"
            made.append(unfinished)
            copies.copy(place.database, unfinished)
            wrong = copies.unsound(unfinished)
            if wrong is not None:
                raise StoreUnavailable("relocate_failed", folder=target, cause=wrong)
            made.append(new.database)
            files.put_in_place(unfinished, new.database)
            undo.callback(carry())
            _put_up(place.sign, new.root)
        except (OSError, sqlite3.Error) as error:
            raise StoreUnavailable("relocate_failed", folder=target, cause=care.words_of(error)) from error
        undo.pop_all()
        kept = _keep_aside(place, at)
    return Relocated(new.root, kept)


def _sign(file: Path) -> _Sign | None:
    try:
        told = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise folder_unavailable(error, file) from error
    try:
        return _SIGN.decode(told)
    except codecs.undecodable():
        return None


def _put_up(file: Path, folder: Path) -> None:
    here = this_machine()
    unfinished = file.with_name(f"{file.name}.part")
    unfinished.write_bytes(codecs.encode(_Sign(str(folder), here.number, here.name)))
    files.put_in_place(unfinished, file)


def _refuse_unfit(place: DataFolder, new: DataFolder) -> None:
    if not place.database.exists():
        raise StoreUnavailable("store_missing", file=place.database)
    old_root, new_root = (Path(os.path.realpath(one.root)) for one in (place, new))
    if new_root == old_root or old_root in new_root.parents or new_root in old_root.parents:
        raise Refusal("relocate_inside", folder=new.root)
    if new.root.exists() and (not new.root.is_dir() or any(new.root.iterdir())):
        raise Refusal("relocate_taken", folder=new.root)


def _refuse_without_room(place: DataFolder, new: DataFolder) -> None:
    wanted = sum(file.stat().st_size for file in (place.database, *_to_copy(place)))
    there = next(one for one in (new.root, *new.root.parents) if one.exists())
    if shutil.disk_usage(there).free < wanted + _SPARE:
        raise Refusal("relocate_no_room", folder=new.root, megabytes=(wanted + _SPARE) // 1_000_000)


def _to_copy(place: DataFolder) -> Iterator[Path]:
    """Every file that is worth it, the database apart."""
    left = {place.database.name, place.lock.name, place.lease.name, place.sign.name}
    left |= {f"{place.database.name}{side}" for side in ("-wal", "-shm")}
    for file in sorted(place.root.rglob("*")):
        if file.is_file() and file.name not in left and file.suffix not in (".lock", ".part"):
            yield file


def _copy(file: Path, target: Path, made: list[Path]) -> None:
    """A copy that was read again and found the same."""
    missing = [one for one in reversed(target.parents) if not one.exists()]
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made += (*missing, target)
    shutil.copy2(file, target)
    files.sync(target)
    if _digest(file) != _digest(target):
        raise OSError(0, f"{file.name} was not copied whole")


def _take_away(made: list[Path]) -> None:
    """The files and folders that were made, in that order; a folder in which something else stands stays."""
    for one in reversed(made):
        with suppress(OSError):
            if one.is_dir():
                one.rmdir()
            else:
                one.unlink(missing_ok=True)


def _keep_aside(place: DataFolder, at: Instant) -> Path:
    """Out of the way: nobody shall open what is no longer kept up; returns where it is. What cannot be moved
    stays, and the sign leads past it; keys are not left behind for that."""
    with suppress(OSError):
        place.secrets.unlink(missing_ok=True)
    kept = files.free_name(place.root / f"before-moving-{to_datetime(at):%Y%m%d-%H%M%S}")
    try:
        kept.mkdir(mode=0o700)
        place.database.replace(kept / place.database.name)
    except OSError:
        return place.root
    return kept


def _digest(path: Path) -> str:
    from hashlib import sha256

    digest = sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
