from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import Instant
from lcadmin.domain.reconcile import Compared, Reconciled, sheet, totals, verdict
from lcadmin.domain.report_sheets import Total

seconds = st.integers(0, 20_000)


@given(seconds, seconds, st.integers(0, 600))
def test_two_figures_agree_exactly_within_the_tolerance(counted: int, logged: int, tolerance: int) -> None:
    agrees = abs(counted - logged) <= tolerance
    assert verdict(counted, logged, tolerance) is (Compared.AGREES if agrees else Compared.DIFFERS)


def test_a_figure_on_one_side_alone_says_which() -> None:
    assert verdict(611, None, 60) is Compared.ONLY_HERE
    assert verdict(None, 611, 60) is Compared.ONLY_THERE


def test_nothing_heard_and_nothing_logged_agree() -> None:
    assert verdict(None, 0, 60) is Compared.AGREES


def row(counted: int | None, logged: int | None) -> Reconciled:
    return Reconciled(verdict(counted, logged, 60), "Algebra", Instant(0), counted=counted, logged=logged)


def test_a_difference_needs_both_figures() -> None:
    assert row(600, 611).difference == -11
    assert row(600, None).difference is None
    assert row(None, 600).difference is None


figures = st.one_of(st.none(), seconds)


@given(st.lists(st.tuples(figures, figures).filter(any)))
def test_the_totals_are_the_sum_of_the_rows(pairs: list[tuple[int | None, int | None]]) -> None:
    rows = [row(counted, logged) for counted, logged in pairs]
    found = totals(rows)
    assert found.agrees + found.differs + found.only_here + found.only_there == len(rows)
    assert found.counted == sum(counted or 0 for counted, _ in pairs)
    assert found.logged == sum(logged or 0 for _, logged in pairs)
    assert found.difference == sum(one.difference or 0 for one in rows)
    assert found.counted - found.logged == found.difference + found.here - found.there
    made = sheet(rows, 60, None, None)
    for column in made.fields:
        if column.total is Total.SUM:
            assert column.value(made.totals) == sum(int(str(column.value(one) or 0)) for one in rows)
