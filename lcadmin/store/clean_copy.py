"""Taking one person out of the safety copy.

Messages stay byte by byte; of the other lines each row stays, with the words taken out and sealed anew, so
that a rebuild gives what it gave before. What was the person's alone (contacts, how they are reached) goes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from lcadmin.domain.erasing import Traces
from lcadmin.services.journal_line import holds_rows
from lcadmin.store import codecs, files
from lcadmin.store.codecs import folded
from lcadmin.store.digests import SEALED
from lcadmin.store.free_texts import FREE
from lcadmin.store.safety_copy import changing

_SEALS = {one.table: one for one in SEALED}
_FREE = {one.table: one for one in FREE}
_BARE = {"classroom_name": "", "email": "", "avatar": "", "timezone": "", "language": "", "active": 0}
_THEIRS = {"contacts": "person_id", "recipients": "id", "closures": "person_id"}
_THEIRS |= {"handed": "person_id", "calendar_numbers": "person_id"}
_WORDS = {"people": ("name", "classroom_name", "email"), "lessons": ("title",)}

Row = dict[str, Any]


def clean_safety_copy(folder: Path, traces: Traces, lessons: frozenset[int]) -> None:
    """Rewrites the files in which a word stands, one after the other, beside whoever adds lines. OSError."""
    cleaner = _Cleaner(traces, lessons)
    for left in folder.glob("*.cleaning"):  # of one that was killed
        left.unlink()
    for file in sorted(folder.glob("*.jsonl")):
        _clean(folder, file, cleaner)


def _clean(folder: Path, file: Path, cleaner: _Cleaner) -> None:
    made = file.with_suffix(".cleaning")
    files.make_private(made)
    try:
        with file.open("rb") as old, made.open("wb") as new:
            changed = _copied(old, new, cleaner, to_the_end=False)
            with changing(folder):  # what was added meanwhile
                changed = _copied(old, new, cleaner, to_the_end=True) or changed
                new.flush()
                os.fsync(new.fileno())
                old.close()
                if changed:
                    made.replace(file)
                    files.sync_folder(folder)
    finally:
        made.unlink(missing_ok=True)


def _copied(old: BinaryIO, new: BinaryIO, cleaner: _Cleaner, *, to_the_end: bool) -> bool:
    """Whole lines; at the end also one that was cut off. Whether any was changed."""
    changed = False
    while line := old.readline():
        if not line.endswith(b"\n") and not to_the_end:
            old.seek(-len(line), os.SEEK_CUR)
            break
        clean = cleaner.line(line)
        changed = changed or clean != line
        new.write(clean)
    return changed


class _Cleaner:
    """Lines as they are without one person."""

    def __init__(self, traces: Traces, lessons: frozenset[int]) -> None:
        self._traces = traces
        self._own = {"lesson_id": lessons, "person_id": frozenset({traces.person_id})}

    def line(self, line: bytes) -> bytes:
        if not holds_rows(line):
            return line
        try:
            whole = msgspec.json.decode(line)
            rows = {table: list(self._rows(table, listed)) for table, listed in whole["rows"].items()}
        except codecs.undecodable(KeyError, TypeError, AttributeError):
            # Cut off: no rebuild reads it, but somebody might.
            text = line.decode(errors="replace")
            clean = self._traces.clean(text, own=True)
            return line if clean == text else clean.encode()
        if rows == whole["rows"]:
            return line
        return msgspec.json.encode(whole | {"rows": rows}) + b"\n"

    def _rows(self, table: str, rows: Iterable[Row]) -> Iterator[Row]:
        number = self._traces.person_id
        for row in rows:
            if table in _THEIRS and row.get(_THEIRS[table]) == number:
                continue
            if table == "letters" and _is_about(row, number):
                yield row | {"reader": self._traces.neutral, "address": "", "subject": "", "why": None}
            elif table != "people":
                yield self._sealed(table, row, self._without(table, row))
            elif row["id"] == number:
                yield self._sealed(table, row, row | _BARE | {"name": self._traces.neutral})
            else:
                yield row

    def _without(self, table: str, row: Row) -> Row:
        free = _FREE.get(table)
        if free is None:
            return row
        own = row.get(free.owner) in self._own.get(free.owned_by, frozenset())
        texts = {
            name: self._traces.clean(row[name], own=own)
            for name in free.columns
            if isinstance(row.get(name), str)
        }
        return row | texts

    def _sealed(self, table: str, before: Row, after: Row) -> Row:
        """With the words that are searched and the seal, where they follow from something that was changed.
        A row that was altered outside is not made to look right."""
        if after == before:
            return before
        made, seal = dict(after), _SEALS.get(table)
        if "folded" in made and table in _WORDS:
            made["folded"] = folded(" ".join(str(made[name]) for name in _WORDS[table]))
        if seal is not None and before["digest"] == seal.digest([before[name] for name in seal.columns]):
            made["digest"] = seal.digest([made[name] for name in seal.columns])
        return made


def _is_about(row: Row, person_id: int) -> bool:
    """Whether a letter of the ledger is about somebody."""
    try:
        return any(one["person_id"] == person_id for one in msgspec.json.decode(row["about"]))
    except codecs.undecodable(KeyError, TypeError):
        return False
