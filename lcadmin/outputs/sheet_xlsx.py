"""A report as a spreadsheet: lengths are times that add up, amounts are money, nothing is a formula but
the sums below the columns.

Excel shows a time below 0 as ####. A column that holds one (an adjustment of a month that was paid) is
therefore in decimal hours throughout, its sum too, and its head and the second page say so. Excel's other
calendar, of 1904, could show it, but shifts every date that is copied from there into another workbook.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.domain.report_sheets import Field, Kind, Sheet, Total, is_of_a_day, told
from lcadmin.domain.wording import Text
from lcadmin.outputs.csv_cells import is_formula
from lcadmin.outputs.dress import Dress, places_of, sign_of

_DAY_SECONDS, _HOUR_SECONDS = 86_400, 3_600
_DECIMAL_HOURS = "#,##0.0000"
"""A second is 0.0003, so that no two lengths look the same."""
_MOST_ROWS = 1_000_000
_WIDTHS = {Kind.TEXT: 28, Kind.MOMENT: 17, Kind.COUNT: 11, Kind.LENGTH: 12, Kind.MONEY: 14, Kind.CHOICE: 16}
_NOT_IN_A_NAME = str.maketrans("", "", "[]:*?/\\'")


def sheet_xlsx(sheet: Sheet, dress: Dress) -> bytes:
    """The workbook. Its second page says what it is about. ValueError for more rows than a sheet has."""
    if len(sheet.rows) > _MOST_ROWS:
        raise ValueError("more rows than a spreadsheet has")
    out = io.BytesIO()
    options = {
        "constant_memory": True,
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        title = dress.say(sheet.title)
        book.set_properties({"title": title, "company": dress.settings.business_name})
        _Writer(book, sheet, dress).write(title)
        _about(book, sheet, dress, title)
    return out.getvalue()


class _Writer:
    """Writes the page of rows."""

    def __init__(self, book: Any, sheet: Sheet, dress: Dress) -> None:
        self._sheet, self._dress = sheet, dress
        self._columns = sheet.shown
        self._decimal = decimal_hours(sheet)
        self._book = book
        self._page = book.add_worksheet(_name(dress.say(sheet.title)))
        self._proof = book.add_format({"quote_prefix": True})
        forms = {kind: self._form(kind) for kind in Kind}
        self._styles = {kind: book.add_format({"num_format": form}) for kind, form in forms.items()}
        self._bold = {
            kind: book.add_format({"num_format": form, "bold": True, "top": 1})
            for kind, form in forms.items()
        }
        self._day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self._hours = book.add_format({"num_format": _DECIMAL_HOURS})
        self._hours_bold = book.add_format({"num_format": _DECIMAL_HOURS, "bold": True, "top": 1})
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "vcenter"})
        self._head_right = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "vcenter", "align": "right"}
        )

    def _form(self, kind: Kind) -> str:
        if kind is Kind.LENGTH:
            return "[h]:mm:ss"
        if kind is Kind.MOMENT:
            return "yyyy-mm-dd hh:mm"
        if kind is Kind.COUNT:
            return "#,##0"
        if kind is Kind.MONEY:
            places = places_of(self._sheet.currency)
            figures = "#,##0" + ("." + "0" * places if places else "")
            amount = f'"{sign_of(self._sheet.currency)}"{figures}'
            return f"{amount};-{amount}"
        return "@"

    def write(self, title: str) -> None:
        page, columns, rows = self._page, self._columns, self._sheet.rows
        for place, column in enumerate(columns):
            page.set_column(place, place, self._width(column))
        page.freeze_panes(1, 0)
        page.repeat_rows(0)
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        business = self._dress.settings.business_name
        page.set_header(f"&L{title.replace('&', '&&')}&R{business.replace('&', '&&')}"[:255])
        page.set_footer("&R&P / &N")
        if rows:
            page.autofilter(0, 0, len(rows), len(columns) - 1)
        for place, (column, head) in enumerate(zip(columns, self._dress.heads(self._sheet), strict=True)):
            if column.key in self._decimal:
                head = self._dress.say(Text.of("report_head_decimal_hours", head=head))  # noqa: PLW2901
            page.write_string(0, place, head, self._head_right if column.right else self._head)
        for number, row in enumerate(rows, 1):
            for place, column in enumerate(columns):
                self._cell(number, place, column, row, self._styles)
        self._totals(len(rows) + 1)

    def _width(self, column: Field) -> int:
        return 44 if column.key == "review" else _WIDTHS[column.kind]

    def _cell(self, number: int, place: int, column: Field, row: Any, styles: dict[Kind, Any]) -> None:
        value, page = told(column, row), self._page
        if value is None:
            return
        if column.kind is Kind.LENGTH and isinstance(value, int):
            page.write_number(number, place, *self._length(column, value, bold=styles is self._bold))
        elif column.kind is Kind.MOMENT and isinstance(value, int):
            at = to_datetime(Instant(value), self._dress.settings.zone).replace(tzinfo=None)
            page.write_datetime(number, place, at, self._day if is_of_a_day(row) else styles[column.kind])
        elif isinstance(value, (int, Decimal)):
            page.write_number(number, place, value, styles[column.kind])
        else:
            words = self._words(column, row, value)
            page.write_string(number, place, words, self._proof if is_formula(words) else styles[column.kind])

    def _length(self, column: Field, seconds: int, *, bold: bool) -> tuple[float, Any]:
        """A length's figure and form."""
        if column.key in self._decimal:
            return seconds / _HOUR_SECONDS, self._hours_bold if bold else self._hours
        return seconds / _DAY_SECONDS, (self._bold if bold else self._styles)[Kind.LENGTH]

    def _words(self, column: Field, row: Any, value: object) -> str:
        if isinstance(value, StrEnum):
            return self._dress.shown(self._sheet, column, row)
        return self._dress.say(value) if isinstance(value, Text) else str(value)

    def _totals(self, line: int) -> None:
        """Sums are formulas with their values, so that a line may be added; averages are values."""
        page, whole = self._page, self._sheet.totals
        page.write_string(line, 0, self._dress.say(Text("report_total")), self._bold[Kind.TEXT])
        for place, column in list(enumerate(self._columns))[1:]:
            value = None if column.total is Total.NONE else column.value(whole)
            if column.total is Total.SUM and isinstance(value, (int, Decimal)):
                letter = xl_col_to_name(place)
                figure: float | Decimal = value
                form = self._bold[column.kind]
                if column.kind is Kind.LENGTH:
                    figure, form = self._length(column, int(value), bold=True)
                if self._sheet.rows:
                    formula = f"=SUM({letter}2:{letter}{line})"
                    page.write_formula(line, place, formula, form, float(figure))
                else:
                    page.write_number(line, place, figure, form)
            elif column.total is Total.OWN:
                self._cell(line, place, column, whole, self._bold)
            else:
                page.write_blank(line, place, None, self._bold[Kind.TEXT])


def decimal_hours(sheet: Sheet) -> frozenset[str]:
    """The keys of the columns with a length below 0."""
    lengths = [column for column in sheet.shown if column.kind is Kind.LENGTH]
    return frozenset(
        column.key
        for column in lengths
        if any((column.value(row) or 0) < 0 for row in sheet.rows)  # type: ignore[operator]
    )


def _about(book: Any, sheet: Sheet, dress: Dress, title: str) -> None:
    page = book.add_worksheet(_name(dress.say(Text("report_about"))))
    page.set_column(0, 0, 80)
    lines: Sequence[str] = (
        title,
        dress.settings.business_name,
        dress.summary(sheet),
        *(dress.say(note) for note in sheet.notes),
        dress.say(Text("report_note_decimal_hours")) if decimal_hours(sheet) else "",
    )
    proof = book.add_format({"quote_prefix": True})
    for number, line in enumerate(line for line in lines if line):
        page.write_string(number, 0, line, proof if is_formula(line) else None)


def _name(title: str) -> str:
    """A page's name: at most 31 letters, without what is not allowed in one."""
    return title.translate(_NOT_IN_A_NAME)[:31].strip() or "1"
