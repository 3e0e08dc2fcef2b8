"""``python -m tests.built.desktops``: whether every desktop of this Debian brings what is asked for.

What it asks for stands in ``installer/of_the_pc.py``. apt works out what each desktop would install on an
empty PC, and installs nothing. Needs the package lists of this machine (``apt-get update``). Exit code 1
where a desktop lacks something.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from installer.of_the_pc import LIBRARIES

DESKTOPS = ("gnome", "kde", "xfce", "lxqt", "lxde", "mate", "cinnamon")
_RENAMED = "t64"
"""Newer Debian and Ubuntu put it behind some libraries' names."""


def lacking(desktop: str) -> list[str]:
    """Packages that ``task-DESKTOP-desktop`` does without, recommendations left out."""
    with tempfile.TemporaryDirectory() as empty:
        status = Path(empty) / "status"
        status.touch()
        line = ["apt-get", "-s", "-o", f"Dir::State::status={status}", "--no-install-recommends", "install"]
        done = subprocess.run(
            [*line, f"task-{desktop}-desktop"],
            capture_output=True,
            text=True,
            check=True,
            env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
        )
    brought = {name.removesuffix(_RENAMED) for name in re.findall(r"^Inst (\S+)", done.stdout, re.MULTILINE)}
    return sorted(set(LIBRARIES.values()) - brought)


def main() -> int:
    """Prints a line for each desktop."""
    found = {desktop: lacking(desktop) for desktop in DESKTOPS}
    for desktop, missing in found.items():
        print(f"{desktop:10} {'lacks ' + ', '.join(missing) if missing else 'has all'}")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
