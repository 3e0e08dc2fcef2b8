"""Opens the window and stays in it until it is closed."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.wording import Text
from lcadmin.gui import theme
from lcadmin.gui.beginning import begin
from lcadmin.gui.front import Front
from lcadmin.gui.icons import program_icon
from lcadmin.gui.language import speak
from lcadmin.gui.light import has_the_service
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.page_makers import PAGES, Ahead
from lcadmin.gui.single import OneWindow
from lcadmin.gui.tasks import Turn

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Arrived

translate = QCoreApplication.translate

_LISTEN_MS = 500


def application(arguments: Sequence[str] = (), scheme: Qt.ColorScheme | None = None) -> QApplication:
    """The one QApplication, dressed; made if there is none yet. ``scheme`` forces light or dark."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = theme.styled([sys.argv[0], *arguments])
    app.setApplicationName("lcadmin")
    app.setDesktopFileName("lcadmin")
    app.setWindowIcon(program_icon())
    theme.apply(app, scheme)
    return app


def main_window(office: Office) -> MainWindow:
    """The window with all its pages, on the first one, not shown yet."""
    _settle_language(office)
    window = window_of(office)
    window.go_to("today")
    return window


def _settle_language(office: Office) -> None:
    """Reads the settings: everything that is made from now on is in their language."""
    office.use(office.load_settings())
    speak(application(), office.settings.language)


def window_of(office: Office) -> MainWindow:
    """The window in the language that is spoken already, on no page yet."""
    window = MainWindow(office, PAGES, _new_class)
    Ahead(window)
    return window


@contextmanager
def opened(office: Office, *, in_tray: bool = False) -> Iterator[Front]:
    """The window, alive, and shown but for ``in_tray`` where there is one: it hears of changes, answers if
    that is switched on, says its faults.
    Afterwards nothing of it runs any more, the responder apart."""
    # First: what changes while the window loads must not be missed.
    stop_listening = office.bridge.attach(office.desk.store)
    if not in_tray:
        begin(office)
    _settle_language(office)
    front = Front(office, window_of)
    front.window.go_to("today")
    front.open(in_tray=in_tray)
    if office.arrived is not None:
        _say_arrived(office, office.arrived, front.window)
    _answer(office, front)
    if front.desktop is not None:
        front.desktop.start()
    try:
        yield front
    finally:
        front.close()
        stop_listening()
        office.tasks.finish()
        front.let_go()


def _answer(office: Office, front: Front) -> None:
    """Answers, and practises, where that is switched on: as soon as the page in front has what it shows."""

    def tick(_answer: object) -> None:
        front.window.status.tick()

    if office.settings.endpoint and office.settings.endpoint == office.settings.practice_endpoint:
        # Links that were handed out lead there, and nobody would answer them.
        office.tasks.run(office.practice.start, tick, office.trouble, turn=Turn.SOON)

    def could_not(error: UserError) -> None:
        if has_the_service(office):
            tick(None)  # as the user wants it: the light says that it is answered in the background
        else:
            office.trouble(error)

    if office.settings.responder_on:
        office.tasks.run(office.responder.start, tick, could_not, turn=Turn.SOON)


def _say_arrived(office: Office, arrived: Arrived, window: MainWindow) -> None:
    if arrived.pc:
        from lcadmin.gui.dialogs.arrived import ArrivedDialog

        ArrivedDialog(office, arrived, window).open()
    elif arrived.folder is not None:
        words = translate("MainWindow", "The data is in {folder} now. What was before is kept as {kept}.")
        office.toast(words.format(folder=arrived.folder, kept=arrived.kept))
    else:
        words = translate("MainWindow", "The backup was put back. What was before is kept as {kept}.")
        said = words.format(kept="–" if arrived.kept is None else arrived.kept.name)
        if arrived.erased:
            said += " " + office.say(Text.of("erased_again", names=", ".join(arrived.erased)))
        office.toast(said)


def run_window(office: Office, folder: Path, *, in_tray: bool = False) -> int:
    """Shows the window until it is left; returns the exit code. Where one is open on ``folder`` already it
    comes forward instead. The caller opened the desk, and closes it and stops the responder afterwards."""
    import signal

    app = application()
    one = OneWindow(folder, app)
    if not one.take():
        return 0
    try:
        with opened(office, in_tray=in_tray) as front:
            one.raised.connect(front.show)
            QTimer.singleShot(_LISTEN_MS, one, one.listen)
            office.end_wanted.connect(front.end)
            # The heartbeat gives Python the time to notice them. It may do so in the middle of painting:
            # a window that goes away there takes Wayland's surface from under Qt, which falls.
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, one, front.end))
            return app.exec()
    finally:
        one.release()


def _new_class(office: Office, window: QWidget) -> None:
    from lcadmin.gui.dialogs.new_class import NewClassDialog

    NewClassDialog(office, window).open()
