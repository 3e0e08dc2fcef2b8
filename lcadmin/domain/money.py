"""Money: rates with start dates, and what a class is worth under the business's rules.

Amounts are Decimal in the business's currency. A class is rounded half up to the currency's smallest
coin, and sums add the rounded amounts (rule 12).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from lcadmin.domain.attendance import CALLED_OFF, Held, Presence
from lcadmin.domain.choices import Basis
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.people import Role

NOTHING = Decimal(0)
_HUNDREDTHS = Decimal("0.01")
_COINS = {
    code: coin
    for codes, coin in (
        ("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", Decimal(1)),
        ("BHD IQD JOD KWD LYD OMR TND", Decimal("0.001")),
    )
    for code in codes.split()
}


def coin_of(currency: str) -> Decimal:
    """The smallest amount that a currency writes: 0.01 for most, 1 for the yen (ISO 4217)."""
    return _COINS.get(currency, _HUNDREDTHS)


def rounded(amount: Decimal, currency: str) -> Decimal:
    """Half up, away from nought for what is taken off."""
    return amount.quantize(coin_of(currency), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class MoneyRules:
    """How classes become money, for tutors' pay or students' prices. Percents are of the normal amount;
    that of a no-show and of a late cancellation is of the planned length."""

    basis: Basis = Basis.COUNTED
    extra_minutes: int = 0
    round_minutes: int = 15
    minimum_minutes: int = 0
    no_show_percent: int = 0
    late_cancel_percent: int = 0
    trial_percent: int = 100
    notice_hours: int = 24

    def length(self, counted: int, planned: int) -> int:
        """The seconds that are paid of a class that took place, of those counted and planned."""
        if self.basis is Basis.PLANNED:
            length = planned
        elif self.basis is Basis.CAPPED:
            length = min(counted, planned + self.extra_minutes * 60)
        elif self.basis is Basis.ROUNDED:
            step = self.round_minutes * 60
            length = (counted + step // 2) // step * step
        else:
            length = counted
        return max(length, self.minimum_minutes * 60)


class Unit(StrEnum):
    """What a rate is for."""

    HOUR = "hour"
    CLASS = "class"


@dataclass(frozen=True, slots=True)
class Rate:
    """What one hour or one class costs from a day on, to tutors (pay) or of students (price).

    It holds for whom and what it names: a person, a subject (the class's title), a kind of class, one
    class; None and "" name everybody and everything. ``since`` None: always. ``id`` 0 is the rate that
    stands on the person, which has no start date.
    """

    side: Role
    amount: Decimal
    unit: Unit = Unit.HOUR
    person_id: int | None = None
    title: str = ""
    kind: LessonKind | None = None
    lesson_id: int | None = None
    since: date | None = None
    id: int = 0

    @property
    def scope(self) -> tuple[int | None, int | None, str, LessonKind | None]:
        """What it names, a title folded."""
        return self.lesson_id, self.person_id, fold_title(self.title), self.kind


def fold_title(title: str) -> str:
    """A title as rates compare it: no case, single spaces."""
    return " ".join(title.casefold().split())


Scope = tuple[int | None, int | None, str, LessonKind | None]
Shape = tuple[bool, bool, bool, bool]


@dataclass(slots=True)
class RateBook:
    """All rates of one side. The most particular one wins: the class's own before the person's, the
    person's before everybody's, one for a subject before one for a kind; of equals the latest that has
    begun. ``is_dated``: a day makes a difference."""

    is_dated: bool = False
    _by_scope: dict[Scope, list[Rate]] = field(default_factory=dict)
    _shapes: list[Shape] = field(default_factory=list)

    @classmethod
    def of(cls, rates: Iterable[Rate], side: Role) -> RateBook:
        book = cls()
        mine = [rate for rate in rates if rate.side is side]
        for rate in sorted(mine, key=lambda rate: (rate.since or date.min, rate.id)):
            book._by_scope.setdefault(rate.scope, []).append(rate)
            book.is_dated = book.is_dated or rate.since is not None
        shapes = {_shape(scope) for scope in book._by_scope}
        book._shapes = sorted(shapes, reverse=True)
        return book

    def find(self, held: Held, person_id: int, day: date) -> Rate | None:
        """The rate of a person's class on a day; None where none was set."""
        for rates in self._matching(held, person_id):
            for rate in reversed(rates):
                if rate.since is None or rate.since <= day:
                    return rate
        return None

    def about(self, held: Held, person_id: int) -> Iterator[Rate]:
        """Every rate that holds for a person's class on some day."""
        for rates in self._matching(held, person_id):
            yield from rates

    def names(self) -> tuple[bool, bool, frozenset[int]]:
        """Whether rates name subjects, whether kinds, and which classes have one of their own."""
        lessons = frozenset(scope[0] for scope in self._by_scope if scope[0] is not None)
        return any(shape[2] for shape in self._shapes), any(shape[3] for shape in self._shapes), lessons

    def _matching(self, held: Held, person_id: int) -> Iterator[list[Rate]]:
        """The most particular first; each by when they begin."""
        for lesson, person, title, kind in self._shapes:
            scope = (
                held.lesson_id if lesson else None,
                person_id if person else None,
                fold_title(held.title) if title else "",
                held.kind if kind else None,
            )
            rates = self._by_scope.get(scope)
            if rates is not None:
                yield rates


def _shape(scope: Scope) -> Shape:
    """What a scope names, the most particular the greatest."""
    lesson, person, title, kind = scope
    return lesson is not None, person is not None, bool(title), kind is not None


@dataclass(frozen=True, slots=True)
class Share:
    """What of a class is paid: so many seconds at so many percent of the rate."""

    seconds: int = 0
    percent: int = 0

    @property
    def paid_seconds(self) -> int:
        """The length that is paid in full, half up."""
        return (self.seconds * self.percent + 50) // 100

    def amount(self, rate: Decimal, unit: Unit, currency: str) -> Decimal:
        """What it is worth, rounded."""
        if unit is Unit.CLASS:
            return rounded(rate * self.percent / 100, currency)
        return rounded(rate * self.seconds * self.percent / 360_000, currency)


NO_SHARE = Share()


@dataclass(frozen=True, slots=True)
class Due:
    """How a class is paid whatever its length: so many percent of the length that the rules take, or of
    the ``planned`` one."""

    percent: int = 0
    planned: bool = False

    def share(self, held: Held, rules: MoneyRules) -> Share:
        """What it comes to for one class."""
        if not self.percent:
            return NO_SHARE
        planned = held.planned_seconds
        seconds = planned if self.planned else rules.length(held.counted_seconds, planned)
        return Share(seconds, self.percent)


NOT_DUE = Due()


def tutors_due(held: Held, presence: Presence, rules: MoneyRules, *, students_missed: bool = False) -> Due:
    """What a tutor is paid for. ``students_missed``: a student who should have come did not."""
    if held.terms is not None and presence in CALLED_OFF:
        return _of_plan(held.terms.pay * 100)
    trial = rules.trial_percent if held.kind is LessonKind.TRIAL else 100
    if presence is Presence.CANCELLED_LATE:
        by_student = held.cancelled_by is CancelledBy.STUDENT
        return _of_plan(rules.late_cancel_percent * trial) if by_student else NOT_DUE
    if presence in (Presence.CANCELLED, Presence.NO_SHOW):
        return NOT_DUE
    if held.took_place:
        return Due(trial)
    if presence is Presence.CAME and students_missed:
        return _of_plan(rules.no_show_percent * trial)
    return NOT_DUE


def students_due(
    held: Held, presence: Presence, rules: MoneyRules, *, tutor_missed: bool = False, excused: bool = False
) -> Due:
    """What a student is charged for; a free class costs nothing. ``tutor_missed``: no tutor came.
    ``excused``: whoever is excused pays nothing whatever became of the class, as with credit."""
    if excused:
        return NOT_DUE
    if held.terms is not None and presence in CALLED_OFF:
        return _of_plan(held.terms.charge * 100)
    trial = rules.trial_percent if held.kind is LessonKind.TRIAL else 100
    if held.kind is LessonKind.FREE or presence in (
        Presence.CANCELLED,
        Presence.CALLED_OFF,
        Presence.EXCUSED,
    ):
        return NOT_DUE
    if presence is Presence.CANCELLED_LATE:
        return _of_plan(rules.late_cancel_percent * trial)
    if presence is Presence.NO_SHOW:
        return NOT_DUE if tutor_missed else _of_plan(rules.no_show_percent * trial)
    return Due(trial) if held.took_place else NOT_DUE


def _of_plan(ten_thousandths: int) -> Due:
    """Whole percents: half a percent of a class is nobody's rule."""
    return Due((ten_thousandths + 50) // 100, planned=True)
