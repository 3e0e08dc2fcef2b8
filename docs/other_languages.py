"""Which chapters of the manual are in which other language, and which are behind the English one:
``python -m docs.other_languages``; with ``done de/counting.md...`` marks those as current.

A chapter in another language stands in docs/LANGUAGE under the English name and ends with a mark of the
English text that it was made from, so that a change there is not forgotten here.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parent
LANGUAGES = ("de", "es", "fr")
IN_ENGLISH_ONLY = frozenset(
    {
        "architecture.md", "building.md", "command-line.md", "decisions.md", "how-to-add.md",
        "large-imports.md", "protocol.md", "releasing.md", "security.md",
    }
)  # fmt: skip
"""Chapters for developers, and those that quote what the program says in English in every language."""

_MARK = re.compile(r"\n<!-- english: (\w+) -->\s*\Z")


def for_users() -> list[str]:
    """The names of the chapters that are in every language."""
    return sorted(file.name for file in DOCS.glob("*.md") if file.name not in IN_ENGLISH_ONLY)


def mark(name: str) -> str:
    """What stands for the English chapter ``name`` as it is now."""
    return hashlib.sha256((DOCS / name).read_bytes()).hexdigest()[:12]


def missing(language: str) -> list[str]:
    """The chapters that are not in this language at all."""
    return [name for name in for_users() if not (DOCS / language / name).exists()]


def behind(language: str) -> list[str]:
    """The chapters in this language whose English text has changed since."""
    late = []
    for name in for_users():
        file = DOCS / language / name
        if file.exists():
            found = _MARK.search(file.read_text(encoding="utf-8"))
            if found is None or found.group(1) != mark(name):
                late.append(name)
    return late


def set_current(which: str) -> None:
    """Marks the chapter ``LANGUAGE/NAME`` as saying what the English one says now."""
    file = DOCS / which
    text = _MARK.sub("", file.read_text(encoding="utf-8")).rstrip()
    file.write_text(f"{text}\n\n<!-- english: {mark(file.name)} -->\n", encoding="utf-8")


def main() -> None:
    """Tells, or marks."""
    if sys.argv[1:2] == ["done"]:
        for which in sys.argv[2:]:
            set_current(which)
        return
    for language in LANGUAGES:
        sys.stdout.write(
            f"{language}: missing {', '.join(missing(language)) or 'none'}; "
            f"behind {', '.join(behind(language)) or 'none'}\n"
        )


if __name__ == "__main__":
    main()
