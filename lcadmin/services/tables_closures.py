"""What the services ask of the table of closed days and absences."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from lcadmin.domain.closures import Closure


class ClosuresTable(Protocol):
    def add(self, closure: Closure) -> Closure:
        """Stores it and returns it with its id. NotFound where there is no such person."""

    def get(self, closure_id: int) -> Closure:
        """NotFound when there is none."""

    def remove(self, closure_id: int) -> None: ...

    def since(self, day: date) -> list[Closure]:
        """What ends on that day or later, by first day."""

    def of_business(self, since: date) -> list[Closure]:
        """As ``since``, without the absences of single people."""
