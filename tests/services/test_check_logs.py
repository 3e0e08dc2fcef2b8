"""The check of what is kept beside the imported class logs, and its repair."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.domain.class_logs import NOBODY, ClassLog, LogSource, ParticipantLog
from lcadmin.domain.instants import Instant
from lcadmin.services import class_logs
from lcadmin.services.log_pieces import digest_of
from lcadmin.services.log_tables import LogPiece, LogQuery, NewClass
from lcadmin.store import check_logs
from lcadmin.store.care import check
from tests.store.sample import behind_the_back
from tests.support.desk import START, Bench
from tests.support.logs import take


@pytest.fixture
def school(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of thirty classes, in runs of eight."""
    monkeypatch.setattr("lcadmin.store.log_spans.RUN", 8)
    monkeypatch.setattr("lcadmin.store.check_logs.RUN", 8)
    monkeypatch.setattr("lcadmin.store.check_logs.PAUSE_S", 0)
    logs = [
        ClassLog(Instant(START + n), f"lc-{n}", uuid=f"u{n}", title=f"Class no {n}", seconds=60)
        for n in range(30)
    ]
    take(bench, *logs, ParticipantLog("lc-7", username="t.baker", name="Tom Baker"))
    return database(bench).parent


def database(bench: Bench) -> Path:
    with bench.store.read() as tables:
        rows = tables.view.all("SELECT file FROM pragma_database_list WHERE name = 'main'")  # type: ignore[attr-defined]
    return Path(rows[0][0])


def keys(folder: Path) -> set[str]:
    return {problem.key for problem in check(folder).problems}


def test_what_was_imported_is_whole(school: Path) -> None:
    assert keys(school) == set()


def test_what_a_killed_import_left_is_whole_too(school: Path, bench: Bench) -> None:
    titled = [
        (number, ClassLog(START, f"new-{number}", title=f"Class {90 - number}")) for number in range(31, 61)
    ]
    piece = LogPiece(
        keys=[(f"s:{log.slug}", number) for number, log in titled],
        classes=[NewClass(number, log, NOBODY, digest_of(log)) for number, log in titled],
    )
    with bench.store.read() as tables:
        # The rows of the first stand by their titles, their names in the order in which they came.
        first, *_ = tables.logs.prepare(piece, LogSource.CSV, 2, 10)
    bench.store.write(lambda t: t.logs.begin(LogSource.CSV, "killed.csv", bench.clock.now())).result()
    bench.store.park(lambda t: t.logs.put(first, 2, 61)).result()
    assert keys(school) == set()


UNFOUND = (
    "INSERT INTO log_classes_fts (log_classes_fts, rowid, folded)"
    " SELECT 'delete', id, folded FROM log_classes WHERE id BETWEEN 8 AND 15"
)
ALTERED = [
    ("UPDATE log_classes SET box = (box + 1) % 12 WHERE id = 20", "check_log_lists"),
    ("UPDATE log_classes SET status = 'cancelled' WHERE id = 3", "check_log_lists"),
    ("DELETE FROM log_keys WHERE key = 's:lc-9'", "check_log_lists"),
    ("DELETE FROM log_keys WHERE key = 'u:u9'", "check_log_lists"),
    ("DELETE FROM log_spans WHERE kind = 'row' AND block = 1", "check_log_lists"),
    ("UPDATE log_spans SET high = low WHERE kind = 'class'", "check_log_lists"),
    ("UPDATE log_limits SET next_no = 5", "check_log_lists"),
    ("UPDATE log_classes SET title = 'Other' WHERE slug = 'lc-11'", "check_search"),
    (UNFOUND, "check_search"),
    (
        "INSERT INTO log_classes_fts (rowid, folded) SELECT 19, folded FROM log_classes WHERE id = 16",
        "check_search",
    ),
]


@pytest.mark.parametrize(("sql", "expected"), ALTERED)
def test_what_does_not_match_is_told_and_repaired(
    school: Path, bench: Bench, sql: str, expected: str
) -> None:
    with behind_the_back(school) as connection:
        connection.execute(sql)
    altered = {"check_log_altered"} if "SET status" in sql or "SET title" in sql else set()
    assert keys(school) == {expected} | altered
    assert {problem.key for problem in check(school, repair=True).problems} == altered
    title = "other" if "Other" in sql else "class no 11"
    found = class_logs.first(bench.desk, LogQuery(search=title), 5)
    assert [row.log.slug for row in found] == ["lc-11"]


def test_repaired_words_still_have_everybody_who_was_there(school: Path, bench: Bench) -> None:
    with behind_the_back(school) as connection:
        connection.execute("UPDATE log_classes SET folded = 'nothing' WHERE slug = 'lc-7'")
    assert keys(school) == {"check_search"}
    assert check(school, repair=True).ok
    for search in ("baker", "t.baker", "lc-7"):
        found = class_logs.first(bench.desk, LogQuery(search=search), 5)
        assert [row.log.slug for row in found] == ["lc-7"]


def test_it_pauses_after_every_run(school: Path, bench: Bench) -> None:
    paused: list[float] = []
    with bench.store.read() as tables:
        assert list(check_logs.lists(tables, paused.append)) == []  # type: ignore[arg-type]  # the store's own
    assert len(paused) == 4
