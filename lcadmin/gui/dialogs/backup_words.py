"""What stands beside the counts of a backup: what in it is made up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lcadmin.services.ports import BackupContents

translate = QCoreApplication.translate


def sample_words(contents: BackupContents) -> str:
    """The sample month and practice, so that nobody takes a backup of them for empty; "" without any."""
    if not contents.sample_people and not contents.sample_classes:
        return ""
    return translate(
        "BackupContents", "Sample and practice data besides – people: {people}, classes: {classes}."
    ).format(people=contents.sample_people, classes=contents.sample_classes)
