"""Fails when a stretch of code stands twice: `python .ci/duplicates.py FOLDER…`.

Compares statements, not text: names and values count, comments, docstrings, imports and layout do not.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

LEAST_LINES = 9
"""Fewer lines alike are more often chance than copying."""


def blocks(tree: ast.AST) -> Iterator[list[ast.stmt]]:
    """Every list of statements in ``tree``, without imports and docstrings."""
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            found = getattr(node, field, None)
            if isinstance(found, list):
                yield [s for s in found if isinstance(s, ast.stmt) and not _is_noise(s)]


def _is_noise(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Import | ast.ImportFrom | ast.Pass) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )


def lines_of(run: list[ast.stmt]) -> int:
    """How many lines of code ``run`` would take without its comments and docstrings."""
    return sum(len(ast.unparse(statement).splitlines()) for statement in run)


def duplicates(files: list[Path]) -> dict[str, list[str]]:
    """Code → the places it stands at, for every run of statements found more than once."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for file in files:
        for block in blocks(ast.parse(file.read_text(encoding="utf-8"))):
            for first in range(len(block)):
                for last in range(first + 1, len(block) + 1):
                    run = block[first:last]
                    if lines_of(run) >= LEAST_LINES:
                        key = "\n".join(ast.unparse(statement) for statement in run)
                        places[key].append(f"{file}:{run[0].lineno}")
                        break
    return {code: where for code, where in places.items() if len(where) > 1}


def main() -> int:
    files = sorted(file for folder in sys.argv[1:] for file in Path(folder).rglob("*.py"))
    found = duplicates(files)
    for code, where in found.items():
        print(f"The same code at {', '.join(where)}:\n{code}\n")
    print(f"Duplicates: {len(found)} in {len(files)} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
