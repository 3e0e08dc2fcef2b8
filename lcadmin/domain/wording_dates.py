"""Days and times as words, in whichever language the wording is in.

A Text carries a moment as an integer (UTC milliseconds) beside a ``zone``; the sentence chooses how
it is said: ``{start:day}``, ``{start:time}``, ``{zone:place}``. Names of days and months are
sentences like any other, so a translation needs nothing but the catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DATES: dict[str, str] = {
    "date_day": "{weekday} {day} {month}",
    "date_full": "{day} {month} {year}",
    "date_month": "{month} {year}",
    "date_time": "{hour}:{minute}",
    "weekday_0": "Monday",
    "weekday_1": "Tuesday",
    "weekday_2": "Wednesday",
    "weekday_3": "Thursday",
    "weekday_4": "Friday",
    "weekday_5": "Saturday",
    "weekday_6": "Sunday",
    "month_1": "January",
    "month_2": "February",
    "month_3": "March",
    "month_4": "April",
    "month_5": "May",
    "month_6": "June",
    "month_7": "July",
    "month_8": "August",
    "month_9": "September",
    "month_10": "October",
    "month_11": "November",
    "month_12": "December",
}

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=64)
def zone_or_utc(name: str) -> ZoneInfo:
    """The zone of this name, UTC where this machine knows none."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        # A sentence must come out even where this machine does not know the zone.
        return ZoneInfo("UTC")


def _local(moment: int, zone: str) -> datetime:
    return (_EPOCH + timedelta(milliseconds=moment)).astimezone(zone_or_utc(zone))


def words_for_day(moment: int, zone: str, wording: Mapping[str, str]) -> str:
    """The day of ``moment`` (UTC milliseconds) in ``zone``: "Monday 16 November"."""
    at = _local(moment, zone)
    return _said("date_day", wording).format(
        weekday=_said(f"weekday_{at.weekday()}", wording),
        day=at.day,
        month=_said(f"month_{at.month}", wording),
    )


def words_for_date(moment: int, zone: str, wording: Mapping[str, str]) -> str:
    """The day of ``moment`` (UTC milliseconds) in ``zone`` with its year: "16 November 2026"."""
    at = _local(moment, zone)
    month = _said(f"month_{at.month}", wording)
    return _said("date_full", wording).format(day=at.day, month=month, year=at.year)


def words_for_month(moment: int, zone: str, wording: Mapping[str, str]) -> str:
    """The month of ``moment`` (UTC milliseconds) in ``zone``: "November 2026"."""
    at = _local(moment, zone)
    return _said("date_month", wording).format(month=_said(f"month_{at.month}", wording), year=at.year)


def words_for_time(moment: int, zone: str, wording: Mapping[str, str]) -> str:
    """The time of day of ``moment`` (UTC milliseconds) in ``zone``: "16:45"."""
    at = _local(moment, zone)
    return _said("date_time", wording).format(hour=f"{at.hour:02}", minute=f"{at.minute:02}")


def words_for_place(zone: str) -> str:
    """What people call a zone: "London" for Europe/London."""
    return zone.rpartition("/")[2].replace("_", " ")


def _said(key: str, wording: Mapping[str, str]) -> str:
    return wording.get(key) or DATES[key]
