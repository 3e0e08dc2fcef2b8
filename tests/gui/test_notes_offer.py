"""After a change the message about it offers to tell those who were told something else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lcadmin.domain.handed import Way
from lcadmin.domain.instants import HOUR, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.gui import run
from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.services import change_lesson, handing, people
from lcadmin.services.change_lesson import LessonEdit
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench
from tests.support.gui import Settled, click
from tests.support.mail import HandMailer, with_account


@pytest.fixture
def mailer() -> HandMailer:
    return HandMailer()


@pytest.fixture
def window(
    qtbot: QtBot, office: Office, bench: Bench, mailer: HandMailer, settled: Settled
) -> Iterator[MainWindow]:
    with_account(bench)
    office.desk = replace(office.desk, mailer=mailer)
    bench.clock.set(START - HOUR)
    made = run.main_window(office)
    qtbot.addWidget(made)
    made.show()
    settled()
    yield made
    made.hide()


@pytest.fixture
def lesson(bench: Bench, window: MainWindow, settled: Settled) -> Lesson:
    made = bench.lesson("Tom")
    people.edit(bench.desk, made.students[0].person_id, email="tom@example.com")
    handing.record(bench.desk, [made.id], None, Way.COPIED)
    settled()
    assert window.toast.more_button.isHidden()
    return made


def test_a_moved_class_offers_the_note_and_three_more_clicks_send_it(
    office: Office, bench: Bench, window: MainWindow, lesson: Lesson, settled: Settled, mailer: HandMailer
) -> None:
    change_lesson.move(bench.desk, lesson.id, plus(START, HOUR))
    office.done("Algebra moved")
    settled()
    assert window.toast.text == "Algebra moved"
    assert window.toast.more_button.text() == "Send note"
    assert window.toast.undo_button.isVisible()
    click(window.toast.more_button)
    settled()
    (dialog,) = window.findChildren(LettersDialog)
    click(dialog.send_button)
    settled()
    settled()
    assert mailer.readers == ["tom@example.com"]
    dialog.reject()


def test_another_tutor_offers_it_to_all_sides(
    office: Office, bench: Bench, window: MainWindow, lesson: Lesson, settled: Settled
) -> None:
    ben = bench.person("Ben", Role.TUTOR, email="ben@example.com")
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(tutor=ben.id))
    office.done("Ben teaches Algebra")
    settled()
    click(window.toast.more_button)
    settled()
    (dialog,) = window.findChildren(LettersDialog)
    assert [row.letter.reader.name for row in dialog.list.rows] == ["Anna", "Ben", "Tom"]
    dialog.reject()


def test_where_nobody_was_told_anything_nothing_is_offered(
    office: Office, bench: Bench, window: MainWindow, lesson: Lesson, settled: Settled
) -> None:
    other = bench.lesson("Zoe", title="History")
    call_off(bench.desk, other.id, CancelledBy.OFFICE)
    office.done("History is cancelled")
    settled()
    assert window.toast.more_button.isHidden()
    window.toast.show_text("Something else", trouble=True)
    assert window.toast.more_button.isHidden()
