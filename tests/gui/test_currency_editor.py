"""The currency in the settings: by its name, by its letters, and what is none."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lcadmin.domain.currencies import CURRENCIES
from lcadmin.gui.widgets.currency_editor import CurrencyEditor, currency_names


@pytest.fixture
def editor(qtbot: QtBot) -> CurrencyEditor:
    made = CurrencyEditor()
    qtbot.addWidget(made)
    made.show()
    made.show_value("GBP")
    return made


def _type(editor: CurrencyEditor, text: str) -> None:
    line = editor.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)
    completer = editor.completer()
    assert completer is not None
    completer.popup().hide()  # type: ignore[union-attr]  # it has one


def test_it_stands_with_its_name_and_is_kept_as_three_letters(editor: CurrencyEditor) -> None:
    assert editor.currentText() == "GBP · British pound"
    assert editor.value() == "GBP"


def test_a_currency_can_be_typed_as_its_letters(editor: CurrencyEditor, qtbot: QtBot) -> None:
    _type(editor, "pln")
    assert editor.value() == "PLN"
    with qtbot.waitSignal(editor.edited):
        editor._finished()
    assert editor.currentText() == "PLN · Polish zloty"


def test_every_currency_that_there_is_can_be_chosen(editor: CurrencyEditor) -> None:
    assert {editor.itemData(place) for place in range(editor.count())} == CURRENCIES
    assert currency_names().keys() <= CURRENCIES


def test_what_is_no_currency_stays_as_it_was_typed(editor: CurrencyEditor) -> None:
    _type(editor, "euros")
    editor._finished()
    assert editor.value() == "EUROS"
