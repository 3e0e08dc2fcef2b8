"""Reports of people: tutors' hours and pay, students' hours and prices, who came and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from zoneinfo import ZoneInfo

from lcadmin.domain.choices import Basis
from lcadmin.domain.errors import NotFound
from lcadmin.domain.instants import Instant
from lcadmin.domain.money import MoneyRules, RateBook
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By, Period, finder, told_month
from lcadmin.domain.person_classes import EachClass
from lcadmin.domain.person_rows import (
    Counts,
    Extra,
    Money,
    PersonRow,
    counts_of,
    grouped,
    put_credit,
    totals,
)
from lcadmin.domain.person_sums import Adding
from lcadmin.domain.report_sheets import Field, Report, Sheet, attendance_fields, pay_fields, price_fields
from lcadmin.domain.settings import CreditRule
from lcadmin.domain.wording import Text
from lcadmin.services.locked_notes import locked_notes
from lcadmin.services.report_money import Ledger, around
from lcadmin.services.report_tables import Range
from lcadmin.services.report_watch import Watch, watched
from lcadmin.services.tables import Tables

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see."""

    within: Range
    by: By | None = None
    person_id: int | None = None
    watch: Watch | None = None


def about_classes(key: str, count: int) -> tuple[Text, ...]:
    """A note about so many classes; none about none."""
    if not count:
        return ()
    return (Text(f"{key}_one") if count == 1 else Text.of(key, count=count),)


def tutors(tables: Tables, asked: Asked) -> Sheet:
    """Tutors' hours and pay: locked months as they were paid, with what has changed since in the first
    month after them that is not locked."""
    settings = tables.settings.load()
    ledger = Ledger.of(tables, Role.TUTOR, asked.watch)
    made = _money_rows(tables, ledger, asked)
    chosen = settings.pay_basis is not None
    money = _MoneyOf.of("report_note_basis", tables, ledger, asked)
    return _sheet(tables, Report.TUTORS, pay_fields(asked.by), made, asked, money, chosen=chosen)


def students(tables: Tables, asked: Asked) -> Sheet:
    """Students' hours and prices, with their credit where credit is counted."""
    settings = tables.settings.load()
    ledger = Ledger.of(tables, Role.STUDENT, asked.watch)
    credit = "" if settings.credit_rule is CreditRule.OFF else settings.credit_rule.value
    made = _money_rows(tables, ledger, asked, credit)
    chosen = settings.price_basis is not None
    fields = price_fields(asked.by, credit=bool(credit))
    money = _MoneyOf.of("report_note_charge", tables, ledger, asked)
    return _sheet(tables, Report.STUDENTS, fields, made, asked, money, chosen=chosen)


def attendance(tables: Tables, asked: Asked) -> Sheet:
    """Who came, how late, who did not: tutors and students."""
    settings = tables.settings.load()
    rules = MoneyRules(notice_hours=settings.notice_hours)
    nothing = Money(rules, RateBook(), settings.currency, settings.zone)
    person_id = asked.person_id
    if asked.by is not By.CLASS:
        adding = Adding(nothing, None, person_id, _finder(asked, settings.zone))
        rows = adding.up(watched(tables.reports.facts(asked.within, person_id), asked.watch))
        return _sheet(
            tables, Report.ATTENDANCE, attendance_fields(asked.by), _Made(rows, adding.counts), asked
        )
    facts = watched(tables.reports.facts(asked.within, person_id), asked.watch)
    made = _Made.of(list(EachClass(nothing, None, person_id).rows(facts)))
    return _sheet(tables, Report.ATTENDANCE, attendance_fields(asked.by), made, asked)


@dataclass(frozen=True, slots=True)
class _Made:
    """Rows by class, or to be put together by person, and how many classes they are of."""

    rows: list[PersonRow]
    counts: Counts

    @classmethod
    def of(cls, rows: list[PersonRow]) -> _Made:
        return cls(rows, counts_of(rows))


def _finder(asked: Asked, zone: ZoneInfo) -> Callable[[Instant], Period] | None:
    return None if asked.by is None else finder(asked.by, zone)


def _money_rows(tables: Tables, ledger: Ledger, asked: Asked, credit: str = "") -> _Made:
    used = tables.reports.credit_used(around(asked.within), credit) if credit else None
    left = tables.reports.credit_left(credit) if credit else {}
    if asked.by is By.CLASS:
        made = _Made.of(ledger.rows(tables, asked.within, asked.person_id))
        if used is not None:
            put_credit(made.rows, used)
    else:
        find = _finder(asked, ledger.zone)
        made = _Made(*ledger.sums(tables, asked.within, find, asked.person_id, used))
    if credit:
        for row in made.rows:
            row.credit_balance = left.get(row.person_id, 0)
    return made


