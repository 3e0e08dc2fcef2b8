"""Erasing somebody's data: nothing says who they were, and every figure stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.handed import Way
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.letters import About, LedgerEntry, LetterState
from lcadmin.domain.money import Rate
from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Report
from lcadmin.paths import DataFolder
from lcadmin.services import (
    configure,
    contacts,
    correcting,
    credit,
    erasing,
    handing,
    month_lock,
    people,
    rates,
    report,
    schedule_lesson,
)
from lcadmin.services.erasing_files import HeldCopy
from lcadmin.store import SqliteStore, database, open_store
from lcadmin.store.backups import FolderBackups
from lcadmin.store.personal_files import FolderFiles
from lcadmin.store.safety_copy import SafetyCopy
from lcadmin.whole_folder import check, rebuild, restore
from tests.support.desk import START, Bench, HandClock, HandKeyring, SeededEntropy, algebra, whole_desk
from tests.support.logs import log_of, take, was_there

WORDS = ("baker", "tom@example.com", "mary@example.com", "0123 456", "pic.example.com", "thomas")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture(autouse=True)
def _forgetful_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian's SQLite overwrites what is deleted by itself, those of other systems do not."""
    monkeypatch.setattr(database, "COMMON", (*database.COMMON, "PRAGMA secure_delete = OFF"))


def store_of(bench: Bench) -> SqliteStore:
    assert isinstance(bench.store, SqliteStore)
    return bench.store


@pytest.fixture
def files(bench: Bench, folder: DataFolder) -> FolderFiles:
    return FolderFiles(folder.root, store_of(bench))


@pytest.fixture
def copy(bench: Bench, folder: DataFolder) -> SafetyCopy:
    return SafetyCopy(store_of(bench).read, folder.safety_copy, bench.clock.now)


@pytest.fixture
def tom(bench: Bench, copy: SafetyCopy) -> int:
    """A student who stands everywhere, in a month that was paid."""
    desk = bench.desk
    configure.set(desk, "endpoint", "demo.learn-cube.com")
    picture = "https://pic.example.com/t"
    tom = bench.person("Thomas Baker", email="tom@example.com", classroom_name="Tom", avatar=picture).id
    ben, anna = bench.person("Ben Stone").id, bench.person("Anna", Role.TUTOR, rate=Decimal(30)).id
    people.edit(desk, tom, name="Tom Baker")
    contacts.add(desk, Contact(tom, "Mary Baker", "mary@example.com", "0123 456"))
    rates.put_rate(desk, Rate(Role.STUDENT, Decimal("27.50"), person_id=tom))
    rates.put_rate(desk, Rate(Role.STUDENT, Decimal(20)))
    credit.add(desk, tom, lessons=5, note="from Mary Baker, for Tom")
    credit.add(desk, ben, lessons=5, note="brought by Tom Baker")
    lesson = schedule_lesson.schedule(desk, algebra(anna, tom, ben, title="Tom and Ben"))[0]
    handing.record(desk, [lesson.id], None, Way.COPIED)
    entry = LedgerEntry(
        "k", "links", "Mary Baker", "mary@example.com", "Links for Tom", "<1@x>", LetterState.WAITING, START,
        START, (About(lesson.id, tom, START, "", cancelled=False, tutors="Anna"),), "To: mary@example.com",
    )  # fmt: skip
    desk.store.write(lambda tables: tables.letters.add(entry)).result()
    copy.top_up()
    seats = {seat.person_id: seat for seat in lesson.seats}
    for number in (anna, tom, ben):
        bench.connect(lesson, seats[number], after=number)
    bench.say("start_lesson", lesson, after=60)
    bench.say("end_lesson", lesson, after=660, time="600")
    correcting.correct(desk, lesson.id, 700, "Tom Baker said so")
    stays = was_there("Tom Baker", 5, 600, seats[tom].user_id), was_there("Ben", 5, 600)
    take(bench, log_of(lesson, 600)._replace(title="with Tom Baker"), *stays)
    bench.clock.set(plus(START, 30 * DAY))
    month_lock.lock_month(desk, Role.STUDENT, date(2026, 11, 1))
    copy.top_up()
    return tom


def figures(bench: Bench) -> list[str]:
    """Every report's numbers, by row and in all; in which order rows stand follows from names."""
    found: list[str] = []
    for kind in Report:
        sheet = report.sheet(bench.desk, kind)
        for row in (*sheet.rows, sheet.totals):
            values = {one.key: one.value(row) for one in sheet.fields}
            found.append(repr([value for value in values.values() if not isinstance(value, str)]))
    return sorted(found)


def bytes_with(root: Path, *words: str) -> list[str]:
    """Which files of the folder hold one of the words, in any case."""
    return [
        f"{file.relative_to(root)}: {word}"
        for file in sorted(root.rglob("*"))
        if file.is_file()
        for word in words
        if word.encode() in file.read_bytes().lower()
    ]


