"""A report as a page: the one template that browsers show, printers print and the PDF is drawn from."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lcadmin.domain.instants import Instant
from lcadmin.domain.report_sheets import Sheet
from lcadmin.domain.wording import Text
from lcadmin.outputs.dress import Dress
from lcadmin.outputs.page_template import page_template

_MOST_UPRIGHT = 7
_PNG = b"\x89PNG"


@dataclass(frozen=True, slots=True)
class Picture:
    """The logo as a page refers to it; sizes 0 leave it as it is."""

    source: str
    width: int = 0
    height: int = 0


class ReportPage:
    """Renders one report, whole or in parts (``first`` and ``last`` say which part it is)."""

    def __init__(self, sheet: Sheet, dress: Dress, made: Instant) -> None:
        self._template = page_template("report")
        self.sheet = sheet
        self.dress = dress
        columns = zip(sheet.shown, dress.heads(sheet), strict=True)
        self._all = {
            "language": dress.settings.language,
            "title": dress.say(sheet.title),
            "business": dress.settings.business_name,
            "summary": dress.summary(sheet),
            "made": dress.at("report_made", at=made),
            "columns": [
                {"head": head, "right": field.right, "strong": field.strong} for field, head in columns
            ],
            "totals": dress.total_cells(sheet),
            "notes": [dress.say(note) for note in sheet.notes],
            "nothing": dress.say(Text("report_nothing")),
            "wide": self.is_wide,
        }

    @property
    def rows(self) -> Sequence[Any]:
        return self.sheet.rows

    @property
    def title(self) -> str:
        return self.dress.say(self.sheet.title)

    @property
    def is_wide(self) -> bool:
        """Whether it wants the paper across."""
        return len(self.sheet.shown) > _MOST_UPRIGHT

    def html(
        self,
        rows: Sequence[Any],
        *,
        first: bool = True,
        last: bool = True,
        on_screen: bool = False,
        logo: Picture | None = None,
    ) -> str:
        """The page over these rows. It refers to nothing outside itself."""
        return self._template.render(
            self._all,
            rows=[self.dress.cells(self.sheet, row) for row in rows],
            first=first,
            last=last,
            on_screen=on_screen,
            logo=logo and logo.source,
            logo_width=logo and logo.width,
            logo_height=logo and logo.height,
        )


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
