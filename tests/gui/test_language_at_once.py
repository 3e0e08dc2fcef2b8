"""Another language is spoken at once, by a window at the same place; the responder notices nothing."""

from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lcadmin import app
from lcadmin.domain.instants import DAY
from lcadmin.gui import run
from lcadmin.gui.dialogs.first_start import FirstStart
from lcadmin.gui.front import Front
from lcadmin.gui.language import speak
from lcadmin.gui.office import Office
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.pages.settings import SettingsPage
from lcadmin.gui.widgets.setting_editors import ChoiceEditor
from lcadmin.paths import DataFolder
from lcadmin.services import callback_address, configure
from lcadmin.window import window_office
from tests.support.desk import START, Bench
from tests.support.gui import HandHome, HandResponder, Settled, click


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def front(office: Office, bench: Bench, settled: Settled) -> Iterator[Front]:
    """As the program opens it, in an office where somebody works."""
    bench.lesson("Tom", title="Algebra")
    bench.lesson("Eva", title="Biology", start=START + DAY)
    with run.opened(office) as opened:
        settled()
        yield opened
        settled()


def titles(front: Front) -> list[str]:
    return [item.title for item in front.window._nav_items()]


def spoken(front: Front, word: str) -> bool:
    return titles(front)[0] == word


def _keyboard(front: Front) -> str:
    focused = front.window.focusWidget()
    return focused.value() if isinstance(focused, ChoiceEditor) else ""


def choose_german(front: Front) -> None:
    page = front.window.page
    assert isinstance(page, SettingsPage)
    editor = page.fields["language"].control
    assert isinstance(editor, ChoiceEditor)
    editor.setFocus()
    editor.setCurrentIndex(editor.findData("de"))
    editor.activated.emit(editor.currentIndex())


def test_a_language_chosen_in_settings_is_spoken_at_once_on_the_same_page_and_in_the_same_size(
    front: Front, settled: Settled, qtbot: QtBot, responder: HandResponder, office: Office
) -> None:
    before = front.window
    before.resize(1011, 707)
    before.go_to("settings")
    settled()
    starts = responder.state
    choose_german(front)
    qtbot.waitUntil(lambda: front.window is not before)
    settled()
    after = front.window
    assert spoken(front, "Heute")
    assert after.page_name == "settings"
    assert after.page is not None
    assert after.page.title == "Einstellungen"
    assert (after.width(), after.height()) == (1011, 707)
    assert after.isVisible()
    assert responder.state is starts
    assert office.formats.short_day(office.formats.day_of(START)).startswith("Mo")
    assert office.history.undo_action.text().startswith("&Rückgängig")
    assert "“Sprache”" in office.history.undo_action.text()  # named as in the window, not by its key
    qtbot.waitUntil(lambda: _keyboard(front) == "de")  # the keyboard is where it was
    after.back()
    settled()
    assert after.page_name == "today"


def test_undo_brings_the_former_language_back(
    front: Front, settled: Settled, qtbot: QtBot, office: Office
) -> None:
    front.window.go_to("settings")
    settled()
    choose_german(front)
    qtbot.waitUntil(lambda: spoken(front, "Heute"))
    settled()
    office.history.undo()
    qtbot.waitUntil(lambda: spoken(front, "Today"))


def test_what_is_selected_stays_selected(front: Front, settled: Settled, qtbot: QtBot, bench: Bench) -> None:
    front.window.go_to("classes", {"range": "all"})
    settled()
    page = front.window.page
    assert isinstance(page, ClassesPage)
    key = page.model.key_at(1)
    page.table.select_keys([key])
    configure.set(bench.desk, "language", "fr")  # by another program on the same data
    qtbot.waitUntil(lambda: spoken(front, "Aujourd’hui"))
    there = front.window.page
    assert isinstance(there, ClassesPage)
    qtbot.waitUntil(lambda: there.table.selected_keys() == [key])


def test_a_dialog_that_somebody_is_in_is_left_to_its_end(
    front: Front, settled: Settled, qtbot: QtBot, bench: Bench
) -> None:
    before = front.window
    before.office.new_class()
    settled()
    dialog = next(one for one in before.findChildren(QDialog) if one.isVisible())
    configure.set(bench.desk, "language", "de")
    settled()
    front._speak()
    assert front.window is before
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: spoken(front, "Heute"))


def test_in_the_first_steps_the_language_changes_at_once_and_the_step_stays(
    office: Office, settled: Settled, qtbot: QtBot, bench: Bench
) -> None:
    with run.opened(office) as front:
        settled()
        first = front.window.findChild(FirstStart)
        assert isinstance(first, FirstStart)
        assert not office.history.undo_action.isEnabled()  # nobody did anything yet
        click(first.next_button)
        settled()
        configure.set(bench.desk, "language", "es")
        qtbot.waitUntil(lambda: spoken(front, "Hoy"))
        settled()
        again = next(one for one in front.window.findChildren(FirstStart) if one.isVisible())
        assert again.step == 1
        assert again.windowTitle() == QCoreApplication.translate("FirstStart", "Welcome to lcadmin")
        click(again.skip_button)
        settled()


def test_what_was_told_before_is_not_told_again(
    front: Front, settled: Settled, qtbot: QtBot, bench: Bench, home: HandHome
) -> None:
    assert front.desktop is not None
    told: list[object] = []
    front.desktop.at_home.told.connect(told.append)
    lesson = bench.lesson("Tom", title="Chemistry")
    bench.say("connect_lesson", lesson, user_id="123")
    front.desktop.at_home.look()
    settled()
    assert len(told) == 1
    configure.set(bench.desk, "language", "de")
    qtbot.waitUntil(lambda: spoken(front, "Heute"))
    again: list[object] = []
    front.desktop.at_home.told.connect(again.append)
    front.desktop.at_home.look()
    settled()
    assert again == []


@dataclass
class Asker:
    """LearnCube, asking without a pause."""

    url: str
    answers: int = 0
    failures: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def goes_on(self, so_far: int) -> bool:
        return self.answers > so_far + 3

    def ask(self) -> None:
        body = json.dumps({"request": "start_lesson", "token": "NOBODYHASTHISTOKEN7654321"}).encode()
        while not self.over.is_set():
            request = urllib.request.Request(self.url, body, {"Content-Type": "application/json"})
            try:
                with urllib.request.urlopen(request, timeout=10) as answer:
                    answer.read()
                self.answers += 1
            except OSError as error:
                self.failures.append(str(error))


def test_the_responder_answers_all_the_while(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    office = app.open_office(DataFolder(tmp_path / "school"))
    configure.set_many(office.desk, {"listen_port": "0", "business_name": "Bright Tutors"})
    with window_office(office) as given, run.opened(given) as front:
        settled = Settled(qtbot, given)
        qtbot.waitUntil(lambda: given.responder.address is not None)
        asker = Asker(callback_address.url(given.desk, str(given.responder.address)))
        thread = threading.Thread(target=asker.ask)
        thread.start()
        try:
            for language, word in (("de", "Heute"), ("fr", "Aujourd’hui"), ("en", "Today")):
                qtbot.waitUntil(partial(asker.goes_on, asker.answers))
                configure.set(given.desk, "language", language)
                qtbot.waitUntil(partial(spoken, front, word), timeout=20_000)
            qtbot.waitUntil(partial(asker.goes_on, asker.answers))
        finally:
            asker.over.set()
            thread.join()
        settled()
        front.end()
    office.close()
    assert asker.failures == []
