"""CSV files of class logs as an import reads them, with a look at them before."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from lcadmin.domain.class_logs import DurationUnit, LogSource
from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import Text, english
from lcadmin.learncube.cells import Times
from lcadmin.learncube.csv_layout import WHY, by_names, guess, is_headed, usual
from lcadmin.learncube.csv_rows import reader
from lcadmin.learncube.csv_text import CsvFile, damage, reading
from lcadmin.learncube.recipes import bytes_of, recipe_for
from lcadmin.services.log_entries import Entry, LogFile, RejectedRow
from lcadmin.services.log_sources import FileLook, Kind, Layout

_LOOKED_AT = 60
_SHARE_EVERY = 512


def look(path: Path, zone: ZoneInfo, kind: Kind | None = None, encoding: str = "") -> FileLook:
    """The beginning of a file. BadInput where it cannot be read or is empty."""
    file = CsvFile(path, encoding)
    first = [record.cells for record in islice(file.records(), _LOOKED_AT + 1) if record.cells is not None]
    if not first:
        raise BadInput("log_file_empty", file=path.name)
    head, *rows = first
    times = Times(zone)
    if kind is None:
        layout = guess(head, rows, times)
    else:
        own = by_names(head)
        told = own is not None and own.kind is kind
        layout = own if told else usual(kind, headed=is_headed(kind, head, times))
    if layout is not None and encoding:
        layout = replace(layout, encoding=encoding)
    shown = rows if layout is None or layout.headed else first
    return FileLook(
        path, LogSource.CSV, tuple(head), tuple(map(tuple, shown)), layout, file.encoding, file.separator
    )


def log_file(path: Path, zone: ZoneInfo, layout: Layout) -> LogFile:
    """The file as an import reads it. Lengths in LearnCube's export are minutes, in ours seconds."""
    own = "duration_seconds" in layout.columns
    return LogFile(
        path.name,
        lambda: _entries(path, zone, layout),
        DurationUnit.SECONDS if own else DurationUnit.MINUTES,
        recipe_for(path, zone, layout),
        bytes_of(path),
    )


def _entries(path: Path, zone: ZoneInfo, layout: Layout) -> Iterator[Entry]:
    file = CsvFile(path, layout.encoding)
    read = reader(layout, Times(zone))
    share = 0.0
    records = file.records()
    said = reading(file.encoding)  # beside the first row
    if layout.headed:
        next(records, None)
    for place, (line, cells, text) in enumerate(records):
        if not place % _SHARE_EVERY:
            share = file.share
        if cells is None:
            yield Entry(line, None, Text("log_quote_missing"), (), (text,), share)
            continue
        item, why, remarks = read(cells)
        if item is None:
            yield Entry(line, None, why, (), tuple(cells), share)
        else:
            broken = damage("".join(cells))
            if broken is not None:
                remarks.append(broken)
            if said is not None:
                remarks.insert(0, said)
                said = None
            yield Entry(line, item, None, tuple(remarks), (), share)


def save_rejected(target: Path, source: Path, rejected: Iterable[RejectedRow]) -> None:
    """Writes the rows of ``source`` that were not taken as a file that can be mended and imported again:
    the same head, the rows as they stood, and why behind each that is whole. OSError."""
    file = CsvFile(source)
    head: Sequence[str] = next((record.cells for record in file.records() if record.cells), [])
    with target.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, delimiter=file.separator, lineterminator="\r\n")
        writer.writerow([*head, WHY])
        for row in rejected:
            if row.why.key == "log_quote_missing":
                out.write("".join(row.cells) + "\r\n")
                continue
            # A reason behind a row that lacks columns would stand in one of them.
            whole = len(row.cells) == len(head)
            writer.writerow([*row.cells, english(row.why)] if whole else row.cells)
