"""Class durations as rows and totals."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import DAY, Instant, from_datetime
from lcadmin.domain.reports import By, DurationRow, Taught, Totals, durations
from lcadmin.domain.wording import Text

LONDON = ZoneInfo("Europe/London")
TOKYO = ZoneInfo("Asia/Tokyo")
REVIEW = Text("review")


def at(text: str) -> Instant:
    return from_datetime(datetime.fromisoformat(text))


LESSONS = [
    Taught(3, "Spanish", at("2026-12-01T10:00Z"), 3600),
    Taught(1, "Algebra", at("2026-11-29T23:30Z"), 611, REVIEW),
    Taught(2, "Physics", at("2026-11-30T00:30Z"), 0),
]


def test_by_class_there_is_a_row_for_each_in_order_of_start() -> None:
    report = durations(LESSONS, By.CLASS, LONDON)
    assert [(row.lesson_id, row.title, row.counted_seconds, row.review) for row in report.rows] == [
        (1, "Algebra", 611, REVIEW),
        (2, "Physics", 0, None),
        (3, "Spanish", 3600, None),
    ]
    assert report.totals == Totals(classes=3, counted_seconds=4211, in_review=1)


def test_classes_that_begin_together_keep_one_order() -> None:
    together = [Taught(2, "b", Instant(0), 1), Taught(1, "a", Instant(0), 1)]
    assert [row.lesson_id for row in durations(together, By.CLASS, LONDON).rows] == [1, 2]


def test_a_week_begins_on_monday_of_the_business() -> None:
    report = durations(LESSONS, By.WEEK, LONDON)
    assert report.rows == (
        DurationRow("2026-11-23", at("2026-11-23T00:00Z"), 1, 611, 1),
        DurationRow("2026-11-30", at("2026-11-30T00:00Z"), 2, 3600, 0),
    )


def test_a_month_is_that_of_the_business() -> None:
    assert [(row.title, row.classes) for row in durations(LESSONS, By.MONTH, LONDON).rows] == [
        ("2026-11", 2),
        ("2026-12", 1),
    ]
    late = [Taught(1, "Night", at("2026-11-30T20:00Z"), 60)]
    row = durations(late, By.MONTH, TOKYO).rows[0]
    assert (row.title, row.start) == ("2026-12", at("2026-12-01T00:00+09:00"))


def test_without_classes_a_report_is_empty_and_its_totals_are_nought() -> None:
    report = durations([], By.MONTH, LONDON)
    assert (report.rows, report.totals) == ((), Totals(0, 0, 0))


taught = st.builds(
    Taught,
    st.integers(1, 10_000),
    st.text(max_size=5),
    st.integers(0, 4_000 * DAY).map(Instant),
    st.integers(0, 86_400),
    st.none() | st.just(REVIEW),
)


@given(st.lists(taught, max_size=30), st.sampled_from(By), st.sampled_from([LONDON, TOKYO]))
def test_totals_are_the_sum_of_the_rows_and_lose_no_class(
    lessons: list[Taught], by: By, zone: ZoneInfo
) -> None:
    report = durations(lessons, by, zone)
    assert report.totals == Totals(
        len(lessons),
        sum(lesson.counted_seconds for lesson in lessons),
        sum(lesson.review is not None for lesson in lessons),
    )
    assert report.totals.counted_seconds == sum(row.counted_seconds for row in report.rows)
    assert [row.start for row in report.rows] == sorted(row.start for row in report.rows)
    if by is not By.CLASS:
        assert len({row.title for row in report.rows}) == len(report.rows)
