"""*Copy details for support*: gathered behind the window, redacted, put on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lcadmin.gui.office import Office

translate = QCoreApplication.translate


def copy_details(office: Office, fault: str = "") -> None:
    """Copies what somebody who helps has to know; ``fault`` is what went wrong just now."""
    details = office.details
    if details is None:
        office.copy(fault)
        return

    def copy(text: str) -> None:
        office.copy(text)
        office.toast(
            translate(
                "SupportDetails", "Details copied, without keys, links and names. Paste them into a mail."
            )
        )

    office.tasks.run(lambda: details(fault), copy, office.trouble)
