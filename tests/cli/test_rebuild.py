"""The data made anew: from a backup and the safety copy, as after a disk that went bad."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from lcadmin import app, whole_folder
from lcadmin.cli import main
from lcadmin.domain.admission import UNKNOWN_CLASS
from lcadmin.domain.contacts import Contact
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.errors import UserError
from lcadmin.domain.going_live import State, Step
from lcadmin.domain.handed import Handed, Way
from lcadmin.domain.instants import Instant
from lcadmin.domain.letters import LedgerEntry, LetterState
from lcadmin.domain.money import Rate
from lcadmin.domain.people import Person, Role
from lcadmin.paths import DataFolder
from lcadmin.services import (
    adopt,
    contacts,
    going_live,
    lessons,
    mail_texts,
    people,
    rates,
    schedule_lesson,
    schedule_many,
    sending,
    undo,
)
from lcadmin.services.recount import refold_due
from lcadmin.services.schedule_lesson import NewLesson
from lcadmin.services.tables_lessons import LessonQuery
from tests.store.sample import classroom, delivery, do

START = Instant(1_795_449_600_000)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A folder with one class, a backup of it, and after that another class and two messages, which only
    the safety copy has beside the database."""
    place = DataFolder(tmp_path / "data")
    office = app.open_office(place)
    with office.keeper():
        _class(office, "Algebra")
        office.backup(place.backups / "old.db")
        _class(office, "Geometry")
        do(office.store, lambda t: [t.journal.append(delivery(n)) for n in (1, 2)])
    office.close()
    return place


def _class(office: app.OpenFolder, title: str) -> None:
    tutor = people.add(office.desk, Person(f"Tutor of {title}", Role.TUTOR))
    student = people.add(office.desk, Person(f"Student of {title}", Role.STUDENT))
    new = NewLesson(title=title, start=START, minutes=60, tutors=(tutor.id,), students=(student.id,))
    schedule_lesson.schedule(office.desk, new)


def titles(folder: DataFolder) -> list[str]:
    office = app.open_office(folder)
    try:
        with office.store.read() as tables:
            ids = (1, 2)
            assert tables.journal.count() == 2
            return [tables.lessons.get(number).title for number in ids]
    finally:
        office.close()


def test_a_damaged_database_comes_back_whole(folder: DataFolder) -> None:
    folder.database.write_bytes(b"\xff" * 8_000)
    done = whole_folder.rebuild(folder)
    assert (done.backup, done.messages) == (folder.backups / "old.db", 2)
    assert done.rows > 0
    assert done.kept is not None
    assert done.kept.read_bytes() == b"\xff" * 8_000
    assert titles(folder) == ["Algebra", "Geometry"]
    assert whole_folder.check(folder).problems == ()


def test_it_comes_back_from_the_safety_copy_alone(folder: DataFolder) -> None:
    (folder.backups / "old.db").write_bytes(b"gone bad too")
    folder.database.unlink()
    done = whole_folder.rebuild(folder)
    assert (done.backup, done.kept, done.messages) == (None, None, 2)
    assert titles(folder) == ["Algebra", "Geometry"]
    assert whole_folder.check(folder).problems == ()


def test_a_sound_database_made_anew_is_the_same(folder: DataFolder) -> None:
    done = whole_folder.rebuild(folder)
    assert done.kept is not None
    assert titles(folder) == ["Algebra", "Geometry"]
    assert whole_folder.check(folder).problems == ()


def test_what_only_the_database_holds_is_not_lost(folder: DataFolder) -> None:
    """Nothing kept the safety copy when these came: a command of a moment, or a program that was killed."""
    office = app.open_office(folder)
    _class(office, "Physics")
    do(office.store, lambda t: t.journal.append(delivery(3)))
    office.close()
    done = whole_folder.rebuild(folder)
    assert done.messages == 3
    office = app.open_office(folder)
    with office.store.read() as tables:
        assert tables.journal.count() == 3
        assert tables.lessons.get(3).title == "Physics"
    office.close()
    assert whole_folder.check(folder).problems == ()


def test_an_earlier_state_that_was_put_back_does_not_speak_for_what_came_after_it(folder: DataFolder) -> None:
    whole_folder.restore(folder.backups / "old.db", folder)
    whole_folder.rebuild(folder)
    assert titles(folder) == ["Algebra", "Geometry"]


def test_what_a_command_changes_is_in_the_safety_copy_when_it_ends(folder: DataFolder) -> None:
    with pytest.raises(SystemExit, match=r"^0$"):
        main(["--data", str(folder.root), "person", "add", "--name", "Wei Li", "--role", "student"])
    folder.database.unlink()
    whole_folder.rebuild(folder)
    office = app.open_office(folder)
    assert "Wei Li" in [person.name for person in people.find(office.desk)]
    office.close()


