"""Undo and redo of everything that users do, each as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lcadmin.domain.actions import ActionState
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.wording import Text, english
from lcadmin.services import adopt, change_lesson, configure, credit, lessons, people, schedule_lesson, undo
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.correcting import correct
from lcadmin.services.ports import Desk
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.store.care import check
from tests.support.calling_off import call_off, put_back_on
from tests.support.desk import START, Bench, algebra, titles


def undone(bench: Bench) -> str:
    """Undoes the latest; what it was about."""
    return english(undo.undo(bench.desk).action.text)


def redone(bench: Bench) -> str:
    return english(undo.redo(bench.desk).action.text)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        call()
    return caught.value.text.key


def standing(lesson: Lesson) -> list[tuple[str, str, bool]]:
    return [(seat.name, seat.role.value, seat.excused) for seat in lesson.standing]


def names(bench: Bench) -> list[str]:
    return [person.name for person in people.find(bench.desk)]


# people


def test_an_added_person_goes_and_comes_back_with_the_same_number(bench: Bench) -> None:
    anna = bench.person("Anna", Role.TUTOR, rate=Decimal("27.50"))
    assert undone(bench) == "adding Anna"
    assert names(bench) == []
    assert redone(bench) == "adding Anna"
    assert people.find(bench.desk, search="anna") == [anna]


def test_a_changed_person_is_as_before_and_is_found_by_the_former_name(bench: Bench) -> None:
    anna = bench.person("Anna", Role.TUTOR)
    people.edit(bench.desk, anna.id, name="Berta")
    assert undone(bench) == "change of Berta"
    assert people.find(bench.desk, search="anna") == [anna]
    assert people.find(bench.desk, search="berta") == []
    redone(bench)
    assert [p.name for p in people.find(bench.desk, search="berta")] == ["Berta"]


def test_a_person_who_is_in_a_class_by_now_is_not_removed(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    adding = undo.history(desk)[-1]
    assert refused(lambda: undo.undo(desk, adding.id)) == "undo_in_use"
    assert undo.history(desk)[-1].state is ActionState.KEPT
    assert undone(bench) == "new class “Algebra”"
    assert lesson.title not in titles(desk)


def test_a_change_on_top_of_a_change_keeps_the_lower_one(bench: Bench, desk: Desk) -> None:
    anna = bench.person("Anna", Role.TUTOR)
    people.edit(desk, anna.id, name="Berta")
    first = undo.history(desk)[0].id
    people.edit(desk, anna.id, email="b@example.com")
    assert refused(lambda: undo.undo(desk, first)) == "undo_changed_since"
    undone(bench)
    undo.undo(desk, first)
    assert people.get(desk, anna.id) == anna


def test_an_import_of_people_is_one_step(bench: Bench, desk: Desk) -> None:
    bench.person("Anna", Role.TUTOR)
    people.import_csv(
        desk, "name,role,email\nAnna,tutor,a@example.com\n" + "".join(f"P{n},student,\n" for n in range(120))
    )
    assert len(names(bench)) == 121
    assert undone(bench) == "import of people"
    assert [p.email for p in people.find(desk)] == [""]
    redone(bench)
    assert len(names(bench)) == 121


# classes


def test_a_new_class_is_removed_and_comes_back_with_its_links(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom", "Eva")
    assert undone(bench) == "new class “Algebra”"
    assert titles(desk) == []
    with pytest.raises(NotFound):
        lessons.get(desk, lesson.id)
    assert bench.connect(lesson, lesson.tutors[0]).status is False
    redone(bench)
    assert bench.again(lesson) == lesson
    assert titles(desk) == ["Algebra"]
    assert bench.connect(lesson, lesson.tutors[0]).status is True


def test_a_class_that_was_heard_of_is_not_removed(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    bench.connect(lesson, lesson.tutors[0])
    assert refused(lambda: undo.undo(desk)) == "undo_class_heard_of"
    assert titles(desk) == ["Algebra"]
    next_one = undo.turnable(desk).undo
    assert next_one is not None
    assert english(next_one.text) == "adding Tom"


def test_a_class_with_somebody_new_in_it_is_not_removed(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    making = undo.history(desk)[0].id
    change_lesson.edit(
        desk, lesson.id, LessonEdit(students=(lesson.students[0].person_id, bench.person("Eva").id))
    )
    assert refused(lambda: undo.undo(desk, making)) == "undo_people_changed"


def test_a_corrected_class_is_not_removed(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    making = undo.history(desk)[0].id
    correct(desk, lesson.id, 60, "agreed")
    assert refused(lambda: undo.undo(desk, making)) == "undo_class_counted"


def test_an_own_token_may_be_used_again_after_undo_but_then_not_redone(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson(token="OWNTOKEN1234567890")
    action = undo.undo(desk).action
    again = schedule_lesson.schedule(
        desk, algebra(lesson.tutors[0].person_id, token="OWNTOKEN1234567890", title="Again")
    )
    assert again[0].token == lesson.token
    with pytest.raises(NotFound):
        undo.redo(desk, action.id)


@pytest.mark.parametrize("count", [3, 40])
def test_a_series_is_removed_and_comes_back_as_one_step(
    bench: Bench, desk: Desk, anna: int, tom: int, count: int
) -> None:
    made = schedule_lesson.schedule(desk, algebra(anna, tom, repeat=Repeat(count=count)))
    assert undone(bench) == f"new series “Algebra” ({count} classes)"
    assert titles(desk) == []
    assert redone(bench) == f"new series “Algebra” ({count} classes)"
    assert [row.lesson for row in lessons.find(desk, LessonQuery())] == made
    assert undone(bench)
    assert titles(desk) == []


def test_a_big_series_of_which_one_class_was_moved_stays(
    bench: Bench, desk: Desk, anna: int, tom: int
) -> None:
    made = schedule_lesson.schedule(desk, algebra(anna, tom, repeat=Repeat(count=40)))
    making = undo.history(desk)[0].id
    change_lesson.move(desk, made[7].id, plus(made[7].start, HOUR))
    assert refused(lambda: undo.undo(desk, making)) == "undo_import_heard_of"
    undone(bench)
    undo.undo(desk, making)
    assert titles(desk) == []


def test_a_big_series_of_which_one_class_was_heard_of_stays(
    bench: Bench, desk: Desk, anna: int, tom: int
) -> None:
    made = schedule_lesson.schedule(desk, algebra(anna, tom, repeat=Repeat(count=40)))
    bench.connect(made[0], made[0].seats[0])
    assert refused(lambda: undo.undo(desk)) == "undo_import_heard_of"
    assert len(titles(desk)) == 40


def test_an_undone_import_may_be_redone_until_something_else_is_done(
    bench: Bench, desk: Desk, anna: int, tom: int
) -> None:
    schedule_lesson.schedule(desk, algebra(anna, tom, repeat=Repeat(count=40)))
    undone(bench)
    assert schedule_lesson.sweep(desk) == 0
    bench.person("Eva")
    assert refused(lambda: undo.redo(desk)) == "redo_nothing"
    assert schedule_lesson.sweep(desk) == 1


def test_a_move_goes_back_with_the_window_that_was_opened_by_hand(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    with_window = replace(lesson, opens=Instant(START - 2 * HOUR))
    bench.store.write(lambda tables: tables.lessons.put(with_window)).result()
    change_lesson.move(desk, lesson.id, plus(START, HOUR))
    assert undone(bench) == "move of “Algebra”"
    assert bench.again(lesson) == with_window
    redone(bench)
    assert bench.again(lesson).start == START + HOUR


def test_wrong_links_tried_meanwhile_do_not_keep_a_move_from_being_undone(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    change_lesson.move(desk, lesson.id, plus(START, HOUR))
    bench.say("connect_lesson", lesson, user_id="999")
    undone(bench)
    assert (bench.again(lesson).start, bench.again(lesson).misses) == (START, 1)


def test_a_cancelled_class_is_back_on_and_its_status_with_it(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    call_off(desk, lesson.id, CancelledBy.OFFICE)
    assert bench.kept(lesson).status == "cancelled"
    assert undone(bench) == "cancelling “Algebra”"
    assert bench.again(lesson).cancelled is None
    assert bench.kept(lesson).status == "scheduled"
    redone(bench)
    assert bench.kept(lesson).status == "cancelled"
    put_back_on(desk, lesson.id)
    assert undone(bench) == "putting “Algebra” back on"
    assert bench.again(lesson).cancelled is not None


def test_whoever_left_comes_back_with_a_new_link_and_whoever_came_goes(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    eva = bench.person("Eva")
    change_lesson.edit(desk, lesson.id, LessonEdit(title="Geometry", students=(eva.id,)))
    evas = bench.again(lesson).students[0]
    turned = undo.undo(desk)
    after = bench.again(lesson)
    assert (after.title, standing(after)) == ("Algebra", standing(lesson))
    assert after.students[0].user_id != lesson.students[0].user_id
    assert [english(note) for note in turned.notes] == [
        "Tom has a new link for “Algebra”. Send it: the former one never works again."
    ]
    assert [bench.connect(lesson, seat).status for seat in (lesson.students[0], evas, after.students[0])] == [
        False, False, True,
    ]  # fmt: skip
    assert english(undo.redo(desk).notes[0]).startswith("Eva has a new link")
    assert [name for name, _, _ in standing(bench.again(lesson))] == ["Anna", "Eva"]


def test_an_excused_student_is_so_no_longer_also_by_a_newer_link(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    change_lesson.excuse(desk, lesson.id, tom)
    excusing = undo.history(desk)[0].id
    change_lesson.renew_seat(desk, lesson.id, tom)
    undo.undo(desk, excusing)
    assert [excused for _, _, excused in standing(bench.again(lesson))] == [False, False]
    assert refused(lambda: undo.undo(desk, excusing)) == "undo_not_done"
    redone(bench)
    assert bench.again(lesson).students[0].excused


def test_a_replaced_link_never_works_again(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    new = change_lesson.renew_seat(desk, lesson.id, lesson.students[0].person_id)
    assert refused(lambda: undo.undo(desk)) == "undo_link_stays_dead"
    assert bench.connect(lesson, lesson.students[0]).status is False
    assert bench.connect(lesson, new).status is True


def test_undo_of_a_change_of_people_is_refused_when_they_changed_again(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    eva = bench.person("Eva").id
    change_lesson.edit(desk, lesson.id, LessonEdit(students=(eva,)))
    first = undo.history(desk)[0].id
    change_lesson.edit(desk, lesson.id, LessonEdit(students=(lesson.students[0].person_id,)))
    assert refused(lambda: undo.undo(desk, first)) == "undo_people_changed"


def test_new_students_are_kept_out_again_when_letting_them_in_is_undone(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    paused = replace(lesson, misses=30, entries_paused=True)
    bench.store.write(lambda tables: tables.lessons.put(paused)).result()
    change_lesson.resume(desk, lesson.id)
    undone(bench)
    assert bench.again(lesson) == paused


def test_messages_that_were_counted_are_left_out_again(bench: Bench, desk: Desk) -> None:
    bench.say("start_lesson", "OWNTOKEN1234567890", after=0)
    bench.say("end_lesson", "OWNTOKEN1234567890", after=600, time="600")
    lesson = bench.lesson(token="OWNTOKEN1234567890")
    adopt.adopt(desk, lesson.id)
    assert bench.kept(lesson).counted_seconds == 600
    assert undone(bench) == "counting earlier messages for “Algebra”"
    assert bench.kept(lesson).counted_seconds == 0
    redone(bench)
    assert bench.kept(lesson).counted_seconds == 600


# minutes, credit, settings


def test_a_correction_is_taken_back_by_a_further_one(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="600")
    correct(desk, lesson.id, 300, "agreed")
    correct(desk, lesson.id, 200, "agreed anew")
    assert bench.kept(lesson).counted_seconds == 200
    undone(bench)
    assert bench.kept(lesson).counted_seconds == 300
    undone(bench)
    assert bench.kept(lesson).counted_seconds == 600
    redone(bench)
    assert bench.kept(lesson).counted_seconds == 300
    with desk.store.read() as tables:
        whys = [c.why for c in tables.times.corrections(lesson.id)]
    assert whys == ["agreed", "agreed anew", "", "", "Done again: agreed"]


def test_after_a_correction_was_taken_back_what_comes_later_counts(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="600")
    correct(desk, lesson.id, 300, "agreed")
    undone(bench)
    assert bench.kept(lesson).correction is None
    bench.say("start_lesson", lesson, after=900)
    bench.say("end_lesson", lesson, after=1200, time="300")
    kept = bench.kept(lesson)
    assert (kept.counted_seconds, kept.reviews) == (900, ())


def test_a_class_that_was_in_review_before_a_correction_is_so_again(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    bench.say("end_lesson", lesson, after=600, time="600")
    assert bench.kept(lesson).in_review
    correct(desk, lesson.id, 300, "agreed")
    assert not bench.kept(lesson).in_review
    undone(bench)
    assert bench.kept(lesson).in_review
    assert bench.kept(lesson).counted_seconds == 600


def test_credit_is_taken_back_in_the_ledger(bench: Bench, desk: Desk, tom: int) -> None:
    credit.add(desk, tom, lessons=5, note="paid")
    credit.add(desk, tom, lessons=2)
    undone(bench)
    undone(bench)
    redone(bench)
    account = credit.account(desk, tom)
    assert account.balance == 5
    assert [(e.amount, e.note) for e in account.entries] == [
        (5, "paid"), (2, ""), (-2, "Undone"), (-5, "Undone: paid"), (5, "Done again: paid"),
    ]  # fmt: skip


def test_what_a_class_used_follows_from_the_class_when_a_change_is_undone(bench: Bench, desk: Desk) -> None:
    configure.set(desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    credit.add(desk, tom, lessons=5)
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="600")
    change_lesson.excuse(desk, lesson.id, tom)
    assert credit.account(desk, tom).balance == 5
    undone(bench)
    assert credit.account(desk, tom).balance == 4
    redone(bench)
    assert credit.account(desk, tom).balance == 5


def test_settings_are_as_before(bench: Bench, desk: Desk) -> None:
    configure.set(desk, "business_name", "Old")
    configure.set_many(desk, {"business_name": "New", "early_minutes": "5"})
    assert undone(bench) == "change of 2 settings"
    assert (configure.value(desk, "business_name"), configure.value(desk, "early_minutes")) == ("Old", 15)
    undone(bench)
    assert configure.value(desk, "business_name") == ""
    redone(bench)
    assert configure.value(desk, "business_name") == "Old"


def test_the_meaning_of_learncubes_times_goes_back_with_every_total(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time="300")
    bench.say("end_lesson", lesson, after=645, time="611")
    before = bench.kept(lesson).counted_seconds
    configure.set(desk, "times_include_earlier", "yes")
    assert bench.kept(lesson).counted_seconds != before
    undone(bench)
    assert bench.kept(lesson).counted_seconds == before


def test_an_earlier_correction_is_not_taken_back_from_under_a_later_one(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    correct(desk, lesson.id, 300, "agreed")
    first = undo.history(desk)[0].id
    correct(desk, lesson.id, 200, "agreed anew")
    assert refused(lambda: undo.undo(desk, first)) == "undo_correction_since"


def test_a_new_link_beside_another_change_stays_and_is_told(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    one = undo.as_one(desk)
    new = change_lesson.renew_seat(one, lesson.id, lesson.students[0].person_id)
    change_lesson.edit(one, lesson.id, LessonEdit(title="Geometry"))
    turned = undo.undo(desk)
    after = bench.again(lesson)
    assert (after.title, [seat.user_id for seat in after.students]) == ("Algebra", [new.user_id])
    assert {english(note) for note in turned.notes} == {
        "Tom’s former link for “Algebra” stays dead; the newer one is good."
    }


def test_a_new_link_of_somebody_who_left_since_is_nobodys_concern(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom", "Eva")
    tom, eva = (seat.person_id for seat in lesson.students)
    one = undo.as_one(desk)
    change_lesson.renew_seat(one, lesson.id, tom)
    change_lesson.move(one, lesson.id, plus(START, HOUR))
    first = undo.history(desk)[0].id
    change_lesson.edit(desk, lesson.id, LessonEdit(students=(eva,)))
    assert undo.undo(desk, first).notes == ()
    assert [seat.name for seat in bench.again(lesson).students] == ["Eva"]


def test_somebody_who_came_and_went_in_one_step_stays_gone(bench: Bench, desk: Desk) -> None:
    lesson, eva = bench.lesson("Tom"), bench.person("Eva").id
    tom = lesson.students[0].person_id
    one = undo.as_one(desk)
    change_lesson.edit(one, lesson.id, LessonEdit(students=(tom, eva)))
    change_lesson.edit(one, lesson.id, LessonEdit(title="Geometry", students=(tom,)))
    assert undo.undo(desk).notes == ()
    after = bench.again(lesson)
    assert (after.title, after.standing) == ("Algebra", lesson.standing)


def test_a_big_action_that_fails_at_once_leaves_no_trace(bench: Bench, desk: Desk) -> None:
    def each(_tables: object, _item: int) -> None:
        raise Refusal("cancelled_cannot_move")

    with pytest.raises(Refusal):
        undo.act_many(desk, Text("undo_nothing"), [1], each)
    assert undo.history(desk) == []


def test_excusing_is_not_undone_where_it_was_taken_back_since(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    change_lesson.excuse(desk, lesson.id, tom)
    first = undo.history(desk)[0].id
    change_lesson.excuse(desk, lesson.id, tom, False)
    assert refused(lambda: undo.undo(desk, first)) == "undo_people_changed"


def test_nobody_comes_back_as_a_student_who_teaches_the_class_by_now(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom", "Eva")
    tom, eva = (seat.person_id for seat in lesson.students)
    change_lesson.edit(desk, lesson.id, LessonEdit(students=(eva,)))
    first = undo.history(desk)[0].id
    change_lesson.edit(desk, lesson.id, LessonEdit(tutor=tom))
    assert refused(lambda: undo.undo(desk, first)) == "undo_people_changed"


def test_messages_are_left_out_again_also_where_the_class_has_another_token_now(
    bench: Bench, desk: Desk
) -> None:
    bench.say("start_lesson", "OWNTOKEN1234567890", after=0)
    lesson = bench.lesson(token="OWNTOKEN1234567890")
    adopt.adopt(desk, lesson.id)
    other = replace(bench.again(lesson), token="OTHERTOKEN1234567890")
    bench.store.write(lambda tables: tables.lessons.put(other)).result()
    undone(bench)
    with desk.store.read() as tables:
        assert tables.journal.adopted(lesson.token) == 0


# the history


def test_nothing_is_there_to_undo_at_first(desk: Desk) -> None:
    assert undo.turnable(desk) == undo.Turnable()
    assert refused(lambda: undo.undo(desk)) == "undo_nothing"
    assert refused(lambda: undo.redo(desk)) == "redo_nothing"


def test_what_changes_nothing_is_no_action(bench: Bench, desk: Desk) -> None:
    anna = bench.person("Anna", Role.TUTOR)
    people.edit(desk, anna.id, name="Anna")
    assert [english(a.text) for a in undo.history(desk)] == ["adding Anna"]


def test_steps_are_undone_backwards_and_redone_forwards(bench: Bench, desk: Desk) -> None:
    for name in ("Anna", "Berta", "Clara"):
        bench.person(name)
    assert [undone(bench), undone(bench)] == ["adding Clara", "adding Berta"]
    assert undo.turnable(desk).redo == undo.history(desk)[1]
    assert [redone(bench), redone(bench)] == ["adding Berta", "adding Clara"]
    undone(bench)
    bench.person("Dora")
    assert undo.turnable(desk).redo is None


def test_messages_are_never_part_of_an_action(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    call_off(desk, lesson.id, CancelledBy.TUTOR)
    bench.connect(lesson, lesson.tutors[0])
    undone(bench)
    assert len(bench.rows()) == 1


def test_an_action_that_fails_is_none(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    before = undo.history(desk)
    with pytest.raises(NotFound):
        change_lesson.edit(desk, lesson.id, LessonEdit(title="Other", students=(999,)))
    assert undo.history(desk) == before
    bench.person("Eva")
    assert english(undo.history(desk)[0].text) == "adding Eva"


def test_only_so_many_are_remembered(bench: Bench, desk: Desk) -> None:
    for number in range(104):
        bench.person(f"P{number}")
    assert len(undo.history(desk, 1_000)) == 100
    with desk.store.read() as tables:
        assert tables.actions.changes(1) == []


# many rows


def moved_by_an_hour(desk: Desk, made: list[Lesson]) -> None:
    undo.act_many(
        desk,
        Text.of("action_move_class", title="Algebra"),
        made,
        lambda tables, lesson: tables.lessons.put(replace(lesson, start=plus(lesson.start, HOUR))),
    )


@pytest.fixture
def many(bench: Bench, desk: Desk, anna: int, tom: int) -> list[Lesson]:
    return schedule_lesson.schedule(
        desk, algebra(anna, tom, repeat=Repeat(count=300, every_weeks=1, until=date(2036, 1, 1)))
    )


def starts(desk: Desk) -> list[Instant]:
    return [row.lesson.start for row in lessons.find(desk, LessonQuery())]


def test_a_big_action_is_undone_and_redone_in_pieces(desk: Desk, many: list[Lesson]) -> None:
    moved_by_an_hour(desk, many)
    moved = [Instant(lesson.start + HOUR) for lesson in many]
    assert starts(desk) == moved
    undo.undo(desk)
    assert starts(desk) == [lesson.start for lesson in many]
    undo.redo(desk)
    assert starts(desk) == moved


def test_a_big_action_with_one_changed_row_is_refused_as_a_whole(desk: Desk, many: list[Lesson]) -> None:
    moved_by_an_hour(desk, many)
    moving = undo.history(desk)[0].id
    change_lesson.edit(desk, many[250].id, LessonEdit(title="Other"))
    before = starts(desk)
    assert refused(lambda: undo.undo(desk, moving)) == "undo_changed_since"
    assert starts(desk) == before


def test_a_big_action_that_fails_half_way_leaves_nothing(
    bench: Bench, desk: Desk, many: list[Lesson]
) -> None:
    def each(tables: object, lesson: Lesson) -> None:
        if lesson is many[200]:
            raise Refusal("cancelled_cannot_move")
        tables.lessons.put(replace(lesson, title="Other"))  # type: ignore[attr-defined]

    before = undo.turnable(desk)
    with pytest.raises(Refusal):
        undo.act_many(desk, Text.of("action_edit_class", title="x"), many, each)
    assert set(titles(desk)) == {"Algebra"}
    assert undo.turnable(desk) == before


def test_a_big_action_that_is_cancelled_leaves_nothing(desk: Desk, many: list[Lesson]) -> None:
    told: list[int] = []
    done = undo.act_many(
        desk,
        Text.of("action_edit_class", title="x"),
        many,
        lambda tables, lesson: tables.lessons.put(replace(lesson, title="Other")),
        progress=lambda now, _: told.append(now),
        cancelled=lambda: len(told) > 3,
    )
    assert (done, set(titles(desk))) == ([], {"Algebra"})


def test_the_data_is_whole_after_undo_and_redo(
    bench: Bench, desk: Desk, many: list[Lesson], tmp_path: object
) -> None:
    moved_by_an_hour(desk, many)
    lesson = bench.lesson("Eva")
    people.edit(desk, lesson.students[0].person_id, name="Ewa")
    for turn in (undo.undo, undo.undo, undo.undo, undo.redo, undo.redo):
        turn(desk)
    assert check(tmp_path / "data").problems == ()  # type: ignore[operator]
