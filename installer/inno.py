"""``python -m installer.inno``: the setup program for Windows, of dist/lcadmin, with Inno Setup 6's ISCC."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installer import about

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "installer" / "windows" / "lcadmin.iss"
_USUAL = r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"


def command(compiler: str, root: Path, environ: Mapping[str, str]) -> list[str]:
    """What is run: the compiler with what the script asks for, and with the signing command where there is
    one (``LCADMIN_WINDOWS_SIGN``)."""
    given = {
        "Name": about.NAME,
        "Window": about.WINDOW_ON_WINDOWS,
        "Version": about.VERSION,
        "Numbers": ".".join(map(str, about.four_numbers())),
        "Maker": about.MAKER,
        "Dist": root / "dist",
        "Icon": root / "build" / "lcadmin" / "icons" / f"{about.NAME}.ico",
        "License": root / "LICENSE",
    }
    line = [compiler, *(f"/D{name}={value}" for name, value in given.items())]
    if sign := environ.get("LCADMIN_WINDOWS_SIGN"):
        line += ["/DSign=1", f"/Sown={sign} $f"]
    return [*line, str(SCRIPT)]


if __name__ == "__main__":
    found = shutil.which("iscc") or _USUAL
    sys.exit(subprocess.run(command(found, ROOT, os.environ), check=False).returncode)
