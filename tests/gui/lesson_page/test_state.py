"""The page of one class: where it stands, its minutes, and what can be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.services import change_lesson, configure, credit, lessons, people, schedule_lesson, undo
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, algebra
from tests.support.gui import Settled, button, click, press, shown
from tests.support.lesson_page import opened


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
    bench.connect(lesson, lesson.students[0], after=-20 * 60)
    bench.connect(lesson, lesson.tutors[0], after=-118)
    opened(page, lesson, settled)
    assert page.facts.record.text() == "Yes (Beta)"
    assert page.facts.entry.text() == "15:45 to 19:00"
    heard = page.facts.heard.text().splitlines()
    assert heard[0] == "15:40:00 Tom not let in: too early"
    assert heard[1] == "15:58:02 Anna let in"
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
    call_off(bench.desk, lesson.id, CancelledBy.STUDENT)
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


def test_once_its_making_is_undone_the_clock_says_no_state_of_it_any_more(
    page: LessonPage, bench: Bench, settled: Settled
) -> None:
    anna, tom = bench.person("Anna", Role.TUTOR).id, bench.person("Tom").id
    (made,) = schedule_lesson.schedule(bench.desk, algebra(anna, tom))
    opened(page, made, settled)
    assert page.header.chip.isVisible()
    undo.undo(bench.desk)
    settled()
    page.tick()
    assert page.gone.isVisible()
    assert not page.header.chip.isVisible()


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


def test_ctrl_d_plans_the_same_class_a_week_later(frame: MainWindow, bench: Bench, settled: Settled) -> None:
    lesson = bench.lesson("Tom Baker", title="Algebra")
    frame.go_to("lesson", {"lesson_id": lesson.id})
    settled()
    assert frame.page is not None
    press(frame.page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settled()
    planned = lessons.rows(bench.desk, list(range(1, 10)))
    assert [(row.lesson.title, row.lesson.start - lesson.start) for row in planned] == [
        ("Algebra", 0),
        ("Algebra", 7 * DAY),
    ]
