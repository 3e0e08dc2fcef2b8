"""Calendar files: read back by icalendar and by the RFC's own rules, whatever the zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from lcadmin.domain.instants import HOUR, Instant, from_datetime, plus
from lcadmin.domain.mail import CalendarEvent, Party
from lcadmin.outputs.ics import calendar_text
from tests.support.mail import moment

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "Europe/London", "UTC")
OFFICE, TOM = Party('Bright "Tutors"', "office@example.com"), Party("Tom", "tom@example.com")
NOW = from_datetime(datetime(2026, 1, 5, 12, tzinfo=UTC))


def entry(start: Instant, **more: object) -> CalendarEvent:
    values: dict[str, object] = {"title": "Algebra", "notes": "", "url": "https://x.example/?a=1&b=2"} | more
    return CalendarEvent("uid@lcadmin", 3, start, plus(start, HOUR), attendee=TOM, **values)  # type: ignore[arg-type]


def text_of(start: Instant, zone: str, **more: object) -> str:
    return calendar_text([entry(start, **more)], OFFICE, zone, NOW)


def instant_by_the_rfc(text: str, name: str = "DTSTART") -> Instant:
    """The moment that a program reads which knows no zone but the file's own description."""
    import io

    unfolded = text.replace("\r\n ", "")
    line = next(one for one in unfolded.splitlines() if one.startswith(f"{name};TZID="))
    local = datetime.strptime(line.rpartition(":")[2], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - the zone follows
    zones = tzical(io.StringIO(unfolded.replace("\r\n", "\n")))
    return from_datetime(local.replace(tzinfo=zones.get()))


CHANGES = [
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2026, 3, 8, 7, tzinfo=UTC),
    datetime(2026, 11, 1, 6, tzinfo=UTC),
    datetime(2026, 4, 4, 16, tzinfo=UTC),
    datetime(2026, 10, 3, 16, tzinfo=UTC),
]


@pytest.mark.parametrize("zone", ZONES)
def test_the_moment_is_right_on_every_day_of_the_year(zone: str) -> None:
    for day in range(0, 365, 13):
        start = plus(NOW, day * 24 * HOUR)
        parsed = Calendar.from_ical(text_of(start, zone))
        assert moment(parsed, "DTSTART") == start
        assert moment(parsed, "DTEND") == plus(start, HOUR)
        if zone != "UTC":
            assert instant_by_the_rfc(text_of(start, zone)) == start


@pytest.mark.parametrize("zone", [zone for zone in ZONES if zone != "UTC"])
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("hours", [-26, -3, 2, 26])
def test_the_zones_description_is_right_around_clock_changes(zone: str, change: datetime, hours: int) -> None:
    start = from_datetime(change + timedelta(hours=hours))
    assert instant_by_the_rfc(text_of(start, zone)) == start


@given(st.integers(0, 20 * 365 * 24), st.sampled_from(ZONES[:4]))
@settings(max_examples=25)
def test_the_moment_is_right_in_any_year(hours: int, zone: str) -> None:
    start = plus(NOW, hours * HOUR)
    local = datetime.fromtimestamp(start / 1000, ZoneInfo(zone))
    parsed = Calendar.from_ical(text_of(start, zone))
    if local.fold == 0:  # the hour that comes twice cannot be told apart in a calendar file
        assert moment(parsed, "DTSTART") == start


def test_summer_time_begins_where_the_rfc_wants_it() -> None:
    text = text_of(NOW, "Europe/Berlin")
    summer = text.partition("BEGIN:DAYLIGHT")[2].partition("END:DAYLIGHT")[0]
    assert "T020000\r\n" in summer  # 02:00 by the clocks before the change
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in summer
    assert "RDATE" not in text


def test_a_zone_without_a_yearly_rule_lists_its_changes() -> None:
    text = text_of(NOW, "Africa/Casablanca")
    assert "RDATE" in text
    assert instant_by_the_rfc(text) == NOW


def test_an_invitation_is_one_that_calendar_programs_take() -> None:
    calendar = Calendar.from_ical(text_of(NOW, "Europe/Berlin"))
    (event,) = calendar.walk("VEVENT")
    assert (str(calendar["METHOD"]), str(calendar["VERSION"])) == ("REQUEST", "2.0")
    assert (str(event["UID"]), str(event["SEQUENCE"]), str(event["STATUS"])) == (
        "uid@lcadmin",
        "3",
        "CONFIRMED",
    )
    assert str(event["ORGANIZER"]) == "mailto:office@example.com"
    assert event["ORGANIZER"].params["CN"] == "Bright ’Tutors’"
    assert str(event["ATTENDEE"]) == "mailto:tom@example.com"
    assert moment(calendar, "DTSTAMP") == NOW
    assert str(event["URL"]) == "https://x.example/?a=1&b=2"


def test_a_cancellation_takes_the_same_entry_away() -> None:
    calendar = Calendar.from_ical(text_of(NOW, "Europe/Berlin", cancelled=True))
    (event,) = calendar.walk("VEVENT")
    assert (str(calendar["METHOD"]), str(event["STATUS"]), str(event["UID"])) == (
        "CANCEL",
        "CANCELLED",
        "uid@lcadmin",
    )
    assert "URL" not in event


def test_several_classes_stand_in_one_file_and_cancel_only_together() -> None:
    events = [entry(NOW), entry(plus(NOW, 24 * HOUR), cancelled=True)]
    calendar = Calendar.from_ical(calendar_text(events, OFFICE, "Asia/Kolkata", NOW))
    assert (str(calendar["METHOD"]), len(calendar.walk("VEVENT"))) == ("REQUEST", 2)


@pytest.mark.parametrize("title", ["A, B; C\\D", 'Tom\'s "best"', "<b>", "ä" * 200, "line\nbreak"])
def test_a_title_cannot_break_the_file(title: str) -> None:
    text = text_of(NOW, "UTC", title=title)
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    assert str(event["SUMMARY"]) == title
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
