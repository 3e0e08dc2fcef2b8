"""No link of the manual leads nowhere, no picture is missing or left over."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.make_command_line import FILE, text
from docs.make_drawings import CLASSES, FOLDERS, WAYS, way
from docs.make_images import LOOKS, pictures_of_the_manual
from tests.docs.chapters import CHAPTERS, DOCS, MANUAL, ROOT, TRANSLATED, anchors, called, links
from tests.support.scenes.dialogs import DIALOGS
from tests.support.scenes.moves import MOVES
from tests.support.scenes.pages import PAGES
from tests.support.scenes.states import STATES

DRAWN = {f"{name}.png" for name in CLASSES} | {f"{name}.svg" for name in WAYS}
SCENES = {f"{scene.name}.png" for scene in (*PAGES, *DIALOGS, *MOVES, *STATES)}


@pytest.mark.parametrize("chapter", [*CHAPTERS, *TRANSLATED], ids=called)
def test_every_link_leads_to_a_file_and_a_heading(chapter: Path) -> None:
    lost = []
    for _picture, target in links(chapter):
        if "://" in target or target.startswith("mailto:"):
            continue
        name, _, part = target.partition("#")
        file = (chapter.parent / name).resolve() if name else chapter
        if not file.exists() or not file.is_relative_to(ROOT) or (part and part not in anchors(file)):
            lost.append(target)
    assert lost == []


def test_every_chapter_is_in_the_table_of_contents() -> None:
    told = {target for _picture, target in links(DOCS / "index.md")}
    assert {file.name for file in MANUAL} - {"index.md"} == told


def test_every_picture_says_what_it_shows() -> None:
    mute = [file.name for file in MANUAL if "![](" in file.read_text(encoding="utf-8")]
    assert mute == []


@pytest.mark.parametrize("look", sorted(FOLDERS))
def test_the_pictures_are_those_that_chapters_show(look: str) -> None:
    there = {file.name for file in (DOCS / "images" / look).iterdir()}
    assert there == pictures_of_the_manual(), "make images"


def test_every_picture_is_of_a_scene_or_drawn() -> None:
    assert pictures_of_the_manual() - SCENES - DRAWN == set()
    assert pictures_of_the_manual() >= DRAWN


@pytest.mark.parametrize("look", ["light", "dark", "de", "rtl"])
def test_there_is_a_picture_of_every_scene_and_none_of_what_is_gone(look: str) -> None:
    assert {file.name for file in (DOCS / "images" / look).glob("*.png")} == SCENES, "make images"


def test_every_folder_of_pictures_is_a_look() -> None:
    assert {folder.name for folder in (DOCS / "images").iterdir() if folder.is_dir()} <= set(LOOKS)


def test_the_ways_are_drawn_as_they_are_described() -> None:
    for folder in FOLDERS:
        for name in WAYS:
            kept = (DOCS / "images" / folder / f"{name}.svg").read_text(encoding="utf-8")
            assert kept == way(name, folder), "make images"


def test_the_page_of_commands_is_what_the_program_says() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "python -m docs.make_command_line"
