"""What a screen reader is given to say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


class Announced(list[str]):
    """Every announcement in order; ``urgent`` are those that interrupt."""

    def __init__(self) -> None:
        super().__init__()
        self.urgent: list[str] = []

    def take(self, event: QAccessibleEvent) -> None:
        if not isinstance(event, QAccessibleAnnouncementEvent):
            return
        self.append(event.message())
        if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


@contextmanager
def announced() -> Iterator[Announced]:
    """Hears within the block what the window hands to Qt for screen readers. (PySide has no
    ``installUpdateHandler``; no screen reader runs where tests do.)"""
    heard, before = Announced(), QAccessible.updateAccessibility
    QAccessible.updateAccessibility = staticmethod(heard.take)  # type: ignore[method-assign]
    try:
        yield heard
    finally:
        QAccessible.updateAccessibility = staticmethod(before)  # type: ignore[method-assign]
