"""Locking a month that was paid: said once, for it cannot be taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from lcadmin.domain.month_locks import MonthLock
from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Sheet
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.models.sheet import money_words
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.services.month_lock import lock_month, locked_months


class LockMonthDialog(FormDialog):
    """Says what is locked, what it amounts to and what locking means, and offers to lock the other side of
    the month (pay or prices) with it."""

    def __init__(
        self, office: Office, side: Role, month: date, sheet: Sheet, window: QWidget | None = None
    ) -> None:
        name = office.formats.month(month)
        tutor = side is Role.TUTOR
        title = self.tr("Lock tutor pay of {month}") if tutor else self.tr("Lock student prices of {month}")
        words = self.tr("&Lock tutor pay") if tutor else self.tr("&Lock student prices")
        super().__init__(office, title.format(month=name), words, window, width=480)
        self._side, self._month = side, month
        amount = money_words(office, sheet.totals.amount, sheet.currency)
        told = (
            self.tr("Tutor pay of {month}: {amount}.")
            if tutor
            else self.tr("Student prices of {month}: {amount}.")
        )
        self.form.addWidget(Label(told.format(month=name, amount=amount), "heading", wrap=True))
        meaning = self.tr(
            "Lock it once it has been paid. It then stays as it is. What changes later (a correction, a late "
            "message, another tutor) stands as an adjustment in the next month. This cannot be taken back."
        )
        self.form.addWidget(Label(meaning, wrap=True))
        for note in sheet.doubts:
            self.form.addWidget(Label(office.say(note), "error", wrap=True))
        other = self.tr("Student &prices of {month} too") if tutor else self.tr("Tutor &pay of {month} too")
        apart = self.tr("Student prices are locked on their own: they can still change.")
        if not tutor:
            apart = self.tr("Tutor pay is locked on its own: it can still change.")
        self.other_too = QCheckBox(other.format(month=name))
        self.other_note = Label(apart, "caption", wrap=True)
        for widget in (self.other_too, self.other_note):
            widget.hide()
            self.form.addWidget(widget)
        self.form.addStretch(1)
        self.cancel_button.setFocus()
        self._other = Role.STUDENT if tutor else Role.TUTOR
        office.tasks.run(
            lambda: locked_months(office.desk, self._other), self._offer, office.trouble, owner=self
        )

    def _offer(self, locked: list[date]) -> None:
        for widget in (self.other_too, self.other_note):
            widget.setVisible(self._month not in locked)

    def save(self) -> None:
        office, month = self.office, self._month
        sides = [self._side, *([self._other] if self.other_too.isChecked() else [])]
        name = office.formats.month(month)
        if len(sides) > 1:
            told = self.tr("Tutor pay and student prices of {month} are locked").format(month=name)
        elif self._side is Role.TUTOR:
            told = self.tr("Tutor pay of {month} is locked").format(month=name)
        else:
            told = self.tr("Student prices of {month} are locked").format(month=name)

        def work() -> list[MonthLock]:
            return [lock_month(office.desk, side, month, office.desk.who) for side in sides]

        self.run(work, lambda _locks: office.toast(told))
