"""Consistent copies of a database, made beside a running program, and looked through before they count."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from lcadmin.store import database, files

_PAGES = 2_000


def copy(source: Path, target: Path, progress: Callable[[float], None] | None = None) -> None:
    """Copies the database ``source`` as of now to a new file ``target``, one file without a WAL.

    Raises sqlite3.Error, OSError, UserError; then there is no ``target``.
    """
    files.make_private(target)
    try:
        _copy(source, target, progress)
    except UnicodeDecodeError as error:
        target.unlink(missing_ok=True)
        raise sqlite3.DatabaseError(database.STRUCTURE_LOST) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _copy(source: Path, target: Path, progress: Callable[[float], None] | None) -> None:
    def told(_: int, remaining: int, total: int) -> None:
        if progress is not None and total:
            progress(1 - remaining / total)

    reading = database.open_reader(source)
    try:
        # A snapshot: what others commit meanwhile does not make the copying begin again.
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        writing = sqlite3.connect(target, isolation_level=None)
        try:
            reading.backup(writing, pages=_PAGES, progress=told)
            writing.execute("PRAGMA journal_mode = DELETE").fetchone()
        finally:
            writing.close()
    finally:
        reading.close()


def unsound(path: Path) -> str | None:
    """What is wrong with the structure of a database, in SQLite's words; None when nothing is.
    Raises sqlite3.Error where it cannot even be read."""
    connection = database.open_raw(path, "ro")
    try:
        (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if said != "ok":
            return str(said)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        return None if broken is None else f"a row of {broken[0]} points to nothing"
    except UnicodeDecodeError:
        return database.STRUCTURE_LOST
    finally:
        connection.close()
