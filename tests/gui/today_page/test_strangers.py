"""Links of no class: a class can be made of them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.pages.today import TodayPage
from lcadmin.services import lessons
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench
from tests.support.gui import (
    Settled,
    Toasts,
    button,
    click,
    type_in,
)


def test_a_class_is_made_of_an_unknown_link_and_counts_what_came_with_it(
    qtbot: QtBot, page: TodayPage, bench: Bench, settled: Settled
) -> None:
    bench.person("Anna", Role.TUTOR)
    bench.say("start_lesson", "PLANNEDINLEARNCUBE", after=130)
    bench.say("end_lesson", "PLANNEDINLEARNCUBE", after=730, time="600")
    page.open()
    settled()
    click(button(page.attention, "Make this a class"))
    form = page.window().findChild(NewClassDialog)
    settled()
    assert form is not None
    assert form.token_edit.text() == "PLANNEDINLEARNCUBE"
    assert form.token.isVisible()
    assert form.when.start() == START
    type_in(form.title_edit, "Algebra")
    click(form.save_only_button)
    settled()
    (row,) = lessons.find(bench.desk, LessonQuery())
    assert (row.lesson.token, row.time.counted_seconds) == ("PLANNEDINLEARNCUBE", 600)
    settled()
    assert not page.attention.isVisible()


def test_what_came_before_a_class_was_made_is_counted_with_one_click(
    page: TodayPage, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    bench.say("start_lesson", "PLANNEDINLEARNCUBE", after=130)
    bench.say("end_lesson", "PLANNEDINLEARNCUBE", after=730, time="600")
    lesson = bench.lesson(token="PLANNEDINLEARNCUBE")
    page.open()
    settled()
    click(button(page.attention, "Count them"))
    settled()
    assert bench.kept(lesson).counted_seconds == 600
    assert toasts.said == ["What came before counts for Algebra now"]
    settled()
    assert not page.attention.isVisible()
