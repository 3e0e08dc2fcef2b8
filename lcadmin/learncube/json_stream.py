"""JSON files as a stream of objects: pages as the REST API gives them, arrays, single objects, lines.

Only one object is in memory at a time, however long the file is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

_CHUNK = 1 << 18
_MOST_OBJECT = 1 << 24
_MOST_DIGITS = 300
_BETWEEN = re.compile(r"[\s,\x00]*")
_PAGE = re.compile(r'\{(?:[^{}\[\]"]|"(?:[^"\\]|\\.)*")*?"results"\s*:\s*\[')
_PAGE_LOOK = 4_096


def whole(digits: str) -> int | float:
    """A whole number; one of hundreds of digits, which Python may refuse to read, only roughly."""
    return int(digits) if len(digits) <= _MOST_DIGITS else float(digits)


class NotJson(Exception):
    """The text is no JSON from the character ``place`` on."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


def objects(text: TextIO) -> Iterator[tuple[int, Any]]:
    """Every value with the line it begins on. NotJson."""
    return _Reader(text).values()


class _Reader:
    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._buffer = ""
        self._place = 0  # in the buffer
        self._before = 0  # characters that have left the buffer
        self._line = 1
        self._counted = 0  # up to where in the buffer lines are counted
        self._ended = False
        self._decode = json.JSONDecoder(parse_int=whole).raw_decode

    def values(self) -> Iterator[tuple[int, Any]]:
        open_arrays: list[bool] = []  # whether a page's object is to be closed after the array
        while True:
            self._skip()
            head = self._head()
            if not head:
                if open_arrays:
                    raise NotJson(self._where())
                return
            if head == "[" and len(open_arrays) < 2:
                open_arrays.append(False)
                self._place += 1
            elif head == "]" and open_arrays:
                self._place += 1
                if open_arrays.pop():
                    self._close_page()
            elif head == "{" and (page := self._page()):
                self._place = page
                open_arrays.append(True)
            else:
                line = self._line_now()
                yield line, self._value()

    def _value(self) -> Any:
        while True:
            try:
                value, self._place = self._decode(self._buffer, self._place)
            except json.JSONDecodeError as error:
                if not self._more() or len(self._buffer) - self._place > _MOST_OBJECT:
                    raise NotJson(self._before + error.pos) from None
            except RecursionError:
                raise NotJson(self._where()) from None
            else:
                return value

    def _page(self) -> int:
        """Where the first result of a page begins, 0 where this object is no page."""
        while len(self._buffer) - self._place < _PAGE_LOOK and self._more():
            pass
        found = _PAGE.match(self._buffer, self._place, self._place + _PAGE_LOOK)
        return found.end() if found else 0

    def _close_page(self) -> None:
        """What stands in a page behind its results."""
        while True:
            closing = self._buffer.find("}", self._place)
            if closing >= 0:
                self._place = closing + 1
                return
            if not self._more():
                raise NotJson(self._where())

    def _skip(self) -> None:
        while True:
            found = _BETWEEN.match(self._buffer, self._place)
            self._place = found.end() if found else self._place
            if self._place < len(self._buffer) or not self._more():
                return

    def _head(self) -> str:
        return self._buffer[self._place : self._place + 1]

    def _more(self) -> bool:
        if self._ended:
            return False
        chunk = self._text.read(_CHUNK)
        if not chunk:
            self._ended = True
            return False
        self._line_now()
        self._counted = 0
        self._before += self._place
        self._buffer = self._buffer[self._place :] + chunk
        self._place = 0
        return True

    def _where(self) -> int:
        return self._before + self._place

    def _line_now(self) -> int:
        self._line += self._buffer.count("\n", self._counted, self._place)
        self._counted = self._place
        return self._line
