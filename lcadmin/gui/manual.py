"""Help: short topics in ``resources/help``, a file each, and the manual's chapters in ``docs``, found by any
of their words.

Topics are in every language that the window speaks, and so are chapters for users; the others are in English.
A section goes by its English name in every language: its heading is the one at the same place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from lcadmin.gui.language import spoken
from lcadmin.resource_files import of_manual, resource

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

_CHAPTER_OF_TOPIC = {
    "first-class": "everyday-tasks.md#a-new-class",
    "links": "everyday-tasks.md#one-students-link-again",
    "sending": "messages.md",
    "entry": "everyday-tasks.md#somebody-is-not-let-in",
    "on": "troubleshooting.md#the-light-at-the-bottom-of-the-window",
    "connection": "connection.md",
    "minutes": "counting.md",
    "check": "everyday-tasks.md#a-class-says-check",
    "planning": "everyday-tasks.md#move-cancel-excuse",
    "people": "everyday-tasks.md#people",
    "credit": "everyday-tasks.md#credit",
    "reports": "reports-and-pay.md",
    "logs": "imports.md#learncubes-class-logs",
    "undo": "everyday-tasks.md#take-something-back",
    "safe": "backup-and-restore.md",
    "moving": "backup-and-restore.md#move-to-another-pc",
    "practice": "getting-started.md",
}
_IN_CONTENTS = re.compile(r"^- \[[^\]]+\]\(([\w-]+\.md)\)", re.MULTILINE)
_HEADING = re.compile(r"^(#{1,6}) (.+)$", re.MULTILINE)
_MADE_FROM = re.compile(r"\n<!-- english: \w+ -->\s*\Z")
_SECTION_RANK = 2
_FOR_DEVELOPERS = "**To change the program**"


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic or a chapter: ``key`` is a topic's file without number and ending, a chapter's whole file name;
    ``text`` is Markdown without the title."""

    key: str
    title: str
    text: str
    language: str = "en"

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
        key = file.stem.partition("-")[2]
        found.append(Topic(key, title.removeprefix("# ").strip(), text.strip(), language))
    return tuple(found)


def chapters(language: str = "en") -> tuple[Topic, ...]:
    """The manual's chapters for users, in the order of its table of contents."""
    contents = of_manual("index.md").read_text(encoding="utf-8").partition(_FOR_DEVELOPERS)[0]
    return tuple(chapter(name, language) for name in _IN_CONTENTS.findall(contents))


def chapter(name: str, language: str = "en") -> Topic:
    """One chapter by its English file's name, in the nearest language that there is it in. Raises as
    ``of_manual``."""
    return _chapter(name, spoken(language))


@cache
def _chapter(name: str, language: str) -> Topic:
    file, found = of_manual(name), "en"
    if language != "en":
        with suppress(FileNotFoundError):  # one for developers, say: English
            file, found = of_manual(f"{language}/{name}"), language
    title, _, text = _MADE_FROM.sub("", file.read_text(encoding="utf-8")).partition("\n")
    return Topic(name, title.removeprefix("# ").strip(), text.strip(), found)


def chapter_of(topic: str) -> tuple[str, str]:
    """The chapter that says more than a topic, and the section there ("" is the whole of it)."""
    name, _, section = _CHAPTER_OF_TOPIC[topic].partition("#")
    return name, section


def anchor(heading: str) -> str:
    """A heading's name in links, as the web makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def own_anchor(chapter_there: Topic, name: str) -> str:
    """What the heading with this name, its own or the English one, is called in the chapter itself; the same
    name where there is none."""
    own = _anchors(chapter_there.text)
    if name in own or chapter_there.language == "en":
        return name
    english = _anchors(chapter(chapter_there.key).text)
    place = english.index(name) if name in english else len(own)
    return own[place] if place < len(own) else name


def _anchors(text: str) -> list[str]:
    return [anchor(heading.group(2)) for heading in _HEADING.finditer(text)]


def section(text: str, name: str) -> str:
    """The heading of this name and what is under it, up to the next of its rank; "" where there is none."""
    headings = list(_HEADING.finditer(text))
    for place, one in enumerate(headings):
        if anchor(one.group(2)) == name:
            after = (
                other.start() for other in headings[place + 1 :] if len(other.group(1)) <= len(one.group(1))
            )
            return text[one.start() : next(after, len(text))].strip()
    return ""


def sections(text: str) -> list[str]:
    """The headings right below a chapter's title, in their order."""
    return [one.group(2) for one in _HEADING.finditer(text) if len(one.group(1)) == _SECTION_RANK]


def sections_with(whole: Topic, text: str) -> list[str]:
    """The headings of the sections that hold all words of ``text``: one needs to read no more."""
    words = text.casefold().split()
    return [
        heading
        for heading in sections(whole.text)
        if Topic("", heading, section(whole.text, anchor(heading))).has(words)
    ]


def matching(among: Sequence[Topic], text: str) -> list[Topic]:
    """Those that hold all words of ``text``; the ones that hold them in their title first."""
    words = text.casefold().split()
    found = [topic for topic in among if topic.has(words)]
    return sorted(found, key=lambda topic: not all(word in topic.title.casefold() for word in words))


def topic_of_page(page: str) -> str:
    """The key of what somebody on this page most likely wants to read."""
    return _OF_PAGE.get(page, "first-class")