def test_a_backup_that_was_asked_for_and_cannot_be_read_changes_nothing(
    folder: DataFolder, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"no database")
    before = folder.database.read_bytes()
    with pytest.raises(UserError, match=r"bad\.db"):
        whole_folder.rebuild(folder, bad)
    assert folder.database.read_bytes() == before


def test_not_while_the_program_is_open(folder: DataFolder) -> None:
    office = app.open_office(folder)
    try:
        with pytest.raises(UserError, match="open"):
            whole_folder.rebuild(folder)
    finally:
        office.close()


def test_contacts_and_texts_come_back_and_removed_ones_stay_away(tmp_path: Path) -> None:
    place = DataFolder(tmp_path / "data")
    office = app.open_office(place)
    desk = office.desk
    with office.keeper():
        tom, ada = (people.add(desk, Person(name, Role.STUDENT)).id for name in ("Tom", "Ada"))
        gone = contacts.add(desk, Contact(tom, "Gone", "gone@example.com"))
        contacts.add(desk, Contact(tom, "Maria", "maria@example.com"))
        office.backup(place.backups / "old.db")
        contacts.remove(desk, gone.id)
        contacts.set_siblings(desk, tom, (ada,))
        text = mail_texts.get(desk, "links", "en")[0]
        for subject in ("First", "Second"):
            mail_texts.reset(desk, "links", "en")
            mail_texts.save(desk, replace(text, subject=subject))
    office.close()
    place.database.write_bytes(b"\xff" * 8_000)
    whole_folder.rebuild(place)
    office = app.open_office(place)
    found = contacts.of(office.desk, tom)
    assert [one.name for one in found.contacts] == ["Maria"]
    assert [one.name for one in found.siblings] == ["Ada"]
    assert mail_texts.get(office.desk, "links", "en")[0].subject == "Second"
    office.close()
    assert whole_folder.check(place).problems == ()


def test_steps_rates_and_what_was_undone_come_back_as_they_were_without_a_backup(tmp_path: Path) -> None:
    place = DataFolder(tmp_path / "data")
    office = app.open_office(place)
    desk = office.desk
    with office.keeper():
        _class(office, "Algebra")
        going_live.answered(desk)
        going_live.leave_out(desk, Step.KEYS)
        rates.put_rate(desk, Rate(Role.TUTOR, Decimal(30)))
        _class(office, "Made and undone")
        undo.undo(desk)
        undo.undo(desk)
        going_live.put_away(desk, True)
        undo.undo(desk)
    office.close()
    place.database.unlink()
    done = whole_folder.rebuild(place)
    assert done.backup is None
    assert whole_folder.check(place).problems == ()
    office = app.open_office(place)
    found = [row.lesson.title for row in lessons.find(office.desk, LessonQuery())]
    steps = {item.step: item.state for item in going_live.checklist(office.desk).items}
    with office.store.read() as tables:
        assert set(tables.marks.of("golive")) == {"answered", "left_out_keys"}
        assert [rate.amount for rate in tables.money.rates(Role.TUTOR)] == [Decimal(30)]
        assert [one.name for one in tables.people.find(search="undone")] == ["Tutor of Made and undone"]
    office.close()
    assert found == ["Algebra"]
    assert steps[Step.KEYS] is State.LEFT_OUT


def test_classes_of_an_import_that_was_undone_stay_away(tmp_path: Path) -> None:
    place = DataFolder(tmp_path / "data")
    office = app.open_office(place)
    with office.keeper():
        tutor = people.add(office.desk, Person("Anna", Role.TUTOR))
        _class(office, "Algebra")
        many = [
            NewLesson(title=title, start=START, minutes=60, tutors=(tutor.id,), students=()) for title in "BC"
        ]
        schedule_many.make_many(office.desk, many)
    with office.keeper():
        undo.undo(office.desk)
        people.add(office.desk, Person("Later", Role.STUDENT))
    office.close()
    place.database.unlink()
    whole_folder.rebuild(place)
    assert whole_folder.check(place).problems == ()
    office = app.open_office(place)
    found = sorted(row.lesson.title for row in lessons.find(office.desk, LessonQuery()))
    office.close()
    assert found == ["Algebra"]


