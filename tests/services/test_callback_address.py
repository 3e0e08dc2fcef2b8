"""The address that LearnCube calls."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lcadmin.domain.instants import HOUR
from lcadmin.services import (
    callback_address,
)
from lcadmin.services.ports import Desk
from tests.support.desk import Bench


def test_the_address_is_made_once_and_stays(desk: Desk) -> None:
    secret = callback_address.ensure(desk)
    assert callback_address.ensure(desk) == secret
    assert (
        callback_address.url(desk, "http://127.0.0.1:8765/")
        == f"http://127.0.0.1:8765/virtualclassroom/{secret}/"
    )
    assert [one.secret for one in callback_address.valid(desk)] == [secret]


def test_after_a_change_both_addresses_answer_for_a_while(bench: Bench) -> None:
    old = callback_address.ensure(bench.desk)
    bench.later(seconds=1)
    new = callback_address.rotate(bench.desk, HOUR)
    assert new != old
    assert callback_address.ensure(bench.desk) == new
    assert {one.secret for one in callback_address.valid(bench.desk)} == {old, new}
    bench.later(minutes=30)
    newest = callback_address.rotate(bench.desk, HOUR)
    bench.later(minutes=30)
    assert {one.secret for one in callback_address.valid(bench.desk)} == {new, newest}
    bench.later(minutes=30)
    assert [one.secret for one in callback_address.valid(bench.desk)] == [newest]


def test_an_address_can_be_replaced_at_once(bench: Bench) -> None:
    callback_address.ensure(bench.desk)
    bench.later(seconds=1)
    new = callback_address.rotate(bench.desk, 0)
    assert [one.secret for one in callback_address.valid(bench.desk)] == [new]


def test_two_who_ask_at_once_get_the_same_address(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    first = callback_address.ensure(bench.desk)
    found: Callable[..., str | None] = callback_address._newest
    asked: list[int] = []

    def later(*args: object) -> str | None:
        asked.append(1)
        return None if len(asked) == 1 else found(*args)

    monkeypatch.setattr(callback_address, "_newest", later)
    assert callback_address.ensure(bench.desk) == first
