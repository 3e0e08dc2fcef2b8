"""Where the labels of a line of time stand: in order, never on one another, near what they are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant

_NEAR = 0.04
"""How far a label may stand from its moment, in parts of the room, where all stand in one row."""

_FARTHEST = 0.35
"""How far it may stand where there are too many for a stair: farther away it goes to another row."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened: a label over or under the line. Where there is no room for all labels
    the ones that ``matter`` least stay away; the mouse still finds them. ``dot`` marks the place."""

    at: Instant
    text: str
    above: bool = True
    dot: bool = False
    matter: int = 1


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with its place: ``row`` 0 is next to the line."""

    moment: Moment
    left: float
    width: float
    row: int


def place_labels(
    moments: Sequence[Moment],
    x_of: Callable[[Instant], float],
    width_of: Callable[[str], float],
    room: float,
    gap: float,
    most_rows: int,
) -> list[Placed]:
    """Where each label stands so that none touches another and each row reads in the order of time.

    In one row, each at its moment, where there is room for that. Else as a stair, if ``most_rows`` are
    enough for it: each label begins at its moment (in the right half it ends there), and the farther out a
    moment is, the farther from the line its label stands; so no line to a label crosses another one. Else
    what matters most comes first and takes the nearest row in which all labels find a place not too far
    from their moments; labels without a place are left out. All of one side (over or under the line).
    """
    in_order = sorted(moments, key=lambda one: one.at)
    lefts = _places(in_order, x_of, width_of, room, gap, _NEAR)
    if lefts is not None:
        return [Placed(one, left, width_of(one.text), 0) for one, left in zip(in_order, lefts, strict=True)]
    stair = _stair(in_order, x_of, width_of, room, gap)
    if max(one.row for one in stair) < most_rows:
        return stair
    rows: list[list[Moment]] = []
    for moment in sorted(moments, key=lambda one: (-one.matter, one.at)):
        for row in rows:
            wider = sorted([*row, moment], key=lambda one: one.at)
            if _places(wider, x_of, width_of, room, gap, _FARTHEST) is not None:
                row[:] = wider
                break
        else:
            if len(rows) < most_rows:
                rows.append([moment])
    return [
        Placed(moment, left, width_of(moment.text), number)
        for number, row in enumerate(rows)
        for moment, left in zip(row, _places(row, x_of, width_of, room, gap, _FARTHEST) or [0.0], strict=True)
    ]


def _stair(
    in_order: Sequence[Moment],
    x_of: Callable[[Instant], float],
    width_of: Callable[[str], float],
    room: float,
    gap: float,
) -> list[Placed]:
    """The left half from the middle outwards, then the right half."""
    placed: list[Placed] = []
    left_half = [one for one in in_order if x_of(one.at) <= room / 2]
    for moment in (*reversed(left_half), *in_order[len(left_half) :]):
        width, x = width_of(moment.text), x_of(moment.at)
        begin = x - gap / 2 if x <= room / 2 else x + gap / 2 - width
        left = min(max(0.0, begin), max(0.0, room - width))
        right = left + width + gap
        beside = (one.row for one in placed if one.left < right and left < one.left + one.width + gap)
        placed.append(Placed(moment, left, width, 1 + max(beside, default=-1)))
    return placed


def _places(
    row: Sequence[Moment],
    x_of: Callable[[Instant], float],
    width_of: Callable[[str], float],
    room: float,
    gap: float,
    farthest: float,
) -> list[float] | None:
    """The left edges of the labels of one row; None where one would stand too far from its moment.

    Labels that would touch are put side by side, as a block that stands where its members want to be
    on average: the least they can move together.
    """
    widths = [width_of(moment.text) for moment in row]
    wanted = [
        min(max(0.0, x_of(moment.at) - width / 2), max(0.0, room - width))
        for moment, width in zip(row, widths, strict=True)
    ]
    if len(row) <= 1:
        return wanted
    if sum(widths) + gap * (len(row) - 1) > room:
        return None
    lefts = _side_by_side(wanted, widths, room, gap)
    far = max(abs(left - want) for left, want in zip(lefts, wanted, strict=True))
    return None if far > room * farthest else lefts


@dataclass(slots=True)
class _Block:
    """Labels side by side: where the first wants to stand, summed over all, and how wide they are."""

    sum_wanted: float
    count: int
    width: float

    def left(self, room: float) -> float:
        return min(max(0.0, self.sum_wanted / self.count), max(0.0, room - self.width))


def _side_by_side(wanted: Sequence[float], widths: Sequence[float], room: float, gap: float) -> list[float]:
    blocks: list[_Block] = []
    for want, width in zip(wanted, widths, strict=True):
        blocks.append(_Block(want, 1, width))
        while len(blocks) > 1 and _touch(blocks[-2], blocks[-1], room, gap):
            right = blocks.pop()
            left = blocks[-1]
            step = left.width + gap
            blocks[-1] = _Block(
                left.sum_wanted + right.sum_wanted - step * right.count,
                left.count + right.count,
                step + right.width,
            )
    lefts: list[float] = []
    for block in blocks:
        at = block.left(room)
        for width in widths[len(lefts) : len(lefts) + block.count]:
            lefts.append(at)
            at += width + gap
    return lefts


def _touch(left: _Block, right: _Block, room: float, gap: float) -> bool:
    return left.left(room) + left.width + gap > right.left(room)
