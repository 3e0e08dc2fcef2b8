"""What a class that was called off costs and brings, in percent of its planned length."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """``charge`` is for each student who is not excused, ``pay`` for the tutor; ``why`` where somebody
    decided so against the rules."""

    charge: int = 0
    pay: int = 0
    why: str = ""
