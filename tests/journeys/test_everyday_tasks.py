"""The everyday tasks around classes ahead, from Today on, each with the mouse and with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from lcadmin.domain.instants import DAY
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.dialogs.replace_tutor import ReplaceTutorDialog
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.gui.widgets.people_picker import PeoplePicker
from tests.support.desk import START
from tests.support.effort import Keyboard, Mouse
from tests.support.everyday import AFTERNOON, TOMORROW, Everyday
from tests.support.gui import button, copied, shown

pytestmark = [
    pytest.mark.allow_logs,  # the mail server's own
    pytest.mark.filterwarnings("ignore::UserWarning:aiosmtpd"),
]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def all_links_copied(lesson: Lesson) -> bool:
    return all(f"token={lesson.token}&user_id={seat.user_id}" in copied() for seat in lesson.standing)


# New class for known people, links copied


def form_of(monday: Everyday) -> NewClassDialog:
    form = monday.frame.findChild(NewClassDialog)
    assert form is not None
    monday.waits_for(form.title_edit)
    return form


def the_new_class_is_there(monday: Everyday) -> None:
    (made,) = monday.made_since()
    assert (made.title, made.start, [seat.name for seat in made.standing]) == (
        "Logic", START, ["Anna Kowalska", "Tom Baker"],
    )  # fmt: skip
    assert all_links_copied(made)


def test_a_new_class_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    def picks(picker: PeoplePicker, name: str) -> None:
        mouse.types(name)
        monday.qtbot.waitUntil(picker.offers.isVisible)
        found = picker.offers.list
        mouse.clicks(found.viewport(), found.visualItemRect(found.item(0)).center())
        monday.settled()

    with mouse.does("new class for known people, links copied"):
        mouse.clicks(monday.frame.new_class_button)
        form = form_of(monday)
        mouse.types("Logic")
        mouse.clicks(form.when.time)
        mouse.types("1600")
        mouse.clicks(form.tutor.edit)
        picks(form.tutor, "ann")
        monday.waits_for(form.students.edit)
        picks(form.students, "tom")
        mouse.clicks(form.save_button)
        monday.all_settled()
    the_new_class_is_there(monday)


def test_a_new_class_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("new class for known people, links copied"):
        keyboard.presses(Qt.Key.Key_N, CTRL)
        form = form_of(monday)
        keyboard.types("Logic")
        keyboard.presses(Qt.Key.Key_I, ALT)
        monday.waits_for(form.when.time)
        keyboard.types("1600")
        keyboard.presses(Qt.Key.Key_U, ALT)
        monday.waits_for(form.tutor.edit)
        keyboard.types("anna")
        keyboard.presses(Qt.Key.Key_Return)
        monday.waits_for(form.students.edit)
        keyboard.types("tom")
        keyboard.presses(Qt.Key.Key_Return)
        monday.settled()
        keyboard.presses(Qt.Key.Key_Return, CTRL)
        monday.all_settled()
    the_new_class_is_there(monday)


# The same class next week, links copied


def next_weeks_class_is_there(monday: Everyday, title: str) -> None:
    (made,) = monday.made_since()
    before = monday.classes[title]
    assert (made.title, made.start) == (title, before.start + 7 * DAY)
    assert [seat.name for seat in made.standing] == [seat.name for seat in before.standing]
    assert all_links_copied(made)


def test_the_same_class_next_week_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    table = monday.today.table
    with mouse.does("the same class next week, links copied"):
        menu = mouse.opens_menu(table.viewport(), table.visualRect(table.model().index(2, 1)).center())
        mouse.chooses(menu, "Duplicate to next week")
        monday.all_settled()
    next_weeks_class_is_there(monday, AFTERNOON)


def test_the_same_class_of_another_day_next_week_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    with mouse.does("the same class next week, links copied"):
        viewport, where = row_in_classes(monday, mouse, TOMORROW)
        mouse.chooses(mouse.opens_menu(viewport, where), "Duplicate to next week")
        monday.all_settled()
    next_weeks_class_is_there(monday, TOMORROW)


def test_the_same_class_next_week_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("the same class next week, links copied"):
        keyboard.presses(Qt.Key.Key_Down)  # to the class that is next
        keyboard.presses(Qt.Key.Key_Down)
        keyboard.presses(Qt.Key.Key_D, CTRL)
        monday.all_settled()
    next_weeks_class_is_there(monday, AFTERNOON)


# One student's link again


def only_the_link_of_wei_is_copied(monday: Everyday) -> None:
    lesson = monday.classes[AFTERNOON]
    wei = next(seat for seat in lesson.students if seat.name == "Wei Chen")
    assert f"token={lesson.token}&user_id={wei.user_id}" in copied()
    assert not any(seat.user_id in copied() for seat in lesson.standing if seat is not wei)


def test_one_students_link_again_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    search = monday.frame.search
    with mouse.does("one student's link again"):
        mouse.clicks(search)
        mouse.types("wei")
        place = monday.finds("Copy the link")
        lines = search.popup.list
        mouse.clicks(lines.viewport(), lines.visualItemRect(lines.item(place)).center())
        monday.all_settled()
    only_the_link_of_wei_is_copied(monday)


def test_one_students_link_again_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("one student's link again"):
        keyboard.presses(Qt.Key.Key_K, CTRL)
        keyboard.begins_to_count()  # the table counts from after part of the name
        keyboard.types("wei")
        assert monday.finds("Copy the link") == 1
        keyboard.presses(Qt.Key.Key_Down)
        keyboard.presses(Qt.Key.Key_Return)
        monday.all_settled()
    only_the_link_of_wei_is_copied(monday)


# Another tutor for tomorrow's class, message sent


def replacing(monday: Everyday) -> ReplaceTutorDialog:
    monday.settled()
    form = monday.frame.findChild(ReplaceTutorDialog)
    assert form is not None
    monday.waits_for(form.successor.edit)
    return form


def row_in_classes(monday: Everyday, mouse: Mouse, title: str) -> tuple[QWidget, QPoint]:
    """Goes to Classes; where the class stands there."""
    mouse.clicks(button(monday.frame.side, "Classes"))
    monday.settled()
    page = monday.frame.page
    assert isinstance(page, ClassesPage)
    titles = [shown(page.table, row)[1] for row in range(page.model.rowCount())]
    place = next(row for row, words in enumerate(titles) if words == title)
    return page.table.viewport(), page.table.visualRect(page.model.index(place, 1)).center()


def ben_teaches_and_knows_it(monday: Everyday) -> None:
    monday.qtbot.waitUntil(lambda: len(monday.box.mails) == 1)
    monday.all_settled()
    lesson = monday.bench.again(monday.classes[TOMORROW])
    (tutor,) = lesson.tutors
    (mail,) = monday.box.mails
    body = mail.get_body(("plain",))
    assert (tutor.name, mail["To"]) == ("Ben Carlsen", "Ben Carlsen <ben@example.com>")
    assert body is not None
    assert f"token={lesson.token}&user_id={tutor.user_id}" in body.get_content()
    assert monday.frame.toast.text == "Ben Carlsen teaches Physics; the message is sent"
    assert monday.frame.toast.undo_button.isVisible()


def test_another_tutor_for_tomorrow_with_the_mouse(monday: Everyday, mouse: Mouse) -> None:
    with mouse.does("another tutor for tomorrow's class, message sent"):
        viewport, where = row_in_classes(monday, mouse, TOMORROW)
        mouse.chooses(mouse.opens_menu(viewport, where), "Replace tutor")
        form = replacing(monday)
        mouse.types("ben")
        monday.qtbot.waitUntil(form.successor.offers.isVisible)
        mouse.clicks(form.save_button)
        monday.all_settled()
    ben_teaches_and_knows_it(monday)


def test_another_tutor_for_tomorrow_with_the_keyboard(monday: Everyday, keyboard: Keyboard) -> None:
    with keyboard.does("another tutor for tomorrow's class, message sent"):
        keyboard.presses(Qt.Key.Key_K, CTRL)
        keyboard.types("phys")
        assert monday.finds(TOMORROW) == 0
        keyboard.presses(Qt.Key.Key_Return)
        monday.all_settled()
        assert isinstance(monday.frame.page, LessonPage)
        keyboard.presses(Qt.Key.Key_T, CTRL)
        replacing(monday)
        keyboard.types("ben")
        keyboard.presses(Qt.Key.Key_Return, CTRL)
        monday.all_settled()
    ben_teaches_and_knows_it(monday)
