"""The rules by which classes become pay or prices: asked before the first report of pay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QSpinBox, QWidget

from lcadmin.domain.choices import Basis
from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.spin_boxes import mend_spin_boxes
from lcadmin.services import configure

translate = QCoreApplication.translate


class MoneyRulesDialog(FormDialog):
    """``side``: how tutors are paid, or what students are charged."""

    def __init__(self, office: Office, side: Role, window: QWidget | None = None) -> None:
        tutor = side is Role.TUTOR
        title = translate("MoneyRules", "How tutors are paid") if tutor else _price_title()
        super().__init__(office, title, self.tr("&Save"), window, width=560)
        self._prefix = "pay" if tutor else "price"
        settings = office.settings
        rules = settings.money_rules(side)
        self.form.addWidget(Label(_intro(side), "muted", wrap=True))
        self.form.addWidget(Label(self.tr("A class that took place counts"), "heading"))
        self.choices = {basis: QRadioButton(words) for basis, words in _bases().items()}
        self.extra = _minutes(rules.extra_minutes, 0, 600, self.tr("Minutes over the planned length"))
        self.step = _minutes(rules.round_minutes, 1, 60, self.tr("Minutes to round to"))
        self._group = QButtonGroup(self)
        for basis, button in self.choices.items():
            self._group.addButton(button)
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(button)
            beside = {Basis.CAPPED: self.extra, Basis.ROUNDED: self.step}.get(basis)
            if beside is not None:
                row.addWidget(beside)
                beside.setEnabled(False)
                button.toggled.connect(beside.setEnabled)
            row.addStretch(1)
            self.form.addLayout(row)
        self.choices[rules.basis].setChecked(True)
        self.minimum = _minutes(rules.minimum_minutes, 0, 600, "")
        self.no_show = _percent(rules.no_show_percent)
        self.late = _percent(rules.late_cancel_percent)
        self.trial = _percent(rules.trial_percent)
        self.notice = QSpinBox()
        self.notice.setRange(0, 720)
        self.notice.setSuffix(self.tr(" h"))
        self.notice.setValue(rules.notice_hours)
        self._lay_out_rest(tutor=tutor)
        self.form.addStretch(1)
        self.choices[rules.basis].setFocus()

    def _lay_out_rest(self, *, tutor: bool) -> None:
        no_show = self.tr("When &no student comes") if tutor else self.tr("When the student does &not come")
        fields = (
            Field(self.tr("&At least, for a class that took place"), self.minimum),
            Field(self.tr("&Trial classes"), self.trial, self.tr("Of the usual amount.")),
            Field(no_show, self.no_show, self.tr("Of the planned time.")),
            Field(self.tr("When a student cancels &late"), self.late, self.tr("Of the planned time.")),
            Field(self.tr("Lat&e is less than"), self.notice, self.tr("Before the planned start.")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(12))
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        self.form.addLayout(grid)
        words = self.tr("A cancellation by the tutor or the office, and one in good time, is worth nothing.")
        self.form.addWidget(Label(words, "caption", wrap=True))

    @property
    def basis(self) -> Basis:
        """The basis that is chosen."""
        return next(basis for basis, button in self.choices.items() if button.isChecked())

    def values(self) -> dict[str, str]:
        """What is stored, by setting."""
        prefix = self._prefix
        return {
            f"{prefix}_basis": self.basis.value,
            f"{prefix}_extra_minutes": str(self.extra.value()),
            f"{prefix}_round_minutes": str(self.step.value()),
            f"{prefix}_minimum_minutes": str(self.minimum.value()),
            f"{prefix}_no_show_percent": str(self.no_show.value()),
            f"{prefix}_late_cancel_percent": str(self.late.value()),
            f"{prefix}_trial_percent": str(self.trial.value()),
            "notice_hours": str(self.notice.value()),
        }

    def save(self) -> None:
        office, values = self.office, self.values()
        self.run(
            lambda: configure.set_many(office.desk, values),
            lambda _nothing: office.done(self.tr("Rules saved")),
        )


def _price_title() -> str:
    return translate("MoneyRules", "What students are charged")


def _intro(side: Role) -> str:
    if side is Role.TUTOR:
        return translate(
            "MoneyRules",
            "Say once what a class is worth to a tutor. It can be changed at any time; months that are "
            "locked stay as they were paid.",
        )
    return translate(
        "MoneyRules",
        "Say once what a class costs a student. It can be changed at any time; months that are locked "
        "stay as they were charged.",
    )


def _bases() -> dict[Basis, str]:
    return {
        Basis.COUNTED: translate("MoneyRules", "&Counted time, to the second"),
        Basis.PLANNED: translate("MoneyRules", "&Planned time"),
        Basis.CAPPED: translate("MoneyRules", "Counted time, &up to the planned time and"),
        Basis.ROUNDED: translate("MoneyRules", "Counted time, &rounded to"),
    }


def _minutes(value: int, least: int, most: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(translate("MoneyRules", " min"))
    box.setValue(value)
    if name:
        box.setAccessibleName(name)
    mend_spin_boxes(box)
    return box


def _percent(value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, 100)
    box.setSuffix(translate("MoneyRules", " %"))
    box.setSingleStep(5)
    box.setValue(value)
    return box
