# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Finding rows by a word: the trigram index from three characters on, a scan below."""

from __future__ import annotations

TRIGRAM = 3


def found_by(table: str) -> str:
    """The beginning of the statement that puts a new row's id and words into the table's search index.

    A new row's words go in by a statement of its own: after a trigger SQLite would write the index out
    for every row, which makes an import three times as slow.
    """
    return f"INSERT INTO {table}_fts (rowid, folded)"


def people_matching(word: str) -> tuple[str, list[str]]:
    """A SELECT of the ids of people whose name or address holds ``word`` (already folded)."""
    return _matching("people", word)


def titles_matching(word: str) -> tuple[str, list[str]]:
    """A SELECT of the ids of lessons whose title holds ``word`` (already folded)."""
    return _matching("lessons", word)


def _matching(table: str, word: str) -> tuple[str, list[str]]:
    if len(word) >= TRIGRAM:
        phrase = '"' + word.replace('"', '""') + '"'
        return f"SELECT rowid FROM {table}_fts WHERE folded MATCH ?", [phrase]
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"SELECT id FROM {table} WHERE folded LIKE ? ESCAPE '\\'", [f"%{escaped}%"]
