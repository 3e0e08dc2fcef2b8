"""Exports as they really come, odd rows among good ones, with what must become of every row.

What is expected is counted while the text is made, by what each row was made to be: nothing of the
program reads it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from lcadmin.learncube.csv_layout import CLASSES, CLASSES_WIDTH

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")
_TITLES = (
    "Maths",
    "Español",
    "Anna, Tom",
    'the "new" one',
    "first\nsecond",
    "Größe; two",
    "  spaces  ",
    "a\tb",
)
_BAD_STARTS = (
    "yesterday",
    "31/02/2026 10:00",
    "2026-02-30 10:00:00",
    "2026-13-01 09:00:00",
    "0",
    "2026-10-05",
)


@dataclass(slots=True)
class OddExport:
    """``rejected`` are the physical lines of rows that cannot be taken, with the key of the reason;
    ``titles`` what each class is called in the end."""

    text: str = ""
    rows: int = 0
    added: int = 0
    updated: int = 0
    repeated: int = 0
    rejected: list[tuple[int, str]] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)

    def bytes(self, encoding: str) -> bytes:
        return self.text.encode(encoding)


def made(
    chance: random.Random, rows: int, *, separator: str = ",", line_end: str = "\n", prefix: str = "lc"
) -> OddExport:
    """An export of so many rows, empty lines apart, of classes whose short names begin with ``prefix``."""
    return _Maker(chance, separator, line_end, prefix).make(rows)


class _Maker:
    def __init__(self, chance: random.Random, separator: str, line_end: str, prefix: str) -> None:
        self._chance = chance
        self._separator = separator
        self._line_end = line_end
        self._prefix = prefix
        self._export = OddExport()
        self._latest: dict[str, tuple[str, str]] = {}  # title and minutes by slug
        self._line = 2
        self._parts: list[str] = []

    def make(self, rows: int) -> OddExport:
        head = [f"column {place}" for place in range(CLASSES_WIDTH)]
        self._parts.append(self._separator.join(head) + self._line_end)
        kinds: dict[Callable[[], None], int] = {
            self._new: 60,
            self._again: 12,
            self._changed: 8,
            self._bad_start: 5,
            self._blank_start: 4,
            self._blank_slug: 4,
            self._short: 3,
            self._open_quote: 2,
            self._spaces: 1,
            self._empty: 1,
        }
        work, weights = list(kinds), list(kinds.values())
        while self._export.rows < rows:
            self._chance.choices(work, weights)[0]()
        self._export.text = "".join(self._parts)
        self._export.titles = {slug: title.strip() for slug, (title, _) in self._latest.items()}
        return self._export

    def _new(self) -> None:
        self._put(
            f"{self._prefix}-{len(self._latest)}",
            self._chance.choice(_TITLES),
            str(self._chance.randrange(5, 99)),
        )
        self._export.added += 1

    def _again(self) -> None:
        if self._latest:
            slug = self._one()
            self._put(slug, *self._latest[slug])
            self._export.repeated += 1

    def _changed(self) -> None:
        if self._latest:
            slug = self._one()
            self._put(slug, f"Changed {self._line}", "61")
            self._export.updated += 1

    def _bad_start(self) -> None:
        self._reject("log_bad_start", start=self._chance.choice(_BAD_STARTS))

    def _blank_start(self) -> None:
        self._reject("log_blank_start", start=self._chance.choice(("", "  ")))

    def _blank_slug(self) -> None:
        self._reject("log_blank_slug", slug=self._chance.choice(("", " ")))

    def _short(self) -> None:
        self._noted("log_too_few_columns")
        self._write(self._separator.join(["2026-10-05 17:00:00"] + ["x"] * self._chance.randrange(1, 28)))

    def _open_quote(self) -> None:
        """The next quotation mark, wherever it is, stands before a letter: so it closes nothing."""
        self._noted("log_quote_missing")
        self._write(self._separator.join(["2026-10-05 17:00:00", '"never closed'] + [""] * 28))

    def _spaces(self) -> None:
        self._noted("log_too_few_columns")
        self._write("   ")

    def _empty(self) -> None:
        self._export.rows -= 1
        self._write("")

    def _one(self) -> str:
        return f"{self._prefix}-{self._chance.randrange(len(self._latest))}"

    def _put(self, slug: str, title: str, minutes: str) -> None:
        self._latest[slug] = title, minutes
        self._row(slug, title, minutes, "2026-10-05 17:00:00")

    def _reject(self, why: str, *, slug: str = "lc-x", start: str = "2026-10-05 17:00:00") -> None:
        self._noted(why)
        self._row(slug, "Nothing", "30", start)

    def _noted(self, why: str) -> None:
        self._export.rejected.append((self._line, why))

    def _row(self, slug: str, title: str, minutes: str, start: str) -> None:
        cells = [""] * CLASSES_WIDTH
        for name, value in (("slug", slug), ("title", title), ("minutes", minutes), ("start", start)):
            cells[CLASSES[name]] = value
        self._write(self._separator.join(self._quoted(cell) for cell in cells))

    def _quoted(self, cell: str) -> str:
        must = any(mark in cell for mark in (self._separator, '"', "\n"))
        if must or (cell[:1].isalpha() and self._chance.random() < 0.2):
            return '"' + cell.replace('"', '""') + '"'
        return cell

    def _write(self, row: str) -> None:
        self._parts.append(row + self._line_end)
        self._line += 1 + row.count("\n")
        self._export.rows += 1
