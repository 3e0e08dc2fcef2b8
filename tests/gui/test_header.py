"""The top of a page: what stands beside what, and under what in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.pages._actions_header import ActionsHeader
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.header import PageHeader


def _middle(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().center()).y()


def test_the_chip_stands_level_with_the_buttons_beside_it(qtbot: QtBot) -> None:
    button = Button("Edit")
    header = PageHeader("Algebra", "Monday", crumbs=(("Classes", lambda: None),), buttons=(button,))
    qtbot.addWidget(header)
    header.set_chip("In class", Kind.GOOD)
    header.resize(700, 80)
    header.show()
    assert abs(_middle(header.chip) - _middle(button)) <= 1


def test_the_chip_stands_level_with_actions_outside_of_the_header(qtbot: QtBot) -> None:
    button = Button("Edit")
    header = PageHeader("Algebra", "Monday", crumbs=(("Classes", lambda: None),))
    actions = ActionsHeader(header, (button,))
    qtbot.addWidget(actions)
    header.set_chip("In class", Kind.GOOD)
    actions.resize(900, 80)
    actions.show()
    assert abs(_middle(header.chip) - _middle(button)) <= 1


def test_the_buttons_end_at_the_right_also_when_one_of_them_goes(qtbot: QtBot) -> None:
    columns, week = Button("Columns"), Button("Week")
    header = PageHeader("Classes", buttons=(Button("Import"), columns, week))
    around = QWidget()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(header)
    around.resize(900, 80)
    around.show()
    columns.hide()
    end = header.width()
    qtbot.waitUntil(lambda: week.mapTo(header, week.rect().topRight()).x() >= end - 1)


def test_buttons_go_under_the_title_where_there_is_no_room_beside_it_and_back(qtbot: QtBot) -> None:
    buttons = (Button("Copy today's links"), Button("Week"))
    header = PageHeader("Today", "Monday 23 November · 7 classes · London time", buttons=buttons)
    around = QWidget()
    qtbot.addWidget(around)
    header.setParent(around)
    header.resize(800, 100)
    around.resize(800, 300)
    around.show()

    def top() -> int:
        return buttons[0].mapTo(header, QPoint(0, 0)).y()

    assert top() < 20
    header.resize(300, 160)
    qtbot.waitUntil(lambda: top() > 40)
    assert buttons[1].mapTo(header, buttons[1].rect().topRight()).x() <= header.width()
    header.resize(800, 100)
    qtbot.waitUntil(lambda: top() < 20)


def test_buttons_do_not_keep_a_page_wider_than_they_are(qtbot: QtBot) -> None:
    buttons = (Button("Copy today's links"), Button("Week"))
    header = PageHeader("Today", buttons=buttons)
    qtbot.addWidget(header)
    wide = sum(button.sizeHint().width() for button in buttons)
    assert header.minimumSizeHint().width() <= wide + 20


def test_a_word_too_long_beside_the_buttons_sends_them_under_it(qtbot: QtBot) -> None:
    button = Button("Show class")
    header = PageHeader("Algebra", "Monday", buttons=(button,))
    around = QWidget()
    qtbot.addWidget(around)
    header.setParent(around)
    header.resize(700, 160)
    around.resize(800, 300)
    around.show()
    assert button.mapTo(header, QPoint(0, 0)).y() < 20
    header.set_title("Grundstücksverkehrsgenehmigungszuständigkeiten" * 2)
    qtbot.waitUntil(lambda: button.mapTo(header, QPoint(0, 0)).y() > 40)
    header.set_title("Algebra")
    qtbot.waitUntil(lambda: button.mapTo(header, QPoint(0, 0)).y() < 20)
