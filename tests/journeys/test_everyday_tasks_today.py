"""The everyday tasks around what has been, from Today on, each with the mouse and with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from lcadmin.domain.report_sheets import Report
from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.pages.logs import LogsPage
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.services import class_logs
from lcadmin.services.log_tables import LogQuery
from tests.support.effort import Keyboard, Mouse
from tests.support.everyday import REFUSED, TAUGHT, Everyday
from tests.support.gui import button, shown

pytestmark = [
    pytest.mark.allow_logs,  # the mail server's own
    pytest.mark.filterwarnings("ignore::UserWarning:aiosmtpd"),
]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


# Let in a refused student


def let_in(monday: Everyday) -> bool:
    lesson = monday.classes[REFUSED]
    return monday.bench.connect(lesson, lesson.students[0]).status


def test_a_refused_student_is_let_in_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    with mouse.does("let in a refused student"):
        mouse.clicks(button(monday.today.attention, "Let them in"))
        monday.settled()
    assert let_in(monday)


def test_a_refused_student_is_let_in_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("let in a refused student"):
        keyboard.presses(Qt.Key.Key_Return, CTRL)
        monday.settled()
    assert let_in(monday)


# This week's links to everybody


def letters_of(monday: Everyday) -> LettersDialog:
    # A button whose letter is pressed is seen to go down before it does anything.
    monday.qtbot.waitUntil(lambda: monday.frame.findChild(LettersDialog) is not None)
    dialog = monday.frame.findChild(LettersDialog)
    assert dialog is not None
    monday.qtbot.waitUntil(dialog.send_button.isEnabled)
    monday.settled()
    return dialog


def everybody_has_this_weeks_links(monday: Everyday) -> None:
    mails = {str(mail["To"]).partition(" ")[0]: mail for mail in monday.box.mails}
    assert sorted(mails) == ["Ada", "Anna", "Ben", "Mia", "Tom", "Wei"]
    assert len(monday.box.mails) == 6
    body = mails["Wei"].get_body(("plain",))
    assert body is not None
    for title in ("Geometry", "Physics"):
        lesson = monday.classes[title]
        seat = next(one for one in lesson.students if one.name == "Wei Chen")
        assert f"token={lesson.token}&user_id={seat.user_id}" in body.get_content()
    assert not any(one.isVisible() for one in monday.frame.findChildren(LettersDialog))


def test_this_weeks_links_go_to_everybody_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    with mouse.does("this week's links to everybody"):
        mouse.clicks(monday.today.send_button)
        dialog = letters_of(monday)
        mouse.clicks(dialog.send_button)
        monday.waits_for(dialog.close_button)
        mouse.clicks(dialog.close_button)
    everybody_has_this_weeks_links(monday)


def test_this_weeks_links_go_to_everybody_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("this week's links to everybody"):
        keyboard.presses(Qt.Key.Key_S, ALT)
        dialog = letters_of(monday)
        keyboard.presses(Qt.Key.Key_Return)
        monday.waits_for(dialog.close_button)
        keyboard.presses(Qt.Key.Key_Escape)
    everybody_has_this_weeks_links(monday)


# Last month's tutor pay as XLSX


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's dialog, which proposes folder and name, puts the file at a press of *Save*."""
    file = tmp_path / "pay.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    return file


def reports_page(monday: Everyday) -> ReportsPage:
    monday.settled()
    page = monday.frame.page
    assert isinstance(page, ReportsPage)
    return page


def pay_in(file: Path) -> list[tuple[object, object]]:
    rows = list(openpyxl.load_workbook(file, data_only=True).worksheets[0].iter_rows(values_only=True))
    pay = rows[0].index("Pay")
    return [(row[0], row[pay]) for row in rows[1:]]


def test_last_months_pay_is_a_spreadsheet_with_the_mouse(
    monday: Everyday, mouse: Mouse, target: Path
) -> None:
    with mouse.does("last month's tutor pay as XLSX"):
        mouse.clicks(button(monday.frame.side, "Reports"))
        page = reports_page(monday)
        mouse.clicks(page.tabs[Report.TUTORS])
        monday.settled()
        mouse.clicks(page.exits.export_button)
        mouse.in_the_systems_dialog()
        monday.settled()
    assert pay_in(target) == [("Anna Kowalska", 25.0), ("Total", 25.0)]


def test_last_months_pay_is_a_spreadsheet_with_the_keyboard(
    monday: Everyday, keyboard: Keyboard, target: Path
) -> None:
    with keyboard.does("last month's tutor pay as XLSX"):
        keyboard.presses(Qt.Key.Key_5, CTRL)
        page = reports_page(monday)
        keyboard.presses(Qt.Key.Key_Y, ALT)
        monday.qtbot.waitUntil(lambda: page.report is Report.TUTORS)
        monday.settled()
        keyboard.presses(Qt.Key.Key_X, ALT)
        keyboard.in_the_systems_dialog()
        monday.qtbot.waitUntil(target.exists)
        monday.settled()
    assert pay_in(target) == [("Anna Kowalska", 25.0), ("Total", 25.0)]


# Why is this class 47 minutes?


def says_why(monday: Everyday) -> None:
    page = monday.frame.page
    assert isinstance(page, MinutesPage)
    assert (page.header.title, page.card.counted.text()) == (TAUGHT, "0:47:00")
    assert shown(page.table, page.model.rowCount() - 1)[-1] == "0:28:20 + 0:18:40"


def test_why_a_class_is_47_minutes_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    table = monday.today.table
    with mouse.does("why is this class 47 minutes?"):
        mouse.clicks(table.viewport(), table.button_rect(0, "minutes").center())
        monday.settled()
    says_why(monday)


def test_why_a_class_is_47_minutes_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("why is this class 47 minutes?"):
        keyboard.presses(Qt.Key.Key_Up)
        keyboard.presses(Qt.Key.Key_M, CTRL)
        monday.settled()
    says_why(monday)


def test_why_a_class_of_another_day_is_as_long_as_it_is_with_the_keyboard(
    monday: Everyday, keyboard: Keyboard
) -> None:
    with keyboard.does("why is this class 47 minutes?"):
        keyboard.presses(Qt.Key.Key_2, CTRL)
        monday.settled()
        keyboard.presses(Qt.Key.Key_M, CTRL)
        monday.settled()
    says_why(monday)


# Import last week's logs


def logs_page(monday: Everyday) -> LogsPage:
    monday.settled()
    page = monday.frame.page
    assert isinstance(page, LogsPage)
    monday.qtbot.waitUntil(page.learncube_button.isEnabled)
    return page


def last_weeks_log_is_there(monday: Everyday) -> None:
    monday.qtbot.waitUntil(lambda: bool(list(class_logs.find(monday.bench.desk, LogQuery()))))
    monday.all_settled()
    (row,) = class_logs.find(monday.bench.desk, LogQuery())
    assert (row.log.seconds, row.log.tutor, row.students) == (611, "Anna Kowalska", "Tom Baker")


def test_last_weeks_logs_are_imported_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    with mouse.does("import last week's logs"):
        mouse.clicks(button(monday.frame.side, "Class logs"))
        mouse.clicks(logs_page(monday).learncube_button)
        last_weeks_log_is_there(monday)


def test_last_weeks_logs_are_imported_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("import last week's logs"):
        keyboard.presses(Qt.Key.Key_4, CTRL)
        logs_page(monday)
        keyboard.presses(Qt.Key.Key_L, ALT)
        last_weeks_log_is_there(monday)
