"""The form that gives a student credit, or takes some away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from lcadmin.domain.settings import CreditRule
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services import credit
from lcadmin.services.credit import CreditAccount

translate = QCoreApplication.translate

_MOST = 1_000_000


class CreditDialog(FormDialog):
    """Adds to the ledger of ``account``."""

    def __init__(self, office: Office, account: CreditAccount, window: QWidget | None = None) -> None:
        name = account.person.name
        title = self.tr("Credit of {name}").format(name=name)
        super().__init__(office, title, self.tr("&Add"), window, width=440)
        self._account = account
        words = self.tr("{name} has {credit} now.")
        self.form.addWidget(Label(words.format(name=name, credit=credit_words(account)), wrap=True))
        self.amount = QSpinBox()
        self.amount.setRange(-_MOST, _MOST)
        self.amount.setValue(1)
        self.unit = QComboBox()
        self.unit.addItem(self.tr("lessons"), CreditRule.LESSONS.value)
        self.unit.addItem(self.tr("minutes"), CreditRule.MINUTES.value)
        self.unit.setCurrentIndex(self.unit.findData(account.unit))
        self.note_edit = QLineEdit()
        pair = QHBoxLayout()
        pair.setSpacing(px(8))
        self.amount_field = Field(
            self.tr("H&ow much"), self.amount, self.tr("Below 0 takes away what was given by mistake.")
        )
        pair.addWidget(self.amount_field, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(Field(self.tr("&Unit"), self.unit), 0, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(pair)
        self.note = Field(self.tr("&Note"), self.note_edit, self.tr("For example the invoice's number."))
        self.form.addWidget(self.note)
        self.form.addStretch(1)
        self.errors["bad_credit"] = self.amount_field.set_error
        self.errors["bad_line"] = self.note.set_error
        self.amount.setFocus()
        self.amount.selectAll()

    def save(self) -> None:
        self.amount_field.set_error("")
        self.note.set_error("")
        office, person, amount = self.office, self._account.person, self.amount.value()
        note, unit = self.note_edit.text(), self.unit.currentData()
        lessons = amount if unit == CreditRule.LESSONS.value else None
        minutes = amount if unit == CreditRule.MINUTES.value else None

        def told(after: CreditAccount) -> None:
            words = self.tr("{name} has {credit} now")
            office.done(words.format(name=person.name, credit=credit_words(after)))

        self.run(
            lambda: credit.add(office.desk, person.id, lessons=lessons, minutes=minutes, note=note), told
        )


def credit_words(account: CreditAccount) -> str:
    """What is left, with its unit: ``3 lessons``."""
    return amount_words(account.balance, account.unit)


def amount_words(amount: int, unit: str) -> str:
    """So much of a unit of credit."""
    if unit == CreditRule.MINUTES.value:
        return translate("CreditDialog", "{n} minutes").format(n=amount)
    return (
        translate("CreditDialog", "1 lesson") if amount == 1 else translate("CreditDialog", "{n} lessons")
    ).format(n=amount)
