"""A made-up letter, to see what a text looks like."""

from __future__ import annotations

from lcadmin.domain.instants import DAY, HOUR, Instant, plus
from lcadmin.domain.letter_words import calendar_words
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording_dates import words_for_day, words_for_month, words_for_place, words_for_time
from lcadmin.services.fill import ClassWords, Words

_MONDAY = Instant(1_792_425_600_000)  # 16:00 UTC, some days before the clocks change in Europe
_TITLES = ("Algebra, part 2", "History & “Heroes”", "French for beginners")


def sample(settings: Settings, language: str, kind: str, count: int) -> Words:
    """A letter about ``count`` classes, as a parent in New York reads it."""
    names, zone = calendar_words(language), "America/New_York"
    classes = []
    for place, title in enumerate(_TITLES[:count]):
        start = plus(_MONDAY, place * 5 * DAY)
        classes.append(
            ClassWords(
                title=title,
                day=words_for_day(start, zone, names),
                time=words_for_time(start, zone, {}),
                end=words_for_time(plus(start, HOUR), zone, {}),
                zone=words_for_place(zone),
                their_time=words_for_time(start, settings.timezone, {}),
                their_zone=words_for_place(settings.timezone),
                others="Anna Kowalska",
                student="Tom" if place else "",
                link=f"https://school.learn-cube.com/classv3/?token=EXAMPLE{place}&user_id=1000000001",
                opens=words_for_time(plus(start, -HOUR // 4), zone, {}),
                minutes=60,
                was_day=words_for_day(plus(start, -DAY), zone, names) if kind == "moved" else "",
                was_time=words_for_time(plus(start, -DAY), zone, {}) if kind == "moved" else "",
                clock_change=words_for_day(plus(_MONDAY, 6 * DAY), "Europe/London", names)
                if place == 2
                else "",
                clock_place="London" if place == 2 else "",
                cancelled=kind == "cancelled",
            )
        )
    return Words(
        "Maria Baker",
        settings.business_name or "Bright Tutors",
        tuple(classes),
        words_for_month(_MONDAY, zone, names),
        "90.00",
        "Tom, Ada",
    )
