"""Forms by keyboard: every letter with Alt means one thing, everything has a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog, NewLinkDialog
from lcadmin.gui.dialogs.correct import CorrectDialog
from lcadmin.gui.dialogs.credit import CreditDialog
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.dialogs.person import PersonDialog
from lcadmin.gui.office import Office
from lcadmin.services import credit
from tests.support.desk import Bench
from tests.support.gui import Settled

Make = Callable[[Office, Bench, QWidget], FormDialog]


def _new_link(office: Office, bench: Bench, window: QWidget) -> FormDialog:
    lesson = bench.lesson("Tom")
    return NewLinkDialog(office, lesson, lesson.students[0], window)


def _correct(office: Office, bench: Bench, window: QWidget) -> FormDialog:
    lesson = bench.lesson("Tom")
    return CorrectDialog(office, lesson, bench.kept(lesson), window)


FORMS: dict[str, Make] = {
    "new class": lambda office, _bench, window: NewClassDialog(office, window),
    "edit class": lambda office, bench, window: EditClassDialog(office, bench.lesson("Tom"), window),
    "move": lambda office, bench, window: MoveClassDialog(office, bench.lesson("Tom"), window),
    "duplicate": lambda office, bench, window: DuplicateClassDialog(office, bench.lesson("Tom"), window),
    "cancel": lambda office, bench, window: CancelClassDialog(office, [bench.lesson("Tom")], window),
    "new link": _new_link,
    "correct": _correct,
    "person": lambda office, bench, window: PersonDialog(office, bench.person("Tom", rate=None), window),
    "credit": lambda office, bench, window: CreditDialog(
        office, credit.account(bench.desk, bench.person("Tom", Role.STUDENT).id), window
    ),
}


def letters(form: FormDialog) -> list[str]:
    """Every letter that Alt goes with, as often as it stands there."""
    texts = [label.text() for label in form.findChildren(QLabel) if label.buddy() is not None]
    texts += [one.text() for one in form.findChildren(QAbstractButton)]
    plain = (text.replace("&&", "") for text in texts)
    return [text[text.index("&") + 1].casefold() for text in plain if "&" in text]


@pytest.fixture(params=FORMS)
def form(
    request: pytest.FixtureRequest, qtbot: QtBot, office: Office, bench: Bench, settled: Settled
) -> Iterator[FormDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = FORMS[request.param](office, bench, window)
    made.open()
    settled()
    yield made
    window.close()


def test_no_letter_means_two_things(form: FormDialog) -> None:
    found = letters(form)
    assert sorted(found) == sorted(set(found))


def test_enter_does_what_the_form_is_for(form: FormDialog) -> None:
    assert form.save_button.isDefault()
    assert form.save_button.property("variant") == "primary"


def test_everything_one_can_touch_has_a_name(form: FormDialog) -> None:
    kinds = (QLineEdit, QSpinBox, QDateTimeEdit, QComboBox)
    outer = [one for kind in kinds for one in form.findChildren(kind)]
    own = [one for one in outer if not one.objectName().startswith("qt_")]
    nameless = [type(one).__name__ for one in own if not one.accessibleName()]
    assert nameless == []


def test_it_fits_its_fields_without_scrolling_where_the_screen_has_room(
    form: FormDialog, qtbot: QtBot
) -> None:
    if form.height() < form.screen().availableGeometry().height() * 0.85:
        qtbot.waitUntil(lambda: form._area.verticalScrollBar().maximum() == 0)
    assert form.width() <= form.screen().availableGeometry().width()


def test_the_letter_of_every_label_leads_into_its_field(form: FormDialog, qtbot: QtBot) -> None:
    labels = [one for one in form.findChildren(QLabel) if one.buddy() is not None and one.isVisible()]
    for label in labels:
        text = label.text()
        field = label.buddy()
        if "&" not in text or not field.isEnabled():
            continue
        letter = text[text.index("&") + 1].upper()
        form.cancel_button.setFocus()
        QTest.keyClick(form, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        here = QApplication.focusWidget()
        assert here is not None
        assert here is field or field.isAncestorOf(here), text
