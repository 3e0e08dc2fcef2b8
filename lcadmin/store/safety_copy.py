# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""The second copy of everything: lines that are only ever added, a file a month, beside the database.

A message is a line as ``lcadmin journal`` writes it (and ``journal import`` reads it), without the
reply. A line with ``rows`` holds rows as the database had them after a change, digests included. What
was not written (the program was killed, the disk was full) is written at the next look: how far the
copy has come is read from its own end. Which rows there are no more is said as well: ``gone`` are numbers
of rows that were removed, ``only`` all numbers that a table has.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path

import msgspec

from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.services.journal_line import to_text
from lcadmin.store import codecs, files, lock
from lcadmin.store.batches import VISIBLE
from lcadmin.store.errors import folder_unavailable
from lcadmin.store.kept_rows import KEPT, TABLES, WITHOUT
from lcadmin.store.tables import SqliteTables
from lcadmin.store.view import View

AT_ONCE = 2_000
_TAIL_BYTES = 256 * 1024
_NOTHING = -1


class _End(msgspec.Struct):
    """What of a line says how far the copy has come."""

    id: str | None = None
    change: int | None = None


_read_end = msgspec.json.Decoder(_End).decode


class SafetyCopy:
    """The copy in ``folder`` of what ``read`` gives snapshots of. For one thread at a time."""

    def __init__(
        self,
        read: Callable[[], AbstractContextManager[SqliteTables]],
        folder: Path,
        now: Callable[[], Instant],
    ) -> None:
        self._read = read
        self._folder = folder
        self._now = now
        self._heard: int | None = None  # the journal's number that the copy holds up to; None: not looked yet
        self._changed = _NOTHING
        self._goes_on = True  # whether the database holds the newest message that the copy has

    def alone(self) -> AbstractContextManager[bool]:
        """Whether no other program writes the copy while the block runs."""
        return lock.hold(self._folder / "writing.lock")

    def catch_up(self, *, whole: bool = False) -> int:
        """``top_up`` for a program of a moment: only where nobody else writes the copy, and where the
        database goes on from it. One that was lost, or is an earlier state put back, must not speak for
        what came after it before the office has seen to it. ``whole``: every row once more, for where earlier
        lines may be damaged. Raises StoreUnavailable."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self.alone() as alone:
                if not alone:
                    return 0
                self._find_end()
                if not self._goes_on or self._changed > self._last_change():
                    return 0
                return self.top_up() + (self._once_more() if whole else 0)
        except OSError as error:
            raise folder_unavailable(error, self._folder) from error

    def _once_more(self) -> int:
        """Nothing is said of what there is no more: what cannot be read in a damaged database is not gone."""
        with changing(self._folder), self._read() as tables:
            said = ({"all": True, "rows": {}}, *_rows_there(tables.view))
            lines = [msgspec.json.encode({"change": self._changed, **one}) for one in said]
            self._append(lines)
        return len(lines)

    def _last_change(self) -> int:
        with self._read() as tables:
            (last,) = tables.view.one("SELECT coalesce(max(number), 0) FROM changes") or (0,)
        return int(last)

    def top_up(self) -> int:
        """Adds what the copy lacks and brings it to the disk; how many lines that were. Raises
        StoreUnavailable where the database or the folder fails; nothing is skipped then."""
        written = 0
        try:
            if self._heard is None:
                self._find_end()
            while count := self._more():
                written += count
        except OSError as error:
            self._heard = None  # half of it may stand there
            raise folder_unavailable(error, self._folder) from error
        return written

    def _more(self) -> int:
        with changing(self._folder):
            lines = self._next()
            if lines:
                self._append(lines)
        return len(lines)

    def _next(self) -> list[bytes]:
        with self._read() as tables:
            rows = tables.journal.since(self._heard or 0, AT_ONCE)
            if rows:
                self._heard = rows[-1].number
                return [to_text(row) for row in rows]
            return self._changes(tables.view)

    def _changes(self, view: View) -> list[bytes]:
        first, last = view.one("SELECT coalesce(min(number), 0), coalesce(max(number), 0) FROM changes") or (
            0,
            0,
        )
        if last == self._changed:
            return []
        told = view.all(
            "SELECT DISTINCT kind, ref FROM changes WHERE number > ? AND number <= ?", (self._changed, last)
        )
        # Where changes are missing (a long time away, a new copy, a database put back), all rows are written.
        everything = self._changed < first - 1 or last < self._changed or ("everything", 0) in told
        found = _every_row(view) if everything else _rows_of(view, told)
        self._changed = last
        return [msgspec.json.encode({"change": last, **one}) for one in found]

    def _append(self, lines: Iterable[bytes]) -> None:
        file = self._folder / f"{to_datetime(self._now()):%Y-%m}.jsonl"
        is_new = not file.exists()
        descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            _write_all(descriptor, b"\n".join(lines) + b"\n")
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if is_new:
            files.sync_folder(self._folder)

    def _find_end(self) -> None:
        """How far the copy has come, from the last lines of its newest files."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        ids: list[str] = []
        changed: int | None = None
        for file in sorted(self._folder.glob("*.jsonl"), reverse=True):
            for line in _last_lines(file):
                with suppress(*codecs.undecodable()):
                    end = _read_end(line)
                    if end.id is not None:
                        ids.append(end.id)
                    if changed is None and end.change is not None:
                        changed = end.change
            if ids and changed is not None:
                break
        self._changed = _NOTHING if changed is None else changed
        with self._read() as tables:
            self._heard = _latest_known(tables.view, ids)
            self._goes_on = not ids or _latest_known(tables.view, ids[:1]) > 0


