"""Sending letters from the window: the week, the links of a class, notes; drafts; what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import Refusal
from lcadmin.domain.handed import Way
from lcadmin.domain.instants import DAY, HOUR, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.mail import MaybeDelivered, NotDelivered
from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.dialogs.send import send_links, send_notes, send_week
from lcadmin.gui.office import Office
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.services import change_lesson, configure, handing, people
from tests.support.desk import START, Bench
from tests.support.gui import Settled, click, click_cell_button, shown
from tests.support.mail import HandMailer, parse, practise, with_account


@pytest.fixture
def mailer() -> HandMailer:
    return HandMailer()


@pytest.fixture
def window(qtbot: QtBot, office: Office, bench: Bench, mailer: HandMailer) -> Iterator[QWidget]:
    with_account(bench)
    office.desk = replace(office.desk, mailer=mailer)
    bench.clock.set(START - HOUR)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def lesson(bench: Bench, window: QWidget) -> Lesson:
    made = bench.lesson("Tom", "Ada")
    for seat in made.standing:
        people.edit(bench.desk, seat.person_id, email=f"{seat.name.lower()}@example.com")
    return made


def states(dialog: LettersDialog) -> list[str]:
    return [shown(dialog.list.table, row)[1] for row in range(len(dialog.list.rows))]


def test_each_letter_is_seen_before_it_goes(
    office: Office, window: QWidget, lesson: Lesson, settled: Settled
) -> None:
    dialog = send_week(office, window)
    settled()
    assert [row.letter.reader.name for row in dialog.list.rows] == ["Ada", "Anna", "Tom"]
    assert states(dialog) == ["Ready", "Ready", "Ready"]
    assert "Hello Ada," in dialog.reading.preview.text.toPlainText()
    dialog.list.table.selectRow(2)
    assert dialog.reading.preview.to.text() == "Tom · tom@example.com"
    dialog.reading.preview.way.setCurrentIndex(2)
    assert dialog.reading.preview.text.toPlainText().startswith(
        "Algebra: Monday 23 November, 16:00 (UTC) https://"
    )


def test_one_can_be_left_out_and_is_included_again(
    office: Office, window: QWidget, lesson: Lesson, settled: Settled, mailer: HandMailer
) -> None:
    dialog = send_week(office, window)
    settled()
    click_cell_button(dialog.list.table, 1, "turn")
    assert (states(dialog)[1], dialog.send_button.text()) == ("Left out", "&Send 2 messages")
    click_cell_button(dialog.list.table, 0, "turn")
    assert dialog.send_button.text() == "&Send 1 message"
    click_cell_button(dialog.list.table, 0, "turn")
    click(dialog.send_button)
    settled()
    settled()
    assert mailer.readers == ["ada@example.com", "tom@example.com"]
    assert states(dialog)[0].startswith("Sent")
    assert states(dialog)[1] == "Left out"
    assert dialog.lead.text() == "2 messages sent."


def test_what_was_sent_is_not_ready_again_but_can_be_sent_on_purpose(
    office: Office, window: QWidget, lesson: Lesson, settled: Settled, mailer: HandMailer
) -> None:
    first = send_week(office, window)
    settled()
    click(first.send_button)
    settled()
    settled()
    dialog = send_week(office, window)
    settled()
    assert not dialog.send_button.isEnabled()
    assert all(state.startswith("Sent") for state in states(dialog))
    assert len(mailer.taken) == 3
    click_cell_button(dialog.list.table, 0, "turn")
    click(dialog.send_button)
    settled()
    settled()
    assert len(mailer.taken) == 4


def test_a_refused_reader_stands_with_the_reason_and_can_be_tried_again(
    office: Office, window: QWidget, lesson: Lesson, settled: Settled, mailer: HandMailer
) -> None:
    mailer.fails = {
        "anna@example.com": [NotDelivered("mail_refused_reader", to="anna@example.com", said="full")]
    }
    dialog = send_links(office, [lesson.id], window)
    settled()
    click(dialog.send_button)
    settled()
    settled()
    assert states(dialog)[1] == "Not sent"
    assert dialog.banners.trouble.text.text().startswith("One message could not be sent.")
    assert dialog.reading.reason.text() == "The mail server does not take anna@example.com: full"
    assert "full" in dialog.list.model.columns[0].detail(dialog.list.rows[1])  # type: ignore[misc]
    click(dialog.send_button)
    settled()
    settled()
    assert sorted(mailer.readers) == ["ada@example.com", "anna@example.com", "tom@example.com"]


def test_a_wrong_password_is_said_once_and_nothing_is_lost(
    office: Office, window: QWidget, lesson: Lesson, settled: Settled, mailer: HandMailer
) -> None:
    mailer.closed = Refusal("mail_wrong_password", user="office", host="h", port=1, said="no")
    dialog = send_week(office, window)
    settled()
    click(dialog.send_button)
    settled()
    settled()
    assert dialog.banners.trouble.text.text().startswith("h does not take this password for office.")
    assert states(dialog) == ["Ready"] * 3
    mailer.closed = None
    click(dialog.send_button)
    settled()
    settled()
    assert len(mailer.taken) == 3


@pytest.mark.parametrize(("which", "sent"), [("arrived_button", 3), ("again_button", 4)])
def test_what_is_uncertain_is_asked(
    office: Office,
    window: QWidget,
    lesson: Lesson,
    settled: Settled,
    mailer: HandMailer,
    which: str,
    sent: int,
) -> None:
    mailer.fails, mailer.also_takes = {"tom@example.com": [MaybeDelivered("mail_uncertain", to="tom")]}, True
    dialog = send_week(office, window)
    settled()
    click(dialog.send_button)
    settled()
    settled()
    assert states(dialog)[2] == "Not known"
    assert "It is not known whether the message" in dialog.banners.unsure.text.text()
    click(getattr(dialog.banners, which))
    settled()
    settled()
    assert dialog.banners.unsure.isHidden()
    if dialog.send_button.isEnabled():
        click(dialog.send_button)
        settled()
        settled()
    assert len(mailer.taken) == sent


def test_without_an_account_the_way_to_it_and_drafts_are_offered(
    office: Office, bench: Bench, window: QWidget, lesson: Lesson, settled: Settled, qtbot: QtBot
) -> None:
    configure.set(bench.desk, "mail_host", "")
    dialog = send_week(office, window)
    settled()
    assert dialog.banners.account.text.text().startswith("No mail account is set up.")
    assert not dialog.send_button.isEnabled()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(dialog.banners.settings_button)
    assert wanted.args == ["settings", {"key": "mail_host"}]


def test_a_draft_opens_in_the_mail_program_and_is_remembered(
    office: Office,
    bench: Bench,
    window: QWidget,
    lesson: Lesson,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = send_week(office, window)
    settled()
    click(dialog.reading.drafts.draft_button)
    settled()
    settled()
    file = opened[0].toLocalFile()
    with open(file, encoding="ascii") as draft:  # noqa: PTH123 - a path of Qt's
        assert parse(draft.read())["X-Unsent"] == "1"
    assert states(dialog)[0] == "Draft made"
    assert dialog.send_button.text() == "&Send 2 messages"
    assert dialog.reading.preview.to.text().startswith("Anna")
    click(dialog.reading.drafts.mailto_button)
    settled()
    assert opened[1].toString().startswith("mailto:anna@example.com?subject=")
    given = {one.name: one.latest.way for one in handing.of_lesson(bench.desk, lesson.id) if one.latest}
    assert given == {"Ada": Way.DRAFT, "Anna": Way.DRAFT}


def test_without_a_mail_program_the_text_is_copied(
    office: Office,
    window: QWidget,
    lesson: Lesson,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = send_week(office, window)
    settled()
    with qtbot.waitSignal(office.toast_wanted) as told:
        click(dialog.reading.drafts.mailto_button)
    assert told.args is not None
    assert str(told.args[0]).startswith("No mail program was found.")
    assert QGuiApplication.clipboard().text().startswith("Hello Ada,")
    with qtbot.waitSignal(office.toast_wanted) as draft:
        click(dialog.reading.drafts.draft_button)
    assert draft.args is not None
    assert "The draft is the file" in str(draft.args[0])


def test_copying_takes_what_is_shown(
    office: Office, window: QWidget, lesson: Lesson, settled: Settled
) -> None:
    dialog = send_week(office, window)
    settled()
    click(dialog.reading.drafts.copy_button)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Hello Ada,")
    assert "<b>Algebra</b>" in data.html()
    settled()
    dialog.reading.preview.way.setCurrentIndex(2)
    click(dialog.reading.drafts.copy_button)
    assert QGuiApplication.clipboard().mimeData().text().startswith("Hello") is False
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_an_empty_week_shows_the_next_one_and_says_when_there_is_none(
    office: Office, bench: Bench, window: QWidget, settled: Settled
) -> None:
    dialog = send_week(office, window)
    settled()
    settled()
    assert (dialog.week.currentIndex(), dialog.empty.isVisible(), dialog.send_button.isVisible()) == (
        1,
        True,
        False,
    )
    bench.lesson("Tom", start=plus(START, 7 * DAY))
    another = send_week(office, window)
    settled()
    settled()
    assert (another.week.currentIndex(), len(another.list.rows)) == (1, 2)
    assert states(another) == ["No e-mail", "No e-mail"]


def test_without_an_address_of_classrooms_it_says_so(
    office: Office, bench: Bench, window: QWidget, lesson: Lesson, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "")
    dialog = send_week(office, window)
    settled()
    assert dialog.empty.text.text().startswith("No LearnCube address is set")


def test_the_class_page_says_who_was_given_what_and_offers_a_note_after_a_move(
    qtbot: QtBot, office: Office, bench: Bench, lesson: Lesson, settled: Settled, mailer: HandMailer
) -> None:
    page = LessonPage(office)
    qtbot.addWidget(page)
    office.bridge.listen(page.show_changed)
    page.resize(1080, 700)
    page.show()
    page.open(lesson_id=lesson.id)
    settled()
    assert "not given yet" in shown(page.links.table, 0)
    page.links.copy_all()
    settled()
    settled()
    assert shown(page.links.table, 0)[2] == "copied 15:00"
    assert page.stale.isHidden()
    change_lesson.move(bench.desk, lesson.id, plus(START, HOUR))
    settled()
    assert page.stale.text.text() == "Told another time: Anna, Tom, Ada"
    assert shown(page.links.table, 1)[2] == "copied 15:00, out of date"
    click(page.note_button)
    settled()
    (dialog,) = page.window().findChildren(LettersDialog)
    click(dialog.send_button)
    settled()
    settled()
    assert [mail["Subject"] for _, mail in mailer.taken] == [
        "Moved: Algebra is now on Monday 23 November, 17:00 (UTC)"
    ] * 3
    assert page.stale.isHidden()
    assert shown(page.links.table, 1)[2] == "mailed 15:00"
    page.close()


def test_one_persons_link_is_mailed_from_the_menu(
    qtbot: QtBot, office: Office, lesson: Lesson, settled: Settled
) -> None:
    page = LessonPage(office)
    qtbot.addWidget(page)
    page.show()
    page.open(lesson_id=lesson.id)
    settled()
    menu = page.links._menu(lesson.students[0])
    next(one for one in menu.actions() if one.text() == "M&ail…").trigger()
    settled()
    (dialog,) = page.window().findChildren(LettersDialog)
    assert [row.letter.reader.name for row in dialog.list.rows] == ["Tom"]
    page.close()


def test_nothing_to_note_is_said(office: Office, window: QWidget, lesson: Lesson, settled: Settled) -> None:
    dialog = send_notes(office, [lesson.id], window)
    settled()
    assert dialog.empty.text.text() == "Everybody knows what they need to know."


def test_a_short_text_for_a_messenger_is_copied_from_the_menu(
    qtbot: QtBot, office: Office, bench: Bench, lesson: Lesson, settled: Settled
) -> None:
    page = LessonPage(office)
    qtbot.addWidget(page)
    page.show()
    page.open(lesson_id=lesson.id)
    settled()
    menu = page.links._menu(lesson.students[0])
    next(one for one in menu.actions() if one.text() == "Copy for a &messenger").trigger()
    settled()
    settled()
    assert QGuiApplication.clipboard().text().startswith("Algebra: Monday 23 November, 16:00 (UTC) https://")
    latest = handing.of_lesson(bench.desk, lesson.id)[1].latest
    assert latest is not None
    assert latest.way is Way.COPIED
    page.close()


def test_links_to_the_practice_classroom_are_not_sent_and_the_way_to_the_address_is_offered(
    office: Office,
    bench: Bench,
    window: QWidget,
    lesson: Lesson,
    settled: Settled,
    qtbot: QtBot,
    mailer: HandMailer,
) -> None:
    practise(bench.desk)
    configure.set(bench.desk, "mail_host", "")
    dialog = send_week(office, window)
    settled()
    assert "lead to the practice classroom on this PC" in dialog.banners.here.text.text()
    assert dialog.banners.account.isHidden()  # one thing after the other
    assert states(dialog) == ["This PC only"] * 3
    assert not dialog.send_button.isEnabled()
    dialog.list.turned.emit(dialog.list.rows[0])
    assert not dialog.send_button.isEnabled()
    with qtbot.waitSignal(office.toast_wanted) as told:
        click(dialog.reading.drafts.copy_button)
    assert told.args is not None
    assert str(told.args[0]) == "Message for Ada copied, for the practice classroom on this PC only."
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(dialog.banners.address_button)
    assert wanted.args == ["settings", {"key": "endpoint"}]
    assert mailer.taken == []


def test_a_draft_with_links_to_the_practice_classroom_says_so(
    office: Office,
    bench: Bench,
    window: QWidget,
    lesson: Lesson,
    settled: Settled,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    practise(bench.desk)
    dialog = send_week(office, window)
    settled()
    for button in (dialog.reading.drafts.draft_button, dialog.reading.drafts.mailto_button):
        with qtbot.waitSignal(office.toast_wanted) as told:
            click(button)
        assert told.args is not None
        assert "for the practice classroom on this PC only" in str(told.args[0])
        settled()


def test_a_practice_class_is_not_mailed_and_no_address_is_asked_for(
    office: Office, bench: Bench, window: QWidget, lesson: Lesson, settled: Settled, mailer: HandMailer
) -> None:
    practice = bench.lesson(title="Play", practice=True, start=plus(START, 3 * HOUR))
    practise(bench.desk)
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    for seat in practice.standing:
        people.edit(bench.desk, seat.person_id, email=f"{seat.person_id}@example.com")
    dialog = send_links(office, [practice.id], window)
    settled()
    assert "of a practice class" in dialog.banners.here.text.text()
    assert dialog.banners.address_button.isHidden()  # it would not help


def test_without_an_address_of_classrooms_the_dialog_leads_to_it(
    office: Office, bench: Bench, window: QWidget, lesson: Lesson, settled: Settled, qtbot: QtBot
) -> None:
    configure.set(bench.desk, "endpoint", "")
    dialog = send_week(office, window)
    settled()
    assert dialog.focusWidget() is dialog.address_button
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(dialog.address_button)
    assert wanted.args == ["settings", {"key": "endpoint"}]
    assert not dialog.isVisible()
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    another = send_week(office, window)
    settled()
    assert another.address_button.isHidden()
