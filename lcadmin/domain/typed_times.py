"""Days, times and lengths as people write them into forms and spreadsheets."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_TIME = re.compile(
    r"(?P<hour>[0-9]{1,2})"
    r"(?:\s*[:.,h\s-]\s*(?P<apart>[0-9]{2})|(?P<close>[0-9]{2})|\s*h)?"
    r"\s*(?:(?P<half>[ap])\.?\s*m\.?)?"
)
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_NUMBERS = re.compile(r"([0-9]{1,2})\s?[./-]\s?([0-9]{1,2})\s?[./-]\s?([0-9]{4}|[0-9]{2})")
_DAY_FIRST = re.compile(
    r"([0-9]{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?([0-9]{4})"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")
_CLOCK = re.compile(r"([0-9]{1,2})\s*[:h]\s*([0-5][0-9])(?:\s*[:m][0-9]{0,2})?")
_LENGTH = re.compile(r"([0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*([^\W\d_]*)\.?")
_ONE_DAY = re.compile(r"([0-9]{1,2})(?:\.|st|nd|rd|th)?")
_TWO_NUMBERS = re.compile(r"[0-9]{1,2}\s?([./-])\s?[0-9]{1,2}\.?")
_WEEKDAY = re.compile(r"^[^\W\d_]+\.?,?\s+(?=[0-9])")
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan january januar jän jänner jaenner janv janvier ene enero",
            "feb february februar feber fév fev févr fevr février fevrier febrero",
            "mar march mär mrz märz maer maerz mars marzo",
            "apr april avr avril abr abril",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juil juillet julio",
            "aug august aoû aou août aout ago agosto",
            "sep sept september septembre septiembre set setiembre",
            "oct october okt oktober octobre octubre",
            "nov november novembre noviembre",
            "dec december dez dezember déc décembre decembre dic diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
_MARKS = dict.fromkeys(
    (0x061C, 0x200B, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
"""What tells the direction of writing, and other marks without a width, as they come along in pasted text."""
_HOURS = ("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas")
_MINUTES = ("", "m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos")


def read_time(text: str) -> tuple[int, int] | None:
    """Hour (0 to 23) and minute of a time as people write it: ``8``, ``20:00``, ``2000``, ``9.30``,
    ``9h30``, ``8:15 pm``. None where it is no time of the day."""
    found = _TIME.fullmatch(_plain(text))
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["apart"] or found["close"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return (hour, minute) if hour < 24 and minute < 60 else None


def read_day(text: str, *, day_first: bool = True) -> tuple[date, str] | None:
    """The day at the beginning of ``text`` and what stands after it: ``2026-11-23``, ``23.11.26``,
    ``11/23/2026``, ``Mon 23 Nov 2026``, ``November 23, 2026``. Where the numbers leave open which is the
    day, ``day_first`` decides. None where there is no day."""
    plain = _WEEKDAY.sub("", _plain(text)) if not _MONTH_FIRST.match(_plain(text)) else _plain(text)
    for pattern, read in ((_ISO, _iso), (_NUMBERS, _numbers), (_DAY_FIRST, _words), (_MONTH_FIRST, _words)):
        found = pattern.match(plain)
        if found is not None:
            first, second, third = found.groups()
            day = read(first, second, third, day_first)
            return None if day is None else (day, plain[found.end() :].lstrip(" ,t"))
    return None


def read_day_near(text: str, near: date, *, day_first: bool = True) -> date | None:
    """A whole ``text`` as one day. What is left out is as in ``near``: ``16`` its month, ``16 Oct``,
    ``16.10.`` or ``10/16`` its year. None where it is no day."""
    plain = _plain(text)
    alone = _ONE_DAY.fullmatch(plain)
    if alone is not None:
        return _date(near.year, near.month, int(alone[1]))
    numbers = _TWO_NUMBERS.fullmatch(plain)
    if numbers is not None:
        plain = f"{plain.rstrip('.')}{numbers[1]}{near.year:04}"
    without_year = f"{plain.rstrip('.')} {near.year:04}"
    found = read_day(plain, day_first=day_first) or read_day(without_year, day_first=day_first)
    return found[0] if found is not None and not found[1] else None


def says_day_first(texts: list[str]) -> bool | None:
    """Whether days of a column stand before their months, told by a number that is no month; None where
    none tells."""
    for text in texts:
        found = _NUMBERS.match(_WEEKDAY.sub("", _plain(text)))
        if found is not None and int(found[1]) > 12:
            return True
        if found is not None and int(found[2]) > 12:
            return False
    return None


def read_minutes(text: str) -> int | None:
    """A length in minutes: ``60``, ``45 min``, ``1:30``, ``1h30``, ``1.5 h``. None where it is none."""
    plain = _plain(text)
    clock = _CLOCK.fullmatch(plain)
    if clock is not None:
        return int(clock[1]) * 60 + int(clock[2])
    found = _LENGTH.fullmatch(plain)
    if found is None or found[2] not in (*_HOURS, *_MINUTES):
        return None
    many = float(found[1].replace(",", "."))
    minutes = many * 60 if found[2] in _HOURS else many
    return round(minutes) if minutes == round(minutes) else None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text.translate(_MARKS)).strip().casefold()


def _iso(year: str, month: str, day: str, _day_first: bool) -> date | None:
    return _date(int(year), int(month), int(day))


def _numbers(first: str, second: str, year: str, day_first: bool) -> date | None:
    day, month = (int(first), int(second)) if day_first else (int(second), int(first))
    if month > 12:
        day, month = month, day
    return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)


def _words(first: str, second: str, year: str, _day_first: bool) -> date | None:
    name, day = (second, first) if first.isdecimal() else (first, second)
    month = _MONTHS.get(name)
    return None if month is None else _date(int(year), month, int(day))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