def changing(folder: Path) -> AbstractContextManager[None]:
    """While the block runs nobody else reads the database for the copy, nor writes its files."""
    return lock.hold_patiently(folder / "changing.lock")


_LESSONS_SHOWN = VISIBLE.format(table="lessons")
_SHOWN = {
    "lessons": _LESSONS_SHOWN,
    "seats": f"lesson_id NOT IN (SELECT id FROM lessons WHERE NOT {_LESSONS_SHOWN})",
}
"""Classes of an import that was undone, or is not accepted yet, are there for nobody."""

_ADOPTED = (
    "SELECT l.token, coalesce((SELECT j.id FROM adoptions a JOIN journal j ON j.token = a.token"
    " AND j.number <= a.number WHERE a.token = l.token ORDER BY j.number DESC LIMIT 1), '') FROM lessons l"
    " WHERE EXISTS (SELECT 1 FROM journal u WHERE u.token = l.token AND u.outcome = 'unknown')"
)

_Said = dict[str, object]
"""What a line says beside how far the copy has come."""


def _rows_of(view: View, told: Iterable[tuple[str, int]]) -> Iterator[_Said]:
    for kind, ref in sorted(told):
        if kind == "lesson":
            yield from _adopted(view, "l.id = ?", ref)
        for kept in KEPT:
            if kept.kind != kind:
                continue
            rows = _select(view, kept.table, f"{kept.by} = ?", ref) if kept.by else _select(view, kept.table)
            if rows:
                yield {"rows": {kept.table: rows}}
            elif kept.alone:
                yield {"rows": {}, "gone": {kept.table: [ref]}}


def _rows_there(view: View) -> Iterator[_Said]:
    for table in TABLES:
        for start in range(0, _count(view, table), AT_ONCE):
            rows = _select(view, table, f"1 ORDER BY 1 LIMIT {AT_ONCE} OFFSET ?", start)
            if rows:
                yield {"rows": {table: rows}}
    yield from _adopted(view, "1")


def _adopted(view: View, where: str, *parameters: int) -> Iterator[_Said]:
    """Up to which message each class has taken what came before it was made ("": none): by the message, for
    numbers are others in a journal that was made anew."""
    told: dict[str, str] = dict(view.all(f"{_ADOPTED} AND {where}", parameters))
    if told:
        yield {"rows": {}, "adopted": told}


def _every_row(view: View) -> Iterator[_Said]:
    yield from _rows_there(view)
    hidden = [row[0] for row in view.all(f"SELECT id FROM lessons WHERE NOT {_SHOWN['lessons']} ORDER BY id")]
    for start in range(0, len(hidden), AT_ONCE):
        yield {"rows": {}, "gone": {"lessons": hidden[start : start + AT_ONCE]}}
    few = {
        kept.table: [row[0] for row in view.all(f"SELECT id FROM {kept.table}")] for kept in KEPT if kept.few
    }
    yield {"rows": {}, "only": few}


def _count(view: View, table: str) -> int:
    row = view.one(f"SELECT count(*) FROM {table}")
    return 0 if row is None else int(row[0])


def _select(view: View, table: str, where: str = "1", *parameters: int) -> list[dict[str, object]]:
    names = [row[1] for row in view.all(f"PRAGMA table_info({table})")]
    sql = f"SELECT * FROM {table} WHERE {_SHOWN.get(table, '1')} AND {where}"
    empty = dict.fromkeys(WITHOUT.get(table, ()), "")
    return [dict(zip(names, row, strict=True)) | empty for row in view.all(sql, parameters)]


def _latest_known(view: View, ids: list[str]) -> int:
    """The journal number of the newest of these ids that this database has; 0: none of them."""
    sql = "SELECT max(number) FROM journal WHERE id IN (SELECT value FROM json_each(?))"
    row = view.one(sql, (msgspec.json.encode(ids).decode(),))
    return 0 if row is None else int(row[0] or 0)


def _last_lines(file: Path) -> list[bytes]:
    """The last whole lines, newest first. One that was cut off is closed, so that the next stands alone."""
    with file.open("r+b") as stream:
        size = stream.seek(0, os.SEEK_END)
        if not size:
            return []
        stream.seek(max(0, size - _TAIL_BYTES))
        tail = stream.read()
        if not tail.endswith(b"\n"):
            stream.write(b"\n")
    lines = tail.split(b"\n")
    return lines[:0:-1] if size > _TAIL_BYTES else lines[::-1]


def _write_all(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]
