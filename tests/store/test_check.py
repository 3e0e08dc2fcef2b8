from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.deliveries import Outcome, Quota
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Correction, LessonTime, Status
from lcadmin.paths import DataFolder
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonRow
from lcadmin.store import SqliteStore, open_store
from lcadmin.store.care import CheckResult, check
from lcadmin.store.migrations import FORMAT
from lcadmin.store.safety_copy import SafetyCopy
from tests.store.sample import NOW, behind_the_back, classroom, delivery, do, lesson, person, time


def counting(tables: Tables, lesson_id: int, as_of: Instant) -> LessonTime:
    """A stand-in for the fold: counts the deliveries."""
    token = tables.lessons.get(lesson_id).token
    return time(Status.ENDED, len(tables.journal.of_token(token)), as_of=as_of)


@pytest.fixture
def office(store: SqliteStore) -> SqliteStore:
    """A class with three deliveries, a correction, credit, and a kept time as ``counting`` says."""

    def work(tables: Tables) -> None:
        made = classroom(tables)
        tables.journal.append(delivery(1, outcome=Outcome.ADMITTED, seat_id=made.seats[0].id))
        tables.journal.append(delivery(2))
        tables.journal.append(delivery(3, token="STRANGER", outcome=Outcome.UNKNOWN))
        tables.times.correct(made.id, Correction(5, "Office", NOW, "agreed"))
        tables.credits.add(CreditEntry(made.seats[1].person_id, "lessons", 5, NOW))
        tables.times.put(made.id, counting(tables, made.id, NOW))

    do(store, work)
    return store


def keys(result: CheckResult) -> set[str]:
    return {problem.key for problem in result.problems}


def test_a_sound_folder_has_no_problem_beside_a_running_program(office: SqliteStore, folder: Path) -> None:
    result = check(folder, counting)
    assert (result.ok, result.problems) == (True, ())
    do(office, lambda t: t.journal.append(delivery(9, token="OTHER")))
    assert check(folder, counting).ok


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("UPDATE journal SET time_json = '999' WHERE number = 2", {"check_journal_chain"}),
        ("UPDATE journal SET status = 0 WHERE number = 1", {"check_journal_chain"}),
        ("UPDATE journal SET arrived = arrived + 1 WHERE number = 3", {"check_journal_chain"}),
        ("UPDATE journal SET chain = 'x' WHERE number = 3", {"check_journal_chain", "check_journal_head"}),
        ("DELETE FROM journal WHERE number = 3", {"check_journal_head"}),
        ("DELETE FROM journal WHERE number = 2", {"check_journal_gap", "check_time"}),
        ("DELETE FROM journal_head", {"check_journal_head"}),
        ("UPDATE people SET name = 'Mallory' WHERE id = 1", {"check_digest", "check_search"}),
        ("UPDATE people SET rate = '99' WHERE id = 2", {"check_digest"}),
        ("UPDATE lessons SET start = start + 60000", {"check_digest"}),
        ("UPDATE lessons SET misses = 9", {"check_digest"}),
        ("UPDATE seats SET role = 'tutor' WHERE id = 2", {"check_digest"}),
        ("UPDATE seats SET user_id = '42' WHERE id = 2", {"check_digest"}),
        ("UPDATE corrections SET seconds = 3600", {"check_digest"}),
        ("UPDATE credits SET amount = 500", {"check_digest"}),
        ("DELETE FROM credits", {"check_rows_gone"}),
        ("DELETE FROM corrections", {"check_rows_gone"}),
        ("UPDATE lessons SET folded = 'something else'", {"check_search"}),
        ("DELETE FROM doors", {"check_doors"}),
        ("INSERT INTO doors VALUES ('TOKENTOKEN', 2)", {"check_doors"}),
        ("UPDATE times SET counted_seconds = 3600", {"check_time"}),
        ("UPDATE times SET status = 'no_show'", {"check_time"}),
        ("UPDATE times SET reviews = 'no json'", {"check_time_failed"}),
        ("DELETE FROM times", {"check_no_time"}),
    ],
)
def test_an_alteration_from_outside_is_told(
    office: SqliteStore, folder: Path, sql: str, expected: set[str]
) -> None:
    with behind_the_back(folder) as connection:
        connection.execute(sql)
    result = check(folder, counting)
    assert not result.ok
    assert keys(result) == expected


