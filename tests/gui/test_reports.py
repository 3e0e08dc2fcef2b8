"""Reports: a range added up, grouped, compared, explained, exported; rules, rates and locked months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from lcadmin.domain.choices import Basis
from lcadmin.domain.instants import DAY
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.money import Rate, Unit
from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Report
from lcadmin.gui.dialogs.lock_month import LockMonthDialog
from lcadmin.gui.dialogs.money_rules import MoneyRulesDialog
from lcadmin.gui.dialogs.rate import BonusDialog, RateDialog
from lcadmin.gui.dialogs.rates import BonusesDialog, RatesDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages import _report_export
from lcadmin.gui.pages._report_words import words_of
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.gui.widgets.date_range import CUSTOM
from lcadmin.gui.widgets.report_chart import Bar, ReportChart
from lcadmin.services import configure, correcting, month_lock, people, rates
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench
from tests.support.gui import Settled, Toasts, button, click, double_click_row, press, shown, type_in


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> ReportsPage:
    made = ReportsPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1100, 900)
    made.show()
    return made


def _taught(bench: Bench, title: str, days: int, seconds: int) -> int:
    """A class that took place some days before the sample one; returns its id."""
    start = START - days * DAY
    lesson = bench.lesson("Tom", title=title, start=start)
    bench.clock.set(start)
    bench.say("start_lesson", lesson)
    bench.later(seconds=seconds)
    bench.say("end_lesson", lesson, time=str(seconds))
    return lesson.id


def _rows(page: ReportsPage) -> list[list[str]]:
    return [shown(page.table, row) for row in range(page.model.rowCount())]


def _pay(page: ReportsPage) -> str:
    """The sum that stands under the column of pay."""
    return page.totals.texts()[[field.key for field in page.model.fields].index("pay")]


def _dialog(kind: type[QDialog]) -> QDialog:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


@pytest.fixture
def taught(bench: Bench) -> dict[str, int]:
    ids = {
        title: _taught(bench, title, days, seconds)
        for title, days, seconds in (("October's", 30, 3000), ("Older", 7, 611), ("Newer", 0, 3492))
    }
    bench.clock.set(START + DAY)
    return ids


@pytest.fixture
def paying(bench: Bench, office: Office, taught: dict[str, int], settled: Settled) -> None:
    """How tutors are paid is said, and Anna has a rate."""
    configure.set_many(bench.desk, {"pay_basis": "counted", "currency": "GBP"})
    for person in people.find(bench.desk, role=Role.TUTOR):
        people.edit(bench.desk, person.id, rate=Decimal(30))
    settled()


def test_this_month_is_shown_by_class_with_its_sum(
    page: ReportsPage, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    settled()
    assert [(row[0], row[2]) for row in _rows(page)] == [("Older", "0:10:11"), ("Newer", "0:58:12")]
    assert page.totals.texts() == ["Total", "", "1:08:23"]
    assert page.header.subtitle == "November 2026 · 2 classes"
    assert page.header.title == "Class durations"


def test_other_ranges_and_groups(page: ReportsPage, taught: dict[str, int], settled: Settled) -> None:
    page.open()
    settled()
    page.range.choose("last_month")
    settled()
    assert [row[0] for row in _rows(page)] == ["October's"]
    page.range.choose("all")
    page.by.setCurrentIndex(page.by.findData("month"))
    settled()
    assert [row[:3] for row in _rows(page)] == [
        ["October 2026", "0:50:00", "1"],
        ["November 2026", "1:08:23", "2"],
    ]
    page.by.setCurrentIndex(page.by.findData("week"))
    settled()
    assert [row[0] for row in _rows(page)] == ["19 October 2026", "16 November 2026", "23 November 2026"]


def test_a_range_of_days_includes_its_last(
    page: ReportsPage, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    page.range.choose(CUSTOM)
    page.range.first.setDate(QDate(2026, 10, 24))
    page.range.last.setDate(QDate(2026, 11, 16))
    settled()
    assert [row[0] for row in _rows(page)] == ["October's", "Older"]
    page.range.last.setDate(QDate(2026, 11, 15))
    settled()
    assert [row[0] for row in _rows(page)] == ["October's"]


def test_no_day_can_be_chosen_that_is_farther_than_any_that_is_kept(
    page: ReportsPage, bench: Bench, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    page.range.choose(CUSTOM)
    page.range.last.setFocus()
    page.range.last.selectAll()
    QTest.keyClicks(page.range.last, "31.12.9999")
    settled()
    assert page.range.last.day_is_wrong()
    assert page.range.days()[1] == date(2026, 11, 30)
    page.range.last.setDate(QDate(9998, 12, 31))
    settled()
    assert [row[0] for row in _rows(page)] == ["Older", "Newer"]
    configure.set_many(bench.desk, {"term_first": "2026-11-01", "term_last": "9999-12-31"})
    settled()
    page.range.choose("term")
    page.refresh()
    settled()
    assert page.range.days() == (date(2026, 11, 1), date(9998, 12, 31))
    assert [row[0] for row in _rows(page)] == ["Older", "Newer"]


def test_days_in_the_wrong_order_are_put_right(page: ReportsPage) -> None:
    page.range.choose(CUSTOM)
    page.range.first.setDate(QDate(2026, 12, 5))
    assert page.range.last.date() == QDate(2026, 12, 5)


def test_the_term_is_what_the_settings_say(
    page: ReportsPage, bench: Bench, taught: dict[str, int], office: Office, settled: Settled, qtbot: QtBot
) -> None:
    page.open()
    page.range.choose("term")
    settled()
    assert page.header.subtitle == "1 September 2026 – 30 November 2026 · 3 classes"
    assert page.term_button.isVisible()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(page.term_button)
    assert wanted.args == ["settings", {"key": "term_first"}]
    configure.set_many(bench.desk, {"term_first": "2026-11-01", "term_last": "2026-11-20"})
    settled()
    page.refresh()
    settled()
    assert page.header.subtitle == "1 November 2026 – 20 November 2026 · 1 class"
    assert not page.term_button.isVisible()


def test_what_a_person_should_look_at_can_be_shown_alone_and_leads_to_its_minutes(
    qtbot: QtBot, page: ReportsPage, bench: Bench, office: Office, taught: dict[str, int], settled: Settled
) -> None:
    lesson = bench.lesson(title="Doubtful")
    bench.say("end_lesson", lesson, after=611, time="611")
    page.open()
    page.by.setCurrentIndex(page.by.findData("week"))
    settled()
    assert page.reviews.text() == "1 class to check: show"
    click(page.reviews)
    settled()
    assert [row[0] for row in _rows(page)] == ["Doubtful"]
    assert page.reviews.text() == "Show all"
    with qtbot.waitSignal(office.page_wanted) as wanted:
        double_click_row(page.table, 0, 0)
    assert wanted.args == ["minutes", {"lesson_id": lesson.id}]
    click(page.reviews)
    assert len(_rows(page)) == 3


def test_a_correction_shows_at_once(
    page: ReportsPage, bench: Bench, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    settled()
    correcting.correct(bench.desk, taught["Newer"], 3600, "The tutor's word")
    settled()
    assert page.totals.texts()[2] == "1:10:11"


def test_the_chart_has_the_period_before_beside(
    page: ReportsPage, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    settled()
    bars = {bar.label: (bar.value, bar.before) for bar in page.chart.chart.bars}
    assert bars["16 Nov"] == (611, 3000)
    assert bars["23 Nov"] == (3492, 0)
    assert page.chart.before.text() == "the period before: 0:50:00"
    assert "Hours counted" in page.chart.chart.accessibleName()
    assert "Week from 23 November 2026: 0:58:12" in page.chart.chart.accessibleDescription()
    page.compare.setCurrentIndex(1)
    settled()
    assert not page.chart.before.isVisible()
    page.range.choose("all")
    settled()
    assert [bar.label for bar in page.chart.chart.bars] == ["Oct 26", "Nov 26"]


def test_a_chart_says_what_is_under_the_mouse(qtbot: QtBot) -> None:
    chart = ReportChart()
    qtbot.addWidget(chart)
    chart.resize(600, 168)
    bars = [Bar("a", "A", 3, 1), Bar("b", "B", 0)]
    chart.show_bars(bars, unit=1, axis=str, words=str, summary="Bars")
    assert chart.bar_at(QPoint(70, 50)) == bars[0]
    assert chart.bar_at(QPoint(5, 50)) is None
    assert not chart.grab().isNull()


# Pay


def test_pay_is_that_of_last_month_unless_another_was_chosen(
    page: ReportsPage, paying: None, settled: Settled
) -> None:
    page.open()
    click(page.tabs[Report.TUTORS])
    settled()
    assert page.header.title == "Tutor hours and pay"
    assert page.header.subtitle == "October 2026 · 1 class"
    assert [row[-1] for row in _rows(page)] == ["£25.00"]
    page.range.choose("this_month")
    settled()
    click(page.tabs[Report.ATTENDANCE])
    settled()
    click(page.tabs[Report.TUTORS])
    settled()
    assert page.range.choice == "this_month"
    assert _pay(page) == "£34.19"


def test_a_persons_classes_are_a_double_click_away(page: ReportsPage, paying: None, settled: Settled) -> None:
    page.open(report="tutors")
    page.range.choose("all")
    settled()
    double_click_row(page.table, 0, 0)
    settled()
    assert page.header.title.startswith("Hours and pay of Anna")
    assert page.by.currentData() == "class"
    assert page.person.currentText() == "Anna"


def test_how_tutors_are_paid_is_asked_before_the_first_report(
    page: ReportsPage, bench: Bench, taught: dict[str, int], settled: Settled
) -> None:
    page.open(report="tutors")
    settled()
    dialog = _dialog(MoneyRulesDialog)
    assert isinstance(dialog, MoneyRulesDialog)
    dialog.choices[Basis.ROUNDED].setChecked(True)
    dialog.step.setValue(30)
    dialog.no_show.setValue(50)
    dialog.save()
    settled()
    stored = configure.get(bench.desk)
    assert (stored["pay_basis"], stored["pay_round_minutes"], stored["pay_no_show_percent"]) == (
        "rounded",
        30,
        50,
    )
    page.open()
    settled()
    assert not [
        w for w in QApplication.topLevelWidgets() if isinstance(w, MoneyRulesDialog) and w.isVisible()
    ]


def test_a_cancelled_class_among_those_that_are_paid_says_so(
    page: ReportsPage, bench: Bench, paying: None, settled: Settled
) -> None:
    page.open(report="tutors")
    settled()
    page.range.choose("this_month")
    page.by.setCurrentIndex(page.by.findData("class"))
    settled()
    before = [column.title for column in page.model.columns]
    assert "Attendance" not in before, "where everybody came there is nothing to say"
    off = bench.lesson("Tom", title="Called off", start=START + 2 * DAY)
    call_off(bench.desk, off.id, CancelledBy.STUDENT)
    bench.clock.set(START + 3 * DAY)
    page.refresh()
    settled()
    assert page.model.columns[-1].title in ("Attendance", "Remark")
    (said,) = [row for row in _rows(page) if "Called off" in row]
    assert said[-1] in ("cancelled late", "cancelled in time")


def test_prices_have_rules_of_their_own(page: ReportsPage, bench: Bench, settled: Settled) -> None:
    page.open(report="students")
    settled()
    click(page.money.rules_button)
    dialog = _dialog(MoneyRulesDialog)
    assert isinstance(dialog, MoneyRulesDialog)
    dialog.choices[Basis.CAPPED].setChecked(True)
    assert dialog.extra.isEnabled()
    dialog.extra.setValue(10)
    dialog.save()
    settled()
    assert configure.get(bench.desk)["price_basis"] == "capped"


def test_a_rate_with_a_start_date_is_added_changed_and_removed(
    page: ReportsPage, bench: Bench, paying: None, settled: Settled
) -> None:
    page.open(report="tutors")
    settled()
    click(page.money.rates_button)
    listed = _dialog(RatesDialog)
    assert isinstance(listed, RatesDialog)
    settled()
    before = listed.model.rowCount()
    listed.table.selectRow(0)
    assert not listed.remove_button.isEnabled(), "the one on the person is changed there"
    click(listed.add_button)
    form = _dialog(RateDialog)
    assert isinstance(form, RateDialog)
    assert form.person.people[0].name == "Anna"
    assert form.focusWidget() is form.amount_edit
    form.kind.setFocus()
    form.save()
    assert form.amount.error == "How much? Write it like 27.50."
    assert form.focusWidget() is form.amount_edit
    type_in(form.amount_edit, "x")
    form.save()
    assert form.amount.error == "“x” is not an amount of money. Write it like 27.50."
    type_in(form.amount_edit, "32,50")
    form.unit.setCurrentIndex(form.unit.findData(Unit.CLASS))
    form.save()
    settled()
    assert listed.model.rowCount() == before + 1
    (kept,) = rates.rates(bench.desk, Role.TUTOR)[1]
    assert (kept.amount, kept.unit, kept.since) == (Decimal("32.50"), Unit.CLASS, date(2026, 11, 24))
    place = [row.id for row in listed.model.rows].index(kept.id)
    listed.table.selectRow(place)
    click(listed.change_button)
    form = _dialog(RateDialog)
    assert isinstance(form, RateDialog)
    form.since_on.setChecked(False)
    form.save()
    settled()
    assert rates.rates(bench.desk, Role.TUTOR)[1][0].since is None
    place = [row.id for row in listed.model.rows].index(kept.id)
    listed.table.selectRow(place)
    click(listed.remove_button)
    settled()
    assert rates.rates(bench.desk, Role.TUTOR)[1] == []


def test_an_extra_line_stands_on_the_report(
    page: ReportsPage, bench: Bench, office: Office, paying: None, settled: Settled
) -> None:
    page.open(report="tutors")
    page.range.choose("this_month")
    settled()
    click(page.money.bonus_button)
    listed = _dialog(BonusesDialog)
    assert isinstance(listed, BonusesDialog)
    settled()
    click(listed.add_button)
    form = _dialog(BonusDialog)
    assert isinstance(form, BonusDialog)
    form.save()
    assert form.whose.error
    form.person.set_people((people.find(bench.desk, role=Role.TUTOR)[0],))
    form.save()
    assert form.amount.error
    form.amount_edit.setText("5")
    form.save()
    settled()
    assert form.note.error
    form.note_edit.setText("Exam")
    form.save()
    settled()
    assert _pay(page) == "£39.19"
    listed.table.selectRow(0)
    listed.change(listed.table.selected_rows()[0])
    again = _dialog(BonusDialog)
    assert isinstance(again, BonusDialog)
    assert again.note_edit.text() == "Exam"
    again.reject()
    click(listed.remove_button)
    settled()
    assert _pay(page) == "£34.19"


def test_an_extra_line_is_not_kept_with_a_day_that_is_none(
    page: ReportsPage, bench: Bench, office: Office, paying: None, settled: Settled
) -> None:
    form = BonusDialog(office, window=page)
    form.person.set_people((people.find(bench.desk, role=Role.TUTOR)[0],))
    form.amount_edit.setText("5")
    form.note_edit.setText("Exam")
    form.show()
    for typed, kept in (("16 Otc 2026", []), ("16 Oct 2026", [date(2026, 10, 16)])):
        form.day.selectAll()
        QTest.keyClicks(form.day, typed)
        click(form.save_button)
        settled()
        assert [line.day for line in rates.bonuses(bench.desk)] == kept


def test_a_month_that_is_over_can_be_locked(
    page: ReportsPage, bench: Bench, taught: dict[str, int], paying: None, settled: Settled
) -> None:
    page.open(report="tutors")
    settled()
    assert page.money.lock_button.text() == "Loc&k tutor pay of October 2026…"
    click(page.money.lock_button)
    dialog = _dialog(LockMonthDialog)
    assert isinstance(dialog, LockMonthDialog)
    settled()
    assert dialog.windowTitle() == "Lock tutor pay of October 2026"
    assert dialog.other_too.isVisible()
    assert not dialog.other_too.isChecked()
    dialog.save()
    settled()
    assert month_lock.locked_months(bench.desk, Role.STUDENT) == []
    assert month_lock.locked_months(bench.desk, Role.TUTOR) == [date(2026, 10, 1)]
    assert not page.money.lock_button.isVisible()
    assert "October 2026 is locked" in page.notes.text()
    correcting.correct(bench.desk, taught["October's"], 3600, "agreed")
    page.range.choose("this_month")
    page.by.setCurrentIndex(page.by.findData("class"))
    settled()
    (row,) = [
        row for row in _rows(page) if any(cell.startswith("Adjustment for October 2026") for cell in row)
    ]
    assert not any(cell.endswith(" 00:00") or "Nov" in cell for cell in row), "it has no moment of its own"
    assert not page.money.lock_button.isVisible(), "this month is not over"


def test_the_other_side_of_a_month_is_locked_with_it_where_that_is_wanted(
    page: ReportsPage, bench: Bench, taught: dict[str, int], paying: None, settled: Settled
) -> None:
    page.open(report="tutors")
    settled()
    click(page.money.lock_button)
    dialog = _dialog(LockMonthDialog)
    assert isinstance(dialog, LockMonthDialog)
    settled()
    dialog.other_too.setChecked(True)
    dialog.save()
    settled()
    for side in Role:
        assert month_lock.locked_months(bench.desk, side) == [date(2026, 10, 1)]
    page.choose(Report.STUDENTS)
    settled()
    assert not page.money.lock_button.isVisible()
    assert "October 2026 is locked" in page.notes.text()


# Going out


def _answer_with(target: Path, proposed: list[str]) -> Callable[..., tuple[str, str]]:
    def ask(_page: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(proposal).name)
        return str(target), ""

    return ask


def test_printing_into_a_file_says_which_and_not_that_a_printer_has_it(
    page: ReportsPage,
    taught: dict[str, int],
    settled: Settled,
    tmp_path: Path,
    toasts: Toasts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.open()
    settled()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "durations.pdf"))
    monkeypatch.setattr(_report_export, "chosen_printer", lambda *_args: printer)
    click(button(page, "Print…"))
    settled()
    assert toasts.said == ["Written: durations.pdf"]
    assert "Newer" in PdfReader(tmp_path / "durations.pdf").pages[0].extract_text()


def test_the_file_holds_what_is_shown(
    page: ReportsPage,
    taught: dict[str, int],
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.open()
    settled()
    proposed: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", _answer_with(tmp_path / "durations", proposed))
    click(page.exits.export_button)
    settled()
    assert proposed == ["class-durations-2026-11.xlsx"]
    sheet = openpyxl.load_workbook(tmp_path / "durations.xlsx").worksheets[0]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["Older", "Newer", "Total"]


def test_every_other_form_is_in_the_menu(
    page: ReportsPage,
    paying: None,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.open(report="tutors")
    settled()
    actions = {action.text().replace("&", ""): action for action in page.exits.menu().actions()}
    for words, form in (("CSV…", "csv"), ("PDF…", "pdf"), ("Web page…", "html")):
        target = tmp_path / f"pay.{form}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", _answer_with(target, []))
        actions[words].trigger()
        settled()
        assert target.stat().st_size > 100
    actions["Copy"].trigger()
    settled()
    assert "£25.00" in QApplication.clipboard().text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    actions["A PDF for each person…"].trigger()
    settled()
    (own,) = tmp_path.glob("Anna-*-2026-10.pdf")
    assert "Hours and pay of Anna" in " ".join(PdfReader(own).pages[0].extract_text().split())


def test_pay_with_a_class_to_check_goes_out_only_when_somebody_says_so(
    page: ReportsPage,
    bench: Bench,
    paying: None,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lesson = bench.lesson(title="Doubtful")
    bench.say("end_lesson", lesson, after=611, time="611")
    page.open(report="tutors")
    page.range.choose("this_month")
    settled()
    target = tmp_path / "pay.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", _answer_with(target, []))
    for words, there in (("Cancel", False), ("Export all the same", True)):
        click(page.exits.export_button)
        box = page.findChildren(QMessageBox)[-1]
        assert "1 class is still to be checked" in box.text()
        click(button(box, words))
        settled()
        assert target.exists() is there


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, page: ReportsPage, taught: dict[str, int], office: Office, settled: Settled, tmp_path: Path
) -> None:
    page.open()
    settled()
    assert page.model.sheet is not None
    with qtbot.waitSignal(office.trouble_wanted) as told:
        page.export.write(page.model.sheet, "csv", tmp_path / "no such folder" / "durations.csv")
    assert told.args is not None
    assert "durations.csv" in told.args[0]


def test_an_empty_range_says_so_and_exports_nothing(page: ReportsPage, settled: Settled) -> None:
    page.open()
    settled()
    assert page.empty.isVisible()
    assert not page.exits.export_button.isEnabled()


def test_report_range_and_grouping_are_kept(
    qtbot: QtBot, page: ReportsPage, office: Office, settled: Settled
) -> None:
    page.choose(Report.CONNECTION)
    page.range.choose("last_month")
    page.by.setCurrentIndex(page.by.findData("week"))
    settled()
    again = ReportsPage(office)
    qtbot.addWidget(again)
    assert (again.report, again.range.choice, again.by.currentData()) == (
        Report.CONNECTION,
        "last_month",
        "week",
    )


def test_the_keys_reach_the_table(page: ReportsPage, taught: dict[str, int], settled: Settled) -> None:
    page.open()
    settled()
    page.table.selectRow(0)
    press(page.table, Qt.Key.Key_Down)
    assert [row.title for row in page.table.selected_rows()] == ["Newer"]


def test_a_rate_for_a_class_says_so(page: ReportsPage, bench: Bench, paying: None, settled: Settled) -> None:
    rates.put_rate(bench.desk, Rate(Role.TUTOR, Decimal(25), Unit.CLASS, title="October's"))
    for person in people.find(bench.desk, role=Role.TUTOR):
        people.edit(bench.desk, person.id, rate=None)
    page.open(report="tutors")
    settled()
    assert "£25.00 a class" in _rows(page)[0]


def test_every_report_has_a_button_with_a_letter_of_its_own(page: ReportsPage) -> None:
    letters = [words_of(which).tab.partition("&")[2][:1].lower() for which in Report]
    assert all(letters)
    assert len(set(letters)) == len(letters)
    assert list(page.tabs) == list(Report)
