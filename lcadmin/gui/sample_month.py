"""The sample month from the window: filling it in, and taking it out again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from lcadmin.gui.office import Office
from lcadmin.resource_files import resource_text
from lcadmin.services import demo
from lcadmin.services.demo import Filled

translate = QCoreApplication.translate


def fill_sample_month(office: Office, owner: QObject, always: Callable[[], None]) -> None:
    """Fills it in behind the window and shows Today. ``always`` is called at the end, whatever it was."""

    def done(made: Filled) -> None:
        office.toast(
            translate("Sample", "{classes} made-up classes to look around with").format(classes=made.classes)
        )
        office.go_to("today")

    office.tasks.run(
        lambda: demo.fill(office.desk, demo.read_month(resource_text("sample/month.json"))),
        done,
        office.trouble,
        busy=translate("Sample", "Filling in the sample month…"),
        always=always,
        owner=owner,
    )


def clear_sample_month(office: Office, owner: QObject, always: Callable[[], None]) -> None:
    """Takes it out again behind the window."""

    def done(gone: Filled) -> None:
        words = translate("Sample", "The sample data is gone.")
        if gone.entries:
            words = translate(
                "Sample", "The sample data is gone, with what you corrected or booked in its classes."
            )
        if gone.kept:
            more = translate(
                "Sample", "{n} sample people are kept, inactive, because classes of your own have them."
            )
            words = f"{words} {more.format(n=gone.kept)}"
        office.toast(words)

    office.tasks.run(
        lambda: demo.clear(office.desk),
        done,
        office.trouble,
        busy=translate("Sample", "Removing the sample data…"),
        always=always,
        owner=owner,
    )
