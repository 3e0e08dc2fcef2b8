"""The line of time: labels never touch each other, whatever happened and however narrow it is."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import MINUTE, SECOND, Instant
from lcadmin.gui.widgets.label_places import Moment, place_labels
from lcadmin.gui.widgets.timeline import Bar, BarKind, Timeline, TimelineData
from tests.support.desk import START


def at(seconds: int) -> Instant:
    return Instant(START + seconds * SECOND)


MOMENTS = st.lists(
    st.builds(
        Moment,
        at=st.integers(0, 3600).map(at),
        text=st.text("abc 0", min_size=1, max_size=30),
        matter=st.integers(1, 5),
    ),
    max_size=25,
)


@given(MOMENTS, st.integers(100, 1200))
def test_labels_never_touch_and_never_leave_the_line(moments: list[Moment], room: int) -> None:
    def x_of(moment: Instant) -> float:
        return room * (moment - START) / (3600 * SECOND)

    placed = place_labels(moments, x_of, lambda text: 7.0 * len(text), room, gap=8, most_rows=4)
    for one, other in combinations(placed, 2):
        first, second = sorted((one, other), key=lambda placed: placed.left)
        apart = first.left + first.width + 8 <= second.left + 1e-6
        assert one.row != other.row or apart
        if one.row == other.row and one.moment.at < other.moment.at:
            assert one.left < other.left
    for one in placed:
        assert one.left >= 0
        assert one.left + one.width <= max(room, one.width)
        assert one.row < 4


@given(MOMENTS)
def test_where_there_is_room_for_all_no_label_is_left_out(moments: list[Moment]) -> None:
    placed = place_labels(moments, lambda _at: 0.0, lambda _text: 10.0, 5000, gap=8, most_rows=len(moments))
    assert len(placed) == len(moments)


def test_labels_close_together_stand_on_a_stair_each_at_its_moment() -> None:
    moments = [
        Moment(at(0), "start", matter=5),
        Moment(at(13), "lost", matter=4),
        Moment(at(32), "end", matter=5),
    ]
    placed = place_labels(moments, lambda when: (when - START) / SECOND, lambda _text: 90.0, 900, 10, 4)
    # The farther out, the farther from the line: no line to a label crosses another label.
    assert [(one.moment.text, one.row, one.left) for one in sorted(placed, key=lambda one: one.left)] == [
        ("start", 2, 0),
        ("lost", 1, 8),
        ("end", 0, 27),
    ]


def test_at_the_right_end_labels_end_at_their_moments() -> None:
    moments = [Moment(at(860), "lost"), Moment(at(890), "end")]
    placed = place_labels(moments, lambda when: (when - START) / SECOND, lambda _text: 90.0, 900, 10, 4)
    assert [(one.moment.text, one.row, one.left + one.width) for one in placed] == [
        ("lost", 0, 865),
        ("end", 1, 895),
    ]


def test_a_label_that_would_stand_far_from_its_moment_goes_to_another_row() -> None:
    moments = [Moment(at(n), f"n{n}") for n in range(6)]
    placed = place_labels(moments, lambda when: (when - START) / SECOND, lambda _text: 90.0, 600, 10, 4)
    assert {one.row for one in placed} == {0, 1}
    assert len(placed) == 6


def test_what_matters_least_stays_away_first() -> None:
    moments = [Moment(at(0), "quiet", matter=1), Moment(at(0), "loud", matter=5)]
    placed = place_labels(moments, lambda _at: 50.0, lambda _text: 90.0, 100, gap=8, most_rows=1)
    assert [one.moment.text for one in placed] == ["loud"]


@pytest.fixture
def crowded() -> TimelineData:
    """A class with many lost connections, close together."""
    bars: list[Bar] = []
    moments = [Moment(at(0), "start 16:00:00", matter=5)]
    for n in range(12):
        begin = n * 120
        bars += [
            Bar(at(begin), at(begin + 100), "1:40"),
            Bar(at(begin + 100), at(begin + 120), "", BarKind.GAP),
        ]
        moments += [
            Moment(at(begin + 100), f"connection lost 16:{n:02}:40", matter=4),
            Moment(at(begin + 110), "back after 20 s", above=False, matter=3),
            Moment(at(begin + 5), f"Somebody 16:{n:02}", above=False, dot=True),
        ]
    return TimelineData(at(0), at(3600), "16:00", "17:00", tuple(bars), tuple(moments))


@pytest.mark.parametrize("width", [240, 480, 900, 1600])
def test_a_crowded_class_is_drawn_without_labels_over_one_another(
    qtbot: QtBot, crowded: TimelineData, width: int
) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(width, 100)
    timeline.set_data(crowded)
    timeline.show()
    labels = timeline.labels()
    assert len(labels) >= 3
    for (_, one), (_, other) in combinations(labels, 2):
        assert not one.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))
    inside = QRectF(timeline.rect()).adjusted(-1, -1, 1, 1)
    assert all(inside.contains(rect) for _, rect in labels)
    assert not timeline.grab().isNull()


def test_the_line_is_long_enough_for_what_came_before_and_after_the_planned_time() -> None:
    data = TimelineData(at(0), at(3600), "16:00", "17:00", (Bar(at(-300), at(4000), "1:11:40"),))
    assert data.span() == (at(-300), at(4000))


def test_a_class_of_no_length_is_still_a_line() -> None:
    data = TimelineData(at(0), at(0), "16:00", "16:00")
    first, last = data.span()
    assert last - first == MINUTE


def test_it_redraws_on_another_width(qtbot: QtBot, crowded: TimelineData) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(1600, 100)
    timeline.set_data(crowded)
    timeline.show()
    wide = len(timeline.labels())
    timeline.resize(300, timeline.height())
    qtbot.waitUntil(lambda: len(timeline.labels()) < wide)
    assert timeline.childAt(QPoint(5, 5)) is None
    assert timeline.testAttribute(Qt.WidgetAttribute.WA_Resized)
