"""The foot of the window: whether LearnCube is answered, and what the window is busy with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Label, repolish
from lcadmin.services.controls import ResponderState

translate = QCoreApplication.translate


class StatusBar(QWidget):
    """``clicked`` comes when the light is clicked."""

    clicked = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office

        self.setObjectName("bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(6))
        self.setFixedHeight(px(28))
        self.dot = Label("●")
        self.dot.setAccessibleName("")
        self.light = Button("", self.clicked.emit, variant="link")
        self.light.setToolTip(self.tr("Open Connection"))
        self.practice = Label("", "caption")
        self.busy = Label("", "caption")
        for widget in (self.dot, self.light):
            row.addWidget(widget)
        row.addSpacing(px(18))
        row.addWidget(self.practice)
        row.addStretch(1)
        row.addWidget(self.busy)
        office.tasks.busy_changed.connect(self.busy.setText)

    def tick(self) -> None:
        """Says how things stand now."""
        text, kind = responder_words(self._office)
        if self.light.text() != text:
            self.light.setText(text)
            self.light.setAccessibleName(text)
        if self.dot.property("light") != str(kind):
            self.dot.setProperty("light", str(kind))
            repolish(self.dot)
        practising = self.tr("Practice classroom is on") if self._office.practice.running else ""
        self.practice.setText(practising)


def responder_words(office: Office) -> tuple[str, Kind]:
    """Whether LearnCube is answered, in one line, and its colour."""
    responder = office.responder
    if responder.problem is not None and responder.problem.key == "second_responder":
        return translate("StatusBar", "Another lcadmin answers for this data"), Kind.WARNING
    if responder.state is ResponderState.ERROR:
        return translate("StatusBar", "Not answering: nobody can enter a class"), Kind.BAD
    if responder.state is ResponderState.OFF:
        return translate("StatusBar", "Switched off: nobody can enter a class"), Kind.BAD
    last = max((at for at in (responder.last_call, office.heard) if at is not None), default=None)
    if last is None:
        return translate("StatusBar", "Answering · no call yet"), Kind.GOOD
    ago = office.formats.ago(last, office.now())
    return translate("StatusBar", "Answering · last call {ago}").format(ago=ago), Kind.GOOD
