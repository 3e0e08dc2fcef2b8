"""Students' credit."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.services import (
    configure,
    credit,
)
from lcadmin.services.ports import Desk
from tests.support.desk import Bench


def test_credit_is_given_and_shown(bench: Bench) -> None:
    tom = bench.person("Tom")
    account = credit.add(bench.desk, tom.id, lessons=10, note="  paid  in cash ")
    assert (account.balance, account.unit, account.person) == (10, "lessons", tom)
    assert account.entries[0].note == "paid in cash"
    assert credit.add(bench.desk, tom.id, lessons=-3).balance == 7
    assert credit.account(bench.desk, tom.id).balance == 7


def test_the_balance_is_in_the_rules_unit_else_in_the_latest(bench: Bench) -> None:
    tom = bench.person("Tom").id
    assert credit.account(bench.desk, tom).unit == "lessons"
    credit.add(bench.desk, tom, lessons=5)
    credit.add(bench.desk, tom, minutes=90)
    assert (credit.account(bench.desk, tom).balance, credit.account(bench.desk, tom).unit) == (90, "minutes")
    configure.set(bench.desk, "credit_rule", "lessons")
    assert (credit.account(bench.desk, tom).balance, credit.account(bench.desk, tom).unit) == (5, "lessons")


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"lessons": 1, "minutes": 1},
        {"lessons": 0},
        {"minutes": 1_000_001},
        {"lessons": 1, "note": "x" * 501},
    ],
)
def test_credit_that_is_none_is_refused(bench: Bench, given: dict[str, int]) -> None:
    tom = bench.person("Tom").id
    with pytest.raises(BadInput):
        credit.add(bench.desk, tom, **given)  # type: ignore[arg-type]
    assert credit.account(bench.desk, tom).entries == ()


def test_nobodys_credit(desk: Desk) -> None:
    with pytest.raises(NotFound):
        credit.add(desk, 99, lessons=1)
    with pytest.raises(NotFound):
        credit.account(desk, 99)
