"""Results: what is printed, kept and compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.results import LOWER, Figure, Results, beside, columns, number, report, times


def test_the_ratio_says_how_many_times_better_ours_is_whichever_way_is_better() -> None:
    assert Figure("rate", "/s", 900, 300).ratio == 3
    assert Figure("time", "ms", 2, 10, LOWER).ratio == 5
    assert Figure("alone", "us", 7).ratio is None


def test_the_table_comes_first_then_the_run_the_machine_and_the_notes() -> None:
    figure = Figure("rate", "/s", 900, 300, beside="the usual way")
    run = Results((figure,), {"Python": "3.11"}, ("Left out.",), "2026-11-23T16:00:00+00:00", "abc1234")
    lines = report(run).splitlines()
    assert lines[0].split("  ")[0] == "times better"
    assert lines[1].split() == ["3.0", "x", "rate", "900", "/s", "300", "/s", "the", "usual", "way"]
    assert lines[2:] == ["", "abc1234, 2026-11-23T16:00:00+00:00", "Python: 3.11", "", "Left out."]


def test_a_quick_run_says_that_it_is_one() -> None:
    assert report(Results((Figure("rate", "/s", 1),), quick=True)).endswith("no commit, no date, quick")


@pytest.mark.parametrize(
    ("name", "told", "named"),
    [
        ("rate", "rate", "the usual way"),
        ("durations | SQL: the same sums", "durations", "SQL: the same sums"),
        ("first rows (alternative: of 10,000): two words", "first rows: two words", "of 10,000"),
    ],
)
def test_every_figure_says_what_stands_beside_it(name: str, told: str, named: str) -> None:
    (figure,) = beside([Figure(name, "ms", 1, 2, LOWER)], "the usual way")
    assert (figure.name, figure.beside) == (told, named)


def test_what_has_no_alternative_or_names_it_is_left_as_it_is() -> None:
    given = [Figure("alone", "ms", 1), Figure("named", "ms", 1, 2, beside="its own")]
    assert list(beside(given, "the usual way")) == given
    (alone,) = beside([Figure("seconds (alternative: before)", "s", 1)], "the usual way")
    assert (alone.name, alone.beside) == ("seconds", "")


def test_small_ratios_have_two_digits() -> None:
    assert [times(ratio) for ratio in (0.97, 1.04, 8.04, None)] == ["0.97 x", "1.04 x", "8.0 x", "-"]


def test_results_that_were_kept_are_read_again(tmp_path: Path) -> None:
    figure = Figure("rate", "/s", 900.5, 3.0, beside="another", spread=0.04)
    results = Results((figure,), {"Python": "3.11"}, ("A note.",), "2026-11-23", "abc1234", quick=True)
    file = tmp_path / "kept" / "a.json"
    results.save(file)
    assert Results.load(file) == results


def test_a_result_of_before_runs_had_a_commit_is_read_as_well(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"figures": [{"name": "rate", "unit": "/s", "ours": 1}]}')
    assert Results.load(tmp_path / "a.json").when == "no commit, no date"


def test_a_file_that_holds_no_results_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"figures": 3}')
    with pytest.raises(ValueError, match="figures"):
        Results.load(tmp_path / "a.json")


def test_numbers_are_as_long_as_they_are_worth() -> None:
    shown = [number(value, "") for value in (12345.6, 99.94, 3.14159, None)]
    assert shown == ["12,346", "99.9", "3.14", "-"]


def test_columns_stand_under_each_other() -> None:
    assert columns(("", "b"), [("long name", "1"), ("x", "22")]) == [
        "            b",
        "long name   1",
        "x          22",
    ]
