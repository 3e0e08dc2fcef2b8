"""The card of one person beside the list: how to reach them, their classes, their credit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.instants import to_datetime
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording_dates import zone_or_utc
from lcadmin.gui.dialogs.credit import CreditDialog, amount_words, credit_words
from lcadmin.gui.dialogs.leaving import deactivate
from lcadmin.gui.dialogs.person import PersonDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages._person_contacts import PersonContacts
from lcadmin.gui.pages._person_data import PersonView
from lcadmin.gui.pages._person_menu import person_menu
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Card, Chip, Label, clear
from lcadmin.gui.widgets.elided import ElidedLink
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.services import people as people_service
from lcadmin.services.tables_lessons import LessonRow

_LEDGER = 6


class PersonCard(Card):
    """Shows a ``PersonView``."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self._office = office
        self._view: PersonView | None = None
        self._whole_ledger = False
        # Not Maximum: a long name has more lines than the hint knows of.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        self.name = Label("", "heading", wrap=True)
        top.addWidget(self.name, 1)
        self.state = Chip("", Kind.NEUTRAL, self)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.facts = Label("", "muted", wrap=True, selectable=True)
        self.body.addWidget(self.facts)
        self.edit_button = Button(self.tr("Edit"), self._edit, compact=True)
        self.active_button = Button("", self._turn_active, compact=True)
        self.classes_button = Button(self.tr("All classes"), self._classes, compact=True)
        self.more_button = Button(
            self.tr("…"), self._more, compact=True, name=self.tr("More for this person")
        )
        buttons = FlowRow(
            (self.edit_button, self.active_button, self.classes_button, self.more_button), px(6)
        )
        self.body.addWidget(buttons)
        self.body.addSpacing(px(8))
        self._ahead_title = Label(self.tr("Next classes"), "caption")
        self.body.addWidget(self._ahead_title)
        self._ahead = QVBoxLayout()
        self._ahead.setSpacing(px(2))
        self.body.addLayout(self._ahead)
        self.body.addSpacing(px(8))
        self.contacts = PersonContacts(office)
        self.body.addWidget(self.contacts)
        self.body.addSpacing(px(8))
        self._credit = QWidget()
        self._fill_credit()
        self.body.addWidget(self._credit)

    def _fill_credit(self) -> None:
        column = QVBoxLayout(self._credit)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Label(self.tr("Credit"), "caption"))
        row = QHBoxLayout()
        self.balance = Label("", "heading", wrap=True)
        row.addWidget(self.balance, 1)
        self.credit_button = Button(self.tr("Add credit"), self._add_credit, compact=True)
        row.addWidget(self.credit_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.credit_note = Label(
            self.tr("Credit is not counted now. It can be switched on under Settings."), "caption", wrap=True
        )
        column.addWidget(self.credit_note)
        self._ledger = QVBoxLayout()
        self._ledger.setSpacing(px(2))
        column.addLayout(self._ledger)
        self.ledger_button = Button(self.tr("Whole ledger"), self._show_ledger, variant="link")
        column.addWidget(self.ledger_button)

    def set_view(self, view: PersonView) -> None:
        """Shows this person."""
        if self._view is None or self._view.person.id != view.person.id:
            self._whole_ledger = False
        self._view = view
        person = view.person
        self.name.setText(person.name)
        self.state.set("" if person.active else self.tr("Not active"), Kind.WARNING)
        self.active_button.setText(self.tr("Deactivate") if person.active else self.tr("Activate"))
        self.active_button.setAccessibleName(self.active_button.text())
        self.facts.setText("\n".join(self._facts(person)))
        self.classes_button.setVisible(bool(view.taught or view.attended))
        clear(self._ahead)
        self._ahead_title.setText(self.tr("Next classes") if view.ahead else self.tr("No classes ahead"))
        for row in view.ahead:
            self._ahead.addWidget(self._class_line(row))
        self.contacts.setVisible(view.readers is not None)
        if view.readers is not None:
            self.contacts.set_readers(person, view.readers)
        self._show_credit(view)

    def _facts(self, person: Person) -> list[str]:
        role = self.tr("Usually tutor") if person.role is Role.TUTOR else self.tr("Usually student")
        lines = [role]
        if person.classroom_name:
            lines.append(self.tr("In the classroom: {name}").format(name=person.classroom_name))
        if person.email:
            lines.append(person.email)
        own = person.timezone or self._office.settings.timezone
        at = to_datetime(self._office.now(), zone_or_utc(own))
        place = self._office.formats.zone_name(own)
        lines.append(self.tr("{place}, {time} there now").format(place=place, time=f"{at:%H:%M}"))
        if person.rate is not None:
            currency = self._office.settings.currency
            lines.append(
                self.tr("{rate} {currency} an hour").format(rate=f"{person.rate:.2f}", currency=currency)
            )
        return lines

    def _class_line(self, row: LessonRow) -> Button:
        lesson = row.lesson
        when = self._office.formats.when(lesson.start, self._office.now())
        open_it = partial(self._office.go_to, "lesson", lesson_id=lesson.id)
        return ElidedLink(f"{when}  {lesson.title}", open_it)

    # Credit

    def _show_credit(self, view: PersonView) -> None:
        account = view.account
        self._credit.setVisible(account is not None)
        if account is None:
            return
        self.balance.setText(credit_words(account))
        self.credit_note.setVisible(not view.credit_counts)
        clear(self._ledger)
        latest = list(reversed(account.entries))
        shown = latest if self._whole_ledger else latest[:_LEDGER]
        for entry in shown:
            self._ledger.addWidget(self._entry_line(entry))
        self.ledger_button.setVisible(len(shown) < len(latest))

    def _entry_line(self, entry: CreditEntry) -> Label:
        when = self._office.formats.when(entry.at, self._office.now())
        sign = "+" if entry.amount > 0 else "−"
        amount = sign + amount_words(abs(entry.amount), entry.unit)
        note = entry.note or ("" if entry.lesson_id is None else self.tr("class"))
        return Label("  ".join(part for part in (when, amount, note) if part), "muted", wrap=True)

    def _show_ledger(self) -> None:
        self._whole_ledger = True
        if self._view is not None:
            self._show_credit(self._view)

    # Doing

    def _edit(self) -> None:
        if self._view is not None:
            PersonDialog(self._office, self._view.person, self.window()).open()

    def _add_credit(self) -> None:
        if self._view is not None and self._view.account is not None:
            CreditDialog(self._office, self._view.account, self.window()).open()

    def _classes(self) -> None:
        if self._view is not None:
            role = Role.TUTOR if self._view.taught > self._view.attended else Role.STUDENT
            person = self._view.person
            self._office.go_to("classes", person_id=person.id, name=person.name, role=role.value)

    def _more(self) -> None:
        if self._view is None:
            return
        menu = person_menu(self._office, self._view.person, self)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _turn_active(self) -> None:
        if self._view is None:
            return
        if self._view.person.active:
            deactivate(self._office, self._view.person, self.window())
        else:
            self._activate(self._view.person)

    def _activate(self, person: Person) -> None:
        office = self._office
        words = self.tr("{name} is active again")
        office.tasks.run(
            lambda: people_service.edit(office.desk, person.id, active=True),
            lambda after: office.done(words.format(name=after.name)),
            office.trouble,
            owner=self,
        )
