"""What the office does every month, counted in clicks."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY
from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Report
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.services import configure, people
from tests.support.desk import START, Bench
from tests.support.gui import Settled, button, click

MOST_CLICKS = 4


def test_last_months_tutor_pay_as_a_spreadsheet_in_four_clicks(
    qtbot: QtBot,
    office: Office,
    bench: Bench,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    configure.set_many(bench.desk, {"pay_basis": "counted", "currency": "GBP"})
    start = START - 30 * DAY
    lesson = bench.lesson("Tom", start=start)
    people.edit(bench.desk, lesson.tutors[0].person_id, rate=Decimal(30))
    bench.clock.set(start)
    bench.say("start_lesson", lesson)
    bench.later(seconds=3000)
    bench.say("end_lesson", lesson, time="3000")
    bench.clock.set(START)
    assert people.find(bench.desk, role=Role.TUTOR)
    office.use(office.load_settings())
    others = dict.fromkeys(("classes", "people", "logs", "connection", "settings", "help"), Page)
    window = MainWindow(
        office, {"today": Page, "reports": ReportsPage, **others}, lambda _office, _over: None
    )
    qtbot.addWidget(window)
    window.go_to("today")
    window.show()
    settled()
    target = tmp_path / "pay.xlsx"
    clicks = 0

    def press_save(*_: object) -> tuple[str, str]:
        nonlocal clicks
        clicks += 1  # Save, in the system's own dialog, which proposes folder and name
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", press_save)
    click(button(window.side, "Reports"))
    settled()
    page = window.page
    assert isinstance(page, ReportsPage)
    click(page.tabs[Report.TUTORS])
    settled()
    click(page.exits.export_button)
    settled()
    clicks += 3
    assert clicks <= MOST_CLICKS
    rows = list(openpyxl.load_workbook(target, data_only=True).worksheets[0].iter_rows(values_only=True))
    pay = rows[0].index("Pay")
    assert [(row[0], row[pay]) for row in rows[1:]] == [("Anna", 25.0), ("Total", 25.0)]
