"""The manual: short topics in ``resources/help``, a file each, found by any of their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from lcadmin.gui.language import spoken
from lcadmin.resource_files import resource

_OF_PAGE = {
    "today": "entry",
    "classes": "planning",
    "lesson": "links",
    "minutes": "minutes",
    "people": "people",
    "logs": "logs",
    "reports": "reports",
    "connection": "connection",
    "settings": "safe",
}


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: ``key`` is its file's name without the number, ``text`` is Markdown without the title."""

    key: str
    title: str
    text: str

    def has(self, words: Sequence[str]) -> bool:
        """Whether every one of these words, folded, stands in it."""
        whole = f"{self.title}\n{self.text}".casefold()
        return all(word in whole for word in words)


def topics(language: str) -> tuple[Topic, ...]:
    """All topics in their order, in the nearest language the window speaks. FileNotFoundError where the
    installation lacks them."""
    return _read(spoken(language))


@cache
def _read(language: str) -> tuple[Topic, ...]:
    found = []
    for file in sorted(resource(f"help/{language}").glob("*.md")):
        title, _, text = file.read_text(encoding="utf-8").partition("\n")
        found.append(Topic(file.stem.partition("-")[2], title.removeprefix("# ").strip(), text.strip()))
    return tuple(found)


def matching(among: Sequence[Topic], text: str) -> list[Topic]:
    """Those that hold all words of ``text``; the ones that hold them in their title first."""
    words = text.casefold().split()
    found = [topic for topic in among if topic.has(words)]
    return sorted(found, key=lambda topic: not all(word in topic.title.casefold() for word in words))


def topic_of_page(page: str) -> str:
    """The key of what somebody on this page most likely wants to read."""
    return _OF_PAGE.get(page, "first-class")
