"""The chapters of the manual as the tests read them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
CHAPTERS = sorted([*DOCS.glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
MANUAL = sorted(DOCS.glob("*.md"))
TRANSLATED = sorted(DOCS.glob("??/*.md"))

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_NAMED = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?![*\w])")


def called(file: Path) -> str:
    """A chapter's name in the list of tests."""
    return file.relative_to(DOCS if file.is_relative_to(DOCS) else ROOT).as_posix()


@cache
def prose(file: Path) -> str:
    """The text without blocks and words of code."""
    text = _FENCE.sub("", file.read_text(encoding="utf-8"))
    text = re.sub(r"^(?: {4}|\t).*$", "", text, flags=re.MULTILINE)
    return re.sub(r"`[^`\n]*`", "``", text)


def runnable(file: Path) -> list[str]:
    """The lines of the blocks that are marked as commands (``sh``), in their order."""
    blocks = (body for kind, body in _FENCE.findall(file.read_text(encoding="utf-8")) if kind == "sh")
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def anchors(file: Path) -> set[str]:
    """What ``#…`` can lead to, named as the web names it."""
    text = _FENCE.sub("", file.read_text(encoding="utf-8"))
    return {anchor(heading) for heading in _HEADING.findall(text)}


def anchor(heading: str) -> str:
    """A heading's name in a link."""
    kept = re.sub(r"[^\w\- ]", "", heading.lower())
    return kept.replace(" ", "-")


def links(file: Path) -> list[tuple[bool, str]]:
    """Every link: whether it is a picture, and where it leads."""
    return [(bool(bang), target) for bang, _words, target in _LINK.findall(prose(file))]


def named(file: Path) -> set[str]:
    """What is said to stand in the window: words between single stars."""
    return set(_NAMED.findall(prose(file)))
