"""Which words say who somebody is, and texts without them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.erasing import Traces, traces


def nobody(_word: str) -> bool:
    return False


ADDRESSES = ("tom@example.com", "", "+49 (0)30 12", "Mary Baker")
TOM = traces(7, "Student 7", ("Tom Baker", "Tom"), ADDRESSES, nobody)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Algebra with Tom Baker", "Algebra with Student 7"),
        ("ALGEBRA WITH TOM  BAKER!", "ALGEBRA WITH Student 7!"),
        ("Tom Bakery", "Tom Bakery"),
        ("Tom", "Tom"),
        ("call +49 (0)30 12, Mary Baker", "call …, …"),
        ("<tom@example.com>", "<…>"),
        ("anna.tom@example.com, tom@example.com.au", "anna.tom@example.com, tom@example.com.au"),
        ("write to tom@example.com.", "write to …."),
    ],
)
def test_what_can_mean_nobody_else_goes_everywhere(text: str, clean: str) -> None:
    assert TOM.clean(text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [("Tom and Ben", "Student 7 and Ben"), ("Baker, T.", "Student 7, T."), ("atomic", "atomic")],
)
def test_a_first_name_goes_from_the_persons_own_rows(text: str, clean: str) -> None:
    assert TOM.clean(text) == text
    assert TOM.clean(text, own=True) == clean


def test_what_somebody_else_has_too_is_left_to_them() -> None:
    found = traces(7, "Student 7", ("Tom Baker",), ("mary@example.com",), bool)

    assert found.clean("Tom Baker, mary@example.com") == "Tom Baker, mary@example.com"
    assert found.clean("Tom Baker, mary@example.com", own=True) == "Student 7, mary@example.com"


def test_a_short_name_is_no_word_to_look_for_everywhere() -> None:
    short = traces(7, "Student 7", ("Max",), (), nobody)

    assert short.clean("Max 30 minutes") == "Max 30 minutes"
    assert short.clean("Max 30 minutes", own=True) == "Student 7 30 minutes"
    assert traces(7, "Student 7", ("Maximilian",), (), nobody).clean("Maximilian") == "Student 7"


def test_a_name_is_found_however_its_accents_are_written() -> None:
    found = traces(7, "Student 7", ("Zoë Müller",), (), nobody)

    for form in ("NFC", "NFD"):
        assert found.clean(unicodedata.normalize(form, "with Zoë Müller")) == "with Student 7"
    assert found.clean("with zoe muller") == "with Student 7"


def test_a_name_is_found_within_json() -> None:
    found = traces(7, "Student \\7", ('Tom "T\\" Baker',), (), nobody)

    assert found.clean('{"why":"Tom \\"T\\\\\\" Baker"}') == '{"why":"Student \\7"}'


def test_nothing_to_look_for_changes_nothing() -> None:
    assert Traces(7, "Student 7").clean("Tom Baker", own=True) == "Tom Baker"


@given(st.text(min_size=4), st.text(), st.text())
def test_a_name_never_stands_alone_in_what_was_cleaned(name: str, before: str, after: str) -> None:
    found = traces(7, "#", (name,), (), nobody)
    whole = f"{before} | {name} | {after}"

    assert f"| {name} |" not in found.clean(whole) or not name.strip() or len(name.strip()) < 4
