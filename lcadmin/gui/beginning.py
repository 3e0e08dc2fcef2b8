"""Whether somebody begins with lcadmin: what the PC says of itself then, and the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QWidget

from lcadmin.gui.begun import has_begun
from lcadmin.gui.language import spoken

if TYPE_CHECKING:
    from lcadmin.gui.office import Office


def open_if_wanted(office: Office, window: QWidget) -> None:
    """Opens the steps over ``window`` where nobody has begun yet: nothing is set, nothing is there, and
    nobody has put them away."""
    if has_begun(office):
        return
    from lcadmin.services import first_start

    def show(wanted: bool) -> None:
        if wanted:
            from lcadmin.gui.dialogs.first_start import FirstStart

            FirstStart(office, window).open()

    desk = office.desk
    office.tasks.run(lambda: first_start.is_untouched(desk), show, office.trouble, owner=window)


def begin(office: Office) -> None:
    """What the PC says of itself is the better beginning, where nobody has begun yet."""
    if not has_begun(office):
        from lcadmin.services import first_start

        here = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace").removeprefix("Etc/")
        first_start.begin(office.desk, {"timezone": here, "language": spoken(QLocale.system().name())})
