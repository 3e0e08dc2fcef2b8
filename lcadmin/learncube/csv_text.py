"""A CSV file as records, whatever program wrote it: its encoding, its separator, its line ends.

A record is given with the physical line that it begins on. One whose quotation marks do not close is
told, and reading goes on with the line after it: it never swallows the rows behind it.
"""

from __future__ import annotations

import codecs
import csv
import io
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import Text

_SEPARATORS = ",;\t|"
_BLOCK = 1 << 20
_LOOK = 4_096
_BLOCK_LINES = 1_000
_MOST_LINES = 2_000  # of one record; more are a quotation mark that was forgotten
_MOST_CHARACTERS = 1 << 17
_HIGH = re.compile(rb"[\x80-\xff]")
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CUT = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{0,2}\Z")
REPLACED = "\ufffd"
"""Stands in the place of what is no letter."""
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Record(NamedTuple):
    """``cells`` is None where the quotation marks are wrong; ``text`` then is the line as it stands."""

    line: int
    cells: list[str] | None
    text: str = ""


class CsvFile:
    """An opened CSV file, in the ``encoding`` that is told, else in the one it seems to have. BadInput where
    it cannot be read."""

    def __init__(self, path: Path, encoding: str = "") -> None:
        self.path = path
        self._size = 0
        self._binary: BinaryIO | None = None
        self.encoding = ""
        self.separator = ","
        self._skipped = 0
        try:
            with path.open("rb") as file:
                self._size = file.seek(0, os.SEEK_END)
                file.seek(0)
                self.encoding = encoding or encoding_of(file)
                file.seek(0)
                with io.TextIOWrapper(file, self.encoding, "replace", newline="") as text:
                    self._look(text)
        except OSError as error:
            raise unreadable(path, error) from error
        except UnicodeError:  # as where the order of the bytes is to be told by a mark that is not there
            raise BadInput("log_file_other_letters", file=path.name, encoding=self.encoding) from None
        if not self._size:
            raise BadInput("log_file_empty", file=path.name)

    @property
    def share(self) -> float:
        """How much of the file is read, 0 to 1."""
        if self._binary is None or self._binary.closed:
            return 0.0
        return min(1.0, self._binary.tell() / max(self._size, 1))

    def records(self) -> Iterator[Record]:
        """Every record that is not an empty line, from the beginning."""
        try:
            with (
                self.path.open("rb") as self._binary,
                io.TextIOWrapper(self._binary, self.encoding, "replace", newline="") as text,
            ):
                for _ in range(self._skipped):
                    next(text, None)
                yield from _records(text, self.separator, self._skipped)
        except OSError as error:
            raise unreadable(self.path, error) from error

    def _look(self, text: io.TextIOWrapper) -> None:
        first = text.readline(_LOOK)
        told = first.strip().removeprefix("\ufeff").strip('"')
        if told.lower().startswith("sep=") and len(told) == 5:
            self.separator = told[4]  # as Excel tells itself
            self._skipped = 1
            return
        bare = "".join(first.split('"')[::2])  # what stands between quotation marks separates nothing
        self.separator = max(_SEPARATORS, key=bare.count)


def encoding_of(file: BinaryIO) -> str:
    """How a text file is written; a mark at its beginning decides, else what fits all of it. One that would
    be UTF-8 but for few bytes is UTF-8: read in another way, every letter in it would come out wrong."""
    head = file.read(_LOOK)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    if head:
        zeros = (head[::2].count(0), head[1::2].count(0))
        if max(zeros) > len(head) // 8:
            return "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while block := file.read(_BLOCK):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "utf-8" if _is_damaged_utf_8(file) else "cp1252"
    return "utf-8"


def reading(encoding: str) -> Text | None:
    """What is to be said of a file that was read so; None of Unicode."""
    return None if encoding.startswith("utf") else Text.of("log_read_as", encoding=encoding)


def damage(text: str) -> Text | None:
    """What is to be said of a row in which something was no letter; None of any other."""
    return Text.of("log_bad_letters", mark=REPLACED) if REPLACED in text else None


def _is_damaged_utf_8(file: BinaryIO) -> bool:
    """Whether more than twice as many letters are right in UTF-8 as bytes are wrong in it. In a file that
    is written otherwise the two bytes of one hardly ever come together."""
    right = wrong = 0
    rest = b""
    file.seek(0)
    while block := file.read(_BLOCK):
        block = rest + block
        cut = _CUT.search(block, max(0, len(block) - 3))
        rest = b"" if cut is None else cut[0]
        found = _SEQUENCE.subn(b"", block[: len(block) - len(rest)])
        right += found[1]
        wrong += len(_HIGH.findall(found[0]))
    return right > 2 * (wrong + len(rest))


def _records(text: Iterator[str], separator: str, skipped: int) -> Iterator[Record]:
    """Blocks of lines go through ``csv`` whole. Where it stumbles, the record is looked at by itself."""
    line = skipped + 1
    back: list[str] = []  # lines that are read once more
    while block := [*back, *islice(text, max(0, _BLOCK_LINES - len(back)))]:
        reader = csv.reader(block, delimiter=separator, strict=True)
        done = 0
        with suppress(csv.Error):
            for cells in reader:
                after = reader.line_num
                if after - done > 1 and _is_too_long(block[done:after]):
                    break
                if cells:
                    yield Record(line + done, cells)
                done = after
        line += done
        back = []
        if done < len(block):
            rest = iter(block[done:])
            one = _Lines(chain(rest, text))
            whole = one.record(separator)
            if whole is None:
                yield Record(line, None, one.taken[0].rstrip("\r\n"))
                back = one.taken[1:]
                line += 1
            else:
                yield Record(line, whole)
                line += len(one.taken)
            back += rest


class _TooLong(Exception):
    pass


class _Lines:
    """The physical lines of one record, which are kept."""

    def __init__(self, text: Iterator[str]) -> None:
        self._text = text
        self.taken: list[str] = []
        self._characters = 0

    def record(self, separator: str) -> list[str] | None:
        """Its cells; None where the quotation marks are wrong."""
        try:
            return next(csv.reader(self, delimiter=separator, strict=True))
        except (csv.Error, _TooLong):
            return None

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._text)
        self.taken.append(line)
        if len(self.taken) > 1:
            self._characters += len(line)
            if len(self.taken) > _MOST_LINES or self._characters > _MOST_CHARACTERS:
                raise _TooLong
        return line


def _is_too_long(lines: Sequence[str]) -> bool:
    return len(lines) > _MOST_LINES or sum(map(len, lines[1:])) > _MOST_CHARACTERS


def unreadable(path: Path, error: OSError) -> BadInput:
    """A file that the system does not let us read, in words."""
    return BadInput("unreadable_file", file=path.name, cause=error.strerror or type(error).__name__)
