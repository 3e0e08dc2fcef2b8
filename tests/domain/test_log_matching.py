from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.log_matching import Likeness, Side, likeness, match

START = 1_790_000_000_000


def side(number: int, *students: str, tutor: str = "Anna", minutes: float = 0) -> Side:
    return Side(number, Instant(START + round(minutes * MINUTE)), (tutor,), students)


def test_same_minute_tutor_and_students_is_certain() -> None:
    assert likeness(side(1, "Tom"), side(7, "tom ", minutes=1)) is Likeness.CERTAIN
    assert likeness(side(1, "Tom", "Eva"), side(7, "Tom")) is Likeness.CERTAIN


def test_something_in_common_at_about_the_same_time_is_possible() -> None:
    assert likeness(side(1, "Tom"), side(7, "Tom", minutes=20)) is Likeness.POSSIBLE
    assert likeness(side(1, "Tom"), side(7, "Eva")) is Likeness.POSSIBLE
    assert likeness(side(1, "Tom"), side(7, "Tom", tutor="Bea")) is Likeness.POSSIBLE
    assert likeness(side(1, "Tom", "Eva"), side(7, "Tom", "Wei")) is Likeness.POSSIBLE


def test_nothing_in_common_or_another_time_is_nothing() -> None:
    assert likeness(side(1, "Tom"), side(7, "Eva", tutor="Bea")) is Likeness.NONE
    assert likeness(side(1, "Tom"), side(7, "Tom", minutes=31)) is Likeness.NONE
    assert likeness(side(1), side(7, "Tom", tutor="")) is Likeness.NONE


def named(number: int, title: str, minutes: float = 0) -> Side:
    """A class as the export of classes alone tells it: without anybody."""
    return Side(number, Instant(START + round(minutes * MINUTE)), (), (), title)


def test_of_a_class_without_names_the_minute_or_the_title_makes_it_possible_never_certain() -> None:
    ours = replace(side(1, "Tom"), title="Algebra")
    assert likeness(ours, named(7, "Chess")) is Likeness.POSSIBLE
    assert likeness(ours, named(7, " algebra", minutes=20)) is Likeness.POSSIBLE
    assert likeness(ours, named(7, "Algebra")) is Likeness.POSSIBLE
    assert likeness(ours, named(7, "Chess", minutes=2)) is Likeness.NONE
    assert likeness(replace(ours, title=""), named(7, "", minutes=2)) is Likeness.NONE
    assert likeness(ours, named(7, "Algebra", minutes=31)) is Likeness.NONE


def test_what_is_most_alike_is_offered_first() -> None:
    ours = [
        replace(side(1, "Tom", minutes=10), title="Algebra"),
        replace(side(2, "Eva"), title="Chess"),
        replace(side(3, "Wei", minutes=5), title="Algebra"),
    ]
    assert match(ours, [named(7, "Algebra")]).unsure == {7: (3, 1, 2)}


def test_two_candidates_on_either_side_are_for_a_person_to_decide() -> None:
    assert match([side(1, "Tom")], [side(7, "Tom")]).certain == {7: 1}
    two_logs = match([side(1, "Tom")], [side(7, "Tom"), side(8, "Tom")])
    assert (two_logs.certain, two_logs.unsure) == ({}, {7: (1,), 8: (1,)})
    two_of_ours = match([side(1, "Tom"), side(2, "Tom")], [side(7, "Tom")])
    assert two_of_ours.certain == {}
    assert sorted(two_of_ours.unsure[7]) == [1, 2]


def test_what_is_certain_elsewhere_is_no_longer_offered() -> None:
    found = match([side(1, "Tom"), side(2, "Eva", minutes=5)], [side(7, "Tom"), side(8, "Eva", minutes=20)])
    assert found.certain == {7: 1}
    assert found.unsure == {8: (2,)}


sides = st.builds(
    lambda number, minute, tutor, students: Side(
        number, Instant(START + minute * MINUTE), (tutor,), tuple(students)
    ),
    st.integers(1, 20),
    st.integers(0, 90),
    st.sampled_from("AB"),
    st.lists(st.sampled_from("xyz"), max_size=3),
)


@given(
    st.lists(sides, max_size=8, unique_by=lambda s: s.number),
    st.lists(sides, max_size=8, unique_by=lambda s: s.number),
)
def test_nobody_is_matched_twice_and_only_to_what_is_certainly_alike(
    ours: list[Side], logs: list[Side]
) -> None:
    found = match(ours, logs)
    assert len(set(found.certain.values())) == len(found.certain)
    here, there = {one.number: one for one in ours}, {one.number: one for one in logs}
    for log, mine in found.certain.items():
        assert likeness(here[mine], there[log]) is Likeness.CERTAIN
    assert not set(found.certain) & set(found.unsure)
