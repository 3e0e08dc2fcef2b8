"""An error of the program as it may stand in a log or be sent to somebody: what kind and where.

An exception's own text can hold a token or a person's number (a KeyError is nothing but the key), and
a line of source can quote one; so neither is ever written, only kinds, files, lines and functions.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from traceback import walk_tb

_PARTS = 3
"""How much of a file's path is told: enough to find it, without this PC's folders."""


def fault_words(error: BaseException) -> str:
    """The error's kind and its frames, the innermost last; then the same of each error behind it."""
    return "\n".join(_lines(error))


def _lines(error: BaseException) -> Iterator[str]:
    told: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in told:
        yield f"{'from ' if told else ''}{type(current).__qualname__}"
        told.add(id(current))
        for frame, line in walk_tb(current.__traceback__):
            code = frame.f_code
            file = "/".join(PurePath(code.co_filename).parts[-_PARTS:])
            yield f"  {file}:{line} in {code.co_name}"
        behind = None if current.__suppress_context__ else current.__context__
        current = current.__cause__ or behind
