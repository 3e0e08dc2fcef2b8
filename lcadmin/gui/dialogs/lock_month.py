"""Locking a month that was paid: said once, for it cannot be taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Sheet
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.models.sheet import money_words
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.services.month_lock import lock_month


class LockMonthDialog(FormDialog):
    """Says what ``month`` amounts to, and what locking means."""

    def __init__(
        self, office: Office, side: Role, month: date, sheet: Sheet, window: QWidget | None = None
    ) -> None:
        name = office.formats.month(month)
        words = self.tr("&Lock {month}").format(month=name)
        super().__init__(office, self.tr("Lock {month}").format(month=name), words, window, width=480)
        self._side, self._month = side, month
        amount = money_words(office, sheet.totals.amount, sheet.currency)
        told = self.tr("{month} amounts to {amount}.").format(month=name, amount=amount)
        self.form.addWidget(Label(told, "heading", wrap=True))
        meaning = self.tr(
            "Lock it once it has been paid. It then stays as it is. What changes later (a correction, a late "
            "message, another tutor) stands as an adjustment in the next month. This cannot be taken back."
        )
        self.form.addWidget(Label(meaning, wrap=True))
        for note in sheet.doubts:
            self.form.addWidget(Label(office.say(note), "error", wrap=True))
        self.form.addStretch(1)
        self.cancel_button.setFocus()

    def save(self) -> None:
        office, side, month = self.office, self._side, self._month
        told = self.tr("{month} is locked").format(month=office.formats.month(month))
        self.run(
            lambda: lock_month(office.desk, side, month, office.desk.who), lambda _lock: office.toast(told)
        )
