"""How many rows of an import go to the writer at a time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.services.portion import AIM_MS, Portion
from tests.support.desk import Bench

ROWS = list(range(10_000))


def test_every_row_comes_once_and_in_order() -> None:
    portion, came = Portion(), list[int]()
    for number, piece in enumerate(portion.pieces(ROWS)):
        came += piece
        portion.took(len(piece), (number * 7) % 40)
    assert came == ROWS


def test_it_settles_where_a_piece_takes_what_it_may() -> None:
    portion = Portion()
    for _ in range(30):
        portion.took(portion.size, round(portion.size * 0.1))
    assert abs(portion.size - AIM_MS * 10) < 6


def test_slow_pieces_are_remembered_for_a_while() -> None:
    portion = Portion(100)
    portion.took(100, 8)
    after_a_slow_one = portion.size
    portion.took(after_a_slow_one, 1)
    assert portion.size < after_a_slow_one * 1.25
    for _ in range(40):
        portion.took(portion.size, 1)
    assert portion.size > 200


def test_it_learns_from_how_long_the_writer_was_at_a_piece(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = iter((1_000, 1_000 + 4 * AIM_MS))
    monkeypatch.setattr(type(bench.clock), "elapsed_ms", lambda _: next(ticks))
    portion = Portion(100)
    assert portion.write(bench.desk, lambda tables: tables.journal.count(), 100) == 0
    assert portion.size == 50


def test_it_grows_step_by_step_and_never_without_end() -> None:
    portion = Portion(100)
    portion.took(100, 0)
    assert portion.size == 126
    for _ in range(40):
        portion.took(portion.size, 0)
    assert portion.size == 2_000


def test_one_slow_piece_halves_it_and_slow_ones_end_at_the_least() -> None:
    portion = Portion(400)
    portion.took(400, 5_000)
    assert portion.size == 200
    for _ in range(9):
        portion.took(portion.size, 5_000)
    assert portion.size == 30
    assert Portion(40, least=40).size == 40


@given(st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 10_000)), max_size=30))
def test_whatever_happens_there_is_a_next_piece(told: list[tuple[int, int]]) -> None:
    portion = Portion()
    for rows, milliseconds in told:
        portion.took(rows, milliseconds)
        assert 30 <= portion.size <= 2_000