def test_classes_of_an_import_that_was_undone_and_done_again_are_there(tmp_path: Path) -> None:
    place = DataFolder(tmp_path / "data")
    office = app.open_office(place)
    tutor = people.add(office.desk, Person("Anna", Role.TUTOR))
    many = [
        NewLesson(title=title, start=START, minutes=60, tutors=(tutor.id,), students=()) for title in "BC"
    ]
    schedule_many.make_many(office.desk, many)
    for turn in (undo.undo, undo.redo):
        with office.keeper():
            turn(office.desk)
    office.close()
    place.database.unlink()
    whole_folder.rebuild(place)
    assert whole_folder.check(place).problems == ()
    office = app.open_office(place)
    found = sorted(row.lesson.title for row in lessons.find(office.desk, LessonQuery()))
    office.close()
    assert found == ["B", "C"]


def test_a_message_whose_line_in_the_copy_is_damaged_comes_from_the_database_that_is_put_aside(
    folder: DataFolder,
) -> None:
    (copy,) = folder.safety_copy.glob("*.jsonl")
    lines = copy.read_bytes().splitlines(keepends=True)
    hurt = next(n for n, line in enumerate(lines) if delivery(1).receipt.id.encode() in line)
    lines[hurt] = lines[hurt][:30] + b"\xff" * 20 + lines[hurt][50:]
    copy.write_bytes(b"".join(lines))

    assert whole_folder.rebuild(folder).messages == 2

    assert whole_folder.check(folder).ok


def test_a_message_that_was_altered_in_the_database_comes_from_the_copy_alone(folder: DataFolder) -> None:
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE journal SET id = 'another' || id WHERE number = 1")

    assert whole_folder.rebuild(folder).messages == 2


def test_a_database_of_which_some_can_be_read_gives_that(folder: DataFolder) -> None:
    (copy,) = folder.safety_copy.glob("*.jsonl")
    kept = [line for line in copy.read_bytes().splitlines(keepends=True) if b'"change"' in line]
    copy.write_bytes(b"".join(kept))
    office = app.open_office(folder)
    do(office.store, lambda t: [t.journal.append(delivery(n)) for n in range(3, 900)])
    page = tables_page(office, number=450)
    office.close()
    raw = bytearray(folder.database.read_bytes())
    raw[page * 4096 - 4096 : page * 4096] = b"\xff" * 4096
    folder.database.write_bytes(raw)

    assert 300 < whole_folder.rebuild(folder).messages < 899

    assert whole_folder.check(folder).ok


