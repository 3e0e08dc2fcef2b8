# ruff: noqa: S608 - what is put together here are names that the database itself gave
"""Rows of the safety copy into a database that lacks them: after a backup was put back, or into a new one.

Messages are imported as any file of messages is; this is about the rows (``kept_rows.py``).
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from lcadmin.domain.errors import Refusal
from lcadmin.domain.wording import Text
from lcadmin.paths import DataFolder
from lcadmin.services.journal_line import holds_rows
from lcadmin.store import care, codecs, database, lock
from lcadmin.store.checks import is_whole
from lcadmin.store.digests import SEALED
from lcadmin.store.errors import unavailable
from lcadmin.store.kept_rows import KEPT, KEYS, TABLES
from lcadmin.store.repair import repair_folder
from lcadmin.store.schema import APPEND_ONLY
from lcadmin.store.store import open_store

_SEALS = {one.table: one for one in SEALED}
_SEAM = re.compile(rb"(?<=\})[^\n](?=\{\"(?:change\":|arrived\":\"|id\":\"))")
"""Where a line ended whose end became another byte."""
_ALONE = tuple(dict.fromkeys(one.table for one in KEPT if one.alone))

_SURELY = {"waiting": "uncertain", "sending": "uncertain", "failed": "dropped"}
"""What a letter is whose text stands nowhere: one that waited may have gone out since, so a person decides;
one that failed is written anew when it is sent again."""

Row = dict[str, Any]


_Gone = dict[str, set[int]]
"""Numbers of rows, by their table."""


class _Line(msgspec.Struct):
    """A line of the safety copy that holds rows. After one with ``all`` stands every row that there was."""

    change: int
    rows: dict[str, list[Row]]
    all: bool = False
    adopted: dict[str, str] = msgspec.field(default_factory=dict)
    gone: dict[str, list[int]] = msgspec.field(default_factory=dict)
    only: dict[str, list[int]] = msgspec.field(default_factory=dict)


_read = msgspec.json.Decoder(_Line).decode


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a database was made of: the backup (None: there was none), how many rows and messages of the
    safety copy came in on top; and where the database that was there before is kept. ``doubtful`` of the
    messages are not as they were written (their classes are to be looked at), and of ``lost`` ones only that
    they came is known. ``left_out`` are rows of which the latest state was damaged everywhere. ``altered``:
    no backup was whole, and in the one that was taken something is not as it was written."""

    backup: Path | None
    kept: Path | None
    rows: int
    messages: int
    doubtful: int = 0
    lost: int = 0
    left_out: int = 0
    altered: bool = False

    @property
    def notes(self) -> tuple[Text, ...]:
        """What whoever asked for it has to know and to look at; nothing where all is as it was."""
        told = (
            ("rebuilt_altered", int(self.altered)),
            ("rebuilt_left_out", self.left_out),
            ("rebuilt_doubtful", self.doubtful),
            ("rebuilt_lost", self.lost),
        )
        return tuple(Text.of(key, count=count, file=str(self.backup)) for key, count in told if count)


@dataclass(frozen=True, slots=True)
class PutBack:
    """What is kept aside of before, the backup that was used, and whether something in that was altered."""

    kept: Path | None
    used: Path | None
    altered: bool = False


def put_back(folder: Path, backup: Path | None) -> PutBack:
    """Puts ``backup``, else the newest backup that is sound, in the database's place; a new and empty one
    where there is none."""
    place = DataFolder(folder)
    wanted = [backup] if backup is not None else _best_first(place.backups)
    for file in wanted:
        try:
            kept = care.restore(file, folder).kept
            return PutBack(kept, file, not is_whole(DataFolder(folder).database))
        except Refusal as error:
            # Somebody has the folder open, or this very file was asked for: no other will do.
            if backup is not None or error.text.key != "backup_unreadable":
                raise
    with tempfile.TemporaryDirectory(dir=folder, prefix=".new-") as name:
        open_store(Path(name)).close()
        return PutBack(care.restore(DataFolder(Path(name)).database, folder).kept, None)


