"""The texts of letters: built in for every language, or the business's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.domain.letter_words import LANGUAGES
from lcadmin.services import mail_texts, undo
from lcadmin.services.mail_texts import KINDS, SHORT
from tests.support.desk import Bench


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_built_in_text_can_be_filled_in(bench: Bench, kind: str, language: str) -> None:
    text, own = mail_texts.get(bench.desk, kind, language)
    mail_texts.check(text)
    assert not own
    assert bool(text.html) == bool(text.subject) == (kind != SHORT)


def test_there_is_a_built_in_text_for_each_kind_and_language(bench: Bench) -> None:
    assert set(bench.desk.templates) == {f"{language}/{kind}" for language in LANGUAGES for kind in KINDS}
    assert len(bench.desk.templates) == len(LANGUAGES) * len(KINDS)
    assert "xx/links" not in bench.desk.templates
    assert "../secret" not in bench.desk.templates


def test_an_own_text_is_kept_undone_and_reset(bench: Bench) -> None:
    text, _ = mail_texts.get(bench.desk, "links", "de")
    own = replace(text, subject="Neu: {{ title }}")
    assert mail_texts.save(bench.desk, own) is None
    assert mail_texts.get(bench.desk, "links", "de") == (own, True)
    newer = replace(own, plain="{{ name }}")
    assert mail_texts.save(bench.desk, newer) == own
    assert mail_texts.save(bench.desk, newer) == newer
    undo.undo(bench.desk)
    assert mail_texts.get(bench.desk, "links", "de") == (own, True)
    assert mail_texts.reset(bench.desk, "links", "de") == own
    assert mail_texts.reset(bench.desk, "links", "de") is None
    assert mail_texts.get(bench.desk, "links", "de") == (text, False)


def test_saving_the_built_in_text_keeps_none(bench: Bench) -> None:
    text, _ = mail_texts.get(bench.desk, "moved", "fr")
    mail_texts.save(bench.desk, replace(text, html=""))
    mail_texts.save(bench.desk, text)
    assert mail_texts.get(bench.desk, "moved", "fr") == (text, False)
    with bench.store.read() as tables:
        assert tables.texts.all() == []


def test_the_readers_language_decides_then_the_businesss_then_english(bench: Bench) -> None:
    desk = bench.desk
    with bench.store.read() as tables:
        assert mail_texts.text_for(desk, tables, "links", "de-AT").language == "de"
        assert mail_texts.text_for(desk, tables, "links", "eo", "fr").language == "fr"
        assert mail_texts.text_for(desk, tables, "links", "eo", "pl").language == "en"
        assert mail_texts.text_for(desk, tables, "links", "eo", "eo").language == "en"
    text, _ = mail_texts.get(desk, "links", "en")
    mail_texts.save(desk, replace(text, language="eo", subject="Saluton {{ name }}"))
    with bench.store.read() as tables:
        assert mail_texts.text_for(desk, tables, "links", "eo-CH").subject == "Saluton {{ name }}"
        assert len(tables.texts.all()) == 1


def test_a_text_that_cannot_be_filled_in_is_not_kept(bench: Bench) -> None:
    text, _ = mail_texts.get(bench.desk, "links", "en")
    for wrong, part in (
        (replace(text, subject="{{ nobody_knows }}"), "subject"),
        (replace(text, plain="{{ nobody_knows }}"), "text"),
        (replace(text, html="{{ nobody_knows }}"), "html"),
    ):
        with pytest.raises(BadInput) as refused:
            mail_texts.save(bench.desk, wrong)
        assert dict(refused.value.text.params)["part"] == part
    with pytest.raises(BadInput):
        mail_texts.save(bench.desk, replace(text, subject=" "))
    with pytest.raises(NotFound):
        mail_texts.save(bench.desk, replace(text, kind="poem"))
    with pytest.raises(NotFound):
        mail_texts.get(bench.desk, "poem", "en")
