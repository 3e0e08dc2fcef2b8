"""The page of one class: links, what they will read, minutes, what stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.cancel_class import NewLinkDialog
from lcadmin.gui.dialogs.qr import QrDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.services import configure, people
from tests.support.desk import Bench
from tests.support.gui import HandPractice, Settled, button, click, click_cell_button, copied, press, shown
from tests.support.lesson_page import opened


def test_everybody_stands_with_role_and_local_time(
    page: LessonPage, lesson: Lesson, settled: Settled
) -> None:
    opened(page, lesson, settled)
    rows = [shown(page.links.table, row)[:2] for row in range(3)]
    assert rows == [
        ["Anna", "16:00 UTC"],
        ["Tom Baker", "16:00 UTC"],
        ["Ada Byron", "17:00 Berlin"],
    ]
    assert page.header.title == "Algebra, part 2"
    assert page.header.subtitle == "Monday 23 November, 16:00–17:00 UTC"


def test_copy_puts_one_persons_message_on_the_clipboard(
    page: LessonPage, lesson: Lesson, settled: Settled
) -> None:
    opened(page, lesson, settled)
    click_cell_button(page.links.table, 1, "copy")
    settled()
    assert lesson.students[0].user_id in copied()
    assert lesson.students[1].user_id not in copied()
    assert "<a href" in QGuiApplication.clipboard().mimeData().html()


def test_copy_all_gives_one_block_a_person(page: LessonPage, lesson: Lesson, settled: Settled) -> None:
    opened(page, lesson, settled)
    click(page.links.copy_all_button)
    settled()
    assert copied().count("Hello ") == 3
    assert all(seat.user_id in copied() for seat in lesson.standing)


def test_ctrl_shift_c_copies_all(qtbot: QtBot, page: LessonPage, lesson: Lesson, settled: Settled) -> None:
    opened(page, lesson, settled)
    QGuiApplication.clipboard().clear()
    page.links.table.setFocus()
    qtbot.waitUntil(page.links.table.hasFocus)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(page.links.table, Qt.Key.Key_C, held)
    settled()
    assert copied().count("Hello ") == 3


def test_what_the_chosen_person_will_read_is_shown(
    page: LessonPage, lesson: Lesson, settled: Settled
) -> None:
    opened(page, lesson, settled)
    assert page.preview_title.text() == "What Tom will read"
    click(page.links.table.viewport(), page.links.table.visualRect(page.links.model.index(2, 0)).center())
    settled()
    assert page.preview_title.text() == "What Ada will read"
    assert "17:00" in page.preview.text()


def test_the_other_buttons_of_a_row_show_the_code_and_the_menu(
    page: LessonPage, lesson: Lesson, settled: Settled
) -> None:
    opened(page, lesson, settled)
    click_cell_button(page.links.table, 1, "qr")
    (dialog,) = page.findChildren(QrDialog)
    assert "Tom Baker" in dialog.windowTitle()
    dialog.accept()
    click_cell_button(page.links.table, 1, "more")
    menu = page.links.findChildren(QMenu)[-1]
    words = [one.text().replace("&", "") for one in menu.actions()]
    assert words == [
        "Copy",
        "Copy the link alone",
        "Copy for a messenger",
        "Mail…",
        "QR code",
        "Open in the browser",
        "",
        "New link…",
        "Excused: need not come",
        "Show person",
    ]
    menu.close()


def test_a_link_alone_is_copied_and_a_new_one_is_asked_for_first(
    page: LessonPage, lesson: Lesson, settled: Settled
) -> None:
    opened(page, lesson, settled)
    tom = lesson.students[0]
    actions = {one.text().replace("&", ""): one for one in page.links._menu(tom).actions()}
    actions["Copy the link alone"].trigger()
    assert copied().startswith("https://school.learn-cube.com/")
    assert copied().endswith(tom.user_id)
    actions["New link…"].trigger()
    (dialog,) = page.findChildren(NewLinkDialog)
    assert "stops working at once" in dialog._inside.findChildren(type(page.preview))[0].text()


def test_a_student_is_excused_from_the_menu(page: LessonPage, lesson: Lesson, settled: Settled) -> None:
    opened(page, lesson, settled)
    tom = lesson.students[0]
    actions = {one.text().replace("&", ""): one for one in page.links._menu(tom).actions()}
    actions["Excused: need not come"].trigger()
    settled()
    settled()
    assert page.links._role(page.links.model.rows[1]) == "Student, excused"


def test_without_an_address_it_says_so_and_offers_the_practice_classroom(
    qtbot: QtBot,
    page: LessonPage,
    office: Office,
    bench: Bench,
    practice: HandPractice,
    settled: Settled,
) -> None:
    opened(page, bench.lesson("Tom"), settled)
    assert page.no_address.isVisible()
    assert "No LearnCube address is set" in page.no_address.text.text()
    assert not page.links.copy_all_button.isEnabled()
    assert not page.preview_card.isVisible()
    with qtbot.waitSignal(office.page_wanted) as gone:
        click(button(page.no_address, "Settings"))
    assert gone.args == ["settings", {}]
    click(page.practice_button)
    settled()
    assert practice.running


def test_links_that_lead_to_practice_are_told_before_they_are_sent(
    qtbot: QtBot, page: LessonPage, office: Office, bench: Bench, practice: HandPractice, settled: Settled
) -> None:
    here = "http://127.0.0.1:40001"
    configure.set_many(bench.desk, {"endpoint": here, "practice_endpoint": here})
    settled()
    opened(page, bench.lesson("Tom"), settled)
    assert "Enter your LearnCube address before you send them." in page.practising.text.text()
    assert "is off" in page.practising.text.text()
    with qtbot.waitSignal(office.page_wanted) as gone:
        click(page.practising.settings_button)
    assert gone.args == ["settings", {"key": "endpoint"}]
    click(page.practising.switch_button)
    settled()
    assert practice.running
    assert "is off" not in page.practising.text.text()
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    settled()
    settled()
    assert not page.practising.isVisible()


def test_a_dozen_students_make_the_page_scroll_and_not_a_list_in_it(
    page: LessonPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson(*[f"Student {n:02}" for n in range(12)])
    page.resize(700, 500)
    opened(page, lesson, settled)
    assert page.links.table.verticalScrollBar().maximum() == 0
    assert page.links.model.rowCount() == 13
    assert people.find(bench.desk, role=Role.STUDENT, limit=100)[0].name == "Student 00"
