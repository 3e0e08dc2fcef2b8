"""The machine that figures were measured on; figures of another do not compare."""

from __future__ import annotations

import os
import platform
import sqlite3
import tempfile
from importlib.metadata import version
from pathlib import Path

_IN_MEMORY = frozenset({"tmpfs", "ramfs", "devtmpfs"})


def facts(folder: Path) -> dict[str, str]:
    """What to know about this machine and the disk that ``folder`` lies on."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return {
        "machine": f"{os.cpu_count()} cores, {_processor()}, {platform.system()} {platform.release()}",
        "load before the run": load,
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "alternative": f"Starlette {version('starlette')} on uvicorn {version('uvicorn')}, httptools",
        "filesystem": f"{filesystem(folder)} ({folder})",
    }


def roomy_folder() -> Path:
    """A folder for data on a real disk: a commit to memory costs nothing and says nothing."""
    for place in (Path(tempfile.gettempdir()), Path("/var/tmp"), Path.cwd()):  # noqa: S108
        if place.is_dir() and filesystem(place) not in _IN_MEMORY:
            return place
    return Path.cwd()


def filesystem(folder: Path) -> str:
    """The type of the file system under ``folder``; "unknown" where the system does not say."""
    try:
        mounts = Path("/proc/mounts").read_text().splitlines()
    except OSError:
        return "unknown"
    found = [line.split()[1:3] for line in mounts]
    real = folder.resolve()
    under = [(where, kind) for where, kind in found if real.is_relative_to(where)]
    return max(under, key=lambda mount: len(mount[0]), default=("", "unknown"))[1]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
