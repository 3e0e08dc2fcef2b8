"""Before the data is at home on this PC again: two PCs must not answer for one business."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.services import moving


class TakeBackDialog(FormDialog):
    """One question, and what each answer means."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, "", "", parent, width=480)
        self.setWindowTitle(self.tr("Take it back here"))
        self.save_button.setText(self.tr("&Take it back"))
        for text in (
            self.tr("This PC answers LearnCube again, with the data as it was when it was moved."),
            self.tr(
                "What was done on the other PC since then is not here. If you have worked there, move "
                "from that "
                "PC to this one instead, with Settings there: then nothing is lost."
            ),
            self.tr("Close lcadmin on the other PC first: two of them must not answer for one business."),
        ):
            self.form.addWidget(Label(text, wrap=True))

    def save(self) -> None:
        desk = self.office.desk
        self.run(
            lambda: moving.take_back(desk),
            lambda _nothing: self.office.toast(self.tr("The data is at home on this PC again")),
        )
