"""Every page, and every view of those that have several."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.report_sheets import Report
from lcadmin.gui.pages._log_tabs import IMPORTED, RECEIVED, RECONCILE
from lcadmin.gui.pages._person_menu import person_menu
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.pages.connection import ConnectionPage
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.gui.pages.logs import LogsPage
from lcadmin.gui.pages.people import PeoplePage
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.gui.pages.settings import SettingsPage
from lcadmin.gui.widgets.toast import Offer
from lcadmin.services import lesson_time
from tests.support.calling_off import call_off
from tests.support.scenes.stage import Needs, Scene, Stage, bottom_of, scroller_of

P = TypeVar("P", bound=QWidget)


def _classes_week(stage: Stage) -> QWidget:
    page = _at(stage, ClassesPage, "classes")
    page.show_view("week")
    stage.settle()
    return stage.window


def _classes_list(stage: Stage) -> QWidget:
    page = _at(stage, ClassesPage, "classes")
    page.show_view("list")
    stage.settle()
    page.table.selectRow(0)
    return stage.window


def _person(stage: Stage) -> QWidget:
    return stage.page("people", person_id=stage.person("Tom Baker").id)


def _person_menu(stage: Stage) -> QWidget:
    page = _at(stage, PeoplePage, "people")
    menu = person_menu(stage.office, stage.person("Tom Baker"), page)
    menu.popup(page.mapToGlobal(page.rect().center()))
    stage.settle()
    return menu


def _logs(tab: int) -> Scene:
    def open_it(stage: Stage) -> QWidget:
        page = _at(stage, LogsPage, "logs")
        page.show_tab(tab)
        stage.settle()
        return stage.window

    return Scene(
        {IMPORTED: "logs", RECEIVED: "logs-messages", RECONCILE: "logs-reconcile"}[tab],
        open_it,
        Needs.ANYTHING,
    )


def _report(report: Report) -> Scene:
    def open_it(stage: Stage) -> QWidget:
        page = _at(stage, ReportsPage, "reports")
        page.choose(report)
        page.range.choose("this_month")
        stage.settle()
        return stage.window

    return Scene(f"reports-{report.value}", open_it, Needs.ANYTHING)


def _connection_advanced(stage: Stage) -> QWidget:
    page = _at(stage, ConnectionPage, "connection")
    page.advanced.toggle()
    stage.settle()
    return bottom_of(stage)


def _settings_advanced(stage: Stage) -> QWidget:
    page = _at(stage, SettingsPage, "settings")
    page.advanced_button.click()
    stage.settle()
    return bottom_of(stage)


def _part(page: str, screens: int) -> Scene:
    """A long page, scrolled down by this many screens."""

    def open_it(stage: Stage) -> QWidget:
        stage.page(page)
        bar = scroller_of(stage).verticalScrollBar()
        bar.setValue(screens * bar.pageStep())
        stage.settle()
        return stage.window

    return Scene(f"{page}-{screens + 1}", open_it, Needs.ANYTHING)


def _report_menu(stage: Stage) -> QWidget:
    page = _at(stage, ReportsPage, "reports")
    page.choose(Report.STUDENTS)
    page.range.choose("this_month")
    stage.settle()
    menu = page.exits.menu()
    menu.popup(page.mapToGlobal(page.rect().center()))
    stage.settle()
    return menu


def _reconcile_menu(stage: Stage) -> QWidget:
    page = _at(stage, LogsPage, "logs")
    page.show_tab(RECONCILE)
    stage.settle()
    menu = page.reconcile.exits.menu()
    menu.popup(page.mapToGlobal(page.rect().center()))
    stage.settle()
    return menu


def _lesson(stage: Stage) -> QWidget:
    return _show(stage, "lesson", stage.lesson("Statistics"))


def _lesson_past(stage: Stage) -> QWidget:
    return _show(stage, "lesson", stage.lessons()[0])


def _lesson_cancelled(stage: Stage) -> QWidget:
    lesson = stage.lesson("Physics")
    call_off(stage.bench.desk, lesson.id, CancelledBy.STUDENT)
    stage.settle()
    return _show(stage, "lesson", lesson)


def _minutes(kind: str) -> Scene:
    """A plain class, the one that was cut off most, one to decide on, the one that is on."""

    def rank(stage: Stage, lesson: Lesson) -> tuple[bool, int]:
        time = lesson_time.explain(stage.bench.desk, lesson.id).time
        right = {
            "plain": time.status is Status.ENDED and not time.in_review,
            "cut": not time.in_review,
            "review": time.in_review,
            "live": time.status is Status.IN_PROGRESS,
        }[kind]
        return right, len(time.steps) * (1 if kind == "cut" else -1)

    def open_it(stage: Stage) -> QWidget:
        past = [one for one in stage.lessons() if one.start <= stage.office.now()][-60:]
        return _show(stage, "minutes", max(past, key=lambda one: rank(stage, one)))

    return Scene(f"minutes-{kind}", open_it)


def _search(stage: Stage) -> QWidget:
    stage.page("today")
    stage.window.activateWindow()
    stage.window.search.setFocus()
    stage.settle()
    stage.window.search.setText("an")
    stage.window.search.ask_now()
    stage.settle()
    return stage.window


def _toast(stage: Stage) -> QWidget:
    stage.page("today")
    stage.window.toast.show_text("Algebra is moved to Friday, 16:00", Offer("Undo", lambda: None))
    stage.settle()
    return stage.window


def _trouble(stage: Stage) -> QWidget:
    stage.page("today")
    stage.window.toast.show_trouble(
        "The disk is full: nothing was saved. Free some space on the disk, then try again."
    )
    stage.settle()
    return stage.window


def _narrow(stage: Stage) -> QWidget:
    stage.page("today")
    stage.window.resize(stage.window.minimumWidth(), 640)
    stage.settle()
    return stage.window


def _at(stage: Stage, kind: type[P], name: str) -> P:
    stage.page(name)
    page = stage.window.page
    assert isinstance(page, kind)
    return page


def _show(stage: Stage, page: str, lesson: Lesson) -> QWidget:
    stage.page(page, lesson_id=lesson.id)
    if page == "lesson":
        assert isinstance(stage.window.page, LessonPage)
    return stage.window


PAGES = (
    Scene("today", lambda stage: stage.page("today"), Needs.ANYTHING),
    Scene("classes", _classes_list, Needs.ANYTHING),
    Scene("classes-week", _classes_week, Needs.ANYTHING),
    Scene("people", lambda stage: stage.page("people"), Needs.ANYTHING),
    Scene("people-one", _person),
    Scene("people-menu", _person_menu),
    _logs(IMPORTED),
    _logs(RECEIVED),
    _logs(RECONCILE),
    *(_report(report) for report in Report),
    Scene("connection", lambda stage: stage.page("connection"), Needs.ANYTHING),
    Scene("connection-advanced", _connection_advanced, Needs.ANYTHING),
    Scene("settings", lambda stage: stage.page("settings"), Needs.ANYTHING),
    Scene("settings-advanced", _settings_advanced, Needs.ANYTHING),
    _part("connection", 1),
    _part("connection", 2),
    _part("settings", 1),
    _part("settings", 2),
    _part("settings", 3),
    Scene("reports-menu", _report_menu),
    Scene("reconcile-menu", _reconcile_menu),
    Scene("help", lambda stage: stage.page("help"), Needs.ANYTHING),
    Scene("lesson", _lesson),
    Scene("lesson-past", _lesson_past),
    Scene("lesson-cancelled", _lesson_cancelled),
    _minutes("plain"),
    _minutes("cut"),
    _minutes("review"),
    _minutes("live"),
    Scene("search", _search),
    Scene("toast", _toast),
    Scene("trouble", _trouble),
    Scene("narrow", _narrow),
)
