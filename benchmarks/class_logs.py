# ruff: noqa: S608 - what is put together here are names of our own schema, never values
"""Class logs at a million rows: the import against ``sqlite3 .import`` with the same indexes and search
index on the same file, and what the first rows of the browser cost against ten thousand rows.
"""

from __future__ import annotations

import csv
import itertools
import os
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

from benchmarks import beside_import, log_window, pairs
from benchmarks.results import LOWER, Figure
from lcadmin.app import open_office
from lcadmin.domain.class_logs import LogSource, LogStatus
from lcadmin.domain.instants import DAY, Instant
from lcadmin.learncube import csv_import
from lcadmin.learncube.csv_layout import CLASSES, CLASSES_WIDTH, PARTICIPANTS, PARTICIPANTS_WIDTH
from lcadmin.paths import DataFolder
from lcadmin.services import class_logs
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_sources import Kind
from lcadmin.services.log_tables import LogQuery, LogSort
from lcadmin.services.ports import Desk

ROWS, QUICK_ROWS, FEW = 1_000_000, 50_000, 10_000
PAGE = 64
_ROUNDS = 5
_SUBJECTS = ("Maths", "English", "Spanish", "Physics", "Chess")


def export(target: Path, rows: int) -> Path:
    """A file like LearnCube's export of classes, the same in every run."""
    chance = random.Random(4)  # noqa: S311 - sample data, no secret
    at = datetime(2016, 1, 4, 8, 0)  # noqa: DTZ001 - the export's times have no zone
    step = timedelta(minutes=max(1, 5_000_000 // rows))
    with target.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow([f"column {place}" for place in range(CLASSES_WIDTH)])
        for number in range(rows):
            at += step
            length = chance.choice((30, 45, 60, 90))
            cells = [""] * CLASSES_WIDTH
            cells[CLASSES["start"]] = f"{at:%Y-%m-%d %H:%M:%S}"
            cells[CLASSES["end"]] = f"{at + timedelta(minutes=length):%Y-%m-%d %H:%M:%S}"
            cells[CLASSES["minutes"]] = "" if number % 19 == 0 else str(length + chance.randrange(-9, 9))
            cells[CLASSES["company"]] = "Bright Tutors"
            cells[CLASSES["slug"]] = f"lc-{1_000_000 + number}"
            cells[CLASSES["title"]] = f"{chance.choice(_SUBJECTS)} with student {chance.randrange(200)}"
            cells[CLASSES["seats"]] = str(chance.randrange(1, 9))
            cells[CLASSES["subject"]] = chance.choice(_SUBJECTS)
            if number % 23 == 0:
                cells[CLASSES["cancelled_by"]] = "office"
            out.writerow(cells)
    return target


def people(target: Path, rows: int) -> Path:
    """Tutor and student of every tenth class: few have very many classes, most have few."""
    chance = random.Random(5)  # noqa: S311 - sample data, no secret
    at = datetime(2016, 1, 4, 8, 0)  # noqa: DTZ001 - the export's times have no zone
    step = timedelta(minutes=max(1, 5_000_000 // rows))
    with target.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow([f"column {place}" for place in range(PARTICIPANTS_WIDTH)])
        for number in range(0, rows, 10):
            start = f"{at + (number + 1) * step:%Y-%m-%d %H:%M:%S}"
            for word, sharing, most in (("Tutor", 1.0, 40), ("Student", 0.5, 1_000)):
                cells = [""] * PARTICIPANTS_WIDTH
                cells[PARTICIPANTS["slug"]] = f"lc-{1_000_000 + number}"
                cells[PARTICIPANTS["start"]] = cells[PARTICIPANTS["joined"]] = start
                cells[PARTICIPANTS["first_name"]] = word
                cells[PARTICIPANTS["last_name"]] = str(int(chance.paretovariate(sharing)) % most)
                cells[PARTICIPANTS["is_tutor"]] = str(word == "Tutor")
                cells[PARTICIPANTS["attended"]] = "true"
                out.writerow(cells)
    return target


def figures(folder: Path, *, quick: bool = False) -> Iterator[Figure]:
    """Import and browsing, in ``folder``, which is made; ``quick`` with few rows."""
    folder.mkdir()
    rows = QUICK_ROWS if quick else ROWS
    source = export(folder / "classes.csv", rows)
    before = _cpu()
    ours, pieces = _import(folder / "many", source)
    spent, before = _cpu() - before, _cpu()
    bare = _bare(folder, source)
    yield Figure(f"import of {rows:,} class logs", "s", ours, bare, LOWER)
    bare_spent = None if bare is None else _cpu() - before
    yield Figure("its time of processors, the helper's with it", "s", spent, bare_spent, LOWER)
    yield Figure("99 of 100 holds of the writer meanwhile are at most", "ms", _most(pieces), None, LOWER)
    yield Figure("longest hold of the writer meanwhile", "ms", max(pieces, default=0.0), None, LOWER)
    yield Figure("holds of the writer over 20 ms", "", float(sum(p > 20 for p in pieces)), None, LOWER)
    yield from beside_import.figures(folder / "window", source, rows)
    _import(folder / "few", export(folder / "few.csv", FEW))
    with _desk(folder / "many") as many, _desk(folder / "few") as few:
        for name, query in _questions():
            took = [_first_rows(desk, query) for desk in (many, few)]
            yield Figure(
                f"first rows of {rows:,} (alternative: of {FEW:,}): {name}", "ms", took[0], took[1], LOWER
            )
    for place, many_rows in (("many", rows), ("few", FEW)):
        _import_people(folder / place, people(folder / f"{place}-people.csv", many_rows))
    with _desk(folder / "many") as many, _desk(folder / "few") as few:
        yield from _pairs(many, few, rows)
    yield from log_window.figures(folder / "many", folder / "few", rows, FEW)


def _pairs(many: Desk, few: Desk, rows: int) -> Iterator[Figure]:
    """Every filter with every order, and every two filters: how many grow with the rows, the slowest, and the
    one in the middle."""
    asked = [
        (f"{name}, by {query.sort.value}{'' if query.descending else ', the least first'}", query)
        for name, asked in _filters()
        for sort in LogSort
        for query in (LogQuery(**asked, sort=sort), LogQuery(**asked, sort=sort, descending=False))  # type: ignore[arg-type]
    ]
    asked += [
        (f"{name} and {other}", LogQuery(**asked, **more))  # type: ignore[arg-type]
        for (name, asked), (other, more) in itertools.combinations(_filters(), 2)
        if not asked.keys() & more.keys()
    ]
    took = [
        pairs.pair(name, *(partial(class_logs.first, desk, query, PAGE) for desk in (many, few)))
        for name, query in asked
    ]
    for word, one in (("slowest", max(took)), ("in the middle", sorted(took)[len(took) // 2])):
        name = f"first rows of {rows:,} (alternative: of {FEW:,}): of {len(took)} filters and orders, {word}"
        yield Figure(f"{name}: {one.name}", "ms", one.many, one.few, LOWER)
    yield pairs.told(took, "class logs", rows, FEW)
    again = list(_seen_before(many, few))
    yield pairs.told(again, "class logs whose filter and order were looked at before", rows, FEW)


def _seen_before(many: Desk, few: Desk) -> Iterator[pairs.Pair]:
    """Every filter in every order as the list asks on: the numbers of all rows were read behind the first
    ones, once in each order and once for each filter."""
    for desk, sort in itertools.product((many, few), LogSort):
        class_logs.ids(desk, LogQuery(sort=sort))
    for name, asked in _filters():
        for desk in (many, few):
            class_logs.ids(desk, LogQuery(**asked))  # type: ignore[arg-type]
        for sort, down in itertools.product(LogSort, (True, False)):
            query = LogQuery(**asked, sort=sort, descending=down)  # type: ignore[arg-type]
            way = "" if down else ", the least first"
            both = (partial(class_logs.first, desk, query, PAGE) for desk in (many, few))
            yield pairs.pair(f"{name}, by {sort.value}{way}", *both)


def _filters() -> list[tuple[str, dict[str, object]]]:
    year, month = (Instant(1_546_300_800_000 + days * DAY) for days in (365, 31))
    begin = Instant(1_546_300_800_000)  # 2019
    return [
        ("common word", {"search": "maths"}),
        ("two words", {"search": "chess 1234"}),
        ("two common words", {"search": "student 77"}),
        ("short name", {"search": "lc-1005"}),
        ("nothing found", {"search": "zzzzqq"}),
        ("state", {"status": LogStatus.CANCELLED}),
        ("source", {"source": LogSource.CSV}),
        ("tutor of many", {"tutor": "Tutor 1"}),
        ("tutor of few", {"tutor": "Tutor 39"}),
        ("student of many", {"student": "Student 1"}),
        ("student of few", {"student": "Student 900"}),
        ("year", {"start": begin, "end": year}),
        ("month", {"start": begin, "end": month}),
        ("a letter that stands nowhere", {"search": "~"}),
    ]


def _questions() -> Iterator[tuple[str, LogQuery]]:
    yield "any page", LogQuery()
    yield "search, common word", LogQuery(search="maths")
    yield "search, two words", LogQuery(search="chess 1234")
    yield "search, rare", LogQuery(search="student 77")
    yield "search, two letters that stand nowhere", LogQuery(search="qx")
    yield "filter by state", LogQuery(status=LogStatus.CANCELLED)
    yield "filter by state, by length", LogQuery(status=LogStatus.CANCELLED, sort=LogSort.SECONDS)
    for sort in LogSort:
        yield f"sorted by {sort.value}", LogQuery(sort=sort)


def _first_rows(desk: Desk, query: LogQuery, rounds: int = _ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        began = perf_counter()
        class_logs.first(desk, query, PAGE)
        times.append((perf_counter() - began) * 1_000)
    return statistics.median(times)


def _cpu() -> float:
    """Seconds that this process and those it started, which have ended, have spent computing."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _most(pieces: Sequence[float]) -> float:
    return sorted(pieces)[int(len(pieces) * 0.99)] if pieces else 0.0


class _desk:  # noqa: N801 - used as a word
    def __init__(self, folder: Path) -> None:
        self._office = open_office(DataFolder(folder))

    def __enter__(self) -> Desk:
        return self._office.desk

    def __exit__(self, *_: object) -> None:
        self._office.close()


def _import(folder: Path, source: Path) -> tuple[float, list[float]]:
    """Seconds, and how long each piece held the writer, in ms."""
    held: list[float] = []
    zone = ZoneInfo("UTC")
    with _desk(folder) as desk:
        layout = csv_import.look(source, zone, Kind.CLASSES).layout
        assert layout is not None
        timed = _timing(desk, held)
        began = perf_counter()
        done = import_logs(timed, LogSource.CSV, [csv_import.log_file(source, zone, layout)])
        took = perf_counter() - began
    assert not done.rejected
    return took, held


def _import_people(folder: Path, source: Path) -> None:
    zone = ZoneInfo("UTC")
    with _desk(folder) as desk:
        layout = csv_import.look(source, zone, Kind.PARTICIPANTS).layout
        assert layout is not None
        import_logs(desk, LogSource.CSV, [csv_import.log_file(source, zone, layout)])


def _timing(desk: Desk, held: list[float]) -> Desk:
    """The same desk, whose writer notes how long it was held: for how long whoever came at the worst moment
    had to wait for it. Pieces of an import that share a commit let others go first between two of them: so
    that is the longest of them and the commit of them all."""
    from dataclasses import replace

    class Timed:
        def __init__(self) -> None:
            self._store = desk.store
            self._longest = self._ended = 0.0

        def write(self, work: Callable[..., object]) -> object:
            return self._noting(self._store.write, work)

        def park(self, work: Callable[..., object]) -> object:
            return self._noting(self._store.park, work)

        def _noting(self, hand_in: Callable[..., Future[object]], work: Callable[..., object]) -> object:
            def timed(tables: object) -> object:
                began = perf_counter()
                try:
                    return work(tables)
                finally:
                    self._ended = perf_counter()
                    self._longest = max(self._longest, self._ended - began)

            def over(_: object) -> None:
                # All that share a commit are answered in a row, before the next piece is begun.
                if self._ended:
                    held.append((self._longest + perf_counter() - self._ended) * 1_000)
                    self._longest = self._ended = 0.0

            future = hand_in(timed)
            future.add_done_callback(over)
            return future

        def __getattr__(self, name: str) -> object:
            return getattr(self._store, name)

    return replace(desk, store=Timed())  # type: ignore[arg-type]  # the part of it that an import uses


def _bare(folder: Path, source: Path) -> float | None:
    """``sqlite3 .import`` of the same file, then the same indexes and search index; None where the
    program is not there."""
    program = shutil.which("sqlite3")
    if program is None:
        return None
    target = folder / "bare.db"
    script = "\n".join(
        [
            "PRAGMA journal_mode = WAL;",
            "PRAGMA synchronous = FULL;",
            f".import --csv {source} raw",
            *_same_indexes(folder / "many"),
        ]
    )
    began = perf_counter()
    subprocess.run([program, str(target)], input=script, text=True, check=True, capture_output=True)
    return perf_counter() - began


_RAW = {
    "start": CLASSES["start"], "slug": CLASSES["slug"], "title": CLASSES["title"],
    "end": CLASSES["end"], "seconds": CLASSES["minutes"], "status": CLASSES["cancelled_by"],
    "class_no": CLASSES["slug"], "box": CLASSES["cancelled_by"], "folded": CLASSES["title"],
}  # fmt: skip
_EMPTY = 27  # a column that is empty in every row, as the ones are that only participants fill


def _raw(column: str) -> str:
    return f'"column {_RAW.get(column, _EMPTY)}"'


def _same_indexes(folder: Path) -> Iterator[str]:
    """The indexes of our table over the columns of the raw one that hold the same."""
    connection = sqlite3.connect(DataFolder(folder).database)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'log_classes' AND sql <> ''"
    ).fetchall()
    connection.close()
    for name, sql in rows:
        columns, _, rest = sql.partition("(")[2].partition(")")
        raw = [
            f"{_raw(words[0])} {'COLLATE NOCASE' if 'NOCASE' in words else ''}"
            for words in (column.split() for column in columns.split(", "))
        ]
        # One of few rows has few of the raw ones, too.
        which = re.sub(r"\b(token|folded|slug)\b", lambda found: _raw(found[0]), rest)
        yield f"CREATE INDEX raw_{name} ON raw ({', '.join(raw)}){which};"
    words = " || ' ' || ".join(
        f'lower("column {CLASSES[name]}")' for name in ("title", "slug", "subject", "course")
    )
    yield (
        "CREATE VIRTUAL TABLE raw_fts USING fts5 (folded, tokenize = 'trigram', detail = 'none',"
        " columnsize = 0, content = '');"
    )
    yield f"INSERT INTO raw_fts (rowid, folded) SELECT rowid, {words} FROM raw;"
    yield f'CREATE UNIQUE INDEX raw_keys ON raw ("column {CLASSES["slug"]}");'
