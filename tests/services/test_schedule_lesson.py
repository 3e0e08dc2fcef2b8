"""New classes: one, a series, many, and from a file."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, iso, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.people import Person, Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.wording import english
from lcadmin.services import change_lesson, configure, lessons, people, schedule_lesson
from lcadmin.services.ports import Desk, LessonQuery
from lcadmin.services.schedule_lesson import NewLesson
from tests.support.desk import START, Bench


@pytest.fixture
def anna(bench: Bench) -> int:
    return bench.person("Anna", Role.TUTOR, email="anna@example.com").id


@pytest.fixture
def tom(bench: Bench) -> int:
    return bench.person("Tom").id


def _new(anna: int, *students: int, **more: object) -> NewLesson:
    values: dict[str, object] = {"title": "Algebra", "start": START, "minutes": 60, "tutors": (anna,)} | more
    return NewLesson(students=students, **values)  # type: ignore[arg-type]


def _all(desk: Desk) -> list[str]:
    return [row.lesson.title for row in lessons.find(desk, LessonQuery())]


def test_a_class_gets_a_token_that_cannot_be_guessed_and_a_number_for_each_person(
    desk: Desk, anna: int, tom: int
) -> None:
    (lesson,) = schedule_lesson.schedule(
        desk, _new(anna, tom, kind=LessonKind.TRIAL, record=True, title="  Algebra ")
    )
    assert re.fullmatch("[A-Z2-7]{26}", lesson.token)
    assert [(seat.person_id, seat.role, seat.name) for seat in lesson.standing] == [
        (anna, Role.TUTOR, "Anna"),
        (tom, Role.STUDENT, "Tom"),
    ]
    assert all(re.fullmatch("[0-9]{10}", seat.user_id) for seat in lesson.seats)
    assert all(1_000_000_000 <= int(seat.user_id) <= 2_147_483_647 for seat in lesson.seats)
    assert (lesson.title, lesson.kind, lesson.record, lesson.series_id) == (
        "Algebra",
        LessonKind.TRIAL,
        True,
        None,
    )
    assert lessons.get(desk, lesson.id).lesson == lesson


def test_numbers_in_links_can_be_wider(desk: Desk, anna: int) -> None:
    configure.set(desk, "seat_digits", "15")
    (lesson,) = schedule_lesson.schedule(desk, _new(anna))
    assert len(lesson.seats[0].user_id) == 15


def test_a_number_is_never_given_twice(bench: Bench, anna: int, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(["1000000001", "1000000001", "1000000001", "1000000002", "1000000001", "1000000003"])
    monkeypatch.setattr(type(bench.entropy), "seat_number", lambda *_: next(drawn))
    numbers = [schedule_lesson.schedule(bench.desk, _new(anna))[0].seats[0].user_id for _ in range(3)]
    assert numbers == ["1000000001", "1000000002", "1000000003"]


def test_a_class_may_start_in_the_past(desk: Desk, anna: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, _new(anna, start=plus(START, -DAY)))
    assert lessons.get(desk, lesson.id).time.status is Status.NO_SHOW


def test_somebody_named_twice_sits_once(desk: Desk, anna: int, tom: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, _new(anna, tom, tom))
    assert len(lesson.students) == 1


def test_a_token_of_ones_own_is_taken_and_never_given_to_another_class(desk: Desk, anna: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, _new(anna, token=" MyOwnToken1 "))
    assert lesson.token == "MyOwnToken1"
    with pytest.raises(Refusal):
        schedule_lesson.schedule(desk, _new(anna, token="MyOwnToken1"))
    assert len(_all(desk)) == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"title": " "}, "A class needs a title."),
        ({"title": "x" * 201}, "title: this must be one line of at most 200 characters."),
        ({"title": "a\tb"}, "title: this must be one line of at most 200 characters."),
        ({"minutes": 0}, "A class lasts 1 to 1440 minutes, not 0."),
        ({"minutes": 1441}, "A class lasts 1 to 1440 minutes, not 1441."),
        ({"tutors": ()}, "A class needs a tutor."),
        ({"start": Instant(-1)}, "A class cannot start then."),
        (
            {"token": "short"},
            "A token of your own has 8 to 64 letters and digits (A-Z, a-z, 0-9) and nothing else.",
        ),
        (
            {"token": "MyOwnToken1", "repeat": Repeat(count=2)},
            "A token of your own is for one class, not for a series.",
        ),
    ],
)
def test_what_makes_no_class_is_said(desk: Desk, anna: int, more: dict[str, object], said: str) -> None:
    with pytest.raises(BadInput) as refused:
        schedule_lesson.schedule(desk, _new(anna, **more))
    assert str(refused.value) == said
    assert _all(desk) == []


def test_nobody_sits_on_both_sides_and_a_class_has_an_end(desk: Desk, anna: int) -> None:
    with pytest.raises(BadInput, match="tutor and student of the same class"):
        schedule_lesson.schedule(desk, _new(anna, anna))
    with pytest.raises(BadInput, match="at most 500 people"):
        schedule_lesson.schedule(desk, _new(anna, *range(1000, 1501)))
    with pytest.raises(NotFound):
        schedule_lesson.schedule(desk, _new(anna, 99))


# --- Series


def test_a_series_keeps_the_wall_clock(desk: Desk, anna: int, tom: int) -> None:
    configure.set(desk, "timezone", "Europe/London")
    start = Instant(START - 5 * 7 * DAY - HOUR)  # 19 October, 15:00 UTC, 16:00 in London in summer
    made = schedule_lesson.schedule(desk, _new(anna, tom, start=start, repeat=Repeat(count=3)))
    assert [iso(lesson.start) for lesson in made] == [
        "2026-10-19T15:00:00Z",
        "2026-10-26T16:00:00Z",
        "2026-11-02T16:00:00Z",
    ]
    assert len({lesson.series_id for lesson in made}) == 1
    assert made[0].series_id is not None
    assert len({lesson.token for lesson in made}) == 3


def test_a_long_series_goes_in_whole(desk: Desk, anna: int, tom: int) -> None:
    made = schedule_lesson.schedule(
        desk, _new(anna, tom, repeat=Repeat(weekdays=(0, 2, 4), until=date(2027, 3, 31)))
    )
    assert len(made) == 56
    assert len({lesson.series_id for lesson in made}) == 1
    assert lessons.count(desk, LessonQuery()) == 56
    assert lessons.get(desk, made[-1].id).time.status is Status.SCHEDULED


# --- Many


def test_many_are_seen_only_when_all_are_there(bench: Bench, anna: int, tom: int) -> None:
    seen: list[tuple[int, int, int]] = []

    def progress(done: int, of: int) -> None:
        seen.append((done, of, lessons.count(bench.desk, LessonQuery())))

    news = [_new(anna, tom, title=f"Class {n}", start=plus(START, n * HOUR)) for n in range(60)]
    made = schedule_lesson.schedule_many(bench.desk, news, progress)
    assert seen == [(25, 60, 0), (50, 60, 0), (60, 60, 0)]
    assert [lesson.title for lesson in made] == [f"Class {n}" for n in range(60)]
    assert lessons.count(bench.desk, LessonQuery()) == 60
    assert bench.connect(made[0], made[0].tutors[0]).status


def test_what_is_cancelled_half_way_was_never_there(bench: Bench, anna: int) -> None:
    answers = iter([False, False, True])
    news = [_new(anna, title=f"Class {n}", token=f"OwnToken{n:04}") for n in range(60)]
    made = schedule_lesson.schedule_many(bench.desk, news, cancelled=lambda: next(answers))
    assert made == []
    assert _all(bench.desk) == []
    assert len(schedule_lesson.schedule_many(bench.desk, news)) == 60


def test_one_that_cannot_be_made_takes_all_with_it(desk: Desk, anna: int) -> None:
    schedule_lesson.schedule(desk, _new(anna, token="OwnToken0030"))
    news = [_new(anna, token=f"OwnToken{n:04}") for n in range(60)]
    with pytest.raises(Refusal):
        schedule_lesson.schedule_many(desk, news)
    assert len(_all(desk)) == 1
    assert schedule_lesson.sweep(desk) == 0


def test_what_a_killed_import_left_is_swept(bench: Bench, anna: int) -> None:
    def killed(done: int, of: int) -> None:
        raise KeyboardInterrupt

    news = [_new(anna, token=f"OwnToken{n:04}") for n in range(30)]
    with pytest.raises(KeyboardInterrupt):
        schedule_lesson.schedule_many(bench.desk, news, killed)
    assert _all(bench.desk) == []
    assert schedule_lesson.sweep(bench.desk) == 1
    assert len(schedule_lesson.schedule_many(bench.desk, news)) == 30


# --- Warnings


def test_who_is_in_two_classes_at_once_is_told(desk: Desk, anna: int, tom: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, _new(anna, tom))
    overlapping = _new(anna, tom, start=plus(START, 30 * MINUTE))
    assert [(c.person.id, c.lesson.id) for c in schedule_lesson.clashes(desk, overlapping)] == [
        (anna, lesson.id),
        (tom, lesson.id),
    ]
    assert schedule_lesson.clashes(desk, overlapping, ignoring=lesson.id) == []
    assert schedule_lesson.clashes(desk, _new(anna, tom, start=plus(START, HOUR))) == []


def test_a_tutor_who_sits_in_as_a_student_clashes_too(desk: Desk, anna: int) -> None:
    bob = people.add(desk, Person("Bob", Role.TUTOR)).id
    schedule_lesson.schedule(desk, _new(bob, anna))
    assert [clash.person.id for clash in schedule_lesson.clashes(desk, _new(anna))] == [anna]


def test_every_class_of_a_series_is_looked_at_but_no_more_than_fifty_are_told(desk: Desk, anna: int) -> None:
    schedule_lesson.schedule(desk, _new(anna, repeat=Repeat(count=60)))
    assert len(schedule_lesson.clashes(desk, _new(anna, repeat=Repeat(count=3)))) == 3
    assert len(schedule_lesson.clashes(desk, _new(anna, repeat=Repeat(count=60)))) == 50


def test_a_cancelled_class_is_in_nobodys_way(desk: Desk, anna: int) -> None:
    from lcadmin.domain.lessons import CancelledBy

    (lesson,) = schedule_lesson.schedule(desk, _new(anna))
    change_lesson.cancel(desk, lesson.id, CancelledBy.OFFICE)
    assert schedule_lesson.clashes(desk, _new(anna)) == []


def test_a_weak_token_is_warned_of() -> None:
    assert schedule_lesson.weak_token("algebra2026") is not None
    assert schedule_lesson.weak_token("KCSKHJWQP5OAYMZPRMJCICB72K") is None


# --- From a file

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
    schedule_lesson.schedule(desk, _new(anna, token="UsedToken1"))
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
    assert _all(desk) == ["Algebra"]


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
