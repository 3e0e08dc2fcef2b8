"""The forms that put somebody in another's place: replacing a tutor, handing over when somebody leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.gui.dialogs.leaving import LeavingDialog, deactivate
from lcadmin.gui.dialogs.replace_tutor import ReplaceTutorDialog
from lcadmin.gui.office import Office
from lcadmin.services import configure, lessons, people, replacing, schedule_lesson
from lcadmin.services.replacing import Leaving
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench, algebra
from tests.support.gui import Settled, Toasts, click, copied, press, type_in


@pytest.fixture
def anna(bench: Bench) -> Person:
    return bench.person("Anna", Role.TUTOR)


@pytest.fixture
def kofi(bench: Bench) -> Person:
    return bench.person("Kofi", Role.TUTOR)


@pytest.fixture
def series(bench: Bench, anna: Person) -> list[Lesson]:
    bench.clock.set(START - DAY)
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    new = algebra(anna.id, bench.person("Tom").id, repeat=Repeat(count=4))
    return schedule_lesson.schedule(bench.desk, new)


def tutors(bench: Bench) -> list[str]:
    return [row.lesson.tutors[0].name for row in lessons.find(bench.desk, LessonQuery())]


def lines(view: QListWidget) -> list[str]:
    return [view.item(place).text() for place in range(view.count())]


@pytest.fixture
def form(
    window: QWidget, office: Office, series: list[Lesson], kofi: Person, settled: Settled
) -> ReplaceTutorDialog:
    made = ReplaceTutorDialog(office, series[1], window)
    made.open()
    settled()
    return made


def test_one_class_gets_another_tutor_and_the_message_is_ready(
    form: ReplaceTutorDialog, qtbot: QtBot, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    qtbot.waitUntil(form.isActiveWindow)
    type_in(form.successor.edit, "kof")
    press(form.successor.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    settled()
    assert tutors(bench) == ["Anna", "Kofi", "Anna", "Anna"]
    assert "Kofi" in copied()
    assert toasts.said == ["Kofi teaches Algebra; the message is copied"]
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert tutors(bench) == ["Anna"] * 4


def test_some_of_a_series_are_chosen_by_button_or_one_by_one(
    form: ReplaceTutorDialog, bench: Bench, kofi: Person, settled: Settled
) -> None:
    assert form.classes.isVisible()
    click(form.later_button)
    assert form.classes.count.text() == "3 of 4 chosen"
    form.classes.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    form.successor.set_people([kofi])
    click(form.save_only_button)
    settled()
    assert tutors(bench) == ["Anna", "Kofi", "Anna", "Kofi"]


def test_classes_at_whose_time_the_new_tutor_is_elsewhere_say_so(
    form: ReplaceTutorDialog, bench: Bench, series: list[Lesson], kofi: Person, settled: Settled
) -> None:
    schedule_lesson.schedule(bench.desk, algebra(kofi.id, title="Physics", start=series[2].start + HOUR // 2))
    form.successor.set_people([kofi])
    settled()
    said = lines(form.classes.list)
    assert said[2].endswith("Kofi is in Physics then")
    assert "Physics" not in said[1]


def test_without_a_tutor_or_a_class_nothing_is_replaced(
    form: ReplaceTutorDialog, bench: Bench, kofi: Person, settled: Settled
) -> None:
    click(form.save_button)
    assert form.successor_field.error == "Who teaches instead?"
    form.successor.set_people([kofi])
    assert form.successor_field.error == ""
    click(form.classes.none_button)
    click(form.save_button)
    assert form.trouble.text() == "Choose at least one class."
    settled()
    assert tutors(bench) == ["Anna"] * 4


def test_a_student_of_the_class_cannot_teach_it(
    form: ReplaceTutorDialog, bench: Bench, series: list[Lesson], settled: Settled
) -> None:
    form.successor.set_people([people.get(bench.desk, series[0].students[0].person_id)])
    click(form.save_button)
    settled()
    assert form.successor_field.error == "Nobody can be tutor and student of the same class."


def test_a_new_tutor_is_made_with_the_change_in_one_step(
    form: ReplaceTutorDialog, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    form.successor.set_people([Person("Nadia", Role.TUTOR)])
    click(form.save_only_button)
    settled()
    assert tutors(bench)[1] == "Nadia"
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert people.find(bench.desk, search="nadia") == []


def test_whoever_has_nothing_ahead_is_just_deactivated(
    window: QWidget, office: Office, bench: Bench, kofi: Person, toasts: Toasts, settled: Settled
) -> None:
    deactivate(office, kofi, window)
    settled()
    assert not people.get(bench.desk, kofi.id).active
    assert toasts.said == ["Kofi is not active any more"]


def test_a_tutor_who_leaves_hands_over_what_is_ahead(
    window: QWidget, office: Office, bench: Bench, series: list[Lesson], anna: Person, kofi: Person,
    toasts: Toasts, settled: Settled,
) -> None:  # fmt: skip
    deactivate(office, anna, window)
    settled()
    form = window.findChild(LeavingDialog)
    assert isinstance(form, LeavingDialog)
    assert form.what is Leaving.HAND_OVER
    click(form.save_button)
    assert form.successor_field.error == "Choose who takes over."
    form.successor.set_people([kofi])
    click(form.save_button)
    settled()
    assert tutors(bench) == ["Kofi"] * 4
    assert not people.get(bench.desk, anna.id).active
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert (tutors(bench), people.get(bench.desk, anna.id).active) == (["Anna"] * 4, True)


def test_a_student_who_leaves_is_taken_out_of_the_chosen_classes(
    window: QWidget, office: Office, bench: Bench, series: list[Lesson], settled: Settled
) -> None:
    tom = people.get(bench.desk, series[0].students[0].person_id)
    form = LeavingDialog(office, tom, replacing.ahead(bench.desk, tom.id), window)
    form.open()
    assert form.what is Leaving.TAKE_OUT
    form.classes.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    click(form.save_button)
    settled()
    assert [len(row.lesson.students) for row in lessons.find(bench.desk, LessonQuery())] == [1, 0, 0, 0]


def test_classes_can_be_cancelled_or_left(
    window: QWidget, office: Office, bench: Bench, series: list[Lesson], anna: Person, settled: Settled
) -> None:
    form = LeavingDialog(office, anna, series, window)
    form.open()
    assert not form.choices[Leaving.TAKE_OUT].isVisible()
    form.choices[Leaving.CANCEL].setChecked(True)
    assert not form.successor_field.isVisible()
    click(form.save_button)
    settled()
    assert all(row.lesson.cancelled for row in lessons.find(bench.desk, LessonQuery()))
