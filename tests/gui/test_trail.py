"""The way here and the way back: pages about one class lead back where they were opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.trail import Visits
from tests.support.desk import Bench
from tests.support.gui import Settled, click, press


def went(visits: Visits, *pages: str) -> list[str]:
    """The stops over the last of these pages."""
    for page in pages:
        visits.go(page, {"of": page}, about_one=page in ("lesson", "minutes"), title=f"({page})")
    return [stop.page for stop in visits.now.trail] if visits.now is not None else []


@pytest.mark.parametrize(
    ("pages", "stops"),
    [
        (["today"], []),
        (["today", "minutes"], ["today"]),
        (["classes", "lesson", "minutes"], ["classes", "lesson"]),
        (["classes", "lesson", "minutes", "lesson"], ["classes"]),
        (["people", "minutes", "lesson"], ["people", "minutes"]),
        (["people", "lesson", "reports", "minutes"], ["reports"]),
        (["lesson"], []),
    ],
)
def test_a_page_about_one_class_has_the_stops_before_it(pages: list[str], stops: list[str]) -> None:
    assert went(Visits(), *pages) == stops


def test_another_class_takes_the_place_of_the_one_before_on_the_way() -> None:
    visits = Visits()
    visits.go("today", {}, about_one=False, title="")
    visits.go("lesson", {"lesson_id": 1}, about_one=True, title="Today")
    visit = visits.go("lesson", {"lesson_id": 2}, about_one=True, title="Algebra")
    assert [(stop.page, stop.title) for stop in visit.trail] == [("today", "Today")]


def test_the_same_page_again_is_one_step() -> None:
    visits = Visits()
    went(visits, "today", "lesson", "lesson")
    assert [visit.page for visit in (visits.back(), visits.now) if visit is not None] == ["today", "today"]
    assert visits.back() is None


def test_a_long_way_is_cut_at_its_far_end() -> None:
    visits = Visits()
    for number in range(60):
        visits.go(f"p{number}", {}, about_one=True, title="")
    assert visits.now is not None
    assert [stop.page for stop in visits.now.trail] == ["p55", "p56", "p57", "p58"]


def crumbs(frame: MainWindow) -> list[QPushButton]:
    assert frame.page is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = frame.page.findChildren(QPushButton)
    return [one for one in found if one.property("variant") == "link" and one.text().endswith("›")]


def test_minutes_opened_from_today_lead_back_to_today(
    frame: MainWindow, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson()
    office.go_to("minutes", lesson_id=lesson.id)
    settled()
    assert [crumb.text() for crumb in crumbs(frame)] == ["Today ›"]
    assert frame.side.shown == "today"
    click(crumbs(frame)[0])
    assert frame.page_name == "today"
    office.go_to("minutes", lesson_id=lesson.id)
    press(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert frame.page_name == "today"
    settled()


def test_minutes_opened_from_a_class_of_the_list_lead_back_step_by_step(
    frame: MainWindow, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson(title="Algebra & more")
    office.go_to("classes", range="all")
    office.go_to("lesson", lesson_id=lesson.id)
    settled()
    office.go_to("minutes", lesson_id=lesson.id)
    settled()
    assert [crumb.accessibleName() for crumb in crumbs(frame)] == ["Classes", "Algebra & more"]
    assert frame.side.shown == "classes"
    click(crumbs(frame)[1])
    settled()
    assert frame.page_name == "lesson"
    assert [crumb.accessibleName() for crumb in crumbs(frame)] == ["Classes"]
