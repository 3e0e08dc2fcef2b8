"""Students' credit: what was paid for, what classes used, what is left."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.credits import CreditEntry, balance
from lcadmin.domain.errors import BadInput
from lcadmin.domain.people import Person
from lcadmin.domain.settings import CreditRule
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_MOST = 1_000_000
_LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class CreditAccount:
    """One person's ledger: every entry, oldest first, and what is left of it in ``unit``."""

    person: Person
    balance: int
    unit: str
    entries: tuple[CreditEntry, ...]


def add(
    desk: Desk, person_id: int, *, lessons: int | None = None, minutes: int | None = None, note: str = ""
) -> CreditAccount:
    """Gives (below 0: takes away) so many lessons or so many minutes. BadInput, NotFound."""
    if lessons is not None and minutes is None:
        unit, amount = CreditRule.LESSONS.value, lessons
    elif minutes is not None and lessons is None:
        unit, amount = CreditRule.MINUTES.value, minutes
    else:
        raise BadInput("credit_one_unit")
    if amount == 0 or abs(amount) > _MOST:
        raise BadInput("bad_credit", given=amount, most=_MOST)
    clean = " ".join(note.split())
    if len(clean) > _LONGEST_NOTE:
        raise BadInput("bad_line", field="note", most=_LONGEST_NOTE)

    def work(tables: Tables) -> CreditAccount:
        tables.people.get(person_id)
        tables.credits.add(CreditEntry(person_id, unit, amount, desk.clock.now(), clean))
        return _account(tables, person_id)

    return act(desk, lambda account: Text.of("action_credit", name=account.person.name), work)


def account(desk: Desk, person_id: int) -> CreditAccount:
    """NotFound."""
    with desk.store.read() as tables:
        return _account(tables, person_id)


def _account(tables: Tables, person_id: int) -> CreditAccount:
    person = tables.people.get(person_id)
    entries = tuple(tables.credits.entries(person_id))
    unit = _unit(tables.settings.load().credit_rule, entries)
    return CreditAccount(person, balance(entries, unit), unit, entries)


def _unit(rule: CreditRule, entries: tuple[CreditEntry, ...]) -> str:
    """The rule's unit; while no rule is on, that of the latest entry."""
    if rule is not CreditRule.OFF:
        return rule.value
    return entries[-1].unit if entries else CreditRule.LESSONS.value
