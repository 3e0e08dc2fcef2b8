"""People and classes that LearnCube has already: what would come, and bringing it in as one step."""

from __future__ import annotations

from typing import Any

import pytest

from lcadmin.domain.class_logs import ClassLog, ParticipantLog
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.going_live import State, Step
from lcadmin.domain.instants import DAY, HOUR, MINUTE, plus
from lcadmin.domain.people import Role
from lcadmin.domain.wording import english
from lcadmin.services import class_sheet, going_live, lessons, people, planned, undo
from lcadmin.services.import_feed import CalledOff
from lcadmin.services.log_entries import Entry
from lcadmin.services.planned import PlannedImport
from lcadmin.services.planned_feed import Planned, fetch
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench
from tests.support.feed import HandFeed

TOKEN = "TOKENALGEBRA1"


def room(token: str = TOKEN, title: str = "Algebra", days: int = 1, **more: Any) -> ClassLog:
    start = plus(START, days * DAY)
    values: dict[str, Any] = {"end": plus(start, 45 * MINUTE), "uuid": f"u-{token or title}"} | more
    return ClassLog(start, token=token, title=title, **values)


def who(name: str, token: str = TOKEN, *, tutor: bool = False, **more: Any) -> ParticipantLog:
    values: dict[str, Any] = {"uuid": f"{token}-{name}", "username": name} | more
    return ParticipantLog(token=token, name=name, is_tutor=int(tutor), **values)


def feed(*items: ClassLog | ParticipantLog) -> HandFeed:
    rooms = [Entry(0, item) for item in items if isinstance(item, ClassLog)]
    faces = [Entry(0, item) for item in items if isinstance(item, ParticipantLog)]
    return HandFeed({"classrooms": rooms, "participants": faces})


def looked(bench: Bench, *items: ClassLog | ParticipantLog, **how: Any) -> PlannedImport:
    return planned.plan(bench.desk, fetch(bench.desk, feed(*items)), **how)


def names(bench: Bench) -> set[str]:
    return {person.name for person in people.find(bench.desk)}


def test_a_planned_class_comes_with_its_token_its_length_and_its_people(bench: Bench) -> None:
    found = looked(bench, room(), who("Anna", tutor=True), who("Tom"))
    assert (found.good, found.newcomers, found.known) == (1, ("Anna", "Tom"), 0)
    done = planned.run(bench.desk, found)
    lesson = lessons.get(bench.desk, done.ids[0]).lesson
    assert (lesson.token, lesson.title, lesson.start, lesson.minutes) == (
        TOKEN,
        "Algebra",
        plus(START, DAY),
        45,
    )
    assert ([s.name for s in lesson.tutors], [s.name for s in lesson.students]) == (["Anna"], ["Tom"])
    assert done.people == 2


def test_it_is_one_step_to_undo_and_the_step_to_go_live_with_it(bench: Bench) -> None:
    planned.run(bench.desk, looked(bench, room(), who("Anna", tutor=True), who("Eva", "SOMETHINGELSE")))
    assert _planned_step(bench) is State.DONE
    turned = undo.undo(bench.desk)
    assert english(turned.action.text) == "bringing in from LearnCube: 1 classes"
    assert lessons.find(bench.desk, LessonQuery()) == []
    assert names(bench) == set()
    assert _planned_step(bench) is not State.DONE


def _planned_step(bench: Bench) -> State:
    return next(i.state for i in going_live.checklist(bench.desk).items if i.step is Step.PLANNED)


def test_whoever_is_here_already_is_not_made_again(bench: Bench) -> None:
    anna = bench.person("Anna Berg", Role.TUTOR, email="anna@example.com")
    bench.person("Tom")
    found = looked(bench, room(), who("Anna B.", tutor=True, username="anna@example.com"), who("tom"))
    assert (found.newcomers, found.known) == ((), 2)
    assert found.plan.news[0].tutors == (anna.id,)


def test_a_class_that_is_here_is_left_alone(bench: Bench) -> None:
    items = (room(), who("Anna", tutor=True))
    planned.run(bench.desk, looked(bench, *items))
    again = looked(bench, *items)
    assert (again.good, again.here, again.is_empty) == (0, 1, True)
    assert again.rejected == ()


def test_where_learncube_names_no_tutor_the_office_says_who_teaches(bench: Bench) -> None:
    bare = looked(bench, room(), who("Tom"))
    assert [english(one.why) for one in bare.rejected if one.why] == [
        "LearnCube does not say who teaches. Choose a tutor above."
    ]
    anna = bench.person("Anna", Role.TUTOR)
    assert looked(bench, room(), who("Tom"), tutor=anna.id).plan.news[0].tutors == (anna.id,)
    named = looked(bench, room(tutor="Bert Blau"), who("Tom"), tutor=anna.id)
    assert named.newcomers == ("Bert Blau", "Tom")
    with pytest.raises(NotFound):
        looked(bench, room(), tutor=4711)


def test_what_cannot_come_says_why(bench: Bench) -> None:
    bench.person("Anna", Role.TUTOR)
    bench.person("Anna", Role.TUTOR)
    found = looked(
        bench,
        room("", "No token", tutor="Bert"),
        room("has-a-hyphen", tutor="Bert"),
        room("TOKENTWOANNAS", tutor="Anna"),
        room("TOKENNONAME12", tutor="B" * 300),
        room("TOKENBOTHSIDES", tutor="Bert"),
        who("Bert", "TOKENBOTHSIDES"),
        room("TOKENBOTHSIDES", "Resumed", days=3, tutor="Bert", uuid="again"),
    )
    assert [one.why.key for one in found.rejected if one.why] == [
        "planned_no_token",
        "own_token",
        "several_people",
        "bad_line",
        "tutor_and_student",
        "planned_token_again",
    ]


