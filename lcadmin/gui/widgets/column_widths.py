"""How the room of a list is shared among its columns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence


def share_out(
    natural: Sequence[int],
    stretch: Sequence[int],
    room: int,
    given: Mapping[int, int],
    least: int,
    patient: Collection[int] = (),
) -> list[int]:
    """The width of each column.

    ``natural`` are the widths that show everything; ``given`` those that the user dragged, which
    stand. What is left of ``room`` goes to the columns with a ``stretch``, by its weight, else to the
    last one. Where room is short the widest of the stretching ones give it up first, but none goes
    below ``least``; what is still too wide scrolls. ``patient`` columns (states, which say most in the
    fewest words) give up nothing before the others are down to twice that.
    """
    widths = [given.get(place, width) for place, width in enumerate(natural)]
    free = [place for place in range(len(widths)) if place not in given]
    left = room - sum(widths)
    elastic = [place for place in free if stretch[place] > 0]
    if left > 0:
        _spread(widths, elastic or free[-1:] or list(range(len(widths)))[-1:], stretch, left)
    elif left < 0:
        if patient:
            quick = [place for place in elastic if place not in patient]
            _shrink(widths, quick, -left, 2 * least)
        _shrink(widths, elastic, sum(widths) - room, least)
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


def _shrink(widths: list[int], givers: Sequence[int], amount: int, least: int) -> None:
    """Takes ``amount`` off the widest, down to the next widest, then off both, and so on."""
    while amount > 0:
        widest = max((widths[place] for place in givers), default=0)
        if widest <= least:
            return
        together = [place for place in givers if widths[place] == widest]
        next_one = max((widths[place] for place in givers if widths[place] < widest), default=least)
        step = min(widest - max(next_one, least), -(-amount // len(together)))
        for place in together:
            taken = min(step, amount)
            widths[place] -= taken
            amount -= taken
