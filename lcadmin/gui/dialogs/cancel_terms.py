"""What is charged and paid for classes that are called off: by the rules, or decided against them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.terms import Terms
from lcadmin.gui.office import Office
from lcadmin.gui.tasks import Task
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services import cancelling
from lcadmin.services.cancelling import Proposal


class TermsField(QWidget):
    """``ask`` shows what the rules say; ``decision`` is None while they hold."""

    def __init__(self, office: Office, lessons: Sequence[Lesson], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ids = [lesson.id for lesson in lessons]
        self._task: Task | None = None
        self.said = Label("", "muted", wrap=True)
        self.otherwise = QCheckBox(self.tr("Charge or pay so&mething else"))
        self.charge = self._percent(self.tr("Charged to each student"))
        self.pay = self._percent(self.tr("Paid to the tutor"))
        self.why = QLineEdit()
        self.reason = Field(self.tr("&Why"), self.why, self.tr("It stands beside the class."))
        self._more = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Label(self.tr("Charged and paid"), "heading"))
        column.addWidget(self.said)
        column.addWidget(self.otherwise)
        column.addWidget(self._more)
        inside = QVBoxLayout(self._more)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(Field(self.tr("C&harged to each student"), self.charge))
        row.addWidget(Field(self.tr("&Paid to the tutor"), self.pay))
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(self.reason)
        self._more.hide()
        self.otherwise.toggled.connect(self._turned)
        self.why.textEdited.connect(lambda _text: self.reason.set_error(""))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _percent(self, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, 100)
        box.setSingleStep(10)
        box.setSuffix(self.tr(" %"))
        box.setAccessibleName(name)
        return box

    @property
    def decision(self) -> Terms | None:
        """What somebody decided; None: the rules."""
        if not self.otherwise.isChecked():
            return None
        return Terms(self.charge.value(), self.pay.value(), self.why.text())

    def take(self, terms: Terms) -> None:
        """Shows what was decided before."""
        self.otherwise.setChecked(True)
        self.charge.setValue(terms.charge)
        self.pay.setValue(terms.pay)
        self.why.setText(terms.why)

    def ask(self, by: CancelledBy, told: Instant | None) -> None:
        """Shows what the rules say where the classes are called off so."""
        if self._task is not None:
            self._task.cancel()
        desk, ids = self._office.desk, self._ids
        self._task = self._office.tasks.run(
            lambda: cancelling.propose(desk, ids, by, told), self._show, self._office.trouble, owner=self
        )

    def _show(self, proposals: list[Proposal]) -> None:
        found = {proposal.terms for proposal in proposals}
        if len(found) == 1:
            (terms,) = found
            self.said.setText(self._rules(terms))
            if not self.otherwise.isChecked():
                self.charge.setValue(terms.charge)
                self.pay.setValue(terms.pay)
        else:
            late = sum(1 for proposal in proposals if proposal.terms != Terms())
            words = self.tr("By your rules something is charged or paid for {late} of {all} classes.")
            self.said.setText(words.format(late=late, all=len(proposals)))

    def _rules(self, terms: Terms) -> str:
        if terms == Terms():
            return self.tr("By your rules nothing is charged and nothing is paid.")
        words = self.tr("By your rules each student is charged {charge} % and the tutor is paid {pay} %.")
        return words.format(charge=terms.charge, pay=terms.pay)

    def _turned(self, on: bool) -> None:
        self._more.setVisible(on)
        if on:
            self.charge.setFocus()
