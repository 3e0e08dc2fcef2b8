"""A family's statement on paper, as a page and for scripts."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from lcadmin.domain.attendance import Presence
from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.domain.letters import Reader
from lcadmin.domain.money import Unit
from lcadmin.domain.people import Role
from lcadmin.domain.person_rows import Counts, Extra, PersonRow, totals
from lcadmin.domain.settings import CreditRule, Settings
from lcadmin.domain.statements import Child, Statement
from lcadmin.outputs import statement_file, statement_name, statement_words
from lcadmin.outputs.dress import Dress, money
from lcadmin.outputs.pdf import ClosedDocument
from lcadmin.outputs.statement_page import StatementPage
from tests.support.desk import START

SETTINGS = Settings(business_name="Bright & Sons", currency="EUR", credit_rule=CreditRule.LESSONS)


def row(person: int, day: int, amount: str, **more: object) -> PersonRow:
    values: dict[str, object] = {
        "title": f"Class {day}", "start": plus(START, day * DAY), "lesson_id": day, "classes": 1,
        "paid_seconds": 3600, "amount": Decimal(amount), "rate": Decimal(20), "unit": Unit.HOUR,
        "credit_used": 1,
    }  # fmt: skip
    return PersonRow(person, Role.STUDENT, **(values | more))  # type: ignore[arg-type]


def child(person: int, name: str, *rows: PersonRow, left: int | None = 3) -> Child:
    whole = totals(rows, Role.STUDENT)
    whole.credit_balance = left
    return Child(person, name, rows, whole)


def statement(*children: Child, family: int | None = 7) -> Statement:
    payers = (Reader("Maria <b>", "maria@example.org", "", "en", "UTC", contact_id=1),)
    return Statement(family, children, payers, "en", None, None, "EUR", Counts(2, 1, 1))


FAMILY = statement(
    child(
        1,
        "Ada",
        row(1, 1, "20"),
        row(1, 2, "0", presence=Presence.NO_SHOW, paid_seconds=0, rate=None, unit=None),
    ),
    child(
        2,
        "Tom",
        row(2, 3, "1234.5", unit=Unit.CLASS),
        row(2, 4, "-5", extra=Extra.ADJUSTMENT, note="2026-10"),
    ),
)


def text(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages)


def test_a_pdf_says_for_whom_what_and_how_much() -> None:
    said = text(statement_file("pdf", FAMILY, SETTINGS, START))
    for words in (
        *("Bright & Sons", "Maria <b>", "Ada, Tom", "€1,249.50", "Sum for Ada", "€20.00 an hour"),
        *("€20.00 a class", "did not come", "Adjustment for October 2026", "−€5.00", "Page 1 of 1"),
        *("Credit of Tom, in classes: 3", "1 class is still to be checked", "1 class is still on"),
    ):
        assert words in said


def test_a_page_for_a_browser_takes_names_as_they_are() -> None:
    page = statement_file("html", FAMILY, SETTINGS, START, b"\x89PNG").decode()
    assert "Maria &lt;b&gt;" in page
    assert "data:image/png;base64," in page
    assert "<script" not in page


def test_one_child_has_no_heading_and_no_sum_of_its_own() -> None:
    said = text(statement_file("pdf", statement(FAMILY.children[0], family=None), SETTINGS, START))
    assert "Sum for" not in said
    assert "Total" in said


def test_without_credit_nothing_is_said_of_it() -> None:
    plain = statement(child(1, "Ada", row(1, 1, "20", credit_used=None), left=None))
    assert "Credit" not in text(statement_file("pdf", plain, SETTINGS, START))


def test_for_scripts_amounts_are_text_and_sums_are_those_of_the_rows() -> None:
    made = json.loads(statement_file("json", FAMILY, SETTINGS, START))
    assert (made["price"], made["family"], made["in_review"]) == ("1249.50", 7, 1)
    assert [one["price"] for one in made["students"]] == ["20.00", "1229.50"]
    for one in made["students"]:
        assert sum(Decimal(each["price"]) for each in one["rows"]) == Decimal(one["price"])


def test_another_form_is_a_programming_error() -> None:
    with pytest.raises(KeyError):
        statement_file("xlsx", FAMILY, SETTINGS, START)


def test_a_file_is_named_after_whom_it_is_about_and_no_two_are_the_same() -> None:
    assert statement_name(FAMILY, SETTINGS) == "Ada, Tom 7 - All classes"
    other = replace(FAMILY, family_id=8)
    assert statement_name(other, SETTINGS) != statement_name(FAMILY, SETTINGS)
    assert "/" not in statement_name(statement(child(1, "a/b", row(1, 1, "1"))), SETTINGS)


def test_time_and_sum_in_words() -> None:
    month = replace(FAMILY, start=Instant(1_793_491_200_000), end=Instant(1_796_083_200_000))
    assert statement_words(month, SETTINGS) == ("November 2026", "€1,249.50")
    german = replace(SETTINGS, language="de", wording={"report_range_all": "Alle"})
    assert statement_words(FAMILY, german) == ("Alle", "1.249,50\N{NO-BREAK SPACE}€")


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "−£1,234.50"),
        ("de", "−1.234,50\N{NO-BREAK SPACE}£"),
        ("de-AT", "−1.234,50\N{NO-BREAK SPACE}£"),
        ("fr", "−1\N{NARROW NO-BREAK SPACE}234,50\N{NO-BREAK SPACE}£"),
        ("es", "−1.234,50\N{NO-BREAK SPACE}£"),
        ("pl", "−£1,234.50"),
    ],
)
def test_amounts_are_written_as_the_language_does(language: str, written: str) -> None:
    assert money(Decimal("-1234.5"), "GBP", language) == written


@pytest.mark.usefixtures("qapp")
def test_lines_between_rows_are_thin_and_grey() -> None:
    """Qt makes every border that has a style but no width of its own three pixels of black."""
    page = StatementPage(FAMILY, Dress(SETTINGS), START)
    document = ClosedDocument()
    document.setHtml(page.html(page.rows))
    document.setTextWidth(600)
    image = QImage(600, int(document.size().height()), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    document.drawContents(painter, QRectF(image.rect()))
    painter.end()
    black = sum(image.pixel(x, y) & 0xFFFFFF == 0 for x in range(0, 600, 3) for y in range(image.height()))
    assert black == 0
