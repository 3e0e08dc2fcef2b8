"""LearnCube's CSV exports as tests write them: rows by the columns that count."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from lcadmin.learncube.csv_layout import CLASSES, CLASSES_WIDTH, PARTICIPANTS, PARTICIPANTS_WIDTH


def class_cells(slug: str, start: str = "2026-10-05 17:00:00", **more: str) -> list[str]:
    return _cells({"slug": slug, "start": start, **more}, CLASSES, CLASSES_WIDTH)


def person_cells(slug: str, username: str, start: str = "2026-10-05 17:00:00", **more: str) -> list[str]:
    return _cells(
        {"slug": slug, "username": username, "start": start, **more}, PARTICIPANTS, PARTICIPANTS_WIDTH
    )


def text_of(rows: Iterable[list[str]], *, head: list[str] | None = None, separator: str = ",") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow(head if head is not None else [f"column {place}" for place in range(CLASSES_WIDTH)])
    writer.writerows(rows)
    return out.getvalue()


def write(path: Path, rows: Iterable[list[str]], encoding: str = "utf-8", separator: str = ",") -> Path:
    path.write_bytes(text_of(rows, separator=separator).encode(encoding))
    return path


def _cells(values: Mapping[str, str], columns: Mapping[str, int], width: int) -> list[str]:
    cells = [""] * width
    for name, value in values.items():
        cells[columns[name]] = value
    return cells
