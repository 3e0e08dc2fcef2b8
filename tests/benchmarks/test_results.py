"""Results: what is printed, kept and compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.results import LOWER, Figure, Results, columns, comparison, number, report


def test_the_ratio_says_how_many_times_better_ours_is_whichever_way_is_better() -> None:
    assert Figure("rate", "/s", 900, 300).ratio == 3
    assert Figure("time", "ms", 2, 10, LOWER).ratio == 5
    assert Figure("alone", "us", 7).ratio is None


def test_the_table_comes_first_then_the_machine_then_the_notes() -> None:
    shown = report(Results((Figure("rate", "/s", 900, 300),), {"Python": "3.11"}, ("Left out.",)))
    lines = shown.splitlines()
    assert lines[0].split() == ["ours", "alternative", "times", "better"]
    assert lines[1].split() == ["rate", "900", "/s", "300", "/s", "3.0", "x"]
    assert lines[2:] == ["", "Python: 3.11", "", "Left out."]


def test_results_that_were_kept_are_read_again(tmp_path: Path) -> None:
    results = Results((Figure("rate", "/s", 900.5, None),), {"Python": "3.11"}, ("A note.",))
    results.save(tmp_path / "a.json")
    assert Results.load(tmp_path / "a.json") == results


def test_a_file_that_holds_no_results_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"figures": 3}')
    with pytest.raises(ValueError, match="figures"):
        Results.load(tmp_path / "a.json")


def test_two_runs_stand_side_by_side_also_where_one_lacks_a_figure() -> None:
    before = Results((Figure("rate", "/s", 100, 50), Figure("gone", "/s", 1)), {"Python": "3.11"})
    after = Results((Figure("rate", "/s", 400, 50),), {"Python": "3.12"})
    lines = comparison(before, after).splitlines()
    assert lines[1].split() == ["rate", "100", "/s", "400", "/s", "2.0", "x", "8.0", "x"]
    assert lines[2].split() == ["gone", "1.00", "/s", "-", "-", "-"]
    assert "Python: 3.11 | 3.12" in lines


def test_numbers_are_as_long_as_they_are_worth() -> None:
    shown = [number(value, "") for value in (12345.6, 99.94, 3.14159, None)]
    assert shown == ["12,346", "99.9", "3.14", "-"]


def test_columns_stand_under_each_other() -> None:
    assert columns(("", "b"), [("long name", "1"), ("x", "22")]) == [
        "            b",
        "long name   1",
        "x          22",
    ]
