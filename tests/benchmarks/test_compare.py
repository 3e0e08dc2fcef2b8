"""Two runs beside each other: what counts as worse."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.compare import change, comparison, verdict
from benchmarks.results import LOWER, Figure, Results


def rate(ours: float, alternative: float | None = None, spread: float | None = None) -> Figure:
    return Figure("rate", "/s", ours, alternative, spread=spread)


def took(ours: float) -> Figure:
    return Figure("time", "ms", ours, better=LOWER)


def test_a_machine_that_slowed_both_down_changes_nothing() -> None:
    assert change(rate(100, 50), rate(50, 25)) == 1
    assert verdict(rate(100, 50), rate(50, 25), 0.1) == ""


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (rate(100), rate(95), ""),
        (rate(100), rate(80), "worse"),
        (rate(100), rate(120), "better"),
        (took(10), took(10.5), ""),
        (took(10), took(12), "worse"),
        (took(10), took(8), "better"),
        (rate(100, 50), rate(100, 70), "worse"),
        (took(0), took(3), "worse"),
        (took(3), took(0), "better"),
        (took(0), took(0), ""),
    ],
)
def test_beyond_a_tenth_it_is_worse_or_better(a: Figure, b: Figure, said: str) -> None:
    assert verdict(a, b, 0.1) == said


def test_what_the_turns_of_a_run_differ_by_is_no_change() -> None:
    assert verdict(rate(100, 50, spread=0.3), rate(80, 50), 0.1) == ""
    assert verdict(rate(100, 50), rate(80, 50, spread=0.3), 0.1) == ""


def test_two_runs_stand_side_by_side_also_where_one_lacks_a_figure() -> None:
    before = Results((rate(100, 50), Figure("gone", "/s", 1)), {"Python": "3.11"}, commit="aaa")
    after = Results((rate(40, 40),), {"Python": "3.12"}, commit="bbb")
    lines = comparison(before, after).splitlines()
    assert lines[1].split() == [
        "0.50",
        "x",
        "worse",
        "rate",
        "100",
        "/s",
        "40.0",
        "/s",
        "2.0",
        "x",
        "1.00",
        "x",
    ]
    assert lines[2].split() == ["-", "gone", "1.00", "/s", "-", "-", "-"]
    assert "Worse by more than 10%, or than the turns of a run differ: rate" in lines
    assert lines[-3:] == ["A: aaa, no date", "B: bbb, no date", "Python: 3.11 | 3.12"]


def test_quick_runs_are_believed_less() -> None:
    before, after = Results((rate(100, 50),)), Results((rate(40, 25),), quick=True)
    assert "Worse by more than 30%, or than the turns of a run differ: none" in comparison(before, after)


def test_the_command_compares_two_kept_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, ours in (("a.json", 100), ("b.json", 50)):
        Results((rate(ours, 50),), commit=name).save(tmp_path / name)
    main(["compare", str(tmp_path / "a.json"), str(tmp_path / "b.json")])
    assert "worse" in capsys.readouterr().out
