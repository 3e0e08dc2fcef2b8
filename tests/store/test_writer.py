from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from queue import SimpleQueue

import pytest

from lcadmin.domain.deliveries import Quota
from lcadmin.domain.errors import NotFound, Refusal, StoreUnavailable
from lcadmin.domain.lessons import Lesson
from lcadmin.paths import DataFolder
from lcadmin.services.ports import Changed, HandedIn
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore, open_store, together, writer
from lcadmin.store.tables import SqliteTables
from tests.store.sample import NOW, classroom, delivery, do, held, lesson, person, settle, time


@pytest.fixture
def told(store: SqliteStore) -> list[Changed]:
    """What listeners heard: once for each commit that changed something."""
    heard: list[Changed] = []
    store.subscribe(heard.append)
    return heard


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A transaction ends only when nothing waits, however slow this computer is."""
    monkeypatch.setattr(writer, "LONGEST_S", 60)


def append(number: int) -> Callable[[Tables], int]:
    return lambda tables: tables.journal.append(delivery(number)).number


def durability(tables: SqliteTables) -> int:
    """SQLite's ``synchronous`` while a piece runs: 2 waits for the disk at the commit, 1 does not."""
    row = tables.view.one("PRAGMA synchronous")
    assert row is not None
    return int(row[0])


