"""Days, times and lengths as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.typed_times import read_day, read_day_near, read_minutes, read_time, says_day_first

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2026-11-23", ""),
        ("2026-11-23 16:00", "16:00"),
        ("2026-11-23T16:00", "16:00"),
        ("2026/11/23", ""),
        ("23.11.2026", ""),
        ("23. 11. 26", ""),
        ("23/11/2026, 4 pm", "4 pm"),
        ("11/23/2026", ""),  # there is no month 23
        ("Mon 23 Nov 2026 9:30", "9:30"),
        ("Montag, 23. November 2026", ""),
        ("23 novembre 2026", ""),
        ("23 de noviembre de 2026", ""),
        ("November 23rd, 2026", ""),
        ("Nov 23 2026 16:00", "16:00"),
    ],
)
def test_a_day_is_read_in_any_usual_form(text: str, rest: str) -> None:
    assert read_day(text) == (DAY, rest)


@pytest.mark.parametrize(
    "text", ["", "Algebra", "2026-13-01", "31.2.2026", "23 Xyz 2026", "Xyz 23 2026", "12", "16:00"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


def test_the_order_of_day_and_month_is_told_or_given() -> None:
    assert read_day("3/4/2026") == (date(2026, 4, 3), "")
    assert read_day("3/4/2026", day_first=False) == (date(2026, 3, 4), "")
    assert says_day_first(["x", "3/4/2026", "3/14/2026"]) is False
    assert says_day_first(["3/4/2026", "14/3/2026"]) is True
    assert says_day_first(["3/4/2026", "2026-11-23"]) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("60", 60), ("45 min", 45), ("1:30", 90), ("1h30", 90), ("1:30:00", 90), ("1.5 h", 90), ("1,5 Std.", 90),
     ("2 heures", 120), ("90m", 90)],
)  # fmt: skip
def test_a_length_is_read_in_any_usual_form(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "long", "60 km", "0.5", "-5", "1:75"])
def test_what_is_no_length_is_none(text: str) -> None:
    assert read_minutes(text) is None


def test_a_time_of_the_day_is_read() -> None:
    assert (read_time("4 pm"), read_time("16.30"), read_time("13 pm"), read_time("25")) == (
        (16, 0),
        (16, 30),
        None,
        None,
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("16", date(2026, 11, 16)),
        ("16.", date(2026, 11, 16)),
        ("16 Oct", date(2026, 10, 16)),
        ("Oct 16", date(2026, 10, 16)),
        ("16. Okt.", date(2026, 10, 16)),
        ("16.10.", date(2026, 10, 16)),
        ("16/10", date(2026, 10, 16)),
        ("16.10.25", date(2025, 10, 16)),
        (" 16 Oct 2025 ", date(2025, 10, 16)),
        ("2025-10-16", date(2025, 10, 16)),
        ("Fri 16 Oct", date(2026, 10, 16)),
        ("31", None),
        ("3 mrz", date(2026, 3, 3)),
        ("Mar 3", date(2026, 3, 3)),
        ("1. Sept.", date(2026, 9, 1)),
        ("31.11.", None),
        ("martes 3", None),  # a weekday, and other words that begin like a month
        ("mardi 3", None),
        ("1 marvel 2026", None),
        ("1 decapitate 2026", None),
        ("martes 3 marzo", date(2026, 3, 3)),
        ("\u200f16.10.2026\u200e", date(2026, 10, 16)),  # pasted from where people write from the right
        ("\u202b16.10.2026\u202c", date(2026, 10, 16)),
        ("16 Otc", None),
        ("16 Oct 2026 Nov 2026", None),
        ("", None),
    ],
)
def test_what_is_left_out_of_a_day_is_as_in_the_one_that_is_near(text: str, day: date | None) -> None:
    assert read_day_near(text, date(2026, 11, 25)) == day


@pytest.mark.parametrize(
    "names",
    [
        "January February March April May June July August September October November December",
        "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jän. Feb. Mär. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
    ],
)
def test_the_months_of_every_language_of_the_window_are_read_whole_and_shortened(names: str) -> None:
    for month, name in enumerate(names.split(), start=1):
        assert read_day_near(f"7 {name} 2025", DAY) == date(2025, month, 7)
        assert read_day_near(f"{name} 7", DAY) == date(2026, month, 7)


@given(st.dates(date(1970, 1, 2), date(9998, 12, 31)), st.dates(), st.booleans())
def test_a_whole_day_does_not_hang_on_the_one_that_is_near(day: date, near: date, first: bool) -> None:
    numbers = f"{day.day}/{day.month}/{day.year}" if first else f"{day.month}/{day.day}/{day.year}"
    assert read_day_near(numbers, near, day_first=first) == day
    assert read_day_near(day.isoformat(), near, day_first=first) == day
    assert read_day_near(f"{day.day} {day:%b} {day.year}", near, day_first=first) == day