def tables_page(office: app.OpenFolder, number: int) -> int:
    """In which page of the file the journal's rows lie about there."""
    office.store.write(lambda _: None).result()
    with office.store.read() as tables:
        pages = tables.view.all("SELECT pageno FROM dbstat WHERE name = 'journal' AND pagetype = 'leaf'")
    return int(pages[len(pages) * number // 900][0])


def test_bytes_in_the_copy_that_are_no_text_cost_one_line(folder: DataFolder) -> None:
    (copy,) = folder.safety_copy.glob("*.jsonl")
    lines = copy.read_bytes().splitlines(keepends=True)
    for at in (next(n for n, line in enumerate(lines) if b'"rows"' in line), len(lines) - 1):
        lines[at] = lines[at].replace(b'"', b'"\xc7', 3)
    copy.write_bytes(b"".join(lines))

    whole_folder.rebuild(folder)

    assert titles(folder) == ["Algebra", "Geometry"]


def test_a_setting_that_cannot_be_read_is_told_and_does_not_come_back(folder: DataFolder) -> None:
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        connection.execute("INSERT OR REPLACE INTO settings VALUES ('business_name', '\"Bri')")
        connection.execute("INSERT INTO changes SELECT max(number) + 1, 'settings', 0 FROM changes")
    office = app.open_as_it_is(folder)
    with pytest.raises(UserError, match="damaged"), office.store.read() as tables:
        tables.settings.load()
    office.close()

    whole_folder.rebuild(folder)

    assert titles(folder) == ["Algebra", "Geometry"]


def test_a_backup_in_which_a_text_was_altered_is_not_begun_from(folder: DataFolder) -> None:
    backup = folder.backups / "old.db"
    raw = backup.read_bytes()
    assert raw.count(b"Tutor of Algebra") > 0
    backup.write_bytes(raw.replace(b"Tutor of Algebra", b"Tutor of \xc7lgebra"))

    whole_folder.rebuild(folder)

    assert whole_folder.check(folder).ok
    assert titles(folder) == ["Algebra", "Geometry"]


def _hurt_copy(folder: DataFolder, old: bytes, new: bytes) -> None:
    (file,) = folder.safety_copy.glob("*.jsonl")
    content = file.read_bytes()
    assert old in content
    file.write_bytes(content.replace(old, new))


def test_a_damaged_line_beside_the_sealed_message_makes_no_second_one(folder: DataFolder) -> None:
    _hurt_copy(folder, b"id-000002", b"id-990092")
    done = whole_folder.rebuild(folder)
    assert (done.messages, done.doubtful, done.lost, done.notes) == (2, 0, 0, ())
    assert titles(folder) == ["Algebra", "Geometry"]


def test_people_whose_lines_are_damaged_come_from_the_database_that_is_put_aside(folder: DataFolder) -> None:
    _hurt_copy(folder, b"Student of Geometry", b"Student of Ge*metry")
    done = whole_folder.rebuild(folder)
    assert done.left_out == 0
    office = app.open_office(folder)
    assert "Student of Geometry" in [person.name for person in people.find(office.desk)]
    office.close()
    assert whole_folder.check(folder).problems == ()


def test_what_is_whole_nowhere_is_said(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    _hurt_copy(folder, b"Student of Geometry", b"Student of Ge*metry")
    _hurt_copy(folder, b'"token":"TOKENTOKEN"', b'"token":"NNNNNTOKEN"')
    folder.database.unlink()
    with pytest.raises(SystemExit, match=r"^0$"):
        main(["--data", str(folder.root), "rebuild"])
    said = capsys.readouterr().err
    assert "whole nowhere any more: 2" in said
    assert "damaged everywhere: 1" in said


LINK = Handed(1, 2, Way.MAILED, START, START, "print", reader="Tom", address="tom@example.com")
LETTER = LedgerEntry(
    "key",
    "links",
    "Tom",
    "tom@example.com",
    "Your links",
    "<1@x>",
    LetterState.WAITING,
    START,
    START,
    message="Hello",
)


def test_who_was_told_what_comes_back_so_that_nothing_is_sent_twice(tmp_path: Path) -> None:
    place = DataFolder(tmp_path / "data")
    office = app.open_office(place)
    with office.keeper():
        _class(office, "Algebra")
        do(office.store, lambda t: t.handed.add(LINK))
        assert [do(office.store, lambda t, m=m: t.handed.sequence(1, 2, m)) for m in "ab"] == [0, 1]  # type: ignore[misc]
        states = {}
        for number, state in enumerate(LetterState):
            letter = replace(LETTER, key=f"key {state}", message_id=f"<{number}@x>")
            states[state] = do(office.store, lambda t, one=letter: t.letters.add(one)).id  # type: ignore[misc]
            if state is not LetterState.WAITING:
                do(office.store, lambda t, s=state: t.letters.settle(states[s], s, START))  # type: ignore[misc]
    office.close()
    assert b"Hello" not in b"".join(file.read_bytes() for file in place.safety_copy.iterdir())
    place.database.unlink()
    assert whole_folder.rebuild(place).notes == ()
    office = app.open_office(place)
    with office.store.read() as tables:
        assert [replace(one, id=0) for one in tables.handed.of_lesson(1)] == [LINK]
        found = {state: tables.letters.get(number).state for state, number in states.items()}
    assert do(office.store, lambda t: t.handed.sequence(1, 2, "c")) == 2
    sending.decide_uncertain(office.desk, states[LetterState.WAITING], arrived=False)
    with office.store.read() as tables:
        assert tables.letters.get(states[LetterState.WAITING]).state is LetterState.DROPPED
    office.close()
    assert found == {
        LetterState.WAITING: LetterState.UNCERTAIN,
        LetterState.SENDING: LetterState.UNCERTAIN,
        LetterState.SENT: LetterState.SENT,
        LetterState.FAILED: LetterState.DROPPED,
        LetterState.UNCERTAIN: LetterState.UNCERTAIN,
        LetterState.DROPPED: LetterState.DROPPED,
    }
    assert whole_folder.check(place).problems == ()


@pytest.mark.parametrize("undone", [False, True])
def test_messages_that_were_adopted_are_again_unless_that_was_undone(tmp_path: Path, undone: bool) -> None:
    place = DataFolder(tmp_path / "data")
    office = app.open_office(place)
    token = "ADOPTEDTOKEN"
    with office.keeper():
        unknown = {"outcome": Outcome.UNKNOWN, "status": False, "message": UNKNOWN_CLASS}
        starts = delivery(1, token, request="start_lesson", user_id="", **unknown)
        ends = delivery(600_000, token, request="end_lesson", user_id="", time_json="600", **unknown)
        do(office.store, lambda t: [t.journal.append(row) for row in (starts, ends)])
        made = do(office.store, lambda t: classroom(t, token))
        adopt.adopt(office.desk, made.id)
        if undone:
            undo.undo(office.desk)
    office.close()
    place.database.unlink()
    whole_folder.rebuild(place)
    office = app.open_office(place)
    refold_due(office.desk, whole=True)
    with office.store.read() as tables:
        kept = tables.times.get(made.id)
    office.close()
    assert kept is not None
    assert kept.counted_seconds == (0 if undone else 600)
