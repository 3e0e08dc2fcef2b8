"""What a PC does to the data folder of a running program, and undoes again."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

_SOURCE = Path(__file__).parents[1] / "support" / "faulty_disk.c"
_PIECE = 1 << 16
_TRIES = 1_000


@dataclass(frozen=True, slots=True)
class FaultyDisk:
    """A library under a program that makes its disk fail, and the word that says how."""

    library: Path
    order: Path
    files: Path

    @property
    def environment(self) -> Mapping[str, str]:
        """For the program that is to run on it."""
        return {
            "LD_PRELOAD": str(self.library),
            "FAULTY_ORDER": str(self.order),
            "FAULTY_FILES": str(self.files),
        }

    @contextmanager
    def failing(self, how: str) -> Iterator[None]:
        """``how``: "full", "readonly", "broken", or "slow" with milliseconds for each fsync."""
        self._say(how)
        try:
            yield
        finally:
            self._say("")

    def _say(self, word: str) -> None:
        made = self.order.with_suffix(".new")
        made.write_text(word)
        made.replace(self.order)


def faulty_disk(place: Path, files: Path) -> FaultyDisk | None:
    """Made in ``place`` for what is in the folder ``files``; None where there is no compiler, or no Linux."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return None
    place.mkdir(parents=True, exist_ok=True)
    library = place / "faulty_disk.so"
    done = subprocess.run(
        [compiler, "-O1", "-shared", "-fPIC", "-o", str(library), str(_SOURCE), "-ldl"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return FaultyDisk(library, place / "order", files)


@dataclass(slots=True)
class SmallDisk:
    """A disk of a few megabytes; only root can have one."""

    point: Path
    _filler: Path = field(init=False)

    def __post_init__(self) -> None:
        self._filler = self.point / "filler"

    @contextmanager
    def full(self) -> Iterator[None]:
        """Not a byte is free while the block runs."""
        with self._filler.open("wb", buffering=0) as stream:
            size = _PIECE
            while size:
                try:
                    stream.write(b"x" * size)
                except OSError:
                    size //= 2
        try:
            yield
        finally:
            self._filler.unlink()


@contextmanager
def small_disk(point: Path, megabytes: int) -> Iterator[SmallDisk | None]:
    """Mounted at ``point`` while the block runs; None where this user may not mount."""
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None or os.geteuid() != 0:
        yield None
        return
    point.mkdir(parents=True, exist_ok=True)
    size = f"size={megabytes}m"
    if subprocess.run([mount, "-t", "tmpfs", "-o", size, "none", str(point)], check=False).returncode:
        yield None
        return
    try:
        yield SmallDisk(point)
    finally:
        subprocess.run(["umount", "-l", str(point)], check=False)


@contextmanager
def taken_away(folder: Path) -> Iterator[None]:
    """As a share that is gone: nothing stands where the folder stood."""
    aside = folder.with_name(f"{folder.name}-away")
    folder.rename(aside)
    try:
        yield
    finally:
        for _ in range(_TRIES):  # the program may make something in its place at any moment
            shutil.rmtree(folder, ignore_errors=True)
            with suppress(OSError):
                aside.rename(folder)
                break
        else:
            aside.rename(folder)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Another program holds the database for itself (a backup program, a viewer)."""
    with closing(sqlite3.connect(folder / "lcadmin.db", isolation_level=None, timeout=10)) as other:
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                other.execute("ROLLBACK")
