"""What a report's chart shows."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import DAY, Instant, day_start, plus
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By
from lcadmin.domain.report_sheets import Report
from lcadmin.services import correcting, report, report_course
from lcadmin.services.month_lock import lock_month
from lcadmin.services.report_course import course
from tests.support.desk import START, Bench

UTC = ZoneInfo("UTC")


def first(text: str) -> Instant:
    return day_start(date.fromisoformat(text), UTC)


def held(bench: Bench, days: int, seconds: int) -> int:
    lesson = bench.lesson("Tom", start=plus(START, days * DAY))
    correcting.correct(bench.desk, lesson.id, seconds, "held")
    return lesson.tutors[0].person_id


def test_a_month_is_shown_by_week_with_the_month_before(bench: Bench) -> None:
    for days, seconds in ((0, 3600), (-1, 60), (-30, 1000)):
        held(bench, days, seconds)
    went = course(bench.desk, Report.DURATIONS, first("2026-11-01"), first("2026-12-01"))
    assert went.by is By.WEEK
    assert [period.title for period in went.periods][:2] == ["2026-10-26", "2026-11-02"]
    assert went.values == (0, 0, 0, 60, 3600, 0)
    assert (went.total, went.total_before) == (3660, 1000)


def test_everything_is_shown_by_month_and_compared_with_nothing(bench: Bench) -> None:
    held(bench, 0, 10)
    held(bench, -70, 20)
    went = course(bench.desk, Report.DURATIONS, None, None)
    assert (went.by, went.values, went.before) == (By.MONTH, (20, 0, 10), ())


def test_one_persons_course_is_their_own(bench: Bench) -> None:
    anna = held(bench, 0, 10)
    held(bench, 0, 20)
    start, end = first("2026-11-23"), first("2026-11-30")
    assert course(bench.desk, Report.TUTORS, start, end, person_id=anna).values == (10,)
    assert course(bench.desk, Report.TUTORS, start, end, compare=False).values == (30,)


def test_without_classes_there_is_nothing(bench: Bench) -> None:
    assert course(bench.desk, Report.CONNECTION, None, None).periods == ()
    assert course(bench.desk, Report.ATTENDANCE, first("2026-11-23"), first("2026-11-24")).values == (0,)


def test_no_more_bars_than_somebody_can_tell_apart(bench: Bench) -> None:
    went = course(bench.desk, Report.DURATIONS, first("1980-01-01"), first("2026-01-01"), compare=False)
    assert len(went.periods) == report_course.MOST


def test_a_chart_says_what_its_table_says(bench: Bench) -> None:
    """Also where two tutors teach a class of two, and for a month that is locked and was corrected since."""
    anna, ben = bench.person("Anna", Role.TUTOR), bench.person("Ben", Role.TUTOR)
    start, end = first("2026-10-01"), first("2026-11-01")
    lesson = bench.lesson("Tom", "Eva", start=plus(START, -30 * DAY), tutors=(anna.id, ben.id))
    correcting.correct(bench.desk, lesson.id, 1800, "held")
    bench.later(minutes=60 * 24 * 10)
    lock_month(bench.desk, Role.TUTOR, date(2026, 10, 1))
    correcting.correct(bench.desk, lesson.id, 3600, "it was longer")
    for which, seconds in ((Report.DURATIONS, 3600), (Report.TUTORS, 2 * 1800), (Report.STUDENTS, 2 * 3600)):
        table = report.sheet(bench.desk, which, start=start, end=end)
        assert table.totals.counted_seconds == seconds
        assert course(bench.desk, which, start, end).total == seconds