def test_no_byte_of_the_person_is_left_and_every_figure_stays(
    bench: Bench, folder: DataFolder, files: FolderFiles, copy: SafetyCopy, tom: int
) -> None:
    before = figures(bench)
    assert len(bytes_with(folder.root, *WORDS)) > len(WORDS)

    done = erasing.erase(bench.desk, files, tom)

    assert (done.name, done.wiped, done.kept) == ("Student 1", True, ())
    copy.top_up()
    assert bytes_with(folder.root, *WORDS) == []
    assert figures(bench) == before
    assert check(folder).problems == ()


def test_what_is_not_the_persons_stays(bench: Bench, files: FolderFiles, tom: int) -> None:
    bench.person("Tom Miller", email="miller@example.com")
    other = bench.lesson("Eve", title="Tom Sawyer, chapter 2", start=START + 3 * DAY)

    erasing.erase(bench.desk, files, tom)

    with bench.store.read() as tables:
        assert [one.name for one in tables.people.find(role=Role.STUDENT)] == [
            "Ben Stone",
            "Eve",
            "Tom Miller",
        ]
        assert tables.lessons.get(other.id).title == "Tom Sawyer, chapter 2"
        assert tables.lessons.get(1).title == "Student 1 and Ben"
        gone = tables.people.get(tom)
        assert (gone.name, gone.email, gone.active) == ("Student 1", "", False)
        notes = [one.note for one in tables.credits.entries(2) if one.amount > 0]
        assert notes == ["brought by Student 1"]
        assert tables.times.corrections(1)[0].why == "Student 1 said so"
        assert tables.letters.get(1).state is LetterState.DROPPED
        assert len(tables.handed.of_lesson(1)) == 2
        assert tables.contacts.of([tom]) == []
        assert {one.name for one in tables.logs.participants(1)} == {"Student 1", "Ben"}


def test_first_it_is_said_what_goes_and_what_stays(
    bench: Bench, folder: DataFolder, files: FolderFiles, tom: int
) -> None:
    configure.set(bench.desk, "business_name", "Tom Baker and friends")
    FolderBackups(folder.root).make_automatic(folder.backups, bench.clock.now())
    FolderBackups(folder.root).copy_to(folder.backups / "mine.db")

    outlook = erasing.look(bench.desk, files, folder.backups, tom)

    assert outlook.name == "Student 1"
    assert outlook.gone == {"contacts": 1, "absences": 0, "links": 1, "letters": 1, "logged": 1}
    assert outlook.stays == {"classes": 1, "credit": 1, "paid": 1}
    assert (outlook.ahead, outlook.in_settings) == (0, True)
    assert [one.automatic for one in outlook.copies if one.file.name == "mine.db"] == [False]
    (last,) = outlook.last_days.values()
    assert last == date(2026, 12, 31)


def test_classes_ahead_are_handed_over_or_cancelled_first(bench: Bench, files: FolderFiles, tom: int) -> None:
    schedule_lesson.schedule(bench.desk, algebra(3, tom, start=plus(bench.clock.now(), DAY)))

    with pytest.raises(Refusal, match="classes ahead"):
        erasing.erase(bench.desk, files, tom)

    assert people.get(bench.desk, tom).name == "Tom Baker"


def test_it_is_done_once_and_nothing_is_entered_afterwards(
    bench: Bench, folder: DataFolder, files: FolderFiles, tom: int
) -> None:
    erasing.erase(bench.desk, files, tom)

    for again in (
        lambda: erasing.erase(bench.desk, files, tom),
        lambda: erasing.look(bench.desk, files, folder.backups, tom),
        lambda: people.edit(bench.desk, tom, name="Tom Baker"),
    ):
        with pytest.raises(Refusal, match="were erased"):
            again()


def test_only_one_at_a_time(bench: Bench, files: FolderFiles, tom: int) -> None:
    with bench.store.hold(0), pytest.raises(Refusal, match="just now"):
        erasing.erase(bench.desk, files, tom)


def test_their_links_are_dead_and_late_messages_are_taken(bench: Bench, files: FolderFiles, tom: int) -> None:
    with bench.store.read() as tables:
        lesson = tables.lessons.get(1)
    seat = next(one for one in lesson.seats if one.person_id == tom)
    erasing.erase(bench.desk, files, tom)

    knocked = bench.connect(lesson, seat)
    told = bench.say("end_lesson", lesson, time="5")

    assert knocked.body["status"] is False
    assert "Tom" not in str(knocked.body)
    assert told.body["status"] is True
    assert len(bench.rows()) == 7


