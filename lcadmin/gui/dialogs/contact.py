"""The form for one contact of a student, such as a parent."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from lcadmin.domain.contacts import Contact
from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.language import LANGUAGE_NAMES
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.field import Field
from lcadmin.services import contacts


class ContactDialog(FormDialog):
    """Adds a contact to ``person``, or changes ``contact``."""

    def __init__(
        self, office: Office, person: Person, contact: Contact | None = None, window: QWidget | None = None
    ) -> None:
        title = self.tr("Add contact") if contact is None else self.tr("Edit contact")
        super().__init__(office, title, self.tr("&Save"), window, width=440)
        self._person, self._contact = person, contact
        known = contact or Contact(person.id, "")
        self.name_edit = QLineEdit(known.name)
        hint = self.tr("A parent, for instance. Reads messages for {name}.").format(name=person.name)
        self.name = Field(self.tr("&Name"), self.name_edit, hint)
        self.email_edit = QLineEdit(known.email)
        self.email = Field(self.tr("&E-mail"), self.email_edit)
        self.phone_edit = QLineEdit(known.phone)
        self.phone = Field(self.tr("&Phone"), self.phone_edit)
        self.language_box = QComboBox()
        self.language_box.addItem(self.tr("As {name}").format(name=person.name), "")
        for code, words in LANGUAGE_NAMES.items():
            self.language_box.addItem(words, code)
        if known.language and self.language_box.findData(known.language) < 0:
            self.language_box.addItem(known.language, known.language)
        self.language_box.setCurrentIndex(self.language_box.findData(known.language))
        self.language = Field(self.tr("&Language"), self.language_box)
        for field in (self.name, self.email, self.phone, self.language):
            self.form.addWidget(field)
        self.form.addStretch(1)
        self.errors["contact_needs_name"] = self.name.set_error
        self.errors["bad_email"] = self.email.set_error
        self.errors["contact_needs_address"] = self.email.set_error
        self.errors["bad_phone"] = self.phone.set_error
        for field, edit in (
            (self.name, self.name_edit),
            (self.email, self.email_edit),
            (self.phone, self.phone_edit),
        ):
            edit.textEdited.connect(lambda _text, field=field: field.set_error(""))
        self.name_edit.setFocus()

    def save(self) -> None:
        desk, person, contact = self.office.desk, self._person, self._contact
        changes = {
            "name": self.name_edit.text(),
            "email": self.email_edit.text(),
            "phone": self.phone_edit.text(),
            "language": str(self.language_box.currentData()),
        }

        def work() -> Contact:
            if contact is None:
                return contacts.add(desk, Contact(person.id, **changes))  # type: ignore[arg-type]
            return contacts.edit(desk, contact.id, changes)

        words = self.tr("{name} saved")
        self.run(work, lambda after: self.office.done(words.format(name=after.name)))
