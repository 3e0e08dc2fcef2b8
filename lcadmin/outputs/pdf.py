"""Draws a report on paper: as a PDF, or on a printer. The only module outside the window that knows Qt.

The page comes from the one template; nothing that it might name is ever loaded. Long reports are laid
out in parts, so that time and memory grow with their length and no faster. Where pages end is decided here,
between rows (``page_breaks``): Qt would end one in the middle of a row.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextTable,
)

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.report_sheets import Sheet
from lcadmin.domain.wording import Text
from lcadmin.outputs.column_widths import ColumnNeed, Measure, needs_across, shrink_for, widths_within
from lcadmin.outputs.dress import Dress
from lcadmin.outputs.page_breaks import Slice, page_breaks
from lcadmin.outputs.sheet_html import Picture, ReportPage

Device = QPagedPaintDevice
"""What can be drawn on: a PDF, or a printer."""

_COUNTRIES = QLocale.Country
_ON_LETTER = (_COUNTRIES.UnitedStates, _COUNTRIES.Canada, _COUNTRIES.Mexico, _COUNTRIES.Philippines)
_PART = 1_500
_COUNTED_PARTS = 4
_DPI = 96
_SHARP_DPI = 600
_MARGIN_MM = 15
_FOOT = 28
_LOGO_HEIGHT, _LOGO_WIDTH = 56, 240
_LOGO = "logo:"
_FAMILIES = ["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"]


class ClosedDocument(QTextDocument):
    """A page that loads nothing: no file, no address; only the logo that it was given."""

    def __init__(self, logo: QImage | None = None) -> None:
        super().__init__()
        self._logo = logo
        self.setDefaultFont(_font())
        self.setDocumentMargin(0)
        self.setUndoRedoEnabled(False)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        return self._logo if QUrl(name).scheme() + ":" == _LOGO else None


def sheet_pdf(
    sheet: Sheet,
    dress: Dress,
    made: Instant,
    logo: bytes | None = None,
    going_on: Callable[[], bool] = lambda: True,
) -> bytes:
    """The report as a PDF (across where it has many columns). Any thread may call it. Refusal where
    this machine cannot draw. ``going_on`` is asked now and then; False ends it, and the PDF is empty."""
    return page_pdf(ReportPage(sheet, dress, made), logo, going_on)


class Page(Protocol):
    """What can be drawn: rows, and HTML over any part of them."""

    dress: Dress

    @property
    def title(self) -> str: ...
    @property
    def rows(self) -> Sequence[Any]: ...

    def needs(self, measure: Measure) -> list[ColumnNeed]:
        """What its columns want."""

    def joins(self, rows: Sequence[Any], *, last: bool) -> list[bool]:
        """For every line of its table whether it stays with the one before it."""

    def html(
        self,
        rows: Sequence[Any],
        *,
        first: bool = True,
        last: bool = True,
        logo: Picture | None = None,
        widths: Sequence[int] = (),
    ) -> str: ...


def page_pdf(page: Page, logo: bytes | None = None, going_on: Callable[[], bool] = lambda: True) -> bytes:
    """A page as a PDF; as ``sheet_pdf``."""
    with _gui():
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_SHARP_DPI)
        writer.setTitle(page.title)
        writer.setCreator("lcadmin")
        lay_paper(writer, across=False)
        if is_wide(page, writer):
            lay_paper(writer, across=True)
        done = paint(page, writer, logo, going_on)
        del writer
        buffer.close()
        return bytes(content.data()) if done else b""


def lay_paper(device: Device, *, across: bool) -> None:
    """A4, or Letter where people write on that, with the margins that every report has."""
    ways = QPageLayout.Orientation
    sizes = QPageSize.PageSizeId
    size = sizes.Letter if QLocale().territory() in _ON_LETTER else sizes.A4
    device.setPageLayout(
        QPageLayout(
            QPageSize(size),
            ways.Landscape if across else ways.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )


def is_wide(page: Page, device: Device) -> bool:
    """Whether its columns want more than the width of this device's paper."""
    return needs_across(page.needs(Letters()), device.width() * _DPI / device.logicalDpiX())


def turn_for(page: Page, device: Device) -> None:
    """Lays the paper across where the page wants it and it is upright."""
    if device.width() < device.height() and is_wide(page, device):
        device.setPageOrientation(QPageLayout.Orientation.Landscape)


class Letters:
    """Measures words in the letters of a page."""

    def __init__(self) -> None:
        plain = _font()
        heavy = QFont(plain)
        heavy.setBold(True)
        self._plain, self._heavy = QFontMetricsF(plain), QFontMetricsF(heavy)

    def __call__(self, words: str, bold: bool) -> float:
        return (self._heavy if bold else self._plain).horizontalAdvance(words)


def _font() -> QFont:
    font = QFont(_FAMILIES)
    font.setPixelSize(11)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def paint(
    page: Page,
    device: Device,
    logo: bytes | None = None,
    going_on: Callable[[], bool] = lambda: True,
) -> bool:
    """Draws a report on a PDF or a printer, with the business's name and the page's number at the foot.
    False where ``going_on`` ended it."""
    return paint_all([page], device, logo, going_on) == 1


def paint_all(
    pages: Iterable[Page],
    device: Device,
    logo: bytes | None = None,
    going_on: Callable[[], bool] = lambda: True,
) -> int:
    """Draws several one after the other as one job, each from a new sheet and with pages numbered of its
    own. Returns how many are whole: all but where ``going_on`` ended it."""
    picture = None if logo is None else QImage.fromData(logo)
    if picture is not None and picture.isNull():
        picture = None
    painter = QPainter()
    if not painter.begin(device):
        raise Refusal("no_display_for_pdf", cause="QPainter")
    drawn = 0
    try:
        for page in pages:
            if drawn:
                device.newPage()
            if not _Pages(page, device, painter, picture).draw(going_on):
                break
            drawn += 1
        return drawn
    finally:
        painter.end()


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of a report's rows, laid out without pages, and where they are cut into them."""

    document: ClosedDocument
    pages: list[Slice]
    heads: tuple[float, float]  # from where to where the heads of the table stand


