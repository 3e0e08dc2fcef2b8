"""The time zones, for a PC that has none of its own, as one file in the place of 600.

Python asks the package ``tzdata`` where the system knows no zones (Windows, a small Linux). The files hold
0.4 MB, and take 2.6 MB of a disk's blocks; Python reads the package out of an archive just as well. Its maps
and the text that the zones are compiled from are for other programs, and stay out.
"""

from __future__ import annotations

import zipfile
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

NAME = "zones.zip"
_FOR_OTHERS = (".tab", ".zi", ".pyc")
_LEFT_OUT = ("__pycache__", "leapseconds")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def pack(archive: Path) -> None:
    """Writes the package ``tzdata`` of this Python into ``archive``, the same bytes each time."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        _add(packed, files("tzdata"), "tzdata")


def _add(packed: zipfile.ZipFile, part: Traversable, name: str) -> None:
    if part.name in _LEFT_OUT or part.name.endswith(_FOR_OTHERS):
        return
    if part.is_file():
        packed.writestr(
            zipfile.ZipInfo(name, _LONG_AGO), part.read_bytes(), compress_type=zipfile.ZIP_DEFLATED
        )
        return
    for inside in sorted(part.iterdir(), key=lambda one: one.name):
        _add(packed, inside, f"{name}/{inside.name}")
