"""A migration that is killed: the database is of the old format or of the new one, whole, never between."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from lcadmin.store import open_store
from lcadmin.store.care import check
from lcadmin.store.migrations import FORMAT
from tests.torture.result import Result

_OLD = Path(__file__).parents[1] / "data" / "old_databases" / "format-1.db"
_OPEN = """
import os, signal, sys
from pathlib import Path
from lcadmin.store import database, open_store

left, raw, said = int(sys.argv[2]), database.open_raw, [0]

def count(_sql):
    said[0] += 1
    if said[0] == left:
        os.kill(os.getpid(), signal.SIGKILL)

def open_raw(path, mode):
    connection = raw(path, mode)
    connection.set_trace_callback(count)
    return connection

database.open_raw = open_raw
open_store(Path(sys.argv[1])).close()
print(said[0])
"""
"""Opens a database and dies before its nth statement."""


def torture(folder: Path, times: int) -> Result:
    """Kills the program that opens an old database, each time some statements later."""
    statements = int(_opened(_fresh(folder / "unhurt"), 0).stdout)
    formats: dict[int, int] = {}
    unsound = 0
    for number in range(times):
        place = _fresh(folder / f"migration-{number}")
        _opened(place, 1 + number * statements // times)
        found = _format(place / "lcadmin.db")
        formats[found] = formats.get(found, 0) + 1
        open_store(place).close()
        unsound += bool(check(place).problems)
        shutil.rmtree(place)
    said = ", ".join(f"format {number}: {many}" for number, many in sorted(formats.items()))
    killed = f"migrations killed: {times} times, over {statements} statements ({said})"
    lines = (f"{killed}; databases unsound afterwards: {unsound}",)
    return Result(unsound == 0 and set(formats) <= {1, FORMAT}, lines)


def _opened(place: Path, statement: int) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-c", _OPEN, str(place), str(statement)]
    return subprocess.run(line, capture_output=True, text=True, check=False, timeout=60)


def _fresh(place: Path) -> Path:
    place.mkdir()
    shutil.copy(_OLD, place / "lcadmin.db")
    return place


def _format(file: Path) -> int:
    connection = sqlite3.connect(file)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
