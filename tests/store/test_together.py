from __future__ import annotations

import pytest

from lcadmin.store.together import BESIDE_S, COMMIT_S, LONGEST_S, Together


@pytest.fixture
def together() -> Together:
    """Has learned that a commit takes a tenth of the writing."""
    known = Together()
    for _ in range(200):
        known.took(0.040, 0.004)
    return known


def test_pieces_share_a_commit_up_to_where_it_becomes_long(together: Together) -> None:
    assert together.fits(9 * COMMIT_S)
    assert not together.fits(11 * COMMIT_S)


def test_a_slow_commit_is_believed_sooner_than_a_quick_one(together: Together) -> None:
    together.took(0.040, 0.020)
    assert not together.fits(5 * COMMIT_S)
    for _ in range(3):
        together.took(0.040, 0.004)
    assert not together.fits(5 * COMMIT_S)
    for _ in range(100):
        together.took(0.040, 0.004)
    assert together.fits(9 * COMMIT_S)


def test_however_little_a_commit_takes_the_file_is_let_go_now_and_then() -> None:
    quick = Together()
    for _ in range(200):
        quick.took(0.1, 0.0)
    assert quick.fits(0.9 * LONGEST_S)
    assert not quick.fits(LONGEST_S)
    assert quick.fits(0.9 * BESIDE_S, alone=False)
    assert not quick.fits(BESIDE_S, alone=False)


def test_a_transaction_that_wrote_nothing_teaches_nothing_absurd(together: Together) -> None:
    together.took(0.0, 0.0001)
    assert together.fits(5 * COMMIT_S)
