"""The form that moves or copies several classes: by days and hours, or to a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSpinBox, QWidget

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.recurrence import Shift
from lcadmin.gui.dialogs.class_form import summary
from lcadmin.gui.dialogs.copying import copy_links
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.long_work import Cancelled, Progress, run_long
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.spin_boxes import mend_spin_boxes
from lcadmin.services import change_many, lessons
from lcadmin.services.change_many import Move

translate = QCoreApplication.translate

_SHOWN = 4
_FARTHEST_DAYS = 3_660
_FEW = 200


class MoveManyDialog(FormDialog):
    """Moves classes (``copies``: makes the same ones again) by days and hours or to a day. It closes at once;
    how far it is is shown by itself where it takes a while."""

    def __init__(
        self, office: Office, chosen: Sequence[Lesson], window: QWidget | None = None, *, copies: bool = False
    ) -> None:
        title, button = _titles(len(chosen), copies=copies)
        super().__init__(office, title, button, window, width=480)
        self._copies = copies
        self._ids = [lesson.id for lesson in chosen]
        lines = [summary(office, lesson) for lesson in chosen[:_SHOWN]]
        if len(chosen) > _SHOWN:
            lines.append(self.tr("and %n more", "", len(chosen) - _SHOWN))
        self.form.addWidget(Label("\n".join(lines), "muted", wrap=True))
        self.by = QRadioButton(self.tr("&By"))
        self.to = QRadioButton(self.tr("&To the day"))
        self._which = QButtonGroup(self)
        for radio in (self.by, self.to):
            self._which.addButton(radio)
        self.days = _number(self.tr(" days"), _FARTHEST_DAYS, self.tr("Days"))
        self.hours = _number(self.tr(" h"), 23, self.tr("Hours"))
        self.minutes = _number(self.tr(" min"), 59, self.tr("Minutes"))
        self.minutes.setSingleStep(5)
        self.days.setValue(7)
        self.day = DateField(self.tr("Day"), office.formats.locale)
        next_day = office.formats.day_of(chosen[0].start) + timedelta(days=7)
        self.day.setDate(QDate(next_day.year, next_day.month, next_day.day))
        self._lay_out()
        self.by.setChecked(True)
        self.to.toggled.connect(self._turned)
        self._turned()
        self.only_button = Button(
            self.tr("Co&py") if copies else self.tr("&Move"),
            lambda: self.if_days_stand(partial(self._save, copy=False)),
        )
        self.add_button(self.only_button)
        self.days.setFocus()
        self.days.selectAll()

    def _lay_out(self) -> None:
        for radio, fields in ((self.by, (self.days, self.hours, self.minutes)), (self.to, (self.day,))):
            row = QHBoxLayout()
            row.setSpacing(px(8))
            radio.setMinimumWidth(px(104))
            row.addWidget(radio)
            for field in fields:
                row.addWidget(field)
            row.addStretch(1)
            self.form.addLayout(row)
            for field in fields:
                mend_spin_boxes(field)
        if self._copies:
            note = self.tr("The same people, with new links. Each class keeps its time of the day.")
        else:
            note = self.tr(
                "By the clock on the wall, also over a clock change; a minus is earlier. Links stay good. "
                "Classes that were taught or are cancelled stay where they are."
            )
        self.form.addWidget(Label(note, "caption", wrap=True))
        self.form.addStretch(1)

    def _turned(self) -> None:
        to = self.to.isChecked()
        for field in (self.days, self.hours, self.minutes):
            field.setEnabled(not to)
        self.day.setEnabled(to)

    def how(self) -> Move:
        """What is asked for."""
        if self.to.isChecked():
            day = self.day.date()
            return date(day.year(), day.month(), day.day())
        return Shift(days=self.days.value(), minutes=60 * self.hours.value() + self.minutes.value())

    def save(self) -> None:
        self._save(copy=True)

    def _save(self, *, copy: bool) -> None:
        how = self.how()
        if how == Shift() and not self._copies:
            self.say(self.tr("By how much?"))
            return
        office, ids, window = self.office, self._ids, self.parentWidget()
        self.accept()
        if self._copies:
            copy_classes(office, window, ids, how, copy=copy)
        else:
            move_classes(office, window, ids, how, copy=copy)


def move_classes(
    office: Office, window: QWidget | None, ids: Sequence[int], how: Move, *, copy: bool
) -> None:
    """Moves the classes, with the messages copied where ``copy`` says so."""

    def moved(after: list[Lesson]) -> None:
        n = len(after)
        if not after:
            office.toast(translate("MoveManyDialog", "None of these classes can be moved"))
        elif copy and len(after) <= _FEW:
            words = translate("MoveManyDialog", "%n classes moved; the messages are copied", "", n)
            copy_links(office, after, words, acted=True)
        else:
            office.done(translate("MoveManyDialog", "%n classes moved", "", n))

    run_long(
        office,
        window,
        translate("MoveManyDialog", "Moving classes"),
        lambda progress, off: change_many.move_many(office.desk, ids, how, progress, off),
        moved,
    )


def copy_classes(
    office: Office, window: QWidget | None, ids: Sequence[int], how: Move, *, copy: bool
) -> None:
    """Makes the classes again, with the links copied where ``copy`` says so; one class is then shown."""

    def work(progress: Progress, off: Cancelled) -> tuple[int, list[Lesson]]:
        made = change_many.copy_many(office.desk, ids, how, progress, off)
        few = made if len(made) <= _FEW else []
        return len(made), [row.lesson for row in lessons.rows(office.desk, few)]

    def made(found: tuple[int, list[Lesson]]) -> None:
        count, few = found
        title = few[0].title if few else ""
        copied = copy and bool(few)
        if count == 1 and copied:
            words = translate("MoveManyDialog", "{title} is made again; links copied")
        elif count == 1:
            words = translate("MoveManyDialog", "{title} is made again")
        elif copied:
            words = translate("MoveManyDialog", "%n classes copied; links copied", "", count)
        else:
            words = translate("MoveManyDialog", "%n classes copied", "", count)
        if count == 1:
            office.go_to("lesson", lesson_id=few[0].id)
        said = words.format(title=title)
        if copied:
            copy_links(office, few, said, acted=True)
        else:
            office.done(said)

    run_long(office, window, translate("MoveManyDialog", "Copying classes"), work, made)


def _titles(many: int, *, copies: bool) -> tuple[str, str]:
    if copies:
        return (
            translate("MoveManyDialog", "Copy %n classes", "", many),
            translate("MoveManyDialog", "Copy and copy &links"),
        )
    return translate("MoveManyDialog", "Move %n classes", "", many), translate(
        "MoveManyDialog", "Move and &copy messages"
    )


def _number(suffix: str, most: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(-most, most)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    box.setFixedWidth(px(96))
    return box
