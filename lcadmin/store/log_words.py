"""Words of one letter or two in the rows' text, which the search index knows only as parts of three.

Where a word stands nowhere, a list would be looked through to its end for it. Wherever a word of two letters
stands, it begins a part of three, or ends the last one of a text; or the text has no part of three at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lcadmin.store.view import View

_LENGTH = 2
_OFTEN = " aeiounrst"
_LETTERS = "".join(c for c in map(chr, range(32, 127)) if not c.isupper())
_FIRST_OTHER = "\x7f"
_AFTER_ALL = "\U0010ffff"
_MOST_OTHERS = 64
_KNOWS = "SELECT 1 FROM log_classes_fts WHERE log_classes_fts MATCH ? LIMIT 1"
_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.log_terms USING fts5vocab (main, log_classes_fts, 'row')"
_NEXT = "SELECT term FROM temp.log_terms WHERE term >= ? LIMIT 1"
_MOST_PARTS, _MOST_BEGINNINGS = 64, 600
_PLACES = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.log_places USING fts5vocab (main, log_classes_fts, 'instance')"
)
_NEXT_PLACE = "SELECT term FROM temp.log_places WHERE term >= ? LIMIT 1"
FOUND = (
    "SELECT rowid FROM log_classes_fts WHERE log_classes_fts MATCH ?"
    " UNION SELECT id FROM log_classes WHERE length(folded) < 3 AND instr(folded, ?) > 0"
)
"""The rows that may have a word: by its parts (``match_of``), and the word itself for texts without any."""
_SHORT = "SELECT 1 FROM log_classes WHERE length(folded) < 3 AND instr(folded, ?) > 0"


def is_nowhere(view: View, word: str) -> bool:
    """Whether no row's text has this (folded) word for sure; False also where that is not told quickly."""
    if len(word) != _LENGTH or not word.isascii():
        return False
    # The index is asked for single parts first: to meet one that every row has costs nothing so.
    if any(
        _knows(view, [word + letter for letter in letters] + [letter + word for letter in letters])
        for letters in (_OFTEN, _LETTERS)
    ):
        return False
    view.all(_TERMS)
    if _next(view, word).startswith(word):
        return False
    others = _others(view)
    if others is None or (others and _knows(view, [letter + word for letter in others])):
        return False
    return view.one(_SHORT, (word,)) is None


def _knows(view: View, parts: list[str]) -> bool:
    return view.one(_KNOWS, (_any_of(parts),)) is not None


def _any_of(parts: Iterable[str]) -> str:
    return " OR ".join('"' + part.replace('"', '""') + '"' for part in parts)


def _next(view: View, start: str) -> str:
    """The first part of three at or after ``start``; "" where there is none."""
    found = view.one(_NEXT, (start,))
    return "" if found is None else str(found[0])


def _others(view: View) -> list[str] | None:
    """The letters beyond ASCII that parts of three begin with; None where they are very many."""
    found: list[str] = []
    part = _next(view, _FIRST_OTHER)
    while part:
        if len(found) == _MOST_OTHERS:
            return None
        found.append(part[0])
        part = _next(view, part[0] + _AFTER_ALL)
    return found


def match_of(view: View, word: str) -> str | None:
    """What the search index is asked for the rows that may have this (folded) word; None where it is in too
    many parts, or in parts that it cannot be asked for. It takes long, but a look at each row longer."""
    if not 1 <= len(word) <= _LENGTH or not (word.isascii() and word.isprintable()):
        return None
    view.all(_PLACES)
    beginnings = _beginnings(view, _LENGTH)
    parts = _with_beginning(view, word)
    if beginnings is None or parts is None:
        return None
    letters = sorted({one[0] for one in beginnings})
    if len(word) == 1:
        for letter in letters:
            more = _with_beginning(view, letter + word)
            if more is None:
                return None
            parts += more
    parts += [one + word for one in (letters if len(word) == _LENGTH else beginnings)]
    return _any_of(parts)


def _with_beginning(view: View, start: str) -> list[str] | None:
    """The parts that begin so; None where they are very many."""
    found: list[str] = []
    for part in _following(view, start, 3):
        if not part.startswith(start):
            break
        if len(found) == _MOST_PARTS:
            return None
        found.append(part)
    return found


def _beginnings(view: View, length: int) -> list[str] | None:
    """With what so long parts begin; None where that is very much, or nothing that can be asked for."""
    found: list[str] = []
    for part in _following(view, "", length):
        if len(found) == _MOST_BEGINNINGS or "\x00" in part:
            return None
        found.append(part[:length])
    return found


def _following(view: View, start: str, length: int) -> Iterator[str]:
    """The parts from here on, of those that begin with the same letters the first alone."""
    while (row := view.one(_NEXT_PLACE, (start,))) is not None:
        part = str(row[0])
        yield part
        start = part + " " if length == 3 else part[:length] + _AFTER_ALL
