"""Tokens and seat numbers: what is made, what is taken, what is warned about."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain import tokens
from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import english


@given(st.binary(min_size=17, max_size=40))
def test_a_token_is_26_characters_of_its_alphabet(data: bytes) -> None:
    token = tokens.token_from(data)
    assert len(token) == 26
    assert set(token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


@given(st.binary(min_size=17, max_size=17), st.integers(0, 129))
def test_every_one_of_the_130_bits_shows_in_the_token(data: bytes, bit: int) -> None:
    flipped = bytearray(data)
    flipped[bit // 8] ^= 0x80 >> (bit % 8)
    assert tokens.token_from(bytes(flipped)) != tokens.token_from(data)


def test_too_few_random_bytes_make_no_token() -> None:
    with pytest.raises(ValueError, match="too few"):
        tokens.token_from(b"x" * 16)


@pytest.mark.parametrize("text", ["Algebra1", "a" * 64, "  Kq7PzL2mXw9R  ", "12345678"])
def test_an_own_token_of_letters_and_digits_is_taken_without_spaces_around(text: str) -> None:
    assert tokens.check_own_token(text) == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "short12",
        "a" * 65,
        "with space1",
        "dash-dash-1",
        "ümlaut123",
        "١٢٣٤٥٦٧٨",
        "abcdefgh\n1",
        "a%20bcdefgh",
    ],
)
def test_an_own_token_of_anything_else_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(BadInput) as refusal:
        tokens.check_own_token(text)
    assert refusal.value.text.params == ()
    assert "8 to 64" in str(refusal.value)


@given(st.binary(min_size=17, max_size=17).filter(lambda data: len(set(data)) > 12))
def test_a_random_token_of_ours_is_hardly_ever_called_weak(data: bytes) -> None:
    # A run or a year can turn up by chance; what must never be is a token called short.
    said = tokens.weakness(tokens.token_from(data))
    assert said is None or said.key == "weak_token_plain"


@pytest.mark.parametrize(
    "token",
    [
        "7QX4MZK2WPLR3VTJ5HYBN6CDGF",
        "Zq8vT3nLx0Rw5Yb2",
        "9f3c27ab1e604d58b7c2a90e",
        "820573916440872951660384",
    ],
)
def test_a_token_that_looks_random_gets_no_warning(token: str) -> None:
    assert tokens.weakness(token) is None


def test_a_short_token_gets_a_warning() -> None:
    warning = tokens.weakness("x7Kq2mP9tL4wZ1")
    assert warning is not None
    assert "short" in english(warning)


@pytest.mark.parametrize(
    "token",
    [
        "aaaaaaaabbbbbbbb",  # few different characters
        "72951836402751839",  # digits alone
        "mondaypianolesson",  # letters alone
        "Algebra2026Group7x",  # a year
        "xq7xq7xq7mzk4wpl2",  # a pattern
        "kw9abcdefz7m2qprt",  # a run upwards
        "kw9fedcbz7m2qpr8t",  # a run downwards
    ],
)
def test_a_token_that_can_be_guessed_gets_a_warning(token: str) -> None:
    warning = tokens.weakness(token)
    assert warning is not None
    assert warning.key == "weak_token_plain"


def test_neighbouring_letters_that_turn_back_are_no_run() -> None:
    assert tokens.weakness("bababa9kq7mz4wpl2x") is not None  # three times the same pair is a pattern
    assert tokens.weakness("cbcd9kq7mz4wpl2xtr") is None


@given(st.integers(0, 2**256))
def test_a_seat_number_fits_a_32_bit_integer(number: int) -> None:
    assert 1_000_000_000 <= int(tokens.seat_number_from(number)) <= 2_147_483_647


@given(st.integers(0, 2**256), st.integers(11, 15))
def test_a_wider_seat_number_has_as_many_digits_as_the_setting_says(number: int, digits: int) -> None:
    made = tokens.seat_number_from(number, digits)
    assert re.fullmatch(rf"[1-9][0-9]{{{digits - 1}}}", made)
    assert int(made) < 2**53


def test_both_ends_of_the_range_are_seat_numbers() -> None:
    assert tokens.seat_number_from(0) == "1000000000"
    assert tokens.seat_number_from(1_147_483_647) == "2147483647"
    assert tokens.seat_number_from(1_147_483_648) == "1000000000"
    assert tokens.seat_number_from(9 * 10**14 - 1, 15) == "9" * 15


@pytest.mark.parametrize("digits", [9, 16])
def test_other_widths_are_no_seat_numbers(digits: int) -> None:
    with pytest.raises(ValueError, match="10 to 15"):
        tokens.seat_number_from(1, digits)


@pytest.mark.parametrize("text", ["1", "T0042", " 111 ", "x" * 64])
def test_a_number_of_ones_own_is_taken(text: str) -> None:
    assert tokens.check_own_number(text) == text.strip()


@pytest.mark.parametrize("text", ["", " ", "x" * 65, "1 2", "-1", "1.0", "١"])
def test_a_number_of_other_characters_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="1 to 64"):
        tokens.check_own_number(text)


def test_setting_a_number_by_hand_says_what_it_gives_up() -> None:
    assert "can enter as this person" in english(tokens.own_number_warning())
