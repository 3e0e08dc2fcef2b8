"""Today at a glance: the day's classes and what needs somebody."""

from __future__ import annotations

from datetime import date

from lcadmin.domain.instants import DAY, HOUR, MINUTE, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.services.today import today
from tests.support.desk import START, Bench, at


def test_a_day_shows_its_classes_by_start(bench: Bench) -> None:
    later = bench.lesson("Tom", title="Later", start=plus(START, HOUR))
    first = bench.lesson("Ada", title="First")
    bench.lesson("Eve", title="Tomorrow", start=plus(START, DAY))
    view = today(bench.desk)
    assert view.day == date(2026, 11, 23)
    assert [row.lesson.id for row in view.rows] == [first.id, later.id]
    assert [row.lesson.title for row in today(bench.desk, date(2026, 11, 24)).rows] == ["Tomorrow"]


def test_what_began_yesterday_and_is_on_stands_on_todays_page(bench: Bench) -> None:
    night = bench.lesson("Tom", start=plus(START, 7 * HOUR + 45 * MINUTE))
    bench.lesson("Ada", title="Over")
    bench.say("start_lesson", night, after=7.75 * 3600)
    bench.clock.set(at(8.25 * 3600))
    view = today(bench.desk)
    assert view.day == date(2026, 11, 24)
    assert [(row.lesson.id, row.time.status) for row in view.rows] == [(night.id, Status.IN_PROGRESS)]


def test_a_quiet_day_needs_nobody(bench: Bench) -> None:
    bench.lesson("Tom", start=plus(START, HOUR))
    assert today(bench.desk).attention == ()
