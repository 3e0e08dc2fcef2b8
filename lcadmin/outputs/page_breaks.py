"""Where a long table ends on one page and goes on on the next: between rows, never inside one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slice:
    """What of a layout stands on one page; ``with_heads``: below the table's heads, said again."""

    top: float
    bottom: float
    with_heads: bool = False


def page_breaks(
    height: float, page: float, places: Iterable[float], table: tuple[float, float], heads: float
) -> list[Slice]:
    """Cuts a layout of this ``height`` into pages of at most ``page``. It may be cut at ``places`` (in
    order), and anywhere only where not even one row has room. A page that begins inside the ``table``
    (from where to where it stands) has its ``heads``, so high, on top, unless they leave rows no room."""
    cuts = sorted(places)
    found: list[Slice] = []
    top = 0.0
    while True:
        inside = heads < page / 2 and table[0] < top < table[1]
        limit = top + page - (heads if inside else 0.0)
        if height <= limit:
            return [*found, Slice(top, height, inside)]
        place = bisect_right(cuts, limit) - 1
        bottom = cuts[place] if place >= 0 and cuts[place] > top else limit
        found.append(Slice(top, bottom, inside))
        top = bottom
