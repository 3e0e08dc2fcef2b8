"""How a list shares its room among its columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lcadmin.gui.widgets.column_widths import left_out, share_out


def test_what_is_left_goes_to_the_columns_that_stretch() -> None:
    assert share_out([100, 50, 50], [2, 0, 1], 500, {}, 72) == [300, 50, 150]
    assert share_out([100, 50], [0, 0], 500, {}, 72) == [100, 400]


def test_where_room_is_short_the_widest_gives_first() -> None:
    assert share_out([400, 200, 60], [1, 1, 0], 500, {}, 72) == [240, 200, 60]
    assert share_out([400, 380, 60], [1, 1, 0], 400, {}, 72) == [170, 170, 60]


def test_a_title_keeps_more_than_a_name() -> None:
    assert share_out([400, 400, 60], [2, 1, 0], 360, {}, 72) == [200, 100, 60]


def test_heads_go_into_two_lines_before_titles_are_short() -> None:
    natural, stretch, tight = [200, 170, 150], [1, 0, 0], [60, 80, 150]
    assert share_out(natural, stretch, 520, {}, 72, tight=tight) == [200, 170, 150]
    assert share_out(natural, stretch, 450, {}, 72, tight=tight) == [200, 100, 150]
    assert share_out(natural, stretch, 400, {}, 72, tight=tight) == [170, 80, 150]


def test_no_head_is_cut_off() -> None:
    assert share_out([300, 170], [1, 0], 100, {}, 72, tight=[110, 90]) == [110, 90]


def test_states_give_up_nothing_before_names_are_short() -> None:
    assert share_out([100, 300, 200], [0, 1, 1], 480, {}, 60, patient=[2]) == [100, 180, 200]
    assert share_out([100, 300, 200], [0, 1, 1], 350, {}, 60, patient=[2]) == [100, 120, 130]
    assert share_out([100, 300, 200], [0, 1, 1], 200, {}, 60, patient=[2]) == [100, 60, 60]


def test_a_state_weighs_as_much_as_a_title() -> None:
    assert share_out([300, 300, 110], [4, 2, 2], 240, {}, 40, patient=[2]) == [80, 54, 106]


def test_columns_that_can_be_spared_are_left_out_one_by_one_where_room_is_short() -> None:
    least, spare = [100, 80, 80, 80], [0, 1, 3, 1]
    assert left_out(least, spare, 340) == frozenset()
    assert left_out(least, spare, 339) == {2}
    assert left_out(least, spare, 259) == {2, 3}
    assert left_out(least, spare, 50) == {1, 2, 3}


def test_a_dragged_column_stands() -> None:
    assert share_out([100, 100, 100], [1, 0, 0], 400, {0: 180}, 72) == [180, 100, 120]


@given(
    st.lists(st.tuples(st.integers(10, 900), st.integers(0, 3)), min_size=1, max_size=9),
    st.integers(50, 3000),
)
def test_the_room_is_filled_exactly_unless_everything_would_be_too_narrow(
    columns: list[tuple[int, int]], room: int
) -> None:
    natural, stretch = [one for one, _ in columns], [weight for _, weight in columns]
    widths = share_out(natural, stretch, room, {}, 72)
    assert sum(widths) >= room
    if sum(widths) > room:
        assert all(
            width == need if not weight else width <= max(72, 0) or (width == need and need <= 72)
            for width, need, weight in zip(widths, natural, stretch, strict=True)
        )
