"""The backups: how they stand, one more now, and the way back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lcadmin.gui.dialogs.restore import RestoreDialog
from lcadmin.gui.file_places import ask_where_to, documents
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Card, Chip, Label
from lcadmin.services import auto_backup, backup

if TYPE_CHECKING:
    from lcadmin.gui.office import Office, Shelf
    from lcadmin.services.auto_backup import BackupState


class BackupsCard(Card):
    """Says when the last one was made, in words that are a warning where none can be."""

    def __init__(self, office: Office, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._office = office
        self._shelf = shelf
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Your backups"), "heading"))
        head.addStretch(1)
        self.chip = Chip("", Kind.NEUTRAL, self)
        head.addWidget(self.chip)
        self.body.addLayout(head)
        self.words = Label("", wrap=True)
        self.body.addWidget(self.words)
        self.body.addWidget(
            Label(
                self.tr(
                    "Beside them, every message and every change is also added to a safety copy within the "
                    "second. A backup on another disk or stick survives this PC."
                ),
                "muted",
                wrap=True,
            )
        )
        self.now_button = Button(self.tr("Back up now"), self._back_up)
        self.save_button = Button(self.tr("Save a copy…"), self._save_copy)
        self.restore_button = Button(self.tr("Restore…"), self._restore)
        self.open_button = Button(self.tr("Open folder"), self._open)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.now_button, self.save_button, self.restore_button, self.open_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addSpacing(px(4))
        self.body.addLayout(row)
        self._folder = shelf.own

    def refresh(self) -> None:
        """Looks how they stand."""
        office, shelf = self._office, self._shelf
        office.tasks.run(
            lambda: auto_backup.state(office.desk, shelf.backups, shelf.own),
            self._show,
            office.trouble,
            owner=self,
        )

    def _show(self, state: BackupState) -> None:
        self._folder = state.folder
        if state.problem is not None:
            self.chip.set(self.tr("Not possible"), Kind.BAD)
            self.words.setText(self._office.say(state.problem))
            return
        if not state.every_minutes:
            self.chip.set(self.tr("Off"), Kind.WARNING)
        else:
            self.chip.set(self.tr("On"), Kind.GOOD)
        if state.newest is None:
            self.words.setText(self.tr("None yet. The first is made within a minute or two."))
            return
        when = self._office.formats.when(state.newest.made, self._office.now())
        self.words.setText(
            self.tr("The last: {when}. %n are kept in {folder}.", "", state.many).format(
                when=when, folder=state.folder
            )
        )

    def _back_up(self) -> None:
        office, shelf = self._office, self._shelf
        self.now_button.setEnabled(False)
        office.tasks.run(
            lambda: auto_backup.run_now(office.desk, shelf.backups, shelf.own),
            lambda _file: office.toast(self.tr("Backed up")),
            office.trouble,
            busy=self.tr("Backing up…"),
            always=self._made,
            owner=self,
        )

    def _made(self) -> None:
        self.now_button.setEnabled(True)
        self.refresh()

    def _save_copy(self) -> None:
        office, shelf = self._office, self._shelf
        proposed, kind = documents() / backup.name_for(office.desk), self.tr("Backups (*.db)")
        file = ask_where_to(self, self.tr("Save a copy"), proposed, kind, ".db")
        if file is not None:
            office.tasks.run(
                lambda: shelf.backups.copy_to(file),
                lambda _nothing: office.toast(self.tr("Saved: {file}").format(file=file)),
                office.trouble,
                busy=self.tr("Saving a copy…"),
                owner=self,
            )

    def _restore(self) -> None:
        RestoreDialog(self._office, self._shelf, self._folder, self.window()).open()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
