"""Where classes stand in the week: over clock changes, past midnight, side by side."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import MINUTE, Instant, from_datetime, to_datetime
from lcadmin.gui.models.week import Block, Entry, More, lay_out, moment, on_days, skipped

LONDON, BERLIN, HOWE = ZoneInfo("Europe/London"), ZoneInfo("Europe/Berlin"), ZoneInfo("Australia/Lord_Howe")
MONDAY = date(2026, 11, 23)
SPRING, AUTUMN = date(2026, 3, 23), date(2026, 10, 19)  # the Sundays of these weeks change the clocks


def entry(number: int, day: int, start: int, minutes: int, monday: date = MONDAY) -> Entry:
    at = moment(monday, day, start, LONDON)
    return Entry(number, at, Instant(at + minutes * MINUTE))


def spots(*entries: Entry, most: int = 4) -> list[tuple[int, int, int]]:
    return [(b.id, b.column, b.columns) for b in lay_out(on_days(entries, MONDAY, LONDON), most).blocks]


def test_a_class_stands_at_its_wall_clock_time() -> None:
    (block,) = lay_out(on_days([entry(7, 2, 16 * 60, 45)], MONDAY, LONDON)).blocks
    assert block == Block(7, 2, 16 * 60, 16 * 60 + 45)


def test_classes_that_overlap_stand_side_by_side_and_the_next_has_the_whole_day_again() -> None:
    made = [entry(1, 0, 600, 60), entry(2, 0, 630, 60), entry(3, 0, 660, 60), entry(4, 0, 720, 30)]
    assert spots(*made) == [(1, 0, 2), (2, 1, 2), (3, 0, 2), (4, 0, 1)]


def test_who_finds_no_room_is_counted_in_the_last_column() -> None:
    laid = lay_out(on_days([entry(number, 0, 600, 60) for number in range(1, 8)], MONDAY, LONDON), 3)
    assert [(b.id, b.columns) for b in laid.blocks] == [(1, 3), (2, 3)]
    assert laid.more == (More(Block(-1, 0, 600, 660, 2, 3), (3, 4, 5, 6, 7)),)


def test_a_class_over_midnight_has_a_part_on_each_day() -> None:
    blocks = lay_out(on_days([entry(1, 0, 23 * 60, 120)], MONDAY, LONDON)).blocks
    assert [(b.day, b.top, b.bottom, b.first) for b in blocks] == [(0, 1380, 1440, True), (1, 0, 60, False)]


def test_a_class_of_last_sunday_night_reaches_into_monday_and_none_beyond_the_week() -> None:
    blocks = lay_out(on_days([entry(1, -1, 23 * 60, 120), entry(2, 6, 23 * 60, 120)], MONDAY, LONDON)).blocks
    assert [(b.id, b.day) for b in blocks] == [(1, 0), (2, 6)]


def test_a_very_short_class_can_be_read() -> None:
    (late,) = lay_out(on_days([entry(1, 0, 1435, 3)], MONDAY, LONDON)).blocks
    assert (late.top, late.bottom) == (1420, 1440)


def test_the_hour_that_is_skipped_is_known_and_a_class_over_it_spans_it() -> None:
    assert skipped(SPRING, 6, LONDON) == (60, 120)
    assert skipped(SPRING, 5, LONDON) is None
    assert skipped(date(2026, 9, 28), 6, HOWE) == (120, 150)  # half an hour only
    (block,) = lay_out(on_days([entry(1, 6, 30, 60, SPRING)], SPRING, LONDON)).blocks
    assert (block.top, block.bottom) == (30, 150)


def test_a_time_that_is_skipped_is_later_by_what_is_skipped() -> None:
    assert to_datetime(moment(SPRING, 6, 90, LONDON), UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # type: ignore[arg-type]


def test_in_the_night_with_an_hour_twice_a_class_is_as_long_as_it_lasts() -> None:
    first = moment(AUTUMN, 6, 90, LONDON)  # 1:30 in summer time; an hour later it is 1:30 again
    (block,) = lay_out(on_days([Entry(1, first, Instant(first + 60 * MINUTE))], AUTUMN, LONDON)).blocks
    assert (block.top, block.bottom) == (90, 150)


@pytest.mark.parametrize("zone", [LONDON, BERLIN, HOWE, ZoneInfo("Asia/Kathmandu")])
@given(day=st.integers(0, 6), minute=st.integers(0, 1439), week=st.integers(0, 60))
def test_a_moment_that_there_is_is_found_where_it_was_put(
    zone: ZoneInfo, day: int, minute: int, week: int
) -> None:
    monday = date.fromordinal(date(2026, 1, 5).toordinal() + 7 * week)
    gap = skipped(monday, day, zone)
    if gap is not None and gap[0] <= minute < gap[1]:
        return
    at = moment(monday, day, minute, zone)
    (block,) = lay_out(on_days([Entry(1, at, Instant(at + 20 * MINUTE))], monday, zone)).blocks[:1]
    assert (block.day, block.top) == (day, min(minute, 1420))


SLOTS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1380), st.integers(20, 60)), max_size=25)


@given(SLOTS, st.integers(2, 5))
def test_nobody_is_lost_and_nobody_stands_on_another(slots: list[tuple[int, int, int]], most: int) -> None:
    made = [entry(number, *slot) for number, slot in enumerate(slots)]
    laid = lay_out(on_days(made, MONDAY, LONDON), most)
    shown = [block.id for block in laid.blocks if block.first]
    assert sorted([*shown, *(number for more in laid.more for number in more.ids)]) == list(range(len(made)))
    for one in laid.blocks:
        assert one.column < one.columns <= most
        for other in laid.blocks:
            apart = one.bottom <= other.top or other.bottom <= one.top
            assert one is other or one.day != other.day or one.column != other.column or apart


def test_entries_are_told_by_instants_and_not_by_datetimes() -> None:
    start = from_datetime(datetime(2026, 11, 23, 16, tzinfo=UTC))
    (block,) = lay_out(on_days([Entry(1, start, Instant(start + 60 * MINUTE))], MONDAY, BERLIN)).blocks
    assert (block.top, block.bottom) == (17 * 60, 18 * 60)
