"""Removing people, and making two entries of one person one."""

from __future__ import annotations

import pytest

from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.people import Role
from lcadmin.domain.wording import english
from lcadmin.services import configure, credit, lessons, people, removing, schedule_lesson, undo
from lcadmin.services.ports import Desk
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.store.care import check
from tests.support.desk import START, Bench, algebra


def names(desk: Desk) -> list[str]:
    return [person.name for person in people.find(desk)]


def test_somebody_who_stands_nowhere_is_deleted_and_comes_back(bench: Bench, desk: Desk) -> None:
    eva = bench.person("Eva")
    removing.remove(desk, eva.id)
    with pytest.raises(NotFound):
        people.get(desk, eva.id)
    assert english(undo.undo(desk).action.text) == "removing Eva"
    assert people.get(desk, eva.id) == eva


def test_somebody_of_the_past_is_out_of_sight_but_still_named(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    with pytest.raises(Refusal, match="classes ahead"):
        removing.remove(desk, tom)
    bench.clock.set(START + 3 * HOUR)
    removing.remove(desk, tom)
    assert names(desk) == ["Anna"]
    assert people.find(desk, search="tom") == []
    assert bench.again(lesson).students[0].name == "Tom"
    assert not people.get(desk, tom).active
    undo.undo(desk)
    assert names(desk) == ["Anna", "Tom"]
    assert people.get(desk, tom).active


def test_two_entries_become_one_with_classes_contacts_and_credit(bench: Bench, desk: Desk) -> None:
    configure.set(desk, "credit_rule", "lessons")
    past = bench.lesson("Tom", title="Past")
    twin = past.students[0].person_id
    tom = bench.person("Tom Baker", email="")
    people.edit(desk, twin, email="tom@example.com")
    bench.store.write(lambda tables: tables.contacts.add(Contact(twin, "Mother", "m@example.com"))).result()
    credit.add(desk, twin, lessons=5)
    credit.add(desk, tom.id, lessons=1)
    bench.say("start_lesson", past, after=0)
    bench.say("end_lesson", past, after=600, time="600")
    link = past.students[0].user_id
    after = removing.merge(desk, tom.id, twin)
    assert (after.name, after.email) == ("Tom Baker", "tom@example.com")
    assert names(desk) == ["Anna", "Tom Baker"]
    assert [(s.name, s.user_id) for s in bench.again(past).students] == [("Tom Baker", link)]
    assert credit.account(desk, tom.id).balance == 5
    assert credit.account(desk, twin).balance == 0
    with desk.store.read() as tables:
        assert [one.name for one in tables.contacts.of([tom.id])] == ["Mother"]
    assert english(undo.undo(desk).action.text) == "making Tom and Tom Baker one"
    assert sorted(names(desk)) == ["Anna", "Tom", "Tom Baker"]
    assert [s.person_id for s in bench.again(past).students] == [twin]
    assert (credit.account(desk, tom.id).balance, credit.account(desk, twin).balance) == (1, 4)
    undo.redo(desk)
    assert (credit.account(desk, tom.id).balance, credit.account(desk, twin).balance) == (5, 0)


def test_in_a_class_with_both_one_link_dies(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom", "Tomas")
    tom, twin = lesson.students
    removing.merge(desk, tom.person_id, twin.person_id)
    assert [seat.user_id for seat in bench.again(lesson).students] == [tom.user_id]
    assert bench.connect(lesson, twin).status is False
    undo.undo(desk)
    assert [seat.name for seat in bench.again(lesson).students] == ["Tom", "Tomas"]
    assert bench.connect(lesson, twin).status is False  # a link that died stays dead


def test_tutor_and_student_of_one_class_are_two_people(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    before = lessons.find(desk, LessonQuery())
    with pytest.raises(Refusal, match="two people"):
        removing.merge(desk, lesson.tutors[0].person_id, lesson.students[0].person_id)
    with pytest.raises(BadInput):
        removing.merge(desk, lesson.tutors[0].person_id, lesson.tutors[0].person_id)
    assert lessons.find(desk, LessonQuery()) == before


def test_a_tutor_with_many_classes_is_merged_in_pieces(bench: Bench, desk: Desk, tom: int) -> None:
    old, new = bench.person("Anna B.", Role.TUTOR).id, bench.person("Anna", Role.TUTOR).id
    for number in range(60):
        schedule_lesson.schedule(desk, algebra(old, tom, start=START + number * DAY))
    told: list[int] = []
    removing.merge(desk, new, old, lambda done, _all: told.append(done))
    assert told[-1] == 60
    assert {row.lesson.tutors[0].person_id for row in lessons.find(desk, LessonQuery())} == {new}
    undo.undo(desk)
    assert {row.lesson.tutors[0].person_id for row in lessons.find(desk, LessonQuery())} == {old}


def test_the_data_stays_whole(bench: Bench, desk: Desk, tmp_path: object) -> None:
    lesson = bench.lesson("Tom", "Tomas")
    removing.merge(desk, lesson.students[0].person_id, lesson.students[1].person_id)
    undo.undo(desk)
    undo.redo(desk)
    assert check(tmp_path / "data").problems == ()  # type: ignore[operator]
