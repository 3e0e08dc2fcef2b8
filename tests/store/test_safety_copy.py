"""The second copy: everything is in it, once, also after a kill; and a database comes back from it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from lcadmin.domain.closures import Closure
from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.instants import plus
from lcadmin.domain.lesson_time import Correction
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.money import MoneyRules, Rate, Unit
from lcadmin.domain.month_locks import MonthLock, PaidRow
from lcadmin.domain.people import Role
from lcadmin.domain.terms import Terms
from lcadmin.paths import DataFolder
from lcadmin.services.journal_line import from_line
from lcadmin.services.report_tables import Bonus
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.services.tables_marks import Mark
from lcadmin.store import SqliteStore, open_store
from lcadmin.store.care import backup, check, restore
from lcadmin.store.rebuild import copies, replay
from lcadmin.store.safety_copy import SafetyCopy
from tests.store.sample import NOW, classroom, delivery, do


@pytest.fixture
def copy(store: SqliteStore, folder: Path) -> SafetyCopy:
    return SafetyCopy(store.read, folder / "safety-copy", lambda: NOW)


def lines(folder: Path) -> list[bytes]:
    return [line for file in copies(folder) for line in file.read_bytes().splitlines()]


def heard(folder: Path) -> list[str]:
    return [from_line(line).receipt.id for line in lines(folder) if not line.startswith(b'{"change"')]


def rows(folder: Path, table: str) -> list[dict[str, object]]:
    found = [msgspec.json.decode(line)["rows"] for line in lines(folder) if line.startswith(b'{"change"')]
    return [row for one in found for row in one.get(table, ())]


def busy_day(tables: Tables) -> Lesson:
    made = classroom(tables, "SAFETOKEN")
    tables.times.correct(made.id, Correction(600, "Office", NOW, "agreed"))
    tables.credits.add(CreditEntry(made.seats[1].person_id, "lessons", 5, NOW, "paid"))
    tables.settings.set("business_name", "Safe school")
    return made


def test_every_message_and_every_change_is_in_it_once(
    store: SqliteStore, folder: Path, copy: SafetyCopy
) -> None:
    do(store, busy_day)
    do(store, lambda t: [t.journal.append(delivery(n)) for n in (1, 2, 3)])
    assert copy.top_up() > 0
    assert copy.top_up() == 0
    do(store, lambda t: t.journal.append(delivery(4)))
    copy.top_up()
    assert heard(folder) == [delivery(n).receipt.id for n in (1, 2, 3, 4)]
    assert [row["title"] for row in rows(folder, "lessons")] == ["English"] * len(rows(folder, "lessons"))
    assert {row["why"] for row in rows(folder, "corrections")} == {"agreed"}
    assert {row["note"] for row in rows(folder, "credits")} == {"paid"}
    assert [p.name for p in copies(folder)] == ["2026-11.jsonl"]


def test_another_start_goes_on_where_the_last_one_ended(
    store: SqliteStore, folder: Path, copy: SafetyCopy
) -> None:
    do(store, busy_day)
    do(store, lambda t: t.journal.append(delivery(1)))
    copy.top_up()
    before = len(lines(folder))
    do(store, lambda t: t.journal.append(delivery(2)))
    second = SafetyCopy(store.read, folder / "safety-copy", lambda: NOW)
    assert second.top_up() == 1
    assert heard(folder) == [delivery(1).receipt.id, delivery(2).receipt.id]
    assert len(lines(folder)) == before + 1


def test_a_line_that_was_cut_off_costs_only_itself_and_is_written_again(
    store: SqliteStore, folder: Path, copy: SafetyCopy
) -> None:
    do(store, lambda t: [t.journal.append(delivery(n)) for n in (1, 2)])
    copy.top_up()
    (file,) = copies(folder)
    whole = file.read_bytes()
    first = whole.splitlines(keepends=True)[0]
    file.write_bytes(first + whole.splitlines()[1][:40])
    again = SafetyCopy(store.read, folder / "safety-copy", lambda: NOW)
    again.top_up()
    good = [line for line in lines(folder) if line.endswith(b"}") and b'"request"' in line]
    assert [from_line(line).receipt.id for line in good] == [delivery(n).receipt.id for n in (1, 2)]


def test_many_are_written_in_portions(
    store: SqliteStore, folder: Path, copy: SafetyCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lcadmin.store.safety_copy.AT_ONCE", 3)
    do(store, lambda t: [t.journal.append(delivery(n)) for n in range(1, 11)])
    copy.top_up()
    assert heard(folder) == [delivery(n).receipt.id for n in range(1, 11)]


def test_a_folder_that_takes_nothing_is_told_and_nothing_is_lost(
    store: SqliteStore, folder: Path, copy: SafetyCopy
) -> None:
    do(store, lambda t: t.journal.append(delivery(1)))
    (folder / "safety-copy").rmdir()
    (folder / "safety-copy").write_bytes(b"a file in the way")
    with pytest.raises(StoreUnavailable):
        copy.top_up()
    (folder / "safety-copy").unlink()
    copy.top_up()
    assert heard(folder) == [delivery(1).receipt.id]


def test_a_database_comes_back_from_an_old_backup_and_the_copy(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    made = do(store, busy_day)
    copy.top_up()
    backup(folder, tmp_path / "old.db")
    do(store, lambda t: t.lessons.put(replace(t.lessons.get(made.id), title="Geometry")))
    second = do(store, lambda t: classroom(t, "LATERTOKEN"))
    do(store, lambda t: t.credits.add(CreditEntry(made.seats[1].person_id, "lessons", 7, NOW, "later")))
    copy.top_up()
    store.close()
    restore(tmp_path / "old.db", folder)
    assert replay(folder, lines(folder)).rows > 0
    with open_store(folder) as back, back.read() as tables:
        assert tables.lessons.get(made.id).title == "Geometry"
        assert tables.lessons.get(second.id).token == "LATERTOKEN"
        assert [s.user_id for s in tables.lessons.get(second.id).seats] == [s.user_id for s in second.seats]
        assert [e.note for e in tables.credits.entries(made.seats[1].person_id)] == ["paid", "later"]
        assert [r.lesson.title for r in tables.lessons.find(LessonQuery(search="Geometry"))] == ["Geometry"]
    assert check(folder).problems == ()


def test_a_database_comes_back_from_the_copy_alone(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    made = do(store, busy_day)
    copy.top_up()
    store.close()
    there = lines(folder)
    with open_store(tmp_path / "new"):
        pass
    replay(tmp_path / "new", there)
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert tables.lessons.by_token("SAFETOKEN") == tables.lessons.get(made.id)
        assert tables.settings.load().business_name == "Safe school"
    assert check(tmp_path / "new").problems == ()


def test_a_row_that_somebody_altered_is_left_out(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    do(store, busy_day)
    copy.top_up()
    forged = [line.replace(b'"Anna Berg"', b'"Eve Berg"') for line in lines(folder)]
    with open_store(tmp_path / "new"):
        pass
    replay(tmp_path / "new", [*forged, b'{"change":', b'{"change": 7, "rows": {"people": [{"id": 9}]}}'])
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert [p.name for p in tables.people.find()] == ["Tom Reed"]


def test_after_a_backup_was_put_back_the_copy_follows_the_new_life(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    made = do(store, busy_day)
    copy.top_up()
    backup(folder, tmp_path / "old.db")
    do(store, lambda t: t.lessons.put(replace(t.lessons.get(made.id), title="Forgotten")))
    copy.top_up()
    store.close()
    restore(tmp_path / "old.db", folder)
    with open_store(folder) as again:
        later = SafetyCopy(again.read, folder / "safety-copy", lambda: NOW)
        later.top_up()
        do(again, lambda t: t.settings.set("business_name", "New life"))
        later.top_up()
    there = lines(folder)
    restore(tmp_path / "old.db", folder)
    replay(folder, there)
    with open_store(folder) as back, back.read() as tables:
        assert tables.lessons.get(made.id).title == "English"
        assert tables.settings.load().business_name == "New life"


def said(folder: Path, what: str) -> list[dict[str, list[int]]]:
    """The parts of that name of all lines, the empty ones left out."""
    found = [msgspec.json.decode(line).get(what) for line in lines(folder) if line.startswith(b'{"change"')]
    return [one for one in found if one]


def anew(folder: Path, there: list[bytes]) -> None:
    with open_store(folder):
        pass
    replay(folder, there)
    assert check(folder).problems == ()


def test_what_the_office_ticked_comes_back_and_what_it_took_away_stays_away(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    for name, about in (
        ("golive.answered", ""),
        ("golive.written", "https://a.example"),
        ("practised.1", ""),
    ):
        do(store, lambda t, n=name, a=about: t.marks.put(n, Mark(NOW, a)))  # type: ignore[misc]  # bound at once
    copy.top_up()
    do(store, lambda t: t.marks.put("golive.answered", None))
    do(store, lambda t: t.marks.put("golive.nothing", None))
    do(store, lambda t: t.marks.put("golive.written", Mark(plus(NOW, 1), "https://b.example")))
    copy.top_up()
    assert said(folder, "gone") == [{"marks": [1]}]
    anew(tmp_path / "new", lines(folder))
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert tables.marks.of("golive") == {"written": Mark(plus(NOW, 1), "https://b.example")}
        assert tables.marks.of("practised") == {"1": Mark(NOW)}


def test_a_mark_that_was_taken_away_and_set_again_stands_once(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    for mark in (Mark(NOW), None, Mark(plus(NOW, 5))):
        do(store, lambda t, m=mark: t.marks.put("golive.keys", m))  # type: ignore[misc]  # bound at once
        copy.top_up()
    anew(tmp_path / "new", lines(folder))
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert tables.marks.of("golive") == {"keys": Mark(plus(NOW, 5))}


def test_an_altered_mark_is_told_by_check_and_left_out_of_a_rebuild(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    do(store, lambda t: t.marks.put("golive.answered", Mark(NOW)))
    copy.top_up()
    store.close()
    with closing(sqlite3.connect(DataFolder(folder).database)) as outside:
        outside.execute("UPDATE marks SET at = at + 1")
        outside.commit()
    assert [dict(one.params)["table"] for one in check(folder).problems] == ["marks"]
    anew(tmp_path / "new", [line.replace(b"golive.answered", b"golive.put_away") for line in lines(folder)])
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert tables.marks.of("golive") == {}


def test_pay_closed_days_and_paid_months_come_back(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    made = do(store, busy_day)
    tutor = made.seats[0].person_id
    day = date(2026, 11, 1)
    row = PaidRow(tutor, made.id, "English", made.start, 600, 600, Decimal(5), Decimal(30), Unit.HOUR)
    rate = do(store, lambda t: t.money.put_rate(Rate(Role.TUTOR, Decimal(30))))
    bonus = do(store, lambda t: t.money.put_bonus(Bonus(tutor, day, Decimal(10), "prize")))
    gone = do(store, lambda t: t.money.put_bonus(Bonus(tutor, day, Decimal(11), "mistake")))
    shut = do(store, lambda t: t.closures.add(Closure(day, day, "All Saints")))
    do(store, lambda t: t.money.lock(MonthLock(Role.TUTOR, day, NOW, "Office", "GBP", MoneyRules(), (row,))))
    do(store, lambda t: t.terms.put(made.id, Terms(50, 100, "agreed")))
    do(store, lambda t: t.logo.put(b"a picture"))
    copy.top_up()
    do(store, lambda t: t.money.remove_bonus(gone.id))
    copy.top_up()
    anew(tmp_path / "new", lines(folder))
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert tables.money.rates(Role.TUTOR) == [rate]
        assert tables.money.bonuses(None, None) == [bonus]
        assert tables.closures.since(day) == [shut]
        (lock,) = tables.money.locks(Role.TUTOR)
        assert (lock.who, lock.rows) == ("Office", (row,))
        assert tables.terms.get(made.id) == Terms(50, 100, "agreed")
        assert tables.logo.get() == b"a picture"


def test_terms_and_a_logo_that_were_taken_away_stay_away(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    made = do(store, busy_day)
    for terms, picture in ((Terms(50, 100, "agreed"), b"a picture"), (None, None)):
        do(store, lambda t, one=terms: t.terms.put(made.id, one))  # type: ignore[misc]  # bound at once
        do(store, lambda t, one=picture: t.logo.put(one))  # type: ignore[misc]  # bound at once
        copy.top_up()
    anew(tmp_path / "new", lines(folder))
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert (tables.terms.get(made.id), tables.logo.get()) == (None, None)


def test_a_class_that_is_gone_stays_gone_and_one_that_was_put_back_is_there(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    kept = do(store, lambda t: classroom(t, "KEPTTOKEN"))
    gone = do(store, lambda t: classroom(t, "GONETOKEN"))
    copy.top_up()

    def remove(tables: Tables, number: int) -> None:
        view = tables.view  # type: ignore[attr-defined]
        view.run("DELETE FROM seats WHERE lesson_id = ?", (number,))
        view.run("DELETE FROM lessons WHERE id = ?", (number,))
        view.note("lesson", number)

    do(store, lambda t: remove(t, gone.id))
    copy.top_up()
    assert {"lessons": [gone.id]} in said(folder, "gone")
    there = lines(folder)
    anew(tmp_path / "new", there)
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert [r.lesson.id for r in tables.lessons.find(LessonQuery())] == [kept.id]
    again = next(line for line in there if b"GONETOKEN" in line and b'"lessons"' in line)
    anew(tmp_path / "put-back", [*there, again.replace(b'{"change":', b'{"change":9')])
    with open_store(tmp_path / "put-back") as back, back.read() as tables:
        assert {r.lesson.id for r in tables.lessons.find(LessonQuery())} == {kept.id, gone.id}


def test_what_went_while_nobody_looked_is_told_by_what_is_left(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    for name in ("golive.answered", "golive.keys"):
        do(store, lambda t, n=name: t.marks.put(n, Mark(NOW)))  # type: ignore[misc]  # bound at once
    copy.top_up()
    do(store, lambda t: t.marks.put("golive.answered", None))
    do(store, lambda t: t.view.note("everything"))  # type: ignore[attr-defined]
    copy.top_up()
    assert said(folder, "only")[-1]["marks"] == [2]
    anew(tmp_path / "new", lines(folder))
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert list(tables.marks.of("golive")) == ["keys"]


def test_a_row_that_no_table_takes_costs_only_itself_and_is_told(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    """The name of a column that no seal covers, or the whole of the line."""
    do(store, busy_day)
    copy.top_up()
    store.close()
    hurt = [line.replace(b'"folded":"anna berg', b'"fo1ded":"anna berg') for line in lines(folder)]
    with open_store(tmp_path / "new"):
        pass
    done = replay(tmp_path / "new", [*hurt, b'{"change":900,"rows":{"people":[{"id":1;}]}}'])
    assert done.left_out == 2
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert [p.name for p in tables.people.find()] == ["Tom Reed"]


def test_one_number_that_was_damaged_throws_nothing_away(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    made = do(store, busy_day)
    copy.top_up()
    backup(folder, tmp_path / "old.db")
    for title in ("One", "Two", "Three"):
        do(store, lambda t, name=title: t.lessons.put(replace(t.lessons.get(made.id), title=name)))  # type: ignore[misc]
        copy.top_up()
    store.close()
    *before, second, third = lines(folder)
    number = msgspec.json.decode(second)["change"]
    low = second.replace(b'{"change":%d' % number, b'{"change":1')
    for damaged in (
        [*before, low, third],
        [*before, second, third.replace(b'{"change":', b'{"change":0,"x":')],
    ):
        restore(tmp_path / "old.db", folder)
        assert replay(folder, damaged).left_out == 0
        with open_store(folder) as back, back.read() as tables:
            assert tables.lessons.get(made.id).title == "Three"


def test_rows_whose_line_has_lost_its_end_are_there(
    store: SqliteStore, folder: Path, copy: SafetyCopy, tmp_path: Path
) -> None:
    do(store, busy_day)
    do(store, lambda t: t.journal.append(delivery(1)))
    copy.top_up()
    there = lines(folder)
    with open_store(tmp_path / "new"):
        pass
    assert replay(tmp_path / "new", [b"J".join(there)]).left_out == 0
    with open_store(tmp_path / "new") as back, back.read() as tables:
        assert tables.lessons.by_token("SAFETOKEN") is not None
