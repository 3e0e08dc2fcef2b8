"""The sample month: what is in it, and that it goes again."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.resource_files import resource_text
from lcadmin.services import correcting, credit, demo, lesson_time, lessons, people
from lcadmin.services.demo_stories import messages
from lcadmin.services.report import durations
from lcadmin.services.tables_lessons import LessonQuery, LessonRow
from tests.support.desk import Bench

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


def test_what_ones_own_entries_refer_to_is_kept_apart_and_on_no_report(filled: Bench) -> None:
    ended = next(row for row in rows(filled) if row.time.status is Status.ENDED)
    correcting.correct(filled.desk, ended.lesson.id, 60, "tried it out")
    paid = ended.lesson.students[0].person_id
    credit.add(filled.desk, paid, lessons=3)
    gone = demo.clear(filled.desk)
    assert gone.kept == 1 + 2  # the class, its tutor and its student
    assert durations(filled.desk).totals.classes == 0
    assert not people.get(filled.desk, paid).active
    assert not demo.is_there(filled.desk)


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
