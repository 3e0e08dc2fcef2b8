"""A report as JSON, CSV and readable text."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any

from lcadmin.domain.instants import Instant, iso
from lcadmin.domain.lengths import hours
from lcadmin.domain.report_sheets import OF_PEOPLE, Field, Kind, Report, Sheet, Total
from lcadmin.domain.reports import By
from lcadmin.domain.wording import Text
from lcadmin.outputs.csv_cells import csv_text
from lcadmin.outputs.dress import Dress, figures

_SECONDS = "_seconds"


def sheet_json(sheet: Sheet, dress: Dress) -> dict[str, Any]:
    """The contract's object: rows and totals. A row has its ``class`` (null where it is no single one) and
    in reports of people its ``person``; lengths are seconds, amounts text, moments UTC. What was held in the
    practice classroom is said of each class, and of all of them together where rows are not of one."""
    totals = {
        column.key: _plain(sheet, column, sheet.totals, dress)
        for column in sheet.fields
        if column.total is not Total.NONE
    }
    made: dict[str, Any] = {"rows": [_row(sheet, row, dress) for row in sheet.rows], "totals": totals}
    if sheet.currency:
        made["currency"] = sheet.currency
    if isinstance(sheet.report, Report):
        made["practised"] = sorted(sheet.practised)
    return made


def _row(sheet: Sheet, row: Any, dress: Dress) -> dict[str, Any]:
    who: dict[str, Any] = {"person": row.person_id} if sheet.report in OF_PEOPLE else {}
    place = {"class": row.lesson_id} if sheet.by is not None else {}
    cells = {column.key: _plain(sheet, column, row, dress) for column in sheet.fields}
    return who | place | cells | ({"practised": _practised(sheet, row)} if _tells_classes(sheet) else {})


def _tells_classes(sheet: Sheet) -> bool:
    """Whether rows of the report are of single classes."""
    return isinstance(sheet.report, Report) and sheet.by is By.CLASS


def _practised(sheet: Sheet, row: Any) -> bool:
    return row.lesson_id in sheet.practised


def _plain(sheet: Sheet, column: Field, row: Any, dress: Dress) -> Any:
    value = column.value(row)
    if isinstance(value, Text):
        return dress.say(value)
    if isinstance(value, Decimal):
        return str(figures(value, sheet.currency))
    if isinstance(value, StrEnum):
        return value.value
    if column.kind is Kind.MOMENT and isinstance(value, int):
        return iso(Instant(value))
    return value


def sheet_csv(sheet: Sheet, dress: Dress) -> str:
    """One line a row, times in the business's zone; lengths twice, as h:mm:ss and as seconds; of a class, at
    the end 1 where it was held in the practice classroom. No line of totals, which a spreadsheet would add
    again."""
    heads = [*(["person"] if sheet.report in OF_PEOPLE else []), *(["class"] if sheet.by is not None else [])]
    for column in sheet.fields:
        if column.kind is Kind.LENGTH:
            heads.append(column.key.removesuffix(_SECONDS))
        heads.append(column.key)
    if _tells_classes(sheet):
        heads.append("practised")
    return csv_text(heads, (list(_cells(sheet, row, dress)) for row in sheet.rows))


def _cells(sheet: Sheet, row: Any, dress: Dress) -> Iterator[object]:
    if sheet.report in OF_PEOPLE:
        yield row.person_id
    if sheet.by is not None:
        yield row.lesson_id
    for column in sheet.fields:
        value = column.value(row)
        if column.kind is Kind.LENGTH:
            yield hours(value) if isinstance(value, int) else None
            yield value
        elif column.kind is Kind.MOMENT or isinstance(value, (Text, StrEnum)):
            yield dress.plain(column.kind, value)
        else:
            yield figures(value, sheet.currency) if isinstance(value, Decimal) else value
    if _tells_classes(sheet):
        yield int(_practised(sheet, row))


def sheet_lines(sheet: Sheet, dress: Dress) -> list[list[str]]:
    """Heads, rows and totals as cells."""
    rows = (dress.cells(sheet, row) for row in sheet.rows)
    return [dress.heads(sheet), *rows, dress.total_cells(sheet)]


def sheet_text(sheet: Sheet, dress: Dress) -> str:
    """Aligned columns for a terminal, with totals and notes."""
    if not sheet.rows:
        return dress.say(Text("report_nothing"))
    lines = [[cell.replace("\n", " ") for cell in line] for line in sheet_lines(sheet, dress)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    right = [column.right for column in sheet.shown]
    shown = [
        "  ".join(
            cell.rjust(width) if rights else cell.ljust(width)
            for cell, width, rights in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    ]
    return "\n".join([*shown, *(dress.say(note) for note in sheet.notes)])
