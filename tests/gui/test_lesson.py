"""The page of one class: links, what they will read, minutes, what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import HOUR, MINUTE
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog, NewLinkDialog
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog
from lcadmin.gui.dialogs.qr import QrDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.services import change_lesson, configure, credit, people, schedule_lesson
from tests.support.desk import START, Bench, algebra
from tests.support.gui import HandPractice, Settled, button, click, click_cell_button, press, shown


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[LessonPage]:
    made = LessonPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1080, 700)
    made.show()
    yield made
    made.close()


@pytest.fixture
def lesson(bench: Bench) -> Lesson:
    """Algebra with Tom, and Ada who lives in Berlin; an address is set."""
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    made = bench.lesson("Tom Baker", "Ada Byron", title="Algebra, part 2", record=True)
    people.edit(bench.desk, made.students[1].person_id, timezone="Europe/Berlin")
    return made


def opened(page: LessonPage, lesson: Lesson, settled: Settled) -> None:
    page.open(lesson_id=lesson.id)
    settled()
    settled()  # what they will read is loaded after the class


def clip() -> str:
    return QGuiApplication.clipboard().mimeData().text()


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
    assert lesson.students[0].user_id in clip()
    assert lesson.students[1].user_id not in clip()
    assert "<a href" in QGuiApplication.clipboard().mimeData().html()


def test_copy_all_gives_one_block_a_person(page: LessonPage, lesson: Lesson, settled: Settled) -> None:
    opened(page, lesson, settled)
    click(page.links.copy_all_button)
    settled()
    assert clip().count("Hello ") == 3
    assert all(seat.user_id in clip() for seat in lesson.standing)


def test_ctrl_shift_c_copies_all(qtbot: QtBot, page: LessonPage, lesson: Lesson, settled: Settled) -> None:
    opened(page, lesson, settled)
    QGuiApplication.clipboard().clear()
    page.links.table.setFocus()
    qtbot.waitUntil(page.links.table.hasFocus)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(page.links.table, Qt.Key.Key_C, held)
    settled()
    assert clip().count("Hello ") == 3


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
    assert clip().startswith("https://school.learn-cube.com/")
    assert clip().endswith(tom.user_id)
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


def test_the_minutes_run_while_the_class_is_on(
    page: LessonPage, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    bench.connect(lesson, lesson.tutors[0], after=-60)
    bench.say("start_lesson", lesson, after=0)
    opened(page, lesson, settled)
    bench.later(minutes=23, seconds=10)
    page.tick()
    assert page.facts.minutes.text() == "0:23:10"
    assert page.facts.below_minutes.text() == "of 1:00:00 planned"
    assert page.header.chip.text() == "In class · 0:23:10"


def test_the_facts_tell_recording_entry_and_what_was_heard(
    page: LessonPage, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    bench.connect(lesson, lesson.tutors[0], after=-118)
    bench.connect(lesson, lesson.students[0], after=-20 * 60)
    opened(page, lesson, settled)
    assert page.facts.record.text() == "Yes (Beta)"
    assert page.facts.entry.text() == "15:45 to 19:00"
    heard = page.facts.heard.text().splitlines()
    assert heard[0] == "15:58:02 Anna let in"
    assert heard[1] == "15:40:00 Tom not let in: too early"
    assert page.facts.minutes.text() == "0:00:00"
    assert page.facts.below_minutes.text() == "not started"
    assert not page.facts.credit.isVisible()


def test_students_credit_stands_there_where_it_counts(
    page: LessonPage, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    credit.add(bench.desk, lesson.students[1].person_id, lessons=3)
    opened(page, lesson, settled)
    assert page.facts.credit.text() == "Tom 0 lessons\nAda 3 lessons"


def test_a_class_to_check_leads_to_its_minutes(
    qtbot: QtBot, page: LessonPage, office: Office, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    bench.say("end_lesson", lesson, after=600, time="300")
    opened(page, lesson, settled)
    assert "No start was received" in page.review.text.text()
    with qtbot.waitSignal(office.page_wanted) as gone:
        click(page.decide_button)
    assert gone.args == ["minutes", {"lesson_id": lesson.id}]


def test_after_too_many_wrong_links_one_button_lets_everybody_in_again(
    page: LessonPage, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    for guess in range(30):
        bench.say("connect_lesson", lesson, after=0, user_id=str(guess))
    opened(page, lesson, settled)
    assert page.paused.isVisible()
    click(button(page.paused, "Let everybody in again"))
    settled()
    settled()
    assert not bench.again(lesson).entries_paused
    assert not page.paused.isVisible()


def test_a_cancelled_class_has_no_links_to_copy_and_can_be_put_back_on(
    page: LessonPage, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    bench.clock.set(START - 5 * HOUR)
    change_lesson.cancel(bench.desk, lesson.id, CancelledBy.STUDENT)
    opened(page, lesson, settled)
    assert page.header.chip.text() == "Cancelled by student, 5 h ahead"
    assert not page.links.copy_all_button.isEnabled()
    assert not page.move_button.isVisible()
    click(page.back_on_button)
    settled()
    settled()
    assert bench.again(lesson).cancelled is None
    assert page.cancel_button.isVisible()
    assert page.links.copy_all_button.isEnabled()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Edit", EditClassDialog),
        ("Move", MoveClassDialog),
        ("Duplicate", DuplicateClassDialog),
        ("Cancel class", CancelClassDialog),
    ],
)
def test_each_button_opens_its_form(
    page: LessonPage, lesson: Lesson, settled: Settled, name: str, kind: type[FormDialog]
) -> None:
    opened(page, lesson, settled)
    click(button(page, name))
    (form,) = page.findChildren(kind)
    assert form.isVisible()
    settled()


def test_a_change_from_elsewhere_is_shown(
    qtbot: QtBot, page: LessonPage, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    opened(page, lesson, settled)
    change_lesson.edit(bench.desk, lesson.id, change_lesson.LessonEdit(title="Geometry"))
    qtbot.waitUntil(lambda: page.header.title == "Geometry")
    people.edit(bench.desk, lesson.students[0].person_id, name="Thomas Baker")
    qtbot.waitUntil(lambda: shown(page.links.table, 1)[0] == "Thomas Baker")
    settled()


def test_another_class_takes_the_place_of_the_one_before(
    page: LessonPage, lesson: Lesson, bench: Bench, settled: Settled
) -> None:
    other = bench.lesson("Wei Li", title="Physics", start=START + 90 * MINUTE)
    opened(page, lesson, settled)
    opened(page, other, settled)
    assert page.header.title == "Physics"
    assert [seat.name for seat in page.links.model.rows] == ["Anna", "Wei Li"]
    assert page.preview_title.text() == "What Wei will read"


def test_a_class_that_is_not_there_is_said(page: LessonPage, settled: Settled) -> None:
    page.open(lesson_id=999)
    settled()
    assert page.gone.isVisible()
    assert not page.links.isVisible()


def test_a_dozen_students_make_the_page_scroll_and_not_a_list_in_it(
    page: LessonPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson(*[f"Student {n:02}" for n in range(12)])
    page.resize(700, 500)
    opened(page, lesson, settled)
    assert page.links.table.verticalScrollBar().maximum() == 0
    assert page.links.model.rowCount() == 13
    assert people.find(bench.desk, role=Role.STUDENT, limit=100)[0].name == "Student 00"


def test_a_class_of_a_series_leads_to_the_one_before_and_after(
    qtbot: QtBot, page: LessonPage, office: Office, bench: Bench, settled: Settled
) -> None:
    anna, tom = bench.person("Anna", Role.TUTOR).id, bench.person("Tom").id
    made = schedule_lesson.schedule(bench.desk, algebra(anna, tom, repeat=Repeat(count=3)))
    page.open(lesson_id=made[1].id)
    settled()
    series = page.facts.series
    assert series.words.text() == "2 of 3, the last on Mon 7 Dec"
    assert "2 of 3" in page.header.subtitle
    for click_on, wanted in ((series.before_button, made[0]), (series.after_button, made[2])):
        with qtbot.waitSignal(office.page_wanted) as opened:
            click(click_on)
        assert opened.args == ["lesson", {"lesson_id": wanted.id}]
    page.open(lesson_id=made[2].id)
    settled()
    assert not series.after_button.isEnabled()
    page.open(lesson_id=bench.lesson("Ada").id)
    settled()
    assert not series.isVisible()
