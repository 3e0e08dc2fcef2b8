"""Classes from a CSV file."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import iso
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording import english
from lcadmin.services import lessons, people, schedule_lesson
from lcadmin.services.ports import Desk
from tests.support.desk import Bench, algebra, titles

HEAD = "title,start,minutes,tutor,students,token\n"


def _file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    file = folder / "classes.csv"
    file.write_bytes(text.encode(encoding))
    return file


def test_a_file_of_classes_goes_in(desk: Desk, tmp_path: Path, anna: int, tom: int) -> None:
    ada = people.add(desk, Person("Ada", Role.STUDENT)).id
    text = HEAD + (
        f"Algebra,2026-11-24T16:00,60,anna@example.com,Tom;{ada},\n"
        "Physics,2026-11-25T16:00:00Z,45,ANNA,,PhysicsToken1\n"
    )
    done = schedule_lesson.import_csv(desk, _file(tmp_path, text), ZoneInfo("Europe/Berlin"))
    assert (done.added, len(done.ids), done.rejected) == (2, 2, ())
    algebra, physics = (lessons.get(desk, lesson_id).lesson for lesson_id in done.ids)
    assert (iso(algebra.start), iso(physics.start)) == ("2026-11-24T15:00:00Z", "2026-11-25T16:00:00Z")
    assert [seat.person_id for seat in algebra.standing] == [anna, tom, ada]
    assert physics.token == "PhysicsToken1"


def test_a_wrong_row_keeps_the_whole_file_out(desk: Desk, tmp_path: Path, anna: int) -> None:
    people.add(desk, Person("Sam", Role.STUDENT))
    people.add(desk, Person("Sam", Role.STUDENT))
    schedule_lesson.schedule(desk, algebra(anna, token="UsedToken1"))
    text = HEAD + (
        "Good,2026-11-24T16:00,60,Anna,,\n"
        "No start,,60,Anna,,\n"
        "Long,2026-11-24T16:00,an hour,Anna,,\n"
        "Stranger,2026-11-24T16:00,60,Anna,Zoe,\n"
        "No tutor,2026-11-24T16:00,60,,,\n"
        "Which Sam,2026-11-24T16:00,60,Anna,Sam,\n"
        "Used,2026-11-24T16:00,60,Anna,,UsedToken1\n"
        "One,2026-11-24T16:00,60,Anna,,TwiceToken\n"
        "Two,2026-11-24T16:00,60,Anna,,TwiceToken\n"
        "Many cells,2026-11-24T16:00,60,Anna,,,x\n"
        "Nobody,2026-11-24T16:00,60,Anna,4711,\n"
    )
    done = schedule_lesson.import_csv(desk, _file(tmp_path, text))
    assert (done.added, done.ids) == (0, ())
    assert [(one.line, english(one.why)) for one in done.rejected] == [
        (3, "start: “” is not a date and time. Write it like 2026-11-23T16:00."),
        (4, "minutes: “an hour” is not a whole number."),
        (5, "There is nobody called Zoe. Add them first, or mend the name."),
        (6, "A class needs a tutor."),
        (7, "There are several people called Sam. Use the e-mail address."),
        (
            8,
            (
                "This token was given to a class before, and a token is never used for another."
                " Choose a new one."
            ),
        ),
        (10, "This token stands in the file already. Every class has its own."),
        (11, "This line has more cells than the first line names."),
        (12, "There is nobody called 4711. Add them first, or mend the name."),
    ]
    assert titles(desk) == ["Algebra"]


def test_of_two_with_one_name_the_role_decides(desk: Desk, tmp_path: Path, anna: int) -> None:
    student = people.add(desk, Person("Anna", Role.STUDENT)).id
    done = schedule_lesson.import_csv(
        desk, _file(tmp_path, HEAD + "Algebra,2026-11-24T16:00,60,Anna,Anna,\n")
    )
    lesson = lessons.get(desk, done.ids[0]).lesson
    assert [seat.person_id for seat in lesson.standing] == [anna, student]


def test_new_names_can_be_added_on_the_way(desk: Desk, tmp_path: Path) -> None:
    text = HEAD + "Algebra,2026-11-24T16:00,60,Bea,Zoe;Yan,\nPhysics,2026-11-25T16:00,60,Bea,zoe,\n"
    done = schedule_lesson.import_csv(desk, _file(tmp_path, text), create_people=True)
    assert done.added == 2
    assert [(p.name, p.role) for p in people.find(desk)] == [
        ("Bea", Role.TUTOR),
        ("Yan", Role.STUDENT),
        ("Zoe", Role.STUDENT),
    ]
    algebra, physics = (lessons.get(desk, lesson_id).lesson for lesson_id in done.ids)
    assert {seat.person_id for seat in physics.seats} < {seat.person_id for seat in algebra.seats}


def test_an_unknown_address_is_nobodys_name(desk: Desk, tmp_path: Path) -> None:
    text = HEAD + "Algebra,2026-11-24T16:00,60,bea@example.com,,\n"
    done = schedule_lesson.import_csv(desk, _file(tmp_path, text), create_people=True)
    assert len(done.rejected) == 1
    assert people.find(desk) == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_spreadsheets_own_way_of_writing_is_read(
    bench: Bench, tmp_path: Path, encoding: str, anna: int
) -> None:
    jose = bench.person("José").id
    text = "title;start;minutes;tutor;students\r\nÁlgebra;2026-11-24 16:00;60;Anna;José\r\n"
    done = schedule_lesson.import_csv(bench.desk, _file(tmp_path, text, encoding))
    lesson = lessons.get(bench.desk, done.ids[0]).lesson
    assert (lesson.title, lesson.students[0].person_id) == ("Álgebra", jose)


def test_a_file_that_is_not_there_or_too_big_is_said(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadInput, match=r"none\.csv"):
        schedule_lesson.import_csv(desk, tmp_path / "none.csv")
    monkeypatch.setattr("lcadmin.services.lessons_csv._MOST_BYTES", 10)
    with pytest.raises(BadInput, match="is bigger than"):
        schedule_lesson.import_csv(desk, _file(tmp_path, HEAD))
