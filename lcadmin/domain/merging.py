"""Two entries of one person made one, and what stays of somebody who is removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

from lcadmin.domain.credits import CreditEntry, balance
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.money import Rate
from lcadmin.domain.people import Person
from lcadmin.domain.settings import CreditRule

_KEPT = frozenset({"id", "name", "role", "active", "sample"})


def merged(kept: Person, gone: Person) -> Person:
    """``kept``, with what it lacks taken from ``gone``; active where either is."""
    missing = {
        one.name: getattr(gone, one.name)
        for one in fields(Person)
        if one.name not in _KEPT and getattr(kept, one.name) in (None, "")
    }
    return replace(kept, active=kept.active or gone.active, **missing)


def rate_handed(rate: Rate, kept: Person, own: Iterable[Rate]) -> Rate | None:
    """A rate of the entry that goes, as it is the kept one's; None where that has one (``own``, and the one
    that stands on the entry) for the same from the same day."""
    handed = replace(rate, person_id=kept.id)
    stands = [*own]
    if kept.rate is not None:
        stands.append(Rate(kept.role, kept.rate, person_id=kept.id))
    given = {(one.side, one.scope, one.since) for one in stands}
    return None if (handed.side, handed.scope, handed.since) in given else handed


def meets_itself(lesson: Lesson, kept: int, gone: int) -> bool:
    """Whether both entries are in a class now, on the same side. Refusal where they are on both sides: nobody
    teaches themself, so they are two people."""
    sides = {seat.person_id: seat.role for seat in lesson.standing if seat.person_id in (kept, gone)}
    if len(sides) < 2:
        return False
    if len(set(sides.values())) > 1:
        raise Refusal("merge_both_sides", title=lesson.title)
    return True


def handed_over(
    entries: tuple[CreditEntry, ...], kept: int, gone: int, at: Instant, notes: tuple[str, str]
) -> tuple[CreditEntry, ...]:
    """The ledger rows that bring what ``gone`` has left to ``kept``; ``notes`` stand on either's rows."""
    rows: list[CreditEntry] = []
    for unit in (CreditRule.LESSONS.value, CreditRule.MINUTES.value):
        left = balance(entries, unit)
        if left:
            rows.append(CreditEntry(gone, unit, -left, at, notes[0]))
            rows.append(CreditEntry(kept, unit, left, at, notes[1]))
    return tuple(rows)
