"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from itertools import chain
from pathlib import Path

_ROOM = 1 << 18


def make_private(path: Path) -> None:
    """Makes an empty file that only this user may read. FileExistsError when it is there."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def put_in_place(made: Path, target: Path) -> None:
    """Moves a finished file to ``target``, in one step and for good: on the disk, not only in memory."""
    sync(made)
    made.replace(target)
    sync_folder(target.parent)


def keep_aside(present: Path, aside: Path) -> None:
    """Gives a file a second name, so that putting another in its place leaves no moment without one;
    where the disk knows no second names it is renamed."""
    try:
        os.link(present, aside)
    except OSError:
        present.replace(aside)


def free_name(wanted: Path) -> Path:
    """``wanted``, or with a number before its suffix when that name is taken."""
    numbered = (wanted.with_stem(f"{wanted.stem}-{number}") for number in range(2, 10_000))
    return next(name for name in chain((wanted,), numbered) if not name.exists())


def sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # a folder cannot be opened there, and the rename is already journalled
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def try_room(folder: Path) -> None:
    """Whether ``folder`` takes a file of some size now. Raises OSError where it does not; leaves nothing."""
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=".room-")
    try:
        try:
            os.write(descriptor, bytes(_ROOM))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    finally:
        Path(name).unlink(missing_ok=True)
