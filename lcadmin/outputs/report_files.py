"""A report as a file of any form, on the clipboard, on paper: what the window and the command line call.

What is heavy (Qt, the spreadsheet writer, the template) is loaded when it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lcadmin.domain.instants import Instant
from lcadmin.domain.report_sheets import Sheet
from lcadmin.domain.settings import Settings
from lcadmin.outputs.dress import Dress
from lcadmin.outputs.sheet_texts import sheet_csv, sheet_json

if TYPE_CHECKING:
    from lcadmin.outputs.pdf import Device

FORMS = ("json", "csv", "xlsx", "pdf", "html")


def report_file(
    form: str,
    sheet: Sheet,
    settings: Settings,
    made: Instant,
    logo: bytes | None = None,
    going_on: Callable[[], bool] = lambda: True,
) -> bytes:
    """The content of a file of this form (one of ``FORMS``). A PDF that ``going_on`` ended is empty.
    KeyError for another form."""
    dress = Dress(settings)
    if form == "xlsx":
        from lcadmin.outputs.sheet_xlsx import sheet_xlsx

        return sheet_xlsx(sheet, dress)
    if form == "pdf":
        from lcadmin.outputs.pdf import sheet_pdf

        return sheet_pdf(sheet, dress, made, logo, going_on)
    if form == "html":
        from lcadmin.outputs.sheet_html import sheet_html

        return sheet_html(sheet, dress, made, logo).encode()
    if form == "csv":
        # A byte order mark: without it spreadsheets read UTF-8 names as another code page.
        return sheet_csv(sheet, dress).encode("utf-8-sig")
    if form == "json":
        import msgspec

        return msgspec.json.format(msgspec.json.encode(sheet_json(sheet, dress)), indent=2) + b"\n"
    raise KeyError(form)


def report_clipboard(sheet: Sheet, settings: Settings) -> tuple[str, str]:
    """The report for the clipboard: plain with tabs, which spreadsheets take apart, and rich."""
    from lcadmin.outputs.sheet_html import sheet_fragment

    return sheet_fragment(sheet, Dress(settings))


def print_report(
    sheet: Sheet, settings: Settings, made: Instant, device: Device, logo: bytes | None = None
) -> None:
    """Draws the report on a printer, as the PDF is drawn: across where its columns need it."""
    from lcadmin.outputs.pdf import paint, turn_for
    from lcadmin.outputs.sheet_html import ReportPage

    page = ReportPage(sheet, Dress(settings), made)
    turn_for(page, device)
    paint(page, device, logo)
