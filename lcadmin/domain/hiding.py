"""Taking names and codes out of a text that somebody else's parents read.

A title such as "Tom & Eva: algebra" names children. A name is found however it is written: another case,
without its accents, as *Toms* or *Annę*, within a line of Chinese that has no spaces. Where it is not
sure, it is taken out: a title that says less does no harm.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

_LINK = re.compile(r"\S*://\S+")
_VOWELS = frozenset("aeiouy\N{LATIN SMALL LETTER O WITH STROKE}аеиоуыэюяь")
_LEAST, _LEAST_STEM = 3, 4
_ENDING, _STEM_ENDING = 3, 2
_WITHOUT_SPACES = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0xD7FF), (0xF900, 0xFAFF),
                   (0x20000, 0x3FFFF))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hiding:
    """``names`` are words (as ``words_of`` gives them) that must not be read, ``allowed`` such as stand
    there by right and only look like one of them; ``codes`` go wherever they stand."""

    names: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()

    @classmethod
    def of(cls, others: Iterable[str], own: Iterable[str], codes: Iterable[str] = ()) -> Hiding:
        """Hides the names of others, but for words that are in one's own too."""
        mine = frozenset(word for name in own for word in words_of(name))
        theirs = frozenset(word for name in others for word in words_of(name))
        return cls(theirs - mine, mine, frozenset(code for code in codes if code))

    @classmethod
    def all(cls, several: Iterable[Hiding]) -> Hiding:
        """What any of them hides."""
        made = list(several)
        return cls(
            frozenset().union(*(one.names for one in made)),
            frozenset().union(*(one.allowed for one in made)),
            frozenset().union(*(one.codes for one in made)),
        )

    def out_of(self, text: str, instead: str = "…") -> str:
        """The text with ``instead`` for every name, code and link."""
        if self.codes:
            text = _LINK.sub(instead, text)
            for code in self.codes:
                text = text.replace(code, instead)
        if not self.names:
            return text
        stems = _stems(self.names)
        said = "".join(
            instead if is_word and self._is_name(plain(chunk), stems) else chunk
            for is_word, chunk in _chunks(text)
        )
        for name in sorted(filter(_has_no_spaces, self.names), key=len, reverse=True):
            said = said.replace(name, instead)
        return said

    def _is_name(self, word: str, stems: frozenset[str]) -> bool:
        if word in self.names:
            return True
        if word in self.allowed:
            return False
        with_ending = (word[:-cut] for cut in range(1, _ENDING + 1))
        if any(len(head) >= _LEAST and head in self.names for head in with_ending):
            return True
        return any(word[: len(word) - cut] in stems for cut in range(_STEM_ENDING + 1))


def plain(word: str) -> str:
    """A word however it is written: no case, no accents, composed or not."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def words_of(name: str) -> Iterator[str]:
    """The words of a name by which somebody could be known: initials say nothing."""
    for is_word, chunk in _chunks(name):
        word = plain(chunk)
        if is_word and (len(word) > 1 or _has_no_spaces(word)):
            yield word


def _stems(names: frozenset[str]) -> frozenset[str]:
    """Names without the vowel that other languages' endings take the place of: Anna, Annę."""
    return frozenset(name[:-1] for name in names if len(name) >= _LEAST_STEM and name[-1] in _VOWELS)


def _chunks(text: str) -> Iterator[tuple[bool, str]]:
    """Words and what stands between them. Marks belong to the letter before them."""
    for is_word, letters in groupby(unicodedata.normalize("NFC", text), _is_of_a_word):
        yield is_word, "".join(letters)


def _is_of_a_word(c: str) -> bool:
    return c.isalnum() or unicodedata.category(c).startswith("M")


def _has_no_spaces(word: str) -> bool:
    """Whether it is of a script that writes words without spaces between them."""
    return any(first <= ord(c) <= last for c in word for first, last in _WITHOUT_SPACES)
