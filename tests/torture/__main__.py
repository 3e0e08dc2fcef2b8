"""``make torture``: prints a figure for each promise, and fails where one is broken.

``--kills N`` SIGKILLs ``lcadmin serve`` N times while messages pour in; ``--imports N`` kills N imports of
classes, N of messages and N of class logs (the program or its helper) beside a responder that
answers, and imports a long odd export;
``--fsyncs N`` looks for the fsync between each of N requests and its reply (Linux, with strace);
``--flips N`` turns over a byte of a database N times, and bytes of a safety copy as often;
``--migrations N`` kills the opening of an old database at N moments; ``--disks N`` sends N messages under
each of the troubles that a disk can make;
``--moves N`` kills N moves to another PC.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.torture import copy_flips, disks, flips, fsyncs, imports, kills, log_imports, migrations, moves


def main(given: Sequence[str] | None = None) -> int:
    """Runs what is asked for; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=10, metavar="N")
    parser.add_argument("--imports", type=int, default=5, metavar="N")
    parser.add_argument("--connections", type=int, default=16, metavar="N")
    parser.add_argument("--fsyncs", type=int, default=500, metavar="N")
    parser.add_argument("--flips", type=int, default=50, metavar="N")
    parser.add_argument("--migrations", type=int, default=20, metavar="N")
    parser.add_argument("--disks", type=int, default=50, metavar="N")
    parser.add_argument("--moves", type=int, default=5, metavar="N")
    parser.add_argument("--seed", type=int, default=1, help="another one chooses other moments")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="where the data lies; default: temporary")
    asked = parser.parse_args(given)
    with tempfile.TemporaryDirectory(prefix="lcadmin-torture-", dir=asked.folder) as name:
        folder = Path(name)
        results = [kills.torture(folder, asked.kills, asked.connections, asked.seed)] if asked.kills else []
        if asked.imports:
            results.append(imports.torture(folder, asked.imports, asked.seed))
            results.append(log_imports.torture(folder, asked.imports, asked.seed))
        if asked.fsyncs:
            results.append(fsyncs.torture(folder, asked.fsyncs, asked.connections))
        if asked.flips:
            results.append(flips.torture(folder, asked.flips, asked.seed))
            results.append(copy_flips.torture(folder, asked.flips, asked.seed))
        if asked.migrations:
            results.append(migrations.torture(folder, asked.migrations))
        if asked.disks:
            results.append(disks.torture(folder, asked.disks))
        if asked.moves:
            results.append(moves.torture(folder, asked.moves, asked.seed))
    for result in results:
        print("\n".join(result.lines))
    return 0 if all(result.kept for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
