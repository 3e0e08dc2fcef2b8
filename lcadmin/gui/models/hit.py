"""One line of what the search field finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field

from PySide6.QtCore import Qt

from lcadmin.domain.quick_dataclass import dataclass

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
"""Under which a line of the list keeps its ``Hit``."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the answer: what it is, and the page that it opens ("" opens none)."""

    title: str
    detail: str = ""
    page: str = ""
    args: dict[str, object] = field(default_factory=dict)
    do: Callable[[], None] | None = None

    def has(self, words: Sequence[str]) -> bool:
        """Whether every one of these words, folded, stands in it."""
        whole = f"{self.title} {self.detail}".casefold()
        return all(word in whole for word in words)
