"""Connection: on and off, the address, the practice classroom, the messages as they arrive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.gui.office import Office
from lcadmin.gui.pages._log_tabs import RECEIVED
from lcadmin.gui.pages.connection import ConnectionPage
from lcadmin.gui.pages.logs import LogsPage
from lcadmin.services import callback_address, configure, lessons, people, report, schedule_lesson
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench, algebra, titles
from tests.support.gui import (
    HandPractice,
    HandResponder,
    Settled,
    button,
    click,
    double_click_row,
    press,
    shown,
    type_in,
)


@pytest.fixture
def page(qtbot: QtBot, office: Office, settled: Settled) -> ConnectionPage:
    made = ConnectionPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1000, 900)
    made.show()
    made.open()
    settled()
    return made


def _state(responder: HandResponder) -> str:
    return responder.state.value


def test_the_switch_starts_and_stops_answering_and_is_kept(
    page: ConnectionPage, bench: Bench, responder: HandResponder, settled: Settled
) -> None:
    assert not page.answering.switch.isChecked()
    click(page.answering.switch)
    settled()
    assert _state(responder) == "listening"
    assert page.answering.switch.isChecked()
    assert page.answering.chip.text() == "On"
    assert configure.get(bench.desk)["responder_on"] is True
    press(page.answering.switch, Qt.Key.Key_Space)
    settled()
    assert _state(responder) == "off"
    assert page.answering.chip.text() == "Off"
    assert configure.get(bench.desk)["responder_on"] is False


def test_what_keeps_it_from_answering_is_said_and_can_be_tried_again(
    page: ConnectionPage, responder: HandResponder, settled: Settled
) -> None:
    responder.refuses = Text("endpoint_missing")
    click(page.answering.switch)
    settled()
    assert page.answering.problem.text().startswith("No LearnCube address is set")
    assert not page.answering.switch.isChecked()
    responder.refuses = None
    click(page.answering.again)
    settled()
    assert not page.answering.problem.isVisible()
    assert page.answering.switch.isChecked()


def test_it_says_plainly_when_nobody_can_enter(page: ConnectionPage) -> None:
    words = " ".join(label.text() for label in page.answering.findChildren(type(page.answering.state)))
    assert "Nobody can enter a class while this PC is off or asleep" in words


def test_without_an_address_from_outside_it_says_so_and_shows_the_local_one(
    page: ConnectionPage, bench: Bench, responder: HandResponder, settled: Settled
) -> None:
    assert not page.address.copy_button.isEnabled()
    responder.start()
    page.tick()
    settled()
    local = callback_address.url(bench.desk, "http://127.0.0.1:8765")
    assert page.address.address.text() == local
    assert "only this PC" in page.address.explanation.text()


def test_the_address_from_outside_is_checked_and_then_copied_whole(
    page: ConnectionPage, bench: Bench, settled: Settled
) -> None:
    type_in(page.address.outside, "http://tutors.example.com")
    press(page.address.outside, Qt.Key.Key_Return)
    settled()
    assert page.address.outside_field.error
    type_in(page.address.outside, "tutors.example.com/")
    press(page.address.outside, Qt.Key.Key_Return)
    settled()
    assert page.address.outside_field.error == ""
    whole = callback_address.url(bench.desk, "https://tutors.example.com")
    assert page.address.address.text() == whole
    click(page.address.copy_button)
    assert QGuiApplication.clipboard().text() == whole


def test_a_bad_address_from_outside_is_called_by_the_name_of_its_field(
    page: ConnectionPage, settled: Settled
) -> None:
    type_in(page.address.outside, "not a url")
    press(page.address.outside, Qt.Key.Key_Return)
    settled()
    assert page.address.outside_field.error == (
        "Address from outside: “not a url” is not an address. Write it like https://tutors.example.com."
    )


def test_where_no_browser_opens_the_practice_class_is_shown_with_its_links(
    page: ConnectionPage,
    bench: Bench,
    office: Office,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    said: list[str] = []
    office.toast_wanted.connect(lambda text, _undo: said.append(text))
    with qtbot.waitSignal(office.page_wanted) as went:
        click(page.practice.try_button)
    settled()
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert [text.partition(".")[0] for text in said] == ["The browser did not open"]
    assert went.args == ["lesson", {"lesson_id": row.lesson.id}]


def test_a_new_address_leaves_the_old_one_working_for_a_while(
    page: ConnectionPage, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "public_url", "https://tutors.example.com")
    settled()
    old = callback_address.ensure(bench.desk)
    click(page.advanced.button)
    click(page.advanced.secret.make_button)
    settled()
    good = {one.secret: one.valid_until for one in callback_address.valid(bench.desk)}
    assert good[old] == START + DAY
    assert old not in page.address.address.text()
    assert page.advanced.secret.older.text() == "The address before it still works until Tue 24 Nov 16:00."


def test_practice_makes_a_class_that_reaches_no_report_and_opens_its_links(
    page: ConnectionPage,
    bench: Bench,
    office: Office,
    practice: HandPractice,
    responder: HandResponder,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(page.practice.try_button)
    settled()
    assert wanted.args == ["today", {}]
    assert _state(responder) == "listening"
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert row.lesson.practice
    assert opened == [
        f"{practice.address}/classv3/?token={row.lesson.token}&user_id={seat.user_id}"
        for seat in row.lesson.standing
    ]
    bench.say("end_lesson", row.lesson, after=300, time="300")
    assert not report.durations(bench.desk).rows
    click(page.practice.try_button)
    settled()
    assert len(people.find(bench.desk)) == 2


def test_what_practice_made_goes_with_one_click(page: ConnectionPage, bench: Bench, settled: Settled) -> None:
    settled()
    assert page.practice.remove_button.isHidden()
    tara = bench.person("Tara Practice", Role.TUTOR, sample=True)
    sam = bench.person("Sam Practice", sample=True)
    schedule_lesson.schedule(bench.desk, algebra(tara.id, sam.id, practice=True))
    settled()
    assert not page.practice.remove_button.isHidden()
    click(page.practice.remove_button)
    settled()
    assert page.practice.remove_button.isHidden()
    assert people.find(bench.desk) == []
    assert titles(bench.desk) == []


def test_the_practice_classroom_is_switched_by_its_button(
    page: ConnectionPage, practice: HandPractice, settled: Settled
) -> None:
    click(button(page.practice, "Switch it on"))
    settled()
    assert practice.running
    click(button(page.practice, "Switch it off"))
    settled()
    assert not practice.running


def test_messages_appear_as_they_arrive_in_plain_words(
    page: ConnectionPage, bench: Bench, settled: Settled
) -> None:
    assert page.messages.empty.isVisible()
    lesson = bench.lesson("Tom Baker", title="Algebra")
    bench.connect(lesson, lesson.students[0], after=-HOUR / 1000)
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=60)
    bench.say("end_lesson", lesson, after=671, time="611")
    bench.say("connect_lesson", "A" * 26, after=700, user_id="1234567890")
    settled()
    rows = [shown(page.messages.table, row) for row in range(page.messages.model.rowCount())]
    assert rows[0][1:] == ["Not let in: no class has this link", "", ""]
    assert rows[1] == ["16:11:11", "Class ended, 0:10:11", "Algebra", ""]
    assert rows[2][1:] == ["Class started", "Algebra", ""]
    assert rows[3][1:] == ["Tom let in", "Algebra", "Tom Baker"]
    assert rows[4][1].startswith("Not let in: You can enter this class from 15:45")


def test_a_message_opens_its_class(qtbot: QtBot, office: Office, bench: Bench, settled: Settled) -> None:
    logs = LogsPage(office)
    qtbot.addWidget(logs)
    logs.resize(900, 600)
    logs.show()
    lesson = bench.lesson()
    bench.connect(lesson, lesson.tutors[0], after=-10 * MINUTE / 1000)
    logs.open(tab=RECEIVED)
    settled()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        double_click_row(logs.messages.list.view, 0)
    assert wanted.args == ["lesson", {"lesson_id": lesson.id}]


def test_no_word_of_the_protocol_meets_the_user(page: ConnectionPage, bench: Bench, settled: Settled) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLabel

    lesson = bench.lesson()
    bench.connect(lesson, lesson.tutors[0], after=0)
    settled()
    page.advanced.toggle()
    assert page.way is not None
    page.way.choose(2)
    settled()
    said = " ".join(
        [label.text() for label in page.findChildren(QLabel)]
        + [one.text() for one in page.findChildren(QAbstractButton)]
        + shown(page.messages.table, 0)
    ).casefold()
    for word in (
        "seat",
        "journal",
        "quarantine",
        "callback",
        "nonce",
        "user_id",
        "connect_lesson",
        "webhook",
    ):
        assert word not in said
