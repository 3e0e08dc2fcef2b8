"""What every import tells: which lines were not taken, and why; and the reading of CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import Text

_SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class RejectedLine:
    """A line that was not taken: its physical number in the file (the first is 1), and why."""

    line: int
    why: Text


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the physical line it begins on and its cells by column name, without outer spaces.

    ``problem`` is set, and ``cells`` empty, where it does not fit the header.
    """

    line: int
    cells: Mapping[str, str]
    problem: Text | None = None


def read_rows(lines: Iterable[str], known: Sequence[str], needed: Sequence[str]) -> Iterator[Row]:
    """The records of a CSV text, given line by line with the line ends it has (``newline=""``), whose
    first line names the columns; empty lines are left out.

    Column names are taken in any case and order; columns that are not ``known`` are passed over. The
    separator is whichever of comma, semicolon and tab the header uses. BadInput where a ``needed``
    column is missing or the text is no CSV.
    """
    rest = iter(lines)
    first = next(rest, "").removeprefix("\ufeff")
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(chain([first], rest), delimiter=separator, strict=True)
    names: list[str] | None = None
    begins = 1
    while True:
        try:
            record = next(reader)
        except StopIteration:
            break
        except csv.Error:
            raise BadInput("csv_unreadable", line=begins) from None
        line, begins = begins, reader.line_num + 1
        if not any(cell.strip() for cell in record):
            continue
        if names is None:
            names = _columns(record, needed)
        else:
            yield _row(line, record, names, known)
    if names is None:
        raise BadInput("csv_empty")


def _columns(record: Sequence[str], needed: Sequence[str]) -> list[str]:
    names = [cell.strip().lower().replace(" ", "_").replace("-", "_") for cell in record]
    missing = [name for name in needed if name not in names]
    if missing:
        raise BadInput("csv_columns_missing", missing=", ".join(missing))
    twice = {name for name in names if name and names.count(name) > 1}
    if twice:
        raise BadInput("csv_column_twice", name=min(twice))
    return names


def _row(line: int, record: Sequence[str], names: Sequence[str], known: Sequence[str]) -> Row:
    if any(cell.strip() for cell in record[len(names) :]):
        return Row(line, {}, Text("csv_too_many_cells"))
    cells = {name: cell.strip() for name, cell in zip(names, record, strict=False) if name in known}
    return Row(line, cells)
