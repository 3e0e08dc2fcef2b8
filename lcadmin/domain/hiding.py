"""Taking names and codes out of a text that somebody else's parents read.

A title such as "Tom & Eva: algebra" names children. A name is found however it is written: another case,
without its accents, as *Toms* or *Annę*, short (*Alex* of Alexander), within a line of Chinese that has no
spaces. Where it is not sure, it is taken out: a title that says less does no harm. Children who have nothing
to do with the class are known by their whole name only: a *Rose* who is taught elsewhere takes no word away
that stands within "Rose gardens", unless Rose is all she is called.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

_LINK = re.compile(r"\S*://\S+")
_VOWELS = frozenset("aeiouy\N{LATIN SMALL LETTER O WITH STROKE}аеиоуыэюяь")
_LEAST, _LEAST_STEM = 3, 4
_ENDING, _STEM_ENDING = 3, 2
_SHORT, _LEFT_OUT = 3, 2
"""A short form has so many letters at least, and leaves out so many at least."""
_LONGEST_GAP = 2  # between the words of one name: ", "
_WITHOUT_SPACES = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0xD7FF), (0xF900, 0xFAFF),
                   (0x20000, 0x3FFFF))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Strangers:
    """Children of whom only the whole name says who they are: as its plain words, in either order."""

    names: frozenset[tuple[str, ...]] = frozenset()
    unspaced: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str]) -> Strangers:
        whole = {words for name in names if (words := tuple(words_of(name)))}
        unspaced = {words[0] for words in whole if len(words) == 1 and _has_no_spaces(words[0])}
        spelled = {words for words in whole if len(words) > 1 or len(words[0]) >= _LEAST}
        turned = {(*words[-1:], *words[:-1]) for words in spelled}
        return cls(frozenset(spelled | turned), frozenset(name for name in unspaced if len(name) > 1))

    def places(self, chunks: Sequence[tuple[bool, str]], allowed: frozenset[str]) -> frozenset[int]:
        """Which chunks of a text are words of such a name. One that is all of words one may read stays."""
        if not self.names:
            return frozenset()
        words = [(place, chunk, plain(chunk)) for place, (is_word, chunk) in enumerate(chunks) if is_word]
        gone: set[int] = set()
        for many in {len(name) for name in self.names}:
            for first in range(len(words) - many + 1):
                run = words[first : first + many]
                if self._is_one(run, chunks) and not allowed.issuperset(word for _, _, word in run):
                    gone.update(place for place, _, _ in run)
        return frozenset(gone)

    def _is_one(self, run: Sequence[tuple[int, str, str]], chunks: Sequence[tuple[bool, str]]) -> bool:
        between = (chunks[place + 1][1] for place, _, _ in run[:-1])
        if any(len(gap) > _LONGEST_GAP for gap in between):
            return False
        words = tuple(word for _, _, word in run)
        if len(words) == 1:  # a word of the language as well as a name: as a name is written, or with its s
            return run[0][1][0].isupper() and (
                words in self.names or (words[0].removesuffix("s"),) in self.names
            )
        return any(
            (*words[:-1], words[-1][: len(words[-1]) - cut]) in self.names for cut in range(_ENDING + 1)
        )


@dataclass(frozen=True, slots=True)
class Hiding:
    """``names`` are words (as ``words_of`` gives them) that must not be read, ``allowed`` such as stand
    there by right and only look like one of them; ``codes`` go wherever they stand."""

    names: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    strangers: Strangers = Strangers()

    @classmethod
    def of(
        cls,
        others: Iterable[str],
        own: Iterable[str],
        codes: Iterable[str] = (),
        strangers: Strangers = Strangers(),
    ) -> Hiding:
        """Hides the names of others, but for words that are in one's own too; whole ones of ``strangers``."""
        mine = frozenset(word for name in own for word in words_of(name))
        theirs = frozenset(word for name in others for word in words_of(name))
        return cls(theirs - mine, mine, frozenset(code for code in codes if code), strangers)

    @classmethod
    def all(cls, several: Iterable[Hiding]) -> Hiding:
        """What any of them hides."""
        made = list(several)
        return cls(
            frozenset().union(*(one.names for one in made)),
            frozenset().union(*(one.allowed for one in made)),
            frozenset().union(*(one.codes for one in made)),
            next((one.strangers for one in made if one.strangers.names), Strangers()),
        )

    def out_of(self, text: str, instead: str = "…") -> str:
        """The text with ``instead`` for every name, code and link."""
        if self.codes:
            text = _LINK.sub(instead, text)
            for code in self.codes:
                text = text.replace(code, instead)
        if not self.names and not self.strangers.names:
            return text
        chunks, stems, fleeting = list(_chunks(text)), _stems(self.names), _fleeting(self.names)
        gone = self.strangers.places(chunks, self.allowed)
        said = "".join(
            instead if place in gone or (is_word and self._is_name(chunk, stems, fleeting)) else chunk
            for place, (is_word, chunk) in enumerate(chunks)
        )
        unspaced = {*filter(_has_no_spaces, self.names), *(self.strangers.unspaced - self.allowed)}
        for name in sorted(unspaced, key=len, reverse=True):
            said = said.replace(name, instead)
        return said

    def _is_name(self, chunk: str, stems: frozenset[str], fleeting: frozenset[str]) -> bool:
        word = plain(chunk)
        if word in self.names:
            return True
        if word in self.allowed:
            return False
        if len(word) >= _SHORT and chunk[0].isupper() and self._shortens_one(word):
            return True
        with_ending = (word[:-cut] for cut in range(1, _ENDING + 1))
        if any(len(head) >= _LEAST and head in self.names for head in with_ending):
            return True
        if any(word[: len(word) - cut] in stems for cut in range(_STEM_ENDING + 1)):
            return True
        cuts = (cut for cut in range(1, _ENDING + 1) if cut < len(word) and word[-cut] in _VOWELS)
        return any(word[:-cut] in fleeting for cut in cuts)

    def _shortens_one(self, word: str) -> bool:
        longer = len(word) + _LEFT_OUT
        return any(len(name) >= longer and name.startswith(word) for name in self.names)


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


def _fleeting(names: frozenset[str]) -> frozenset[str]:
    """Names without the vowel that goes where an ending comes: Marek, Marka."""
    return frozenset(
        name[:-2] + name[-1]
        for name in names
        if len(name) > _LEAST_STEM and name[-2] in _VOWELS and name[-1] not in _VOWELS
    )


def _chunks(text: str) -> Iterator[tuple[bool, str]]:
    """Words and what stands between them. Marks belong to the letter before them."""
    for is_word, letters in groupby(unicodedata.normalize("NFC", text), _is_of_a_word):
        yield is_word, "".join(letters)


def _is_of_a_word(c: str) -> bool:
    return c.isalnum() or unicodedata.category(c).startswith("M")


def _has_no_spaces(word: str) -> bool:
    """Whether it is of a script that writes words without spaces between them."""
    return any(first <= ord(c) <= last for c in word for first, last in _WITHOUT_SPACES)
