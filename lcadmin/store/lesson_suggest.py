# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""A few lessons for the search field, quickly, however many there are.

The list of classes finds every match; a search field shows six while somebody types. So it looks through
the classes around now, which are what is mostly meant, then takes a handful from the indexes.
"""

from __future__ import annotations

from collections.abc import Iterable

from lcadmin.domain.instants import Instant
from lcadmin.store.batches import VISIBLE
from lcadmin.store.codecs import folded, listed
from lcadmin.store.view import View

AHEAD, BACK = 1_500, 700
"""How many classes from now on, and back from now, are looked through word by word."""

_TRIGRAM = 3
_HANDFUL = 24
_PEOPLE = 8
_OF_EACH = 3

_VISIBLE = VISIBLE.format(table="l")
_NAMED = (
    "EXISTS (SELECT 1 FROM seats s JOIN people p ON p.id = s.person_id"
    " WHERE s.lesson_id = l.id AND s.revoked_at IS NULL AND p.folded LIKE ? ESCAPE '\\')"
)


def suggest(view: View, text: str, now: Instant, limit: int) -> list[int]:
    """The ids of at most ``limit`` lessons whose title and people hold every word of ``text``, or whose token
    it is: the next ones first, then the latest."""
    words = folded(text).split()
    if not words or limit < 1:
        return []
    exact = view.one(f"SELECT l.id FROM lessons l WHERE l.token = ? AND {_VISIBLE}", (text.strip(),))
    if exact is not None:
        return [exact[0]]
    found = _around(view, words, now, limit, ahead=True)
    if len(found) < limit:
        found += _around(view, words, now, limit - len(found), ahead=False)
    if len(found) < limit:
        others = {*_by_title(view, words), *_by_person(view, words)} - set(found)
        found += _nearest(view, others, now)
    return found[:limit]


def _around(view: View, words: list[str], now: Instant, limit: int, *, ahead: bool) -> list[int]:
    sign, way, most = (">=", "ASC", AHEAD) if ahead else ("<", "DESC", BACK)
    holds = " AND ".join([f"(l.folded LIKE ? ESCAPE '\\' OR {_NAMED})"] * len(words))
    near = (
        f"SELECT l.id, l.folded, l.start FROM lessons l WHERE l.start {sign} ? AND {_VISIBLE}"
        f" ORDER BY l.start {way} LIMIT {most}"
    )
    sql = f"SELECT l.id FROM ({near}) l WHERE {holds} ORDER BY l.start {way} LIMIT ?"
    likes = [pattern for word in words for pattern in (_within(word),) * 2]
    return [row[0] for row in view.all(sql, (now, *likes, limit))]


def _by_title(view: View, words: list[str]) -> list[int]:
    """Of those made last: a title that thousands have is found around now as well."""
    if min(map(len, words)) >= _TRIGRAM:
        phrases = " ".join('"' + word.replace('"', '""') + '"' for word in words)
        sql = "SELECT rowid FROM lessons_fts WHERE folded MATCH ? ORDER BY rowid DESC LIMIT ?"
        return [row[0] for row in view.all(sql, (phrases, _HANDFUL))]
    start = " ".join(words)
    sql = "SELECT id FROM lessons WHERE folded >= ? AND folded < ? LIMIT ?"
    return [row[0] for row in view.all(sql, (start, start + "\U0010ffff", _HANDFUL))]


def _by_person(view: View, words: list[str]) -> list[int]:
    """The latest few lessons of a few people whose name holds all words."""
    if min(map(len, words)) >= _TRIGRAM:
        phrases = " ".join('"' + word.replace('"', '""') + '"' for word in words)
        people = view.all("SELECT rowid FROM people_fts WHERE folded MATCH ? LIMIT ?", (phrases, _PEOPLE))
    else:
        start = " ".join(words)
        sql = "SELECT id FROM people WHERE folded >= ? AND folded < ? LIMIT ?"
        people = view.all(sql, (start, start + "\U0010ffff", _PEOPLE))
    seated = (
        "SELECT lesson_id FROM seats WHERE person_id = ? AND role = ? AND revoked_at IS NULL"
        f" ORDER BY lesson_id DESC LIMIT {_OF_EACH}"
    )
    return [
        row[0]
        for (person,) in people
        for role in ("tutor", "student")
        for row in view.all(seated, (person, role))
    ]


def _nearest(view: View, ids: Iterable[int], now: Instant) -> list[int]:
    """What is ahead, soonest first, then what is past, latest first."""
    sql = (
        f"SELECT l.id FROM lessons l WHERE l.id IN (SELECT value FROM json_each(?)) AND {_VISIBLE}"
        " ORDER BY l.start < ?, abs(l.start - ?), l.id"
    )
    return [row[0] for row in view.all(sql, (listed(sorted(ids)), now, now))]


def _within(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
