"""Closed days and absences: the calendar with its list, and the form."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from lcadmin.domain.closures import Closure
from lcadmin.domain.instants import DAY
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.gui.dialogs.add_closure import ClosureDialog
from lcadmin.gui.dialogs.closed_days import ClosedDaysDialog
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.office import Office
from lcadmin.services import closing, people, schedule_lesson
from lcadmin.services.closing import Fate, Plan
from tests.support.desk import START, Bench, algebra
from tests.support.gui import Settled, Toasts, click, click_cell_button, shown, type_in

NEXT = date(2026, 11, 30)


@pytest.fixture
def series(bench: Bench) -> list[Lesson]:
    """Three Mondays with Anna and Tom, from tomorrow on."""
    bench.clock.set(START - DAY)
    anna, tom = bench.person("Anna", Role.TUTOR).id, bench.person("Tom").id
    return schedule_lesson.schedule(bench.desk, algebra(anna, tom, repeat=Repeat(count=3)))


def settle_pause(form: ClosureDialog, settled: Settled) -> None:
    form._pause.stop()
    form._look()
    settled()
    settled()


def line(form: ClosureDialog, place: int) -> str:
    return form.classes.list.item(place).text()


def test_closed_days_cancel_what_falls_on_them_and_one_undo_takes_all_back(
    window: QWidget, office: Office, bench: Bench, series: list[Lesson], toasts: Toasts, settled: Settled
) -> None:
    form = ClosureDialog(office, NEXT, None, window)
    form.open()
    settled()
    assert form.heading.text() == "1 class falls on these days"
    assert line(form, 0) == "Mon 30 Nov 16:00–17:00  Algebra · Anna, Tom"
    type_in(form.reason, "Fair")
    click(form.save_button)
    settled()
    assert bench.again(series[1]).cancelled is not None
    assert toasts.said == ["1 class is cancelled"]
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert bench.again(series[1]).cancelled is None
    assert closing.ahead(bench.desk) == []


def test_moving_says_where_each_class_goes(
    window: QWidget, office: Office, bench: Bench, series: list[Lesson], settled: Settled
) -> None:
    form = ClosureDialog(office, NEXT, None, window)
    form.open()
    settled()
    form.fates[Fate.MOVE].setChecked(True)
    form.later.setValue(2)
    settle_pause(form, settled)
    assert line(form, 0).endswith("Algebra  –  to Wed 2 Dec 16:00")
    click(form.save_button)
    settled()
    assert bench.again(series[1]).start == series[1].start + 2 * DAY


def test_more_days_hit_more_classes_and_the_last_day_follows_the_first(
    window: QWidget, office: Office, series: list[Lesson], settled: Settled
) -> None:
    form = ClosureDialog(office, date(2026, 11, 22), None, window)
    form.open()
    form.last.setDate(QDate(2026, 12, 7))
    settle_pause(form, settled)
    assert form.heading.text() == "3 classes fall on these days"
    form.first.setDate(QDate(2026, 12, 20))
    assert form.last.date() == QDate(2026, 12, 20)
    settle_pause(form, settled)
    assert form.heading.text() == "No class falls on these days"
    assert not form.classes.isVisible()


def test_an_absent_student_is_excused_and_an_absent_tutor_replaced(
    window: QWidget, office: Office, bench: Bench, series: list[Lesson], settled: Settled
) -> None:
    tom = people.get(bench.desk, series[0].students[0].person_id)
    form = ClosureDialog(office, NEXT, tom, window)
    form.open()
    settled()
    assert form.windowTitle() == "Tom is away"
    assert (form.fates[Fate.EXCUSE].isVisible(), form.fates[Fate.HAND_OVER].isVisible()) == (True, False)
    form.fates[Fate.EXCUSE].setChecked(True)
    click(form.save_button)
    settled()
    assert bench.again(series[1]).students[0].excused
    anna = people.get(bench.desk, series[0].tutors[0].person_id)
    form = ClosureDialog(office, NEXT, anna, window)
    form.open()
    settled()
    form.fates[Fate.HAND_OVER].setChecked(True)
    click(form.save_button)
    assert form.successor_field.error == "Who teaches instead?"
    form.successor.set_people([bench.person("Kofi", Role.TUTOR)])
    click(form.save_button)
    settled()
    assert bench.again(series[1]).tutors[0].name == "Kofi"


def test_an_absence_needs_somebody(window: QWidget, office: Office, settled: Settled) -> None:
    form = ClosureDialog(office, NEXT, None, window)
    form.open()
    form.who.setCurrentIndex(1)
    click(form.save_button)
    assert form.person_field.error == "Who is away?"
    settled()


def test_the_list_shows_what_is_ahead_and_takes_it_away(
    window: QWidget, office: Office, bench: Bench, series: list[Lesson], toasts: Toasts, settled: Settled
) -> None:
    tom = series[0].students[0].person_id
    closing.close(bench.desk, Closure(NEXT, date(2026, 12, 2), "Fair"), [], Plan())
    closing.close(bench.desk, Closure(date(2026, 12, 5), date(2026, 12, 5), person_id=tom), [], Plan())
    dialog = ClosedDaysDialog(office, window)
    dialog.open()
    settled()
    assert [shown(dialog.table, row)[:3] for row in range(2)] == [
        ["Mon 30 Nov – Wed 2 Dec", "Everybody", "Fair"],
        ["Sat 5 Dec", "Tom", ""],
    ]
    assert dialog.calendar.dateTextFormat(QDate(2026, 12, 1)).toolTip() == "Closed"
    assert dialog.calendar.dateTextFormat(QDate(2026, 12, 5)).toolTip() == ""
    click_cell_button(dialog.table, 0, "remove")
    settled()
    assert dialog.model.rowCount() == 1
    assert dialog.calendar.dateTextFormat(QDate(2026, 12, 1)).toolTip() == ""
    assert toasts.said == ["Taken away: Mon 30 Nov – Wed 2 Dec. The classes stay as they are."]


def test_the_list_opens_the_form_on_the_chosen_day(window: QWidget, office: Office, settled: Settled) -> None:
    dialog = ClosedDaysDialog(office, window)
    dialog.open()
    settled()
    assert dialog.empty.isVisible()
    dialog.calendar.setSelectedDate(QDate(2026, 12, 24))
    click(dialog.add_button)
    form = dialog.findChild(ClosureDialog)
    assert isinstance(form, ClosureDialog)
    assert form.first.date() == QDate(2026, 12, 24)
    settled()


def test_a_new_series_says_that_it_passes_over_closed_days(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    closing.close(bench.desk, Closure(NEXT, NEXT), [], Plan())
    form = NewClassDialog(office, window)
    form.open()
    settled()
    form.repeat.every.setCurrentIndex(1)
    form.repeat.count.setValue(2)
    assert form.repeat.words(START, office.formats) == "2 classes, the last on Mon 7 Dec"
    form.reject()
