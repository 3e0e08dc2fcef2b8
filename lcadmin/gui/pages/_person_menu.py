"""What can be done with a person besides editing: away, merged, removed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.add_closure import ClosureDialog
from lcadmin.gui.office import Office

translate = QCoreApplication.translate


def person_menu(office: Office, person: Person, over: QWidget) -> QMenu:
    """The menu for one person; it goes away when it is closed."""
    menu = QMenu(over)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    today = office.formats.day_of(office.now())

    def away() -> None:
        ClosureDialog(office, today, person, over.window()).open()

    menu.addAction(translate("PersonMenu", "&Away…"), away)
    return menu
