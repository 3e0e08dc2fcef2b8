"""A list too long to be read at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.paged import PAGE, PagedRowsModel
from tests.support.fruit import Fruit

_COLUMNS: list[Column[Fruit]] = [Column("Name", lambda fruit: fruit.name)]


def test_a_long_list_asks_only_for_the_pages_that_are_looked_at(qapp: QApplication) -> None:
    asked: list[tuple[int, int]] = []
    model = PagedRowsModel(_COLUMNS, lambda fruit: fruit.id, lambda *what: asked.append(what))
    model.start(100_000, [Fruit(n, f"F{n}") for n in range(PAGE)])
    assert model.rowCount() == 100_000
    assert model.index(3, 0).data() == "F3"
    assert model.index(99_999, 0).data() is None
    assert model.index(99_998, 0).data() is None
    last_page = 99_999 // PAGE * PAGE
    assert asked == [(last_page, PAGE)]
    model.put(last_page, [Fruit(n, f"F{n}") for n in range(last_page, 100_000)])
    assert model.index(99_999, 0).data() == "F99999"
    assert model.place_of(99_999) == 99_999


def test_a_page_that_could_not_be_had_is_asked_for_again(qapp: QApplication) -> None:
    asked: list[tuple[int, int]] = []
    model = PagedRowsModel(_COLUMNS, lambda fruit: fruit.id, lambda *what: asked.append(what))
    model.start(PAGE, [])
    model.index(0, 0).data()
    model.failed(0)
    model.index(0, 0).data()
    assert asked == [(0, PAGE)] * 2
    model.put(0, [Fruit(1, "Apple")])
    model.forget()
    assert model.index(0, 0).data() is None
    assert len(asked) == 3


def test_only_some_pages_stay_in_memory(qapp: QApplication) -> None:
    model = PagedRowsModel(_COLUMNS, lambda fruit: fruit.id, lambda _offset, _limit: None)
    model.start(1_000_000, [])
    for page in range(100):
        model.put(page * PAGE, [Fruit(n, "x") for n in range(page * PAGE, page * PAGE + PAGE)])
    assert len(model.rows) <= 40 * PAGE
    assert model.rows[-1].id == 100 * PAGE - 1
    assert not model.index(0, 0, QModelIndex()).data()
