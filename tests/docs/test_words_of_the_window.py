"""What the manual says stands in the window stands there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from lcadmin.catalogues import Catalogues
from lcadmin.domain.wording import ENGLISH
from tests.docs.chapters import DOCS, MANUAL, ROOT, TRANSLATED, called, named

OF_OTHERS = {"Start Class", "End Class"}
"""Buttons of the classroom's own page; ``resources/practice`` has them."""


@cache
def windows_words(language: str) -> set[str]:
    english = language == "en"
    file = ROOT / "resources" / "translations" / f"lcadmin_{'de' if english else language}.ts"
    said = "source" if english else "translation"
    found = [one.find(said) for one in ET.parse(file).getroot().iter("message")]  # noqa: S314
    told = ENGLISH if english else {**ENGLISH, **Catalogues()(language)}
    return {plain("".join(one.itertext())) for one in found if one is not None} | set(
        map(plain, told.values())
    )


def plain(text: str) -> str:
    """Without what stands in a button besides its words, and with usual spaces."""
    return re.sub(r"&(?!&)", "", re.sub(r"\s", " ", text.partition("\t")[0])).rstrip("… .")


def stands_there(words: str, language: str) -> bool:
    """Also where the window puts something in the place of ``{…}``, which the manual writes as "…"."""
    there = windows_words(language)
    if words == "?" or plain(words) in there:
        return True
    shape = re.compile(".*".join(map(re.escape, plain(words).split("…"))) + ".*")
    return "…" in words.rstrip("…") + "…" and any(
        "{" in one and shape.fullmatch(re.sub(r"\{[^}]*\}", "…", one)) for one in there
    )


@pytest.mark.parametrize("chapter", [*MANUAL, *TRANSLATED], ids=called)
def test_what_a_chapter_names_stands_so_in_the_window(chapter: Path) -> None:
    language = "en" if chapter.parent == DOCS else chapter.parent.name
    assert {
        one for one in named(chapter) if one not in OF_OTHERS and not stands_there(one, language)
    } == set()


def test_many_words_are_compared() -> None:
    assert len(set[str]().union(*map(named, MANUAL))) > 150


def test_the_practice_page_has_its_buttons() -> None:
    page = "\n".join(
        file.read_text(encoding="utf-8")
        for file in [
            *(ROOT / "resources" / "practice").glob("*"),
            ROOT / "lcadmin/domain/wording_practice.py",
        ]
        if file.is_file() and file.suffix in {".html", ".js", ".py", ".json"}
    )
    assert {word for word in OF_OTHERS if word not in page} == set()
