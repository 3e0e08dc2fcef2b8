"""Whatever the program says when something is wrong stands in the chapter about that."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from docs.other_languages import LANGUAGES
from lcadmin.catalogues import Catalogues
from lcadmin.domain.wording import ENGLISH
from tests.docs.chapters import DOCS, ROOT

TEXTS = {
    language: re.sub(r"[*`]", "", (DOCS / folder / "troubleshooting.md").read_text(encoding="utf-8"))
    for language, folder in {"en": ".", **{one: one for one in LANGUAGES}}.items()
}
SAID = {"en": ENGLISH, **{one: Catalogues()(one) for one in LANGUAGES}}

_FINE = {"reach_reached", "reach_lost_title"}
CHECKS = [
    key
    for key in ENGLISH
    if key.startswith("reach_")
    and not key.endswith("_hint")
    and not key.startswith("reach_lost")
    and key not in _FINE
]
REFUSALS = [key for key in ENGLISH if key.startswith("refused_")] + ["unavailable"]
DATA = [
    "store_full", "store_read_only", "store_damaged", "store_not_ours", "store_busy", "store_cannot_open",
    "store_folder", "store_lost", "store_failed", "store_stuck", "newer_database", "taken_elsewhere",
    "moved_to", "place_synced", "place_network", "folder_on_other_pc", "folder_gone",
]  # fmt: skip


def told(sentence: str, language: str = "en") -> bool:
    """Whether the chapter has its beginning, with "…" where the program names something."""
    plain = re.sub(r"\{[^}]*\}", "\N{HORIZONTAL ELLIPSIS}", sentence)
    first = re.split(r"[.:;(]|, and ", plain)[0]
    pieces = [
        piece.strip(" “”„«»·\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE},")
        for piece in first.split("\N{HORIZONTAL ELLIPSIS}")
    ]
    wanted = [piece for piece in pieces if len(piece) > 3]
    return any(all(piece in line for piece in wanted) for line in TEXTS[language].splitlines())


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("key", [*CHECKS, *REFUSALS, *DATA])
def test_the_chapter_says_what_to_do_where_the_program_says(key: str, language: str) -> None:
    assert told(SAID[language][key], language), SAID[language][key]


@pytest.mark.parametrize("language", TEXTS)
def test_the_chapter_has_every_word_of_the_light(language: str) -> None:
    english = language == "en"
    file = ROOT / "resources" / "translations" / f"lcadmin_{'de' if english else language}.ts"
    lights = [
        (message.findtext("source") or "", message.findtext("source" if english else "translation") or "")
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314
        if context.findtext("name") == "StatusBar"
        for message in context.iter("message")
    ]
    wanted = [said for source, said in lights if not source.startswith(("Open Connection", "tried"))]
    assert len(wanted) > 10
    assert [one for one in wanted if not told(one, language)] == []


def test_what_the_program_never_says_is_not_told() -> None:
    assert not told("The moon is full: {file} could not be written.")
