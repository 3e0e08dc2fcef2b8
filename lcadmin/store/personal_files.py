"""The data folder's files besides the database, as an erasure asks of them.

Every start reads the list of who was erased; what else this needs is loaded where somebody is erased.
"""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from lcadmin.domain.errors import StoreUnavailable, UserError
from lcadmin.domain.instants import Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.paths import DataFolder
from lcadmin.services.erasing_files import HeldCopy
from lcadmin.store import codecs, database, files
from lcadmin.store.errors import folder_unavailable, unavailable

if TYPE_CHECKING:
    from lcadmin.domain.erasing import Traces
    from lcadmin.services.ports import Store
    from lcadmin.store.store import SqliteStore

_SMALL = 16 << 20
_ASIDE = "lcadmin-before-restore-*.db"


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the list of who was erased."""

    origin: str
    person: int
    at: int


_LINE = codecs.Decoder(_Line)


class FolderFiles:
    """Fulfils ``services.erasing_files.PersonalFiles`` for an opened data folder."""

    def __init__(self, folder: Path, store: SqliteStore) -> None:
        self._place = DataFolder(folder)
        self._store = store

    def remember(self, origin: str, person_id: int, at: Instant) -> None:
        if person_id in self.remembered(origin):
            return
        line = codecs.encode(_Line(origin, person_id, at)) + b"\n"
        try:
            descriptor = os.open(self._place.erased, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(descriptor, line)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            files.sync_folder(self._place.root)
        except OSError as error:
            raise folder_unavailable(error, self._place.erased) from error

    def remembered(self, origin: str) -> dict[int, Instant]:
        found: dict[int, Instant] = {}
        for line in self._lines():
            with suppress(*codecs.undecodable()):
                one = _LINE.decode(line)
                if one.origin == origin:
                    found[one.person] = Instant(one.at)
        return found

    def _lines(self) -> list[bytes]:
        try:
            return self._place.erased.read_bytes().splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise folder_unavailable(error, self._place.erased) from error

    def holding(self, folder: Path, origin: str, person_id: int, neutral: str) -> list[HeldCopy]:
        found = [
            HeldCopy(file, made, automatic, older)
            for file, made, automatic in self._copies(folder)
            if (older := _holds(file, origin, person_id, neutral)) is not None
        ]
        return sorted(found, key=lambda one: one.made, reverse=True)

    def _copies(self, folder: Path) -> Iterator[tuple[Path, Instant, bool]]:
        from lcadmin.store.backups import made_of

        seen: set[Path] = set()
        for place, pattern in (
            (folder, "*.db"), (self._place.backups, "*.db"), (self._place.root, _ASIDE),
        ):  # fmt: skip
            for file in sorted(place.glob(pattern)) if place.is_dir() else ():
                if (whole := file.resolve()) not in seen and whole != self._place.database.resolve():
                    seen.add(whole)
                    made = made_of(file.name)
                    with suppress(OSError):  # one that is just being removed
                        at = made if made is not None else Instant(file.stat().st_mtime_ns // 1_000_000)
                        yield file, at, made is not None

    def change(self, copy: HeldCopy, work: Callable[[Store], None]) -> None:
        try:
            if copy.older:
                _remove(copy.file)
            else:
                self._change(copy.file, work)
        except OSError as error:
            raise folder_unavailable(error, copy.file) from error
        except sqlite3.Error as error:
            raise unavailable(error, copy.file) from error

    def _change(self, file: Path, work: Callable[[Store], None]) -> None:
        from lcadmin.store import copies
        from lcadmin.store.care import SIDE_FILES
        from lcadmin.store.store import open_store

        stat = file.stat()
        with tempfile.TemporaryDirectory(dir=file.parent, prefix=".erasing-") as name:
            inside = DataFolder(Path(name))
            copies.copy(file, inside.database)
            reached = _reached(inside.database)
            with open_store(inside.root) as store:
                work(store)
            _as_it_was(inside.database, reached)
            wrong = copies.unsound(inside.database)
            if wrong is not None:
                raise StoreUnavailable("backup_failed", file=file, cause=wrong)
            os.utime(inside.database, ns=(stat.st_atime_ns, stat.st_mtime_ns))
            files.put_in_place(inside.database, file)
            for side in SIDE_FILES:
                file.with_name(file.name + side).unlink(missing_ok=True)

    def clean_safety_copy(self, traces: Traces, lessons: Collection[int]) -> None:
        from lcadmin.store.clean_copy import clean_safety_copy

        try:
            clean_safety_copy(self._place.safety_copy, traces, frozenset(lessons))
        except OSError as error:
            raise folder_unavailable(error, self._place.safety_copy) from error

    def forget_filter(self, person_id: int) -> None:
        with suppress(OSError):
            state = self._place.window_state
            text = state.read_bytes()
            mark = re.compile(rb"\[\s*%d\s*,.*(tutor|student)" % person_id)
            kept = b"".join(line for line in text.splitlines(keepends=True) if not mark.search(line))
            if kept != text:
                state.write_bytes(kept)

    def wipe(self) -> bool:
        return self._store.wipe()

    def is_small(self) -> bool:
        with suppress(OSError):
            return self._place.database.stat().st_size <= _SMALL
        return False


def _holds(file: Path, origin: str, person_id: int, neutral: str) -> bool | None:
    """Whether the copy is of an earlier format; None where the person does not stand in it (any more), it is
    of another database or cannot be read."""
    from lcadmin.store import migrations

    try:
        older = migrations.is_older(file)
        with closing(database.open_raw(file, "ro")) as connection:
            if not older:
                (name,) = connection.execute("SELECT name FROM origin").fetchone()
                if name != origin:
                    return None
            sql = "SELECT 1 FROM people WHERE id = ? AND name <> ?"
            there = connection.execute(sql, (person_id, neutral)).fetchone()
            return older if there else None
    except (sqlite3.Error, UserError, OSError, TypeError):
        return None


def _reached(file: Path) -> int:
    with closing(database.open_raw(file, "ro")) as connection:
        return int(connection.execute("SELECT coalesce(max(number), 0) FROM changes").fetchone()[0])


def _as_it_was(file: Path, reached: int) -> None:
    """What was changed is no news: a rebuild goes on from the copy at the place where it was. Nothing of
    before is left in the file."""
    with closing(database.open_raw(file, "rw")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("DELETE FROM changes WHERE number > ?", (reached,))
        connection.execute("VACUUM")


def _remove(file: Path) -> None:
    from lcadmin.store.care import SIDE_FILES

    for side in ("", *SIDE_FILES):
        file.with_name(file.name + side).unlink(missing_ok=True)
