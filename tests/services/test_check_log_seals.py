"""Imported rows that something else altered: told, never made to look right, and put right by an import."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.domain.class_logs import ClassLog, EventLog, ParticipantLog
from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.services import class_logs, erasing
from lcadmin.services.log_tables import LogQuery
from lcadmin.store import SqliteStore, check_logs
from lcadmin.store.care import check
from lcadmin.store.personal_files import FolderFiles
from lcadmin.store.tables import SqliteTables
from tests.store.sample import behind_the_back
from tests.support.desk import START, Bench
from tests.support.logs import take

CLASS = ClassLog(
    START, "lc-1", uuid="u1", title="Algebra", end=Instant(START + HOUR), actual_start=START, given=60,
    seconds=3600, tutor="Anna", tutor_start=START, tutor_attended=1, rating=4, recording="https://r.example/1",
)  # fmt: skip
TOM = ParticipantLog("lc-1", userid="11", name="Tom Baker", attended=1, joined=START, rating=4)
CAME = EventLog("e1", START, "connect_lesson", 1, "lc-1", "", "11", "Tom Baker came")


@pytest.fixture
def school(bench: Bench) -> Path:
    """The folder of one class with all that is said of it, and a second one."""
    take(bench, CLASS, CLASS._replace(slug="lc-2", uuid="u2", title="Piano"), TOM, CAME)
    with bench.store.read() as tables:
        rows = tables.view.all("SELECT file FROM pragma_database_list WHERE name = 'main'")  # type: ignore[attr-defined]
    return Path(rows[0][0]).parent


def problems(folder: Path) -> list[tuple[str, object]]:
    return [(problem.key, dict(problem.params).get("table")) for problem in check(folder).problems]


FIGURES = [
    ("log_classes", "seconds = 60"),
    ("log_classes", "given = 61.5"),
    ("log_classes", "start = start + 1"),
    ("log_classes", "end = NULL"),
    ("log_classes", "actual_start = 1"),
    ("log_classes", "actual_end = 1"),
    ("log_classes", "tutor_start = tutor_start + 60000"),
    ("log_classes", "student_start = NULL"),
    ("log_classes", "tutor_attended = 0"),
    ("log_classes", "rating = 1"),
    ("log_classes", "recording = ''"),
    ("log_classes", "cancelled_at = 5"),
    ("log_participants", "name = 'Tim'"),
    ("log_participants", "userid = '12'"),
    ("log_participants", "joined = joined + 600000"),
    ("log_participants", "attended = 0"),
    ("log_participants", "rating = 1"),
    ("log_events", "at = at + 1000"),
    ("log_events", "ok = 0"),
    ("log_events", "info = 'Ada came'"),
]


def test_rows_are_as_they_were_imported(school: Path) -> None:
    assert problems(school) == []


@pytest.mark.parametrize(("table", "change"), FIGURES)
def test_a_changed_figure_is_told_until_the_log_is_imported_again(
    school: Path, bench: Bench, table: str, change: str
) -> None:
    with behind_the_back(school) as connection:
        connection.execute(f"UPDATE {table} SET {change} WHERE slug = 'lc-1'")
    assert ("check_log_altered", table) in problems(school)
    assert ("check_log_altered", table) in [
        (p.key, dict(p.params).get("table")) for p in check(school, repair=True).problems
    ], "it is never made to look right"
    done = take(bench, CLASS, TOM, CAME)
    assert done.updated + done.added == 1
    while bench.store.write(lambda tables: tables.logs.sweep(100)).result():
        pass
    assert problems(school) == []
    (row,) = class_logs.first(bench.desk, LogQuery(search="algebra"), 5)
    assert row.log == CLASS
    with bench.store.read() as tables:
        assert tables.logs.participants(row.class_no) == [TOM]
        assert tables.logs.events(row.class_no) == [CAME]


def test_it_says_which_class_and_what_to_do(school: Path) -> None:
    with behind_the_back(school) as connection:
        connection.execute("UPDATE log_participants SET rating = 1")
    (problem,) = check(school).problems
    assert dict(problem.params) == {"table": "log_participants", "id": 1, "slug": "lc-1", "day": "2026-11-23"}


def test_a_start_that_is_no_moment_is_told_too(school: Path) -> None:
    with behind_the_back(school) as connection:
        connection.execute("UPDATE log_classes SET start = 1 << 61 WHERE slug = 'lc-1'")
    told = [problem for problem in check(school).problems if problem.key == "check_log_altered"]
    assert [dict(problem.params)["day"] for problem in told] == ["?"]


def test_an_altered_row_is_not_sealed_anew_with_what_is_said_of_its_people(
    school: Path, bench: Bench
) -> None:
    with behind_the_back(school) as connection:
        connection.execute("UPDATE log_classes SET seconds = 60 WHERE slug = 'lc-1'")
    take(bench, TOM._replace(userid="12", name="Ada"))
    assert ("check_log_altered", "log_classes") in problems(school)


def test_an_erasure_leaves_everything_sealed_and_hides_no_alteration(school: Path, bench: Bench) -> None:
    lesson = bench.lesson("Tom Baker")
    seat = lesson.students[0]
    take(bench, ParticipantLog("lc-2", userid=seat.user_id, name="TB", username="t.b", feedback="fine"))
    bench.clock.pass_(DAY)
    with behind_the_back(school) as connection:
        connection.execute("UPDATE log_events SET ok = 0")
    assert isinstance(bench.store, SqliteStore)
    erasing.erase(bench.desk, FolderFiles(school, bench.store), seat.person_id)
    with bench.store.read() as tables:
        assert isinstance(tables, SqliteTables)
        names = {row[0] for row in tables.view.all("SELECT name FROM log_participants")}
        infos = {row[0] for row in tables.view.all("SELECT info FROM log_events")}
    assert (names, infos) == ({"Student 2"}, {"Student 2 came"})
    assert problems(school) == [("check_log_altered", "log_events")]


def test_it_says_how_far_it_is(school: Path) -> None:
    heard: list[tuple[int, int]] = []
    check(school, watch=lambda seen, many: heard.append((seen, many)))
    assert heard == [(2, 4), (3, 4), (4, 4)]


def test_it_pauses_for_others(bench: Bench, school: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lcadmin.store.check_logs.SEALED_AT_A_TIME", 1)
    paused: list[float] = []
    with bench.store.read() as tables:
        assert list(check_logs.seals(tables, pause=paused.append)) == []  # type: ignore[arg-type]
    assert len(paused) == 7