class TestParking:
    """Pieces of an import that nobody sees yet."""

    def test_a_parked_piece_shares_its_transaction_with_nobody_who_waits(
        self, store: SqliteStore, told: list[Changed]
    ) -> None:
        with held(store):
            first = store.write(lambda t: t.people.add(person()).id)
            parked = store.park(lambda t: t.people.add(person()).id)
            rest = [store.write(lambda t: t.people.add(person()).id) for _ in range(2)]
        ids = [one.result(20) for one in (first, parked, *rest)]
        settle(store)
        assert [changed.people for changed in told] == [{ids[0]}, {ids[1]}, {ids[2], ids[3]}]

    def test_parked_pieces_share_a_commit_while_nobody_waits(
        self, store: SqliteStore, told: list[Changed], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(together, "COMMIT_S", 60)
        monkeypatch.setattr(together, "LONGEST_S", 60)
        with held(store):
            parked = [store.park(lambda t: t.people.add(person()).id) for _ in range(3)]
        ids = {one.result(20) for one in parked}
        settle(store)
        assert [changed.people for changed in told] == [ids]

    def test_whoever_comes_while_parked_pieces_are_written_waits_for_one_of_them(
        self, store: SqliteStore, told: list[Changed], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(together, "COMMIT_S", 60)
        monkeypatch.setattr(together, "LONGEST_S", 60)
        came: list[Future[int]] = []

        def with_a_message_behind(tables: Tables) -> int:
            came.append(store.write(lambda t: t.people.add(person()).id))
            came.append(store.write(lambda t: t.people.add(person()).id))
            return tables.people.add(person()).id

        with held(store):
            parked = [store.park(with_a_message_behind), store.park(lambda t: t.people.add(person()).id)]
        first = parked[0].result(20)  # only now has it asked for what came behind it
        ids = [first, *(one.result(20) for one in (*came, parked[1]))]
        settle(store)
        assert [changed.people for changed in told] == [{ids[0]}, {ids[1], ids[2]}, {ids[3]}]

    @pytest.mark.parametrize("limit", ["COMMIT_S", "LONGEST_S"])
    def test_no_more_parked_pieces_share_a_commit_than_it_is_short_for(
        self, store: SqliteStore, told: list[Changed], monkeypatch: pytest.MonkeyPatch, limit: str
    ) -> None:
        monkeypatch.setattr(together, limit, 0)
        with held(store):
            parked = [store.park(lambda t: t.people.add(person()).id) for _ in range(2)]
        ids = [one.result(20) for one in parked]
        settle(store)
        assert [changed.people for changed in told] == [{ids[0]}, {ids[1]}]

    def test_of_parked_pieces_that_share_a_commit_one_that_fails_takes_nothing_with_it(
        self, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(together, "COMMIT_S", 60)

        def failing(tables: Tables) -> int:
            tables.people.add(person())
            raise Refusal("log_import_gone")

        with held(store):
            parked = [store.park(work) for work in (lambda t: t.people.add(person()).id, failing)]
            parked.append(store.park(lambda t: t.people.add(person()).id))
        assert isinstance(parked[1].exception(20), Refusal)
        with store.read() as tables:
            assert [one.id for one in tables.people.find()] == [parked[0].result(20), parked[2].result(20)]

    def test_only_what_is_not_parked_waits_for_the_disk(self, store: SqliteStore) -> None:
        asked = [store.park(durability), store.write(durability), store.park(durability)]  # type: ignore[arg-type]  # this store's own tables
        assert [one.result(20) for one in asked] == [1, 2, 1]

    @pytest.mark.parametrize(("alone", "turns"), [(True, 0), (False, 2)])
    def test_between_parked_pieces_another_process_has_its_turn(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alone: bool, turns: int
    ) -> None:
        open_store(tmp_path).close()
        let_in: list[float] = []
        monkeypatch.setattr(writer, "sleep", let_in.append)
        mine = writer.Writer(DataFolder(tmp_path).database, lambda _: None, lambda: nullcontext(alone))
        asked = [mine.submit(durability, None, parked=parked) for parked in (True, False, True)]
        mine.close()
        assert [one.result(20) for one in asked] == [1, 2, 1]
        assert let_in == [writer.TURN_S] * turns

    def test_beside_another_process_parked_pieces_share_a_commit_for_less_long(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        open_store(tmp_path).close()
        let_in: list[float] = []
        monkeypatch.setattr(writer, "sleep", let_in.append)
        mine = writer.Writer(DataFolder(tmp_path).database, lambda _: None, lambda: nullcontext(False))
        monkeypatch.setattr(together, "COMMIT_S", 60)
        monkeypatch.setattr(together, "BESIDE_S", 0)
        go_on = threading.Event()
        mine.submit(lambda _: go_on.wait(20), None)
        for _ in range(3):
            mine.submit(durability, None, parked=True)
        go_on.set()
        mine.close()
        assert let_in == [writer.TURN_S] * 3

    def test_what_is_parked_when_the_store_closes_is_written(self, tmp_path: Path) -> None:
        with open_store(tmp_path) as store, held(store):
            store.write(lambda t: t.people.add(person()))
            store.park(lambda t: t.people.add(person()))
        with open_store(tmp_path) as store, store.read() as tables:
            assert len(tables.people.find()) == 2


class TestGroupCommit:
    """Everything that waits shares one commit."""

    def test_many_waiting_pieces_are_one_transaction(self, store: SqliteStore, told: list[Changed]) -> None:
        with held(store):
            writes = [store.write(lambda t: t.people.add(person()).id) for _ in range(100)]
        ids = {write.result(20) for write in writes}
        settle(store)
        assert [changed.people for changed in told] == [ids]

    def test_a_transaction_takes_no_more_than_so_many(
        self, store: SqliteStore, told: list[Changed], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(writer, "MOST_PIECES", 10)
        with held(store):  # takes the first place itself
            writes = [store.write(lambda t: t.people.add(person()).id) for _ in range(24)]
        ids = [write.result(20) for write in writes]
        settle(store)
        assert [sorted(changed.people) for changed in told] == [ids[:9], ids[9:19], ids[19:]]

    def test_nothing_is_answered_before_the_commit(self, store: SqliteStore) -> None:
        answered: list[bool] = []
        with held(store):
            first = store.write(append(1))
            second = store.write(lambda _: answered.append(first.done()))
        second.result(20)
        assert answered == [False]
        assert first.result() == 1

    def test_an_answer_means_that_a_reader_sees_it(self, store: SqliteStore) -> None:
        for number in range(1, 20):
            do(store, append(number))
            with store.read() as tables:
                assert tables.journal.count() == number

    def test_pieces_run_in_the_order_they_were_written(self, store: SqliteStore) -> None:
        with held(store):
            writes = [store.write(append(number)) for number in range(1, 1_500)]
        assert [write.result(20) for write in writes] == list(range(1, 1_500))

    def test_a_cancelled_piece_is_left_out(self, store: SqliteStore) -> None:
        with held(store):
            first, second = store.write(append(1)), store.write(append(2))
            assert first.cancel()
        assert second.result(20) == 1


class TestAPieceThatFails:
    """Takes nothing with it but what it did itself."""

    def test_its_neighbours_are_kept_and_it_leaves_no_trace(
        self, store: SqliteStore, told: list[Changed]
    ) -> None:
        def fail(tables: Tables) -> None:
            tables.people.add(person("Nobody"))
            tables.settings.set("business_name", "Nowhere")
            tables.journal.append(delivery(2))
            raise LookupError("on purpose")

        with held(store):
            before, failed, after = store.write(append(1)), store.write(fail), store.write(append(3))
        assert (before.result(20), after.result(20)) == (1, 2)
        with pytest.raises(LookupError, match="on purpose"):
            failed.result(20)
        with store.read() as tables:
            assert tables.people.find() == []
            assert tables.settings.load().business_name == ""
            assert [row.receipt.id for row in tables.journal.since(0, 9)] == ["id-000001", "id-000003"]
        settle(store)
        assert [(changed.people, changed.settings) for changed in told] == [(frozenset(), False)]

    def test_a_refusal_reaches_whoever_asked(self, store: SqliteStore) -> None:
        def refuse(_: Tables) -> None:
            raise Refusal("token_used")

        with pytest.raises(Refusal):
            do(store, refuse)

    def test_its_rescue_runs_on_a_clean_slate_and_gives_the_answer(self, store: SqliteStore) -> None:
        def fail(tables: Tables) -> str:
            tables.journal.append(delivery(1))
            tables.people.add(person())
            raise LookupError("why")

        def rescue(tables: Tables, error: Exception) -> str:
            assert tables.people.find() == []
            tables.journal.append(delivery(7))
            return f"rescued from {error}"

        assert store.write(fail, rescue).result(20) == "rescued from why"
        with store.read() as tables:
            assert [row.receipt.id for row in tables.journal.since(0, 9)] == ["id-000007"]

    def test_a_rescue_that_fails_too_leaves_nothing(self, store: SqliteStore) -> None:
        def fail(_: Tables) -> None:
            raise LookupError

        def rescue(tables: Tables, _: Exception) -> None:
            tables.journal.append(delivery(1))
            raise NotFound("store_no_lesson", id=1)

        with held(store):
            failed, other = store.write(fail, rescue), store.write(append(2))
        with pytest.raises(NotFound):
            failed.result(20)
        assert other.result(20) == 1

    def test_rows_of_earlier_pieces_survive_that_a_failing_piece_had_to_write_to_read(
        self, store: SqliteStore
    ) -> None:
        def fail(tables: Tables) -> None:
            tables.journal.append(delivery(3))
            assert tables.journal.count() == 3
            tables.journal.append(delivery(4))
            raise LookupError

        with held(store):
            writes = [store.write(append(1)), store.write(append(2))]
            failed = store.write(fail)
            writes.append(store.write(append(5)))
        assert failed.exception(20) is not None
        assert [write.result(20) for write in writes] == [1, 2, 3]
        with store.read() as tables:
            assert [row.receipt.id[-1] for row in tables.journal.since(0, 9)] == ["1", "2", "5"]

    def test_a_delivery_that_is_there_already_fails_alone(self, store: SqliteStore) -> None:
        do(store, append(1))
        with held(store):
            writes = [store.write(append(number)) for number in (2, 1, 3)]
        assert [write.exception(20) is None for write in writes] == [True, False, True]
        with store.read() as tables:
            assert [(row.number, row.receipt.id[-1]) for row in tables.journal.since(0, 9)] == [
                (1, "1"),
                (2, "2"),
                (3, "3"),
            ]

    def test_also_when_a_piece_after_it_reads_the_journal(self, store: SqliteStore) -> None:
        do(store, append(1))
        with held(store):
            writes = [store.write(append(number)) for number in (2, 1)]
            count = store.write(lambda tables: tables.journal.count())
        assert [write.exception(20) is None for write in writes] == [True, False]
        assert count.result(20) == 2

    def test_sql_that_breaks_a_rule_of_the_schema_fails_alone(self, store: SqliteStore) -> None:
        with held(store):
            bad = store.write(lambda t: t.lessons.add(lesson("TOKENTOKEN", minutes=-5)))
            good = store.write(append(1))
        assert bad.exception(20) is not None
        assert good.result(20) == 1
        assert do(store, lambda t: t.lessons.by_token("TOKENTOKEN")) is None


class TestHandedIn:
    """Many pieces at once, each told its outcome."""

    def test_each_is_told_what_it_returned_once_it_is_on_the_disk(self, store: SqliteStore) -> None:
        heard: SimpleQueue[tuple[int | None, Exception | None, int]] = SimpleQueue()

        def then(value: int | None, error: Exception | None) -> None:
            with store.read() as tables:
                heard.put((value, error, tables.journal.count()))

        store.hand_in([HandedIn(append(number), None, then) for number in (1, 2, 3)])
        assert [heard.get(timeout=20) for _ in range(3)] == [(1, None, 3), (2, None, 3), (3, None, 3)]

    def test_a_failing_one_is_told_why_and_rescued_where_it_can_be(self, store: SqliteStore) -> None:
        heard: SimpleQueue[tuple[int | None, type[Exception] | None]] = SimpleQueue()

        def then(value: int | None, error: Exception | None) -> None:
            heard.put((value, None if error is None else type(error)))

        def fail(_tables: Tables) -> int:
            raise NotFound("no_such_class")

        store.hand_in([HandedIn(fail, None, then), HandedIn(fail, lambda *_: 7, then)])
        assert [heard.get(timeout=20) for _ in range(2)] == [(None, NotFound), (7, None)]

    @pytest.mark.allow_logs
    def test_one_that_cannot_listen_keeps_nobody_else_from_hearing(self, store: SqliteStore) -> None:
        heard: SimpleQueue[int | None] = SimpleQueue()

        def deaf(*_: object) -> None:
            raise ValueError("no ears")

        store.hand_in(
            [HandedIn(append(1), None, deaf), HandedIn(append(2), None, lambda value, _: heard.put(value))]
        )
        assert heard.get(timeout=20) == 2
        assert do(store, append(3)) == 3

    def test_after_the_end_they_are_told_at_once(self, store: SqliteStore) -> None:
        store.close()
        heard: list[Exception | None] = []
        store.hand_in([HandedIn(append(1), None, lambda _, error: heard.append(error))])
        assert [type(error) for error in heard] == [StoreUnavailable]


def test_a_listener_that_fails_keeps_nobody_from_hearing_and_its_words_are_not_logged(
    store: SqliteStore, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Changed) -> None:
        raise KeyError("AlgebraToken2026")

    heard: list[Changed] = []
    store.subscribe(fail)
    store.subscribe(heard.append)
    do(store, append(1))
    settle(store)
    assert heard
    assert "a listener failed: KeyError" in caplog.text
    assert "AlgebraToken2026" not in caplog.text


class TestBeforeCommit:
    """Work that is put off until the commit."""

    def test_runs_once_for_all_pieces_with_its_key(self, store: SqliteStore) -> None:
        ran: list[str] = []

        def put_off(key: str) -> Callable[[Tables], None]:
            return lambda tables: tables.before_commit(key, lambda: ran.append(key))

        with held(store):
            writes = [store.write(put_off(key)) for key in ("a", "b", "a", "a")]
        for write in writes:
            write.result(20)
        assert ran == ["a", "b"]

    def test_sees_what_all_pieces_did_and_is_kept_with_them(self, store: SqliteStore) -> None:
        made = do(store, classroom)

        def work(tables: Tables, number: int) -> None:
            tables.journal.append(delivery(number))
            tables.before_commit("fold", lambda: keep(tables))

        def keep(tables: Tables) -> None:
            tables.times.put(made.id, time(counted=len(tables.journal.of_token(made.token))))

        with held(store):
            writes = [store.write(partial(work, number=number)) for number in range(5)]
        assert [write.result(20) for write in writes] == [None] * 5
        with store.read() as tables:
            assert tables.times.get(made.id) == time(counted=5)

    def test_of_a_failed_piece_never_runs(self, store: SqliteStore) -> None:
        ran: list[str] = []

        def fail(tables: Tables) -> None:
            tables.before_commit("x", lambda: ran.append("x"))
            raise LookupError

        assert store.write(fail).exception(20) is not None
        assert ran == []

    def test_a_failure_in_it_fails_exactly_the_pieces_that_put_it_off(self, store: SqliteStore) -> None:
        def work(tables: Tables, number: int, key: str) -> int:
            stored = tables.journal.append(delivery(number)).number
            tables.before_commit(key, broken if key == "bad" else lambda: None)
            return stored

        def broken() -> None:
            raise ZeroDivisionError

        def rescue(tables: Tables, error: Exception) -> int:
            assert isinstance(error, ZeroDivisionError)
            return -tables.journal.append(delivery(100 + tables.journal.count())).number

        with held(store):
            writes: list[Future[int]] = [
                store.write(lambda t: work(t, 1, "good")),
                store.write(lambda t: work(t, 2, "bad"), rescue),
                store.write(lambda t: work(t, 3, "bad")),
                store.write(lambda t: work(t, 4, "good")),
            ]
        assert writes[0].result(20) == 1
        assert writes[1].result(20) == -2
        assert isinstance(writes[2].exception(20), ZeroDivisionError)
        assert writes[3].result(20) == 3
        with store.read() as tables:
            assert [row.receipt.id for row in tables.journal.since(0, 9)] == [
                "id-000001",
                "id-000101",
                "id-000004",
            ]

    def test_may_put_off_more(self, store: SqliteStore) -> None:
        ran: list[int] = []

        def again(tables: Tables, left: int) -> None:
            ran.append(left)
            if left:
                tables.before_commit(left, lambda: again(tables, left - 1))

        do(store, lambda t: t.before_commit("first", lambda: again(t, 3)))
        assert ran == [3, 2, 1, 0]


class TestReaders:
    """Never wait, never write, never see half of anything."""

    def test_a_reader_is_not_held_up_by_the_writer_and_sees_one_moment(self, store: SqliteStore) -> None:
        do(store, append(1))
        with store.read() as tables:
            assert tables.journal.count() == 1
            do(store, append(2))
            assert tables.journal.count() == 1
            with held(store), store.read() as other:
                assert other.journal.count() == 2

    @pytest.mark.parametrize(
        "write",
        [
            lambda t: t.people.add(person()),
            lambda t: t.journal.append(delivery(1)),
            lambda t: t.settings.set("language", "de"),
            lambda t: t.times.put(1, time()),
            lambda t: t.journal.tally_unknown("a", NOW, Quota(1, 1)),
            lambda t: t.lessons.drop_hidden(1, 1),
            lambda t: t.before_commit("key", lambda: None),
        ],
    )
    def test_writing_through_a_readers_view_raises(
        self, store: SqliteStore, write: Callable[[Tables], object]
    ) -> None:
        with store.read() as tables:
            with pytest.raises(PermissionError):
                write(tables)
            assert tables.journal.count() == 0

    def test_many_threads_read_at_once(self, store: SqliteStore) -> None:
        do(store, append(1))
        seen: list[int] = []
        barrier = threading.Barrier(8)

        def read() -> None:
            with store.read() as tables:
                barrier.wait(20)
                seen.append(tables.journal.count())

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert seen == [1] * 8


class TestListeners:
    """Hear after each commit what it changed."""

    def test_hear_what_changed_after_it_can_be_read(self, store: SqliteStore) -> None:
        seen: list[tuple[Changed, int]] = []

        def listen(changed: Changed) -> None:
            with store.read() as tables:
                seen.append((changed, tables.journal.count()))

        stop = store.subscribe(listen)
        made = do(store, classroom)
        do(store, append(1))
        do(store, lambda t: t.times.put(made.id, time()))
        do(store, lambda t: t.settings.set("language", "de"))
        do(store, lambda t: t.journal.count())
        settle(store)
        stop()
        do(store, append(2))
        settle(store)
        people = frozenset(seat.person_id for seat in made.seats)
        assert seen == [
            (Changed(people=people, lessons=frozenset({made.id})), 0),
            (Changed(deliveries=True), 1),
            (Changed(lessons=frozenset({made.id})), 1),
            (Changed(settings=True), 1),
        ]

    @pytest.mark.allow_logs
    def test_one_that_fails_stops_neither_the_writer_nor_the_others(self, store: SqliteStore) -> None:
        heard: list[Changed] = []

        def fail(_: Changed) -> None:
            raise LookupError

        store.subscribe(fail)
        store.subscribe(heard.append)
        assert do(store, append(1)) == 1
        assert do(store, append(2)) == 2
        settle(store)
        assert len(heard) == 2

    def test_a_change_of_very_many_rows_is_told_as_everything(
        self, store: SqliteStore, told: list[Changed]
    ) -> None:
        do(store, lambda t: [t.people.add(person()) for _ in range(2_001)])
        settle(store)
        assert told == [Changed(everything=True)]


class TestClosing:
    """Finishes what is queued, refuses what comes after."""

    def test_drains_the_queue(self, store: SqliteStore) -> None:
        with held(store):
            writes = [store.write(append(number)) for number in range(1, 700)]
            closing = threading.Thread(target=store.close)
            closing.start()
        closing.join(20)
        assert [write.result(0) for write in writes] == list(range(1, 700))

    def test_refuses_what_comes_after(self, store: SqliteStore) -> None:
        store.close()
        store.close()
        with pytest.raises(StoreUnavailable):
            do(store, append(1))
        with pytest.raises(StoreUnavailable), store.read():
            pass

    def test_leaves_one_file_without_a_log_beside_it(self, store: SqliteStore, folder: Path) -> None:
        do(store, append(1))
        store.close()
        assert not (folder / "lcadmin.db-wal").exists()

    def test_no_write_is_lost_while_others_close(self, folder: Path, store: SqliteStore) -> None:
        writes: list[Future[int]] = []
        started = threading.Event()

        def busy() -> None:
            for number in range(1, 400):
                writes.append(store.write(append(number)))
                started.set()

        thread = threading.Thread(target=busy)
        thread.start()
        assert started.wait(20)
        store.close()
        thread.join(20)
        kept = [write for write in writes if write.exception(20) is None]
        refused = [write for write in writes if isinstance(write.exception(20), StoreUnavailable)]
        assert len(kept) + len(refused) == len(writes)
        with SqliteStore(folder) as again, again.read() as tables:
            assert tables.journal.count() == len(kept)


def test_a_class_made_and_answered_in_one_transaction(store: SqliteStore) -> None:
    def ask(tables: Tables) -> Lesson | None:
        return tables.lessons.by_token("TOKENTOKEN")

    with held(store):
        before, made, after = store.write(ask), store.write(classroom), store.write(ask)
    assert before.result(20) is None
    assert after.result(20) == made.result(20)
