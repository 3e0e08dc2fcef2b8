"""Sentences in other languages, and what happens without them."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest

from lcadmin import catalogues
from lcadmin.catalogues import Catalogues
from lcadmin.domain.wording import ENGLISH


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue with one sentence in it, one that is not translated and one whose English has changed."""
    file = tmp_path / "de.po"
    catalogue = polib.POFile()
    for key, source, said in (
        ("weekday_0", ENGLISH["weekday_0"], "Montag"),
        ("weekday_1", ENGLISH["weekday_1"], ""),
        ("weekday_2", "Wodensday", "Wodanstag"),
    ):
        catalogue.append(polib.POEntry(msgctxt=key, msgid=source, msgstr=said))
    catalogue.save(str(file))

    def found(name: str) -> Path:
        if name != "translations/de.po":
            raise FileNotFoundError(name)
        return file

    monkeypatch.setattr(catalogues, "resource", found)
    return file


@pytest.mark.parametrize("language", ["de", "de-AT", "de_CH"])
def test_a_language_says_what_is_translated_and_still_true(language: str, german: Path) -> None:
    assert Catalogues()(language) == {"weekday_0": "Montag"}


@pytest.mark.parametrize("language", ["en", "en-GB", "ja", "../de"])
def test_any_other_language_stays_english(language: str, german: Path) -> None:
    assert Catalogues()(language) == {}


def test_a_catalogue_is_read_once(german: Path) -> None:
    known = Catalogues()
    first = known("de")
    german.unlink()
    assert known("de") == first


def test_one_that_cannot_be_read_leaves_english_and_is_told(
    german: Path, caplog: pytest.LogCaptureFixture
) -> None:
    german.write_bytes(b"nothing of the sort\n")
    assert Catalogues()("de") == {}
    assert "the translation de cannot be read" in caplog.text
