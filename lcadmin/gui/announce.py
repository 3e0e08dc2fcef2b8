"""Says to a screen reader what changes where nobody's focus is."""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(source: QObject, text: str, *, urgent: bool = False) -> None:
    """Lets a screen reader say ``text`` about ``source``: after what it says now, or (``urgent``) at once.
    Does nothing where none runs."""
    if not text:
        return
    # PySide then makes 160 names of roles and events.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
