"""From what SQLite and the file system say to what a user can do about it."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

from lcadmin.domain.errors import StoreUnavailable

_KEYS = {
    sqlite3.SQLITE_FULL: "store_full",
    sqlite3.SQLITE_READONLY: "store_read_only",
    sqlite3.SQLITE_PERM: "store_read_only",
    sqlite3.SQLITE_CORRUPT: "store_damaged",
    sqlite3.SQLITE_NOTADB: "store_not_ours",
    sqlite3.SQLITE_BUSY: "store_busy",
    sqlite3.SQLITE_LOCKED: "store_busy",
    sqlite3.SQLITE_CANTOPEN: "store_cannot_open",
}


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_ROOM = 1 << 16
"""Bytes; SQLite makes the file that its readers and its writer share 32 KB at a time."""


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 where the error did not come from SQLite itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def unavailable(error: sqlite3.Error, file: Path) -> StoreUnavailable:
    """The plain sentence for an error of the database ``file``."""
    code = primary_code(error)
    key = _KEYS.get(code, "store_failed")
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN) and _is_full(file):
        key = "store_full"  # no room for a file beside it is an error of the disk to SQLite
    return StoreUnavailable(key, file=file, cause=error)


def _is_full(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < _ROOM
    except OSError:
        return False


def folder_unavailable(error: OSError, folder: Path) -> StoreUnavailable:
    """The plain sentence for a folder or file that the system refuses."""
    if error.errno in _NO_ROOM:
        return StoreUnavailable("store_full", file=folder)
    return StoreUnavailable("store_folder", file=folder, cause=error.strerror or type(error).__name__)


def is_the_statements_fault(error: sqlite3.Error) -> bool:
    """Whether only this statement failed (a broken constraint, a wrong type) and the transaction,
    the file and the disk are as sound as before."""
    return isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError)) or (
        primary_code(error) in (sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG)
    )
