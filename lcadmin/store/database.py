"""Opens connections to the database file, each with the pragmas that its use needs.

Every connection sets ``wal_autocheckpoint=0``: before SQLite 3.51.3 two connections that checkpoint
at the same moment can corrupt the WAL, so the writer of the folder's owner alone does it (``writer``).
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from time import monotonic

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.store import files
from lcadmin.store.errors import folder_unavailable, primary_code, unavailable

APPLICATION_ID = 0x4C434144  # "LCAD" in the file's header: this is a database of ours
BUSY_MS = 5_000
SQLITE = sqlite3.sqlite_version

_WAIT = f"PRAGMA busy_timeout = {BUSY_MS}"
_LEAST_BYTES = 512  # SQLite's smallest page
_LOOK_OFTEN = "PRAGMA busy_timeout = 2"
_STRUCTURE = "SELECT 1 FROM sqlite_master LIMIT 1"  # reads all that says which tables there are
STRUCTURE_LOST = "its structure cannot be read"
COMMON = (
    _WAIT,
    "PRAGMA wal_autocheckpoint = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA secure_delete = ON",  # what is removed is overwritten; not every build does so by itself
    "PRAGMA temp_store = MEMORY",
)
_WRITER = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA cache_size = -8000",
    "PRAGMA journal_mode = WAL",
)

# The first rows of a million are found by looking at thousands of pages: more than SQLite keeps by itself.
_READER = ("PRAGMA cache_size = -16000",)


def open_raw(path: Path, mode: str) -> sqlite3.Connection:
    """A connection in autocommit, ``mode`` as in SQLite's URIs: "ro", "rw" or "rwc"."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        timeout=BUSY_MS / 1000,
    )


def _prepared(path: Path, mode: str, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    try:
        connection = open_raw(path, mode)
    except sqlite3.Error as error:
        raise unavailable(error, path) from error
    try:
        for pragma in pragmas:
            connection.execute(pragma).fetchall()
        connection.execute(_STRUCTURE).fetchall()
    except sqlite3.Error as error:
        connection.close()
        raise unavailable(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quotes what it cannot read, and Python cannot read that
        connection.close()
        raise StoreUnavailable("store_damaged", file=path, cause=STRUCTURE_LOST) from error
    return connection


def open_writer(path: Path) -> sqlite3.Connection:
    """The connection that writes; the file must be there. StoreUnavailable when it is not."""
    return _prepared(path, "rw", COMMON + _WRITER)


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that can only read. StoreUnavailable when the file is not there."""
    return _prepared(path, "ro", COMMON + _READER)


def begin(connection: sqlite3.Connection, patience_ms: int = BUSY_MS) -> None:
    """Begins a transaction that writes; waits for another process's so long, then sqlite3.Error.

    SQLite itself sleeps longer and longer between two looks, up to 100 ms: beside a process that
    writes one piece after the other it would find the lock taken for seconds, time and again.
    """
    until = monotonic() + patience_ms / 1000
    connection.execute(_LOOK_OFTEN)
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if primary_code(error) != sqlite3.SQLITE_BUSY or monotonic() >= until:
                    raise
            else:
                return
    finally:
        connection.execute(_WAIT)


def open_for_migration(path: Path) -> sqlite3.Connection:
    """Makes the file where there is none (readable by this user only) and opens it for a change of
    schema: foreign keys off, so that a table can be rebuilt; the caller checks them before it commits."""
    try:
        if not path.exists():  # one that is there must not be opened beside SQLite: see ``header``
            files.make_private(path)
    except FileExistsError:
        pass  # another process was quicker
    except OSError as error:
        raise folder_unavailable(error, path) from error
    pragmas = (*COMMON, *_WRITER, "PRAGMA foreign_keys = OFF")
    return _prepared(path, "rw", pragmas)


def refuse_foreign_file(path: Path, known_version: int) -> int:
    """Looks at the file without changing it; its ``user_version``. Refusal ``newer_database`` when a newer
    lcadmin made it, StoreUnavailable when it is no database of ours. A missing or empty file is fine: it
    will be made.
    """
    version, application = header(path)
    if not (version or application) and _has_tables(path):
        version, application = header(path)  # another process has just made it, or it is none of ours
        application = application or -1
    if application == APPLICATION_ID:
        if version > known_version:
            raise Refusal("newer_database", file=path, found=version, known=known_version)
    elif application or version:
        raise StoreUnavailable("store_not_ours", file=path, cause="")
    return version


def header(path: Path) -> tuple[int, int]:
    """The file's ``user_version`` and ``application_id``; (0, 0) for a missing or empty file.

    It is only ever opened through SQLite, also to read a hundred bytes: on POSIX systems, closing any
    descriptor of a file gives up all locks that the process holds on it, so that another process could
    clear away the WAL under an open connection. SQLite itself waits with closing for that reason.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return 0, 0
    except OSError as error:
        raise folder_unavailable(error, path) from error
    if 0 < size < _LEAST_BYTES:  # to SQLite that is as good as empty
        raise StoreUnavailable("store_not_ours", file=path, cause="")
    # The first page may have a newer copy in the WAL. Without one nothing but the file is looked at.
    if _has_wal(path):
        return _through_sqlite(path, "ro")
    return _through_sqlite(path, "ro&immutable=1") if size else (0, 0)


def _has_tables(path: Path) -> bool:
    if not path.exists() or not path.stat().st_size:
        return False
    connection = open_reader(path)
    try:
        return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None
    except sqlite3.Error as error:
        raise unavailable(error, path) from error
    finally:
        connection.close()


def _has_wal(path: Path) -> bool:
    with suppress(OSError):
        return path.with_name(path.name + "-wal").stat().st_size > 0
    return False


def _through_sqlite(path: Path, mode: str) -> tuple[int, int]:
    connection = _prepared(path, mode, COMMON)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
    except sqlite3.Error as error:
        raise unavailable(error, path) from error
    finally:
        connection.close()
    return int(version), int(application)


def identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at ``path`` (device and inode), None when there is none: an open connection
    goes on writing to a file that was moved away, and nobody would ever see that again."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino
