"""After the data came from another PC: what is here now, and what is left to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.gui.dialog import Dialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.fitting import fit_height
from lcadmin.gui.widgets.kept_in import kept_in_words
from lcadmin.services import moving
from lcadmin.services.ports import Arrived

_WIDTH = 520


class ArrivedDialog(Dialog):
    """One paragraph for each thing; *Connection* is where the last one is done."""

    def __init__(self, office: Office, arrived: Arrived, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.setWindowTitle(self.tr("The data is here"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        self.setMinimumWidth(px(_WIDTH))
        column.addWidget(Label(self.tr("The data is at home on this PC"), "title", wrap=True))
        came = self.tr(
            "Everything came from “{pc}”: data, the address that LearnCube calls, keys and passwords. "
            "That PC "
            "answers no more."
        )
        self.came = Label(came.format(pc=arrived.pc), wrap=True)
        kept = "" if arrived.kept is None else arrived.kept.name
        self.kept = Label(
            self.tr("What was on this PC before is kept as {file}.").format(file=kept), wrap=True
        )
        self.kept.setVisible(bool(kept))
        self.keys = Label(kept_in_words("file"), wrap=True)
        self.missing = Label("", wrap=True)
        left = self.tr(
            "Left to do: a tunnel comes along by itself; a router or a server has to lead to this PC "
            "from now "
            "on. Connection tries whether LearnCube gets through."
        )
        for label in (self.came, self.kept, self.keys, self.missing, Label(left, wrap=True)):
            column.addWidget(label)
        self.keys.hide()
        self.missing.hide()
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(Button(self.tr("Close"), self.accept))
        self.connection_button = PrimaryButton(self.tr("Open &Connection"), self._connection)
        self.connection_button.setDefault(True)
        row.addWidget(self.connection_button)
        column.addSpacing(px(4))
        column.addLayout(row)
        self.connection_button.setFocus()
        desk = office.desk
        office.tasks.run(
            lambda: (desk.keyring.kept_in, moving.left_behind(desk)), self._show, office.trouble, owner=self
        )

    def _show(self, found: tuple[str, dict[str, str]]) -> None:
        kept_in, missing = found
        self.keys.setVisible(kept_in == "file")
        named = self.tr(
            "“{path}” is named in the settings and is not on this PC: copy it here, or choose anew."
        )
        self.missing.setText("\n".join(named.format(path=path) for path in missing.values()))
        self.missing.setVisible(bool(missing))
        fit_height(self, max(px(_WIDTH), self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        fit_height(self, px(_WIDTH))
        super().showEvent(event)

    def _connection(self) -> None:
        self.accept()
        self._office.go_to("connection")
