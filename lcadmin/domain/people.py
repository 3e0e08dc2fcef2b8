"""People: who teaches and who learns, whichever seat they take in one class."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from decimal import Decimal


class Role(StrEnum):
    """What somebody is in a lesson (the seat), or usually (the person)."""

    TUTOR = "tutor"
    STUDENT = "student"


@dataclass(frozen=True, slots=True)
class Person:
    """One tutor or student. ``id`` is 0 until the store has given one.

    ``role`` is only the usual one. ``timezone`` and ``language`` empty mean the business's own.
    ``avatar`` is an https address or empty. ``rate`` is money per hour in the business's currency.
    """

    name: str
    role: Role
    id: int = 0
    classroom_name: str = ""
    email: str = ""
    avatar: str = ""
    timezone: str = ""
    language: str = ""
    rate: Decimal | None = None
    active: bool = True
    sample: bool = field(default=False)

    @property
    def shown_name(self) -> str:
        """The name that the classroom shows: the shorter one where there is one."""
        return self.classroom_name or self.name
