"""What this PC says of the place that a folder stands in."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from lcadmin.domain.places import Mount, Place, judged

_OCTAL = re.compile(r"\\([0-7]{3})")
_APPLES = re.compile(r"(.+) on (.+) \(([^,)]+)")
_TOLD = (("OneDrive", "OneDrive"), ("OneDriveCommercial", "OneDrive"), ("OneDriveConsumer", "OneDrive"))
_SECONDS = 5


def place_of(folder: Path, environ: Mapping[str, str]) -> Place | None:
    """What is wrong with the place of ``folder``; None where nothing is known to be. Links are followed."""
    roots = [(environ[key], name) for key, name in _TOLD if environ.get(key)]
    paths = dict.fromkeys((str(folder.absolute()), str(Path(os.path.realpath(folder)))))
    mounts = _mounts()
    return next((found for path in paths if (found := judged(path, mounts, roots)) is not None), None)


def linux_mounts(text: str) -> list[Mount]:
    """Of ``/proc/mounts``: its blanks are written as octal numbers."""
    fields = [line.split(" ") for line in text.splitlines()]
    return [Mount(_plain(f[1]), f[2], _plain(f[0])) for f in fields if len(f) >= 3]


def apples_mounts(text: str) -> list[Mount]:
    """Of ``mount`` on macOS: ``//anna@nas/share on /Volumes/share (smbfs, …)``."""
    found = (_APPLES.fullmatch(line.partition(", ")[0].rstrip(")")) for line in text.splitlines())
    return [Mount(one[2], one[3], one[1]) for one in found if one is not None]


def _plain(text: str) -> str:
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), text)


if sys.platform == "win32":
    import ctypes

    def _mounts() -> list[Mount]:
        remote = 4
        drives = [f"{letter}:" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        kind = ctypes.windll.kernel32.GetDriveTypeW
        return [Mount(drive, "smbfs", drive) for drive in drives if kind(f"{drive}\\") == remote]

elif sys.platform == "darwin":
    import subprocess

    def _mounts() -> list[Mount]:
        with suppress(OSError, subprocess.SubprocessError):
            done = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=_SECONDS, check=False
            )
            return apples_mounts(done.stdout)
        return []

else:

    def _mounts() -> list[Mount]:
        with suppress(OSError):
            return linux_mounts(Path("/proc/mounts").read_text("utf-8", "surrogateescape"))
        return []
