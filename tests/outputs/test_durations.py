"""The durations report on its way out."""

from __future__ import annotations

import csv
import io
from zoneinfo import ZoneInfo

import pytest

from lcadmin.domain.reports import By, DurationsReport, Taught, durations
from lcadmin.domain.wording import Text
from lcadmin.outputs import durations_csv, durations_json, durations_text
from lcadmin.outputs.csv_cells import csv_text, safe_cell
from tests.support.desk import at

LONDON = ZoneInfo("Europe/London")
BERLIN = ZoneInfo("Europe/Berlin")
REVIEW = Text("why_cancelled")


@pytest.fixture
def classes() -> DurationsReport:
    return durations(
        [Taught(1, "Algebra", at(0), 3011), Taught(2, "=cmd()", at(7200), 36_000, REVIEW)], By.CLASS, LONDON
    )


@pytest.fixture
def weeks() -> DurationsReport:
    return durations(
        [Taught(1, "Algebra", at(0), 3011), Taught(2, "Physics", at(7200), 60, REVIEW)], By.WEEK, LONDON
    )


def test_json_has_the_contracts_keys(classes: DurationsReport) -> None:
    made = durations_json(classes)
    assert made["rows"][0] == {
        "class": 1,
        "title": "Algebra",
        "start": "2026-11-23T16:00:00Z",
        "counted_seconds": 3011,
        "review": None,
        "classes": 1,
        "in_review": 0,
    }
    assert made["rows"][1]["review"] == "the class is cancelled"
    assert made["totals"] == {"classes": 2, "counted_seconds": 39_011, "in_review": 1}


def test_json_by_week_names_no_class(weeks: DurationsReport) -> None:
    (row,) = durations_json(weeks)["rows"]
    assert (row["class"], row["title"], row["classes"], row["in_review"]) == (None, "2026-11-23", 2, 1)


def test_csv_has_durations_as_clock_and_as_number(classes: DurationsReport) -> None:
    rows = list(csv.DictReader(io.StringIO(durations_csv(classes, BERLIN))))
    assert rows[0] == {
        "class": "1",
        "title": "Algebra",
        "start": "2026-11-23 17:00",
        "counted": "0:50:11",
        "counted_seconds": "3011",
        "classes": "1",
        "in_review": "0",
        "review": "",
    }
    assert (rows[1]["counted"], rows[1]["review"]) == ("10:00:00", "the class is cancelled")


def test_a_title_is_never_a_formula(classes: DurationsReport) -> None:
    assert "'=cmd()" in durations_csv(classes, LONDON)


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-x", "@x", "\tx", "\rx", "\nx", "＝1", "-1+1", "-"])
def test_what_a_spreadsheet_would_calculate_is_defused(text: str) -> None:
    assert safe_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Tom", "-5", "-5.25", "1=1", "Anna-Maria"])
def test_what_is_no_formula_stays(text: str) -> None:
    assert safe_cell(text) == text


def test_cells_are_quoted_where_they_must_be() -> None:
    text = csv_text(["a", "b"], [['x,"y"', None], [-5, "two\nlines"]])
    assert text == 'a,b\r\n"x,""y""",\r\n-5,"two\nlines"\r\n'


def test_text_ends_with_the_totals(classes: DurationsReport, weeks: DurationsReport) -> None:
    assert durations_text(classes, LONDON).splitlines() == [
        "2026-11-23 16:00    0:50:11  Algebra",
        "2026-11-23 18:00   10:00:00  =cmd()  – please look: the class is cancelled",
        "Total              10:50:11  2 classes, 1 in review",
    ]
    assert durations_text(weeks, LONDON).splitlines()[0] == (
        "2026-11-23 00:00    0:51:11  2026-11-23 (2 classes), 1 in review"
    )


def test_text_of_one_and_of_none() -> None:
    one = durations([Taught(1, "Algebra", at(0), 59)], By.CLASS, LONDON)
    assert durations_text(one, LONDON).splitlines()[-1] == "Total               0:00:59  1 class"
    assert durations_text(durations([], By.CLASS, LONDON), LONDON) == "No class took place in this time."


def test_own_words_are_used(classes: DurationsReport) -> None:
    assert "off" in durations_text(classes, LONDON, {"why_cancelled": "off"})
