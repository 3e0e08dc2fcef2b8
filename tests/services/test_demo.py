"""The sample month: what is in it, and that it goes again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.money import Rate
from lcadmin.domain.month_locks import MonthLock, paid_row
from lcadmin.domain.people import Role
from lcadmin.resource_files import resource_text
from lcadmin.services import (
    change_lesson,
    correcting,
    credit,
    demo,
    lesson_time,
    lessons,
    month_lock,
    people,
    rates,
    removing,
    replacing,
    schedule_lesson,
    undo,
)
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.demo_stories import messages
from lcadmin.services.report import durations, sheet
from lcadmin.services.report_money import Ledger
from lcadmin.services.report_tables import Bonus
from lcadmin.services.tables_lessons import LessonQuery, LessonRow
from lcadmin.store.care import check
from tests.support.desk import Bench, algebra

MONTH = demo.read_month(resource_text("sample/month.json"))


@pytest.fixture
def filled(bench: Bench) -> Bench:
    demo.fill(bench.desk, MONTH)
    return bench


def rows(bench: Bench) -> list[LessonRow]:
    return lessons.find(bench.desk, LessonQuery())


def test_it_shows_every_state_that_an_office_meets(filled: Bench) -> None:
    states = {row.time.status for row in rows(filled)}
    assert states >= {Status.ENDED, Status.IN_PROGRESS, Status.NO_SHOW, Status.CANCELLED, Status.SCHEDULED}
    assert any(row.time.reviews for row in rows(filled))
    assert any(row.time.repeats for row in rows(filled))


def test_it_lies_around_today_and_every_total_can_be_explained(filled: Bench) -> None:
    found = rows(filled)
    now = filled.clock.now()
    assert found[0].lesson.start < plus(now, -20 * DAY)
    assert found[-1].lesson.start > plus(now, 5 * DAY)
    ended = next(row for row in found if row.time.status is Status.ENDED)
    explained = lesson_time.explain(filled.desk, ended.lesson.id)
    assert explained.time.counted_seconds == ended.time.counted_seconds > 0
    assert explained.time.steps


def test_it_is_the_same_each_time(filled: Bench) -> None:
    before = durations(filled.desk).totals
    demo.clear(filled.desk)
    demo.fill(filled.desk, MONTH)
    assert durations(filled.desk).totals == before


def test_it_is_refused_where_there_is_anything_already(bench: Bench) -> None:
    bench.person("Real Tom")
    with pytest.raises(Refusal, match="empty data folder"):
        demo.fill(bench.desk, MONTH)
    assert not demo.is_there(bench.desk)


def test_it_goes_again_and_what_is_real_stays(filled: Bench) -> None:
    assert demo.is_there(filled.desk)
    real = filled.lesson("Real Tom", title="Real class")
    gone = demo.clear(filled.desk)
    assert (gone.people, gone.kept) == (len(MONTH.people), 0)
    assert gone.classes > 40
    assert [row.lesson.id for row in rows(filled)] == [real.id]
    assert [person.name for person in people.find(filled.desk)] == ["Anna", "Real Tom"]
    assert not demo.is_there(filled.desk)


def ended_class(bench: Bench) -> Lesson:
    return next(row.lesson for row in rows(bench) if row.time.status is Status.ENDED)


def test_what_one_did_in_it_goes_with_it_and_nothing_is_missed_by_the_check(
    filled: Bench, tmp_path: Path
) -> None:
    ended = ended_class(filled)
    real = filled.lesson("Real Tom", title="Real class")
    correcting.correct(filled.desk, real.id, 30, "real")
    correcting.correct(filled.desk, ended.id, 60, "tried it out")
    paid = ended.students[0].person_id
    credit.add(filled.desk, paid, lessons=3)
    credit.add(filled.desk, real.students[0].person_id, lessons=2)
    tutor = ended.tutors[0].person_id
    rates.put_rate(filled.desk, Rate(Role.TUTOR, Decimal(9), person_id=tutor, since=date(2026, 11, 1)))
    rates.put_bonus(filled.desk, Bonus(tutor, date(2026, 11, 20), Decimal(5), "kind"))
    gone = demo.clear(filled.desk)
    assert (gone.people, gone.entries, gone.kept) == (len(MONTH.people), 1, 0)
    assert [row.lesson.id for row in rows(filled)] == [real.id]
    with filled.desk.store.read() as tables:
        assert [one.why for one in tables.times.corrections(real.id)] == ["real"]
        assert len(tables.credits.entries(real.students[0].person_id)) == 1
    assert check(tmp_path / "data").problems == ()


def test_a_month_that_was_locked_with_it_before_that_was_refused_is_open_again(
    filled: Bench, tmp_path: Path
) -> None:
    with filled.store.read() as tables:
        ledger = Ledger.of(tables, Role.TUTOR)
        paid = tuple(map(paid_row, ledger.rows(tables, (None, None))))
    lock = MonthLock(Role.TUTOR, date(2026, 10, 1), filled.clock.now(), "", "EUR", ledger.rules, paid)
    filled.store.write(lambda tables: tables.money.lock(lock)).result()
    gone = demo.clear(filled.desk)
    assert gone.entries > 0
    assert month_lock.locked_months(filled.desk, Role.TUTOR) == []
    assert check(tmp_path / "data").problems == ()


def test_a_class_of_it_that_somebody_real_came_into_is_on_no_report_and_goes_with_it(filled: Bench) -> None:
    ended = ended_class(filled)
    mona = filled.person("Real Mona", Role.TUTOR)
    replacing.replace_tutor(filled.desk, [ended.id], ended.tutors[0].person_id, mona.id)
    assert filled.again(ended).practice
    assert "Real Mona" not in str(sheet(filled.desk, "tutors"))
    gone = demo.clear(filled.desk)
    assert gone.kept == 0
    assert rows(filled) == []
    assert [person.name for person in people.find(filled.desk)] == ["Real Mona"]


def test_undone_it_is_a_class_of_the_sample_month_as_before(filled: Bench) -> None:
    ended = ended_class(filled)
    change_lesson.edit(filled.desk, ended.id, LessonEdit(tutor=filled.person("Real Mona", Role.TUTOR).id))
    undo.undo(filled.desk)
    assert not filled.again(ended).practice
    undo.redo(filled.desk)
    assert filled.again(ended).practice
    demo.clear(filled.desk)
    assert rows(filled) == []


def test_merged_into_somebody_real_its_classes_stay_made_up(filled: Bench) -> None:
    tutor = ended_class(filled).tutors[0].person_id
    mona = filled.person("Real Mona", Role.TUTOR)
    removing.merge(filled.desk, mona.id, tutor)
    demo.clear(filled.desk)
    assert rows(filled) == []
    assert [person.name for person in people.find(filled.desk)] == ["Real Mona"]


def test_a_sample_person_in_a_class_of_ones_own_is_kept_and_so_is_the_class(filled: Bench) -> None:
    real = filled.lesson("Real Tom")
    sample = ended_class(filled).students[0].person_id
    tom = real.students[0].person_id
    change_lesson.edit(filled.desk, real.id, LessonEdit(students=(tom, sample)))
    gone = demo.clear(filled.desk)
    assert gone.kept == 1
    assert not people.get(filled.desk, sample).active
    kept = filled.again(real)
    assert not kept.practice
    assert {seat.person_id for seat in kept.students} == {tom, sample}


def test_practice_alone_can_be_removed_too(bench: Bench) -> None:
    assert not demo.has_practised(bench.desk)
    tara = bench.person("Tara Practice", Role.TUTOR, sample=True)
    sam = bench.person("Sam Practice", sample=True)
    schedule_lesson.schedule(bench.desk, algebra(tara.id, sam.id, practice=True))
    assert demo.has_practised(bench.desk)
    assert not demo.is_there(bench.desk)
    demo.clear(bench.desk)
    assert not demo.has_practised(bench.desk)
    assert rows(bench) == []
    assert people.find(bench.desk) == []


def test_practice_beside_the_sample_month_goes_with_the_month(filled: Bench) -> None:
    assert not demo.has_practised(filled.desk)


def test_nothing_of_it_is_in_the_way_of_undo_and_what_is_real_can_still_be_undone(filled: Bench) -> None:
    assert undo.turnable(filled.desk).undo is None  # the month itself is no step of the user's
    real = filled.lesson("Real Tom", title="Real class")
    ended = ended_class(filled)
    correcting.correct(filled.desk, ended.id, 60, "tried it out")
    undo.undo(filled.desk)
    change_lesson.edit(filled.desk, ended.id, LessonEdit(title="Another"))
    credit.add(filled.desk, ended.students[0].person_id, lessons=3)
    demo.clear(filled.desk)
    turnable = undo.turnable(filled.desk)
    assert turnable.redo is None
    assert turnable.undo is not None
    assert "Real class" in str(turnable.undo.text)
    undo.undo(filled.desk)
    with pytest.raises(NotFound):
        lessons.get(filled.desk, real.id)


@given(
    story=st.sampled_from([*MONTH.stories, "plain"]),
    minutes=st.integers(15, 240),
    students=st.integers(1, 8),
    seed=st.integers(0, 10**6),
)
def test_messages_of_a_story_are_in_order_and_begin_with_the_people(
    story: str, minutes: int, students: int, seed: int
) -> None:
    said = messages(story, minutes, students, Random(seed))
    connects = [one for one in said if one.request == "connect_lesson"]
    assert said[0] is connects[0]
    assert all(one.time is None or one.time > 0 for one in said)
    afters = [one.after for one in said]
    assert afters == sorted(afters)
    if story != "no_student":
        assert {one.who for one in connects} == set(range(students + 1))
        assert said[-1].request == "end_lesson"
