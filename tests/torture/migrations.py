"""A migration that is killed: the database is of the old format or of the new one, whole, never between."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from lcadmin.store import open_store
from lcadmin.store.care import check
from lcadmin.store.migrations import FORMAT
from tests.torture.result import Result

_OLD = Path(__file__).parents[1] / "data" / "old_databases" / "format-1.db"
_OPEN = (
    "import sys; from pathlib import Path; from lcadmin.store import open_store;"
    " open_store(Path(sys.argv[1])).close()"
)
_FROM, _TO = 0.6, 1.1
"""The part of the whole time in which the kills lie: before that Python is still starting."""


def torture(folder: Path, times: int) -> Result:
    """Kills the program that opens an old database, each time a little later."""
    whole = _seconds(_fresh(folder / "unhurt"))
    formats: dict[int, int] = {}
    unsound = 0
    for number in range(times):
        place = _fresh(folder / f"migration-{number}")
        process = subprocess.Popen([sys.executable, "-c", _OPEN, str(place)])
        time.sleep(whole * (_FROM + (_TO - _FROM) * number / times))
        process.kill()
        process.wait(timeout=20)
        found = _format(place / "lcadmin.db")
        formats[found] = formats.get(found, 0) + 1
        open_store(place).close()
        unsound += bool(check(place).problems)
        shutil.rmtree(place)
    said = ", ".join(f"format {number}: {many}" for number, many in sorted(formats.items()))
    lines = (f"migrations killed: {times} ({said}); databases unsound afterwards: {unsound}",)
    return Result(unsound == 0 and set(formats) <= {1, FORMAT}, lines)


def _fresh(place: Path) -> Path:
    place.mkdir()
    shutil.copy(_OLD, place / "lcadmin.db")
    return place


def _seconds(place: Path) -> float:
    begun = time.monotonic()
    subprocess.run([sys.executable, "-c", _OPEN, str(place)], check=True)
    return time.monotonic() - begun


def _format(file: Path) -> int:
    connection = sqlite3.connect(file)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
