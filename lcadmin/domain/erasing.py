"""Erasing personal data: which words say who somebody is, and texts without them.

A word is looked for everywhere where it can mean nobody else: a full name, an address, a number. A first
name, or what another person has in their entry as well, is looked for in the person's own rows alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

_SHORTEST_ALONE = 4
"""So many letters a single word has at least that is looked for everywhere."""
_SHORTEST_OWN = 3
_WORD = re.compile(r"\w+")
GONE = "…"
"""What stands in the place of an address or a contact's name."""


@dataclass(frozen=True)
class Traces:
    """The words of one person. ``names`` become ``neutral``, ``addresses`` (and what else there is) ``GONE``,
    wherever they stand; ``own`` become ``neutral`` in the person's own rows."""

    person_id: int
    neutral: str
    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    own: tuple[str, ...] = ()

    def clean(self, text: str, *, own: bool = False) -> str:
        """The text without the words."""
        for pattern, instead in self._everywhere + (self._in_own if own else ()):
            text = pattern.sub(instead, text)
        return text

    @cached_property
    def _everywhere(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        # Addresses first: a name may stand in one.
        return _patterns((self.addresses, GONE), (self.names, self.neutral))

    @cached_property
    def _in_own(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return _patterns((self.own, self.neutral))


def _patterns(*given: tuple[tuple[str, ...], str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    made = []
    for words, instead in given:
        shapes = {form for word in words for form in _forms(word)}
        if shapes:
            longest_first = sorted(shapes, key=lambda shape: (-len(shape), shape))
            either = "|".join(map(_as_a_whole, longest_first))
            made.append((re.compile(either, re.IGNORECASE), instead.replace("\\", r"\\")))
    return tuple(made)


def _forms(word: str) -> set[str]:
    """As it may be written: composed, decomposed, without accents, and as JSON has it within a string."""
    apart = unicodedata.normalize("NFKD", word)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()
    plain = {word, unicodedata.normalize("NFC", word), unicodedata.normalize("NFD", word), bare}
    return plain | {one.replace("\\", "\\\\").replace('"', '\\"') for one in plain}


def _as_a_whole(word: str) -> str:
    """Not within a longer word; an address not within a longer address."""
    if "@" in word:
        return rf"(?<![\w.+-]){re.escape(word)}(?![\w-]|\.\w)"
    before = r"(?<!\w)" if word[:1].isalnum() else ""
    after = r"(?!\w)" if word[-1:].isalnum() else ""
    spaced = r"\s+".join(map(re.escape, word.split()))
    return f"{before}{spaced}{after}"


def traces(
    person_id: int,
    neutral: str,
    names: Iterable[str],
    addresses: Iterable[str],
    is_shared: Callable[[str], bool],
) -> Traces:
    """``names`` are what the person is called, ``addresses`` what else is only theirs, their contacts' names
    among it; ``is_shared`` says whether somebody else who stays has a word in their entry."""
    called = [name for name in dict.fromkeys(name.strip() for name in names) if name]
    everywhere = tuple(name for name in called if _says_enough(name) and not is_shared(name))
    words = (word for name in called for word in _words(name) if len(word) >= _SHORTEST_OWN)
    return Traces(
        person_id,
        neutral,
        everywhere,
        tuple(one for one in dict.fromkeys(a.strip() for a in addresses) if one and not is_shared(one)),
        tuple(one for one in dict.fromkeys((*called, *words)) if one not in everywhere),
    )


def _words(name: str) -> Iterator[str]:
    """A name's words, and those of several parts as a whole: "Bo-An" has none that would be looked for."""
    for word in name.split():
        yield word
        yield from _WORD.findall(word)


def _says_enough(name: str) -> bool:
    return len(name.split()) > 1 or len(name) >= _SHORTEST_ALONE
