"""Lists: what a row says, how columns share the room, buttons, selection and the keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.columns_memory import keep_columns
from lcadmin.gui.models.columns import CellButton, Column, Mark, button_column, chip_column
from lcadmin.gui.models.paged import PAGE, PagedRowsModel
from lcadmin.gui.models.rows import MARK_ROLE, RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.left_out import LeftOut
from lcadmin.gui.widgets.measures import Measures
from lcadmin.gui.widgets.rows_view import RowsView
from lcadmin.gui.widgets.totals_row import TotalsRow
from tests.support.fruit import Fruit
from tests.support.gui import click, click_cell_button, double_click_row, press, shown

COLUMNS: list[Column[Fruit]] = [
    Column("Name", lambda fruit: fruit.name, bold=True, stretch=1, sort=lambda fruit: fruit.name),
    Column("Price", lambda fruit: f"{fruit.price}", right=True),
    chip_column("State", lambda fruit: Mark("dear", Kind.WARNING) if fruit.price > 5 else None),
    button_column(lambda fruit: [CellButton("buy", "Buy"), CellButton("eat", "Eat")] if fruit.price else []),
]


FRUITS = [Fruit(1, "Apple", 2), Fruit(2, "Pear", 9), Fruit(3, "Air")]


@pytest.fixture
def model(qapp: QApplication) -> RowsModel[Fruit]:
    made = RowsModel(COLUMNS, key=lambda fruit: fruit.id)
    made.set_rows(FRUITS)
    return made


@pytest.fixture
def view(qtbot: QtBot, model: RowsModel[Fruit]) -> RowsView:
    made = RowsView(model, "Fruit")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def test_the_model_keeps_qts_rules(model: RowsModel[Fruit]) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([*FRUITS, Fruit(4, "Fig", 1)])
    model.set_rows([replace(fruit, price=7) for fruit in FRUITS])
    model.set_rows([])
    model.sort(0)


def test_a_row_says_its_words_its_chip_and_its_buttons(view: RowsView, model: RowsModel[Fruit]) -> None:
    assert shown(view, 1) == ["Pear", "9", "dear", "Buy, Eat"]
    assert model.index(1, 2).data(MARK_ROLE) == Mark("dear", Kind.WARNING)
    assert model.index(0, 2).data(MARK_ROLE) is None
    assert model.index(1, 1).data(Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)


def test_the_same_rows_with_new_values_keep_the_selection(view: RowsView, model: RowsModel[Fruit]) -> None:
    view.selectRow(1)
    touched: list[int] = []
    model.dataChanged.connect(lambda first, _last: touched.append(first.row()))
    model.set_rows([FRUITS[0], Fruit(2, "Pear", 11), FRUITS[2]])
    assert touched == [1]
    assert [fruit.price for fruit in view.selected_rows()] == [11]


def test_the_selection_follows_its_row_to_another_place(view: RowsView, model: RowsModel[Fruit]) -> None:
    view.selectRow(1)
    model.set_rows([Fruit(9, "Fig", 1), *FRUITS])
    assert [fruit.name for fruit in view.selected_rows()] == ["Pear"]


def test_a_row_that_is_gone_takes_the_selection_with_it(view: RowsView, model: RowsModel[Fruit]) -> None:
    view.selectRow(1)
    model.set_rows([FRUITS[0]])
    assert view.selected_rows() == []


def test_a_button_is_clicked_where_it_was_pressed(qtbot: QtBot, view: RowsView) -> None:
    with qtbot.waitSignal(view.button_clicked) as clicked:
        click_cell_button(view, 1, "eat")
    assert clicked.args == [FRUITS[1], "eat"]
    assert view.selected_rows() == []


def test_a_press_that_leaves_the_button_does_nothing(view: RowsView) -> None:
    heard: list[str] = []
    view.button_clicked.connect(lambda _row, key: heard.append(key))
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, view.button_rect(1, "buy").center())
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, view.button_rect(1, "eat").center())
    assert heard == []


def test_rows_open_with_a_double_click_and_with_enter(qtbot: QtBot, view: RowsView) -> None:
    with qtbot.waitSignal(view.row_activated) as opened:
        double_click_row(view, 2, 0)
    assert opened.args == [FRUITS[2]]
    press(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.row_activated) as opened:
        press(view, Qt.Key.Key_Return)
    assert opened.args == [FRUITS[1]]


def test_a_double_click_on_a_button_is_two_clicks_on_it_and_opens_nothing(view: RowsView) -> None:
    opened: list[object] = []
    view.row_activated.connect(opened.append)
    where = view.button_rect(1, "buy").center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert opened == []


def test_the_menu_key_offers_the_rows_buttons(qtbot: QtBot, view: RowsView) -> None:
    view.selectRow(1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(view.button_clicked) as clicked:
        actions["Eat"].trigger()
    menu.close()
    assert clicked.args == [FRUITS[1], "eat"]


def test_tabbing_into_a_list_marks_its_first_row(qtbot: QtBot, view: RowsView) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.selected_rows() == [FRUITS[0]]


def test_a_list_as_high_as_its_rows_has_no_room_below(qtbot: QtBot, model: RowsModel[Fruit]) -> None:
    view = RowsView(model, "Fruit", fit=True)
    qtbot.addWidget(view)
    high = view.sizeHint().height()
    model.set_rows([*FRUITS, Fruit(4, "Fig")])
    assert view.sizeHint().height() - high == 40


def test_dragged_columns_are_kept(qtbot: QtBot, office: Office, view: RowsView, tmp_path: Path) -> None:
    keep_columns(office, view, "fruit")
    view.horizontalHeader().resizeSection(0, 177)
    again = RowsView(RowsModel(COLUMNS, key=lambda fruit: fruit.id), "Fruit")
    qtbot.addWidget(again)
    keep_columns(office, again, "fruit")
    assert again.dragged_widths == {0: 177}
    office.remember("columns/fruit", "not what was written")
    keep_columns(office, again, "fruit")
    assert again.dragged_widths == {}


def test_clicking_beside_the_buttons_selects_the_row(view: RowsView, model: RowsModel[Fruit]) -> None:
    click(view.viewport(), view.visualRect(model.index(1, 0)).center())
    assert view.selected_rows() == [FRUITS[1]]


def _widths(view: RowsView) -> list[int]:
    return [view.columnWidth(place) for place in range(len(COLUMNS))]


def test_new_values_leave_the_columns_where_they_are(view: RowsView, model: RowsModel[Fruit]) -> None:
    QApplication.processEvents()
    before = _widths(view)
    model.set_rows([replace(FRUITS[0], name="Apple with a name as long as this"), *FRUITS[1:]])
    model.touch()
    view.viewport().repaint()
    QApplication.processEvents()
    assert _widths(view) == before


def test_a_number_that_grows_beyond_its_column_gets_the_room_and_keeps_it(
    qtbot: QtBot, view: RowsView, model: RowsModel[Fruit]
) -> None:
    needed = Measures().width("1000000000000000000")
    assert view.columnWidth(1) < needed
    model.set_rows([FRUITS[0], replace(FRUITS[1], price=10**18), FRUITS[2]])
    qtbot.waitUntil(lambda: view.columnWidth(1) >= needed)
    wide = view.columnWidth(1)
    model.set_rows(FRUITS)
    view.viewport().repaint()
    QApplication.processEvents()
    assert view.columnWidth(1) == wide


def test_pages_that_come_while_one_scrolls_do_not_measure_the_columns(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = PagedRowsModel(COLUMNS, lambda fruit: fruit.id, lambda _offset, _limit: None)
    view = RowsView(model, "Fruit")
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    model.start(10 * PAGE, ())
    model.put(0, [Fruit(n, f"F{n}") for n in range(PAGE)])
    QApplication.processEvents()
    before = _widths(view)
    asked: list[tuple[object, ...]] = []

    def asked_for(*what: object) -> QSize:
        asked.append(what)
        return QSize(1, 1)

    monkeypatch.setattr(view.itemDelegate(), "sizeHint", asked_for)
    for page in range(1, 10):
        model.put(page * PAGE, [Fruit(n, "A rather long name of a fruit") for n in range(PAGE)])
        view.scrollTo(model.index(page * PAGE, 0))
        view.viewport().repaint()
        QApplication.processEvents()
    view.resize(700, 300)
    QApplication.processEvents()
    assert asked == []
    assert sum(_widths(view)) - sum(before) == 100


def test_words_are_measured_anew_when_the_text_grows(qapp: QApplication) -> None:
    measures, before = Measures(), qapp.font()
    small = measures.width("Apple")
    larger = qapp.font()
    larger.setPixelSize(26)
    qapp.setFont(larger)
    try:
        assert measures.width("Apple") > 1.8 * small
    finally:
        qapp.setFont(before)
    assert measures.width("Apple") == small


def test_fewer_columns_while_the_window_is_resized_do_no_harm(
    qtbot: QtBot, view: RowsView, model: RowsModel[Fruit]
) -> None:
    """Qt resizes the view in the middle of making its columns anew; an error there ended the program."""
    view.show()
    QApplication.processEvents()
    model.columns.append(Column("More", lambda fruit: fruit.name * 20))
    model.set_columns(list(model.columns))
    QApplication.processEvents()
    view.resize(120, 90)
    with qtbot.captureExceptions() as raised:
        model.set_columns(model.columns[:1])
        view.resize(400, 300)
        QApplication.processEvents()
    assert raised == []
    assert view.horizontalHeader().count() == 1


def test_what_has_passed_keeps_no_room_from_names_that_are_cut_off(
    qtbot: QtBot, model: RowsModel[Fruit]
) -> None:
    long = replace(FRUITS[0], name="An apple with a name that takes far more than there is " * 2)
    model.set_rows([replace(long, price=10**25), *FRUITS[1:]])
    view = RowsView(model, "Fruit", fit=True)
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show()
    qtbot.waitUntil(lambda: view.columnWidth(1) > 150)
    model.set_rows([long, *FRUITS[1:]])
    qtbot.waitUntil(lambda: view.columnWidth(1) < 100)
    assert sum(view.columnWidth(place) for place in range(4)) == view.viewport().width()


def test_an_empty_column_does_not_make_a_list_scroll_sideways_that_has_room(qtbot: QtBot) -> None:
    columns: list[Column[Fruit]] = [
        Column("Name", lambda fruit: fruit.name, bold=True, stretch=1),
        chip_column("", lambda _fruit: None),
    ]
    model: RowsModel[Fruit] = RowsModel(columns, key=lambda fruit: fruit.id)
    model.set_rows([replace(FRUITS[0], name="An apple with a name that takes far more than there is " * 2)])
    view = RowsView(model, "Fruit")
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    qtbot.waitUntil(lambda: sum(map(view.columnWidth, range(2))) == view.viewport().width())
    assert view.horizontalScrollBar().maximum() == 0


def _inked(view: RowsView) -> tuple[int, int]:
    """The first and the last line of pixels in the first row in which letters of the first column stand."""
    index = view.model().index(0, 0)
    place = view.visualRect(index)
    image = view.viewport().grab(place).toImage().scaled(place.size())
    ground = image.pixel(2, 2)
    inked = [
        y
        for y in range(2, place.height() - 3)
        if any(image.pixel(x, y) != ground for x in range(10, place.width() - 10))
    ]
    return inked[0], inked[-1]


def test_words_that_are_too_long_for_a_line_go_on_in_a_second_one(
    qtbot: QtBot, view: RowsView, model: RowsModel[Fruit]
) -> None:
    view.selectionModel().clear()
    QApplication.processEvents()
    first, last = _inked(view)
    model.set_rows([replace(FRUITS[0], name="Apple with a name that is long " * 8)])
    QApplication.processEvents()
    view.selectionModel().clear()
    earlier, later = _inked(view)
    assert earlier < first - 3
    assert later > last + 3


def test_lines_are_broken_at_spaces_and_after_hyphens_only(qapp: QApplication) -> None:
    measures, name = Measures(), "Maximiliane-Theodora von Hohenstein"
    room = measures.width("Maximiliane-")
    assert measures.lines(name, room, 2) == ["Maximiliane-", "Theodora von Hohenstein"]
    assert measures.lines(name, room, 9) == ["Maximiliane-", "Theodora", "von", "Hohenstein"]
    assert measures.lines(name, room, 1) == [name]
    assert measures.lines(name, measures.width(name), 2) == [name]
    assert measures.lines("Donaudampfschifffahrt auf der Donau", room, 3) == [
        "Donaudampfschifffahrt auf der Donau"
    ]
    assert measures.lines("", room, 2) == [""]


def test_a_second_line_is_read_aloud_too(qapp: QApplication) -> None:
    columns: list[Column[Fruit]] = [
        Column(
            "Name",
            lambda fruit: fruit.name,
            detail=lambda fruit: f"{fruit.price} each" if fruit.price else "",
        )
    ]
    model: RowsModel[Fruit] = RowsModel(columns, key=lambda fruit: fruit.id)
    model.set_rows(FRUITS)
    read = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert read == ["Apple, 2 each", "Pear, 9 each", "Air"]


def test_a_column_that_can_be_spared_goes_where_room_is_short_is_named_and_comes_back(qtbot: QtBot) -> None:
    columns: list[Column[Fruit]] = [
        Column("Name", lambda fruit: fruit.name, bold=True, stretch=1),
        Column("Price", lambda fruit: f"{fruit.price}", right=True),
        Column("Price of a hundred of them", lambda fruit: f"{100 * fruit.price}", right=True, spare=1),
    ]
    model: RowsModel[Fruit] = RowsModel(columns, key=lambda fruit: fruit.id)
    model.set_rows(FRUITS)
    view = RowsView(model, "Fruit")
    totals = TotalsRow(view, lambda place: f"sum {place}")
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    note = LeftOut(view)
    for widget in (view, totals, note):
        column.addWidget(widget)
    around.resize(500, 300)
    around.show()
    qtbot.waitUntil(lambda: sum(map(view.columnWidth, range(3))) == view.viewport().width())
    assert not view.isColumnHidden(2)
    assert note.isHidden()
    around.resize(220, 300)
    qtbot.waitUntil(lambda: view.isColumnHidden(2))
    assert "Price of a hundred of them" in note.text()
    assert note.isVisible()
    assert totals.texts() == ["sum 0", "sum 1"]
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)
    model.set_rows(FRUITS[:1])
    QApplication.processEvents()
    assert view.isColumnHidden(2)
    around.resize(500, 300)
    qtbot.waitUntil(note.isHidden)
    assert not view.isColumnHidden(2)
    assert view.columnWidth(2) > 60


def test_a_second_line_runs_on_under_the_columns_after_it(qtbot: QtBot, qapp: QApplication) -> None:
    why = "a reason that needs far more room than the name above it, and has it"
    columns: list[Column[Fruit]] = [
        Column("Name", lambda fruit: fruit.name, detail=lambda _fruit: why, across=True),
        Column("Price", lambda _fruit: "", stretch=1),
    ]
    model = RowsModel(columns, key=lambda fruit: fruit.id)
    view = RowsView(model, "Fruit", row_height=53)
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show()
    model.set_rows([Fruit(1, "Apple")])
    qapp.processEvents()
    assert view.columnWidth(0) < Measures().width(why)
    empty = view.visualRect(model.index(0, 1))
    lower = view.grab(view.visualRect(model.index(0, 1)).translated(0, view.viewport().y())).toImage()
    inked = {lower.pixel(x, y) for x in range(empty.width() // 3) for y in range(26, 46)}
    assert len(inked) > 1
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == f"Apple, {why}"
