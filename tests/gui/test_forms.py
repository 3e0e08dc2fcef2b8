"""What every form over the window does by itself: where the keyboard begins, and how high it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
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


def _shown_whole(form: FormDialog, part: QWidget) -> bool:
    """Whether one sees all of a part of the form without scrolling."""
    (area,) = form.findChildren(ScrollArea)
    view = area.viewport()
    return view.rect().contains(QRect(part.mapTo(view, QPoint(0, 0)), part.size()))


def test_a_sentence_about_the_whole_form_takes_no_room_of_its_fields(qtbot: QtBot, form: FormDialog) -> None:
    fields = [QLineEdit() for _ in range(4)]
    for field in fields:
        form.form.addWidget(field)
    form.open()
    qtbot.waitExposed(form)
    for times in (1, 2, 5):  # each longer than the last
        form.say("This cannot be saved now, for several reasons that are told at length. " * times)
        qtbot.waitUntil(lambda: form.trouble.height() >= form.trouble.heightForWidth(form.trouble.width()))
        qtbot.waitUntil(lambda: _shown_whole(form, fields[-1]))
    form.close()


def test_a_form_higher_than_the_screen_scrolls_to_the_field_that_is_wrong(
    qtbot: QtBot, form: FormDialog
) -> None:
    fields = [Field(f"Field {number}", QLineEdit()) for number in range(30)]
    for field in fields:
        form.form.addWidget(field)
    form.open()
    qtbot.waitExposed(form)
    fields[12].set_error("This is no number.")
    fields[27].set_error("This is none either.")
    qtbot.waitUntil(lambda: _shown_whole(form, fields[12]))
    fields[12].set_error("")
    qtbot.waitUntil(lambda: _shown_whole(form, fields[27]))
    form.close()


def test_a_form_higher_than_the_screen_keeps_the_field_in_sight_that_has_the_keyboard(
    qtbot: QtBot, form: FormDialog
) -> None:
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        form.form.addWidget(field)
    form.open()
    qtbot.waitExposed(form)
    fields[-1].setFocus()
    (area,) = form.findChildren(ScrollArea)
    area.ensureWidgetVisible(fields[-1])
    form.say("This cannot be saved now, for several reasons that are told at length. " * 4)
    qtbot.waitUntil(lambda: form.trouble.height() >= form.trouble.heightForWidth(form.trouble.width()))
    qtbot.waitUntil(lambda: _shown_whole(form, fields[-1]))
    form.close()
