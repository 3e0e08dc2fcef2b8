"""Cells of a CSV file that a spreadsheet takes for what they are, never for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take ``text`` for something to calculate."""
    return text.startswith(_FORMULA)


def safe_cell(text: str) -> str:
    """``text``, with an apostrophe in front where a spreadsheet would calculate it. Plain negative
    numbers stay as they are."""
    return f"'{text}" if is_formula(text) and not _NUMBER.fullmatch(text) else text


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A whole CSV text (RFC 4180, CRLF); None is an empty cell, numbers stand as they are."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([safe_cell(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return out.getvalue()