def test_a_row_put_in_from_outside_is_told(office: SqliteStore, folder: Path) -> None:
    with behind_the_back(folder) as connection:
        connection.execute(
            "INSERT INTO people SELECT 77, name, role, classroom_name, email, avatar, timezone, language,"
            " rate, active, sample, folded, digest FROM people WHERE id = 1"
        )
        connection.execute("INSERT INTO people_fts (people_fts) VALUES ('rebuild')")
    assert keys(check(folder, counting)) == {"check_digest"}


def test_a_row_without_its_parent_is_told(office: SqliteStore, folder: Path) -> None:
    with behind_the_back(folder) as connection:
        connection.execute("DELETE FROM people WHERE id = 2")
        connection.execute("INSERT INTO people_fts (people_fts) VALUES ('rebuild')")
    assert keys(check(folder, counting)) == {"check_foreign_key"}


def test_a_missing_guard_is_told_and_put_back(office: SqliteStore, folder: Path) -> None:
    connection = sqlite3.connect(DataFolder(folder).database)
    connection.execute("DROP TRIGGER journal_no_update")
    connection.commit()
    connection.close()
    assert keys(check(folder, counting)) == {"check_guard"}
    assert check(folder, counting, repair=True).ok
    with pytest.raises(sqlite3.IntegrityError), sqlite3.connect(DataFolder(folder).database) as connection:
        connection.execute("UPDATE journal SET token = 'x'")
    connection.close()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE times SET counted_seconds = 3600",
        "UPDATE times SET reviews = 'no json'",
        "DELETE FROM times",
        "DELETE FROM doors",
        "UPDATE lessons SET folded = 'something else'",
        "DELETE FROM people_fts_docsize",
    ],
)
def test_what_follows_from_other_rows_is_repaired(office: SqliteStore, folder: Path, sql: str) -> None:
    with behind_the_back(folder) as connection:
        connection.execute(sql)
    assert not check(folder, counting).ok
    assert check(folder, counting, repair=True).problems == ()
    assert check(folder, counting).ok
    with office.read() as tables:
        assert tables.people.find(search="anna") != []
        assert tables.journal.admitted_seats("TOKENTOKEN") == {1}


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET time_json = '999' WHERE number = 2",
        "UPDATE people SET name = 'Mallory' WHERE id = 1",
        "UPDATE corrections SET seconds = 3600",
        "DELETE FROM credits",
    ],
)
def test_what_was_altered_is_never_made_to_look_right(office: SqliteStore, folder: Path, sql: str) -> None:
    with behind_the_back(folder) as connection:
        connection.execute(sql)
    before = keys(check(folder, counting)) - {"check_search"}
    assert keys(check(folder, counting, repair=True)) == before != set()


def test_a_time_that_is_due_anyway_is_passed_over(office: SqliteStore, folder: Path) -> None:
    do(office, lambda t: t.journal.append(delivery(4)))
    assert keys(check(folder, counting)) == {"check_time"}
    do(office, lambda t: t.times.mark_due(1))
    assert check(folder, counting).ok


def test_a_class_not_folded_yet_or_not_published_is_passed_over(office: SqliteStore, folder: Path) -> None:
    def work(tables: Tables) -> None:
        tables.lessons.add(lesson("UNFOLDED"))
        tables.lessons.add_hidden(tables.lessons.new_batch(), [LessonRow(lesson("HIDDEN"), time())])

    do(office, work)
    assert check(folder, counting).ok


def test_very_many_problems_are_told_in_few_lines(office: SqliteStore, folder: Path) -> None:
    do(office, lambda t: [t.journal.append(delivery(n, token="X")) for n in range(10, 110)])
    with behind_the_back(folder) as connection:
        connection.execute("UPDATE journal SET token = 'Y' WHERE number > 3")
    problems = check(folder, counting).problems
    assert [problem.key for problem in problems] == ["check_journal_chain"] * 20 + ["check_more"]
    assert dict(problems[-1].params) == {"count": 80}


def test_a_folder_without_a_database(folder: Path) -> None:
    assert keys(check(folder, counting)) == {"check_missing"}
    assert keys(check(folder, counting, repair=True)) == {"check_missing"}
    assert not folder.exists()


