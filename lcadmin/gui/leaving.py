"""Closing the window, and quitting: the responder goes on in the tray, and nobody is locked out unasked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from lcadmin.gui.light import in_background
from lcadmin.services.controls import ResponderState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from lcadmin.gui.office import Office
    from lcadmin.gui.tray import Tray
    from lcadmin.services.at_home import Ahead

_TOLD = "tray/told"
_NAMED = 4


class Leaving(QObject):
    """Stands between the window's close button and its end. ``quit`` asks where classes are ahead."""

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office = office
        self._window = window
        self._for_good = False
        self._box: QMessageBox | None = None
        self.tray: Tray | None = None
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._session_ends, Qt.ConnectionType.DirectConnection)

    def show_window(self) -> None:
        """Brings the window to the front, wherever it is."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def quit(self) -> None:
        """Ends the program, after a question where somebody would stand before a closed door."""
        if self._office.responder.state is not ResponderState.LISTENING:
            self.end()  # nobody is answered by this program, so nobody misses it
            return
        from lcadmin.services import at_home

        desk = self._office.desk
        self._office.tasks.run(lambda: at_home.ahead(desk), self._ask, lambda _error: self.end(), owner=self)

    def end(self) -> None:
        """Ends the program without a question."""
        self._for_good = True
        self._window.close()
        QApplication.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QCloseEvent) and not self._for_good:
            event.ignore()
            self._close()
            return True
        return super().eventFilter(watched, event)

    def _close(self) -> None:
        tray = self.tray
        answering = self._office.responder.state is ResponderState.LISTENING or in_background(self._office)
        if tray is None or not tray.is_there or not self._office.settings.stay_in_tray or not answering:
            self.quit()
            return
        self._window.hide()
        if self._office.recall(_TOLD) is None:
            self._office.remember(_TOLD, "yes")
            tray.say(
                self.tr("lcadmin goes on answering"),
                self.tr("The window is closed, but people can still enter their classes. Quit it here."),
            )

    def _ask(self, ahead: Ahead) -> None:
        if not ahead:
            self.end()
            return
        if self._box is not None:
            self._box.raise_()
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window if self._window.isVisible() else None)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Quit lcadmin?"))
        box.setText(self._what_suffers(ahead))
        box.setInformativeText(
            self.tr("Nobody can enter a class, and no minutes are counted, until lcadmin runs again.")
        )
        stay = box.addButton(self.tr("&Keep running"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("&Quit anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda _code: self._answered(box.clickedButton() is leave))
        self._box = box
        box.open()

    def _answered(self, leave: bool) -> None:
        self._box = None
        if leave:
            self.end()

    def _what_suffers(self, ahead: Ahead) -> str:
        time = self._office.formats.time
        lines = []
        if ahead.running:
            titles = self._named([lesson.title for lesson in ahead.running])
            lines.append(self.tr("Going on now: {titles}").format(titles=titles))
        if ahead.late:
            titles = self._named([f"{time(lesson.start)} {lesson.title}" for lesson in ahead.late])
            lines.append(self.tr("Planned for now, not begun yet: {titles}").format(titles=titles))
        formats = self._office.formats
        today = formats.day_of(self._office.now())
        coming = [lesson for lesson in ahead.coming if formats.day_of(lesson.start) == today]
        tomorrow = ahead.coming[len(coming) :]
        if coming:
            titles = self._named([f"{time(lesson.start)} {lesson.title}" for lesson in coming])
            lines.append(self.tr("Still to come today: {titles}").format(titles=titles))
        if tomorrow:
            titles = self._named([f"{time(lesson.start)} {lesson.title}" for lesson in tomorrow])
            lines.append(self.tr("Tomorrow: {titles}").format(titles=titles))
        return "\n".join(lines)

    def _named(self, titles: Sequence[str]) -> str:
        named, more = ", ".join(titles[:_NAMED]), len(titles) - _NAMED
        return self.tr("{titles} and %n more", "", more).format(titles=named) if more > 0 else named

    def _session_ends(self, _manager: object) -> None:
        """The computer shuts down or the user signs out: no question may hold that up."""
        self._for_good = True
