"""Whatever the program says when something is wrong stands in the chapter about that."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from lcadmin.domain.wording import ENGLISH
from tests.docs.chapters import DOCS, ROOT

TEXT = re.sub(r"[*`]", "", (DOCS / "troubleshooting.md").read_text(encoding="utf-8"))

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


def told(sentence: str) -> bool:
    """Whether the chapter has its beginning, with "…" where the program names something."""
    plain = re.sub(r"\{[^}]*\}", "\N{HORIZONTAL ELLIPSIS}", sentence)
    first = re.split(r"[.:;(]|, and ", plain)[0]
    pieces = [piece.strip(" “”,·") for piece in first.split("\N{HORIZONTAL ELLIPSIS}")]
    wanted = [piece for piece in pieces if len(piece) > 3]
    return any(all(piece in line for piece in wanted) for line in TEXT.splitlines())


@pytest.mark.parametrize("key", [*CHECKS, *REFUSALS, *DATA])
def test_the_chapter_says_what_to_do_where_the_program_says(key: str) -> None:
    assert told(ENGLISH[key]), ENGLISH[key]


def test_the_chapter_has_every_word_of_the_light() -> None:
    file = ROOT / "resources" / "translations" / "lcadmin_de.ts"
    lights = [
        message.findtext("source") or ""
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314
        if context.findtext("name") == "StatusBar"
        for message in context.iter("message")
    ]
    wanted = [one for one in lights if not one.startswith(("Open Connection", "tried"))]
    assert len(wanted) > 10
    assert [one for one in wanted if not told(one)] == []


def test_what_the_program_never_says_is_not_told() -> None:
    assert not told("The moon is full: {file} could not be written.")
