"""Reports over the counted time."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, HOUR, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.report_sheets import OF_PEOPLE
from lcadmin.domain.wording import ENGLISH
from lcadmin.services import report, report_course
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, number


def _teach(bench: Bench, lesson: Lesson, seconds: int, after: float = 0) -> None:
    bench.say("start_lesson", lesson, after=after)
    bench.say("end_lesson", lesson, after=after + seconds, time=number(str(seconds)))


@pytest.mark.parametrize("which", tuple(report.Report))
def test_every_report_has_a_table_a_chart_and_words_for_all_of_it(bench: Bench, which: report.Report) -> None:
    _teach(bench, bench.lesson("Tom"), 611)
    made = report.sheet(bench.desk, which)
    assert {by: report.sheet(bench.desk, which, by=by).by for by in report.By} == {by: by for by in report.By}
    assert report_course.course(bench.desk, which, None, None).periods
    keys = {made.title.key, *(made.head(field).key for field in made.fields)}
    if which in OF_PEOPLE:
        keys.add(f"report_title_{which.value}_one")
    assert keys - ENGLISH.keys() == set()


def test_a_report_adds_up_what_was_taught(bench: Bench) -> None:
    first, second = bench.lesson("Tom"), bench.lesson("Ada", title="Physics", start=plus(START, 2 * HOUR))
    _teach(bench, first, 611)
    _teach(bench, second, 3000, after=2 * 3600)
    made = report.durations(bench.desk)
    assert [(row.lesson_id, row.title, row.counted_seconds) for row in made.rows] == [
        (first.id, "Algebra", 611),
        (second.id, "Physics", 3000),
    ]
    assert (made.totals.classes, made.totals.counted_seconds, made.totals.in_review) == (2, 3611, 0)


def test_a_report_is_up_to_date_and_says_what_is_in_review(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.clock.set(plus(START, 4 * HOUR))
    made = report.durations(bench.desk)
    assert made.totals.in_review == 1
    assert made.rows[0].review is not None
    assert made.rows[0].review.key == "time_review_never_ended"


def test_a_class_belongs_to_the_time_of_its_planned_start(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    _teach(bench, lesson, 60)
    assert report.durations(bench.desk, start=START, end=plus(START, 1)).totals.classes == 1
    assert report.durations(bench.desk, start=plus(START, 1)).totals.classes == 0
    assert report.durations(bench.desk, end=START).totals.classes == 0


def test_what_is_to_come_or_cancelled_or_practice_is_on_no_report(bench: Bench) -> None:
    bench.lesson("Tom", title="To come", start=plus(START, DAY))
    waiting = bench.lesson("Ada", title="Waiting")
    bench.connect(waiting, waiting.tutors[0])
    off = bench.lesson("Eve", title="Off")
    call_off(bench.desk, off.id, CancelledBy.STUDENT)
    practice = bench.lesson("Bob", title="Practice", practice=True)
    _teach(bench, practice, 100)
    assert not report.durations(bench.desk).rows
    late = bench.lesson("Zoe", title="Cancelled late")
    bench.say("start_lesson", late, after=200)
    call_off(bench.desk, late.id, CancelledBy.STUDENT)
    bench.say("end_lesson", late, after=260, time="60")
    assert [row.title for row in report.durations(bench.desk).rows] == ["Cancelled late"]


def test_who_did_not_come_is_on_the_report_with_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(plus(lesson.end, 2 * HOUR))
    assert [(row.title, row.counted_seconds) for row in report.durations(bench.desk).rows] == [("Algebra", 0)]


def test_by_week_and_month(bench: Bench) -> None:
    for day in (0, 1, 7, 14):
        _teach(bench, bench.lesson("Tom", start=plus(START, day * DAY)), 100, after=day * 86400)
    weeks = report.durations(bench.desk, by="week")
    assert [(row.title, row.classes) for row in weeks.rows] == [
        ("2026-11-23", 2),
        ("2026-11-30", 1),
        ("2026-12-07", 1),
    ]
    assert [row.title for row in report.durations(bench.desk, by="month").rows] == ["2026-11", "2026-12"]
    with pytest.raises(BadInput):
        report.durations(bench.desk, by="year")


def test_a_report_is_whole_even_in_a_flood(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(100):
        bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=1, time="1")
    assert report.durations(bench.desk).totals.counted_seconds == 1
