"""How lengths and moments are written."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QLocale
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE, SECOND, Instant, plus
from lcadmin.gui.formats import Formats, short_span
from lcadmin.gui.widgets.date_field import DateField
from tests.support.desk import START

LONDON = Formats(ZoneInfo("Europe/London"), QLocale("en"))


@pytest.mark.parametrize(
    ("span", "written"),
    [
        (-5 * SECOND, "0 s"),
        (41 * SECOND, "41 s"),
        (59 * SECOND + 999, "59 s"),
        (MINUTE, "1 min"),
        (5 * HOUR + 59 * MINUTE, "5 h"),
        (47 * HOUR, "47 h"),
        (3 * DAY, "3 days"),
    ],
)
def test_a_span_is_said_in_its_largest_unit_rounded_down(span: int, written: str) -> None:
    assert short_span(span) == written


def test_a_moment_has_no_more_date_than_it_needs() -> None:
    now = START
    assert LONDON.when(plus(now, -HOUR), now) == "15:00"
    assert LONDON.when(plus(now, -HOUR), now, seconds=True) == "15:00:00"
    assert LONDON.when(plus(now, DAY), now) == "Tue 24 Nov 16:00"
    assert LONDON.when(plus(now, 60 * DAY), now) == "22 Jan 2027 16:00"


def test_times_are_in_the_zone_also_across_a_clock_change() -> None:
    new_york = Formats(ZoneInfo("America/New_York"), QLocale("en"))
    assert new_york.times(START, plus(START, HOUR)) == "11:00–12:00"
    summer = Instant(START - 150 * DAY)
    assert (LONDON.time(summer), new_york.time(summer)) == ("17:00", "12:00")


def test_the_day_is_the_zones_own() -> None:
    late = plus(START, 8 * HOUR - 1)
    assert LONDON.day_of(late) == date(2026, 11, 23)
    assert Formats(ZoneInfo("Asia/Tokyo"), QLocale("en")).day_of(late) == date(2026, 11, 24)


def test_days_are_said_in_the_language() -> None:
    german = Formats(ZoneInfo("Europe/Berlin"), QLocale("de"))
    day = date(2026, 11, 23)
    assert LONDON.day(day) == "Monday 23 November"
    assert german.day(day) == "Montag, 23. November"
    assert LONDON.month(day) == "November 2026"


def test_ago_counts_a_day_and_then_names_the_moment() -> None:
    assert LONDON.ago(plus(START, -12 * SECOND), START) == "12 s ago"
    assert LONDON.ago(plus(START, -DAY), START) == "Sun 22 Nov 16:00"


def test_a_zone_is_called_by_its_city() -> None:
    assert LONDON.zone_name() == "London"
    assert LONDON.zone_name("America/New_York") == "New York"
    assert LONDON.zone_name("UTC") == "UTC"


def test_a_large_count_is_grouped_as_the_language_does_it() -> None:
    assert LONDON.number(100_000) == "100,000"
    assert Formats(ZoneInfo("Europe/Berlin"), QLocale("de")).number(100_000) == "100.000"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Monday 23 November", "23 November 2026", "Mon 23 Nov", "November 2026")),
        ("de", ("Montag, 23. November", "23. November 2026", "Mo. 23. Nov.", "November 2026")),
        ("fr", ("lundi 23 novembre", "23 novembre 2026", "lun. 23 nov.", "novembre 2026")),
        ("es", ("lunes 23 de noviembre", "23 de noviembre de 2026", "lun 23 nov", "noviembre de 2026")),
    ],
)
def test_days_are_written_as_each_language_does(language: str, said: tuple[str, ...]) -> None:
    formats, day = Formats(ZoneInfo("UTC"), QLocale(language)), date(2026, 11, 23)
    assert (formats.day(day), formats.full_day(day), formats.short_day(day), formats.month(day)) == said


def test_german_days_have_their_point(qtbot: QtBot) -> None:
    german, day = Formats(ZoneInfo("Europe/Berlin"), QLocale("de")), date(2026, 3, 3)
    assert german.day_of_month(day) == "3. März"
    assert german.long_day(day) == "Dienstag, 3. März 2026"
    field = DateField("Tag", german.locale)
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 3, 3))
    assert field.text() == "3. März 2026"
