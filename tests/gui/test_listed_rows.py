"""A list of which only the ids are known at first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.listed import ListedRowsModel
from lcadmin.gui.models.paged import PAGE
from lcadmin.gui.widgets.rows_view import RowsView
from tests.support.fruit import Fruit


def listed(ids: list[int], asked: list[tuple[list[int], int]]) -> ListedRowsModel[Fruit]:
    made: ListedRowsModel[Fruit] = ListedRowsModel(
        [Column("Fruit", lambda fruit: fruit.name)],
        lambda fruit: fruit.id,
        lambda wanted, offset: asked.append((list(wanted), offset)),
    )
    made.list(ids)
    return made


def fruit(number: int) -> Fruit:
    return Fruit(number, f"Fruit {number}")


def test_a_list_of_ids_asks_for_the_page_that_is_looked_at_once(qapp: QApplication) -> None:
    asked: list[tuple[list[int], int]] = []
    model = listed(list(range(1, 1_001)), asked)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert model.row(300) is None
    assert model.row(301) is None
    assert [offset for _ids, offset in asked] == [0, 256]  # the tester looks at the first rows
    assert asked[1][0] == list(range(257, 513))
    model.put(256, [fruit(number) for number in range(257, 513)])
    assert model.row(300) == fruit(301)
    assert model.here(700) is None
    assert model.key_at(700) == 701
    assert model.key_at(1_000) is None
    assert (model.place_of(701), model.place_of(5_000), model.place_of("x")) == (700, None, None)
    assert model.places_of(list(range(990, 1_020))) == list(range(989, 1_000))
    assert model.places_of([3, 2_000]) == [2]


def test_the_first_rows_stand_still_while_the_others_come_after_them(qapp: QApplication) -> None:
    model = listed([], [])
    view = RowsView(model, "Fruit")
    model.begin([fruit(number) for number in range(1, PAGE + 1)])
    view.selectRow(7)
    model.list(range(1, 1_001))
    assert (model.rowCount(), view.selected_keys()) == (1_000, [8])
    assert model.row(0) == fruit(1)


def test_what_is_selected_is_found_again_in_another_order(qapp: QApplication) -> None:
    model = listed([1, 2, 3, 4], [])
    model.put(0, [fruit(number) for number in (1, 2, 3, 4)])
    view = RowsView(model, "Fruit")
    view.select_keys([2, 4])
    model.list([4, 3, 2])
    assert sorted(map(str, view.selected_keys())) == ["2", "4"]
    assert [row.id for row in view.selected_rows()] == [4, 2]
    model.list([3])
    assert view.selected_keys() == []


def test_everything_selected_reads_nothing_and_names_every_row(qapp: QApplication) -> None:
    asked: list[tuple[list[int], int]] = []
    model = listed(list(range(5_000)), asked)
    view = RowsView(model, "Fruit")
    asked.clear()
    view.selectAll()
    assert len(view.selected_keys()) == 5_000
    assert view.selected_rows() == []
    assert asked == []


def test_a_row_that_is_gone_leaves_its_place_empty_and_the_others_where_they_are(qapp: QApplication) -> None:
    model = listed([1, 2, 3], [])
    model.put(0, [fruit(1), fruit(3)])
    assert [model.row(place) for place in range(3)] == [fruit(1), None, fruit(3)]
    model.replace([replace(fruit(3), name="Other"), fruit(9)])
    assert [row.name for row in model.rows] == ["Fruit 1", "Other"]
    assert model.among([3, 9, 1]) == [3, 1]
