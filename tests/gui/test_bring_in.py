"""From the step to go live to LearnCube's classes here: a look first, one click, one undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lcadmin.domain.class_logs import ClassLog, ParticipantLog
from lcadmin.domain.instants import DAY, MINUTE, plus
from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.bring_in import BringInDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.today import TodayPage
from lcadmin.services import configure, going_live, lessons
from lcadmin.services.log_entries import Entry
from lcadmin.services.planned_feed import Planned
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench, titles
from tests.support.feed import HandFeed
from tests.support.gui import Settled, Toasts, button, click, shown


class OneFeed:
    def __init__(self, *items: ClassLog | ParticipantLog) -> None:
        self.made = HandFeed(
            {
                "classrooms": [Entry(0, item) for item in items if isinstance(item, ClassLog)],
                "participants": [Entry(0, item) for item in items if isinstance(item, ParticipantLog)],
            }
        )

    def feed(self) -> HandFeed:
        return self.made


def room(token: str, title: str, tutor: str = "", days: int = 1) -> ClassLog:
    start = plus(START, days * DAY)
    return ClassLog(start, uuid=token, token=token, title=title, end=plus(start, 45 * MINUTE), tutor=tutor)


def opened(frame: MainWindow, office: Office, bench: Bench, settled: Settled, logs: OneFeed) -> BringInDialog:
    """As a user comes to it: keys are there, so the step can be done."""
    office.logs = logs  # type: ignore[assignment]  # of class logs only the feed is asked for
    configure.set_many(bench.desk, {"api_public_key": "p", "api_private_key": "s"})
    settled()
    page = frame.page
    assert isinstance(page, TodayPage)
    QApplication.processEvents()
    click(button(page.going_live, "Bring in…"))
    settled()
    dialog = frame.findChild(BringInDialog)
    assert isinstance(dialog, BringInDialog)
    settled()
    return dialog


def test_what_would_come_is_shown_first_and_comes_with_one_click(
    frame: MainWindow, office: Office, bench: Bench, settled: Settled, toasts: Toasts
) -> None:
    settled()
    logs = OneFeed(
        room("TOKENALGEBRA1", "Algebra", "Anna"),
        room("TOKENBIOLOGY1", "Biology", days=2),
        ParticipantLog(token="TOKENALGEBRA1", name="Tom", username="Tom"),
    )
    dialog = opened(frame, office, bench, settled, logs)
    assert shown(dialog.table, 0)[0] == "Not taken"
    assert "does not say who teaches" in str(
        dialog.table.model().index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    )
    assert shown(dialog.table, 1)[:1] + shown(dialog.table, 1)[2:5] == ["New", "Algebra", "Anna", "Tom"]
    assert dialog.save_button.text() == "&Bring in 1 class"
    assert "1 class is not taken" in dialog.summary.text()
    assert dialog.newcomers.text() == "New people: Anna, Tom"
    assert titles(bench.desk) == []
    click(dialog.save_button)
    settled()
    assert titles(bench.desk) == ["Algebra"]
    assert toasts.said[-1] == "1 class brought in · 2 people brought in"
    assert frame.page_name == "classes"
    assert going_live.checklist(bench.desk).done == 1
    assert toasts.undo is not None
    office.history.undo()
    settled()
    assert titles(bench.desk) == []


def test_a_tutor_is_chosen_for_classes_that_name_none(
    frame: MainWindow, office: Office, bench: Bench, settled: Settled
) -> None:
    anna = bench.person("Anna", Role.TUTOR)
    settled()
    dialog = opened(frame, office, bench, settled, OneFeed(room("TOKENBIOLOGY1", "Biology")))
    assert not dialog.save_button.isEnabled()
    assert dialog.teaches.isVisible()
    dialog.tutor.setCurrentIndex(dialog.tutor.findData(anna.id))
    settled()
    click(dialog.save_button)
    settled()
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert [seat.person_id for seat in row.lesson.tutors] == [anna.id]


@pytest.mark.parametrize("wanted", [True, False])
def test_people_come_alone_where_nothing_is_planned_and_only_if_wanted(
    frame: MainWindow, office: Office, bench: Bench, settled: Settled, wanted: bool
) -> None:
    settled()
    logs = OneFeed(*(ParticipantLog(token="PASTCLASS1234", name=f"S{n}", username=f"S{n}") for n in range(8)))
    dialog = opened(frame, office, bench, settled, logs)
    assert "LearnCube has no class still to come." in dialog.summary.text()
    assert dialog.newcomers.text().endswith(", +2")
    if wanted:
        click(dialog.save_button)
        settled()
        assert frame.page_name == "people"
    else:
        dialog.people.click()
        settled()
        assert not dialog.save_button.isEnabled()


def test_what_learncube_answers_badly_is_said_and_opens_nothing(
    frame: MainWindow, office: Office, bench: Bench, settled: Settled
) -> None:
    settled()
    logs = OneFeed()
    logs.made.fails_at = ("classrooms", 1)
    said: list[str] = []
    office.trouble_wanted.connect(said.append)
    office.logs = logs  # type: ignore[assignment]
    configure.set_many(bench.desk, {"api_public_key": "p", "api_private_key": "s"})
    settled()
    page = frame.page
    assert isinstance(page, TodayPage)
    QApplication.processEvents()
    click(button(page.going_live, "Bring in…"))
    settled()
    assert len(said) == 1
    assert frame.findChild(BringInDialog) is None


def test_where_there_is_nothing_to_bring_in_the_dialog_only_closes(
    office: Office, settled: Settled, qtbot: QtBot
) -> None:
    dialog = BringInDialog(office, Planned(), [])
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert dialog.summary.text() == "LearnCube has no class still to come. There is nothing to bring in."
    assert not dialog.save_button.isVisible()
    assert dialog.cancel_button.text() == "Close"
