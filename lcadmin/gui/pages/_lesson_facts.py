"""The card beside a class's links: its minutes, when one may enter, credit, what was heard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.gui.dialogs.credit import credit_words
from lcadmin.gui.formats import hours
from lcadmin.gui.office import Office
from lcadmin.gui.pages._lesson_data import LessonView
from lcadmin.gui.pages._lesson_series import SeriesRow
from lcadmin.gui.texts import delivery_words, first_name, kind_words, live_seconds, status_words
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.services.refused_entry import why_refused

translate = QCoreApplication.translate

_NOTHING_YET = (Status.SCHEDULED, Status.WAITING, Status.CANCELLED, Status.NO_SHOW)


class FactsCard(Card):
    """Shows a ``LessonView``; ``tick`` lets the minutes run."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(spacing=4, parent=parent)
        self._office = office
        self._view: LessonView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body.addWidget(Label(self.tr("Minutes"), "caption"))
        self.minutes = Label("", "figure")
        self.body.addWidget(self.minutes)
        self.below_minutes = Label("", "muted", wrap=True)
        self.body.addWidget(self.below_minutes)
        self.explain_button = Button(self.tr("Explain the minutes"), self._explain, compact=True)
        self.body.addWidget(self.explain_button)
        self.series = SeriesRow(office)
        self.body.addWidget(self.series)
        self.record = self._fact(self.tr("Record"))
        self.kind = self._fact(self.tr("Kind"))
        self.entry = self._fact(self.tr("Entry"))
        self.called_off = self._fact(self.tr("Called off"))
        self.credit = self._fact(self.tr("Credit"))
        self.heard = self._fact(self.tr("Heard so far"))

    def _fact(self, title: str) -> Label:
        head = Label(title, "caption")
        head.setContentsMargins(0, px(8), 0, 0)  # none where the fact is hidden
        value = Label("", wrap=True, selectable=True)
        value.setAccessibleName(title)
        head.setBuddy(value)
        self.body.addWidget(head)
        self.body.addWidget(value)
        return value

    def set_view(self, view: LessonView) -> None:
        """Shows this class."""
        self._view = view
        office, lesson = self._office, view.row.lesson
        formats, now = office.formats, office.now()
        self.series.set_place(view.place)
        self.record.setText(self.tr("Yes (Beta)") if lesson.record else self.tr("No"))
        self.kind.setText(kind_words(lesson.kind))
        days = {formats.day_of(view.opens), formats.day_of(view.closes), formats.day_of(lesson.start)}
        if len(days) == 1:
            opens, closes = formats.time(view.opens), formats.time(view.closes)
        else:
            opens, closes = formats.when(view.opens, now), formats.when(view.closes, now)
        self.entry.setText(self.tr("{first} to {last}").format(first=opens, last=closes))
        self._set(self.called_off, self._called_off_words(view))
        lines = [f"{first_name(one.person.name)} {credit_words(one)}" for one in view.accounts]
        self._set(self.credit, "\n".join(lines))
        heard = [self._heard_words(one, lesson, now) for one in view.heard]
        self._set(self.heard, "\n".join(heard) or self.tr("Nothing yet"))
        self.heard.set_role("muted")
        time = view.row.time
        self.explain_button.setVisible(time.status not in _NOTHING_YET or time.in_review)
        self.tick()

    def _called_off_words(self, view: LessonView) -> str:
        """Who called it off and when the office was told, what is charged and paid, and why."""
        off, terms = view.row.lesson.cancelled, view.terms
        if off is None or terms is None:
            return ""
        by = {
            CancelledBy.TUTOR: self.tr("By the tutor, told {when}"),
            CancelledBy.STUDENT: self.tr("By a student, told {when}"),
            CancelledBy.OFFICE: self.tr("By the office, told {when}"),
        }[off.by]
        lines = [by.format(when=self._office.formats.when(off.told, self._office.now()))]
        if terms.charge or terms.pay:
            words = self.tr("Charged {charge} %, paid {pay} %")
            lines.append(words.format(charge=terms.charge, pay=terms.pay))
        else:
            lines.append(self.tr("Nothing charged, nothing paid"))
        return "\n".join([*lines, *([terms.why] if terms.why else [])])

    def tick(self) -> None:
        """A second went by."""
        if self._view is None:
            return
        time, lesson = self._view.row.time, self._view.row.lesson
        seconds = live_seconds(time, self._office.now())
        self.minutes.setText(hours(seconds))
        if time.status in _NOTHING_YET and not seconds:
            words = self.tr("not started") if time.status is not Status.NO_SHOW else status_words(time.status)
            if time.status is Status.CANCELLED:
                words = status_words(time.status)
        else:
            words = self.tr("of {planned} planned").format(planned=hours(lesson.minutes * 60))
        self.below_minutes.setText(words)

    def _set(self, value: Label, text: str) -> None:
        """Shows a fact with its head, or neither."""
        value.setText(text)
        place = self.body.indexOf(value) - 1
        item = self.body.itemAt(place)
        head = item.widget() if item is not None else None
        for widget in (value, head):
            if widget is not None:
                widget.setVisible(bool(text))

    def _heard_words(self, delivery: Delivery, lesson: Lesson, now: Instant) -> str:
        formats = self._office.formats
        arrived = delivery.receipt.arrived
        at = formats.when(arrived, now, seconds=True)
        return f"{at} {heard_words(self._office, delivery, lesson)}"

    def _explain(self) -> None:
        if self._view is not None:
            self._office.go_to("minutes", lesson_id=self._view.row.lesson.id)


def heard_words(office: Office, delivery: Delivery, lesson: Lesson) -> str:
    """One message in words, with whose it was where it was refused."""
    seat = lesson.seat(delivery.user_id) if delivery.user_id else None
    who = seat.name if seat is not None else ""
    message = why_refused(delivery.message) or delivery.message
    reason = office.say(message) if message is not None else ""
    words = delivery_words(delivery, who, reason)
    if who and delivery.outcome is Outcome.REFUSED:
        return translate("FactsCard", "{name} not let in: {reason}").format(
            name=first_name(who), reason=reason
        )
    if who and delivery.outcome is not Outcome.ADMITTED:
        return translate("FactsCard", "{name}: {words}").format(name=first_name(who), words=words)
    return words
