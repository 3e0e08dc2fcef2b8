"""A report as a page: the one template that browsers show, printers print and the PDF is drawn from."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from lcadmin.domain.instants import Instant
from lcadmin.domain.periods import By
from lcadmin.domain.report_sheets import Kind, Sheet
from lcadmin.domain.wording import Text
from lcadmin.outputs.column_widths import ColumnNeed, Measure, look_at
from lcadmin.outputs.dress import Dress
from lcadmin.outputs.page_template import page_template

_MOST_UPRIGHT = 7
_REMARK = "review"
_PNG = b"\x89PNG"
_Cell = TypeVar("_Cell")


@dataclass(frozen=True, slots=True)
class Picture:
    """The logo as a page refers to it; sizes 0 leave it as it is."""

    source: str
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class PageColumn:
    """A column as a page shows it; cells of a ``solid`` one do not wrap."""

    head: str
    right: bool
    strong: bool
    solid: bool


class ReportPage:
    """Renders one report, whole or in parts (``first`` and ``last`` say which part it is).

    On paper, where columns have ``widths``, a row's remark is a line of its own below it."""

    def __init__(self, sheet: Sheet, dress: Dress, made: Instant) -> None:
        self._template = page_template("report")
        self.sheet = sheet
        self.dress = dress
        columns = list(zip(sheet.shown, dress.heads(sheet), strict=True))
        self._remark = next((place for place, (field, _) in enumerate(columns) if field.key == _REMARK), None)
        periods = sheet.by in (By.WEEK, By.MONTH)
        self._columns = [
            PageColumn(
                head,
                field.right,
                field.strong,
                field.kind is not Kind.TEXT or (periods and field.key == "title"),
            )
            for field, head in columns
        ]
        self._needs: list[ColumnNeed] | None = None
        self._all = {
            "language": dress.settings.language,
            "title": dress.say(sheet.title),
            "business": dress.settings.business_name,
            "summary": dress.summary(sheet),
            "made": dress.at("report_made", at=made),
            "notes": [dress.say(note) for note in sheet.notes],
            "nothing": dress.say(Text("report_nothing")),
            "wide": len(columns) > _MOST_UPRIGHT,
        }

    @property
    def rows(self) -> Sequence[Any]:
        return self.sheet.rows

    @property
    def title(self) -> str:
        return self.dress.say(self.sheet.title)

    def needs(self, measure: Measure) -> list[ColumnNeed]:
        """What the columns on paper want."""
        if self._needs is None:
            columns = self._without_remark(self._columns)
            self._needs = [ColumnNeed(column.solid) for column in columns]
            for need, column in zip(self._needs, columns, strict=True):
                need.head(column.head, measure)
            strong = [column.strong for column in columns]
            rows = (self._without_remark(self.dress.cells(self.sheet, row)) for row in self.sheet.rows)
            look_at(self._needs, rows, measure, bold=strong)
            totals = self._without_remark(self.dress.total_cells(self.sheet))
            look_at(self._needs, [totals], measure, bold=[True] * len(strong))
        return self._needs

    def joins(self, rows: Sequence[Any], *, last: bool) -> list[bool]:
        """For every line of the table on paper whether it stays with the one before it."""
        lines = [False]
        for row in rows:
            lines += [False, True] if self._said(self.dress.cells(self.sheet, row)) else [False]
        return [*lines, True] if last else lines

    def html(
        self,
        rows: Sequence[Any],
        *,
        first: bool = True,
        last: bool = True,
        on_screen: bool = False,
        logo: Picture | None = None,
        widths: Sequence[int] = (),
    ) -> str:
        """The page over these rows. It refers to nothing outside itself."""
        apart = bool(widths)
        cells = [self.dress.cells(self.sheet, row) for row in rows]
        totals = self.dress.total_cells(self.sheet)
        return self._template.render(
            self._all,
            columns=self._without_remark(self._columns) if apart else self._columns,
            rows=[
                {"cells": self._without_remark(row), "remark": self._said(row)} if apart else {"cells": row}
                for row in cells
            ],
            totals=self._without_remark(totals) if apart else totals,
            first=first,
            last=last,
            on_screen=on_screen,
            logo=logo and logo.source,
            logo_width=logo and logo.width,
            logo_height=logo and logo.height,
            widths=widths,
        )

    def _without_remark(self, cells: list[_Cell]) -> list[_Cell]:
        place = self._remark
        return cells if place is None else [*cells[:place], *cells[place + 1 :]]

    def _said(self, cells: Sequence[str]) -> str:
        return "" if self._remark is None else cells[self._remark]


def sheet_html(sheet: Sheet, dress: Dress, made: Instant, logo: bytes | None = None) -> str:
    """The report as one page for a browser; the logo stands inside it."""
    return ReportPage(sheet, dress, made).html(sheet.rows, on_screen=True, logo=data_picture(logo))


def data_picture(logo: bytes | None) -> Picture | None:
    """A picture that stands inside the page."""
    if logo is None:
        return None
    kind = "png" if logo.startswith(_PNG) else "jpeg"
    return Picture(f"data:image/{kind};base64,{b64encode(logo).decode()}")


def sheet_fragment(sheet: Sheet, dress: Dress) -> tuple[str, str]:
    """The report for the clipboard: plain with tabs, which spreadsheets take apart, and rich."""
    made = [dress.heads(sheet), *(dress.cells(sheet, row) for row in sheet.rows), dress.total_cells(sheet)]
    plain = "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in made)
    return plain, ReportPage(sheet, dress, Instant(0)).html(sheet.rows, first=False)
