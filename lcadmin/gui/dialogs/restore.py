"""Going back to a backup: which one, what is in it, and that what is here now is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.gui.dialogs.backup_words import sample_words
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office, Shelf
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.services.ports import BackupContents, KeptBackup

_FILE = Qt.ItemDataRole.UserRole + 1


class RestoreDialog(FormDialog):
    """The automatic ones, newest first, or any ``file``. The program starts anew with the chosen one."""

    def __init__(
        self,
        office: Office,
        shelf: Shelf,
        folder: Path,
        parent: QWidget | None = None,
        *,
        file: Path | None = None,
    ) -> None:
        super().__init__(office, "", "", parent, width=560)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.save_button.setText(self.tr("&Restore and restart"))
        self._shelf = shelf
        self._contents: BackupContents | None = None
        self._other: Path | None = None
        self._given = file
        self.form.addWidget(
            Label(
                self.tr(
                    "The data goes back to how it was then. What is here now is kept in the data folder, "
                    "and the safety copy keeps every message that came since."
                ),
                "muted",
                wrap=True,
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.list.setMinimumHeight(px(180))
        self.list.setProperty("framed", True)  # what is chosen lies inside of the ring of the focus
        self.list.currentItemChanged.connect(lambda *_: self._look())
        card = Card(padding=0, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.list)
        self.form.addWidget(card)
        self.other_button = Button(self.tr("Another &file…"), self._choose_file)
        self.form.addWidget(self.other_button)
        self.inside = Label("", wrap=True)
        self.form.addWidget(self.inside)
        self.save_button.setEnabled(False)
        office.tasks.run(lambda: shelf.backups.automatic(folder), self._list, self.fail, owner=self)

    @property
    def file(self) -> Path | None:
        """The backup that is chosen."""
        if self._other is not None or self.list.currentRow() < 0:
            return self._other
        return Path(self.list.currentItem().data(_FILE))

    def _list(self, found: list[KeptBackup]) -> None:
        for one in found:
            words = self.tr("{when} · {size} MB").format(
                when=self.office.formats.when(one.made, self.office.now()), size=f"{one.bytes / 1e6:.1f}"
            )
            item = QListWidgetItem(words)
            item.setData(_FILE, one.file)
            self.list.addItem(item)
        if self._given is not None:
            self._other = self._given
            self._look()
        elif found:
            self.list.setCurrentRow(0)
        else:
            self.inside.setText(self.tr("There is no automatic backup here yet. Choose a file instead."))

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Another file"), str(Path.home()), self.tr("Backups (*.db);;All files (*)")
        )
        if chosen:
            self._other = Path(chosen)
            self._look()

    def _look(self) -> None:
        """What is in it, before anything happens."""
        if self.sender() is self.list:
            self._other = None
        file = self.file
        self.save_button.setEnabled(False)
        self.say("")
        if file is not None:
            self.office.tasks.run(
                lambda: self._shelf.backups.contents(file),
                lambda contents: self._show(file, contents),
                self._unfit,
                owner=self,
            )

    def _unfit(self, error: UserError) -> None:
        self.inside.setText("")
        self.fail(error)

    def _show(self, file: Path, contents: BackupContents) -> None:
        if file != self.file:
            return
        never = self.tr("never")
        now, formats = self.office.now(), self.office.formats
        heard = never if contents.last_message is None else formats.when(contents.last_message, now)
        words = self.tr(
            "{name} – people: {people}, classes: {classes}, messages from LearnCube: {messages}, "
            "the last: {heard}."
        ).format(
            name=contents.business_name or file.name,
            people=contents.people,
            classes=contents.classes,
            messages=contents.messages,
            heard=heard,
        )
        self.inside.setText(f"{words} {sample_words(contents)}".strip())
        self.save_button.setEnabled(True)

    def save(self) -> None:
        file = self.file
        if file is not None and self.save_button.isEnabled():
            self.accept()
            self.office.restart_with(file)
