"""What every form over the window does by itself: where the keyboard begins, and how high it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.scroll_area import ScrollArea


@pytest.fixture
def form(window: QWidget, office: Office) -> FormDialog:
    return FormDialog(office, "Form", "Save", window, width=480)


def test_the_keyboard_begins_in_the_first_field(qtbot: QtBot, form: FormDialog) -> None:
    first = QLineEdit()
    form.form.addWidget(first)
    form.form.addWidget(QLineEdit())
    form.open()
    qtbot.waitUntil(first.hasFocus)
    form.close()


def test_what_has_room_needs_no_bar_also_when_the_form_was_narrower_before(
    qtbot: QtBot, form: FormDialog
) -> None:
    form.form.addWidget(Label("Lock it once it has been paid; it then stays as it is. " * 3, wrap=True))
    form.form.addStretch(1)
    form.resize(form.width() // 2, form.sizeHint().height())
    form.open()
    qtbot.waitExposed(form)
    (area,) = form.findChildren(ScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.height() <= area.viewport().height()
    assert not area.verticalScrollBar().isVisible()
    form.close()
