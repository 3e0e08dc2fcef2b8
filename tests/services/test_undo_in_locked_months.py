"""Undo and redo bring nothing into a month that was paid, and take nothing out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.people import Role
from lcadmin.services import rates, undo
from lcadmin.services.month_lock import lock_month
from lcadmin.services.report_tables import Bonus
from tests.support.desk import START, Bench

GIFT = Bonus(0, date(2026, 11, 25), Decimal(50), "gift")


def put(bench: Bench) -> Bonus:
    return rates.put_bonus(bench.desk, replace(GIFT, person_id=bench.person("Anna", Role.TUTOR).id))


def added(bench: Bench) -> None:
    put(bench)


def removed(bench: Bench) -> None:
    rates.remove_bonus(bench.desk, put(bench).id)


def changed(bench: Bench) -> None:
    rates.put_bonus(bench.desk, replace(put(bench), amount=Decimal(60)))


def moved_out(bench: Bench) -> None:
    rates.put_bonus(bench.desk, replace(put(bench), day=date(2026, 12, 3)))


def moved_in(bench: Bench) -> None:
    later = replace(GIFT, person_id=bench.person("Anna", Role.TUTOR).id, day=date(2026, 12, 3))
    rates.put_bonus(bench.desk, replace(rates.put_bonus(bench.desk, later), day=GIFT.day))


def lock(bench: Bench) -> None:
    bench.clock.set(plus(START, 10 * DAY))
    lock_month(bench.desk, Role.TUTOR, date(2026, 11, 1))


@pytest.mark.parametrize("happened", [added, removed, changed, moved_out, moved_in])
@pytest.mark.parametrize("again", [False, True])
def test_a_line_of_a_locked_month_is_neither_undone_nor_redone(
    bench: Bench, happened: Callable[[Bench], None], again: bool
) -> None:
    happened(bench)
    number = undo.history(bench.desk)[0].id
    if again:
        undo.undo(bench.desk, number)
    lock(bench)
    before = rates.bonuses(bench.desk)
    with pytest.raises(Refusal, match="November 2026 is locked: it stands as it was paid"):
        (undo.redo if again else undo.undo)(bench.desk, number)
    assert rates.bonuses(bench.desk) == before


def test_a_line_of_an_open_month_is_undone_and_redone_beside_a_locked_one(bench: Bench) -> None:
    lock(bench)
    anna = bench.person("Anna", Role.TUTOR).id
    later = rates.put_bonus(bench.desk, replace(GIFT, person_id=anna, day=date(2026, 12, 3)))
    undo.undo(bench.desk)
    assert rates.bonuses(bench.desk) == []
    undo.redo(bench.desk)
    assert rates.bonuses(bench.desk) == [later]