def test_nobody_is_erased_while_they_are_in_class(bench: Bench, files: FolderFiles) -> None:
    lesson = bench.lesson("Eve")
    for seat in lesson.seats:
        bench.connect(lesson, seat, after=5)
    bench.say("start_lesson", lesson, after=60)
    bench.clock.set(lesson.end + 60_000)

    with pytest.raises(Refusal, match="in class"):
        erasing.erase(bench.desk, files, lesson.students[0].person_id)


def test_what_was_done_to_them_can_no_longer_be_undone(bench: Bench, files: FolderFiles, tom: int) -> None:
    bench.person("Eve")

    erasing.erase(bench.desk, files, tom)

    with bench.store.read() as tables:
        said = [str(action.text) for action in tables.actions.history(100)]
    assert any("Eve" in words for words in said)
    assert not any("Baker" in words for words in said)


class Broken(FolderFiles):
    """A disk that fails, and a file that is large."""

    small = True

    def clean_safety_copy(self, *_: object) -> None:
        raise StoreUnavailable("store_full", file="x")

    def is_small(self) -> bool:
        return self.small


def test_what_was_broken_off_goes_on_later(
    bench: Bench, folder: DataFolder, files: FolderFiles, copy: SafetyCopy, tom: int
) -> None:
    with pytest.raises(StoreUnavailable):
        erasing.erase(bench.desk, Broken(folder.root, store_of(bench)), tom)
    assert people.get(bench.desk, tom).name == "Student 1"
    assert bytes_with(folder.root, *WORDS)

    assert erasing.finish(bench.desk, files) == 1

    assert bytes_with(folder.root, *WORDS) == []
    assert erasing.finish(bench.desk, files) == 0


def test_nothing_goes_on_while_another_program_is_at_it(
    bench: Bench, folder: DataFolder, files: FolderFiles, tom: int
) -> None:
    with pytest.raises(StoreUnavailable):
        erasing.erase(bench.desk, Broken(folder.root, store_of(bench)), tom)
    with bench.store.hold(0):
        assert erasing.finish(bench.desk, files) == 0


def test_a_large_file_is_written_anew_when_no_class_is_on(
    bench: Bench, folder: DataFolder, files: FolderFiles, tom: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "is_small", lambda: False)
    lesson = bench.lesson("Eve", start=plus(bench.clock.now(), 600_000))

    assert not erasing.erase(bench.desk, files, tom).wiped
    assert erasing.finish(bench.desk, files) == 1
    bench.clock.set(lesson.end + DAY)
    assert erasing.finish(bench.desk, files) == 1

    assert erasing.finish(bench.desk, files) == 0
    assert bytes_with(folder.root, *WORDS) == []


def test_they_go_from_the_copies_as_well_where_that_is_wanted(
    bench: Bench, folder: DataFolder, files: FolderFiles, copy: SafetyCopy, tom: int
) -> None:
    backups = FolderBackups(folder.root)
    made = backups.make_automatic(folder.backups, bench.clock.now())
    before = figures(bench)
    outlook = erasing.look(bench.desk, files, folder.backups, tom)
    told: list[tuple[int, int]] = []

    done = erasing.erase(bench.desk, files, tom, outlook.copies, lambda *place: told.append(place))

    assert done.kept == ()
    assert told[-1] == (7, 7)
    copy.top_up()
    assert bytes_with(folder.root, *WORDS) == []
    assert backups.automatic(folder.backups) == [made] or made.file.exists()
    bench.store.close()
    assert restore(made.file, folder).erased == ()
    assert check(folder).problems == ()
    with open_store(folder.root) as store:
        again = Bench(replace(bench.desk, store=store), bench.clock, bench.entropy, bench.keyring, store)
        assert figures(again) == before


def test_a_copy_that_cannot_be_changed_is_told(
    bench: Bench, folder: DataFolder, files: FolderFiles, tom: int
) -> None:
    lost = HeldCopy(folder.backups / "gone.db", START, automatic=False)

    assert erasing.erase(bench.desk, files, tom, [lost]).kept == (lost,)


def test_a_copy_of_an_earlier_format_is_removed(
    bench: Bench, files: FolderFiles, folder: DataFolder, tom: int
) -> None:
    old = folder.backups / "before-format-2-1.db"
    old.write_bytes(b"as it was")

    erasing.erase(bench.desk, files, tom, [HeldCopy(old, START, automatic=False, older=True)])

    assert not old.exists()


def test_whoever_was_erased_stays_erased_when_an_older_backup_is_put_back(
    bench: Bench, folder: DataFolder, files: FolderFiles, tom: int
) -> None:
    late = bench.person("Late Comer", email="late@example.com").id
    file = folder.root.parent / "old.db"
    FolderBackups(folder.root).copy_to(file)
    later = bench.person("Very Late").id
    before = figures(bench)
    for number in (tom, late, later):
        erasing.erase(bench.desk, files, number)
    bench.store.close()

    done = restore(file, folder)

    assert done.erased == ("Student 1", f"Student {late}")
    (folder.root / "lcadmin-before-restore-x.db").unlink(missing_ok=True)
    assert bytes_with(folder.root, *WORDS, "late@example.com") == []
    assert check(folder).problems == ()
    with open_store(folder.root) as store:
        again = Bench(replace(bench.desk, store=store), bench.clock, bench.entropy, bench.keyring, store)
        assert figures(again) == before
        assert again.person("Somebody Else").id > later


