"""The forms that make two entries of one person one, and that remove somebody."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.class_form import people_picker
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services import removing


class MergeDialog(FormDialog):
    """``person`` stays; the other entry that is chosen goes."""

    def __init__(self, office: Office, person: Person, window: QWidget | None = None) -> None:
        title = self.tr("Another entry of {name}").format(name=person.name)
        super().__init__(office, title, self.tr("&Make them one"), window, width=480)
        self._person = person
        words = self.tr(
            "{name} takes over the classes, contacts, credit, rates and extra lines of the other entry, and "
            "whatever is empty here. The other entry is seen no more. Links that people have stay good."
        )
        self.form.addWidget(Label(words.format(name=person.name), wrap=True))
        self.other = people_picker(
            office, person.role, self.tr("The other entry"), one=True, samples=person.sample
        )
        hint = self.tr("In a class where both are now, the link of the other entry stops working.")
        self.other_field = Field(self.tr("The &other entry"), self.other, hint)
        self.form.addWidget(self.other_field)
        self.form.addStretch(1)
        for key in ("merge_same", "merge_both_sides"):
            self.errors[key] = self.other_field.set_error
        self.other.changed.connect(lambda: self.other_field.set_error(""))
        self.other.edit.setFocus()

    def save(self) -> None:
        chosen = next((one for one in self.other.people if one.id), None)
        if chosen is None:
            self.other_field.set_error(self.tr("Choose the other entry."))
            self.other.edit.setFocus()
            return
        office, kept = self.office, self._person
        words = self.tr("{gone} and {name} are one now").format(gone=chosen.name, name=kept.name)
        self.run(lambda: removing.merge(office.desk, kept.id, chosen.id), lambda _one: office.done(words))
