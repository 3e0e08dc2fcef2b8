"""The bar over the messages received: which days, what was said, what was answered, about whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.gui.models.messages import answer_words, message_kind_words
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.filter_bar import FilterBar
from lcadmin.gui.widgets.people_picker import PeoplePicker
from lcadmin.services import people
from lcadmin.services.tables_journal import MessageKind, MessageQuery

_OFFERED = 12
_YES, _NO = "yes", "no"


class MessageFilter(FilterBar):
    """The filter over messages. ``only`` narrows it to one class, which stands beside it until it is taken
    away."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        hint, name = self.tr("Class or name"), self.tr("Words in the class’s title or a name")
        super().__init__(office, hint, name, parent)
        self._lesson: Lesson | None = None
        self.kind = self.choice(self.tr("All messages"), self.tr("What LearnCube said"))
        for kind in MessageKind:
            self.kind.addItem(message_kind_words(kind), kind.value)
        self.answer = self.choice(self.tr("Any answer"), self.tr("What was answered"))
        self.answer.addItem(self.tr("Accepted: all"), _YES)
        self.answer.addItem(self.tr("Turned away: all"), _NO)
        for outcome in Outcome:
            self.answer.addItem(answer_words(outcome), outcome.value)
        find: Callable[[str], list[Person]] = lambda text: people.find(  # noqa: E731
            office.desk, search=text, limit=_OFFERED
        )
        self.person = PeoplePicker(
            office.tasks,
            find,
            Role.STUDENT,
            self.tr("About whom"),
            one=True,
            new=False,
            empty=self.tr("Everybody"),
        )
        self.person.changed.connect(self.turned)
        self.class_button = Button("", partial(self.only, None), compact=True)
        self.class_button.hide()
        self.lay_out(self.kind, self.answer, self.person, self.class_button)

    def query(self) -> MessageQuery:
        """The messages that are asked for."""
        start, end = self.range.limits()
        kind, answer, chosen = self.kind.currentData(), self.answer.currentData(), self.person.people
        return MessageQuery(
            start=start,
            end=end,
            kind=MessageKind(kind) if kind else None,
            outcome=Outcome(answer) if answer not in ("", _YES, _NO) else None,
            accepted={_YES: True, _NO: False}.get(answer),
            lesson_id=None if self._lesson is None else self._lesson.id,
            person_id=chosen[0].id if chosen else None,
            search=self.text.text().strip(),
        )

    def only(self, lesson: Lesson | None) -> None:
        """Shows the messages of this class alone; None: of all again."""
        self._lesson = lesson
        self.class_button.setVisible(lesson is not None)
        if lesson is not None:
            self.class_button.setText(f"{lesson.title}  ✕")
            self.class_button.setToolTip(self.tr("Show the messages of all classes again"))
            self.class_button.setAccessibleName(
                self.tr("Only {title}; press to show all classes again").format(title=lesson.title)
            )
        self.turned()

    @property
    def narrowed(self) -> bool:
        return super().narrowed or self._lesson is not None or bool(self.person.people)

    def clear(self) -> None:
        super().clear()
        self.person.set_people([])
        self.only(None)
