"""What can be done with a person besides editing: away, two entries made one, all that is
kept of them as a file, removed, their data erased."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.add_closure import ClosureDialog
from lcadmin.gui.dialogs.erase_person import ask_to_erase
from lcadmin.gui.dialogs.merge_people import MergeDialog
from lcadmin.gui.dialogs.person_file import ask_where
from lcadmin.gui.office import Office
from lcadmin.services import removing

translate = QCoreApplication.translate


def person_menu(office: Office, person: Person, over: QWidget) -> QMenu:
    """The menu for one person; it goes away when it is closed."""
    menu = QMenu(over)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    today = office.formats.day_of(office.now())

    def away() -> None:
        ClosureDialog(office, today, person, over.window()).open()

    def merge() -> None:
        MergeDialog(office, person, over.window()).open()

    menu.addAction(translate("PersonMenu", "&Away…"), away)
    menu.addAction(translate("PersonMenu", "&Two entries of one person…"), merge)
    menu.addSeparator()
    menu.addAction(
        translate("PersonMenu", "Save &everything about this person…"),
        lambda: ask_where(office, person, over.window()),
    )
    menu.addSeparator()
    menu.addAction(translate("PersonMenu", "&Remove"), lambda: remove(office, person))
    if office.personal_files is not None and office.shelf is not None:
        menu.addAction(
            translate("PersonMenu", "Erase &personal data…"),
            lambda: ask_to_erase(office, person, over.window()),
        )
    return menu


def remove(office: Office, person: Person) -> None:
    """Takes somebody off every list; the past goes on naming them."""
    words = translate("PersonMenu", "{name} is removed; past classes still name them").format(
        name=person.name
    )
    office.tasks.run(
        lambda: removing.remove(office.desk, person.id),
        lambda _person: office.done(words.format(name=person.name)),
        office.trouble,
        owner=office,
    )
