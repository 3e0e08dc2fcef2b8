"""A long report says how far it is, and can be stopped; another question stops it too."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lcadmin.gui.office import Office
from lcadmin.gui.pages._report_progress import ReportProgress
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.services import correcting, report_watch
from tests.support.desk import START, Bench
from tests.support.gui import Settled, click


@pytest.fixture
def progress(qtbot: QtBot, office: Office) -> ReportProgress:
    made = ReportProgress(office)
    qtbot.addWidget(made)
    return made


def test_it_shows_only_when_it_takes_a_while(progress: ReportProgress, qtbot: QtBot) -> None:
    watch = progress.begin()
    assert progress.isHidden()
    progress._timer.timeout.emit()
    assert progress.words.text() == "Adding up…"
    assert watch(1_000)
    assert watch(1_000)
    qtbot.waitUntil(lambda: progress.words.text() == "Adding up… 2,000 classes read")
    progress.end()
    assert progress.isHidden()


def test_another_report_calls_the_one_before_off(progress: ReportProgress, qtbot: QtBot) -> None:
    before = progress.begin()
    before(5_000)
    after = progress.begin()
    assert not before(1_000)
    assert after(1_000)
    qtbot.waitUntil(lambda: "1,000" in progress.words.text())


def test_stop_calls_it_off(progress: ReportProgress, qtbot: QtBot) -> None:
    watch = progress.begin()
    progress.show()
    with qtbot.waitSignal(progress.stopped):
        click(progress.stop_button)
    assert watch.called_off
    assert not watch(1)
    assert progress.isHidden()


def test_a_page_that_is_gone_stops_its_report(office: Office, qtbot: QtBot) -> None:
    progress = ReportProgress(office)
    watch = progress.begin()
    with qtbot.waitSignal(progress.destroyed):
        progress.deleteLater()
    assert not watch(1_000)


def test_what_was_shown_before_stays_when_a_report_is_stopped(
    bench: Bench, office: Office, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    correcting.correct(bench.desk, bench.lesson("Tom", start=START).id, 600, "held")
    page = ReportsPage(office)
    qtbot.addWidget(page)
    page.show()
    page.open(report="attendance")
    settled()
    shown = page.header.title, page.model.rowCount()
    monkeypatch.setattr(report_watch, "AT_ONCE", 1)
    page.by.setCurrentIndex(page.by.findData("class"))
    page.progress.stop()
    settled()
    assert (page.header.title, page.model.rowCount()) == shown
    assert page.progress.isHidden()
    page.by.setCurrentIndex(page.by.findData("week"))
    settled()
    assert page.model.rowCount() == 2
