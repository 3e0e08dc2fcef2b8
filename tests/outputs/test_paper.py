"""What is drawn on paper: nothing breaks that may not, rows stay whole, remarks have room."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from lcadmin.domain.money import Unit
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By
from lcadmin.domain.person_rows import Extra, PersonRow, totals
from lcadmin.domain.report_sheets import Report, Sheet, pay_fields
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.outputs import Dress, report_file
from lcadmin.outputs.column_widths import (
    ColumnNeed,
    look_at,
    needs_across,
    shrink_for,
    widths_within,
)
from lcadmin.outputs.page_breaks import page_breaks
from lcadmin.outputs.pdf import sheet_pdf
from tests.support.desk import START, at

BUSINESS = Settings(business_name="Bright & Sons", timezone="Europe/Berlin", currency="EUR")
LONG = "Wolfeschlegelstein-Hausenberger"


def pay(count: int, name: str = LONG) -> Sheet:
    rows = []
    for number in range(count):
        row = PersonRow(1, Role.TUTOR, f"Maximiliane {name}", f"Talk{number}", at(number * 3600), number, 1)
        row.planned_seconds, row.counted_seconds, row.paid_seconds = 3600, 78_300, 78_300
        row.amount, row.rate, row.unit, row.late_minutes = Decimal("12460.41"), Decimal("24.5"), Unit.HOUR, 12
        if number % 3 == 0:
            row.in_review, row.review = 1, Text.of("time_review_longer", given=4)
            row.extra, row.note = Extra.BONUS, f"Note{number} " + "for the evenings " * 12
        rows.append(row)
    return Sheet(Report.TUTORS, By.CLASS, pay_fields(By.CLASS), rows, totals(rows), count, 1, currency="EUR")


def lines(content: bytes) -> list[list[str]]:
    """The lines of every page as they stand on it, with plain spaces."""
    pages = (page.extract_text().splitlines() for page in PdfReader(io.BytesIO(content)).pages)
    return [[" ".join(line.split()) for line in page] for page in pages]


def test_no_figure_date_or_name_breaks_beside_a_long_remark() -> None:
    for language in ("en", "de"):
        made = lines(sheet_pdf(pay(30), Dress(replace(BUSINESS, language=language)), START))
        words = " ".join(" ".join(page) for page in made)
        amount = "€12,460.41" if language == "en" else "12.460,41"
        assert words.count(amount) == 30
        assert words.count("21:45:00") == 60
        assert len(re.findall(r"\d{4}-\d\d-\d\d", words)) == 30
        assert len(re.findall(r"\d{4}-\d\d-\d\d \d\d:\d\d", words)) == 20, "an extra line is of a day"
        assert [words.count(part) for part in LONG.split("-")] == [30, 30]


def test_a_remark_stands_on_the_page_of_its_row() -> None:
    made = lines(sheet_pdf(pay(200), Dress(BUSINESS), START))
    assert len(made) > 8
    rows = []
    for page in made:
        text = " ".join(page)
        on_page = [int(number) for number in re.findall(r"Talk(\d+)", text)]
        assert [int(number) for number in re.findall(r"Note(\d+)", text)] == [
            number for number in on_page if number % 3 == 0
        ]
        assert text.count("for the evenings") == 12 * len([one for one in on_page if one % 3 == 0])
        assert text.count("€12,460.41") == len(on_page)
        rows += on_page
    assert rows == list(range(200))


def test_a_report_with_many_columns_lies_across_and_one_with_few_stands() -> None:
    def size(content: bytes) -> tuple[float, float]:
        box = PdfReader(io.BytesIO(content)).pages[0].mediabox
        return float(box.width), float(box.height)

    width, height = size(report_file("pdf", pay(3), BUSINESS, START))
    assert width > height
    few = replace(pay(3), fields=pay_fields(By.CLASS)[:4])
    width, height = size(report_file("pdf", few, BUSINESS, START))
    assert width < height


@given(
    rows=st.lists(st.floats(5, 60), min_size=1, max_size=80),
    before=st.floats(0, 150),
    page=st.floats(200, 500),
)
def test_pages_end_between_rows_and_lose_nothing(rows: list[float], before: float, page: float) -> None:
    tops = [before]
    for high in rows:
        tops.append(tops[-1] + high)
    heads = rows[0]
    made = page_breaks(tops[-1], page, [tops[0], *tops[2:-1]], (before, tops[-1]), heads)
    assert made[0].top == 0
    assert made[-1].bottom == tops[-1]
    for one, following in pairwise(made):
        assert one.bottom == following.top
        assert one.bottom in tops
        assert following.with_heads == (following.top > before)
    for one in made:
        assert 0 < one.bottom - one.top + (heads if one.with_heads else 0) <= page + 1e-6


def test_only_what_is_higher_than_a_page_is_cut() -> None:
    made = page_breaks(1000, 300, [100, 900], (50, 1000), 20)
    assert [(one.top, one.bottom) for one in made] == [
        (0, 100), (100, 380), (380, 660), (660, 900), (900, 1000),
    ]  # fmt: skip


def test_heads_that_fill_a_page_are_not_said_again() -> None:
    made = page_breaks(1000, 300, [0, 300, 600], (0, 1000), 300)
    assert [(one.top, one.bottom, one.with_heads) for one in made] == [
        (0, 300, False), (300, 600, False), (600, 900, False), (900, 1000, False),
    ]  # fmt: skip


def measure(words: str, bold: bool) -> float:
    return len(words) * (7 if bold else 6)


@given(
    st.lists(
        st.tuples(st.booleans(), st.lists(st.text("ab 1", max_size=30), min_size=1, max_size=5)),
        min_size=1,
        max_size=9,
    ),
    st.floats(300, 1000),
)
def test_columns_fill_the_paper_and_have_room_for_what_may_not_break(
    columns: list[tuple[bool, list[str]]], width: float
) -> None:
    needs = [ColumnNeed(solid) for solid, _ in columns]
    for need, (_, cells) in zip(needs, columns, strict=True):
        need.head("Head of it", measure)
        for cell in cells:
            look_at([need], [[cell]], measure, bold=[False])
    shrink = shrink_for(needs, width)
    widths = widths_within(needs, width / shrink)
    assert sum(widths) <= width / shrink + 1
    for need, given_width, (solid, cells) in zip(needs, widths, columns, strict=True):
        for cell in cells:
            for piece in [cell] if solid else cell.split():
                assert measure(piece, bold=False) <= given_width
        assert given_width >= int(need.narrowest)


def test_sentences_do_not_lay_the_paper_across_but_figures_do() -> None:
    words = ColumnNeed(solid=False)
    look_at([words], [["many words " * 40]], measure, bold=[False])
    figures = ColumnNeed(solid=True)
    look_at([figures], [["1" * 100]], measure, bold=[False])
    assert not needs_across([words], 400)
    assert needs_across([figures], 400)
