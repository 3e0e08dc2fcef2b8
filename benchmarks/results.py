"""What a run found: kept as JSON, printed as one table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

_CARRIED = re.compile(r" \(alternative: ([^)]*)\)| \| (.*)")
HIGHER, LOWER = "higher is better", "lower is better"


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured. ``alternative`` is None where there is nothing to compare with, ``beside`` says
    what the alternative is. ``spread`` is how far the turns of one run lay apart, as a share of their middle;
    None where there was one turn."""

    name: str
    unit: str
    ours: float
    alternative: float | None = None
    better: str = HIGHER
    beside: str = ""
    spread: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times better ours is."""
        if self.alternative is None or not self.ours or not self.alternative:
            return None
        return self.ours / self.alternative if self.better == HIGHER else self.alternative / self.ours


@dataclass(frozen=True, slots=True)
class Results:
    """All figures of a run, the machine they were measured on, and what to know when reading them. ``date``
    is ISO 8601 in UTC; a ``quick`` run is a look, no measurement."""

    figures: tuple[Figure, ...]
    machine: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    date: str = ""
    commit: str = ""
    quick: bool = False

    def save(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n")

    @classmethod
    def load(cls, file: Path) -> Results:
        """Raises OSError, or ValueError where the file is no result."""
        return msgspec.json.decode(file.read_bytes(), type=cls)

    @property
    def when(self) -> str:
        """Which run this is."""
        told = f"{self.commit or 'no commit'}, {self.date or 'no date'}"
        return f"{told}, quick" if self.quick else told


def beside(figures: Iterable[Figure], usual: str) -> Iterator[Figure]:
    """The figures, each with the name of its alternative: its own, the one that its name carries ("… | SQL",
    "… (alternative: of 10,000): …"), else the usual one."""
    for figure in figures:
        carried = _CARRIED.search(figure.name)
        name, own = figure.name, figure.beside
        if carried is not None:
            name = figure.name[: carried.start()] + figure.name[carried.end() :]
            own = own or carried[1] or carried[2]
        yield replace(figure, name=name, beside="" if figure.alternative is None else own or usual)


def report(results: Results) -> str:
    """The table first, then which run it was, the machine and the notes."""
    rows = [
        (times(f.ratio), f.name, number(f.ours, f.unit), number(f.alternative, f.unit), f.beside)
        for f in results.figures
    ]
    table = columns(("times better", "", "ours", "beside it", "which is"), rows, left=(1, 4))
    machine = [f"{name}: {value}" for name, value in results.machine.items()]
    return "\n".join([*table, "", results.when, *machine, *(["", *results.notes] if results.notes else [])])


def number(value: float | None, unit: str) -> str:
    """As people read it: whole from 100 on."""
    if value is None:
        return "-"
    shown = f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
    return f"{shown} {unit}".rstrip()


def times(ratio: float | None) -> str:
    """A ratio: two digits below two, where they say something."""
    return "-" if ratio is None else f"{ratio:.2f} x" if ratio < 2 else f"{ratio:.1f} x"


def columns(head: Sequence[str], rows: Iterable[Sequence[str]], left: Sequence[int] = (0,)) -> list[str]:
    """Lines with these columns to the left, the others to the right."""
    lines = [head, *rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
    return [
        "  ".join(
            cell.ljust(width) if place in left else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