@pytest.mark.parametrize("content", [b"not a database", b"SQLite format 3\x00" + os.urandom(8_000)])
def test_a_file_that_is_no_database(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "lcadmin.db").write_bytes(content)
    assert not check(folder, counting).ok
    assert not check(folder, counting, repair=True).ok
    assert (folder / "lcadmin.db").read_bytes() == content


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("how", ["noise", "zeros", "cut"])
def test_a_damaged_file_is_told_in_sentences(
    office: SqliteStore, folder: Path, how: str, share: float
) -> None:
    do(office, lambda t: [t.journal.append(delivery(n, token=f"T{n}")) for n in range(10, 400)])
    office.close()
    file = DataFolder(folder).database
    whole = file.read_bytes()
    place = int(len(whole) * share)
    if how == "cut":
        file.write_bytes(whole[:place])
    else:
        junk = os.urandom(9_000) if how == "noise" else bytes(9_000)
        file.write_bytes((whole[:place] + junk + whole[place + 9_000 :])[: len(whole)])
    result = check(folder, counting)
    assert not result.ok
    assert all(problem.key for problem in result.problems)
    again = check(folder, counting, repair=True)
    assert isinstance(again, CheckResult)


def test_a_newer_database_is_refused_without_writing(office: SqliteStore, folder: Path) -> None:
    office.close()
    connection = sqlite3.connect(DataFolder(folder).database)
    connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    connection.close()
    before = DataFolder(folder).database.read_bytes()
    with pytest.raises(Refusal):
        check(folder, counting, repair=True)
    assert DataFolder(folder).database.read_bytes() == before


def test_erasing_the_senders_addresses_leaves_the_chain_whole(office: SqliteStore, folder: Path) -> None:
    assert office.tidy(Instant(NOW + 91 * 86_400_000)) == 3
    with office.read() as tables:
        assert {row.receipt.remote for row in tables.journal.newest(9)} == {""}
    assert check(folder, counting).ok


def test_younger_addresses_are_kept(office: SqliteStore) -> None:
    late = delivery(50)
    late = late._replace(receipt=late.receipt._replace(arrived=Instant(NOW + 5 * 86_400_000)))
    do(office, lambda t: t.journal.append(late))
    assert office.tidy(Instant(NOW + 91 * 86_400_000)) == 3
    with office.read() as tables:
        assert [row.receipt.remote for row in tables.journal.newest(2)] == ["203.0.113.7", ""]
    assert office.tidy(Instant(NOW + 91 * 86_400_000)) == 0


def test_old_counts_of_strangers_are_forgotten(office: SqliteStore) -> None:
    do(office, lambda t: t.journal.tally_unknown("a", NOW, Quota(1, 1)))
    office.tidy(Instant(NOW + 3 * 86_400_000))
    with office.read() as tables:
        assert tables.view.all("SELECT * FROM strangers") == []


def test_what_the_database_has_lost_and_the_safety_copy_has_is_told(folder: Path) -> None:
    place = DataFolder(folder)
    with open_store(folder) as store:
        copy = SafetyCopy(store.read, place.safety_copy, lambda: NOW)
        do(store, lambda tables: tables.people.add(person()))
        copy.top_up()
        earlier = contents_of(folder)
        do(store, lambda tables: tables.journal.append(delivery(1)))
        copy.top_up()
        assert keys(check(folder)) == set()
    put_back(folder, earlier)
    assert keys(check(folder)) == {"check_behind"}
    with open_store(folder) as store:  # a program that stays open has the copy go on from here
        SafetyCopy(store.read, place.safety_copy, lambda: NOW).top_up()
        do(store, lambda tables: tables.people.add(person("Berta")))
        SafetyCopy(store.read, place.safety_copy, lambda: NOW).top_up()
    assert keys(check(folder)) == set()


def contents_of(folder: Path) -> dict[str, bytes]:
    """The database with its log, as a crash leaves them."""
    return {file.name: file.read_bytes() for file in folder.glob("lcadmin.db*")}


def put_back(folder: Path, files: dict[str, bytes]) -> None:
    for file in folder.glob("lcadmin.db*"):
        file.unlink()
    for name, content in files.items():
        if not name.endswith("-shm"):
            (folder / name).write_bytes(content)


def test_a_long_check_tells_how_far_it_is_with_the_messages_and_can_be_called_off(
    store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lcadmin.store.check_rows._TOLD_EVERY", 2)
    do(store, lambda t: [t.journal.append(delivery(n)) for n in range(1, 6)])
    told: list[tuple[int, int]] = []
    check(folder, watch=lambda seen, many: told.append((seen, many)))
    assert told[:2] == [(2, 5), (4, 5)]

    def enough(_seen: int, _many: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check(folder, watch=enough)
