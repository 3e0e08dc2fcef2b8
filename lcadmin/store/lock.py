"""Who owns the data folder: the one process that answers LearnCube for it.

The operating system's lock decides, so that a killed process leaves nothing behind; the file's text
only tells a person who holds it. Other processes may open the store and write beside the owner.

What this process holds it knows from memory: a number in the file may be that of an earlier process.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant, iso
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.paths import DataFolder
from lcadmin.store import codecs
from lcadmin.store.errors import folder_unavailable
from lcadmin.store.machine import this_machine

# Somebody may hold the lock for the moment of a checkpoint.
_PATIENCE_S = 1.5
_STEP_S = 0.05


@dataclass(frozen=True, slots=True)
class Owner:
    """Who holds the folder, as the lock file tells it; ``since`` is ISO 8601 in UTC."""

    pid: int
    host: str
    since: str


_OWNER = codecs.Decoder(Owner)


class Claim:
    """The folder is ours until ``release`` or the end of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor
        self._file = _identity(os.fstat(descriptor))
        self._busy = threading.Lock()
        _CLAIMS[self._file] = self

    @property
    def held(self) -> bool:
        return self._descriptor is not None

    @contextmanager
    def keep(self) -> Iterator[bool]:
        """Whether the folder is still ours; ``release`` waits while the block runs, and so does whoever
        else wants to keep it. Not to be nested in one thread."""
        with self._busy:
            yield self.held

    def release(self) -> None:
        """Gives the folder back; doing so again changes nothing."""
        with self._busy:
            if self._descriptor is None:
                return
            descriptor, self._descriptor = self._descriptor, None
            del _CLAIMS[self._file]
            with suppress(OSError):  # the name of somebody who is gone misleads only a person
                os.ftruncate(descriptor, 0)
            _unlock(descriptor)

    def __enter__(self) -> Claim:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


# A lock belongs to the process, whichever object of it asks, so this is the process's own knowledge; by
# the lock file's device and inode, because one folder may be reached by several names.
_CLAIMS: dict[tuple[int, int], Claim] = {}


def claim(folder: Path, patience_s: float = _PATIENCE_S) -> Claim:
    """Makes this process the folder's owner. Refusal ``second_responder`` when another one is;
    StoreUnavailable when the folder cannot be used."""
    file = DataFolder(folder).lock
    until = time.monotonic() + patience_s
    while (descriptor := _try(file)) is None:
        if time.monotonic() >= until:
            held_by = owner(folder) or Owner(0, "?", "?")
            raise Refusal("second_responder", host=held_by.host, pid=held_by.pid, since=held_by.since)
        time.sleep(_STEP_S)
    ours = Owner(os.getpid(), this_machine().name, iso(Instant(int(time.time()) * 1000)))
    try:
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, codecs.encode(ours))
    except OSError as error:
        _unlock(descriptor)
        raise folder_unavailable(error, file) from error
    return Claim(descriptor)


def owner(folder: Path) -> Owner | None:
    """Who the lock file names, whether or not that process still lives; None when it names nobody."""
    with suppress(OSError):
        told = DataFolder(folder).lock.read_bytes()
        with suppress(*codecs.undecodable()):
            return _OWNER.decode(told)
    return None


def is_owned(folder: Path) -> bool:
    """Whether a living process, this one or another, owns the folder. Makes no file."""
    if _ours(folder) is not None:
        return True
    if not DataFolder(folder).lock.exists():
        return False
    with alone(folder) as nobody_else:
        return not nobody_else and owner(folder) is not None


@contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Whether nobody else owns the folder or is alone in it; while the block runs nobody else comes to
    be. Not to be nested in one thread of the owner."""
    ours = _ours(folder)
    if ours is not None:
        with ours.keep() as still:
            yield still
        return
    try:
        descriptor = _try(DataFolder(folder).lock)
    except StoreUnavailable:
        descriptor = None
    if descriptor is None:
        yield False
        return
    try:
        # Whoever is still named here was killed.
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
        yield True
    finally:
        _unlock(descriptor)


def _ours(folder: Path) -> Claim | None:
    """What this process holds of the folder."""
    with suppress(OSError):
        return _CLAIMS.get(_identity(DataFolder(folder).lock.stat()))
    return None


def _identity(stat: os.stat_result) -> tuple[int, int]:
    return stat.st_dev, stat.st_ino


@contextmanager
def hold(file: Path) -> Iterator[bool]:
    """Whether ``file`` is ours alone while the block runs; it is removed afterwards. StoreUnavailable."""
    descriptor = _try(file)
    try:
        yield descriptor is not None and _is_still(file, descriptor)
    finally:
        if descriptor is not None:
            # Removed while it is locked, where the system allows it: whoever opened it before sees
            # that it is gone, and nobody locks a file that somebody else is about to remove.
            with suppress(OSError):
                file.unlink()
            _unlock(descriptor)
            if sys.platform == "win32":
                with suppress(OSError):
                    file.unlink()


@contextmanager
def hold_patiently(file: Path) -> Iterator[None]:
    """As ``hold``, but waits for whoever has it: only for what takes moments. StoreUnavailable."""
    while True:
        with hold(file) as ours:
            if ours:
                yield
                return
        time.sleep(_STEP_S / 10)


def _is_still(file: Path, descriptor: int) -> bool:
    with suppress(OSError):
        return os.path.samestat(os.fstat(descriptor), file.stat())
    return False


def _try(file: Path) -> int | None:
    """The locked file's descriptor, or None while somebody else holds the lock."""
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise folder_unavailable(error, file) from error
    try:
        _lock(descriptor)
    except (BlockingIOError, PermissionError):
        os.close(descriptor)
        return None
    except OSError as error:
        os.close(descriptor)
        raise folder_unavailable(error, file) from error
    return descriptor


if sys.platform == "win32":
    import msvcrt

    # Far behind the text, because Windows keeps others from reading what is locked.
    _PLACE = 1 << 30

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _PLACE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _PLACE, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        os.close(descriptor)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        os.close(descriptor)
