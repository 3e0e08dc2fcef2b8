"""What a torture found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """Figures to print, and whether the promise was kept."""

    kept: bool
    lines: tuple[str, ...]
