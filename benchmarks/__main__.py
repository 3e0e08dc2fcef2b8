"""``make bench``: what the program does, each figure beside an alternative of the same run.

``lcadmin serve`` runs as it does for everybody: its own process, a data folder on a disk, made
through the services. The alternative makes the same journal row and nothing else. Both get the same
load from this process, turn by turn.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import class_list, class_logs, imports, messages, reports, rounds, window, work
from benchmarks.compare import comparison
from benchmarks.machine import commit, facts, roomy_folder
from benchmarks.results import LOWER, Figure, Results, beside, report
from benchmarks.rounds import Pace

FULL, QUICK = Pace(4.0, 3), Pace(1.0, 1)
KEPT = Path("bench-results")
STARLETTE = "Starlette on uvicorn"


def main(given: Sequence[str] | None = None) -> None:
    """Runs the benchmark, or compares two kept results."""
    asked = _arguments(given)
    if asked.command == "compare":
        print(comparison(Results.load(asked.before), Results.load(asked.after)))
        return
    where = asked.folder or roomy_folder()
    results = of_people(where, asked.people) if asked.people else measure(where, quick=asked.quick)
    print(report(results))
    file = asked.json or KEPT / f"{results.date[:16].replace(':', '')}-{results.commit.split(' ')[0]}.json"
    results.save(file)
    print(f"\nKept as {file}")


def measure(where: Path, *, quick: bool) -> Results:
    """Everything, in a folder of its own below ``where``, which is gone afterwards."""
    run, pace = _begun(where, quick=quick), QUICK if quick else FULL
    figures: list[Figure] = []
    notes: list[str] = []
    with tempfile.TemporaryDirectory(prefix="lcadmin-bench-", dir=where) as name:
        folder = Path(name)
        large = folder / "large"
        place = rounds.prepare(folder)
        figures += _told(rounds.ordinary(place, pace), STARLETTE)
        library = rounds.slow_fsync_library(folder)
        if library is None:
            notes.append("The slow disk was left out: it needs Linux and a C compiler named cc.")
        else:
            figures += _told(rounds.slow_disk(place, pace, library), STARLETTE)
        figures += _told([rounds.ceiling(pace)])
        figures += _told(imports.importing(folder / "imports", quick=quick), "executemany, same rows")
        figures += _told(class_logs.figures(folder / "class-logs", quick=quick), "sqlite3 .import")
        figures += _told(reports.figures(folder / "reports", quick=quick), "SQL")
        figures += _told(class_list.listing(large, quick=quick), "a list that reads everything")
        figures += _told(window.figures(large, quick=quick), "an empty PySide6 window")
        figures += _told(messages.figures(large, folder / "few", quick=quick), "few messages")
        parts = work.breakdown(folder / "work")
        figures += [Figure(f"work: {part.name}", "us", part.micros, better=LOWER) for part in parts]
    return replace(run, figures=tuple(figures), notes=tuple(notes))


def of_people(where: Path, many: int) -> Results:
    """The reports of people alone: over a million classes they take minutes to prepare."""
    run = _begun(where, quick=False)
    with tempfile.TemporaryDirectory(prefix="lcadmin-bench-", dir=where) as name:
        figures = _told(reports.of_people(Path(name) / "people", many), "SQL")
    return replace(run, figures=tuple(figures))


def _begun(where: Path, *, quick: bool) -> Results:
    """A run without figures yet: the commit may be another before it is over."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Results((), facts(where), date=now, commit=commit(), quick=quick)


def _told(figures: Iterable[Figure], usual: str = "") -> list[Figure]:
    """The figures beside ``usual``, unless one names its alternative itself; with a sign of life for each."""
    told = []
    for figure in beside(figures, usual):
        print(f"measured: {figure.name}", file=sys.stderr, flush=True)
        told.append(figure)
    return told


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short turn each: a look, no measurement")
    parser.add_argument(
        "--people", type=int, metavar="N", help="only the reports of people, over so many classes: 1000000"
    )
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help=f"where the results are kept; default: in {KEPT}/"
    )
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where the data lies; default: a real disk"
    )
    commands = parser.add_subparsers(dest="command")
    compare = commands.add_parser("compare", help="two kept results side by side, and what got worse")
    compare.add_argument("before", type=Path, metavar="A.json")
    compare.add_argument("after", type=Path, metavar="B.json")
    return parser.parse_args(given)


if __name__ == "__main__":
    main()