class _Pages:
    """The pages of one report on one device."""

    def __init__(self, page: Page, device: Device, painter: QPainter, logo: QImage | None) -> None:
        self._page, self._device, self._painter, self._logo = page, device, painter, logo
        needs = page.needs(Letters())
        scale = device.logicalDpiX() / _DPI
        self._scale = scale * shrink_for(needs, device.width() / scale)
        self._size = QSizeF(device.width() / self._scale, device.height() / self._scale - _FOOT)
        self._widths = widths_within(needs, self._size.width())
        self._number = 0

    def draw(self, going_on: Callable[[], bool]) -> bool:
        rows = self._page.rows
        starts = list(range(0, len(rows), _PART)) or [0]
        parts: Iterable[_Part] = (
            self._laid_out(start, first=start == 0, last=start == starts[-1]) for start in starts
        )
        pages = 0
        if len(starts) <= _COUNTED_PARTS:
            # How many pages there are is known once all is laid out; of more than that nobody counts them.
            parts = list(takewhile(lambda _part: going_on(), parts))
            pages = sum(len(part.pages) for part in parts)
        for part in parts:
            for page in part.pages:
                if not going_on():
                    return False
                if self._number:
                    self._device.newPage()
                self._number += 1
                self._draw_page(part, page, pages)
        return going_on()

    def _laid_out(self, start: int, *, first: bool, last: bool) -> _Part:
        document = ClosedDocument(self._logo)
        rows = self._page.rows[start : start + _PART]
        logo = _scaled(self._logo) if first else None
        html = self._page.html(rows, first=first, last=last, logo=logo, widths=self._widths)
        document.setHtml(html)
        document.setTextWidth(self._size.width())
        tops, heads = _line_tops(document)
        joins = self._page.joins(rows, last=last) if tops else []
        ends = [top for top, joined in zip(tops[2:], joins[2:], strict=True) if not joined]
        height = document.size().height()
        after = _paragraphs_after(document)
        table = (tops[0], after[0] if after else height) if tops else (0.0, 0.0)
        breaks = page_breaks(
            height, self._size.height(), [*tops[:1], *ends, *after], table, heads[1] - heads[0]
        )
        return _Part(document, breaks, heads)

    def _draw_page(self, part: _Part, page: Slice, pages: int) -> None:
        painter, width, height = self._painter, self._size.width(), self._size.height()
        painter.save()
        painter.scale(self._scale, self._scale)
        top = 0.0
        if page.with_heads:
            self._draw_slice(part.document, *part.heads, at=0.0)
            top = part.heads[1] - part.heads[0]
        self._draw_slice(part.document, page.top, page.bottom, at=top)
        font = QFont(part.document.defaultFont())
        font.setPixelSize(9)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.darkGray)
        foot = QRectF(0, height, width, _FOOT)
        side = Qt.AlignmentFlag
        dress = self._page.dress
        painter.drawText(foot, side.AlignBottom | side.AlignLeft, dress.settings.business_name)
        number = (
            Text.of("report_page", page=self._number, pages=pages)
            if pages
            else Text.of("report_page_alone", page=self._number)
        )
        painter.drawText(foot, side.AlignBottom | side.AlignRight, dress.say(number))
        painter.restore()

    def _draw_slice(self, document: ClosedDocument, top: float, bottom: float, *, at: float) -> None:
        self._painter.save()
        self._painter.translate(0, at - top)
        document.drawContents(self._painter, QRectF(0, top, self._size.width(), bottom - top))
        self._painter.restore()


def _line_tops(document: ClosedDocument) -> tuple[list[float], tuple[float, float]]:
    """Where each line of the table begins, and from where to where its heads stand; nothing without one."""
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    if not tables or tables[-1].columns() < 3:
        return [], (0.0, 0.0)
    table, layout = tables[-1], document.documentLayout()
    padding = table.format().toTableFormat().cellPadding()

    def top(line: int, column: int) -> float:
        block = table.cellAt(line, column).firstCursorPosition().block()
        return float(layout.blockBoundingRect(block).top()) - padding

    heads = min(top(0, column) for column in range(table.columns()))
    tops = [heads, *(top(line, 0) for line in range(1, table.rows()))]
    return tops, (heads, tops[1] if len(tops) > 1 else heads)


def _paragraphs_after(document: ClosedDocument) -> list[float]:
    """Where the paragraphs below the table begin."""
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    if not tables:
        return []
    layout = document.documentLayout()
    found, block = [], document.findBlock(tables[-1].lastPosition()).next()
    while block.isValid():
        found.append(float(layout.blockBoundingRect(block).top()))
        block = block.next()
    return found


def _scaled(logo: QImage | None) -> Picture | None:
    if logo is None:
        return None
    shrink = min(_LOGO_HEIGHT / logo.height(), _LOGO_WIDTH / logo.width(), 1.0)
    return Picture(_LOGO, max(1, round(logo.width() * shrink)), max(1, round(logo.height() * shrink)))


@contextmanager
def _gui() -> Iterator[None]:
    """Qt's fonts need a QGuiApplication: the window has one, a command gets one for its while."""
    if QGuiApplication.instance() is not None:
        yield
        return
    no_display = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and no_display and "QT_QPA_PLATFORM" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["lcadmin"])
    try:
        yield
    finally:
        application.shutdown()
