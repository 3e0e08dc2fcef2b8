"""Every message received: found, sorted, copied, exported, and live."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lcadmin import outputs
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.office import Office
from lcadmin.gui.pages._log_tabs import RECEIVED
from lcadmin.gui.pages._messages import MessagesPart
from lcadmin.gui.pages.logs import LogsPage
from lcadmin.services import people
from lcadmin.services.tables_journal import MessageKind
from tests.support.desk import Bench
from tests.support.gui import Settled, click, copied, shown


@pytest.fixture
def lesson(bench: Bench) -> Lesson:
    return bench.lesson("Tom Baker", title="Algebra")


@pytest.fixture
def page(qtbot: QtBot, office: Office, bench: Bench, lesson: Lesson, settled: Settled) -> Iterator[LogsPage]:
    chess = bench.lesson("Eva", title="Chess")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=5)
    bench.connect(chess, chess.students[0], after=8)
    bench.say("connect_lesson", "NOSUCHTOKEN", user_id="12")
    made = LogsPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1300, 700)
    made.show()
    made.open(tab=RECEIVED)
    settled()
    yield made
    made.close()


def seen(part: MessagesPart) -> list[str]:
    return [shown(part.list.view, row)[1] for row in range(part.list.model.rowCount())]


ALL = ["Not let in: no class has this link", "Eva let in", "Class started", "Tom let in"]


def test_all_stand_there_the_newest_first_and_are_counted(page: LogsPage) -> None:
    assert seen(page.messages) == ALL
    assert page.header.subtitle == "4 messages"


def test_they_are_found_by_kind_answer_words_and_person(
    page: LogsPage, qtbot: QtBot, settled: Settled, bench: Bench
) -> None:
    part = page.messages
    part.filter.kind.setCurrentIndex(part.filter.kind.findData(MessageKind.START.value))
    qtbot.waitUntil(lambda: seen(part) == [ALL[2]])
    part.filter.kind.setCurrentIndex(0)
    part.filter.answer.setCurrentIndex(part.filter.answer.findData(Outcome.UNKNOWN.value))
    qtbot.waitUntil(lambda: seen(part) == [ALL[0]])
    part.filter.answer.setCurrentIndex(part.filter.answer.findData("yes"))
    qtbot.waitUntil(lambda: seen(part) == ALL[1:])
    part.filter.text.setText("algeb")
    qtbot.waitUntil(lambda: seen(part) == ALL[2:])
    part.filter.person.set_people(people.find(bench.desk, search="Tom"))
    part.filter.turned()
    qtbot.waitUntil(lambda: seen(part) == [ALL[3]])
    part.filter.text.setText("chess")
    qtbot.waitUntil(part.nothing.isVisible)
    settled()
    click(part.filter.clear_button)
    qtbot.waitUntil(lambda: seen(part) == ALL)


def test_a_click_on_a_head_sorts(page: LogsPage, settled: Settled) -> None:
    part = page.messages
    places = [one.key for one in part.list.columns]
    part.list.view.horizontalHeader().sectionClicked.emit(places.index("class"))
    settled()
    assert [shown(part.list.view, row)[2] for row in range(4)] == ["Algebra", "Algebra", "Chess", ""]
    part.list.view.horizontalHeader().sectionClicked.emit(places.index("class"))
    settled()
    assert [shown(part.list.view, row)[2] for row in range(4)] == ["Chess", "Algebra", "Algebra", ""]


def menu_of(part: MessagesPart, row: int) -> QMenu:
    found = part.list.model.row(row)
    menu = part.list.view.menu
    assert menu is not None
    made = menu([found])
    assert made is not None
    return made


def test_a_class_alone_until_its_chip_is_pressed(page: LogsPage, qtbot: QtBot, lesson: Lesson) -> None:
    part = page.messages
    action = next(a for a in menu_of(part, 2).actions() if "nly" in a.text())
    action.trigger()
    qtbot.waitUntil(lambda: seen(part) == ALL[2:])
    assert lesson.title in part.filter.class_button.text()
    click(part.filter.class_button)
    qtbot.waitUntil(lambda: seen(part) == ALL)


def test_a_row_opens_its_class_and_its_minutes(page: LogsPage, office: Office, lesson: Lesson) -> None:
    went: list[tuple[str, object]] = []
    office.page_wanted.connect(lambda name, args: went.append((name, args)))
    actions = {action.text(): action for action in menu_of(page.messages, 3).actions()}
    actions["&Open the class"].trigger()
    actions["Its &minutes"].trigger()
    assert went == [("lesson", {"lesson_id": lesson.id}), ("minutes", {"lesson_id": lesson.id})]
    went.clear()
    menu_of(page.messages, 0).actions()[0].trigger()
    assert went == [("today", {})]


def test_what_is_marked_is_copied_as_it_stands(page: LogsPage) -> None:
    part = page.messages
    part.list.view.selectRow(3)
    part.list.copy(part.list.view.selected_rows())
    head, row = copied().splitlines()
    assert head.startswith("Time\tWhat LearnCube said\tClass\tWho")
    assert row.split("\t")[1:4] == ["Tom let in", "Algebra", "Tom Baker"]


def test_what_the_filter_finds_is_exported(
    page: LogsPage, office: Office, qtbot: QtBot, tmp_path: Path, settled: Settled
) -> None:
    office.outputs = outputs
    page.messages.filter.text.setText("algebra")
    qtbot.waitUntil(lambda: seen(page.messages) == ALL[2:])
    page.export.write(page.messages.list.query, tmp_path / "messages.csv")
    settled()
    with (tmp_path / "messages.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["message"], row["title"], row["person"], row["answer"]) for row in rows] == [
        ("start_lesson", "Algebra", "", "accepted"),
        ("connect_lesson", "Algebra", "Tom Baker", "admitted"),
    ]


def test_what_comes_stands_on_top_and_only_where_it_is_asked_for(
    page: LogsPage, bench: Bench, lesson: Lesson, qtbot: QtBot
) -> None:
    part = page.messages
    bench.say("end_lesson", lesson, after=60, time="55")
    qtbot.waitUntil(lambda: seen(part) == ["Class ended, 0:00:55", *ALL])
    part.filter.text.setText("chess")
    qtbot.waitUntil(lambda: seen(part) == ["Eva let in"])
    bench.say("crash_lesson", lesson, after=70, time="65")
    bench.say("connect_lesson", "NOSUCHTOKEN", user_id="12")
    part.filter.text.clear()
    qtbot.waitUntil(lambda: len(seen(part)) == 7)


def test_it_is_live_where_it_stands_by_something_else(
    page: LogsPage, bench: Bench, lesson: Lesson, qtbot: QtBot, settled: Settled
) -> None:
    part = page.messages
    places = [one.key for one in part.list.columns]
    part.list.view.horizontalHeader().sectionClicked.emit(places.index("who"))
    settled()
    bench.say("end_lesson", lesson, after=60, time="55")
    qtbot.waitUntil(lambda: sorted(seen(part)) == sorted(["Class ended, 0:00:55", *ALL]))


def test_a_new_title_is_shown_at_once(page: LogsPage, bench: Bench, lesson: Lesson, qtbot: QtBot) -> None:
    from lcadmin.services import change_lesson

    change_lesson.edit(bench.desk, lesson.id, change_lesson.LessonEdit(title="Sums"))
    qtbot.waitUntil(lambda: shown(page.messages.list.view, 3)[2] == "Sums")


def test_the_columns_are_chosen_and_remembered(page: LogsPage, office: Office, qtbot: QtBot) -> None:
    menu = page.messages.list.choose_columns()
    sender = next(action for action in menu.actions() if action.text() == "Sender")
    sender.trigger()
    assert "from" in [one.key for one in page.messages.list.columns]
    again = MessagesPart(office)
    qtbot.addWidget(again)
    assert "from" in [one.key for one in again.list.columns]
    assert not next(action for action in menu.actions() if action.text() == "Time").isEnabled()


def test_the_place_in_the_list_is_kept_when_a_message_comes(
    page: LogsPage, bench: Bench, lesson: Lesson, qtbot: QtBot, settled: Settled
) -> None:
    for _ in range(60):
        bench.say("start_lesson", lesson)
    part = page.messages
    qtbot.waitUntil(lambda: part.list.model.rowCount() == 64)
    view = part.list.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    def last() -> str:
        settled()
        return shown(view, view.indexAt(QPoint(5, view.viewport().height() - 5)).row())[1]

    assert last() == "Tom let in"
    bench.say("start_lesson", lesson)
    qtbot.waitUntil(lambda: part.list.model.rowCount() == 65)
    qtbot.waitUntil(lambda: last() == "Tom let in")
