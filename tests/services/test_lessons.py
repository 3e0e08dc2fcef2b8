"""Finding classes."""

from __future__ import annotations

from lcadmin.domain.instants import HOUR, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.services import (
    configure,
    invite,
    lessons,
)
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import Bench, at


def test_a_list_is_brought_up_to_date_before_it_is_shown(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(plus(lesson.end, 2 * HOUR))
    assert [row.time.status for row in lessons.find(bench.desk, LessonQuery())] == [Status.NO_SHOW]
    assert lessons.count(bench.desk, LessonQuery(status=Status.SCHEDULED)) == 0


def test_one_class_is_shown_as_of_now(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=60, time="60")
    bench.clock.set(at(500))
    row = lessons.get(bench.desk, lesson.id)
    assert (row.time.status, row.time.steps) == (Status.CRASHED, ())


def test_a_pasted_link_finds_its_class(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    bench.lesson("Ada", title="Physics")
    url = invite.links(bench.desk, lesson.id)[0].url
    for text in (url, lesson.token, "Tom", "lgebr"):
        assert [row.lesson.id for row in lessons.find(bench.desk, LessonQuery(search=text))] == [lesson.id], (
            text
        )
        assert lessons.count(bench.desk, LessonQuery(search=text)) == 1
    assert lessons.find(bench.desk, LessonQuery(search="a=b")) == []


def test_ids_and_rows_are_brought_up_to_date_like_a_list(bench: Bench) -> None:
    lesson = bench.lesson()
    bench.later(minutes=24 * 60)
    assert lessons.ids(bench.desk, LessonQuery(status=Status.NO_SHOW)) == [lesson.id]
    assert [row.time.status for row in lessons.rows(bench.desk, [lesson.id])] == [Status.NO_SHOW]
    link = f"https://school.example/classv3/?token={lesson.token}&user_id=1"
    assert lessons.ids(bench.desk, LessonQuery(search=link)) == [lesson.id]


def test_the_search_field_is_offered_a_few_with_their_state(bench: Bench) -> None:
    made = bench.lesson("Tom Reed")
    (row,) = lessons.suggest(bench.desk, "reed alg", 6)
    assert row.lesson == made
    assert lessons.suggest(bench.desk, "nobody", 6) == []
