"""The forms for one rate and for one line that is paid besides classes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.money import Rate, Unit
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.texts import kind_words
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.people_picker import PeoplePicker
from lcadmin.services import people, rates
from lcadmin.services.report_tables import Bonus


def _picker(office: Office, role: Role, name: str, empty: str) -> PeoplePicker:
    desk = office.desk
    return PeoplePicker(
        office.tasks,
        lambda text: people.find(desk, search=text, role=role, active=True, limit=20),
        role,
        name,
        one=True,
        new=False,
        empty=empty,
    )


def _day(field: DateField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


class RateDialog(FormDialog):
    """A new rate of one side, or ``rate`` changed; ``person`` is who it is for."""

    def __init__(
        self,
        office: Office,
        side: Role,
        rate: Rate | None = None,
        person: Person | None = None,
        window: QWidget | None = None,
    ) -> None:
        tutor = side is Role.TUTOR
        super().__init__(office, self.tr("Rate") if tutor else self.tr("Price"), self.tr("&Save"), window)
        self._side, self._rate = side, rate
        whose = self.tr("&Tutor") if tutor else self.tr("S&tudent")
        self.person = _picker(office, side, whose.replace("&", ""), self.tr("everybody"))
        if person is not None:
            self.person.set_people((person,))
        self.amount_edit = QLineEdit("" if rate is None else str(rate.amount))
        self.unit = QComboBox()
        self.unit.addItem(self.tr("an hour"), Unit.HOUR)
        self.unit.addItem(self.tr("a class"), Unit.CLASS)
        self.title_edit = QLineEdit("" if rate is None else rate.title)
        self.title_edit.setPlaceholderText(self.tr("every subject"))
        self.kind = QComboBox()
        self.kind.addItem(self.tr("every kind"), None)
        for kind in LessonKind:
            self.kind.addItem(kind_words(kind), kind)
        self.since_on = QCheckBox(self.tr("&From a day on"))
        self.since = DateField(self.tr("First day"), office.formats.locale)
        self._fill(rate)
        self.amount = Field(self.tr("&Amount"), self.amount_edit, office.settings.currency)
        for key in ("bad_amount", "amount_missing"):
            self.errors[key] = self.amount.set_error
        self.form.addWidget(
            Field(whose, self.person, self.tr("Nobody chosen: it holds for all without one of their own."))
        )
        pair = QHBoxLayout()
        pair.setSpacing(px(12))
        pair.addWidget(self.amount, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(Field(self.tr("For"), self.unit), 1, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(pair)
        other = QHBoxLayout()
        other.setSpacing(px(12))
        subject = Field(self.tr("Su&bject"), self.title_edit, self.tr("The class's title, as it is written."))
        other.addWidget(subject, 1, Qt.AlignmentFlag.AlignTop)
        other.addWidget(Field(self.tr("&Kind of class"), self.kind), 1, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(other)
        since = QHBoxLayout()
        since.setSpacing(px(8))
        since.addWidget(self.since_on)
        since.addWidget(self.since)
        since.addStretch(1)
        self.form.addLayout(since)
        self.form.addStretch(1)
        self.since.setEnabled(self.since_on.isChecked())
        self.since_on.toggled.connect(self.since.setEnabled)
        self.amount_edit.textEdited.connect(lambda _text: self.amount.set_error(""))
        if person is not None:
            self.amount_edit.setFocus()

    def _fill(self, rate: Rate | None) -> None:
        today = self.office.formats.day_of(self.office.now())
        day = today if rate is None or rate.since is None else rate.since
        self.since.setDate(QDate(day.year, day.month, day.day))
        self.since_on.setChecked(rate is None or rate.since is not None)
        if rate is not None:
            self.unit.setCurrentIndex(self.unit.findData(rate.unit))
            self.kind.setCurrentIndex(max(0, self.kind.findData(rate.kind)))

    def save(self) -> None:
        office = self.office
        try:
            amount = rates.amount_of(self.amount_edit.text())
        except UserError as error:
            self.fail(error)
            self.amount_edit.setFocus()
            return
        chosen = self.person.people
        kind = self.kind.currentData()
        rate = Rate(
            self._side,
            amount,
            Unit(self.unit.currentData()),
            chosen[0].id if chosen else None,
            self.title_edit.text(),
            None if kind is None else LessonKind(kind),
            None if self._rate is None else self._rate.lesson_id,
            _day(self.since) if self.since_on.isChecked() else None,
            0 if self._rate is None else self._rate.id,
        )
        self.run(lambda: rates.put_rate(office.desk, rate), lambda _rate: office.done(self.tr("Rate saved")))


class BonusDialog(FormDialog):
    """A new line for a tutor, or ``bonus`` changed."""

    def __init__(
        self,
        office: Office,
        bonus: Bonus | None = None,
        person: Person | None = None,
        window: QWidget | None = None,
    ) -> None:
        super().__init__(office, self.tr("Extra line"), self.tr("&Save"), window, width=440)
        self._bonus = bonus
        self.person = _picker(office, Role.TUTOR, self.tr("Tutor"), "")
        if person is not None:
            self.person.set_people((person,))
        self.day = DateField(self.tr("Day"), office.formats.locale)
        day = office.formats.day_of(office.now()) if bonus is None else bonus.day
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.amount_edit = QLineEdit("" if bonus is None else str(bonus.amount))
        self.note_edit = QLineEdit("" if bonus is None else bonus.note)
        self.whose = Field(self.tr("&Tutor"), self.person)
        hint = self.tr("In {currency}; below 0 takes off.").format(currency=office.settings.currency)
        self.amount = Field(self.tr("&Amount"), self.amount_edit, hint)
        self.note = Field(self.tr("&What for"), self.note_edit, self.tr("It stands on the report."))
        self.form.addWidget(self.whose)
        pair = QHBoxLayout()
        pair.setSpacing(px(12))
        pair.addWidget(self.amount, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(Field(self.tr("&Day"), self.day), 1, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(pair)
        self.form.addWidget(self.note)
        self.form.addStretch(1)
        for key in ("bad_amount", "amount_missing"):
            self.errors[key] = self.amount.set_error
        self.errors["bonus_needs_note"] = self.note.set_error
        if person is not None:
            self.amount_edit.setFocus()

    def save(self) -> None:
        office = self.office
        for field in (self.whose, self.amount, self.note):
            field.set_error("")
        chosen = self.person.people
        if not chosen:
            self.whose.set_error(self.tr("Say who it is for."))
            return
        try:
            amount = rates.amount_of(self.amount_edit.text())
        except UserError as error:
            self.fail(error)
            self.amount_edit.setFocus()
            return
        number = 0 if self._bonus is None else self._bonus.id
        bonus = Bonus(chosen[0].id, _day(self.day), amount, self.note_edit.text(), number)
        self.run(
            lambda: rates.put_bonus(office.desk, bonus), lambda _bonus: office.done(self.tr("Line saved"))
        )
