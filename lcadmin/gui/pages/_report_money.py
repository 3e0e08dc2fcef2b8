"""What belongs to reports of money: the rules, rates, extra lines, and locking a month."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lcadmin.domain.instants import day_start
from lcadmin.domain.people import Role
from lcadmin.domain.periods import next_month
from lcadmin.domain.report_sheets import Report, Sheet
from lcadmin.gui.dialogs.lock_month import LockMonthDialog
from lcadmin.gui.dialogs.money_rules import MoneyRulesDialog
from lcadmin.gui.dialogs.rates import BonusesDialog, RatesDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.flow import FlowRow

translate = QCoreApplication.translate

_SIDES = {Report.TUTORS: Role.TUTOR, Report.STUDENTS: Role.STUDENT}


class ReportMoney:
    """Makes the bar of buttons and opens the forms over the page."""

    def __init__(self, office: Office, over: QWidget) -> None:
        self._office = office
        self._over = over
        self._side = Role.TUTOR
        self._month: date | None = None
        self._sheet: Sheet | None = None
        self._asked = False
        self.rules_button = Button("", self.edit_rules, compact=True)
        self.rates_button = Button("", self.edit_rates, compact=True)
        self.bonus_button = Button(translate("ReportsPage", "Extra &lines…"), self.edit_bonuses, compact=True)
        self.lock_button = Button("", self.lock, compact=True)
        self._bar: QWidget | None = None

    def bar(self) -> QWidget:
        """The buttons in a row."""
        buttons = (self.rules_button, self.rates_button, self.bonus_button, self.lock_button)
        self._bar = FlowRow(buttons, px(8))
        return self._bar

    def show_for(self, report: Report) -> None:
        """Shows what belongs to this report."""
        side = _SIDES.get(report)
        if self._bar is not None:
            self._bar.setVisible(side is not None)
        if side is None:
            return
        self._side = side
        self.lock_button.hide()  # until it is known what is shown
        tutor = side is Role.TUTOR
        if tutor:
            rules = translate("ReportsPage", "Pay &rules…")
            prices = translate("ReportsPage", "R&ates…")
        else:
            rules = translate("ReportsPage", "Price &rules…")
            prices = translate("ReportsPage", "Pric&es…")
        for button, words in ((self.rules_button, rules), (self.rates_button, prices)):
            button.setText(words)
            button.setAccessibleName(words.replace("&", ""))
        self.bonus_button.setVisible(tutor)

    def show_range(self, sheet: Sheet, days: tuple[date | None, date | None]) -> None:
        """A whole month that is over can be locked, once."""
        self._sheet = sheet
        first, last = days
        self._month = None
        if first is not None and last is not None and first.day == 1:
            whole = last + timedelta(days=1) == next_month(first)
            self._month = first if whole and self._is_over(first) else None
        locked = any(note.key.startswith("report_note_locked") for note in sheet.notes)
        offered = self._month is not None and sheet.report in _SIDES and not sheet.person and not locked
        self.lock_button.setVisible(offered)
        if self._month is not None:
            if self._side is Role.TUTOR:
                words = translate("ReportsPage", "Loc&k tutor pay of {month}…")
            else:
                words = translate("ReportsPage", "Loc&k student prices of {month}…")
            words = words.format(month=self._office.formats.month(self._month))
            self.lock_button.setText(words)
            self.lock_button.setAccessibleName(words.replace("&", ""))

    def _is_over(self, month: date) -> bool:
        return day_start(next_month(month), self._office.settings.zone) <= self._office.now()

    def ask_first(self, report: Report) -> None:
        """Asks how tutors are paid before their first report, once while the window is open."""
        if report is not Report.TUTORS or self._asked:
            return
        self._asked = True
        office = self._office
        office.tasks.run(
            office.load_settings,
            lambda settings: None if settings.pay_basis is not None else self.edit_rules(),
            office.trouble,
            owner=self._over,
        )

    def edit_rules(self) -> None:
        MoneyRulesDialog(self._office, self._side, self._over.window()).open()

    def edit_rates(self) -> None:
        RatesDialog(self._office, self._side, self._over.window()).open()

    def edit_bonuses(self) -> None:
        BonusesDialog(self._office, self._over.window()).open()

    def lock(self) -> None:
        if self._month is not None and self._sheet is not None:
            LockMonthDialog(self._office, self._side, self._month, self._sheet, self._over.window()).open()