def test_cancelled_and_past_classes_stay_where_they_are_and_one_that_is_on_comes(bench: Bench) -> None:
    found = fetch(
        bench.desk,
        feed(
            room("CANCELLEDCLASS", cancelled=1),
            room("OVERBYNOWCLASS", days=-1),
            room("LATERCLASS1234", days=2),
            ClassLog(plus(START, -HOUR // 2), token="ISONNOWCLASS12", end=plus(START, HOUR // 2), uuid="x"),
        ),
    )
    assert [one.token for one in found.classes] == ["ISONNOWCLASS12", "LATERCLASS1234"]


def test_people_of_other_classes_come_only_where_they_are_wanted(bench: Bench) -> None:
    items = (
        room(tutor="Anna"),
        who("Old Student", "PASTCLASSTOKEN"),
        who("Gone", "PASTCLASSTOKEN", cancelled=1),
    )
    assert looked(bench, *items).newcomers == ("Anna", "Old Student")
    assert looked(bench, *items, everybody=False).newcomers == ("Anna",)


def test_people_alone_can_come(bench: Bench) -> None:
    found = looked(bench, who("Eva", "PASTCLASSTOKEN"))
    assert (found.good, found.is_empty) == (0, False)
    done = planned.run(bench.desk, found)
    assert (done.ids, done.people) == ((), 1)
    assert names(bench) == {"Eva"}


def test_an_address_in_the_place_of_a_name_makes_both(bench: Bench) -> None:
    planned.run(bench.desk, looked(bench, who("eva.klein@example.com", "PASTCLASSTOKEN")))
    (eva,) = people.find(bench.desk)
    assert (eva.name, eva.email) == ("eva.klein", "eva.klein@example.com")


def test_people_are_found_by_learncubes_own_name_of_the_class_too(bench: Bench) -> None:
    found = looked(bench, room(uuid="room-7"), who("Anna", "", tutor=True, event="room-7"))
    assert found.classes[0].tutors == ("Anna",)


@pytest.mark.parametrize(
    ("more", "title", "minutes"),
    [
        ({"title": "", "subject": "Maths", "level": "B1", "tutor": "Anna"}, "Maths B1", 45),
        ({"title": "\n", "tutor": "Anna"}, "Anna", 45),
        ({"title": "A\tb\n\nc", "tutor": "Anna", "end": None}, "A b c", 60),
        ({"tutor": "Anna", "end": plus(START, 9 * DAY)}, "Algebra", 24 * 60),
    ],
)
def test_what_is_missing_or_odd_gets_something_usable(
    bench: Bench, more: dict[str, Any], title: str, minutes: int
) -> None:
    (new,) = looked(bench, room(**more)).plan.news
    assert (new.title, new.minutes) == (title, minutes)


def test_a_long_history_is_not_read_through_but_each_class_asked_for(bench: Bench) -> None:
    old = [who(f"Student {n}", "PASTCLASSTOKEN") for n in range(60)]  # two on a page: 30 pages
    source = feed(room(), who("Anna", tutor=True), *old)
    source.rows["participants"] = [*source.rows["participants"], Entry(0, None)]
    told: list[tuple[int, int]] = []
    found = fetch(bench.desk, source, lambda done, many: told.append((done, many)))
    assert source.said == [f"roster {TOKEN}"]
    assert {
        since for resource, number, since in source.asked if resource == "participants" and number > 1
    } == {plus(START, -365 * DAY)}
    assert planned.plan(bench.desk, found).classes[0].tutors == ("Anna",)
    assert told[-1] == (1, 1)


def test_rows_that_cannot_be_read_are_counted(bench: Bench) -> None:
    source = HandFeed({"classrooms": [Entry(0, None), Entry(0, room())]})
    assert fetch(bench.desk, source).unread == 1


def test_whoever_calls_it_off_gets_nothing(bench: Bench) -> None:
    source = feed(room(), *(who(f"S{n}", "PASTCLASSTOKEN") for n in range(60)))
    assert fetch(bench.desk, source, cancelled=lambda: True) == Planned()
    told: list[tuple[int, int]] = []
    before_the_roster = fetch(
        bench.desk, source, lambda *far: told.append(far), cancelled=lambda: (30, 30) in told
    )
    assert before_the_roster == Planned()
    source.fails_at, source.calls_off = ("classrooms", 1), True
    assert fetch(bench.desk, source) == Planned()
    assert issubclass(CalledOff, Exception)


def test_a_failure_on_the_way_is_one_sentence_and_changes_nothing(bench: Bench) -> None:
    source = feed(room())
    source.fails_at = ("participants", 1)
    with pytest.raises(Refusal):
        fetch(bench.desk, source)
    assert lessons.find(bench.desk, LessonQuery()) == []


def test_called_off_while_classes_are_made_nothing_is_left(bench: Bench) -> None:
    found = looked(bench, room(), who("Anna", tutor=True))
    assert planned.run(bench.desk, found, cancelled=lambda: True) == planned.Imported()
    assert names(bench) == set()
    assert _planned_step(bench) is not State.DONE


def test_very_many_classes_come_as_a_batch(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(class_sheet, "BY_STEPS", 2)
    items = [room(f"TOKENNUMBER{n:04d}", f"Class {n}", tutor="Anna") for n in range(3)]
    done = planned.run(bench.desk, looked(bench, *items))
    assert len(done.ids) == 3
    assert len(lessons.find(bench.desk, LessonQuery())) == 3
