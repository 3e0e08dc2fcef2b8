"""Tables as people have them: a CSV file, an XLSX file, cells on the clipboard. Rows of texts come out."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zipfile import BadZipFile

from lcadmin.domain.class_sheets import SheetRow
from lcadmin.domain.errors import BadInput
from lcadmin.services.lessons_csv import encoding

MOST_ROWS = 20_000
_MOST_CELLS = 60
_SEPARATORS = ",;\t"
_XLSX = (".xlsx", ".xlsm")


def read_file(path: Path) -> list[SheetRow]:
    """The rows of a file that have anything in them. BadInput where it cannot be read or is too long."""
    try:
        if path.suffix.lower() in _XLSX:
            return _kept(_xlsx_rows(path))
        with path.open("rb") as file:
            encoded = encoding(file, path.name)
            with io.TextIOWrapper(file, encoded, "replace", newline="") as lines:
                text = lines.read()
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise BadInput("unreadable_file", file=path.name, cause=cause) from error
    return read_text(text)


def read_text(text: str) -> list[SheetRow]:
    """The rows of a CSV text, or of cells copied in a spreadsheet. BadInput as ``read_file``."""
    first = text.removeprefix("\ufeff").partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator)
    return _kept(_csv_rows(reader))


def rejected_csv(heads: Sequence[str], rows: Iterable[tuple[SheetRow, str]], why: str) -> str:
    """Rows that were not taken as a CSV text that can be mended and imported again: the columns as they
    were, and in a last one, headed ``why``, the reason."""
    made = list(rows)
    width = max([len(heads), *(len(row.cells) for row, _reason in made)])
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    if heads:
        writer.writerow([*_padded(heads, width), why])
    writer.writerows([*_padded(row.cells, width), reason] for row, reason in made)
    return out.getvalue()


def _padded(cells: Sequence[str], width: int) -> list[str]:
    """With an apostrophe where a spreadsheet would calculate the cell; reading takes it away again."""
    safe = [f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell for cell in cells]
    return [*safe, *[""] * (width - len(safe))]


def _kept(rows: Iterator[SheetRow]) -> list[SheetRow]:
    found: list[SheetRow] = []
    for row in rows:
        if not any(cell.strip() for cell in row.cells):
            continue
        if len(found) > MOST_ROWS:
            raise BadInput("sheet_too_long", most=MOST_ROWS)
        found.append(row)
    return found


def _csv_rows(reader: Iterator[list[str]]) -> Iterator[SheetRow]:
    line = 1
    try:
        for line, record in enumerate(reader, start=1):
            yield SheetRow(line, tuple(record[:_MOST_CELLS]))
    except csv.Error:
        raise BadInput("csv_unreadable", line=line) from None


def _xlsx_rows(path: Path) -> Iterator[SheetRow]:
    """The first sheet; values as they are shown, of formulas the last result."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError):
        raise BadInput("sheet_no_table", file=path.name) from None
    try:
        for line, values in enumerate(book.worksheets[0].iter_rows(values_only=True), start=1):
            yield SheetRow(line, tuple(_text(value) for value in values[:_MOST_CELLS]))
    finally:
        book.close()


def _text(value: object) -> str:
    """A cell as people write it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M") if value.time() != time() else value.strftime("%Y-%m-%d")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
