"""The machine that figures were measured on, and the commit; figures of another do not compare."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import subprocess
import tempfile
from importlib.metadata import version
from pathlib import Path

_IN_MEMORY = frozenset({"tmpfs", "ramfs", "devtmpfs"})
_GIB = 1 << 30


def facts(folder: Path) -> dict[str, str]:
    """What to know about this machine and the disk that ``folder`` lies on."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return {
        "CPU": f"{_processor()}, {os.cpu_count()} cores",
        "memory": _memory(),
        "disk": f"{filesystem(folder)}, {shutil.disk_usage(folder).free / _GIB:.0f} GiB free",
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "load before the run": load,
        "Python": platform.python_version(),
        "Qt": version("PySide6-Essentials"),
        "SQLite": sqlite3.sqlite_version,
        "Starlette": f"{version('starlette')} on uvicorn {version('uvicorn')}, httptools",
    }


def commit() -> str:
    """What is measured: the commit, and whether the files differ from it; "" where there is no git."""
    root = Path(__file__).parents[1]
    try:
        short = _git(root, "rev-parse", "--short", "HEAD")
        changed = _git(root, "status", "--porcelain", "-uno")
    except (OSError, subprocess.CalledProcessError):
        return ""
    return f"{short} with changes" if changed else short


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


def _memory() -> str:
    try:
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return "unknown"
    return f"{whole / _GIB:.1f} GiB"


def _git(root: Path, *words: str) -> str:
    done = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