def _best_first(backups: Path) -> Iterator[Path]:
    """The newest first of those in which nothing was altered, then the newest at all: a byte that turned over
    in a text is no fault of the file's structure."""
    found = sorted(backups.glob("*.db"), key=lambda file: file.stat().st_mtime, reverse=True)
    yield from filter(is_whole, found)
    yield from found


def lines_of(folder: Path) -> Iterator[bytes]:
    """Every line of the folder's safety copy, oldest first."""
    for file in copies(folder):
        with file.open("rb") as stream:
            yield from stream


def copies(folder: Path) -> list[Path]:
    """The files of the folder's safety copy, oldest first."""
    return sorted(DataFolder(folder).safety_copy.glob("*.jsonl"))


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many rows went in; ``left_out`` are those of which the latest state cannot be believed.
    ``adopted`` is up to which message each class has taken what came before it ("": none), by its token."""

    rows: int
    left_out: int
    adopted: dict[str, str]


def replay(folder: Path, lines: Iterable[bytes]) -> Replayed:
    """Puts in what came after the state that the database is in. Rows that are not as they were sealed, or
    that no table takes, are left out. Nobody else may have the folder open: Refusal. StoreUnavailable."""
    path = DataFolder(folder).database
    with lock.claim(folder):
        try:
            with closing(database.open_for_migration(path)) as connection:
                done, gone = _replay(connection, lines)
        except sqlite3.Error as error:
            raise unavailable(error, path) from error
    repair_folder(folder, None)  # the search finds the rows, so that they can leave it
    try:
        with closing(database.open_writer(path)) as connection:
            _remove(connection, gone)
    except sqlite3.Error as error:
        raise unavailable(error, path) from error
    return done


def _replay(connection: sqlite3.Connection, lines: Iterable[bytes]) -> tuple[Replayed, _Gone]:
    """What went in, and which rows are there no more."""
    (reached,) = connection.execute("SELECT coalesce(max(number), 0) FROM changes").fetchone()
    later = list(_later(lines, reached))
    done, gone, wrong, adopted = 0, _Gone(), set[tuple[str, object]](), dict[str, str]()
    connection.execute("BEGIN IMMEDIATE")
    try:
        for place, line in enumerate(later):
            if line is None:
                wrong.add(("", place))
                continue
            if line.all:
                wrong.clear()
            for table in TABLES:
                for row in line.rows.get(table, ()):
                    name = (table, tuple(map(row.get, KEYS[table])))
                    if _put_safely(connection, table, row):
                        wrong.discard(name)
                        done += 1
                    else:
                        wrong.add(name)
            _note_gone(connection, line, gone)
            adopted |= line.adopted
        last = max((line.change for line in later if line is not None), default=None)
        if last is not None:
            sql = "INSERT INTO changes (number, kind, ref) VALUES (?, 'everything', 0)"
            connection.execute(sql, (max(last, reached) + 1,))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return Replayed(done, len(wrong), adopted), gone


def _later(lines: Iterable[bytes], reached: int) -> list[_Line | None]:
    """What the copy says after the state that the database is in; None for a line that nobody can read."""
    later: list[_Line | None] = []
    low: _Line | None = None
    for line in _with_rows(lines):
        if line is None or line.change > reached:
            # One lower number among higher ones is a number that was damaged: nothing says so little.
            later += [line] if low is None else [low, line]
            low = None
        elif low is None and later:
            low = line
        else:
            # Lower numbers after higher ones: a backup was put back at that time, and life went on from it.
            later.clear()
            low = None
    return later if low is None else [*later, low]


def _note_gone(connection: sqlite3.Connection, line: _Line, gone: _Gone) -> None:
    """What was removed, until it is put back: *Undo* does both. It goes only when all lines are read, for
    what refers to it may go in a later one."""
    for table in _ALONE:
        there = {row["id"] for row in line.rows.get(table, ()) if "id" in row}
        missing = set(line.gone.get(table, ()))
        if table in line.only:
            numbers = {row[0] for row in connection.execute(f"SELECT id FROM {table}")}
            missing |= numbers - set(line.only[table])
        gone[table] = (gone.get(table, set()) - there) | missing


def _remove(connection: sqlite3.Connection, gone: _Gone) -> None:
    """Rows that something else needs stay: a class with credit that was booked for it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for table in reversed(_ALONE):
            for number in sorted(gone.get(table, ())):
                with suppress(sqlite3.IntegrityError):
                    connection.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _with_rows(lines: Iterable[bytes]) -> Iterator[_Line | None]:
    for raw in lines:
        for part in _SEAM.split(raw):
            line = part.rstrip(b"\n")
            # One without its end was cut off when the program was killed: the same rows stand in the next.
            if holds_rows(line) and line.endswith(b"}"):
                try:
                    yield _read(line)
                except codecs.undecodable():
                    yield None


