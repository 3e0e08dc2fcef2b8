"""Reports: the durations of a range, grouped, added up, exported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY
from lcadmin.gui.office import Office
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.gui.widgets.date_range import CUSTOM
from lcadmin.services import lesson_time
from tests.support.desk import START, Bench
from tests.support.gui import Settled, click, double_click_row, press, shown


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> ReportsPage:
    made = ReportsPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1000, 700)
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


@pytest.fixture
def taught(bench: Bench) -> dict[str, int]:
    ids = {
        title: _taught(bench, title, days, seconds)
        for title, days, seconds in (("October's", 30, 3000), ("Older", 7, 611), ("Newer", 0, 3492))
    }
    bench.clock.set(START + DAY)
    return ids


def test_this_month_is_shown_by_class_with_its_sum(
    page: ReportsPage, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    settled()
    assert [(row[2], row[4]) for row in _rows(page)] == [("Older", "0:10:11"), ("Newer", "0:58:12")]
    assert page.totals.sum.text() == "1:08:23"
    assert page.header.subtitle == "November 2026 · 2 classes"


def test_other_ranges_and_groups(page: ReportsPage, taught: dict[str, int], settled: Settled) -> None:
    page.open()
    settled()
    page.range.choose("last_month")
    settled()
    assert [row[2] for row in _rows(page)] == ["October's"]
    page.range.choose("all")
    page.by.setCurrentIndex(page.by.findData("month"))
    settled()
    assert [(row[0], row[1], row[3]) for row in _rows(page)] == [
        ("October 2026", "1", "0:50:00"),
        ("November 2026", "2", "1:08:23"),
    ]
    page.by.setCurrentIndex(page.by.findData("week"))
    settled()
    assert [row[0] for row in _rows(page)] == [
        "from 19 October 2026",
        "from 16 November 2026",
        "from 23 November 2026",
    ]


def test_a_range_of_days_includes_its_last(
    page: ReportsPage, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    page.range.choose(CUSTOM)
    page.range.first.setDate(QDate(2026, 10, 24))
    page.range.last.setDate(QDate(2026, 11, 16))
    settled()
    assert [row[2] for row in _rows(page)] == ["October's", "Older"]
    page.range.last.setDate(QDate(2026, 11, 15))
    settled()
    assert [row[2] for row in _rows(page)] == ["October's"]


def test_days_in_the_wrong_order_are_put_right(page: ReportsPage) -> None:
    page.range.choose(CUSTOM)
    page.range.first.setDate(QDate(2026, 12, 5))
    assert page.range.last.date() == QDate(2026, 12, 5)


def test_what_a_person_should_look_at_is_marked_and_leads_to_its_minutes(
    qtbot: QtBot, page: ReportsPage, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson()
    bench.say("end_lesson", lesson, after=611, time="611")
    page.open()
    settled()
    assert _rows(page)[0][3] == "check"
    assert page.reviews.text() == "1 to check"
    with qtbot.waitSignal(office.page_wanted) as wanted:
        double_click_row(page.table, 0, 2)
    assert wanted.args == ["minutes", {"lesson_id": lesson.id}]


def test_a_correction_shows_at_once(
    page: ReportsPage, bench: Bench, taught: dict[str, int], settled: Settled
) -> None:
    page.open()
    settled()
    lesson_time.correct(bench.desk, taught["Newer"], 3600, "The tutor's word")
    settled()
    assert page.totals.sum.text() == "1:10:11"


def test_the_file_holds_what_is_shown(
    page: ReportsPage,
    taught: dict[str, int],
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.open()
    settled()
    target = tmp_path / "durations.csv"
    proposed: list[str] = []

    def ask(_page: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(proposal).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    click(page.export_button)
    settled()
    text = target.read_text(encoding="utf-8-sig")
    assert proposed == ["class-durations-2026-11.csv"]
    assert "Older" in text
    assert "Newer" in text
    assert "October's" not in text


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, page: ReportsPage, taught: dict[str, int], office: Office, settled: Settled, tmp_path: Path
) -> None:
    page.open()
    settled()
    with qtbot.waitSignal(office.trouble_wanted) as told:
        page.export_to(tmp_path / "no such folder" / "durations.csv")
    assert told.args is not None
    assert "durations.csv" in told.args[0]


def test_an_empty_range_says_so_and_exports_nothing(page: ReportsPage, settled: Settled) -> None:
    page.open()
    settled()
    assert page.empty.isVisible()
    assert not page.export_button.isEnabled()


def test_the_range_and_the_grouping_are_kept(
    qtbot: QtBot, page: ReportsPage, office: Office, settled: Settled
) -> None:
    page.range.choose("last_month")
    page.by.setCurrentIndex(page.by.findData("week"))
    settled()
    again = ReportsPage(office)
    qtbot.addWidget(again)
    assert (again.range.choice, again.grouping.value) == ("last_month", "week")


def test_the_wheel_and_keys_reach_the_table(
    page: ReportsPage, taught: dict[str, int], settled: Settled
) -> None:
    from PySide6.QtCore import Qt

    page.open()
    settled()
    page.table.selectRow(0)
    press(page.table, Qt.Key.Key_Down)
    assert [row.title for row in page.table.selected_rows()] == ["Newer"]
