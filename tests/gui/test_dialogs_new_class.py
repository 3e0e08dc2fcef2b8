"""The form for a new class: by keyboard alone, with people known and new, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, MINUTE, from_datetime, plus
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.people_picker import PeoplePicker
from lcadmin.services import configure, lessons, people
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench
from tests.support.gui import Settled, Toasts, button, click, press, type_in

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot: QtBot, window: QWidget, office: Office, bench: Bench, settled: Settled) -> NewClassDialog:
    """The form in an office with an address, two tutors and two students."""
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    for name, role in (
        ("Anna Kowalska", Role.TUTOR),
        ("Kofi Mensah", Role.TUTOR),
        ("Tom Baker", Role.STUDENT),
        ("Ada Byron", Role.STUDENT),
    ):
        bench.person(name, role)
    made = NewClassDialog(office, window)
    made.open()
    settled()
    qtbot.waitUntil(made.title_edit.hasFocus)
    return made


def pick(qtbot: QtBot, picker: PeoplePicker, text: str, settled: Settled) -> None:
    """Types a name and takes what is offered first."""
    before = len(picker.people)
    type_in(picker.edit, text)
    qtbot.waitUntil(picker.offers.isVisible)
    press(picker.edit, Qt.Key.Key_Return)
    settled()
    assert len(picker.people) == before + 1 or before == 1


def answer(form: NewClassDialog, text: str) -> None:
    """Answers the question about recording."""
    assert form.record.question is not None
    click(button(form.record.question, text))


def made_classes(bench: Bench) -> list[str]:
    return [row.lesson.title for row in lessons.find(bench.desk, LessonQuery())]


def test_a_class_is_made_by_keyboard_alone_and_its_links_are_copied(
    qtbot: QtBot, form: NewClassDialog, office: Office, bench: Bench, settled: Settled
) -> None:
    assert form.title_edit.hasFocus()
    type_in(form.title_edit, "Algebra, part 2")
    pick(qtbot, form.tutor, "ann", settled)
    pick(qtbot, form.students, "tom", settled)
    pick(qtbot, form.students, "byr", settled)
    with qtbot.waitSignal(office.page_wanted) as gone_to:
        press(form.students.edit, Qt.Key.Key_Return, CTRL)
    settled()
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert [seat.name for seat in row.lesson.standing] == ["Anna Kowalska", "Tom Baker", "Ada Byron"]
    assert gone_to.args == ["lesson", {"lesson_id": row.lesson.id}]
    clip = QGuiApplication.clipboard().mimeData()
    for seat in row.lesson.standing:
        assert seat.user_id in clip.text()
        assert seat.user_id in clip.html()


def test_ctrl_enter_takes_the_name_that_is_being_typed_and_saves(
    qtbot: QtBot, form: NewClassDialog, office: Office, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    type_in(form.students.edit, "ada")
    with qtbot.waitSignal(office.page_wanted):
        press(form.students.edit, Qt.Key.Key_Return, CTRL)
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert [seat.name for seat in row.lesson.students] == ["Ada Byron"]


def test_who_types_on_after_saving_a_half_typed_name_saves_anew(
    qtbot: QtBot, form: NewClassDialog, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    type_in(form.students.edit, "ada")
    press(form.students.edit, Qt.Key.Key_Return, CTRL)
    form.students.edit.insert(" b")
    settled()
    assert made_classes(bench) == []
    qtbot.waitUntil(form.students.offers.isVisible)
    press(form.students.edit, Qt.Key.Key_Return)
    settled()
    assert [person.name for person in form.students.people] == ["Ada Byron"]
    assert made_classes(bench) == []


def test_a_class_without_a_student_is_saved_and_both_the_form_and_the_toast_say_so(
    qtbot: QtBot, form: NewClassDialog, bench: Bench, settled: Settled, toasts: Toasts
) -> None:
    assert "without one" in form.students_field.hint
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    click(button(form, "Save"))
    settled()
    assert made_classes(bench) == ["Algebra"]
    assert toasts.said[-1] == "1 class saved. No student is in it yet."


def test_the_toast_about_copied_links_also_says_that_no_student_is_there(
    qtbot: QtBot, form: NewClassDialog, bench: Bench, settled: Settled, toasts: Toasts
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    click(form.save_button)
    settled()
    assert toasts.said[-1] == "Links of Algebra copied. No student is in it yet."


def test_no_button_saves_a_class_on_another_day_than_the_one_that_was_typed(
    qtbot: QtBot, form: NewClassDialog, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    type_in(form.when.day, "31 Feb 2027")
    for one in (form.save_only_button, form.save_button):
        click(one)
        settled()
        assert form.isVisible()
        assert form.when.day.lineEdit().text() == "31 Feb 2027"
        assert made_classes(bench) == []
    type_in(form.when.day, "28 Feb 2027")
    click(form.save_only_button)
    settled()
    assert len(made_classes(bench)) == 1


@pytest.mark.parametrize(
    ("weeks", "said"),
    [
        (1, "Links of Algebra copied. The class is in the past."),
        (3, "Links of 3 classes copied. 2 of them are in the past."),
    ],
)
def test_a_class_in_the_past_is_saved_but_not_without_a_word(
    qtbot: QtBot, form: NewClassDialog, bench: Bench, settled: Settled, toasts: Toasts, weeks: int, said: str
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    pick(qtbot, form.students, "tom", settled)
    assert form.when.past.isHidden()
    form.when.set_start(plus(START, -10 * DAY))
    assert form.when.past.isVisible()
    if weeks > 1:
        form.repeat.every.setCurrentIndex(1)
        form.repeat.count.setValue(weeks)
    click(form.save_button)
    settled()
    assert made_classes(bench) == ["Algebra"] * weeks
    assert toasts.said[-1] == said


def test_with_a_student_the_form_says_nothing_about_missing_ones(
    qtbot: QtBot, form: NewClassDialog, settled: Settled, toasts: Toasts
) -> None:
    pick(qtbot, form.students, "ada", settled)
    assert "without one" not in form.students_field.hint
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    click(form.save_button)
    settled()
    assert toasts.said[-1] == "Links of Algebra copied"


def test_a_name_that_nobody_has_becomes_a_new_student(
    qtbot: QtBot, form: NewClassDialog, office: Office, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "anna", settled)
    type_in(form.students.edit, "Wei Li")
    qtbot.waitUntil(form.students.offers.isVisible)
    assert form.students.offers.list.item(0).text() == "Add “Wei Li” as a new student"
    press(form.students.edit, Qt.Key.Key_Return)
    settled()
    assert people.find(bench.desk, search="Wei") == []  # nobody is made before the class is
    with qtbot.waitSignal(office.page_wanted):
        click(button(form, "Save"))
    (made,) = people.find(bench.desk, search="Wei")
    assert made.role is Role.STUDENT
    assert made_classes(bench) == ["Algebra"]


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_saved(
    form: NewClassDialog, bench: Bench, settled: Settled
) -> None:
    click(form.save_button)
    settled()
    assert form.title.error == "A class needs a title."
    assert form.tutor_field.error == "Who teaches?"
    assert form.isVisible()
    assert made_classes(bench) == []


def test_the_only_tutor_stands_there_already(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    bench.person("Anna Kowalska", Role.TUTOR)
    made = NewClassDialog(office, window)
    made.open()
    settled()
    assert [person.name for person in made.tutor.people] == ["Anna Kowalska"]


def test_in_10_minutes_is_one_click(form: NewClassDialog, bench: Bench) -> None:
    bench.clock.set(START + 7 * MINUTE)
    click(form.when.soon_button)
    assert form.when.start() == START + 17 * MINUTE


def test_somebody_who_is_elsewhere_at_that_time_is_named_while_one_types(
    qtbot: QtBot, form: NewClassDialog, bench: Bench, settled: Settled
) -> None:
    other = bench.lesson("Zoe", title="Physics")
    form.when.set_start(other.start)
    form.students.set_people([people.get(bench.desk, other.students[0].person_id)])
    qtbot.waitUntil(form.clashes.banner.isVisible)
    assert "Zoe: Physics" in form.clashes.banner.text.text()
    form.when.set_start(from_datetime(datetime(2026, 12, 1, 9, 0, tzinfo=UTC)))
    qtbot.waitUntil(lambda: not form.clashes.banner.isVisible())


def test_the_other_sides_local_time_stands_beside_the_moment(form: NewClassDialog, bench: Bench) -> None:
    ada = people.find(bench.desk, search="Ada")[0]
    form.when.set_start(START)
    form.students.set_people([replace(ada, timezone="Europe/Berlin")])
    assert form.when.below.text() == "Monday 23 November 2026 · UTC time · 17:00 Berlin (Ada)"


def test_a_weekly_class_says_how_many_there_will_be_and_makes_them(
    qtbot: QtBot, form: NewClassDialog, office: Office, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "anna", settled)
    form.when.set_start(START)
    form.repeat.every.setCurrentIndex(1)
    form.repeat.count.setValue(3)
    assert (
        "3 classes, the last on Mon 7 Dec" in form.repeat_field.findChildren(type(form.when.below))[-1].text()
    )
    with qtbot.waitSignal(office.page_wanted):
        click(button(form, "Save"))
    found = lessons.find(bench.desk, LessonQuery())
    assert [row.lesson.start - START for row in found] == [0, 7 * DAY, 14 * DAY]


def test_a_time_that_the_clock_change_skips_is_refused_beside_it(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "timezone", "Europe/London")
    settled()
    made = NewClassDialog(office, window)
    made.open()
    made.when.day.setDate(QDate(2027, 3, 28))
    made.when.time.setTime(QTime(1, 30))
    click(made.save_button)
    settled()
    assert "does not exist in Europe/London" in made.when.error


def test_a_token_that_another_class_has_is_refused_and_new_people_are_made_once(
    qtbot: QtBot, form: NewClassDialog, office: Office, bench: Bench, settled: Settled
) -> None:
    taken = bench.lesson(token="Qx7mKp29LrTz")
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "kofi", settled)
    pick(qtbot, form.students, "Newcomer", settled)
    click(form.advanced_button)
    type_in(form.token_edit, taken.token)
    click(form.save_button)
    settled()
    assert form.token.error.startswith("This token was given to a class before")
    type_in(form.token_edit, "Qx7mKp29LrTy")
    with qtbot.waitSignal(office.page_wanted):
        click(form.save_button)
    assert len(people.find(bench.desk, search="Newcomer")) == 1
    assert len(made_classes(bench)) == 2


def test_a_token_that_could_be_guessed_is_warned_about(form: NewClassDialog) -> None:
    click(form.advanced_button)
    type_in(form.token_edit, "abcdefgh")
    assert "could be guessed" in form.token_edit.accessibleDescription()
    assert form.token.error == ""


def test_recording_asks_once_whether_everybody_agreed(
    form: NewClassDialog, window: QWidget, office: Office, settled: Settled
) -> None:
    press(form.record.box, Qt.Key.Key_Space)
    answer(form, "Not yet")
    assert [form.record.record] == [False]
    press(form.record.box, Qt.Key.Key_Space)
    answer(form, "Yes, everybody agreed")
    assert [form.record.record] == [True]
    again = NewClassDialog(office, window)
    again.open()
    press(again.record.box, Qt.Key.Key_Space)
    assert again.record.question is None
    assert again.record.record
    settled()


def test_without_an_address_the_class_is_saved_and_it_is_said_why_there_are_no_links(
    qtbot: QtBot, window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    bench.person("Anna Kowalska", Role.TUTOR)
    said: list[str] = []
    office.trouble_wanted.connect(said.append)
    made = NewClassDialog(office, window)
    made.open()
    settled()
    type_in(made.title_edit, "Algebra")
    with qtbot.waitSignal(office.page_wanted):
        click(made.save_button)
    settled()
    assert made_classes(bench) == ["Algebra"]
    assert said == ["No LearnCube address is set. Enter it under Settings before you send links."]


def test_kind_and_length_are_what_was_chosen_and_the_length_is_kept_for_next_time(
    qtbot: QtBot, form: NewClassDialog, window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Trial")
    pick(qtbot, form.tutor, "anna", settled)
    click(button(form.length, "45"))
    form.kind.setCurrentIndex(1)
    with qtbot.waitSignal(office.page_wanted):
        click(button(form, "Save"))
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert (row.lesson.minutes, row.lesson.kind) == (45, LessonKind.TRIAL)
    again = NewClassDialog(office, window)
    assert again.length.minutes == 45
    settled()


def test_tab_goes_through_the_fields_in_reading_order(form: NewClassDialog, settled: Settled) -> None:
    order = []
    here: QWidget | None = form.title_edit
    for _ in range(9):
        assert here is not None
        press(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        order.append(here)
    settled()
    wanted = [
        form.when.day,
        form.when.time,
        form.when.soon_button,
        form.length.spin,
        form.kind,
        form.tutor.edit,
        form.students.edit,
        form.repeat.every,
        form.record.box,
    ]
    assert order == wanted


def test_escape_closes_the_form_without_a_class(form: NewClassDialog, bench: Bench) -> None:
    closed: list[int] = []
    form.finished.connect(closed.append)
    press(form, Qt.Key.Key_Escape)
    assert closed == [QDialog.DialogCode.Rejected]
    assert made_classes(bench) == []


def test_a_class_of_known_people_takes_few_keys_besides_names_and_time(
    qtbot: QtBot, form: NewClassDialog, office: Office, bench: Bench, settled: Settled
) -> None:
    keys = 1  # Ctrl+N, which opened the form

    def strike(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal keys
        keys += 1
        here = QApplication.focusWidget()
        assert here is not None
        press(here, key, held)

    def write(text: str) -> None:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClicks(here, text)

    write("Algebra")
    strike(Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    write("2115")
    strike(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    write("ann")
    strike(Qt.Key.Key_Return)
    qtbot.waitUntil(form.students.edit.hasFocus)
    write("tom,byr")
    with qtbot.waitSignal(office.page_wanted):
        strike(Qt.Key.Key_Return, CTRL)
    settled()
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert [seat.name for seat in row.lesson.standing] == ["Anna Kowalska", "Tom Baker", "Ada Byron"]
    assert office.formats.time(row.lesson.start) == "21:15"
    assert all(seat.user_id in QGuiApplication.clipboard().text() for seat in row.lesson.standing)
    assert keys <= 6


def test_sample_people_are_neither_filled_in_nor_offered(
    qtbot: QtBot, window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    bench.person("Tara Practice", Role.TUTOR, sample=True)
    bench.person("Sam Practice", sample=True)
    made = NewClassDialog(office, window)
    made.open()
    settled()
    assert made.tutor.people == ()
    type_in(made.students.edit, "Sam")
    qtbot.waitUntil(made.students.offers.isVisible)
    offers = made.students.offers.list
    assert [offers.item(n).text() for n in range(offers.count())] == ["Add “Sam” as a new student"]
    bench.person("Anna Kowalska", Role.TUTOR)
    again = NewClassDialog(office, window)
    settled()
    assert [person.name for person in again.tutor.people] == ["Anna Kowalska"]


def test_escape_asks_before_it_throws_away_what_was_filled_in(form: NewClassDialog, settled: Settled) -> None:
    closed: list[int] = []
    form.finished.connect(closed.append)
    type_in(form.title_edit, "Algebra")
    press(form, Qt.Key.Key_Escape)
    assert form.question is not None
    press(form.question, Qt.Key.Key_Escape)
    settled()
    assert closed == []
    assert form.title_edit.text() == "Algebra"
    press(form, Qt.Key.Key_Escape)
    click(button(form.question, "Discard"))
    assert closed == [QDialog.DialogCode.Rejected]


def test_a_clash_and_a_chip_leave_the_buttons_where_they_are(
    qtbot: QtBot, form: NewClassDialog, bench: Bench, settled: Settled
) -> None:
    other = bench.lesson("Zoe", title="Physics")
    settled()
    before = form.save_button.mapToGlobal(form.save_button.rect().center())
    form.students.set_people([people.get(bench.desk, other.students[0].person_id)])
    form.when.set_start(other.start)
    qtbot.waitUntil(form.clashes.banner.isVisible)
    settled()
    qtbot.waitUntil(lambda: form._area.verticalScrollBar().maximum() == 0)
    assert form.save_button.mapToGlobal(form.save_button.rect().center()) == before


def test_a_time_that_is_none_keeps_the_form_open(
    form: NewClassDialog, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Algebra")
    form.tutor.set_people([people.find(bench.desk, search="Anna")[0]])
    type_in(form.when.time, "noon")
    click(form.save_button)
    settled()
    assert form.when.error.startswith("This is no time of the day.")
    assert made_classes(bench) == []


def test_a_class_repeats_on_the_days_that_are_chosen(
    qtbot: QtBot, form: NewClassDialog, office: Office, bench: Bench, settled: Settled
) -> None:
    type_in(form.title_edit, "Algebra")
    pick(qtbot, form.tutor, "anna", settled)
    form.when.set_start(START)  # a Monday
    form.repeat.every.setCurrentIndex(1)
    monday, wednesday = form.repeat.days[0], form.repeat.days[2]
    assert (monday.isChecked(), wednesday.isVisible()) == (True, True)
    assert wednesday.accessibleName() == "Wednesday"
    click(wednesday)
    form.repeat.count.setValue(4)
    with qtbot.waitSignal(office.page_wanted):
        click(button(form, "Save"))
    found = lessons.find(bench.desk, LessonQuery())
    assert [(row.lesson.start - START) // DAY for row in found] == [0, 2, 7, 9]


def test_another_first_day_takes_its_weekday_along_until_days_are_chosen(form: NewClassDialog) -> None:
    form.repeat.every.setCurrentIndex(1)
    form.when.set_start(START)
    form.when.set_start(plus(START, DAY))
    assert [day.isChecked() for day in form.repeat.days] == [False, True, *[False] * 5]
    click(form.repeat.days[4])
    form.when.set_start(START)
    assert [n for n, day in enumerate(form.repeat.days) if day.isChecked()] == [1, 4]


def test_who_teaches_alone_need_not_say_so(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "teach_alone", "yes")
    configure.set(bench.desk, "business_name", "Mia Larsson")
    office.use(office.load_settings())
    form = NewClassDialog(office, window)
    form.open()
    settled()
    assert [(one.id, one.name) for one in form.tutor.people] == [(0, "Mia Larsson")]
    assert not form.tutor_field.isVisible()
    click(form.advanced_button)
    assert form.tutor_field.isVisible()
    type_in(form.title_edit, "Algebra")
    click(form.save_button)
    settled()
    bench.person("Zoe", Role.TUTOR)
    again = NewClassDialog(office, window)
    again.open()
    settled()
    assert [one.name for one in again.tutor.people] == ["Mia Larsson"]
    again.reject()


def test_tab_after_a_new_tutors_name_goes_to_the_students(
    qtbot: QtBot, form: NewClassDialog, settled: Settled
) -> None:
    form.tutor.edit.setFocus()
    QTest.keyClicks(form.tutor.edit, "Grace Hopper")
    qtbot.waitUntil(form.tutor.offers.isVisible)
    press(form.tutor.edit, Qt.Key.Key_Tab)
    settled()
    assert [person.name for person in form.tutor.people] == ["Grace Hopper"]
    assert form.students.edit.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_only_tutor_typed_again_stays_and_the_students_come_next(
    qtbot: QtBot, window: QWidget, office: Office, bench: Bench, settled: Settled, key: Qt.Key
) -> None:
    """The only tutor there is stands in the form already; who does not look types the name all the same."""
    bench.person("Anna Kowalska", Role.TUTOR)
    form = NewClassDialog(office, window)
    form.open()
    settled()
    assert [one.name for one in form.tutor.people] == ["Anna Kowalska"]
    form.tutor.edit.setFocus()
    QTest.keyClicks(form.tutor.edit, "Anna")
    qtbot.waitUntil(form.tutor.offers.isVisible)
    press(form.tutor.edit, key)
    settled()
    assert form.students.edit.hasFocus()
    QTest.keyClicks(form.students.edit, "Tom Baker")
    press(form.students.edit, Qt.Key.Key_Return)
    settled()
    assert [one.name for one in form.tutor.people] == ["Anna Kowalska"]
    assert [one.name for one in form.students.people] == ["Tom Baker"]
    form.done(0)
