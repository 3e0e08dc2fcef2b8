"""What the manual says stands in the window stands there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from lcadmin.domain.wording import ENGLISH
from tests.docs.chapters import MANUAL, ROOT, named

OF_OTHERS = {"Start Class", "End Class"}
"""Buttons of the classroom's own page; ``resources/practice`` has them."""


@cache
def windows_words() -> set[str]:
    file = ROOT / "resources" / "translations" / "lcadmin_de.ts"
    found = {plain(one.findtext("source") or "") for one in ET.parse(file).getroot().iter("message")}  # noqa: S314
    return found | {plain(text) for text in ENGLISH.values()}


def plain(text: str) -> str:
    return re.sub(r"&(?!&)", "", text).partition("\t")[0].rstrip("… .")


def stands_there(words: str) -> bool:
    """Also where the window puts something in the place of ``{…}``, which the manual writes as "…"."""
    if words == "?" or plain(words) in windows_words():
        return True
    shape = re.compile(".*".join(map(re.escape, plain(words).split("…"))) + ".*")
    return "…" in words.rstrip("…") + "…" and any(
        "{" in one and shape.fullmatch(re.sub(r"\{[^}]*\}", "…", one)) for one in windows_words()
    )


@pytest.mark.parametrize("chapter", MANUAL, ids=lambda file: file.name)
def test_what_a_chapter_names_stands_so_in_the_window(chapter: Path) -> None:
    assert {one for one in named(chapter) if one not in OF_OTHERS and not stands_there(one)} == set()


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
