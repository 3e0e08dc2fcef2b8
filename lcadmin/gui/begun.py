"""Whether the first steps are done, or were put away: remembered beside the window's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lcadmin.gui.office import Office

_KEY = "first-start/done"


def has_begun(office: Office) -> bool:
    return office.recall(_KEY) is not None


def note_begun(office: Office) -> None:
    office.remember(_KEY, "true")
