"""Where the labels of a line of time stand: in order, never on one another, near what they are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lcadmin.domain.instants import Instant

_FARTHEST = 0.35
"""How far a label may stand from its moment, in parts of the room: farther away it goes to another row."""


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

    What matters most comes first and takes the nearest row in which all labels find a place not too far
    from their moments; labels without a place are left out. All of one side (over or under the line).
    """
    rows: list[list[Moment]] = []
    for moment in sorted(moments, key=lambda one: (-one.matter, one.at)):
        for row in rows:
            wider = sorted([*row, moment], key=lambda one: one.at)
            if _places(wider, x_of, width_of, room, gap) is not None:
                row[:] = wider
                break
        else:
            if len(rows) < most_rows:
                rows.append([moment])
    return [
        Placed(moment, left, width_of(moment.text), number)
        for number, row in enumerate(rows)
        for moment, left in zip(row, _places(row, x_of, width_of, room, gap) or [0.0], strict=True)
    ]


def _places(
    row: Sequence[Moment],
    x_of: Callable[[Instant], float],
    width_of: Callable[[str], float],
    room: float,
    gap: float,
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
    if len(row) == 1:
        return wanted
    if sum(widths) + gap * (len(row) - 1) > room:
        return None
    lefts = _side_by_side(wanted, widths, room, gap)
    far = max(abs(left - want) for left, want in zip(lefts, wanted, strict=True))
    return None if far > room * _FARTHEST else lefts


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
