"""What reports ask of the store: classes added up or one by one, rates, bonus lines, months paid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from lcadmin.domain.instants import Instant

if TYPE_CHECKING:
    from lcadmin.domain.attendance import Held
    from lcadmin.domain.connections import ConnectionRow, Refused
    from lcadmin.domain.findings import Facts
    from lcadmin.domain.money import Rate
    from lcadmin.domain.month_locks import MonthLock
    from lcadmin.domain.people import Role
    from lcadmin.domain.reports import DurationRow

Range = tuple[Instant | None, Instant | None]
"""Planned starts from the first (inclusive) to the second (exclusive); None: no limit."""


@dataclass(frozen=True, slots=True)
class Bonus:
    """Something paid to a tutor besides classes (below nought: taken off), on a day of the business's
    zone. ``id`` is 0 until it is stored."""

    person_id: int
    day: date
    amount: Decimal
    note: str
    id: int = 0


class ReportsTable(Protocol):
    """Classes as reports see them. Practice is on none, nor is a class of an import under way.

    On a report of durations are classes of which something was counted, that a person should look at,
    or that are over without having been cancelled.
    """

    def practised(self, within: Range, person_id: int | None = None) -> list[tuple[int, str]]:
        """The classes in the range that were held in the practice classroom, by start: their ids and titles;
        one person's where ``person_id`` is given."""

    def first_start(self, within: Range) -> Instant | None:
        """The earliest planned start in the range of a class that is to come on reports or was."""

    def added_up(self, within: Range) -> tuple[int, int, int]:
        """How many classes are on a report of durations, their counted seconds, how many in review."""

    def classes(self, within: Range) -> list[DurationRow]:
        """Each of those classes, by start."""

    def facts(self, within: Range, person_id: int | None = None) -> Iterator[Facts]:
        """``held`` as columns."""

    def held(self, within: Range, person_id: int | None = None) -> Iterator[Held]:
        """Every class in the range, also those to come, with everybody in it, by start; with
        ``person_id`` only classes in which that person has a seat."""

    def lines(self, within: Range) -> list[ConnectionRow]:
        """Each class that is on a report of durations or had an entry refused, by start."""

    def lines_added_up(self, within: Range) -> ConnectionRow:
        """The sum of the classes that are on a report of durations, without what was refused."""

    def refused(self, within: Range) -> list[Refused]:
        """Classes to which entries were refused, by start."""

    def names(self) -> dict[int, str]:
        """Everybody's name."""

    def usual_rates(self) -> list[Rate]:
        """The rates that stand on people (id 0), each on the side of the person's usual role."""

    def credit_used(self, within: Range, unit: str) -> Mapping[tuple[int, int], int]:
        """What classes in the range used of people's credit, by person and class."""

    def credit_left(self, unit: str) -> Mapping[int, int]:
        """Everybody's balance."""


class MoneyTable(Protocol):
    """Rates, bonus lines and locks."""

    def rates(self, side: Role) -> list[Rate]:
        """In order of start date."""

    def rate(self, rate_id: int) -> Rate:
        """NotFound."""

    def put_rate(self, rate: Rate) -> Rate:
        """Adds it (id 0), or replaces the row with its id; NotFound. A removed one may come back."""

    def remove_rate(self, rate_id: int) -> None:
        """NotFound."""

    def bonuses(self, first: date | None, last: date | None) -> list[Bonus]:
        """By day, both days included."""

    def bonus(self, bonus_id: int) -> Bonus:
        """NotFound."""

    def put_bonus(self, bonus: Bonus) -> Bonus:
        """As ``put_rate``."""

    def remove_bonus(self, bonus_id: int) -> None:
        """NotFound."""

    def locks(self, side: Role) -> list[MonthLock]:
        """With their rows, by month. What was paid for an entry that was merged into another since counts for
        that one."""

    def locked_months(self, side: Role) -> list[date]:
        """The months that are locked, in order."""

    def is_locked(self, side: Role, month: date) -> bool: ...

    def lock(self, lock: MonthLock) -> None:
        """Appends a lock and its rows."""
