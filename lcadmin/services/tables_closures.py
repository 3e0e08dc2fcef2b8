"""What the services ask of the tables of closed days, absences, and decisions on cancelled classes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.closures import Closure
    from lcadmin.domain.terms import Terms


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


class TermsTable(Protocol):
    def get(self, lesson_id: int) -> Terms | None:
        """What was decided against the rules, if anything."""

    def put(self, lesson_id: int, terms: Terms | None) -> None:
        """Decides; None: the rules hold again."""