def test_the_list_comes_back_where_the_data_came_without_it(
    bench: Bench, folder: DataFolder, files: FolderFiles, tom: int
) -> None:
    file = folder.root.parent / "old.db"
    FolderBackups(folder.root).copy_to(file)
    erasing.erase(bench.desk, files, tom)
    folder.erased.unlink()

    assert erasing.again(bench.desk, files) == []
    bench.store.close()

    assert restore(file, folder).erased == ("Student 1",)


@pytest.mark.parametrize("with_backup", [True, False])
def test_a_rebuild_does_not_bring_them_back(
    bench: Bench, folder: DataFolder, files: FolderFiles, copy: SafetyCopy, tom: int, with_backup: bool
) -> None:
    file = folder.backups / "old.db"
    FolderBackups(folder.root).copy_to(file)
    bench.person("Newer")
    copy.top_up()
    erasing.erase(bench.desk, files, tom)
    copy.top_up()
    heard = len(bench.rows())
    bench.store.close()
    if not with_backup:
        file.unlink()

    rebuild(folder, file if with_backup else None)

    for aside in (*folder.root.glob("*before-restore*"), *folder.backups.glob("*.db")):
        aside.unlink()
    assert bytes_with(folder.root, *WORDS) == []
    assert check(folder).problems == ()
    with open_store(folder.root) as store, store.read() as tables:
        assert tables.people.get(tom).name == "Student 1"
        assert [one.name for one in tables.people.find(search="newer")] == ["Newer"]
        assert len(tables.journal.since(0, 100)) == heard
        assert tables.times.corrections(1)[0].seconds == 700


def test_a_backup_of_another_business_loses_nobody(
    bench: Bench, elsewhere: Bench, folder: DataFolder, files: FolderFiles, tom: int, tmp_path: Path
) -> None:
    elsewhere.person("Quite Another")
    FolderBackups(tmp_path / "elsewhere").copy_to(tmp_path / "other.db")
    erasing.erase(bench.desk, files, tom)
    bench.store.close()

    assert restore(tmp_path / "other.db", folder).erased == ()

    with open_store(folder.root) as store, store.read() as tables:
        assert tables.people.get(1).name == "Quite Another"


names = st.text(
    st.characters(codec="utf-8", categories=("Lu", "Ll"), include_characters="'-"), min_size=4, max_size=12
).filter(lambda text: text[0].isalpha() and text[-1].isalpha())
chance = settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@chance
@example(first="Bo-An", last="Xi-Lu", title="{0}")  # names whose parts are too short alone
@given(first=names, last=names, title=st.sampled_from(["{0}", "with {0} {1}", "{1}'s class", "x {0} {1} y"]))
def test_anybody_can_be_erased(first: str, last: str, title: str) -> None:
    """Whatever somebody is called, wherever it was written."""
    with TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        with open_store(folder.root) as store:
            clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
            bench = Bench(whole_desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
            copy = SafetyCopy(store.read, folder.safety_copy, clock.now)
            name, mail = f"{first} {last}", "zqzq@example.com"
            lesson = bench.lesson(name, title=title.format(first, last))
            person = lesson.students[0].person_id
            people.edit(bench.desk, person, email=mail)
            contacts.add(bench.desk, Contact(person, f"Parent of {last}", "qzqz@example.com", "09 87 65"))
            credit.add(bench.desk, person, lessons=2, note=f"for {first.upper()}  {last.lower()}")
            bench.connect(lesson, lesson.students[0], after=5)
            bench.say("start_lesson", lesson, after=60)
            bench.say("end_lesson", lesson, after=660, time="600")
            take(
                bench,
                log_of(lesson, 600)._replace(title=name),
                was_there(name, 5, 600, lesson.students[0].user_id),
            )
            copy.top_up()
            clock.set(START + DAY)
            before = figures(bench)

            erasing.erase(bench.desk, FolderFiles(folder.root, store), person)

            copy.top_up()
            assert figures(bench) == before
            with store.read() as tables:
                assert (
                    first.casefold() not in tables.lessons.get(lesson.id).title.casefold()
                    or first in "Student"
                )
            written = [name.encode(), name.lower().encode(), mail.encode(), b"qzqz@example.com", b"09 87 65"]
            for file in folder.root.rglob("*"):
                if file.is_file():
                    content = file.read_bytes()
                    assert not [one for one in written if one in content], file
        assert check(folder).problems == ()
