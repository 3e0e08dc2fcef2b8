"""A figure and the bound that it has to keep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """One figure. It is to be at most ``bound``, or at least, where ``at_least``."""

    name: str
    value: float
    bound: float
    unit: str = ""
    at_least: bool = False

    @property
    def kept(self) -> bool:
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def __str__(self) -> str:
        sign = "ok" if self.kept else "NOT KEPT"
        side = "least" if self.at_least else "most"
        return f"{self.name:<84} {self.value:>12,.2f} {self.unit:<3} (at {side} {self.bound:g})  {sign}"
