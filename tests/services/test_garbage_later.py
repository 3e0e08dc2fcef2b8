"""While a report is made the collector rests, and goes on as it was afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from lcadmin.services.garbage_later import garbage_later


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


def test_the_collector_rests_and_goes_on_also_after_a_failure() -> None:
    rested: list[bool] = []

    @garbage_later()
    def fails() -> None:
        rested.append(not gc.isenabled())
        raise KeyError

    gc.enable()
    with pytest.raises(KeyError):
        fails()
    assert rested == [True]
    assert gc.isenabled()


def test_one_inside_another_leaves_it_resting_until_the_outer_one_is_done() -> None:
    gc.enable()
    with garbage_later():
        with garbage_later():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_where_it_is_off_it_stays_off() -> None:
    gc.disable()
    with garbage_later():
        assert not gc.isenabled()
    assert not gc.isenabled()
