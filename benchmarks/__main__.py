"""``make bench``: callbacks a second, ours against the usual way, in one run on this machine.

``lcadmin serve`` runs as it does for everybody: its own process, a data folder on a disk, made
through the services. The alternative makes the same journal row and nothing else. Both get the same
load from this process, turn by turn.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks import class_list, class_logs, imports, messages, reports, rounds, window, work
from benchmarks.machine import facts, roomy_folder
from benchmarks.results import Figure, Results, comparison, report
from benchmarks.rounds import Pace

FULL, QUICK = Pace(4.0, 3), Pace(1.0, 1)


def main(given: Sequence[str] | None = None) -> None:
    """Runs the benchmark, or compares two kept results."""
    asked = _arguments(given)
    if asked.compare:
        before, after = asked.compare
        print(comparison(Results.load(before), Results.load(after)))
        return
    where = asked.folder or roomy_folder()
    if asked.people:
        results = of_people(where, asked.people)
    else:
        results = measure(where, QUICK if asked.quick else FULL)
    print(report(results))
    if asked.json:
        results.save(asked.json)


def measure(where: Path, pace: Pace) -> Results:
    """Everything, in a folder of its own below ``where``, which is gone afterwards."""
    machine = facts(where)
    figures: list[Figure] = []
    notes: list[str] = []
    with tempfile.TemporaryDirectory(prefix="lcadmin-bench-", dir=where) as name:
        folder = Path(name)
        place = rounds.prepare(folder)
        figures += _told(rounds.ordinary(place, pace))
        library = rounds.slow_fsync_library(folder)
        if library is None:
            notes.append("The slow disk was left out: it needs Linux and a C compiler named cc.")
        else:
            figures += _told(rounds.slow_disk(place, pace, library))
        figures += _told([rounds.ceiling(pace)])
        figures += _told(imports.importing(folder / "imports", quick=pace is QUICK))
        figures += _told(class_logs.figures(folder / "class-logs", quick=pace is QUICK))
        figures += _told(reports.figures(folder / "reports", quick=pace is QUICK))
        figures += _told(class_list.listing(folder / "large", quick=pace is QUICK))
        figures += _told(window.figures(folder / "large", quick=pace is QUICK))
        figures += _told(messages.figures(folder / "large", folder / "few", quick=pace is QUICK))
        parts = work.breakdown(folder / "work")
        figures += [Figure(f"work: {part.name}", "us", part.micros) for part in parts]
    return Results(tuple(figures), machine, tuple(notes))


def of_people(where: Path, many: int) -> Results:
    """The reports of people alone: over a million classes they take minutes to prepare."""
    with tempfile.TemporaryDirectory(prefix="lcadmin-bench-", dir=where) as name:
        figures = _told(reports.of_people(Path(name) / "people", many))
    return Results(tuple(figures), facts(where), ())


def _told(figures: Iterable[Figure]) -> list[Figure]:
    """The figures, with a sign of life for each."""
    told = []
    for figure in figures:
        print(f"measured: {figure.name}", file=sys.stderr, flush=True)
        told.append(figure)
    return told


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short turn each: a look, no measurement")
    parser.add_argument(
        "--people", type=int, metavar="N", help="only the reports of people, over so many classes: 1000000"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the results")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where the data lies; default: a real disk"
    )
    parser.add_argument(
        "--compare", nargs=2, type=Path, metavar=("A", "B"), help="print two kept results side by side"
    )
    return parser.parse_args(given)


if __name__ == "__main__":
    main()
