"""The forms that change a class: edit, move, duplicate, cancel, new link, correct, QR."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE, from_datetime, to_datetime
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog, NewLinkDialog
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog
from lcadmin.gui.office import Office
from lcadmin.services import configure, lessons, schedule_lesson
from lcadmin.services.series import Scope
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench, algebra
from tests.support.gui import Settled, Toasts, button, click, copied, press, type_in


def test_editing_replaces_a_student_and_leaves_the_others_links(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson("Tom", "Ada")
    wei = bench.person("Wei Li")
    form = EditClassDialog(office, lesson, window)
    form.open()
    type_in(form.title_edit, "Geometry")
    click(button(form.length, "90"))
    form.students.set_people([*[p for p in form.students.people if p.name != "Tom"], wei])
    click(form.save_button)
    settled()
    after = bench.again(lesson)
    assert (after.title, after.minutes) == ("Geometry", 90)
    assert [seat.name for seat in after.students] == ["Ada", "Wei Li"]
    assert after.students[0].user_id == lesson.students[1].user_id
    assert after.tutors == lesson.tutors
    assert toasts.said == ["Saved. New links for Wei Li: copy and send them"]


def test_a_class_is_neither_moved_nor_duplicated_to_a_day_that_is_none(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    move, duplicate = MoveClassDialog(office, lesson, window), DuplicateClassDialog(office, lesson, window)
    for form, only in ((move, move.move_only_button), (duplicate, duplicate.save_only_button)):
        form.open()
        type_in(form.when.day, "31 Feb 2027")
        click(only)
        settled()
        assert form.isVisible()
        form.reject()
    assert [row.lesson for row in lessons.find(bench.desk, LessonQuery())] == [lesson]


def test_that_nobody_is_left_who_learns_is_told(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    form = EditClassDialog(office, lesson, window)
    form.open()
    form.students.set_people([])
    click(form.save_button)
    settled()
    assert bench.again(lesson).students == ()
    assert toasts.said == ["Saved. No student is in it any more."]


def test_who_types_on_after_saving_a_half_typed_name_saves_anew(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.person("Wei Li")
    form = EditClassDialog(office, lesson, window)
    form.open()
    type_in(form.students.edit, "wei")
    click(form.save_button)
    form.students.edit.setFocus()
    form.students.edit.insert(" l")
    settled()
    form.students.finish()
    settled()
    assert [person.name for person in form.students.people] == ["Tom", "Wei Li"]
    assert toasts.said == []
    form.close()


def test_another_tutor_takes_the_place_of_the_present_one(
    qtbot: QtBot, window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    kofi = bench.person("Kofi", Role.TUTOR)
    form = EditClassDialog(office, lesson, window)
    form.open()
    qtbot.waitUntil(form.isActiveWindow)
    type_in(form.tutor.edit, "kofi")
    press(form.tutor.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    settled()
    assert [seat.person_id for seat in bench.again(lesson).tutors] == [kofi.id]


def test_a_class_without_a_title_or_a_tutor_is_not_saved(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    form = EditClassDialog(office, lesson, window)
    form.open()
    type_in(form.title_edit, " ")
    click(form.save_button)
    assert form.title.error == "A class needs a title."
    form.tutor.set_people([])
    click(form.save_button)
    assert form.tutor_field.error == "Who teaches?"
    settled()
    assert bench.again(lesson) == lesson


def test_moving_keeps_the_links_and_can_be_undone(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    form = MoveClassDialog(office, lesson, window)
    form.open()
    form.when.time.setTime(QTime(18, 30))
    click(form.move_only_button)
    settled()
    moved = bench.again(lesson)
    assert moved.start == START + 150 * MINUTE
    assert moved.seats == lesson.seats
    assert toasts.said == ["Algebra moved to 18:30"]
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert bench.again(lesson).start == START


def test_moving_can_copy_what_everybody_will_read(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    form = MoveClassDialog(office, lesson, window)
    form.open()
    form.when.time.setTime(QTime(18, 30))
    click(form.save_button)
    settled()
    settled()
    assert copied().count("18:30") == 2  # the tutor's message and the student's


def test_a_clash_of_the_new_time_is_shown_but_not_with_the_class_itself(
    qtbot: QtBot, window: QWidget, office: Office, bench: Bench
) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    tutor = lesson.tutors[0].person_id
    schedule_lesson.schedule(bench.desk, algebra(tutor, tom, title="Physics", start=START + 2 * HOUR))
    form = MoveClassDialog(office, lesson, window)
    form.open()
    form.when.time.setTime(QTime(18, 30))
    qtbot.waitUntil(form.clashes.banner.isVisible)
    assert "Anna, Tom: Physics" in form.clashes.banner.text.text()
    form.when.time.setTime(QTime(16, 30))
    qtbot.waitUntil(lambda: not form.clashes.banner.isVisible())


def test_the_same_class_next_week_is_at_the_same_wall_clock_time(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    configure.set_many(bench.desk, {"timezone": "Europe/London", "endpoint": "school.learn-cube.com"})
    settled()
    zone = ZoneInfo("Europe/London")
    first = from_datetime(datetime(2027, 3, 25, 16, 0, tzinfo=zone))  # clocks change on the 28th
    lesson = bench.lesson("Tom", start=first)
    form = DuplicateClassDialog(office, lesson, window)
    form.open()
    gone: list[object] = []
    office.page_wanted.connect(lambda page, args: gone.append((page, args)))
    press(form, Qt.Key.Key_Return)
    settled()
    settled()
    made = lessons.find(bench.desk, LessonQuery(newest_first=True))[0].lesson
    assert to_datetime(made.start, zone) - to_datetime(first, zone) == timedelta(days=7)
    assert to_datetime(made.start, zone).hour == 16
    assert {seat.user_id for seat in made.seats}.isdisjoint(seat.user_id for seat in lesson.seats)
    assert gone == [("lesson", {"lesson_id": made.id})]
    assert made.token in copied()


def test_cancelling_tells_who_and_when_and_can_be_undone(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(START - HOUR)
    form = CancelClassDialog(office, [lesson], window)
    form.open()
    form.by[CancelledBy.TUTOR].setChecked(True)
    form.earlier.setChecked(True)
    form.told.set_start(from_datetime(datetime(2026, 11, 22, 9, 0, tzinfo=UTC)))
    click(form.save_button)
    settled()
    cancelled = bench.again(lesson).cancelled
    assert cancelled is not None
    assert cancelled.by is CancelledBy.TUTOR
    assert START - cancelled.told == DAY + 7 * HOUR
    assert toasts.said == ["Algebra is cancelled"]
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert bench.again(lesson).cancelled is None


def test_nobody_can_have_told_us_in_the_future(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    form = CancelClassDialog(office, [lesson], window)
    form.open()
    form.earlier.setChecked(True)
    form.told.set_start(from_datetime(datetime(2026, 11, 24, 9, 0, tzinfo=UTC)))
    click(form.save_button)
    settled()
    assert form.told.error == "That is still to come."
    assert bench.again(lesson).cancelled is None


def test_several_classes_are_cancelled_together(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    both = [bench.lesson("Tom"), bench.lesson("Ada", start=START + DAY)]
    form = CancelClassDialog(office, both, window)
    form.open()
    click(form.save_button)
    settled()
    assert all(bench.again(lesson).cancelled is not None for lesson in both)
    assert toasts.said == ["2 classes are cancelled"]


def test_a_new_link_makes_the_old_one_useless_and_is_copied(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    old = lesson.students[0]
    form = NewLinkDialog(office, lesson, old, window)
    form.open()
    click(form.save_button)
    settled()
    settled()
    (new,) = bench.again(lesson).students
    assert new.user_id != old.user_id
    assert new.user_id in copied()
    assert old.user_id not in copied()


def test_a_number_of_ones_own_in_a_link_says_what_it_gives_up_and_must_be_new(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom", "Ada")
    tom, ada = lesson.students
    form = NewLinkDialog(office, lesson, tom, window)
    form.open()
    assert not form.number.isVisible()
    click(form.advanced_button)
    type_in(form.number_edit, ada.user_id)
    assert "can enter as this person" in form.number.hint
    click(form.save_button)
    settled()
    assert "another link" in form.number.error
    assert bench.again(lesson).students == lesson.students
    type_in(form.number_edit, "112")
    click(form.save_button)
    settled()
    settled()
    assert {seat.name: seat.user_id for seat in bench.again(lesson).students} == {
        "Tom": "112",
        "Ada": ada.user_id,
    }
    assert "user_id=112" in copied()


def test_a_number_that_was_hidden_again_is_not_used(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    form = NewLinkDialog(office, lesson, lesson.students[0], window)
    form.open()
    click(form.advanced_button)
    type_in(form.number_edit, "112")
    click(form.advanced_button)
    click(form.save_button)
    settled()
    assert bench.again(lesson).students[0].user_id != "112"


def test_one_class_of_a_series_offers_to_change_the_later_ones_too(
    qtbot: QtBot, window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    bench.clock.set(START - DAY)
    anna, tom = bench.person("Anna", Role.TUTOR).id, bench.person("Tom").id
    made = schedule_lesson.schedule(bench.desk, algebra(anna, tom, repeat=Repeat(count=3)))
    form = EditClassDialog(office, made[1], window)
    form.open()
    settled()
    scope = form.scope
    assert scope.isVisible()
    assert [choice.text().replace("&", "") for choice in scope.choices.values()] == [
        "This class", "This and later ones (2)", "All of the series (3)",
    ]  # fmt: skip
    scope.choices[Scope.LATER].click()
    type_in(form.when.time, "17:30")
    with qtbot.waitSignal(office.toast_wanted) as toast:
        form.save()
    settled()
    assert [(bench.again(one).start - one.start) // MINUTE for one in made] == [0, 90, 90]
    assert toast.args[0] == "2 classes changed. Tell everybody the new time."
    office.history.undo()
    settled()
    assert [bench.again(one).start for one in made] == [one.start for one in made]


def test_a_class_that_stands_alone_asks_nothing_about_a_series(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    form = EditClassDialog(office, bench.lesson("Tom"), window)
    form.open()
    settled()
    assert not form.scope.isVisible()
    assert form.scope.scope is Scope.ONE


def test_the_rest_of_a_series_is_cancelled_from_one_of_its_classes(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    bench.clock.set(START - DAY)
    anna, tom = bench.person("Anna", Role.TUTOR).id, bench.person("Tom").id
    made = schedule_lesson.schedule(bench.desk, algebra(anna, tom, repeat=Repeat(count=3)))
    form = CancelClassDialog(office, [made[1]], window)
    form.open()
    settled()
    assert form.scope.isVisible()
    form.scope.choices[Scope.LATER].click()
    form.save()
    settled()
    assert [bench.again(one).cancelled is None for one in made] == [True, False, False]
    office.history.undo()
    settled()
    assert all(bench.again(one).cancelled is None for one in made)
