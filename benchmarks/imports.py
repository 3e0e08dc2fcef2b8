"""Many classes at once: how long each piece of the import holds the writer, and how many go in a second.

The alternative puts the same rows into the same tables by ``executemany``, in one transaction: the
quickest there is, and nobody is answered until it is over. Its rows are made before the clock starts.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar, cast

from benchmarks.results import LOWER, Figure
from lcadmin.app import open_office
from lcadmin.domain.instants import MINUTE, iso, plus
from lcadmin.domain.people import Person, Role
from lcadmin.paths import DataFolder
from lcadmin.services import people
from lcadmin.services.journal import import_lines
from lcadmin.services.ports import Desk, Store
from lcadmin.services.schedule_lesson import NewLesson
from lcadmin.services.schedule_many import make_many
from lcadmin.services.tables import Tables

T = TypeVar("T")

CLASSES, QUICK_CLASSES = 100_000, 5_000
_TUTORS, _STUDENTS = 30, 1_000
_MINUTES_A_YEAR = 365 * 24 * 60
_COMMITS = 300
_ASK_EVERY_S = 0.010
_COPIED = ("people", "batches", "lessons", "used_tokens", "seats", "times")


@dataclass(slots=True)
class _Timed:
    """A store that notes how long each piece of work held its writer, the commit included."""

    store: Store
    seconds: list[float] = field(default_factory=list)
    cpu_seconds: list[float] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    def write(self, work: Callable[[Tables], T], rescue: None = None) -> Future[T]:
        begun: list[tuple[float, float]] = []

        def timed(tables: Tables) -> T:
            begun.append((time.perf_counter(), time.thread_time()))
            return work(tables)

        def over(_: Future[T]) -> None:
            wall, cpu = begun[-1]
            self.seconds.append(time.perf_counter() - wall)
            self.cpu_seconds.append(time.thread_time() - cpu)

        future = self.store.write(timed, rescue)
        future.add_done_callback(over)
        return future


def importing(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """The figures of one import into a data folder below ``folder``."""
    many = QUICK_CLASSES if quick else CLASSES
    ours = DataFolder(folder / "ours")
    office = open_office(ours)
    try:
        timed, taken = _Timed(office.desk.store), _Timed(office.desk.store)
        news = _news(office.desk, many)
        alone = _small_commits(office.desk)
        waits, seconds = _imported(replace(office.desk, store=cast(Store, timed)), news)
        lines = _messages(office.desk, many // 5)
        begun = time.perf_counter()
        import_lines(replace(office.desk, store=cast(Store, taken)), lines)
        messages_seconds = time.perf_counter() - begun
    finally:
        office.close()
    alternative = DataFolder(folder / "alternative")
    open_office(alternative).close()
    plain = _copied(ours.database, alternative.database)
    name = f"import of {many:,} classes"
    yield Figure(f"{name}: classes a second", "/s", many / seconds, many / plain)
    for word, share in (("half of the pieces", 0.5), ("99 of 100", 0.99), ("all", 1.0)):
        held = _share(timed.seconds, share) * 1e3
        yield Figure(f"{name}: {word} hold the writer no longer than", "ms", held, plain * 1e3, LOWER)
    cpu = _share(timed.cpu_seconds, 1.0) * 1e3
    yield Figure(f"{name}: of which on the processor, all", "ms", cpu, None, LOWER)
    wait = _share(waits, 0.99) * 1e3
    yield Figure(f"{name}: 99 of 100 who ask meanwhile wait", "ms", wait, plain * 1e3, LOWER)
    yield Figure("before it: 99 of 100 commits of one row took", "ms", _share(alone, 0.99) * 1e3, None, LOWER)
    name = f"import of {len(lines):,} messages"
    yield Figure(f"{name}: messages a second", "/s", len(lines) / messages_seconds)
    held = _share(taken.seconds, 0.99) * 1e3
    yield Figure(f"{name}: 99 of 100 hold the writer no longer than", "ms", held, None, LOWER)


def _news(desk: Desk, many: int) -> Sequence[NewLesson]:
    tutors = [people.add(desk, Person(f"Tutor {n}", Role.TUTOR)).id for n in range(_TUTORS)]
    students = [people.add(desk, Person(f"Student {n}", Role.STUDENT)).id for n in range(_STUDENTS)]
    now = desk.clock.now()
    return [
        NewLesson(
            title=f"English conversation {n}, group {n % 97}",
            start=plus(now, n * 31 % _MINUTES_A_YEAR * MINUTE),
            minutes=60,
            tutors=(tutors[n % _TUTORS],),
            students=(students[n % _STUDENTS], students[(n + 1) % _STUDENTS]),
        )
        for n in range(many)
    ]


def _small_commits(desk: Desk) -> list[float]:
    """What the disk takes by itself: no piece can be quicker."""
    timed = _Timed(desk.store)
    for number in range(_COMMITS):
        timed.write(lambda tables, number=number: tables.settings.set("business_name", f"{number}")).result()  # type: ignore[misc]
    return timed.seconds


def _messages(desk: Desk, many: int) -> list[str]:
    """Deliveries of elsewhere, of classes that nobody here knows."""
    now = desk.clock.now()
    return [
        json.dumps(
            {
                "id": f"bench-{n}",
                "arrived": iso(plus(now, -n * 1_000)),
                "request": ("connect_lesson", "start_lesson", "crash_lesson", "end_lesson")[n % 4],
                "token": f"ELSEWHERE{n % 997}",
                "user_id": "1234567890",
                "time": 60,
            }
        )
        for n in range(many)
    ]


def _imported(desk: Desk, news: Sequence[NewLesson]) -> tuple[list[float], float]:
    """How long each of those waited who asked for nothing meanwhile, and how long the import took."""
    waits: list[float] = []
    over = threading.Event()

    def ask() -> None:
        while not over.wait(_ASK_EVERY_S):
            begun = time.perf_counter()
            desk.store.write(lambda _: None).result()
            waits.append(time.perf_counter() - begun)

    asking = threading.Thread(target=ask)
    begun = time.perf_counter()
    asking.start()
    try:
        make_many(desk, news)
        return waits, time.perf_counter() - begun
    finally:
        over.set()
        asking.join()


def _copied(source: Path, target: Path) -> float:
    """How long it takes to put the rows of one database into another, in one transaction."""
    with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
        rows = {table: there.execute(f"SELECT * FROM {table}").fetchall() for table in _COPIED}  # noqa: S608
        words = there.execute("SELECT id, folded FROM lessons").fetchall()
        here.execute("PRAGMA synchronous = FULL")
        begun = time.perf_counter()
        with here:
            for table, many in rows.items():
                places = ", ".join("?" * len(many[0]))
                here.executemany(f"INSERT INTO {table} VALUES ({places})", many)  # noqa: S608
            here.executemany("INSERT INTO lessons_fts (rowid, folded) VALUES (?, ?)", words)
        return time.perf_counter() - begun


def _share(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
