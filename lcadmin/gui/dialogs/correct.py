"""The form that sets a class's total by hand: the new total, and why."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QWidget

from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.formats import hours
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services import correcting

_TOTAL = re.compile(r"(?:(?P<h>[0-9]{1,3}):)?(?P<m>[0-9]{1,3}):(?P<s>[0-5][0-9])")


class CorrectDialog(FormDialog):
    """Sets the total of ``lesson``; what LearnCube said stays as it is beside it."""

    def __init__(
        self, office: Office, lesson: Lesson, time: LessonTime, window: QWidget | None = None
    ) -> None:
        super().__init__(office, self.tr("Correct the minutes"), self.tr("&Save"), window, width=440)
        self._lesson = lesson
        words = self.tr("{title} counts {total} now. What LearnCube said stays beside your total.")
        told = words.format(title=lesson.title, total=hours(time.counted_seconds))
        self.form.addWidget(Label(told, "muted", wrap=True))
        self.total_edit = QLineEdit(hours(time.counted_seconds))
        self._way = self.tr("Hours, minutes, seconds: 1:05:00")
        self.total = Field(self.tr("New &total"), self.total_edit, self._way)
        self.why_edit = QLineEdit()
        self.why = Field(
            self.tr("&Why"), self.why_edit, self.tr("It stands beside the total on every report.")
        )
        self.form.addWidget(self.total)
        self.form.addWidget(self.why)
        self.form.addStretch(1)
        self.total_edit.textEdited.connect(self._read)
        self.why_edit.textEdited.connect(lambda _text: self.why.set_error(""))
        self.errors["bad_total"] = self.total.set_error
        self.errors["correction_needs_reason"] = self.why.set_error
        self.total_edit.setFocus()
        self.total_edit.selectAll()

    def _read(self, text: str) -> None:
        """Says how two figures were taken, for 1:05 may mean either."""
        self.total.set_error("")
        seconds = read_total(text)
        if seconds is None or hours(seconds) == text.strip():
            self.total.set_hint(self._way)
            return
        words = self.tr("Taken as {total} (hours, minutes, seconds)")
        self.total.set_hint(words.format(total=hours(seconds)))

    def save(self) -> None:
        seconds = read_total(self.total_edit.text())
        if seconds is None:
            self.total.set_error(self.tr("Write it like 1:05:00 (hours, minutes, seconds) or 47:30."))
            self.total_edit.setFocus()
            return
        office, lesson, why = self.office, self._lesson, self.why_edit.text()
        if not why.strip():
            self.why.set_error(self.tr("Say why the total is changed."))
            self.why_edit.setFocus()
            return

        def told(after: LessonTime) -> None:
            words = self.tr("{title} counts {total} now")
            office.done(words.format(title=lesson.title, total=hours(after.counted_seconds)))

        self.run(lambda: correcting.correct(office.desk, lesson.id, seconds, why), told)


def read_total(text: str) -> int | None:
    """Seconds of ``h:mm:ss`` or ``m:ss``; None where it is neither."""
    found = _TOTAL.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, second = (int(part or 0) for part in found.group("h", "m", "s"))
    if found.group("h") is not None and minute > 59:
        return None
    return hour * 3600 + minute * 60 + second
