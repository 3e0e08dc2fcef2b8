"""Who was in a class, as rows: when each person came in, and what is known of their leaving."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.people import Role
from lcadmin.domain.presence import Presence
from lcadmin.gui.formats import Formats
from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Card, Label
from lcadmin.gui.widgets.rows_view import RowsView
from lcadmin.services.lesson_log import LessonLog, Stay

translate = QCoreApplication.translate

_HIGHEST = 2_000
_NOT_YET = (Status.SCHEDULED, Status.WAITING)
_ON = (Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person's line."""

    person_id: int
    name: str
    role: str
    came: str
    again: str
    left: str


def people_rows(
    people: tuple[Presence, ...], time: LessonTime, formats: Formats, log: LessonLog | None = None
) -> list[PersonRow]:
    """A row for everybody of the class; what our messages do not say stands there from LearnCube's log."""
    stays = {} if log is None else log.stays
    nothing = Stay(None, None)
    return [
        PersonRow(
            one.person_id,
            one.name,
            _role(one),
            _came(one, time, formats, stays.get(one.person_id, nothing)),
            _again(one, formats),
            _left(one, time, formats, stays.get(one.person_id, nothing)),
        )
        for one in people
    ]


class PeopleTable(Card):
    """A row for everybody, and what LearnCube does not say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        who, role, came, again, left = heads()
        columns: list[Column[PersonRow]] = [
            Column(who, lambda row: row.name, bold=True, stretch=2, tip=lambda row: row.name),
            Column(role, lambda row: row.role, stretch=1),
            Column(came, lambda row: row.came),
            Column(again, lambda row: row.again),
            Column(left, lambda row: row.left, muted=True, stretch=2),
        ]
        self.model: RowsModel[PersonRow] = RowsModel(columns, key=lambda row: row.person_id, parent=self)
        self.table = RowsView(self.model, self.tr("Who was there"), fit=True)
        self.body.addWidget(self.table)
        self.add_rule()
        words = self.tr("LearnCube's messages say when somebody comes in, not when they leave.")
        note = Label(words, "caption", wrap=True)
        note.setContentsMargins(px(12), px(10), px(12), px(10))
        self.body.addWidget(note)

    def set_rows(self, rows: list[PersonRow]) -> None:
        """Shows these people."""
        self.model.set_rows(rows)
        # The page scrolls as a whole, not a list within it.
        self.table.setMinimumHeight(min(self.table.sizeHint().height(), px(_HIGHEST)))


def heads() -> tuple[str, str, str, str, str]:
    """The heads of the table."""
    return (
        translate("Minutes", "Who"),
        translate("Minutes", "Role"),
        translate("Minutes", "Came in"),
        translate("Minutes", "Let in again"),
        translate("Minutes", "Left"),
    )


def _role(one: Presence) -> str:
    role = translate("Minutes", "Tutor") if one.role is Role.TUTOR else translate("Minutes", "Student")
    if not one.part:
        return translate("Minutes", "{role}, not in the class any more").format(role=role)
    return translate("Minutes", "{role}, excused").format(role=role) if one.excused else role


def _came(one: Presence, time: LessonTime, formats: Formats, stay: Stay) -> str:
    if one.first is not None:
        return formats.time(one.first, seconds=True)
    if stay.joined is not None:
        return _by_the_log(stay.joined, formats)
    if time.status in _NOT_YET:
        return translate("Minutes", "not yet")
    return translate("Minutes", "not known: no message says so")


def _again(one: Presence, formats: Formats) -> str:
    if one.latest is None or one.count < 2:
        return ""
    latest = formats.time(one.latest, seconds=True)
    if one.count == 2:
        return latest
    return translate("Minutes", "{n} times, last {time}").format(n=one.count - 1, time=latest)


def _by_the_log(at: Instant, formats: Formats) -> str:
    words = translate("Minutes", "{time} by LearnCube's log")
    return words.format(time=formats.time(at, seconds=True))


def _left(one: Presence, time: LessonTime, formats: Formats, stay: Stay) -> str:
    if stay.left is not None:
        return _by_the_log(stay.left, formats)
    if one.latest is None:
        return ""
    ended: Instant | None = time.ended_at
    if time.status in _ON:
        return translate("Minutes", "still there, as far as is known")
    if ended is not None and ended >= one.latest:
        return translate("Minutes", "by {time}, when the class ended").format(
            time=formats.time(ended, seconds=True)
        )
    return translate("Minutes", "not known")
