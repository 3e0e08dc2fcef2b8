"""The zones of a PC that has none."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path

from installer import zones

ASKS = """
import sys
sys.path = [path for path in sys.path if "site-packages" not in path] + [sys.argv[1]]
import zoneinfo
zoneinfo.reset_tzpath([])
import datetime
for name in sorted(zoneinfo.available_timezones()):
    print(name, zoneinfo.ZoneInfo(name).utcoffset(datetime.datetime(2026, 7, 1, 12)))
"""


def _said(where: str) -> str:
    done = subprocess.run(
        [sys.executable, "-I", "-c", ASKS, where], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_python_finds_every_zone_in_the_one_file(tmp_path: Path) -> None:
    archive = tmp_path / zones.NAME
    zones.pack(archive)
    said = _said(str(archive))
    assert "Europe/Berlin 2:00:00" in said
    assert "America/St_Johns -1 day, 21:30:00" in said
    assert said == _said(str(Path(str(files("tzdata"))).parent))


def test_the_file_is_small_and_the_same_each_time(tmp_path: Path) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    zones.pack(first)
    zones.pack(second)
    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_size < 500_000
    with zipfile.ZipFile(first) as archive:
        assert not [name for name in archive.namelist() if name.endswith((".tab", ".zi", ".pyc"))]
