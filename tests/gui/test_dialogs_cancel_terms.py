"""What is charged and paid when a class is cancelled, and credit in its place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.terms import Terms
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog
from lcadmin.gui.office import Office
from lcadmin.services import cancelling, configure, credit
from tests.support.calling_off import terms_of
from tests.support.desk import START, Bench
from tests.support.gui import Settled, Toasts, click, type_in


@pytest.fixture
def lesson(bench: Bench) -> Lesson:
    bench.clock.set(START - HOUR)
    configure.set_many(
        bench.desk,
        {"price_late_cancel_percent": "50", "pay_late_cancel_percent": "80", "credit_rule": "minutes"},
    )
    return bench.lesson("Tom")


@pytest.fixture
def form(window: QWidget, office: Office, lesson: Lesson, settled: Settled) -> CancelClassDialog:
    made = CancelClassDialog(office, [lesson], window)
    made.open()
    settled()
    return made


def test_what_the_rules_say_follows_who_cancels_and_when(form: CancelClassDialog, settled: Settled) -> None:
    late = "By your rules each student is charged 50 % and the tutor is paid 80 %."
    nothing = "By your rules nothing is charged and nothing is paid."
    assert form.terms.said.text() == late
    form.by[CancelledBy.OFFICE].setChecked(True)
    settled()
    assert form.terms.said.text() == nothing
    form.by[CancelledBy.STUDENT].setChecked(True)
    form.earlier.setChecked(True)
    form.told.set_start(START - 3 * DAY)  # type: ignore[arg-type]
    settled()
    assert form.terms.said.text() == nothing


def test_another_decision_needs_a_reason_and_is_kept(
    form: CancelClassDialog, bench: Bench, lesson: Lesson, settled: Settled
) -> None:
    click(form.terms.otherwise)
    assert (form.terms.charge.value(), form.terms.pay.value()) == (50, 80)
    form.terms.charge.setValue(0)
    click(form.save_button)
    settled()
    assert form.terms.reason.error.startswith("Say why")
    type_in(form.terms.why, "ill")
    assert form.terms.reason.error == ""
    click(form.save_button)
    settled()
    assert terms_of(bench.desk, lesson.id) == Terms(0, 80, "ill")


def test_students_get_credit_in_its_place(
    form: CancelClassDialog, bench: Bench, lesson: Lesson, toasts: Toasts, settled: Settled
) -> None:
    form.by[CancelledBy.TUTOR].setChecked(True)
    click(form.credit)
    click(form.save_button)
    settled()
    tom = lesson.students[0].person_id
    assert credit.account(bench.desk, tom).balance == 60
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert credit.account(bench.desk, tom).balance == 0
    assert bench.again(lesson).cancelled is None


def test_several_classes_tell_for_how_many_something_is_charged(
    window: QWidget, office: Office, bench: Bench, lesson: Lesson, settled: Settled
) -> None:
    later = bench.lesson("Ada", start=START + 7 * DAY)
    form = CancelClassDialog(office, [lesson, later], window)
    form.open()
    settled()
    assert form.terms.said.text() == "By your rules something is charged or paid for 1 of 2 classes."
    form.reject()


def test_a_cancellation_is_corrected_with_what_was_entered_before(
    window: QWidget, office: Office, bench: Bench, lesson: Lesson, settled: Settled
) -> None:
    cancelling.cancel(bench.desk, [lesson.id], CancelledBy.TUTOR, terms=Terms(0, 30, "ill"))
    off = bench.again(lesson)
    form = CancelClassDialog(office, [off], window, Terms(0, 30, "ill"))
    form.open()
    settled()
    assert (form.windowTitle(), form.who) == ("Change the cancellation", CancelledBy.TUTOR)
    assert form.terms.decision == Terms(0, 30, "ill")
    assert not form.credit.isVisible()
    form.terms.pay.setValue(60)
    click(form.save_button)
    settled()
    assert terms_of(bench.desk, lesson.id) == Terms(0, 60, "ill")
    assert bench.again(lesson).cancelled == off.cancelled
