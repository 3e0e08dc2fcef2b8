"""The forms that put somebody in another's place: replacing a tutor, handing over when somebody leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.mail import NotDelivered
from lcadmin.domain.people import Person, Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.gui.dialogs.leaving import LeavingDialog, deactivate
from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.dialogs.replace_tutor import ReplaceTutorDialog
from lcadmin.gui.office import Office
from lcadmin.services import configure, lessons, people, replacing, schedule_lesson
from lcadmin.services.replacing import Leaving
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench, algebra
from tests.support.gui import Settled, Toasts, click, copied, press, type_in
from tests.support.mail import HandMailer, with_account


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


# The new tutor's message, sent


@pytest.fixture
def mailer() -> HandMailer:
    return HandMailer()


@pytest.fixture
def sending(
    window: QWidget,
    office: Office,
    bench: Bench,
    series: list[Lesson],
    mailer: HandMailer,
    settled: Settled,
) -> ReplaceTutorDialog:
    """The form where a mail account is set up; two tutors are called Kofi, one without an address."""
    with_account(bench)
    bench.person("Kofi", Role.TUTOR, email="kofi@example.com")
    bench.person("Kofi Annan", Role.TUTOR)
    office.desk = replace(office.desk, mailer=mailer)
    office.use(office.load_settings())
    made = ReplaceTutorDialog(office, series[1], window)
    made.open()
    settled()
    return made


def test_the_new_tutor_is_sent_their_link(
    sending: ReplaceTutorDialog,
    bench: Bench,
    mailer: HandMailer,
    toasts: Toasts,
    series: list[Lesson],
    settled: Settled,
) -> None:
    type_in(sending.successor.edit, "kofi")
    click(sending.save_button)
    for _ in range(3):
        settled()
    assert tutors(bench) == ["Anna", "Kofi", "Anna", "Anna"]
    assert mailer.readers == ["kofi@example.com"]
    seat = bench.again(series[1]).tutors[0]
    assert seat.user_id in mailer.taken[0][1].as_string().replace("=\n", "")
    assert toasts.said[-1] == "Kofi teaches Algebra; the message is sent"


def test_with_a_mail_account_the_message_can_still_be_copied(
    sending: ReplaceTutorDialog, mailer: HandMailer, settled: Settled
) -> None:
    type_in(sending.successor.edit, "kofi")
    click(sending.copy_button)
    for _ in range(3):
        settled()
    assert "Kofi" in copied()
    assert mailer.readers == []


def test_nobody_is_sent_a_message_because_their_name_begins_like_anothers(
    sending: ReplaceTutorDialog, bench: Bench, mailer: HandMailer, settled: Settled
) -> None:
    for name in ("Lea", "Leo"):
        bench.person(name, Role.TUTOR, email=f"{name.lower()}@example.com")
    type_in(sending.successor.edit, "le")
    click(sending.save_button)
    settled()
    assert sending.successor_field.error == "Several are called like that. Is it this one?"
    assert (tutors(bench), mailer.readers) == (["Anna"] * 4, [])
    (marked,) = sending.successor.people
    click(sending.save_button)
    for _ in range(3):
        settled()
    assert mailer.readers == [marked.email]


def test_who_has_no_address_is_not_made_tutor_before_that_is_said(
    sending: ReplaceTutorDialog, bench: Bench, settled: Settled
) -> None:
    type_in(sending.successor.edit, "Kofi Annan")
    click(sending.save_button)
    settled()
    assert sending.successor_field.error == "Kofi Annan has no e-mail address: copy the message instead."
    assert tutors(bench) == ["Anna"] * 4


@pytest.mark.parametrize("reached", [True, False])
def test_a_message_that_did_not_go_out_stands_ready_with_the_reason(
    sending: ReplaceTutorDialog,
    bench: Bench,
    window: QWidget,
    mailer: HandMailer,
    toasts: Toasts,
    settled: Settled,
    reached: bool,
) -> None:
    if reached:
        mailer.fails["kofi@example.com"] = [
            NotDelivered("mail_refused_reader", to="kofi@example.com", said="x")
        ]
    else:
        mailer.closed = Refusal("mail_no_such_host", host="h", port=1)
    type_in(sending.successor.edit, "kofi")
    click(sending.save_button)
    for _ in range(4):
        settled()
    assert tutors(bench)[1] == "Kofi"
    (dialog,) = window.findChildren(LettersDialog)
    assert [row.letter.reader.name for row in dialog.list.rows] == ["Kofi"]
    assert toasts.said[-1:] == (["Kofi teaches Algebra"] if reached else [])
    dialog.reject()


# Leaving


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
