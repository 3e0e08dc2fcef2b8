"""Over every page while something stands in the way of the data or of answering: what, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lcadmin.gui.health import Help, Trouble, trouble
from lcadmin.gui.loader import Loader
from lcadmin.gui.tasks import Turn
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button

if TYPE_CHECKING:
    from lcadmin.domain.moved import Moved
    from lcadmin.domain.wording import Text
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Changed

_MORE_FROM = 640
_BACKUPS_EVERY = 60  # ticks of a second


class HealthBanner(Banner):
    """Hidden while all is well. ``tick`` looks how things stand."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(Kind.BAD, parent)
        self._office = office
        self._shown: Trouble | None = None
        self._ticks = 0
        self.setObjectName("edge")  # from side to side of the window, so without round corners
        self.row.setContentsMargins(px(16) - 1, px(10), px(16) - 1, px(10))  # in line with the bar above
        self.button = Button("", self._help, compact=True)
        self.later_button = Button(self.tr("Not now"), self._not_now, variant="quiet", compact=True)
        self.more_button = Button(self.tr("Learn more"), self._learn_more, variant="quiet", compact=True)
        self.add(self.more_button)
        self.add(self.later_button)
        self.add(self.button)
        self.hide()
        self._moved = Loader(office.tasks, self, self._look_for_mark, self._show_moved, self._pass)
        self._backups = Loader(office.tasks, self, self._look_at_backups, self._show_backups, self._pass)
        office.bridge.listen(self._heard)
        self._moved.load(Turn.WHEN_QUIET)
        self._backups.load(Turn.WHEN_QUIET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.more_button.setVisible(event.size().width() >= px(_MORE_FROM))  # F1 says the same

    def tick(self) -> None:
        """Says what stands in the way now, and nothing once it is gone."""
        self._ticks += 1
        if self._ticks % _BACKUPS_EVERY == 0:
            self._backups.load()
        self._draw()

    def _draw(self) -> None:
        now = trouble(self._office)
        if now == self._shown:
            return
        self._shown = now
        if now is None:
            self.set("")
            return
        words = {
            Help.TAKE_BACK: self.tr("Take it back here"),
            Help.FOLDER: self.tr("Open folder"),
            Help.BACKUPS: self.tr("Settings"),
            Help.MOVE: self.tr("Move it…"),
        }.get(now.help, "")
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setVisible(bool(words))
        self.later_button.setVisible(now.help is Help.MOVE)
        self.set(now.text, now.kind)

    # Looking

    def _heard(self, changed: Changed) -> None:
        if changed.settings or changed.everything:
            self._moved.load()
            self._backups.load()

    def _look_for_mark(self) -> Moved | None:
        from lcadmin.services import moving

        return moving.mark(self._office.desk)

    def _look_at_backups(self) -> Text | None:
        from lcadmin.services import auto_backup

        shelf = self._office.shelf
        if shelf is None:
            return None
        state = auto_backup.state(self._office.desk, shelf.backups, shelf.own)
        return state.problem if state.every_minutes else None

    def _show_backups(self, problem: Text | None) -> None:
        self._office.backup_problem = problem
        self._draw()

    def _show_moved(self, moved: Moved | None) -> None:
        self._office.moved = moved
        self._draw()

    def _pass(self, _error: object) -> None:
        """That the data cannot be read is what is shown then anyway."""

    # Helping

    def _help(self) -> None:
        from lcadmin.gui.dialogs.move_folder import MoveFolderDialog
        from lcadmin.gui.dialogs.take_back import TakeBackDialog

        office, shown = self._office, self._shown
        if shown is None:
            return
        if shown.help is Help.TAKE_BACK:
            TakeBackDialog(office, self.window()).open()
        elif shown.help is Help.MOVE and office.folder is not None:
            MoveFolderDialog(office, office.folder, self.window()).open()
        elif shown.help is Help.BACKUPS:
            office.go_to("settings", key="backup_folder")
        elif office.folder is not None:
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl.fromLocalFile(str(office.folder)))

    def _learn_more(self) -> None:
        self._office.go_to("help", topic="troubleshooting.md", part="a-line-over-every-page")

    def _not_now(self) -> None:
        """Until the next start."""
        self._office.place = None
        self._draw()
