"""Rates with start dates, and lines that are paid besides classes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from lcadmin.domain.errors import BadInput
from lcadmin.domain.money import Rate, rounded
from lcadmin.domain.people import Role
from lcadmin.domain.periods import FIRST_YEAR, LAST_YEAR
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.open_months import must_be_open
from lcadmin.services.ports import Desk
from lcadmin.services.report_tables import Bonus
from lcadmin.services.tables import Tables

_MOST = Decimal(1_000_000)
_FINEST = Decimal("0.0001")
_LONGEST_TEXT = 200


def rates(desk: Desk, side: Role) -> tuple[list[Rate], list[Rate]]:
    """The rates that stand on people (from always), and those with a start date or a narrower scope."""
    with desk.store.read() as tables:
        usual = [rate for rate in tables.reports.usual_rates() if rate.side is side]
        return usual, tables.money.rates(side)


def put_rate(desk: Desk, rate: Rate) -> Rate:
    """Adds a rate (id 0) or changes one. BadInput, NotFound."""
    if not Decimal(0) <= rate.amount <= _MOST or rate.amount != rate.amount.quantize(_FINEST):
        raise BadInput("bad_amount", given=rate.amount)
    clean = replace(rate, title=_line(rate.title, "title"))

    def work(tables: Tables) -> Rate:
        if clean.person_id is not None:
            tables.people.get(clean.person_id)
        if clean.lesson_id is not None:
            tables.lessons.get(clean.lesson_id)
        if clean.id:
            tables.money.rate(clean.id)
        return tables.money.put_rate(clean)

    return act(desk, Text("action_rate"), work)


def remove_rate(desk: Desk, rate_id: int) -> Rate:
    """Returns what was removed. NotFound."""

    def work(tables: Tables) -> Rate:
        rate = tables.money.rate(rate_id)
        tables.money.remove_rate(rate_id)
        return rate

    return act(desk, Text("action_remove_rate"), work)


def bonuses(desk: Desk, first: date | None = None, last: date | None = None) -> list[Bonus]:
    """By day, both days included."""
    with desk.store.read() as tables:
        return tables.money.bonuses(first, last)


def put_bonus(desk: Desk, bonus: Bonus) -> Bonus:
    """Adds a line (id 0) or changes one. BadInput, NotFound; Refusal where its month is locked, or was
    that of the line before."""
    note = _line(bonus.note, "note")
    if not note:
        raise BadInput("bonus_needs_note")
    if not bonus.amount.is_finite() or not 0 < abs(bonus.amount) <= _MOST:
        raise BadInput("bad_amount", given=bonus.amount)
    if not FIRST_YEAR <= bonus.day.year <= LAST_YEAR:
        raise BadInput("time_out_of_range", field="day", given=bonus.day.isoformat())

    def work(tables: Tables) -> Bonus:
        tables.people.get(bonus.person_id)
        if bonus.id:
            must_be_open(tables, tables.money.bonus(bonus.id).day)
        must_be_open(tables, bonus.day)
        amount = rounded(bonus.amount, tables.settings.load().currency)
        return tables.money.put_bonus(replace(bonus, amount=amount, note=note))

    return act(desk, Text.of("action_bonus", note=note), work)


def remove_bonus(desk: Desk, bonus_id: int) -> Bonus:
    """Returns what was removed. NotFound; Refusal where its month is locked."""

    def work(tables: Tables) -> Bonus:
        bonus = tables.money.bonus(bonus_id)
        must_be_open(tables, bonus.day)
        tables.money.remove_bonus(bonus_id)
        return bonus

    return act(desk, lambda bonus: Text.of("action_remove_bonus", note=bonus.note), work)


def amount_of(text: str) -> Decimal:
    """An amount as people type it: 27.50 or 27,50. BadInput."""
    plain = text.strip().replace(",", ".")
    if not plain:
        raise BadInput("amount_missing")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise BadInput("bad_amount", given=text.strip()[:40]) from None
    if not plain.isascii() or "_" in plain or not amount.is_finite() or abs(amount) > _MOST:
        raise BadInput("bad_amount", given=text.strip()[:40])
    return amount


def _line(text: str, field: str) -> str:
    clean = " ".join(text.split())
    if len(clean) > _LONGEST_TEXT:
        raise BadInput("bad_line", field=field, most=_LONGEST_TEXT)
    return clean