MAKERS: Mapping[Report, Callable[[Tables, Asked], Sheet]] = {
    Report.TUTORS: tutors,
    Report.STUDENTS: students,
    Report.ATTENDANCE: attendance,
}


def _sheet(
    tables: Tables,
    report: Report,
    fields: Sequence[Field],
    found: _Made,
    asked: Asked,
    money: _MoneyOf | None = None,
    *,
    chosen: bool = True,
) -> Sheet:
    settings = tables.settings.load()
    names = tables.reports.names()
    if asked.person_id is not None and asked.person_id not in names:
        raise NotFound("nobody_in_report", id=asked.person_id)
    for row in found.rows:
        row.name = names.get(row.person_id, "")
    counts = found.counts
    alone = asked.person_id is not None
    adjusted = () if asked.by is By.CLASS else _adjustment_notes(found.rows, alone=alone)
    made = grouped(found.rows, asked.by, settings.zone)
    return Sheet(
        report,
        asked.by,
        fields,
        made,
        totals(made),
        counts.classes,
        counts.in_review,
        *asked.within,
        currency=money.currency if money else "",
        running=counts.running,
        notes=(
            *about_classes("report_note_review", counts.in_review),
            *about_classes("report_note_running", counts.running),
            *about_classes("report_note_no_rate", counts.missing_rate if money else 0),
            *about_classes("report_note_cancelled", counts.cancelled if money else 0),
            *adjusted,
            *(money.notes if money else locked_notes(tables, asked.within)),
        ),
        person="" if asked.person_id is None else names[asked.person_id],
        chosen=chosen,
        nobody_has=_nobody_has(made),
    )


def _nobody_has(rows: Sequence[PersonRow]) -> frozenset[str]:
    """Columns of what comes from no class, where no row has any."""
    amounts = {"bonus": attrgetter("bonus_amount"), "adjustment": attrgetter("adjusted_amount")}
    return frozenset(key for key, amount in amounts.items() if not any(map(amount, rows)))


@dataclass(frozen=True, slots=True)
class _MoneyOf:
    """What the amounts of a report are in, and how they came about."""

    currency: str
    notes: tuple[Text, ...]

    @classmethod
    def of(cls, key: str, tables: Tables, ledger: Ledger, asked: Asked) -> _MoneyOf:
        within = asked.within
        open_rules = _basis_note(key, ledger.rules) if ledger.has_open(within) else ()
        left_out = (
            Text.of("report_note_other_money", month=told_month(lock.month), currency=lock.currency)
            for lock in ledger.left_out(tables, within)
        )
        notes = (*open_rules, *_locked_notes(ledger, within), *left_out)
        return cls(ledger.currency_within(within), notes)


def _basis_note(key: str, rules: MoneyRules) -> tuple[Text, ...]:
    return (Text.of(f"{key}_{rules.basis.value}", minutes=_minutes(rules)),)


def _minutes(rules: MoneyRules) -> int:
    return rules.round_minutes if rules.basis is Basis.ROUNDED else rules.extra_minutes


def _adjustment_notes(rows: Sequence[PersonRow], *, alone: bool) -> Iterator[Text]:
    """What sums hide: that a difference to an earlier, locked month is in them, and whose it is."""
    by_month: dict[str, set[str]] = {}
    for row in rows:
        if row.extra is Extra.ADJUSTMENT:
            by_month.setdefault(row.note, set()).add(row.name)
    for month, names in sorted(by_month.items()):
        told = told_month(date.fromisoformat(f"{month}-01"))
        if alone:
            yield Text.of("report_note_adjusted_one", month=told)
        else:
            first = ", ".join(sorted(names, key=str.casefold)[:_NAMED])
            more = len(names) - _NAMED
            yield Text.of("report_note_adjusted", month=told, names=f"{first} +{more}" if more > 0 else first)


def _locked_notes(ledger: Ledger, within: Range) -> tuple[Text, ...]:
    """That a month stands as it was paid, and by which rule, whatever the rule is now."""
    locks = [ledger.locks.by_month[month] for month in ledger.locked_months(within)]
    return tuple(
        Text.of(
            f"report_note_locked_{lock.rules.basis.value}",
            month=told_month(lock.month),
            minutes=_minutes(lock.rules),
        )
        for lock in locks
    )
