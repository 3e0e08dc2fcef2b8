"""Days and months in the languages of letters."""

from __future__ import annotations

import pytest

from lcadmin.domain.letter_words import LANGUAGES, base, calendar_words
from lcadmin.domain.wording_dates import words_for_day

MONDAY = 1_795_449_600_000


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Monday 23 November"),
        ("de", "Montag, 23. November"),
        ("de-AT", "Montag, 23. November"),
        ("fr", "lundi 23 novembre"),
        ("es", "lunes 23 de noviembre"),
        ("eo", "Monday 23 November"),
    ],
)
def test_a_day_is_said_in_the_readers_language(language: str, day: str) -> None:
    assert words_for_day(MONDAY, "UTC", calendar_words(language)) == day


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_day_and_month_has_a_name(language: str) -> None:
    assert len(calendar_words(language)) == 1 + 7 + 12


def test_a_regions_language_is_its_base() -> None:
    assert base("pt-BR") == "pt"
