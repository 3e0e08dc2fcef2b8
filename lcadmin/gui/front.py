"""The window with all that belongs to one, made anew where it is to speak another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from lcadmin.gui.beginning import open_if_wanted
from lcadmin.gui.desktop import Desktop
from lcadmin.gui.faults import Faults
from lcadmin.gui.garbage import Garbage
from lcadmin.gui.language import speak
from lcadmin.gui.learncube_rounds import LearnCubeRounds

if TYPE_CHECKING:
    from lcadmin.gui.dialogs.first_start import FirstStart
    from lcadmin.gui.main_window import MainWindow
    from lcadmin.gui.office import Office

_LOOK_AGAIN_MS = 300


class Front(QObject):
    """``make`` builds the window. What is answered, practised and kept belongs to the office: whatever
    happens to the window, it goes on."""

    def __init__(self, office: Office, make: Callable[[Office], MainWindow]) -> None:
        super().__init__()
        self._office = office
        self._make = make
        self._language = office.settings.language
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._speak)
        self._garbage = Garbage(self)
        self.desktop: Desktop | None = None
        self.window = self._furnished()
        self._garbage.start()
        office.settings_changed.connect(self._look)

    def _furnished(self) -> MainWindow:
        """A window, and what says its faults and goes its rounds."""
        office = self._office
        window = self._make(office)
        self._faults = Faults(window, self._copy_details)
        self._faults.catch_all()
        office.tasks.unexpected.connect(self._faults.show)
        self.desktop = None if office.home is None else Desktop(office, office.home, window)
        self._rounds = LearnCubeRounds(office, window)
        return window

    def _copy_details(self, fault: str) -> None:
        from lcadmin.gui.support_details import copy_details

        copy_details(self._office, fault)

    def open(self, *, in_tray: bool = False) -> None:
        """Shows it, but for ``in_tray`` where there is one. It lives from now on."""
        if self.desktop is None or not in_tray:
            self.window.show()
        elif not self.desktop.tray.is_there:
            self.window.showMinimized()
        self.window.heartbeat.start()
        self._rounds.start()
        if not in_tray:
            open_if_wanted(self._office, self.window)
        if self._office.greeting is not None:
            self._office.trouble(self._office.greeting)

    def show(self) -> None:
        """Brings it to the front."""
        if self.desktop is not None:
            self.desktop.show_window()

    def end(self) -> None:
        """Ends the program."""
        if self.desktop is None:
            self.window.close()
        else:
            self.desktop.leaving.end()

    def close(self) -> None:
        """Afterwards nothing of it runs any more."""
        self._again.stop()
        self.window.heartbeat.stop()
        self.window.hide()
        if self.desktop is not None:
            self.desktop.stop()

    def let_go(self) -> None:
        """Gives back what was taken over from Python."""
        self._garbage.stop()
        self._faults.release()

    # Another language

    def _look(self) -> None:
        if self._office.settings.language != self._language:
            self._again.start(0)

    def _speak(self) -> None:
        """Not while somebody is in a dialog, but for the first steps, which can be built anew as well."""
        if self._office.settings.language == self._language:
            return
        first = self._first_steps()
        if QApplication.activePopupWidget() is not None or self._is_busy(first):
            self._again.start(_LOOK_AGAIN_MS)
            return
        self._language = self._office.settings.language
        app = QApplication.instance()
        if isinstance(app, QApplication):
            speak(app, self._language)
        self._replace(None if first is None else first.place)

    def _first_steps(self) -> FirstStart | None:
        from lcadmin.gui.dialogs.first_start import FirstStart

        return next((one for one in self.window.findChildren(FirstStart) if one.isVisible()), None)

    def _is_busy(self, first: FirstStart | None) -> bool:
        dialogs = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog))
        return any(one.isVisible() and one is not first for one in dialogs)

    def _replace(self, first: tuple[int, str] | None) -> None:
        from lcadmin.gui.dialogs.first_start import FirstStart
        from lcadmin.gui.place import Place

        old, before = self.window, self.desktop
        place, shown, active = Place.of(old), old.isVisible(), old.isActiveWindow()
        old.heartbeat.stop()
        self.window = new = self._furnished()
        place.take(new, old)
        self._office.history.look()
        if self.desktop is not None and before is not None:
            self.desktop.take_over(before)
        if shown:
            new.show()
        old.hide()
        old.deleteLater()
        new.heartbeat.start()
        self._rounds.start()
        if active or first is not None:
            new.activateWindow()
        if first is not None:
            FirstStart(self._office, new, first).open()
