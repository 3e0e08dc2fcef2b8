"""Several processes on one folder: a window, ``serve``, the command line."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.paths import DataFolder
from lcadmin.services.ports import Changed
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore, changes, claim, database, migrations, open_store, writer
from tests.store.sample import behind_the_back, classroom, delivery, do, person, settle, time


@pytest.fixture
def other(store: SqliteStore, folder: Path) -> Iterator[SqliteStore]:
    """Another opening of the same folder: to SQLite as good as another process."""
    with open_store(folder) as opened:
        yield opened


def looked(store: SqliteStore) -> None:
    store.poll()
    settle(store)


def append(tables: Tables, number: int) -> int:
    return tables.journal.append(delivery(number)).number


def test_a_poll_tells_what_the_other_changed(store: SqliteStore, other: SqliteStore) -> None:
    told: list[Changed] = []
    store.subscribe(told.append)
    made = do(other, classroom)
    do(other, lambda t: t.journal.append(delivery(1)))
    looked(store)
    people = frozenset(seat.person_id for seat in made.seats)
    assert told == [Changed(people=people, lessons=frozenset({made.id}), deliveries=True)]
    looked(store)
    assert len(told) == 1


def test_a_poll_says_nothing_of_our_own_changes(store: SqliteStore) -> None:
    told: list[Changed] = []
    do(store, classroom)
    store.subscribe(told.append)
    looked(store)
    assert told == []


def test_our_own_write_tells_of_the_others_too(store: SqliteStore, other: SqliteStore) -> None:
    told: list[Changed] = []
    store.subscribe(told.append)
    theirs = do(other, lambda t: t.people.add(person()))
    ours = do(store, lambda t: t.people.add(person()))
    settle(store)
    assert told == [Changed(people=frozenset({theirs.id})), Changed(people=frozenset({ours.id}))]


def test_more_changes_than_are_remembered_are_told_as_everything(
    store: SqliteStore, other: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "KEPT", 20)
    monkeypatch.setattr(changes, "PRUNE_EVERY", 10)
    told: list[Changed] = []
    store.subscribe(told.append)
    for _ in range(60):
        do(other, lambda t: t.people.add(person()))
    with other.read() as tables:
        rows = tables.view.one("SELECT count(*) FROM changes")
    assert rows is not None
    assert 20 <= rows[0] <= 40
    looked(store)
    assert told == [Changed(everything=True)]


def test_what_the_other_wrote_counts_for_the_next_decision(store: SqliteStore, other: SqliteStore) -> None:
    made = do(store, classroom)
    do(store, lambda t: t.times.put(made.id, time(counted=5)))

    def look(tables: Tables) -> tuple[object, ...]:
        found = tables.lessons.by_token(made.token)
        assert found is not None
        return (
            found.title,
            found.seats[0].name,
            [row.receipt.id for row in tables.journal.of_token(made.token)],
            tables.journal.admitted_seats(made.token),
            tables.times.get(made.id),
            tables.settings.load().early_minutes,
        )

    def change(tables: Tables) -> None:
        found = tables.lessons.get(made.id)
        tables.lessons.put(replace(found, title="Moved"))
        tables.people.put(replace(tables.people.get(made.seats[0].person_id), name="Berta"))
        tables.journal.append(delivery(1))
        tables.times.put(made.id, time(counted=9))
        tables.settings.set("early_minutes", 3)

    before = do(store, look)
    do(other, change)
    expected: tuple[object, ...] = ("Moved", "Berta", ["id-000001"], frozenset(), time(counted=9), 3)
    assert do(store, look) == expected != before
    assert do(other, look) == expected


def test_two_writers_share_one_gapless_chain(store: SqliteStore, other: SqliteStore) -> None:
    writes: list[Future[int]] = []
    for number in range(60):
        writer = (store, other)[number % 2]
        writes.append(writer.write(partial(append, number=number)))
    assert sorted(write.result(20) for write in writes) == list(range(1, 61))


def test_a_row_altered_with_another_tool_is_not_covered_by_memory(store: SqliteStore, folder: Path) -> None:
    made = do(store, classroom)
    do(store, lambda t: t.lessons.by_token(made.token))
    with behind_the_back(folder) as connection:
        connection.execute("UPDATE lessons SET title = 'x'")
    found = do(store, lambda t: t.lessons.by_token(made.token))
    assert found is not None
    assert found.title == "x"


def test_the_file_is_put_aside_and_another_put_there(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    with open_store(tmp_path / "second") as second:
        do(second, lambda t: t.people.add(person("From the copy")))
    told: list[Changed] = []
    store.subscribe(told.append)
    do(store, lambda t: t.people.add(person("Before")))
    with store.read() as tables:
        assert [p.name for p in tables.people.find()] == ["Before"]
    for name in ("lcadmin.db", "lcadmin.db-wal", "lcadmin.db-shm"):
        (folder / name).replace(tmp_path / name)
    (tmp_path / "second" / "lcadmin.db").replace(folder / "lcadmin.db")
    do(store, lambda t: t.people.add(person("After")))
    with store.read() as tables:
        assert [p.name for p in tables.people.find()] == ["After", "From the copy"]
    settle(store)
    assert Changed(everything=True) in told


def test_a_process_that_is_killed_loses_nothing_it_had_answered(folder: Path) -> None:
    program = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from lcadmin.store import open_store
        from tests.store.sample import delivery

        store = open_store(Path(sys.argv[1]))
        queue = []
        for number in range(1, 1_000_000):
            queue.append(store.write(lambda t, n=number: t.journal.append(delivery(n)).number))
            if len(queue) == 64:
                print(*(write.result() for write in queue[:32]), sep="\\n", flush=True)
                del queue[:32]
        """
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        text=True,
    )
    assert process.stdout is not None
    answered = [int(next(process.stdout)) for _ in range(1_000)]
    process.kill()
    answered += [int(line) for line in process.stdout if line.endswith("\n")]
    process.wait(20)
    process.stdout.close()
    with open_store(folder) as store:
        with store.read() as tables:
            kept = [row.receipt.id for row in tables.journal.since(0, 10**9)]
        assert kept[: len(answered)] == [f"id-{number:06d}" for number in answered]
        assert do(store, lambda t: t.journal.append(delivery(9_999_999)).number) == len(kept) + 1


