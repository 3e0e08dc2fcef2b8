"""The data comes from another PC: its file, its passphrase, what is in it, and only then it is put here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.gui.dialogs.backup_words import sample_words
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office, Shelf
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services.ports import BackupContents, Parcel, Parcels


class MoveInDialog(FormDialog):
    """First *Look inside*, then *Open it here and restart*. Until that nothing here is changed."""

    _told = Signal(float)

    def __init__(self, office: Office, parcels: Parcels, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(office, "", "", parent, width=560)
        self.setWindowTitle(self.tr("I come from another PC"))
        self._parcels, self._shelf = parcels, shelf
        self._parcel: Parcel | None = None
        self._contents: BackupContents | None = None
        self.form.addWidget(
            Label(
                self.tr(
                    "On the old PC choose Settings, Move to another PC. It writes one encrypted file; "
                    "bring it "
                    "here and open it with its passphrase."
                ),
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.file = QLineEdit()
        self.file.textChanged.connect(self._forget)
        self.choose_button = Button(self.tr("&Choose…"), self._choose)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose_button)
        beside = QWidget()
        beside.setLayout(row)
        self.file_field = Field(self.tr("&File from the old PC"), beside)
        self.file.setAccessibleName(self.tr("File from the old PC"))
        self.form.addWidget(self.file_field)
        self.words = QLineEdit()
        self.words.setEchoMode(QLineEdit.EchoMode.Password)
        self.words.textChanged.connect(self._forget)
        self.words_field = Field(self.tr("&Passphrase"), self.words)
        self.form.addWidget(self.words_field)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.hide()
        self.form.addWidget(self.bar)
        self.inside = Label("", wrap=True)
        self.kept = Label(
            self.tr("What is on this PC now is kept in the data folder. The program starts anew."),
            "muted",
            wrap=True,
        )
        self.form.addWidget(self.inside)
        self.form.addWidget(self.kept)
        self.errors = {
            "passphrase_wrong": self.words_field.set_error,
            "parcel_missing": self.file_field.set_error,
        }
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._forget()

    def save(self) -> None:
        if self._parcel is not None:
            parcel, self._parcel = self._parcel, None
            self.accept()
            self.office.restart_from(parcel)
        elif not self.busy:
            self._look()

    def _look(self) -> None:
        file, words = self.file.text().strip(), self.words.text()
        self.file_field.set_error("" if file else self.tr("Which file?"))
        self.words_field.set_error("" if words or not file else self.tr("The passphrase is missing."))
        if not (file and words):
            (self.words if file else self.file).setFocus()
            return
        parcels, shelf = self._parcels, self._shelf

        def work() -> tuple[Parcel, BackupContents]:
            parcel = parcels.unpack(Path(file), words, self._told.emit)
            try:
                return parcel, shelf.backups.contents(parcel.database)
            except UserError:
                parcel.database.unlink(missing_ok=True)
                raise

        self.say("")
        self._set_busy(True)
        self.bar.setValue(0)
        self.bar.show()
        self._task = self.office.tasks.run(
            work, self._show, self._could_not, owner=self, always=lambda: self._set_busy(False)
        )

    def _could_not(self, error: UserError) -> None:
        """The words are typed anew at once where it was them."""
        self.fail(error)
        self.words.setFocus()
        self.words.selectAll()

    def _show(self, found: tuple[Parcel, BackupContents]) -> None:
        self._parcel, contents = found
        office, never = self.office, self.tr("never")
        now, formats = office.now(), office.formats
        heard = never if contents.last_message is None else formats.when(contents.last_message, now)
        words = self.tr(
            "{name}, from the PC “{pc}”, {made} – people: {people}, classes: {classes}, messages from "
            "LearnCube: {messages}, the last: {heard}."
        ).format(
            name=contents.business_name or self.tr("No name"),
            pc=self._parcel.pc,
            made=formats.when(self._parcel.made, now),
            people=contents.people,
            classes=contents.classes,
            messages=contents.messages,
            heard=heard,
        )
        self.inside.setText(f"{words} {sample_words(contents)}".strip())
        self.inside.show()
        self.kept.show()
        self.save_button.setText(self.tr("&Open it here and restart"))
        self.save_button.setFocus()

    def _forget(self) -> None:
        """Another file or passphrase: what was looked into is not what is asked for any more."""
        parcel, self._parcel = self._parcel, None
        if parcel is not None:
            self.office.tasks.run(
                lambda: parcel.database.unlink(missing_ok=True), lambda _nothing: None, self.office.trouble
            )
        self.inside.hide()
        self.kept.hide()
        self.save_button.setText(self.tr("&Look inside"))

    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        for widget in (self.file, self.words, self.choose_button):
            widget.setEnabled(not busy)
        if not busy:
            self.bar.hide()

    def _show_progress(self, done: float) -> None:
        self.bar.setValue(round(done * 1000))

    def _choose(self) -> None:
        kinds = self.tr("Data from another PC (*.lcmove);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("File from the old PC"), str(Path.home()), kinds
        )
        if chosen:
            self.file.setText(chosen)
            self.words.setFocus()
