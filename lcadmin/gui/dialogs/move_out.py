"""The data goes to another PC: into which file, behind which passphrase, and what that means for this one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.file_places import ask_where_to
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services import moving
from lcadmin.services.ports import Parcels


class MoveOutDialog(FormDialog):
    """The file is written and read through again before this PC stops for good; until then *Cancel* takes
    everything back. ``choose`` asks for the file's name."""

    _told = Signal(float)

    def __init__(
        self,
        office: Office,
        parcels: Parcels,
        parent: QWidget | None = None,
        choose: Callable[[QWidget, str], str] | None = None,
    ) -> None:
        super().__init__(office, "", "", parent, width=560)
        self.setWindowTitle(self.tr("Move to another PC"))
        self.save_button.setText(self.tr("&Write the file and stop here"))
        self._parcels = parcels
        self._choose = choose or self._ask
        self._called_off = threading.Event()
        for text in (
            self.tr(
                "One encrypted file takes everything along: classes, people, minutes, the address that "
                "LearnCube "
                "calls, keys and passwords. Carry it to the new PC on a stick or through a shared folder."
            ),
            self.tr(
                "From then on this PC answers LearnCube no more, so that nothing is kept in two places. Move "
                "while no class is running: nobody can enter until the new PC has opened the file."
            ),
        ):
            self.form.addWidget(Label(text, wrap=True))
        self.pc = QLineEdit()
        self.pc.setMaxLength(100)
        self.form.addWidget(
            Field(
                self.tr("Name of the &new PC"), self.pc, self.tr("This PC will say where the data has gone")
            )
        )
        self.words, self.again = QLineEdit(), QLineEdit()
        for line in (self.words, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.words_field = Field(
            self.tr("&Passphrase"),
            self.words,
            self.tr("At least 10 characters; a few words are easiest. Without it nobody can open the file."),
        )
        self.again_field = Field(self.tr("The same once &more"), self.again)
        self.form.addWidget(self.words_field)
        self.form.addWidget(self.again_field)
        self.show_button = Button(self.tr("&Show what I type"), self._turn, variant="link")
        self.form.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.hide()
        self.form.addWidget(self.bar)
        self.errors = {"passphrase_short": self.words_field.set_error}
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def save(self) -> None:
        if self.busy:
            return
        words = self.words.text()
        short = len(words) < moving.LEAST_PASSPHRASE
        self.words_field.set_error(
            self.tr("At least {n} characters, please.").format(n=moving.LEAST_PASSPHRASE) if short else ""
        )
        same = words == self.again.text()
        self.again_field.set_error("" if same or short else self.tr("This is not the same passphrase."))
        if short or not same:
            (self.words if short else self.again).setFocus()
            return
        chosen = self._choose(self, str(Path.home() / f"lcadmin{moving.ENDING}"))
        if chosen:
            self._write(Path(chosen), words, self.pc.text())

    def _write(self, file: Path, words: str, pc: str) -> None:
        desk, parcels = self.office.desk, self._parcels
        self._called_off.clear()
        self.bar.setValue(0)
        self.bar.show()
        self.run(
            lambda: moving.move_out(desk, parcels, file, words, pc, self._told.emit, self._called_off.is_set),
            self._written,
        )

    def _written(self, file: Path) -> None:
        words = self.tr("Written: {file}. On the new PC choose “I come from another PC”.")
        self.office.toast(words.format(file=file))

    def reject(self) -> None:
        """While the file is written: calls it off, and this PC goes on as before."""
        if self.busy:
            self._called_off.set()
        else:
            super().reject()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        for widget in (self.pc, self.words, self.again):
            widget.setEnabled(not busy)
        if not busy:
            self.bar.hide()

    def _show(self, done: float) -> None:
        self.bar.setValue(round(done * 1000))

    def _turn(self) -> None:
        hidden = self.words.echoMode() is QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.words.setEchoMode(mode)
        self.again.setEchoMode(mode)
        self.show_button.setText(self.tr("&Hide what I type") if hidden else self.tr("&Show what I type"))

    def _ask(self, parent: QWidget, name: str) -> str:
        kinds = self.tr("Data for another PC (*.lcmove)")
        file = ask_where_to(parent, self.tr("Write the file"), Path(name), kinds, moving.ENDING)
        return "" if file is None else str(file)