def test_a_full_disk_fails_every_waiting_piece_and_the_writer_recovers(folder: Path) -> None:
    program = textwrap.dedent(
        """
        import resource, sys
        from pathlib import Path
        from lcadmin.domain.errors import StoreUnavailable
        from lcadmin.store import open_store
        from tests.store.sample import delivery

        def append(number):
            return store.write(lambda t: t.journal.append(delivery(number, time_json="x" * 20_000)).number)

        def limit(bytes_):
            resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, resource.RLIM_INFINITY))

        store = open_store(Path(sys.argv[1]))
        assert append(1).result() == 1
        limit(8_192)
        writes = [append(number) for number in range(2, 200)]
        assert all(isinstance(write.exception(), StoreUnavailable) for write in writes), "not all failed"
        assert isinstance(append(1_000).exception(), StoreUnavailable)
        with store.read() as tables:
            assert tables.journal.known(["id-000001", "id-000002"]) == {"id-000001"}
        limit(resource.RLIM_INFINITY)
        first = append(2_000).result()
        assert append(2_001).result() == first + 1
        store.close()
        print("recovered")
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.stdout == "recovered\n", done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.allow_logs
def test_a_program_that_holds_the_database_too_long_costs_only_what_waited(
    folder: Path, made_once: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 20)
    shutil.copytree(made_once, folder)
    holder = sqlite3.connect(folder / "lcadmin.db", isolation_level=None)
    with open_store(folder) as store:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable) as caught:
            do(store, lambda t: t.journal.append(delivery(1)))
        assert caught.value.text.key == "store_busy"
        with store.read() as tables:
            assert tables.journal.count() == 0
        holder.execute("ROLLBACK")
        assert do(store, lambda t: t.journal.append(delivery(2))).number == 1
    holder.close()


def test_waiting_for_the_lock_looks_often_and_leaves_all_other_waiting_as_it_was(made_once: Path) -> None:
    connection = database.open_writer(made_once / "lcadmin.db")
    looks: list[str] = []
    connection.set_trace_callback(looks.append)
    database.begin(connection)
    connection.set_trace_callback(None)
    connection.execute("ROLLBACK")
    assert looks[:2] == ["PRAGMA busy_timeout = 2", "BEGIN IMMEDIATE"]
    assert connection.execute("PRAGMA busy_timeout").fetchone() == (database.BUSY_MS,)
    connection.close()


class TestCheckpoints:
    """The log is gathered into the database by one process at a time, and only when it has grown."""

    @pytest.fixture(autouse=True)
    def at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(writer, "IDLE_S", 0.0)

    def bytes_in(self, folder: Path, wanted: bytes) -> bool:
        """Whether the database file itself, without its log, holds ``wanted``."""
        return wanted in (folder / "lcadmin.db").read_bytes()

    def until_in(self, folder: Path, store: SqliteStore, wanted: bytes) -> bool:
        for _ in range(2_000):
            settle(store)
            if self.bytes_in(folder, wanted):
                return True
        return False

    def test_the_owner_copies_what_it_wrote_when_nothing_waits(
        self, store: SqliteStore, folder: Path
    ) -> None:
        with claim(folder):
            do(store, lambda t: t.people.add(person("Wilhelmina")))
            assert self.until_in(folder, store, b"Wilhelmina")

    def test_the_owner_copies_what_another_wrote(
        self, store: SqliteStore, other: SqliteStore, folder: Path
    ) -> None:
        with claim(folder):
            do(other, lambda t: t.people.add(person("Wilhelmina")))
            assert self.until_in(folder, store, b"Wilhelmina")

    def test_who_is_not_the_owner_leaves_it_alone(self, store: SqliteStore, folder: Path) -> None:
        program = (
            "import sys; from pathlib import Path; from lcadmin.store import claim;"
            "kept = claim(Path(sys.argv[1])); print('mine', flush=True); sys.stdin.read()"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program, str(folder)],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as owner:
            assert owner.stdout is not None
            assert owner.stdout.readline() == b"mine\n"
            do(store, lambda t: t.people.add(person("Wilhelmina")))
            for _ in range(50):
                settle(store)
            assert not self.bytes_in(folder, b"Wilhelmina")
            assert owner.stdin is not None
            owner.stdin.close()
        assert self.until_in(folder, store, b"Wilhelmina")


@pytest.mark.parametrize("look", [migrations.is_older, migrations.refuse_newer])
def test_looking_at_the_files_head_does_not_give_up_the_locks_on_it(
    store: SqliteStore, folder: Path, look: Callable[[Path], object]
) -> None:
    """Without its lock another process would take itself for the only one and clear the log away."""
    file = DataFolder(folder).database
    do(store, lambda tables: tables.settings.set("language", "de"))
    look(file)
    alone = (
        "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('PRAGMA journal_mode = DELETE')"
    )
    done = subprocess.run(
        [sys.executable, "-c", alone, str(file)], capture_output=True, text=True, check=False
    )
    assert "database is locked" in done.stderr
