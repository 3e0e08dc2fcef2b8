"""A row for each person in each class, for very many classes: what ``person_rows.rows_of`` gives, in a
quarter of its time.

As in ``person_sums``, the rules are not said again: ``Judge`` asks them once for each shape of class, and
``PriceList`` the rates once for each stretch between two start dates. The tests hold the rows against those
of ``rows_of``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from lcadmin.domain.attendance import RUNNING, Presence
from lcadmin.domain.findings import Facts, Finding, Judge
from lcadmin.domain.instants import MINUTE
from lcadmin.domain.money import NOTHING, coin_of
from lcadmin.domain.people import Role
from lcadmin.domain.person_rows import Money, PersonRow
from lcadmin.domain.person_sums import Price, PriceList

_Counted = tuple[int, int, int, int, int, int, int]


class EachClass:
    """One side's classes (None: both sides'), of everybody or ``only`` of one person."""

    def __init__(self, money: Money, role: Role | None = None, only: int | None = None) -> None:
        self._money, self._only = money, only
        self._judge, self._prices = Judge(money.rules, role), PriceList(money)
        self._coin = coin_of(money.currency)
        self._counted: dict[Finding, _Counted] = {}
        self._amounts: dict[tuple[Price, int], Decimal] = {}

    def rows(self, classes: Iterable[Facts]) -> Iterator[PersonRow]:
        """In the order of the classes; names are still to be put in."""
        only, length = self._only, self._money.rules.length
        for facts in classes:
            lesson_id, title, start, minutes, _, status, counted, reviews, *_, attendees, _ = facts
            planned, running = minutes * 60, int(status in RUNNING)
            reviewed, review = (1, reviews[0]) if reviews else (0, None)
            for (person, _, _, first), found in zip(attendees, self._judge(facts), strict=True):
                if found is None or (only is not None and person != only):
                    continue
                due = found.due
                paid, amount, rate, unit, missing = 0, NOTHING, None, None, 0
                if due.percent:
                    seconds = planned if due.planned else length(counted, planned)
                    paid = (seconds * due.percent + 50) // 100
                    price = self._prices.at(facts, person)
                    if price is None:
                        missing = 1
                    else:
                        rate, unit = price.rate, price.unit
                        amount = self._amount(price, price.coins(seconds, due.percent))
                late = None if first is None else max(0, (first - start) // MINUTE)
                came, no_show, unknown, excused, off, off_late, missed = self._counts(found)
                # By place: a keyword for each costs as much again as the row.
                yield PersonRow(
                    person, found.role, "", title, start, lesson_id, 1, 0 if off else planned,
                    counted if found.took_part else 0, paid, amount, rate, unit, came, 1 if late else 0, late,
                    no_show, unknown, excused, off, off_late, missed, missing, reviewed, running, review,
                    found.presence,
                )  # fmt: skip

    def _amount(self, price: Price, coins: int) -> Decimal:
        found = self._amounts.get((price, coins))
        if found is None:
            found = self._amounts[price, coins] = coins * self._coin
        return found

    def _counts(self, found: Finding) -> _Counted:
        known = self._counted.get(found)
        if known is None:
            is_ = found.presence
            known = self._counted[found] = (
                int(is_ is Presence.CAME),
                int(is_ is Presence.NO_SHOW),
                int(is_ is Presence.UNKNOWN),
                int(is_ is Presence.EXCUSED),
                int(found.off),
                int(is_ is Presence.CANCELLED_LATE),
                int(found.students_missed),
            )
        return known
