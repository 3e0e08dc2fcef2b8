"""What a run found: kept as JSON, printed as one table, put beside another run's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

HIGHER, LOWER = "higher is better", "lower is better"


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured. ``alternative`` is None where there is nothing to compare with."""

    name: str
    unit: str
    ours: float
    alternative: float | None = None
    better: str = HIGHER

    @property
    def ratio(self) -> float | None:
        """How many times better ours is."""
        if self.alternative is None or not self.ours or not self.alternative:
            return None
        return self.ours / self.alternative if self.better == HIGHER else self.alternative / self.ours


@dataclass(frozen=True, slots=True)
class Results:
    """All figures of a run, the machine they were measured on, and what to know when reading them."""

    figures: tuple[Figure, ...]
    machine: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def save(self, file: Path) -> None:
        file.write_bytes(msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n")

    @classmethod
    def load(cls, file: Path) -> Results:
        """Raises OSError, or ValueError where the file is no result."""
        return msgspec.json.decode(file.read_bytes(), type=cls)


def report(results: Results) -> str:
    """The table first, then the machine and the notes."""
    rows = [
        (f.name, number(f.ours, f.unit), number(f.alternative, f.unit), times(f.ratio))
        for f in results.figures
    ]
    machine = [f"{name}: {value}" for name, value in results.machine.items()]
    table = columns(("", "ours", "alternative", "times better"), rows)
    return "\n".join([*table, "", *machine, *(["", *results.notes] if results.notes else [])])


def comparison(before: Results, after: Results) -> str:
    """Two runs side by side, ours and the ratio to the alternative of each."""
    earlier = {figure.name: figure for figure in before.figures}
    later = {figure.name: figure for figure in after.figures}
    rows = []
    for name in dict.fromkeys([*earlier, *later]):
        a, b = earlier.get(name), later.get(name)
        unit = (b or a or Figure(name, "", 0)).unit
        ours = (number(a.ours if a else None, unit), number(b.ours if b else None, unit))
        rows.append((name, *ours, times(a.ratio if a else None), times(b.ratio if b else None)))
    table = columns(("", "ours: A", "ours: B", "times better: A", "times better: B"), rows)
    machines = [
        f"{name}: {before.machine.get(name, '-')} | {after.machine.get(name, '-')}"
        for name in dict.fromkeys([*before.machine, *after.machine])
    ]
    return "\n".join([*table, "", *machines])


def number(value: float | None, unit: str) -> str:
    """As people read it: whole from 100 on."""
    if value is None:
        return "-"
    shown = f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
    return f"{shown} {unit}".rstrip()


def times(ratio: float | None) -> str:
    return "-" if ratio is None else f"{ratio:.1f} x"


def columns(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Lines with the first column to the left, the others to the right."""
    lines = [head, *rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
    return [
        "  ".join(
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
