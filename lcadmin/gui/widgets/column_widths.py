"""How the room of a list is shared among its columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence


def left_out(least: Sequence[int], spare: Sequence[int], room: int) -> frozenset[int]:
    """The columns that a list of this width does without: of those with a ``spare`` the highest first, from
    the end of equal ones, until all have what they need at ``least``."""
    out, needed = set[int](), sum(least)
    for place in sorted((n for n, one in enumerate(spare) if one), key=lambda n: (-spare[n], -n)):
        if needed <= room:
            break
        needed -= least[place]
        out.add(place)
    return frozenset(out)


def share_out(
    natural: Sequence[int],
    stretch: Sequence[int],
    room: int,
    given: Mapping[int, int],
    least: int,
    patient: Collection[int] = (),
    tight: Sequence[int] = (),
) -> list[int]:
    """The width of each column.

    ``natural`` are the widths that show everything; ``given`` those that the user dragged, which
    stand. What is left of ``room`` goes to the columns with a ``stretch``, by its weight, else to the
    last one. Where room is short, first the heads go into two lines: ``tight`` is what a column needs
    then. After that the stretching ones give room up, those first that have most for their weight, so
    that a title keeps more than a name; none goes below ``least``, nor its head in two lines, and what
    is still too wide scrolls. ``patient`` columns (states, which say most in the fewest words) give up
    nothing before the others are down to twice that, and after that weigh as much as the heaviest.
    """
    widths = [given.get(place, width) for place, width in enumerate(natural)]
    free = [place for place in range(len(widths)) if place not in given]
    elastic = [place for place in free if stretch[place] > 0]
    left = room - sum(widths)
    if left > 0:
        _spread(widths, elastic or free[-1:] or list(range(len(widths)))[-1:], stretch, left)
        return widths
    bottom = [max(least, tight[place]) if tight else least for place in range(len(widths))]
    if tight:
        _shrink(widths, [place for place in free if place not in elastic], [1] * len(widths), tight, room)
    if patient:
        quick = [place for place in elastic if place not in patient]
        _shrink(widths, quick, stretch, [max(2 * least, one) for one in bottom], room)
    most = max(stretch, default=0)
    weight = [most if place in patient else one for place, one in enumerate(stretch)]
    _shrink(widths, elastic, weight, bottom, room)
    return widths


def _spread(widths: list[int], takers: Sequence[int], stretch: Sequence[int], amount: int) -> None:
    weights = [max(1, stretch[place]) for place in takers]
    done = 0
    for place, weight in zip(takers, weights, strict=True):
        share = amount * weight // sum(weights)
        widths[place] += share
        done += share
    if takers:
        widths[takers[-1]] += amount - done


def _shrink(
    widths: list[int], givers: Sequence[int], weight: Sequence[int], bottom: Sequence[int], room: int
) -> None:
    """Lowers those that have more than others for their weight, until all fits into ``room``."""
    target = sum(widths[place] for place in givers) + room - sum(widths)

    def at(level: int) -> list[int]:
        return [min(widths[place], max(bottom[place], level * weight[place])) for place in givers]

    highest = max((widths[place] for place in givers), default=0)
    level = bisect_right(range(highest + 1), target, key=lambda one: sum(at(one))) - 1
    lower, upper = at(max(level, 0)), at(level + 1)
    spare = max(0, target - sum(lower))
    for place, width, more in zip(givers, lower, upper, strict=True):
        taken = min(spare, more - width)
        widths[place] = width + taken
        spare -= taken
