"""Sentences: none stands twice, each can be said, and every key that the program names has one."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lcadmin
from lcadmin.domain.wording import AREAS, ENGLISH, Text, english, placeholders, render

SOURCE = Path(lcadmin.__file__).parent
ERRORS = {"UserError", "BadInput", "NotFound", "Refusal", "StoreUnavailable"}
MONDAY = 1_795_449_600_000  # Monday 23 November 2026, 16:00 UTC
WORDS: Mapping[str, str] = ENGLISH

Call = tuple[Path, ast.Call, str]
"""Where in the source, the call, and the key it names."""


def test_no_key_stands_in_two_areas() -> None:
    keys = [key for area in AREAS for key in area]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("key", sorted(WORDS))
def test_every_sentence_can_be_said_with_its_parts(key: str) -> None:
    parts = placeholders(WORDS[key])
    params: dict[str, str | int] = {
        name: MONDAY if way in {"day", "time"} else 7 if way else "<part>" for name, way in parts
    }
    params |= {"zone": "Europe/London"} if "zone" in params else {}
    said = render(Text.of(key, **params), WORDS)
    assert said.strip()
    for name, way in parts:
        assert way or str(params[name]) in said, f"{key} does not say its {name}"


def scan() -> Iterator[Call]:
    """Every place in the program that names a sentence by a literal key."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            key, function = node.args[0].value, node.func
            made_of = (
                isinstance(function, ast.Attribute)
                and function.attr == "of"
                and ast.unparse(function.value) == "Text"
            )
            named = isinstance(function, ast.Name) and function.id in {"Text", *ERRORS}
            if isinstance(key, str) and key and (made_of or named):
                yield path.relative_to(SOURCE), node, key


@pytest.fixture(scope="module")
def calls() -> list[Call]:
    return list(scan())


def test_every_key_that_the_program_names_has_a_sentence(calls: list[Call]) -> None:
    missing = [f"{path}:{node.lineno} {key}" for path, node, key in calls if key not in WORDS]
    assert missing == []


def test_every_sentence_is_given_the_parts_it_says(calls: list[Call]) -> None:
    lacking: list[str] = []
    for path, node, key in calls:
        plain_text = isinstance(node.func, ast.Name) and node.func.id == "Text"
        given_names = {keyword.arg for keyword in node.keywords}
        if key not in WORDS or None in given_names or (plain_text and len(node.args) > 1):
            continue
        lacking += [
            f"{path}:{node.lineno} {key} lacks {name}"
            for name, _ in placeholders(WORDS[key])
            if name not in given_names
        ]
    assert lacking == []


def test_the_scan_sees_the_program(calls: list[Call]) -> None:
    assert {"refused_cancelled", "own_token", "bad_time"} <= {key for _, _, key in calls}


def test_equal_texts_are_equal_whatever_the_order_of_their_parts() -> None:
    assert Text.of("a", x=1, y="2") == Text.of("a", y="2", x=1)
    assert Text.of("a", x=1.5).params == (("x", "1.5"),)


def test_a_moment_is_said_in_the_zone_that_stands_beside_it() -> None:
    text = Text.of("refused_late", start=MONDAY, zone="America/New_York")
    assert english(text) == "This class was on Monday 23 November at 11:00 (New York time) and is closed now."


def test_days_and_months_are_said_in_the_language_of_the_wording() -> None:
    german = {
        "refused_for_day_past": "Dieser Link war für {start:day}.",
        "date_day": "{weekday}, {day}. {month}",
        "weekday_0": "Montag",
    }
    text = Text.of("refused_for_day_past", start=MONDAY, zone="Europe/Berlin")
    assert render(text, german) == "Dieser Link war für Montag, 23. November."
    assert render(
        Text.of("refused_early_today", opens=MONDAY, zone="UTC"), {"date_time": "{hour}h{minute}"}
    ) == ("You can enter this class from 16h00 (UTC time).")


def test_a_moment_without_a_zone_is_said_in_utc() -> None:
    assert english(Text.of("refused_for_day_past", start=MONDAY)).startswith(
        "This link was for Monday 23 November."
    )


def test_a_number_can_still_be_said_as_a_number() -> None:
    assert render(Text.of("x", seconds=7), {"x": "{seconds:03}"}) == "007"


@pytest.mark.parametrize(
    "own",
    ["{nothing}", "{0}", "{field!x}", "{field.__class__.x}", "{field[1]}", "{field:day}", "{", "{field:%%%}"],
)
def test_a_sentence_of_ones_own_that_cannot_be_said_falls_back_to_english(own: str) -> None:
    text = Text.of("bad_yes_no", field="early")
    assert render(text, {"bad_yes_no": own}) == "early: say yes or no."


def test_an_empty_sentence_of_ones_own_is_none() -> None:
    assert render(Text.of("bad_yes_no", field="x"), {"bad_yes_no": ""}) == "x: say yes or no."


def test_a_key_without_a_sentence_is_said_as_it_stands() -> None:
    assert english(Text("no.such_key")) == "no.such_key"


def test_a_sentence_that_lacks_a_part_is_still_said() -> None:
    assert english(Text("bad_yes_no")) == "{field}: say yes or no."


@given(
    st.text(max_size=20),
    st.dictionaries(st.sampled_from(["field", "opens", "zone"]), st.text(max_size=5) | st.integers()),
)
def test_saying_never_fails(own: str, params: dict[str, str | int]) -> None:
    for key in ("bad_yes_no", "refused_early_today"):
        assert isinstance(render(Text.of(key, **params), {key: own}), str)


@pytest.mark.parametrize("sentence", ["{a.b}", "{a[0]}", "{a!r}", "{}", "{0}", "{a:{b}}", "{", "}"])
def test_only_plain_names_stand_between_braces(sentence: str) -> None:
    with pytest.raises(ValueError):
        placeholders(sentence)


def test_doubled_braces_are_text() -> None:
    assert placeholders("{{token}} and {name:day}") == {("name", "day")}
