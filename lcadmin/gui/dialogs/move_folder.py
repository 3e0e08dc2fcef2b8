"""The data folder goes to another place on this PC."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.field import Field


class MoveFolderDialog(FormDialog):
    """The move itself is made while the window is closed; it opens again on the new folder."""

    def __init__(self, office: Office, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(office, "", "", parent, width=560)
        self.setWindowTitle(self.tr("Move the data folder"))
        self.save_button.setText(self.tr("&Move and restart"))
        for text in (
            self.tr(
                "Everything is copied to the new folder and compared; only then it is used from there. "
                "What stands "
                "in the present folder is kept, and whatever starts lcadmin with it finds the new one."
            ),
            self.tr("For the moment that takes nobody can enter a class."),
        ):
            self.form.addWidget(Label(text, wrap=True))
        self.form.addWidget(Field(self.tr("Now"), Label(str(folder), "mono", selectable=True, wrap=True)))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.folder = QLineEdit(str(_good_place(folder)))
        self.folder.setAccessibleName(self.tr("New folder"))
        row.addWidget(self.folder, 1)
        row.addWidget(Button(self.tr("&Choose…"), self._choose))
        beside = QWidget()
        beside.setLayout(row)
        self.field = Field(
            self.tr("&New folder"),
            beside,
            self.tr("A new or empty folder on a disk of this PC, not on a stick"),
        )
        self.form.addWidget(self.field)

    def save(self) -> None:
        text = self.folder.text().strip()
        if not text:
            self.field.set_error(self.tr("Which folder?"))
            self.folder.setFocus()
            return
        self.accept()
        self.office.restart_in(Path(text).expanduser())

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("New folder"), str(Path.home()))
        if chosen:
            self.folder.setText(str(Path(chosen) / "lcadmin"))


def _good_place(folder: Path) -> Path:
    """The system's own place for data of programs, or a name beside it that is free."""
    base = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation) or Path.home()
    )
    names = (base / "lcadmin", *(base / f"lcadmin-{number}" for number in range(2, 100)))
    return next((name for name in names if name != folder and not name.exists()), names[0])
