"""Brothers and sisters: whose contacts get one message for all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.people_picker import PeoplePicker
from lcadmin.services import contacts, people

_MOST = 20


class FamilyDialog(FormDialog):
    """Who belongs to one family with ``person``."""

    def __init__(
        self, office: Office, person: Person, siblings: tuple[Person, ...], window: QWidget | None = None
    ) -> None:
        super().__init__(office, self.tr("Family"), self.tr("&Save"), window, width=460)
        self._person = person
        words = self.tr(
            "Brothers and sisters of {name}. Their parents get one message with everybody's links, each with "
            "the child's name."
        )
        self.form.addWidget(Label(words.format(name=person.name), wrap=True))
        self.picker = PeoplePicker(
            office.tasks, self._find, Role.STUDENT, self.tr("Brothers and sisters"), new=False
        )
        self.picker.set_people(siblings)
        self.siblings = Field(self.tr("&Brothers and sisters"), self.picker)
        self.form.addWidget(self.siblings)
        self.form.addStretch(1)
        self.spare = px(120)  # the offers stand under the field
        self.picker.edit.setFocus()

    def _find(self, text: str) -> list[Person]:
        found = people.find(self.office.desk, search=text, role=Role.STUDENT, limit=_MOST)
        return [one for one in found if one.id != self._person.id]

    def save(self) -> None:
        if self.picker.unfinished:
            self.siblings.set_error(self.tr("There is nobody called that. Choose somebody from the list."))
            return
        desk, person = self.office.desk, self._person
        ids = tuple(one.id for one in self.picker.people)
        words = self.tr("Family saved")
        self.run(
            lambda: contacts.set_siblings(desk, person.id, ids), lambda _nothing: self.office.done(words)
        )
