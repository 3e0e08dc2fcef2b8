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
from lcadmin.domain.money import NOTHING, Unit, coin_of
from lcadmin.domain.people import Role
from lcadmin.domain.person_rows import Money, PersonRow
from lcadmin.domain.person_sums import Price, PriceList

_Worth = tuple[int, int, int, Decimal, Decimal | None, Unit | None, int, int, int, int, int, int, int, int]


class EachClass:
    """One side's classes (None: both sides'), of everybody or ``only`` of one person."""

    def __init__(self, money: Money, role: Role | None = None, only: int | None = None) -> None:
        self._money, self._only = money, only
        self._judge, self._prices = Judge(money.rules, role), PriceList(money)
        self._coin = coin_of(money.currency)
        self._known: dict[tuple[Finding, Price | None, int, int], _Worth] = {}

    def rows(self, classes: Iterable[Facts]) -> Iterator[PersonRow]:
        """In the order of the classes; names are still to be put in."""
        only, judge, price_at, known = self._only, self._judge, self._prices.at, self._known
        for facts in classes:
            lesson_id, title, start, minutes, _, status, seconds, reviews, *_, attendees, _, _ = facts
            running = 1 if status in RUNNING else 0
            reviewed, review = (1, reviews[0]) if reviews else (0, None)
            for (person, _, _, first), found in zip(attendees, judge(facts), strict=True):
                if found is None or (only is not None and person != only):
                    continue
                price = price_at(facts, person) if found.due.percent else None
                key = (found, price, seconds, minutes)
                worth = known.get(key)
                if worth is None:
                    worth = known[key] = self._worth(*key)
                (
                    planned, counted, paid, amount, rate, unit, missing,
                    came, no_show, unknown, excused, off, off_late, missed,
                ) = worth  # fmt: skip
                late = None if first is None else (first - start) // MINUTE if first > start else 0
                # By place: a keyword for each costs as much again as the row.
                row = PersonRow(
                    person, found.role, "", title, start, lesson_id, 1, planned, counted, paid, amount, rate,
                    unit, came, 1 if late else 0, late, no_show, unknown, excused, off, off_late, missed,
                    missing, reviewed, running, review, found.presence,
                )  # fmt: skip
                if found.tutor_missed:
                    row.tutor_missed = 1
                yield row

    def _worth(self, found: Finding, price: Price | None, counted: int, minutes: int) -> _Worth:
        """What a row says of a class that is found to be so, of that length and at that price: asked once."""
        due, planned, presence = found.due, minutes * 60, found.presence
        seconds = planned if due.planned else self._money.rules.length(counted, planned)
        return (
            0 if found.off else planned,
            counted if found.took_part else 0,
            (seconds * due.percent + 50) // 100,
            NOTHING if price is None else price.coins(seconds, due.percent) * self._coin,
            None if price is None else price.rate,
            None if price is None else price.unit,
            int(bool(due.percent) and price is None),
            int(presence is Presence.CAME),
            int(presence is Presence.NO_SHOW),
            int(presence is Presence.UNKNOWN),
            int(presence is Presence.EXCUSED),
            int(found.off),
            int(presence is Presence.CANCELLED_LATE),
            int(found.students_missed),
        )