def _put_safely(connection: sqlite3.Connection, table: str, row: Row) -> bool:
    """False where the row cannot be believed: the damage may be in the name of a column, or in one that no
    seal covers."""
    connection.execute("SAVEPOINT a_row")
    try:
        done = _put(connection, table, row)
    except (sqlite3.Error, KeyError, TypeError, OverflowError, UnicodeEncodeError):
        connection.execute("ROLLBACK TO a_row")
        done = False
    connection.execute("RELEASE a_row")
    return done


def _put(connection: sqlite3.Connection, table: str, row: Row) -> bool:
    if table == "settings" and not _is_json(row):
        return False
    if table == "letters":
        row = row | {"state": _SURELY.get(row["state"], row["state"])}
    seal = _SEALS.get(table)
    if seal is not None and not _is_genuine(row, seal.columns, seal.digest):
        return False
    known = [column[1] for column in connection.execute(f"PRAGMA table_info({table})")]
    values = {name: row[name] for name in known if name in row}
    if table == "lessons":
        values["batch"] = None
        if values.get("series_id") is not None:
            connection.execute("INSERT OR IGNORE INTO series (id) VALUES (?)", (values["series_id"],))
        connection.execute("INSERT OR IGNORE INTO used_tokens (token) VALUES (?)", (values["token"],))
    _make_way(connection, table, row)
    key = KEYS[table]
    changing = ", ".join(f"{name} = excluded.{name}" for name in values if name not in key)
    what = "NOTHING" if table in APPEND_ONLY else f"UPDATE SET {changing}"
    connection.execute(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})"
        f" ON CONFLICT ({', '.join(key)}) DO {what}",
        tuple(values.values()),
    )
    return True


def _make_way(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """What a row brings with it, and what it comes in the place of: a person's contacts follow the person,
    the terms of a class that was called off follow the class, so that what was removed stays away."""
    if table == "people":
        connection.execute("DELETE FROM contacts WHERE person_id = ?", (row["id"],))
        connection.execute("DELETE FROM former_people WHERE id = ?", (row["id"],))
    elif table == "lessons":
        connection.execute("DELETE FROM cancel_terms WHERE id = ?", (row["id"],))
    elif table == "marks":
        connection.execute("DELETE FROM marks WHERE name = ? AND id <> ?", (row["name"], row["id"]))
    elif table == "recipients" and row["family_id"] is not None:
        connection.execute("INSERT OR IGNORE INTO families (id) VALUES (?)", (row["family_id"],))
    elif table == "mail_texts":
        which = (row["kind"], row["language"], row["id"])
        connection.execute("DELETE FROM mail_texts WHERE kind = ? AND language = ? AND id <> ?", which)


def _is_json(row: Row) -> bool:
    """Whether a setting's value is one: nothing seals it."""
    try:
        msgspec.json.decode(row["value"])
    except codecs.undecodable(KeyError, TypeError):
        return False
    return True


def _is_genuine(row: Row, columns: tuple[str, ...], digest: Any) -> bool:
    try:
        return bool(digest([row[name] for name in columns]) == row["digest"])
    except KeyError:
        return False
