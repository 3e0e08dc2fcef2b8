"""States that a page or form gets into while it is used: nothing found, more opened, a question asked,
LearnCube answered, something sent or gone wrong. They stand last: some leave a class behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import SECOND, from_datetime, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.letters import LetterState
from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.dialogs.mail_texts import MailTextsDialog
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.dialogs.person import PersonDialog
from lcadmin.gui.dialogs.send import send_week
from lcadmin.gui.faults import Faults
from lcadmin.gui.leaving import Leaving
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.pages.connection import ConnectionPage
from lcadmin.gui.pages.help import HelpPage
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.gui.pages.people import PeoplePage
from lcadmin.services import configure
from lcadmin.services.new_lesson import NewLesson
from lcadmin.services.schedule_lesson import schedule
from tests.support.scenes.stage import Needs, Scene, Stage, bottom_of, scroller_of

P = TypeVar("P", bound=QWidget)

_NOBODY = "zzz"
_PUBLIC = "https://tutors.example.com"
_SERIES = "Portuguese"


def _page(stage: Stage, kind: type[P], name: str) -> P:
    page = stage.page(name).page
    assert isinstance(page, kind)
    return page


# Nothing found


def _classes_nothing(stage: Stage) -> QWidget:
    page = _page(stage, ClassesPage, "classes")
    page.show_view("list")
    page.filter.text.setText(_NOBODY)
    stage.settle()
    return stage.window


def _people_nothing(stage: Stage) -> QWidget:
    page = _page(stage, PeoplePage, "people")
    page.filter.search.setText(_NOBODY)
    page.filter.changed.emit()
    stage.settle()
    return stage.window


def _search_nothing(stage: Stage) -> QWidget:
    stage.page("today")
    stage.window.activateWindow()
    stage.window.search.setFocus()
    stage.window.search.setText(_NOBODY)
    stage.window.search.ask_now()
    stage.settle()
    return stage.window


# The lower end of long pages


def _lower(page: str, args: Callable[[Stage], dict[str, object]]) -> Callable[[Stage], QWidget]:
    def open_it(stage: Stage) -> QWidget:
        stage.page(page, **args(stage))
        return bottom_of(stage)

    return open_it


# Help


def _help(**args: object) -> Callable[[Stage], QWidget]:
    def open_it(stage: Stage) -> QWidget:
        stage.page("help", **args)
        stage.settle()
        return stage.window

    return open_it


def _help_found(words: str) -> Callable[[Stage], QWidget]:
    def open_it(stage: Stage) -> QWidget:
        _page(stage, HelpPage, "help").search.setText(words)
        stage.settle()
        return stage.window

    return open_it


# Answering, and the ways to get there


def _answering(stage: Stage) -> QWidget:
    office = stage.office
    configure.set(stage.bench.desk, "public_url", _PUBLIC)
    office.use(office.load_settings())
    office.responder.start()
    _looked(stage, Reach(ReachVerdict.REACHED, office.now(), _PUBLIC))
    page = _page(stage, ConnectionPage, "connection")
    page.tick()
    stage.settle()
    return stage.window


def _looked(stage: Stage, reach: Reach) -> None:
    """What the look from outside found."""
    office = stage.office
    stage.bench.store.write(lambda tables: tables.reach.put(reach)).result()
    office.reach = reach
    office.reach_changed.emit()


def _silent_again(stage: Stage) -> None:
    office = stage.office
    office.responder.stop()
    office.reach = None
    configure.set(stage.bench.desk, "public_url", "")
    office.use(office.load_settings())
    stage.settle()


def _unreachable(stage: Stage) -> QWidget:
    _answering(stage)
    now = stage.office.now()
    _looked(stage, Reach(ReachVerdict.TIMEOUT, now, _PUBLIC, failed_since=plus(now, -90 * SECOND)))
    page = _page(stage, ConnectionPage, "connection")
    page.refresh()
    page.tick()
    stage.settle()
    return stage.window


def _way(place: int) -> Callable[[Stage], QWidget]:
    def open_it(stage: Stage) -> QWidget:
        page = _page(stage, ConnectionPage, "connection")
        assert page.way is not None
        page.way.choose(place)
        stage.settle()
        bar = scroller_of(stage).verticalScrollBar()
        bar.setValue(page.way.y() - 8)
        stage.settle()
        return stage.window

    return open_it


def _backup_trouble(stage: Stage) -> QWidget:
    stage.page("today")
    stage.office.backup_problem = Text.of("store_full", file="lcadmin-2026-11-26.db")
    stage.window.health.tick()
    stage.settle()
    return stage.window


def _backup_mended(stage: Stage) -> None:
    stage.office.backup_problem = None


# Menus


def _menu(open_it: Callable[[Stage], QMenu | None]) -> Callable[[Stage], QWidget]:
    def opened(stage: Stage) -> QWidget:
        menu = open_it(stage)
        assert menu is not None
        menu.popup(stage.window.mapToGlobal(stage.window.rect().center()))
        stage.settle()
        return menu

    return opened


def _link_menu(stage: Stage) -> QMenu | None:
    page = stage.page("lesson", lesson_id=stage.lesson("Statistics").id).page
    assert isinstance(page, LessonPage)
    page.links.table.selectRow(1)
    menu = page.links.table.menu
    return None if menu is None else menu(page.links.table.selected_rows())


def _columns_menu(stage: Stage) -> QMenu | None:
    page = _page(stage, ClassesPage, "classes")
    page.show_view("list")
    return page.list.columns_menu(page)


def _class_menu(stage: Stage) -> QMenu | None:
    page = _page(stage, ClassesPage, "classes")
    page.show_view("list")
    stage.settle()
    page.table.selectRow(0)
    menu = page.table.menu
    return None if menu is None else menu(page.table.selected_rows())


# Forms with more in them


def _one_of_a_series(stage: Stage) -> Lesson:
    """In a spring that no other scene is about; made once."""
    try:
        return stage.lesson(_SERIES)
    except StopIteration:
        start = from_datetime(datetime(2027, 3, 2, 16, 0, tzinfo=ZoneInfo("Europe/London")))
        people = (stage.person("Anna Kowalska").id,), (stage.person("Mia Baker").id,)
        made = schedule(
            stage.bench.desk, NewLesson(_SERIES, start, 50, *people, repeat=Repeat(1, None, count=8))
        )
        stage.settle()
        return made[1]


def _new_series(stage: Stage) -> QDialog:
    form = NewClassDialog(stage.office, stage.window)
    form.title_edit.setText(_SERIES)
    form.repeat.every.setCurrentIndex(1)
    form.advanced_button.click()
    return form


def _cancelled_late(stage: Stage) -> QDialog:
    form = CancelClassDialog(stage.office, [stage.lesson("Statistics")], stage.window)
    form.earlier.click()
    form.terms.otherwise.click()
    return form


def _person_more(stage: Stage) -> QDialog:
    form = PersonDialog(stage.office, stage.person("Anna Kowalska"), stage.window)
    form.more_button.click()
    return form


def _wrong_placeholder(stage: Stage) -> QWidget:
    dialog = MailTextsDialog(stage.office, stage.window)
    stage.shown(dialog)
    dialog.plain.setPlainText("Hello {{ nobody }},\n\nsee you on {{ day }}.\n")
    dialog._tries.restart()
    stage.settle()
    return dialog


def _sent(stage: Stage) -> QWidget:
    """One is out, one came back, one is known to nobody, one was left out."""
    dialog = send_week(stage.office, stage.window)
    stage.settle()
    assert isinstance(dialog, LettersDialog)
    rows = list(dialog.list.rows)
    refused = Text.of("mail_refused_reader", to=rows[1].letter.reader.email, said="no such mailbox")
    for row in (
        replace(rows[0], state=LetterState.SENT, chosen=False),
        replace(rows[1], state=LetterState.FAILED, why=refused),
        replace(rows[2], state=LetterState.UNCERTAIN, chosen=False),
        replace(rows[3], chosen=False),
        replace(rows[4], drafted=True, chosen=False),
    ):
        dialog.list.put(row)
    dialog._count()
    dialog.list.show_first(LetterState.FAILED)
    stage.settle()
    return dialog


# Questions


def _unsaved(stage: Stage) -> QWidget:
    form = NewClassDialog(stage.office, stage.window)
    stage.shown(form)
    form.title_edit.setText("Half a class")
    form.reject()
    return stage.dialog(QMessageBox)


def _recording(stage: Stage) -> QWidget:
    form = NewClassDialog(stage.office, stage.window)
    stage.shown(form)
    form.record.box.click()
    return stage.dialog(QMessageBox)


def _quitting(stage: Stage) -> QWidget:
    stage.office.responder.start()
    leaving = Leaving(stage.office, stage.window)
    leaving.quit()
    stage.settle()
    stage.window.removeEventFilter(leaving)
    return stage.dialog(QMessageBox)


def _fault(stage: Stage) -> QWidget:
    Faults(stage.window, lambda _words: None).show(BadInput("bad_start"))
    return stage.dialog(QMessageBox)


def _of(name: str, make: Callable[[Stage], QDialog], needs: Needs = Needs.MONTH) -> Scene:
    return Scene(name, lambda stage: stage.shown(make(stage)), needs)


def _minutes_of_first(stage: Stage) -> dict[str, object]:
    return {"lesson_id": stage.lessons()[0].id}


STATES = (
    Scene("classes-nothing", _classes_nothing),
    Scene("people-nothing", _people_nothing),
    Scene("search-nothing", _search_nothing, Needs.ANYTHING),
    Scene("today-lower", _lower("today", lambda _stage: {})),
    Scene("minutes-lower", _lower("minutes", _minutes_of_first)),
    Scene("reports-lower", _lower("reports", lambda _stage: {"report": "students"})),
    Scene("help-chapter", _help(topic="reports-and-pay.md")),
    Scene("help-table", _help(topic="troubleshooting.md", part="the-light-at-the-bottom-of-the-window")),
    Scene("help-keys", _help(show="keys")),
    Scene("help-found", _help_found("credit")),
    Scene("help-nothing", _help_found(_NOBODY)),
    Scene("answering", _answering, after=_silent_again),
    Scene("unreachable", _unreachable, after=_silent_again),
    Scene("way-router", _way(1)),
    Scene("way-server", _way(2)),
    Scene("backup-trouble", _backup_trouble, after=_backup_mended),
    Scene("link-menu", _menu(_link_menu)),
    Scene("columns-menu", _menu(_columns_menu)),
    Scene("class-menu", _menu(_class_menu)),
    _of("new-series", _new_series, Needs.ANYTHING),
    _of("cancelled-late", _cancelled_late),
    _of("person-more", _person_more),
    Scene("mail-texts-wrong", _wrong_placeholder, Needs.ANYTHING),
    Scene("sent", _sent),
    Scene("unsaved", _unsaved, Needs.ANYTHING),
    Scene("recording", _recording, Needs.ANYTHING),
    Scene("quitting", _quitting, after=lambda stage: stage.office.responder.stop()),
    Scene("fault", _fault, Needs.ANYTHING),
    Scene("lesson-series", lambda stage: stage.page("lesson", lesson_id=_one_of_a_series(stage).id)),
    _of("edit-series", lambda s: EditClassDialog(s.office, _one_of_a_series(s), s.window)),
    _of("cancel-series", lambda s: CancelClassDialog(s.office, [_one_of_a_series(s)], s.window)),
)
