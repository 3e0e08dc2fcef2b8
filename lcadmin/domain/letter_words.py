"""Days and months in the languages that letters are written in."""

from __future__ import annotations

from collections.abc import Mapping


def _words(day: str, weekdays: str, months: str) -> Mapping[str, str]:
    made = {"date_day": day}
    made |= {f"weekday_{place}": name for place, name in enumerate(weekdays.split())}
    made |= {f"month_{place}": name for place, name in enumerate(months.split(), 1)}
    return made


_CALENDARS: Mapping[str, Mapping[str, str]] = {
    "en": {},
    "de": _words(
        "{weekday}, {day}. {month}",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    "fr": _words(
        "{weekday} {day} {month}",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "es": _words(
        "{weekday} {day} de {month}",
        "lunes martes miércoles jueves viernes sábado domingo",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
}

LANGUAGES = tuple(_CALENDARS)
"""The languages that the program speaks; whoever reads another one gets the business's, then English."""


def base(language: str) -> str:
    """``de`` for ``de-AT``."""
    return language.partition("-")[0].lower()


def calendar_words(language: str) -> Mapping[str, str]:
    """The names of days and months for ``words_for_day``; English where there are none."""
    return _CALENDARS.get(base(language), {})
