"""What the list of class logs keeps in memory is given up as soon as the log says something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.domain.class_logs import ClassLog
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.services import class_logs, erasing
from lcadmin.services.log_tables import LogQuery, LogSort
from lcadmin.store import SqliteStore
from lcadmin.store.log_first import FirstRows
from lcadmin.store.personal_files import FolderFiles
from tests.support.desk import START, Bench
from tests.support.logs import take

BY_TITLE = LogQuery(search="algebra", sort=LogSort.TITLE, descending=False)


def log(number: int, title: str) -> ClassLog:
    return ClassLog(Instant(START + number), f"lc-{number}", uuid=f"u{number}", title=title, seconds=60)


def titles(bench: Bench, query: LogQuery = BY_TITLE) -> list[str]:
    return [row.log.title for row in class_logs.first(bench.desk, query, 10)]


@pytest.fixture
def read(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A list that was read to its end, filtered and by title."""
    monkeypatch.setattr("lcadmin.store.log_orders.LEAST", 0)
    monkeypatch.setattr("lcadmin.store.log_orders._FEW", 0)
    take(bench, log(1, "algebra Tom Baker"), log(2, "algebra 1"), log(3, "chess"), log(5, "algebra t1"))
    class_logs.ids(bench.desk, LogQuery())
    class_logs.ids(bench.desk, BY_TITLE)
    return bench


def test_it_is_answered_from_memory(read: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FirstRows, "_found", None)
    assert titles(read) == ["algebra 1", "algebra t1", "algebra Tom Baker"]
    with pytest.raises(TypeError):
        titles(read, LogQuery(search="chess"))


def test_who_asks_once_for_some_rows_reads_no_more_than_those(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lcadmin.store.log_orders.LEAST", 0)
    take(bench, log(1, "algebra"))
    monkeypatch.setattr("lcadmin.store.log_orders.LogOrders.first", lambda *_: None)
    monkeypatch.setattr("lcadmin.store.log_orders._everything", None)
    assert len(class_logs.ids(bench.desk, BY_TITLE)) == 1
    class_logs.ids(bench.desk, LogQuery())
    with pytest.raises(TypeError):
        class_logs.ids(bench.desk, BY_TITLE)


def test_classes_that_are_imported_later_stand_in_it(read: Bench) -> None:
    take(read, log(4, "algebra 0"), log(2, "algebra 2"))
    assert titles(read) == ["algebra 0", "algebra 2", "algebra t1", "algebra Tom Baker"]


def test_an_import_that_is_broken_off_changes_nothing(read: Bench) -> None:
    with read.store.read() as tables:
        before = tables.logs.limits()
    with pytest.raises(Refusal):
        read.store.write(lambda tables: tables.logs.publish(99, read.clock.now(), "")).result()
    with read.store.read() as tables:
        assert tables.logs.limits() == before
    assert titles(read) == ["algebra 1", "algebra t1", "algebra Tom Baker"]


def test_what_somebody_erases_from_a_title_moves_its_row(read: Bench, tmp_path: Path) -> None:
    tom = read.person("Tom Baker").id
    assert isinstance(read.store, SqliteStore)
    erasing.erase(read.desk, FolderFiles(tmp_path / "data", read.store), tom)
    shown = titles(read)
    assert shown == [row.log.title for row in class_logs.find(read.desk, BY_TITLE)]
    assert not any("Tom" in title for title in shown)
