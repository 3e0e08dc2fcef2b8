"""Every text that a user can read is translated into every language, with all that stands between braces."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType
from typing import Any

import polib
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from lcadmin.catalogues import Catalogues
from lcadmin.domain.letter_words import LANGUAGES
from lcadmin.domain.wording import ENGLISH, placeholders
from lcadmin.gui.language import LANGUAGE_NAMES, speak, spoken

ROOT = Path(__file__).resolve().parent.parent
OTHERS = sorted(set(LANGUAGE_NAMES) - {"en"})


@pytest.fixture(scope="session")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file: Path) -> list[tuple[str, ET.Element]]:
    found = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    return [(context.findtext("name") or "", one) for context in found for one in context.iter("message")]


def braces(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^{}]*\}|%n", text))


def mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=[^&\s])", text.replace("&&", "")))


@pytest.fixture(scope="session")
def gathered(tool: Any, tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text that the window has now."""
    file = tmp_path_factory.mktemp("texts") / "now.ts"
    tool.gather(file, "de")
    return {(context, one.findtext("source") or "") for context, one in messages(file)}


def test_the_window_speaks_every_language_that_letters_are_written_in() -> None:
    assert set(LANGUAGE_NAMES) == set(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_window_is_translated(
    language: str, gathered: set[tuple[str, str]], tool: Any
) -> None:
    found = messages(tool.ts(language))
    there = {(context, one.findtext("source") or "") for context, one in found}
    assert gathered - there == set(), "make translations gathers these"
    missing = [(context, one.findtext("source")) for context, one in found if tool.unfinished(one)]
    assert missing == []


def test_every_text_of_the_window_is_looked_up_where_it_was_gathered(gathered: set[tuple[str, str]]) -> None:
    """``page.tr(…)`` is gathered under "page", but looked up under the page's class: it stays English."""
    assert {context for context, _ in gathered if not re.fullmatch(r"_?[A-Z]\w*", context)} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_translations_hold_what_their_sources_hold(language: str, tool: Any) -> None:
    wrong = []
    for context, one in messages(tool.ts(language)):
        source, translation = one.findtext("source") or "", one.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        wrong += [
            (context, source, form)
            for form in forms
            if braces(form) != braces(source) or mnemonics(form) != mnemonics(source)
        ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_outside_the_window_is_translated(language: str, tool: Any) -> None:
    entries = {entry.msgctxt: entry for entry in polib.pofile(str(tool.po(language)))}
    assert set(entries) == set(ENGLISH), "make translations gathers these"
    assert [key for key, entry in entries.items() if entry.msgid != ENGLISH[key]] == []
    assert [key for key, entry in entries.items() if not entry.msgstr] == []
    wrong = [
        key for key, entry in entries.items() if not placeholders(entry.msgstr) <= placeholders(ENGLISH[key])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_comes_out_in_the_language(language: str) -> None:
    said = Catalogues()(language)
    assert said["weekday_0"] == {"de": "Montag", "fr": "lundi", "es": "lunes"}[language]


def test_the_window_speaks_the_language_it_is_told_to(qapp: QApplication) -> None:
    try:
        for language, today in (("de", "Heute"), ("fr", "Aujourd’hui"), ("es", "Hoy"), ("en", "Today")):
            assert speak(qapp, language) == language
            assert QCoreApplication.translate("MainWindow", "Today") == today
            assert QLocale().language() == QLocale(language).language()
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize(
    ("asked", "got"), [("de-AT", "de"), ("FR", "fr"), ("es_MX", "es"), ("ja", "en"), ("", "en")]
)
def test_a_language_that_is_not_there_is_english(asked: str, got: str) -> None:
    assert spoken(asked) == got
