"""What becomes of files that are dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lcadmin.gui.dialogs.class_import import ClassImportDialog
from lcadmin.gui.dialogs.move_in import MoveInDialog
from lcadmin.gui.dialogs.restore import RestoreDialog
from lcadmin.gui.file_drops import Sorting
from lcadmin.gui.office import Office, Shelf
from lcadmin.learncube.sources import LearnCubeSources
from lcadmin.store.backups import FolderBackups
from lcadmin.store.parcels import FolderParcels
from tests.support.desk import Bench
from tests.support.exports import class_cells, write
from tests.support.gui import Settled, Toasts

PLAN = "title,start,minutes,tutor,students\nAlgebra,2026-12-01 16:00,60,Anna,Tom\n"


@pytest.fixture
def logs() -> list[Sequence[Path]]:
    """What was shown as class logs."""
    return []


@pytest.fixture
def sorting(window: QWidget, office: Office, bench: Bench, logs: list[Sequence[Path]]) -> Sorting:
    assert office.folder is not None
    office.logs = LearnCubeSources(bench.desk)
    office.shelf = Shelf(FolderBackups(office.folder), office.folder / "backups")
    office.parcels = FolderParcels(office.folder, cost=2)
    return Sorting(office, window, logs.append)


def _opened(window: QWidget, kind: type[QDialog]) -> QDialog:
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
    return found


def test_class_logs_are_shown_as_such_however_many(
    sorting: Sorting, logs: list[Sequence[Path]], toasts: Toasts, tmp_path: Path, settled: Settled
) -> None:
    one = write(tmp_path / "one.csv", [class_cells("lc-1", "2026-11-02 17:00:00", title="Algebra")])
    other = tmp_path / "other.json"
    sorting.take([one])
    settled()
    sorting.take([one, other])
    settled()
    assert logs == [[one], [one, other]]
    assert toasts.said == []


def test_a_table_of_classes_to_come_is_not_taken_for_class_logs(
    window: QWidget, sorting: Sorting, logs: list[Sequence[Path]], tmp_path: Path, settled: Settled
) -> None:
    file = tmp_path / "plan.csv"
    file.write_text(PLAN, encoding="utf-8")
    sorting.take([file])
    settled()
    assert logs == []
    _opened(window, ClassImportDialog).close()


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n"])
def test_a_table_that_nobody_understands_is_shown_where_one_can_say_what_it_is(
    sorting: Sorting, logs: list[Sequence[Path]], tmp_path: Path, settled: Settled, text: str
) -> None:
    file = tmp_path / "what.csv"
    file.write_text(text, encoding="utf-8")
    sorting.take([file])
    settled()
    assert logs == [[file]]


def test_a_spreadsheet_is_a_plan_of_classes(
    window: QWidget, sorting: Sorting, tmp_path: Path, settled: Settled
) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in PLAN.splitlines():
        book.active.append(row.split(","))
    book.save(tmp_path / "plan.xlsx")
    sorting.take([tmp_path / "plan.xlsx"])
    settled()
    _opened(window, ClassImportDialog).close()


def test_a_backup_is_looked_into_before_anything_happens(
    window: QWidget, office: Office, sorting: Sorting, bench: Bench, tmp_path: Path, settled: Settled
) -> None:
    bench.lesson("Tom")
    assert office.shelf is not None
    file = tmp_path / "kept.db"
    office.shelf.backups.copy_to(file)
    sorting.take([file])
    settled()
    dialog = _opened(window, RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    assert dialog.file == file
    assert "kept.db" in dialog.inside.text()
    assert dialog.save_button.isEnabled()
    dialog.close()


def test_the_file_from_another_pc_stands_in_its_form(
    window: QWidget, sorting: Sorting, tmp_path: Path
) -> None:
    sorting.take([tmp_path / "lcadmin.lcmove"])
    dialog = _opened(window, MoveInDialog)
    assert isinstance(dialog, MoveInDialog)
    assert dialog.file.text() == str(tmp_path / "lcadmin.lcmove")
    dialog.close()


def test_what_is_of_no_kind_is_told_and_what_is_beside_it_taken(
    sorting: Sorting, logs: list[Sequence[Path]], toasts: Toasts
) -> None:
    sorting.take([Path("photo.png")])
    assert toasts.said[-1].startswith("Not taken: photo.png.")
    assert logs == []
    sorting.take([Path("a.csv"), Path("b.db")])
    assert toasts.said[-1].startswith("Not taken: b.db.")
    assert logs == [[Path("a.csv")]]
