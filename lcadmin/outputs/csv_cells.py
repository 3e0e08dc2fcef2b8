"""Cells of a CSV file that a spreadsheet takes for what they are, never for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_PIECE = 500
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


def csv_pieces(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """The same by pieces, the heads first, for what does not fit in memory."""
    yield csv_text(heads, ())
    piece: list[Sequence[object]] = []
    for row in rows:
        piece.append(row)
        if len(piece) >= _PIECE:
            yield _without_heads(piece)
            piece = []
    if piece:
        yield _without_heads(piece)


def _without_heads(rows: Sequence[Sequence[object]]) -> str:
    return csv_text((), rows).removeprefix("\r\n")
