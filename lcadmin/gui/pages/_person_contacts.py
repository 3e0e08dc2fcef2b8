"""The part of a person's card that says who reads messages for them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.domain.contacts import Contact, LinksTo
from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.contact import ContactDialog
from lcadmin.gui.dialogs.family import FamilyDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, clear
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.services import contacts
from lcadmin.services.contacts import Readers


class PersonContacts(QWidget):
    """Contacts, whom links go to, and the family of a student."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._person: Person | None = None
        self._readers: Readers | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Label(self.tr("Who reads messages"), "caption"))
        self._list = QVBoxLayout()
        self._list.setSpacing(px(4))
        column.addLayout(self._list)
        self._to = QWidget()
        row = QVBoxLayout(self._to)
        row.setContentsMargins(0, px(4), 0, px(4))
        row.setSpacing(px(4))
        row.addWidget(Label(self.tr("Links go to"), "caption"))
        self.links_to = QComboBox()
        self.links_to.setAccessibleName(self.tr("Links go to"))
        for way, words in (
            (LinksTo.BOTH, self.tr("Student and contacts")),
            (LinksTo.CONTACTS, self.tr("Contacts only")),
            (LinksTo.STUDENT, self.tr("Student only")),
        ):
            self.links_to.addItem(words, way)
        self.links_to.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.links_to.activated.connect(self._send_links_to)
        row.addWidget(self.links_to)
        column.addWidget(self._to)
        self.family = Label("", "muted", wrap=True)
        column.addWidget(self.family)
        self.add_button = Button(self.tr("Add contact"), self._add, compact=True)
        self.family_button = Button(self.tr("Family"), self._edit_family, compact=True)
        column.addWidget(FlowRow((self.add_button, self.family_button), px(8)))

    def set_readers(self, person: Person, readers: Readers) -> None:
        """Shows who reads for this person."""
        self._person, self._readers = person, readers
        clear(self._list)
        for contact in readers.contacts:
            self._list.addWidget(self._line(contact))
        everybody = bool(readers.contacts) or bool(readers.siblings)
        self._to.setVisible(everybody)
        self.links_to.setCurrentIndex(self.links_to.findData(readers.links_to))
        names = ", ".join(one.name for one in readers.siblings)
        self.family.setText(self.tr("One family with {names}").format(names=names))
        self.family.setVisible(bool(names))

    def _line(self, contact: Contact) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        where = " · ".join(part for part in (contact.email, contact.phone, contact.language) if part)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(contact.name, wrap=True))
        below = Label(where, "caption", wrap=True, selectable=True)
        below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        below.setToolTip(where)
        words.addWidget(below)
        row.addLayout(words, 1)
        more = Button(self.tr("…"), compact=True, name=self.tr("More about {name}").format(name=contact.name))
        more.clicked.connect(lambda _on: self._menu(contact, more))
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _menu(self, contact: Contact, button: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Edit…"), partial(self._edit, contact))
        menu.addAction(self.tr("&Remove"), partial(self._remove, contact))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # Doing

    def _add(self) -> None:
        if self._person is not None:
            ContactDialog(self._office, self._person, None, self.window()).open()

    def _edit(self, contact: Contact) -> None:
        if self._person is not None:
            ContactDialog(self._office, self._person, contact, self.window()).open()

    def _remove(self, contact: Contact) -> None:
        office = self._office
        words = self.tr("{name} removed")
        office.tasks.run(
            lambda: contacts.remove(office.desk, contact.id),
            lambda gone: office.done(words.format(name=gone.name)),
            office.trouble,
            owner=self,
        )

    def _edit_family(self) -> None:
        if self._person is not None and self._readers is not None:
            FamilyDialog(self._office, self._person, self._readers.siblings, self.window()).open()

    def _send_links_to(self) -> None:
        office, person = self._office, self._person
        way = LinksTo(self.links_to.currentData())
        if person is not None:
            words = self.tr("Saved whom links of {name} go to").format(name=person.name)
            office.tasks.run(
                lambda: contacts.send_links_to(office.desk, person.id, way),
                lambda _nothing: office.done(words),
                office.trouble,
                owner=self,
            )
