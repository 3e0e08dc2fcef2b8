"""A chapter in another language says what the English one says: as much, of the same, and not in English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.other_languages import LANGUAGES, behind, missing
from lcadmin.gui.language import LANGUAGE_NAMES
from tests.docs.chapters import DOCS, TRANSLATED, anchor, called, links, prose

_HEADING = re.compile(r"^(#{1,6}) (.+)$", re.MULTILINE)
_CODE = re.compile(r"`([^`\n]+)`")
_BLOCK = re.compile(r"^```.*?^```$|^ {4}\S[^\n]*$", re.MULTILINE | re.DOTALL)
_TITLES = re.compile(r"[“„«][^”“»]*[”“»]")


def english(chapter: Path) -> Path:
    return DOCS / chapter.name


def headings(file: Path) -> list[tuple[int, str]]:
    text = _BLOCK.sub("", file.read_text(encoding="utf-8"))
    return [(len(rank), anchor(words)) for rank, words in _HEADING.findall(text)]


def leads_to(file: Path) -> list[str]:
    """Where its links lead, a section by its place among the headings, a picture without its language."""
    found = []
    for picture, target in links(file):
        name, _, part = target.partition("#")
        other = (file.parent / name).resolve() if name else file
        if picture or "://" in target:
            found.append(re.sub(r"^(\.\./)?images/guide(-\w\w)?/", "", target))
        else:
            there = [words for _rank, words in headings(other)]
            found.append(f"{other.name}#{there.index(part) if part else ''}")
    return sorted(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_chapter_is_behind_the_english_one(language: str) -> None:
    assert behind(language) == [], "mend the text, then python -m docs.other_languages done LANGUAGE/NAME"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_for_users_is_there(language: str) -> None:
    assert missing(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_chapter_is_there_that_is_gone_in_english(language: str) -> None:
    assert {file.name for file in (DOCS / language).iterdir()} <= {file.name for file in DOCS.glob("*.md")}


def test_the_window_speaks_the_languages_of_the_manual() -> None:
    assert {"en", *LANGUAGES} == set(LANGUAGE_NAMES)


@pytest.mark.parametrize("chapter", TRANSLATED, ids=called)
class TestAChapterInAnotherLanguage:
    def test_has_the_same_headings(self, chapter: Path) -> None:
        theirs, ours = headings(chapter), headings(english(chapter))
        assert [rank for rank, _ in theirs] == [rank for rank, _ in ours]

    def test_leads_to_the_same_places(self, chapter: Path) -> None:
        assert leads_to(chapter) == leads_to(english(chapter))

    def test_shows_pictures_in_its_own_language(self, chapter: Path) -> None:
        shown = {target for picture, target in links(chapter) if picture}
        assert {
            one for one in shown if not one.startswith(f"../images/guide-{chapter.parent.name}/")
        } == set()

    def test_names_as_much_of_the_window(self, chapter: Path) -> None:
        stars = r"(?<![*\w])\*([^*\n]+)\*(?![*\w])"
        theirs, ours = (len(re.findall(stars, prose(one))) for one in (chapter, english(chapter)))
        assert theirs == ours

    def test_has_as_many_lists_and_tables(self, chapter: Path) -> None:
        for shape in (r"^\s*(?:[-*]|\d+\.) ", r"^\|"):
            theirs, ours = (
                len(re.findall(shape, one.read_text(encoding="utf-8"), re.MULTILINE))
                for one in (chapter, english(chapter))
            )
            assert theirs == ours, shape

    def test_has_the_same_commands(self, chapter: Path) -> None:
        theirs, ours = (one.read_text(encoding="utf-8") for one in (chapter, english(chapter)))
        assert [line for line in _BLOCK.findall(theirs) if "lcadmin" in line] == [
            line for line in _BLOCK.findall(ours) if "lcadmin" in line
        ]
        assert sorted(
            one for one in _CODE.findall(theirs) if one.startswith(("lcadmin ", "make "))
        ) == sorted(one for one in _CODE.findall(ours) if one.startswith(("lcadmin ", "make ")))

    def test_is_not_left_in_english(self, chapter: Path) -> None:
        ours = {line.strip() for line in prose(english(chapter)).splitlines() if len(line.strip()) > 40}
        theirs = [_TITLES.sub("", line).strip() for line in prose(chapter).splitlines()]
        assert [line for line in theirs if line in ours] == []
