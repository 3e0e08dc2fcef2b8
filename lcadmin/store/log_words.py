"""Words of two letters in the rows' text, which the search index knows only as parts of three.

Where a word stands nowhere, a list would be looked through to its end for it. Wherever a word of two letters
stands, it begins a part of three, or ends the last one of a text; or the text has no part of three at all.
"""

from __future__ import annotations

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
    quoted = ('"' + part.replace('"', '""') + '"' for part in parts)
    return view.one(_KNOWS, (" OR ".join(quoted),)) is not None


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
