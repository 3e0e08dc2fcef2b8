"""The page of class logs: what is imported, how it is found again, how it stands beside our count."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.class_logs import LogSource, LogStatus
from lcadmin.domain.reconcile import Compared, Reconciled, totals, verdict
from lcadmin.gui.file_drops import FileDrops
from lcadmin.gui.office import Office
from lcadmin.gui.pages._log_tabs import RECEIVED, RECONCILE
from lcadmin.gui.pages.logs import LogsPage
from lcadmin.learncube import csv_import
from lcadmin.learncube.sources import LearnCubeSources
from lcadmin.services import configure
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_sources import Kind
from lcadmin.services.log_tables import LogSort
from lcadmin.services.reconcile import Reconciliation
from tests.support.desk import START, Bench
from tests.support.exports import class_cells, person_cells, write
from tests.support.gui import Settled, Toasts, button, click, copied, double_click_row, shown

UTC = ZoneInfo("UTC")


@pytest.fixture
def page(qtbot: QtBot, office: Office, bench: Bench) -> Iterator[LogsPage]:
    office.logs = LearnCubeSources(bench.desk)
    made = LogsPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1300, 700)
    made.show()
    yield made
    made.close()


@pytest.fixture
def files(tmp_path: Path) -> Sequence[Path]:
    classes = [
        class_cells("lc-1", "2026-11-02 17:00:00", title="Algebra", minutes="61"),
        class_cells("lc-2", "2026-11-03 17:00:00", title="Geometry", minutes="0"),
        class_cells("lc-3", "2026-11-04 17:00:00", title="Chess", cancelled_by="office"),
        class_cells("lc-4", "soon"),
    ]
    people = [
        person_cells("lc-1", "anna", "2026-11-02 17:00:00", first_name="Anna", is_tutor="true"),
        person_cells("lc-1", "tom", "2026-11-02 17:00:00", first_name="Tom", last_name="Baker"),
    ]
    return write(tmp_path / "classes.csv", classes), write(tmp_path / "people.csv", people)


@pytest.fixture
def full(page: LogsPage, bench: Bench, files: Sequence[Path], settled: Settled) -> LogsPage:
    """The page after both files were imported."""
    given = []
    for path in reversed(files):
        layout = csv_import.look(path, UTC).layout
        assert layout is not None
        given.append(csv_import.log_file(path, UTC, layout))
    import_logs(bench.desk, LogSource.CSV, given)
    page.open()
    settled()
    return page


def titles(page: LogsPage) -> list[str]:
    return [shown(page.list.view, row)[1] for row in range(page.list.model.rowCount())]


def choose(page: LogsPage, box: str, value: object) -> None:
    found = getattr(page.filter, box)
    found.setCurrentIndex(found.findData(value))


def test_an_empty_page_says_how_to_begin(page: LogsPage, settled: Settled) -> None:
    page.open()
    settled()
    assert page.empty.isVisible()
    assert not page.learncube_button.isEnabled()
    assert "keys" in page.learncube_button.toolTip()


def test_files_are_looked_at_imported_and_accounted_for(
    page: LogsPage, files: Sequence[Path], settled: Settled
) -> None:
    page.open(files=files)
    settled()
    preview = page.importer.preview
    assert preview is not None
    assert [part.kind.currentText() for part in preview.parts] == ["Classes", "Participants"]
    classes = preview.parts[0]
    assert classes.read.text().startswith("13 of 30 columns are read.")
    assert [classes.table.isColumnHidden(place) for place in (0, 2)] == [False, True]
    classes.every_column.click()
    assert not classes.table.isColumnHidden(2)
    click(preview.save_button)
    settled()
    result = page.importer.result
    assert result is not None
    assert [shown(result.table, row)[1:] for row in range(result.model.rowCount())] == [
        ["5", "The start “soon” is not a date and time like 2026-10-05 17:00:00."]
    ]
    result.accept()
    settled()
    assert titles(page) == ["Chess", "Geometry", "Algebra"]
    assert "3 classes" in page.header.subtitle


def test_letters_that_were_guessed_wrong_are_chosen_again(
    page: LogsPage, settled: Settled, tmp_path: Path, files: Sequence[Path]
) -> None:
    mac = write(tmp_path / "mac.csv", [class_cells("lc-1", title="María García López")], encoding="mac_roman")
    page.open(files=(mac, files[1]))
    settled()
    preview = page.importer.preview
    assert preview is not None
    part, other = preview.parts
    assert part.letters.isVisible()
    assert not other.letters.isVisible()  # Unicode is told by its bytes
    title = part.table.item(1, 9)
    assert title is not None
    assert title.text() == "Mar’a Garc’a L—pez"
    choose_letters = part.letters.findData("mac_roman")
    part.letters.setCurrentIndex(choose_letters)
    part.letters.activated.emit(choose_letters)
    settled()
    shown_again = part.table.item(1, 9)
    assert shown_again is not None
    assert shown_again.text() == "María García López"
    click(preview.save_button)
    settled()
    assert page.importer.result is not None
    page.importer.result.accept()
    settled()
    assert "María García López" in titles(page)


def test_letters_that_were_chosen_just_before_importing_are_those_it_is_read_with(
    page: LogsPage, settled: Settled, tmp_path: Path
) -> None:
    mac = write(tmp_path / "mac.csv", [class_cells("lc-1", title="María García López")], encoding="mac_roman")
    page.open(files=(mac,))
    settled()
    preview = page.importer.preview
    assert preview is not None
    letters = preview.parts[0].letters
    letters.setCurrentIndex(letters.findData("mac_roman"))
    letters.activated.emit(letters.currentIndex())
    click(preview.save_button)
    settled()
    assert page.importer.result is not None
    page.importer.result.accept()
    settled()
    assert titles(page) == ["María García López"]


def test_rows_that_were_not_taken_are_saved_to_be_mended(
    page: LogsPage, files: Sequence[Path], settled: Settled, tmp_path: Path, toasts: Toasts
) -> None:
    page.open(files=files[:1])
    settled()
    assert page.importer.preview is not None
    click(page.importer.preview.save_button)
    settled()
    result = page.importer.result
    assert result is not None
    assert result.save_button.isVisible()
    result.save_to(tmp_path / "mend.csv")
    settled()
    assert "soon" in (tmp_path / "mend.csv").read_text(encoding="utf-8-sig")
    assert toasts.said[-1] == "Written: mend.csv"


def test_a_file_of_ours_to_choose_says_which_columns_are_missing(
    page: LogsPage, settled: Settled, tmp_path: Path
) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("name,when,mins\nlc-9,2026-11-02 17:00:00,30\n", encoding="utf-8")
    page.open(files=[file])
    settled()
    preview = page.importer.preview
    assert preview is not None
    (part,) = preview.parts
    click(preview.save_button)
    assert "classes or participants" in preview.trouble.text()
    part.kind.setCurrentIndex(part.kind.findData(Kind.CLASSES.value))
    assert part.read.text().startswith("0 of 3 columns"), "nothing is known of them"
    click(preview.save_button)
    assert "Start, Short name" in preview.trouble.text()
    for place, field in enumerate(("slug", "start", "minutes")):
        part.choose_column(place, field)
    click(preview.save_button)
    settled()
    result = page.importer.result
    assert result is not None
    result.accept()
    settled()
    assert shown(page.list.view, 0)[1] == "lc-9"
    assert "0:30:00" in shown(page.list.view, 0)


def test_of_an_unknown_file_the_columns_that_are_named_as_ours_are_known(
    page: LogsPage, settled: Settled, tmp_path: Path
) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("Token,Begun,Title\nAB12,2026-11-02 17:00:00,Chess\n", encoding="utf-8")
    page.open(files=[file])
    settled()
    assert page.importer.preview is not None
    (part,) = page.importer.preview.parts
    part.kind.setCurrentIndex(part.kind.findData(Kind.CLASSES.value))
    layout = part.chosen_layout()
    assert layout is not None
    assert dict(layout.columns) == {"token": 0, "title": 2}
    page.importer.preview.reject()


def test_the_zone_of_the_times_is_asked(page: LogsPage, files: Sequence[Path], settled: Settled) -> None:
    page.open(files=files[1:])
    settled()
    preview = page.importer.preview
    assert preview is not None
    preview.zone.setEditText("Mars/Base")
    click(preview.save_button)
    assert "no time zone “Mars/Base”" in preview.trouble.text()
    preview.reject()


def test_json_needs_no_columns(page: LogsPage, settled: Settled, tmp_path: Path) -> None:
    file = tmp_path / "log.json"
    file.write_text(json.dumps([{"uuid": "u1", "start": "2026-11-02T17:00:00Z", "description": "Chess"}]))
    page.open(files=[file])
    settled()
    assert page.importer.preview is not None
    click(page.importer.preview.save_button)
    settled()
    assert page.importer.result is not None or titles(page) == ["Chess"]


def test_the_list_is_filtered_by_everything(full: LogsPage, settled: Settled, qtbot: QtBot) -> None:
    for box, value, found in (
        ("tutor", "Anna", ["Algebra"]),
        ("student", "Tom Baker", ["Algebra"]),
        ("status", LogStatus.CANCELLED.value, ["Chess"]),
        ("source", LogSource.API.value, []),
    ):
        choose(full, box, value)
        qtbot.waitUntil(lambda wanted=found: titles(full) == wanted)  # type: ignore[misc]  # bound at once
        settled()
        assert full.nothing.isVisible() is not bool(found)
        full.filter.clear()
        qtbot.waitUntil(lambda: len(titles(full)) == 3)
        settled()
    full.filter.text.setText("geo")
    qtbot.waitUntil(lambda: titles(full) == ["Geometry"])
    settled()


def test_a_click_on_a_head_sorts_and_is_remembered(
    full: LogsPage, office: Office, settled: Settled, qtbot: QtBot
) -> None:
    head = full.list.view.horizontalHeader()
    head.sectionClicked.emit(1)
    qtbot.waitUntil(lambda: titles(full) == ["Algebra", "Chess", "Geometry"])
    head.sectionClicked.emit(1)
    qtbot.waitUntil(lambda: titles(full) == ["Geometry", "Chess", "Algebra"])
    settled()
    assert LogsPage(office).list.query.sort is LogSort.TITLE


def test_columns_are_chosen(full: LogsPage) -> None:
    menu = full.list.choose_columns()
    names = {action.text(): action for action in menu.actions()}
    assert {"Tutor start", "Student start", "Class time", "Recording", "Rating"} <= set(names)
    assert not names["When"].isEnabled()
    names["Short name"].trigger()
    assert "Short name" in [one.column.title for one in full.list.columns]
    names["Short name"].trigger()
    assert "Short name" not in [one.column.title for one in full.list.columns]


def test_rows_are_copied_with_their_heads(full: LogsPage, toasts: Toasts) -> None:
    full.list.view.selectRow(2)
    full.list.copy(full.list.view.selected_rows())
    head, row = copied().splitlines()
    assert head.startswith("When\tClass\tTutor")
    assert "Algebra\tAnna\tTom Baker" in row
    assert toasts.said[-1] == "1 row copied"


def test_what_is_filtered_is_exported_and_can_be_imported_again(
    full: LogsPage, settled: Settled, tmp_path: Path, bench: Bench, qtbot: QtBot, toasts: Toasts
) -> None:
    full.filter.text.setText("algebra")
    qtbot.waitUntil(lambda: titles(full) == ["Algebra"])
    settled()
    target = tmp_path / "out.csv"
    full.export.write(full.list.query, target)
    settled()
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 2
    people = tmp_path / "out-participants.csv"
    assert len(people.read_text(encoding="utf-8-sig").splitlines()) == 3
    files = []
    for file in (target, people):
        layout = csv_import.look(file, UTC).layout
        assert layout is not None
        files.append(csv_import.log_file(file, UTC, layout))
    done = import_logs(bench.desk, LogSource.CSV, files, dry_run=True)
    assert (done.added, done.updated, done.unchanged) == (0, 0, 3)
    assert toasts.said[-1] == "Written: out.csv, out-participants.csv"
    target.unlink()
    people.write_text("somebody's own", encoding="utf-8")
    full.export.write(full.list.query, target)
    settled()
    assert toasts.said[-1] == "Written: out.csv, out-participants-2.csv"
    assert people.read_text(encoding="utf-8") == "somebody's own"
    full.export.write(full.list.query, target)  # over both of before, which somebody agreed to
    settled()
    assert toasts.said[-1] == "Written: out.csv, out-participants.csv"


def test_a_row_opens_what_learncube_says_of_it(full: LogsPage, settled: Settled) -> None:
    double_click_row(full.list.view, 2)
    settled()
    labels = [child.text() for child in full.details.findChildren(QWidget) if hasattr(child, "text")]
    assert "Algebra" in labels
    assert "1:01:00" in labels
    full.details.accept()


def test_a_row_of_a_class_of_ours_opens_it_and_the_comparison_goes_out_as_a_report(
    page: LogsPage,
    office: Office,
    bench: Bench,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lesson = bench.lesson()
    file = tmp_path / "log.json"
    file.write_text(
        json.dumps({"uuid": "u1", "room_token": lesson.token, "start": "2026-11-23T16:00:00Z",
                    "actual_class_start": "2026-11-23T16:00:00Z",
                    "actual_class_end": "2026-11-23T17:00:00Z"})
    )  # fmt: skip
    assert office.logs is not None
    import_logs(bench.desk, LogSource.JSON, [office.logs.file(office.logs.look(file, UTC), UTC, None)])
    bench.later(minutes=300)
    page.show_tab(RECONCILE)
    settled()
    view = page.reconcile
    assert [shown(view.table, 0)[place] for place in (2, 3, 5)] == ["", "1:00:00", "Only at LearnCube"]
    view.table.button_clicked.emit(view.model.row(0), "fill")
    settled()
    assert [shown(view.table, 0)[place] for place in (2, 3, 5)] == ["1:00:00", "1:00:00", "Agrees"]
    actions = {action.text().replace("&", ""): action for action in view.exits.menu().actions()}
    assert "A PDF for each person…" not in actions
    target = tmp_path / "compared.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    click(view.exits.export_button)
    settled()
    compared = openpyxl.load_workbook(target).worksheets[0]
    assert [cell.value for cell in compared[1]] == [
        "Class", "Start", "Counted", "LearnCube", "Difference, s", "Result",
    ]  # fmt: skip
    assert [cell.value for cell in compared[2]][2:] == [timedelta(hours=1), timedelta(hours=1), 0, "agrees"]
    actions["Copy"].trigger()
    settled()
    assert copied().splitlines()[-1].split("\t")[2:] == ["1:00:00", "1:00:00", "0", ""]
    went: list[tuple[str, object]] = []
    office.page_wanted.connect(lambda name, args: went.append((name, args)))
    page.show_tab(0)
    settled()
    double_click_row(page.list.view, 0)
    view.table.row_activated.emit(view.model.row(0))
    assert went == [("lesson", {"lesson_id": lesson.id}), ("minutes", {"lesson_id": lesson.id})]


def test_the_line_below_adds_up_what_is_listed(page: LogsPage, settled: Settled) -> None:
    page.show_tab(RECONCILE)
    settled()
    view = page.reconcile
    figures = ((600, 611), (3600, 3000), (1200, None), (None, 1800))
    rows = tuple(
        Reconciled(verdict(ours, theirs, 60), "Algebra", START, number, counted=ours, logged=theirs)
        for number, (ours, theirs) in enumerate(figures, start=1)
    )
    view._show(Reconciliation(rows, totals(rows), ()))
    line = view.totals.accessibleName()
    assert line == (
        "Together: 1 agree · 1 differ · 1 only here (0:20:00) · 1 only at LearnCube (0:30:00),"
        " Difference +0:09:49"
    )
    assert [shown(view.table, row)[4] for row in range(4)] == ["−0:00:11", "+0:10:00", "", ""]
    view.which.setCurrentIndex(view.which.findData(Compared.ONLY_HERE.value))
    assert view.totals.accessibleName() == "Together: 1 only here (0:20:00), Difference 0:00:00"


def test_what_is_not_certain_is_decided_by_the_user(
    page: LogsPage, bench: Bench, settled: Settled, tmp_path: Path, office: Office
) -> None:
    bench.lesson()
    rows = [
        class_cells("lc-7", "2026-11-23 16:10:00", minutes="60"),
    ]
    people = [
        person_cells("lc-7", "anna", first_name="Anna", is_tutor="true"),
        person_cells("lc-7", "tom", first_name="Tom"),
    ]
    assert office.logs is not None
    files = [
        office.logs.file(look, UTC, look.layout)
        for path, content in (("p.csv", people), ("c.csv", rows))
        for look in [office.logs.look(write(tmp_path / path, content), UTC)]
    ]
    import_logs(bench.desk, LogSource.CSV, files)
    bench.later(minutes=300)
    page.show_tab(RECONCILE)
    settled()
    assert page.reconcile.unsure.isVisible()
    click(page.reconcile.decide_button)
    dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "log-match")
    _, box = dialog.choices[0]  # type: ignore[attr-defined]  # a LogMatchDialog
    box.setCurrentIndex(1)
    click(button(dialog, "Save"))
    settled()
    assert not page.reconcile.unsure.isVisible()
    assert len(page.reconcile.model.rows) == 1


def test_a_class_that_names_nobody_is_offered_by_time_and_title(
    page: LogsPage, bench: Bench, settled: Settled, tmp_path: Path, office: Office
) -> None:
    lesson = bench.lesson(title="Algebra & more")
    cells = class_cells("lc-7", "2026-11-23 16:00:00", minutes="42", title="Algebra & more")
    assert office.logs is not None
    look = office.logs.look(write(tmp_path / "c.csv", [cells]), UTC)
    import_logs(bench.desk, LogSource.CSV, [office.logs.file(look, UTC, look.layout)])
    bench.later(minutes=300)
    page.show_tab(RECONCILE)
    settled()
    click(page.reconcile.decide_button)
    dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "log-match")
    (chosen,) = dialog.choices  # type: ignore[attr-defined]  # a LogMatchDialog
    assert chosen[1].currentData() == lesson.id
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("Algebra && more" in text for text in said)
    assert any(text.startswith("Some name nobody.") for text in said)
    click(button(dialog, "Save"))
    settled()
    assert [(row.lesson_id, row.logged) for row in page.reconcile.model.rows] == [(lesson.id, 2520)]


def test_messages_received_stand_on_their_own_view(
    page: LogsPage, bench: Bench, settled: Settled, qtbot: QtBot
) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    page.show_tab(RECEIVED)
    settled()
    assert page.messages.list.model.rowCount() == 1
    bench.say("end_lesson", lesson, after=60, time="60")
    qtbot.waitUntil(lambda: page.messages.list.model.rowCount() == 2)


def test_with_keys_one_click_imports_from_learncube(
    page: LogsPage, bench: Bench, settled: Settled, toasts: Toasts
) -> None:
    for key in ("api_public_key", "api_private_key"):
        configure.set(bench.desk, key, "k" * 40)
    configure.set(bench.desk, "api_root", "https://127.0.0.1:9/api/")
    page.open()
    settled()
    assert page.learncube_button.isEnabled()


def test_files_dropped_on_the_window_are_taken(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    taken: list[Sequence[Path]] = []
    FileDrops(window, taken.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.csv", "b.JSON", "c.exe")])
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), *held)
    QGuiApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QGuiApplication.sendEvent(window, QDropEvent(QPointF(5, 5), *held))
    assert [[path.name for path in paths] for paths in taken] == [["a.csv", "b.JSON", "c.exe"]]
