"""The window among the others on this PC: tray, one window a folder, closing, what is told meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lcadmin.gui.at_home import AtHome
from lcadmin.gui.leaving import Leaving
from lcadmin.gui.tray import Tray

if TYPE_CHECKING:
    from lcadmin.domain.notices import Notice
    from lcadmin.gui.main_window import MainWindow
    from lcadmin.gui.office import Office
    from lcadmin.services.away import Away
    from lcadmin.services.home_ports import Home


class Desktop(QObject):
    """Puts the parts together; ``start`` after the window can be shown, ``stop`` when it is gone."""

    def __init__(self, office: Office, home: Home, window: MainWindow) -> None:
        super().__init__(window)
        self._office = office
        self._window = window
        self._away: Away | None = None
        self.leaving = Leaving(office, window)
        self.tray = Tray(office, window, self.show_window, self.leaving.quit)
        self.leaving.tray = self.tray
        self.at_home = AtHome(office, home, self)
        self.at_home.told.connect(self._tell)
        self.at_home.came_back.connect(self._came_back)
        self.at_home.changed.connect(self.tray.refresh)
        window.heartbeat.ticked.connect(self.tray.refresh)
        office.settings_changed.connect(self.at_home.look)

    def start(self) -> None:
        QApplication.setQuitOnLastWindowClosed(False)  # Leaving decides
        self.tray.start()
        self.at_home.start()

    def take_over(self, before: Desktop) -> None:
        """Goes on where the one of another window stops: what was told there is not told again."""
        before.stop()
        self.at_home.take_over(before.at_home)
        self.start()

    def stop(self) -> None:
        self.at_home.stop()
        self.tray.stop()

    def show_window(self) -> None:
        """Brings the window to the front, and what waits to be said in it."""
        self.leaving.show_window()
        if self._away is not None:
            from lcadmin.gui.dialogs.away import AwayDialog

            away, self._away = self._away, None
            AwayDialog(self._office, away, self._window).open()

    def _tell(self, notice: Notice) -> None:
        """In the tray where nobody looks at the window, else in the window."""
        in_front = self._window.isVisible() and self._window.isActiveWindow()
        if not in_front and self.tray.tell(notice):
            return
        office = self._office
        office.toast_wanted.emit(f"{office.say(notice.title)}: {office.say(notice.text)}", None)

    def _came_back(self, away: Away) -> None:
        self._away = away
        if self._window.isVisible() and not self._window.isMinimized():
            self.show_window()
        elif self.tray.is_there:
            titles = ", ".join(missed.lesson.title for missed in away.missed[:3])
            self.tray.say(
                self.tr("While you were away"),
                self.tr("Something may be missing of: {titles}. Open lcadmin to see.").format(titles=titles),
            )
