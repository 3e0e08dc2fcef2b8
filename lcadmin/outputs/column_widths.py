"""How wide the columns of a page on paper are: figures, dates and words never break inside, sentences wrap.

What letters measure is handed in, so that this knows no Qt. All widths are in the page's own dots.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

Measure = Callable[[str, bool], float]
"""How wide words are on one line, in plain or bold letters."""

PADDING = 4
"""On both sides of a cell."""

_READABLE = 150
"""A column of sentences that are longer wraps, rather than lay the paper across."""
_LONGEST_WORD = 260
"""A longer one is nobody's name; it may break."""


@dataclass(slots=True)
class ColumnNeed:
    """What a column wants: ``least``, below which something would break that may not, and ``whole``, where
    its longest cell stands on one line. ``solid``: no cell may wrap, as in figures and dates."""

    solid: bool
    least: float = 0.0
    whole: float = 0.0
    _seen: set[str] = field(default_factory=set)
    _longest: int = 0

    def head(self, words: str, measure: Measure) -> None:
        """Heads wrap between words."""
        widest = max((measure(word, True) for word in words.split()), default=0.0)
        self.least, self.whole = max(self.least, widest), max(self.whole, widest)

    def cell(self, words: str, measure: Measure, *, bold: bool = False) -> None:
        """Looks at one cell; one that is much shorter than others cannot be the widest."""
        if words in self._seen or 2 * len(words) < self._longest:
            return
        self._seen.add(words)
        self._longest = max(self._longest, len(words))
        width = measure(words, bold)
        self.whole = max(self.whole, width)
        if self.solid:
            self.least = max(self.least, width)
        else:
            self.least = max([self.least, *(measure(word, bold) for word in words.split())])

    @property
    def narrowest(self) -> float:
        """With the padding, and no wider for a word that nobody could lay out."""
        least = self.least if self.solid else min(self.least, _LONGEST_WORD)
        return least + 2 * PADDING + 1

    @property
    def readable(self) -> float:
        """What it has on a page that is easy to read."""
        return max(self.narrowest, min(self.whole, _READABLE) + 2 * PADDING + 1)

    @property
    def roomy(self) -> float:
        """Where nothing of it wraps."""
        return max(self.narrowest, self.whole + 2 * PADDING + 1)


def needs_across(needs: Sequence[ColumnNeed], upright: float) -> bool:
    """Whether the columns are too many for paper of this width upright."""
    return sum(need.readable for need in needs) > upright


def shrink_for(needs: Sequence[ColumnNeed], width: float) -> float:
    """How much smaller all has to be drawn (1: not at all) so that the columns go into ``width``."""
    least = sum(need.narrowest for need in needs)
    return 1.0 if least <= width else width / least


def widths_within(needs: Sequence[ColumnNeed], width: float) -> list[int]:
    """The columns' widths, which fill ``width``: first what each cannot do without, then what those with
    sentences would like, and the rest to all alike."""
    widths = [need.narrowest for need in needs]
    spare = width - sum(widths)
    wishes = [need.roomy - least for need, least in zip(needs, widths, strict=True)]
    wished = sum(wishes)
    if spare > 0 and wished > 0:
        part = min(1.0, spare / wished)
        widths = [one + wish * part for one, wish in zip(widths, wishes, strict=True)]
        spare -= wished * part
    if spare > 0:
        taken = width - spare
        widths = [one + spare * one / taken for one in widths]
    return [int(one) for one in widths]


def look_at(
    needs: Sequence[ColumnNeed], rows: Iterable[Sequence[str]], measure: Measure, *, bold: Sequence[bool]
) -> None:
    """Every cell of these rows."""
    for row in rows:
        for need, words, heavy in zip(needs, row, bold, strict=True):
            need.cell(words, measure, bold=heavy)
