"""Where one reads from right to left, what is drawn by hand is mirrored as Qt's own widgets are."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import HOUR, Instant
from lcadmin.gui.models.columns import CellButton, Column, Mark, button_column, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.models.week import Entry, lay_out, on_days
from lcadmin.gui.stylesheet import stylesheet
from lcadmin.gui.tokens import LIGHT, Kind
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.chip_field import ChipField, FieldChip
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.report_chart import Bar, ReportChart
from lcadmin.gui.widgets.rows_view import RowsView
from lcadmin.gui.widgets.week_grid import WeekGrid
from lcadmin.gui.widgets.week_painter import ShownClass
from tests.support.desk import START
from tests.support.fruit import Fruit
from tests.support.gui import press


@pytest.fixture(autouse=True)
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def grid(qtbot: QtBot) -> WeekGrid:
    made = WeekGrid()
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    utc, monday = ZoneInfo("UTC"), date(2026, 11, 23)
    one = ShownClass(7, "16:00–17:00", "Algebra", "Anna", "", "Algebra", Kind.PLAIN, movable=True)
    laid = lay_out(on_days([Entry(7, START, Instant(START + HOUR))], monday, utc))
    made.show_week(monday, utc, laid, {7: one})
    made.show()
    return made


def test_the_week_begins_at_the_right_and_the_mouse_finds_its_days_there(grid: WeekGrid) -> None:
    monday, sunday = grid.place_of(0, 960), grid.place_of(6, 960)
    assert monday.x() > 700
    assert sunday.x() < 120
    assert grid.rect_of(7).contains(QPoint(monday.x(), grid.rect_of(7).center().y()))


def test_the_left_arrow_goes_to_the_day_that_is_at_the_left(grid: WeekGrid) -> None:
    before = grid.slot
    press(grid, Qt.Key.Key_Left)
    assert grid.slot == before + 24 * HOUR


def test_the_first_month_of_a_report_stands_at_the_right(qtbot: QtBot) -> None:
    chart = ReportChart()
    qtbot.addWidget(chart)
    chart.resize(600, 168)
    bars = [Bar("1", "first", 2), Bar("2", "second", 1)]
    chart.show_bars(bars, unit=1, axis=str, words=str, summary="")
    assert chart.bar_at(QPoint(500, 80)) is bars[0]
    assert chart.bar_at(QPoint(50, 80)) is bars[1]
    assert chart.bar_at(QPoint(595, 80)) is None  # there stand the words of the axis


def test_a_row_of_buttons_begins_at_the_right(qtbot: QtBot) -> None:
    first, second = QPushButton("first"), QPushButton("second")
    row = FlowRow([first, second], 8)
    qtbot.addWidget(row)
    row.resize(500, 40)
    row.show()
    assert first.geometry().right() == 499
    assert second.geometry().right() < first.geometry().left()


def test_chosen_names_begin_at_the_right(qtbot: QtBot) -> None:
    field = ChipField(QLineEdit())
    qtbot.addWidget(field)
    field.resize(400, 32)
    field.set_chips([FieldChip("Tom", "Remove Tom"), FieldChip("Ada", "Remove Ada")])
    tom, ada = field.findChildren(QPushButton)
    assert tom.geometry().right() > 390
    assert ada.geometry().right() < tom.geometry().left()
    (line,) = field.findChildren(QLineEdit)
    assert line.geometry().left() < 10


def test_a_row_is_chosen_though_its_columns_begin_at_the_right(qtbot: QtBot) -> None:
    names: Column[Fruit] = Column("Name", lambda one: one.name, stretch=1)
    model = RowsModel([names], key=lambda one: one.id)
    view = RowsView(model, "Fruit")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    fruit = [Fruit(1, "apple"), Fruit(2, "pear")]
    model.set_rows(fruit)
    view.selectRow(1)
    assert view.selected_rows() == fruit[1:]


def test_states_and_buttons_begin_at_the_right_of_their_cells(qtbot: QtBot, qapp: QApplication) -> None:
    columns: list[Column[Fruit]] = [
        chip_column("State", lambda _one: Mark("dear", Kind.WARNING), stretch=1),
        button_column(lambda _one: [CellButton("buy", "Buy"), CellButton("eat", "Eat")]),
    ]
    model = RowsModel(columns, key=lambda one: one.id)
    view = RowsView(model, "Fruit")
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    model.set_rows([Fruit(1, "apple")])
    qapp.processEvents()
    cell = view.visualRect(model.index(0, 1))
    buy, eat = view.button_rect(0, "buy"), view.button_rect(0, "eat")
    assert cell.right() - buy.right() < 20
    assert eat.right() < buy.left()
    state = view.visualRect(model.index(0, 0))
    drawn = view.grab(state.translated(view.viewport().pos())).toImage()
    middle = drawn.height() // 2
    assert drawn.pixelColor(drawn.width() - 18, middle) != drawn.pixelColor(18, middle)


def test_names_and_figures_stand_at_the_right(qtbot: QtBot) -> None:
    label = Label("0:57:24", "figure")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    middle = Label("0:57:24")
    qtbot.addWidget(middle)
    middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    middle.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    middle.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert middle.alignment() & Qt.AlignmentFlag.AlignHCenter


def test_borders_paddings_and_arrows_of_the_sheet_change_sides() -> None:
    there, here = stylesheet(LIGHT, round), stylesheet(LIGHT, round, mirrored=True)
    assert "QWidget#side { border-right: 1px" in there
    assert "QWidget#side { border-left: 1px" in here
    before = re.compile(r'prevmonth { qproperty-icon: url\("[^"]*chevron-(\w+)')
    assert [one.group(1) for one in map(before.search, (there, here)) if one] == ["left", "right"]


def test_the_program_as_it_is_started_turns_what_its_sheet_says_of_sides() -> None:
    ask = (
        "from PySide6.QtCore import Qt\n"
        "from lcadmin.gui.run import application\n"
        "app = application()\n"
        "app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)\n"
        "print('border-left: 1px' in app.styleSheet(), 'border-right: 1px' in app.styleSheet())"
    )
    # In a process of its own: that of the tests has its one QApplication already.
    asked = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    assert asked.stdout.split() == ["True", "False"], asked.stderr
