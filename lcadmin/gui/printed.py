"""A page of HTML on paper: as a PDF, or on the printer that the user chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QSaveFile
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from lcadmin.domain.errors import BadInput

_MARGIN_MM = 0  # a text document keeps 2 cm of its own
_TEXT_PT = 10
_LETTER = (
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.Philippines,
)


def document(html: str) -> QTextDocument:
    """The page as it is printed: black on white, in a size for reading on paper."""
    made = QTextDocument()
    font = made.defaultFont()
    font.setPointSize(_TEXT_PT)
    made.setDefaultFont(font)
    made.setHtml(f'<body style="color:#000000">{html}</body>')
    return made


def write_pdf(html: str, title: str, path: Path) -> Path:
    """Writes the page to ``path``, whole or not at all; may run behind the window. BadInput where the file
    cannot be written."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise BadInput("unwritable_file", file=path, cause=file.errorString())
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("lcadmin")
    writer.setPageLayout(_layout())
    document(html).print_(writer)
    del writer  # it writes its end when it goes
    if not file.commit():
        raise BadInput("unwritable_file", file=path, cause=file.errorString())
    return path


def print_page(html: str, title: str, over: QWidget) -> bool:
    """Asks for a printer and prints; False when the user thinks better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(_layout())
    dialog = QPrintDialog(printer, over)
    dialog.setWindowTitle(title)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document(html).print_(printer)
    return True


def _layout() -> QPageLayout:
    size = QPageSize.PageSizeId.Letter if QLocale().territory() in _LETTER else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
