"""The end of a month in the window: LearnCube's log, what was missed, pay, the lock, and after it."""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from lcadmin.domain.report_sheets import Report
from lcadmin.gui.dialogs.correct import CorrectDialog
from lcadmin.gui.dialogs.lock_month import LockMonthDialog
from lcadmin.gui.dialogs.logs_preview import LogsPreviewDialog
from lcadmin.gui.pages._log_tabs import RECONCILE
from lcadmin.gui.pages.logs import LogsPage
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.services import configure, people
from tests.support.gui import click, click_cell_button, type_in
from tests.support.premises import Business, Opened, program, rows, token_in

HEARD = {"2026-10-05": ("Algebra", "16:00:00", "16:50:00"), "2026-10-19": ("Chess", "16:00:00", "16:30:00")}
MISSED = ("2026-10-12", "Physics", "16:00:00", "16:45:00")
A_SECOND = 30 / 3600
"""What Anna is paid: £30 an hour."""


def october(qtbot: QtBot, business: Business, log: Path) -> None:
    """Three classes, of which the PC slept through one; LearnCube has all three in its log."""
    with business.desk() as desk:
        configure.set_many(desk, {"pay_basis": "counted", "currency": "GBP"})
        anna = next(one for one in people.find(desk) if one.name == "Anna Kowalska")
        people.edit(desk, anna.id, rate=Decimal(30))
    lines = []
    for day, (title, begin, end) in sorted([*HEARD.items(), (MISSED[0], MISSED[1:])]):
        business.clock.set(f"{day} 09:00:00")
        tutor, student = business.planned(title, "16:00", "Anna", "Tom")
        lines.append(
            {
                "uuid": f"log-{title}",
                "room_token": token_in(tutor),
                "start": f"{day}T16:00:00Z",
                "actual_class_start": f"{day}T{begin}Z",
                "actual_class_end": f"{day}T{end}Z",
            }
        )
        if title == MISSED[1]:
            continue
        with program(qtbot, business.folder, business.clock, business.outside):
            business.clock.set(f"{day} 15:58:00")
            business.outside.does(tutor, "enter", "start")
            business.outside.does(student, "enter")
            business.clock.set(f"{day} {begin}")
            business.outside.does(student, "start")
            business.clock.set(f"{day} {end}")
            business.outside.does(tutor, "end")
    log.write_text("".join(json.dumps(line) + "\n" for line in lines))


def reports(opened: Opened) -> ReportsPage:
    opened.go_to("reports", report="tutors")
    page = opened.window.page
    assert isinstance(page, ReportsPage)
    return page


def test_a_month_is_compared_completed_paid_and_locked(
    qtbot: QtBot, business: Business, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, pay = tmp_path / "october.jsonl", tmp_path / "pay.xlsx"
    october(qtbot, business, log)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pay), ""))
    business.clock.set("2026-11-02 09:00:00")
    with program(qtbot, business.folder, business.clock, business.outside) as opened:
        # LearnCube's log comes in.
        opened.go_to("logs", files=[log])
        click(opened.dialog(LogsPreviewDialog).save_button)
        qtbot.waitUntil(lambda: "3 new" in opened.window.toast.text)
        opened.still()
        logs = opened.window.page
        assert isinstance(logs, LogsPage)

        # It stands beside ours, and the class that nobody heard of takes LearnCube's length.
        logs.show_tab(RECONCILE)
        logs.reconcile.range.choose("last_month")
        opened.still()
        beside = {row[1]: (row[2], row[3], row[5]) for row in rows(logs.reconcile.table)}
        assert beside == {
            "Algebra": ("0:50:00", "0:50:00", "Agrees"),
            "Physics": ("", "0:45:00", "Only at LearnCube"),
            "Chess": ("0:30:00", "0:30:00", "Agrees"),
        }
        missed = [row[1] for row in rows(logs.reconcile.table)].index("Physics")
        click_cell_button(logs.reconcile.table, missed, "fill")
        opened.still()
        assert {row[5] for row in rows(logs.reconcile.table)} == {"Agrees"}

        # Anna is paid for all three, and the month is closed.
        seconds = 50 * 60 + 45 * 60 + 30 * 60
        page = reports(opened)
        assert page.report is Report.TUTORS
        assert page.header.subtitle == "October 2026 · 3 classes"
        assert page.totals.texts()[-1] == f"£{seconds * A_SECOND:.2f}" == "£62.50"
        click(page.exits.export_button)
        qtbot.waitUntil(pay.exists)
        opened.still()
        head, *paid, total = openpyxl.load_workbook(pay, data_only=True).worksheets[0].values
        money, counted = head.index("Pay"), head.index("Counted")
        assert [(row[0], row[counted], row[money]) for row in [*paid, total]] == [
            ("Anna Kowalska", timedelta(seconds=seconds), 62.5),
            ("Total", timedelta(seconds=seconds), 62.5),
        ]
        click(page.money.lock_button)
        opened.dialog(LockMonthDialog).save()
        opened.still()
        assert "October 2026 is locked" in page.notes.text()

        # Ten minutes more for October come to light: October stays as it was paid, November owes them.
        page.by.setCurrentIndex(page.by.findData("class"))
        qtbot.waitUntil(lambda: any("Algebra" in row for row in rows(page.table)))
        algebra = next(place for place, row in enumerate(rows(page.table)) if "Algebra" in row)
        page.table.row_activated.emit(page.model.row(algebra))
        qtbot.waitUntil(lambda: isinstance(opened.window.page, MinutesPage))
        opened.still()
        minutes = opened.window.page
        assert isinstance(minutes, MinutesPage)
        click(minutes.correct_button)
        form = opened.dialog(CorrectDialog)
        type_in(form.total_edit, "1:00:00")
        type_in(form.why_edit, "The tutor's word")
        click(form.save_button)
        opened.still()
        assert minutes.card.counted.text() == "1:00:00"
        page = reports(opened)
        opened.still()
        assert page.totals.texts()[-1] == "£62.50"
        page.range.choose("this_month")
        opened.still()
        what = "Adjustment for October 2026: Algebra"
        qtbot.waitUntil(lambda: any(what in row for row in rows(page.table)))
        ((name, owing, *_, counted_more, _rate, owed),) = rows(page.table)
        assert (name, owing, counted_more, owed) == ("Anna Kowalska", what, "0:10:00", "£5.00")
        assert page.totals.texts()[-1] == f"£{600 * A_SECOND:.2f}" == "£5.00"
