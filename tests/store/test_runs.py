from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from lcadmin.domain.instants import Instant, Span
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore, claim, lock
from tests.store.sample import NOW, do

ROOT = Path(__file__).parents[2]
SECOND, MINUTE = 1_000, 60_000


def at(seconds: int) -> Instant:
    return Instant(NOW + seconds * SECOND)


def deaf(store: SqliteStore, start: int, end: int) -> list[tuple[int, int | None]]:
    """The spells in seconds after NOW, as the writer and a reader see them."""

    def look(tables: Tables) -> tuple[Span, ...]:
        return tables.runs.deaf(at(start), at(end))

    written = do(store, look)
    with store.read() as tables:
        assert look(tables) == written
    return [
        ((span.start - NOW) // SECOND, None if span.end is None else (span.end - NOW) // SECOND)
        for span in written
    ]


def run(store: SqliteStore, name: str, begin: int, beats: range, end: int | None) -> None:
    def work(tables: Tables) -> None:
        tables.runs.begin(name, at(begin), "http://127.0.0.1:8765")
        for beat in beats:
            tables.runs.beat(name, at(beat))
        if end is not None:
            tables.runs.end(name, at(end))

    do(store, work)


def test_before_any_run_nothing_is_known(store: SqliteStore) -> None:
    assert deaf(store, 0, 1_000) == []
    run(store, "a", 500, range(530, 1_000, 30), 1_000)
    assert deaf(store, 0, 900) == []


def test_between_two_runs_nobody_listened(store: SqliteStore) -> None:
    run(store, "a", 0, range(30, 300, 30), 300)
    run(store, "b", 1_000, range(1_030, 2_000, 30), 2_000)
    assert deaf(store, 0, 1_500) == [(300, 1_000)]
    assert deaf(store, 400, 500) == [(400, 500)]
    assert deaf(store, 1_000, 1_900) == []
    assert deaf(store, 1_500, 2_500) == [(2_000, None)]


def test_a_run_that_was_killed_is_believed_until_its_next_beat_was_due(store: SqliteStore) -> None:
    run(store, "a", 0, range(30, 300, 30), None)
    assert deaf(store, 0, 350) == []
    assert deaf(store, 0, 1_000) == [(360, None)]
    run(store, "b", 1_000, range(0), None)
    assert deaf(store, 0, 1_050) == [(300, 1_000)]


def test_a_pc_that_slept_during_a_run(store: SqliteStore) -> None:
    run(store, "a", 0, range(30, 91, 30), None)
    do(store, lambda t: t.runs.beat("a", at(3_600)))
    assert deaf(store, 0, 3_650) == [(120, 3_600)]
    assert deaf(store, 200, 300) == [(200, 300)]


def test_a_late_beat_is_no_silence(store: SqliteStore) -> None:
    run(store, "a", 0, range(90, 400, 90), None)
    assert deaf(store, 0, 400) == []


def test_a_spell_is_told_also_when_it_was_asked_for_before(store: SqliteStore) -> None:
    run(store, "a", 0, range(30, 91, 30), None)
    assert deaf(store, 0, 150) == []
    do(store, lambda t: t.runs.end("a", at(100)))
    assert deaf(store, 0, 150) == [(100, None)]
    run(store, "b", 140, range(0), None)
    assert deaf(store, 0, 150) == [(100, 140)]


def address(store: SqliteStore) -> str | None:
    with store.read() as tables:
        return tables.runs.address()


def test_where_the_running_responder_listens(store: SqliteStore, folder: Path) -> None:
    with claim(folder):
        assert address(store) is None
        run(store, "a", 0, range(0), None)
        assert address(store) == "http://127.0.0.1:8765"
        assert do(store, lambda t: t.runs.address()) == "http://127.0.0.1:8765"
        do(store, lambda t: t.runs.end("a", at(1)))
        assert address(store) is None


def test_a_responder_that_was_killed_listens_nowhere(store: SqliteStore, folder: Path) -> None:
    run(store, "a", 0, range(0), None)
    assert address(store) is None
    program = (
        "import os, sys; from pathlib import Path; from lcadmin.store import claim;"
        "kept = claim(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(folder)], cwd=ROOT, timeout=50, check=False)
    with lock.alone(folder) as alone:  # a moment's lock is no responder
        assert alone
        assert address(store) is None


def test_asking_where_it_listens_makes_no_file(store: SqliteStore, folder: Path) -> None:
    run(store, "a", 0, range(0), None)
    before = {file.name for file in folder.iterdir()}
    assert address(store) is None
    assert {file.name for file in folder.iterdir()} == before


def test_a_beat_of_a_run_that_has_ended_changes_nothing(store: SqliteStore) -> None:
    run(store, "a", 0, range(0), 10)
    do(store, lambda t: t.runs.beat("a", at(5_000)))
    assert deaf(store, 0, 100) == [(10, None)]
