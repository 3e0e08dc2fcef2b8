"""What changes where the keyboard is not is said to a screen reader."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.long_work import LongWork, Progress
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.attention import STRONG, STRONG_END, AttentionCard, Need
from lcadmin.gui.widgets.basics import Banner
from lcadmin.gui.widgets.field import Field
from lcadmin.services.controls import ResponderState
from tests.support.announced import announced
from tests.support.desk import Bench
from tests.support.gui import HandResponder, Settled, button, press

TOM = Need("Refused", Kind.BAD, f"{STRONG}Tom{STRONG_END} was refused", button="Let them in", urgent=True)
ADA = Need("Waiting", Kind.WARNING, f"{STRONG}Ada{STRONG_END} waits", button="Look")


def test_a_toast_is_said_and_trouble_interrupts(frame: MainWindow, office: Office) -> None:
    with announced() as heard:
        office.toast("Copied")
        office.trouble_wanted.emit("The disk is full.")
    assert heard == ["Copied", "The disk is full."]
    assert heard.urgent == ["The disk is full."]


def test_only_what_newly_needs_somebody_is_said(qtbot: QtBot) -> None:
    card = AttentionCard()
    qtbot.addWidget(card)
    with announced() as heard:
        card.set_needs([TOM])
        card.set_needs([TOM])
        card.set_needs([TOM, ADA])
        card.set_needs([ADA])
        qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["Needs attention: Refused, Tom was refused.", "Needs attention: Waiting, Ada waits."]


def test_the_keyboard_stays_on_a_line_that_is_drawn_anew(qtbot: QtBot, window: QWidget) -> None:
    card = AttentionCard(window)
    card.set_needs([TOM, ADA])
    card.resize(600, 200)
    window.activateWindow()
    second = button(card, "Look")
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    card.set_needs([TOM, Need("Waiting", Kind.WARNING, "Ada waits 2 min", button="Look")])
    here = QApplication.focusWidget()
    assert isinstance(here, QPushButton)
    assert here is not second
    assert here.text() == "Look"


def test_the_light_is_said_when_it_turns_not_when_a_second_passes(
    frame: MainWindow, responder: HandResponder
) -> None:
    responder.start()
    frame.status.tick()
    with announced() as heard:
        frame.status.tick()
        responder.state, responder.problem = ResponderState.ERROR, Text("port_taken", (("port", 8765),))
        frame.status.tick()
        frame.status.tick()
    assert heard == [frame.status.light.text()]
    assert heard.urgent == heard


def test_what_is_wrong_with_a_field_is_said_once(qtbot: QtBot) -> None:
    field = Field("&Name", QLineEdit(), "As it stands on the bill")
    qtbot.addWidget(field)
    with announced() as heard:
        field.set_error("A name is needed.")
        field.set_error("A name is needed.")
        field.set_error("")
        field.set_hint("Another line")
    assert heard == ["A name is needed."]


def test_a_form_that_cannot_be_saved_says_why(office: Office, window: QWidget, settled: Settled) -> None:
    form = NewClassDialog(office, window)
    form.open()
    settled()
    with announced() as heard:
        form.say("The disk is full.")
        form.say("")
    assert heard.urgent == ["The disk is full."]
    form.close()


def test_long_work_says_that_it_is_done_where_it_showed_itself(
    qtbot: QtBot, office: Office, window: QWidget, settled: Settled
) -> None:
    go_on = threading.Event()

    def work(_told: Progress, _called_off: object) -> None:
        go_on.wait(10)

    dialog = LongWork(office, "Moving 800 classes…", window)
    dialog.start(work, lambda _nothing: None)
    qtbot.waitUntil(dialog.isVisible)
    with announced() as heard:
        go_on.set()
        settled()
    assert heard == ["Moving 800 classes: done"]


def test_a_banner_is_said_when_its_words_change(qtbot: QtBot, window: QWidget) -> None:
    banner = Banner(parent=window)
    with announced() as heard:
        banner.set("The clock is wrong.", Kind.BAD)
        banner.set("The clock is wrong.", Kind.BAD)
        banner.set("")
    assert heard == ["The clock is wrong."]


def test_what_the_search_would_open_is_said_line_by_line(
    qtbot: QtBot, frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Wei Chen")
    settled()
    press(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(frame.search.hasFocus)
    with announced() as heard:
        frame.search.setText("wei")
        frame.search.ask_now()
        settled()
        press(frame.search, Qt.Key.Key_Down)
    lines = frame.search.popup.list
    assert heard == [lines.item(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in (0, 1)]
