"""The page of a class that was called off says by whom, and what is charged and paid."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.terms import Terms
from lcadmin.gui.office import Office
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.services import cancelling
from tests.support.desk import Bench
from tests.support.gui import Settled


def test_who_called_it_off_and_what_was_decided_stand_beside_it(
    qtbot: QtBot, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    page = LessonPage(office)
    qtbot.addWidget(page)
    page.show()
    page.open(lesson_id=lesson.id)
    settled()
    assert not page.facts.called_off.isVisible()
    cancelling.cancel(bench.desk, [lesson.id], CancelledBy.STUDENT)
    settled()
    page.refresh()
    settled()
    assert page.facts.called_off.text() == "By a student, told 16:00\nNothing charged, nothing paid"
    cancelling.cancel(bench.desk, [lesson.id], CancelledBy.TUTOR, terms=Terms(0, 100, "ill"))
    settled()
    page.refresh()
    settled()
    assert page.facts.called_off.text() == "By the tutor, told 16:00\nCharged 0 %, paid 100 %\nill"
