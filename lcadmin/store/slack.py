"""What of a page in a SQLite file belongs to no row, so that it can be overwritten.

SQLite overwrites what is deleted (``PRAGMA secure_delete``), but where it spreads rows anew over pages,
copies of them stay behind between the rows of the former pages. The format is that of
sqlite.org/fileformat2.html, parts 1.5 and 1.6.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

Span = tuple[int, int]

_INNER_INDEX, _INNER_TABLE, _LEAF_INDEX, _LEAF_TABLE = 2, 5, 10, 13
_KINDS = frozenset({_INNER_INDEX, _INNER_TABLE, _LEAF_INDEX, _LEAF_TABLE})
_LEAVES = frozenset({_LEAF_INDEX, _LEAF_TABLE})
_FREE_HEAD = 4  # of a free block: where the next one is, and how long this one
_LEAST_CELL = 4
_MOST_ODD_BYTES = 60
_LONGEST_NUMBER = 9  # bytes


class PageDamaged(Exception):
    """A page that does not add up: nothing of it may be touched."""


def leftovers(page: bytes, usable: int) -> list[Span]:
    """Where in a page (not the file's first) something stands that belongs to no row: from, to. Empty for one
    in which all that is zeros already, and for one that is no part of a table or index. PageDamaged.

    ``usable`` are the bytes of a page that SQLite uses.
    """
    if page[0] not in _KINDS:
        return []
    blocks = list(_free_blocks(page, usable))
    gap = _gap(page)
    inside = [(start + _FREE_HEAD, end) for start, end in blocks]
    if not any(_holds(page, span) for span in (gap, *inside)):
        return []
    odd = _between(page, sorted([*_cells(page, usable), *blocks]), gap[1], usable)
    return [span for span in (gap, *inside, *odd) if _holds(page, span)]


def _holds(page: bytes, span: Span) -> bool:
    return page.count(0, *span) != span[1] - span[0]


def _gap(page: bytes) -> Span:
    """What lies between the list of the cells and the first of them."""
    count, content = unpack_from(">HH", page, 3)
    start = _list_at(page) + 2 * count
    end = content or len(page)
    if not start <= end <= len(page):
        raise PageDamaged("the rows lie outside the page")
    return start, end


def _list_at(page: bytes) -> int:
    return 8 if page[0] in _LEAVES else 12


def _free_blocks(page: bytes, usable: int) -> Iterator[Span]:
    (start,) = unpack_from(">H", page, 1)
    before = 0
    while start:
        if start <= before or start + _FREE_HEAD > usable:
            raise PageDamaged("the list of what is free does not rise")
        following, size = unpack_from(">HH", page, start)
        before = start + size - 1
        if size < _FREE_HEAD or start + size > usable:
            raise PageDamaged("what is free lies outside the page")
        yield start, start + size
        start = following


def _between(page: bytes, taken: list[Span], start: int, usable: int) -> list[Span]:
    """The odd bytes between what is in use or free; there must be as many as the page says."""
    found = []
    for begin, end in taken:
        if begin < start or end > usable:
            raise PageDamaged("two things lie in one place")
        if begin > start:
            found.append((start, begin))
        start = end
    if start < usable:
        found.append((start, usable))
    if sum(end - begin for begin, end in found) != page[7] or page[7] > _MOST_ODD_BYTES:
        raise PageDamaged("not all of the page is accounted for")
    return found


def _cells(page: bytes, usable: int) -> Iterator[Span]:
    (count,) = unpack_from(">H", page, 3)
    for start in unpack_from(f">{count}H", page, _list_at(page)):
        if start + _LEAST_CELL > usable:
            raise PageDamaged("a row lies outside the page")
        yield start, start + max(_LEAST_CELL, _length(page, start, usable))


def _length(page: bytes, start: int, usable: int) -> int:
    """How long the row, or the part of it that lies in this page, is."""
    kind, at = page[0], start
    if kind in (_INNER_INDEX, _INNER_TABLE):
        at += 4
    payload, at = _number(page, at)
    if kind == _INNER_TABLE:
        return at - start
    if kind == _LEAF_TABLE:
        _, at = _number(page, at)
    most = usable - 35 if kind == _LEAF_TABLE else (usable - 12) * 64 // 255 - 23
    if payload <= most:
        return at + payload - start
    least = (usable - 12) * 32 // 255 - 23
    kept = least + (payload - least) % (usable - 4)
    return at + (kept if kept <= most else least) + 4 - start


def _number(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place, byte in enumerate(page[at : at + _LONGEST_NUMBER], 1):
        if place == _LONGEST_NUMBER:
            return value << 8 | byte, at + place
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place
    raise PageDamaged("a row lies outside the page")
