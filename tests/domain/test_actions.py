"""What an action changed, and what takes it back: the rules, tried on a table that is a dictionary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.actions import ChangedSince, Fields, RowChange, applied, net, steps
from lcadmin.domain.actions_seats import Member, Move, Whole, move, renewed
from lcadmin.domain.people import Role

Table = dict[str, Fields]
LOOSE = frozenset({"misses"})


def row(title: str = "A", misses: int = 0) -> Fields:
    return {"id": 1, "title": title, "misses": misses}


def change(before: Fields | None, after: Fields | None, key: str = "1", table: str = "rows") -> RowChange:
    return RowChange(table, key, before, after)


states = st.none() | st.builds(row, st.sampled_from("ABC"), st.integers(0, 3))
writes = st.lists(st.tuples(st.sampled_from("123"), states), max_size=20)


def written(table: Table, given_writes: list[tuple[str, Fields | None]]) -> list[RowChange]:
    """Makes the writes and tells each change, as the store records them."""
    made = []
    for key, after in given_writes:
        before = table.get(key)
        if before is None and after is None:
            continue
        made.append(change(before, after, key))
        if after is None:
            del table[key]
        else:
            table[key] = after
    return made


def put(table: Table, plan: tuple[RowChange, ...]) -> None:
    for step in plan:
        after = applied(step, table.get(step.key), LOOSE)
        if after is None:
            table.pop(step.key, None)
        else:
            table[step.key] = after


@given(writes, writes)
def test_undo_and_redo_are_exact_whatever_was_written(
    first: list[tuple[str, Fields | None]], then: list[tuple[str, Fields | None]]
) -> None:
    table: Table = {}
    written(table, first)
    before = dict(table)
    made = written(table, then)
    after = dict(table)
    put(table, steps(made, ["rows"], back=True))
    assert table == before
    put(table, steps(made, ["rows"], back=False))
    assert table == after


@given(writes)
def test_there_is_one_change_a_row_and_none_that_changes_nothing(
    made: list[tuple[str, Fields | None]],
) -> None:
    found = net(written({}, made))
    assert len({one.key for one in found}) == len(found)
    assert all(one.before != one.after for one in found)


def test_a_row_is_never_without_its_parent() -> None:
    made = [change(None, row(), table="lessons"), change(None, row(), table="seats")]
    tables = ["lessons", "seats"]
    assert [one.table for one in steps(made, tables, back=True)] == ["seats", "lessons"]
    assert [one.table for one in steps(made, tables, back=False)] == ["lessons", "seats"]


def test_what_the_program_counts_stays_as_it_is_and_is_in_nobodys_way() -> None:
    step = change(row("B"), row("A"))
    assert applied(step, row("B", misses=7), LOOSE) == row("A", misses=7)
    assert applied(change(row(misses=4), None), row(misses=7), LOOSE) is None


def test_a_count_that_the_action_itself_changed_is_set_back() -> None:
    step = change(row(misses=0), row(misses=30))
    assert applied(step, row(misses=0), LOOSE) == row(misses=30)
    with pytest.raises(ChangedSince):
        applied(step, row(misses=2), LOOSE)


@pytest.mark.parametrize(
    ("step", "present"),
    [
        (change(row("B"), row("A")), row("C")),
        (change(row("B"), row("A")), None),
        (change(None, row("A")), row("A")),
        (change(row("A"), None), row("B")),
    ],
)
def test_a_row_that_was_changed_since_is_left(step: RowChange, present: Fields | None) -> None:
    with pytest.raises(ChangedSince):
        applied(step, present, LOOSE)


def test_a_column_of_a_later_release_is_kept_and_one_that_is_gone_passed_over() -> None:
    step = change({"id": 1, "title": "B", "old": 1}, {"id": 1, "title": "A", "old": 2})
    assert applied(step, {"id": 1, "title": "B", "new": 5}, LOOSE) == {"id": 1, "title": "A", "new": 5}


# who is in a class


def seat(number: int, person: int = 2, *, gone: bool = False, excused: bool = False) -> Fields:
    return {
        "id": number,
        "lesson_id": 9,
        "person_id": person,
        "role": "student",
        "user_id": str(number),
        "revoked_at": 1 if gone else None,
        "excused": int(excused),
        "digest": str((number, person, gone, excused)),
    }


def step(before: Fields | None, after: Fields | None) -> RowChange:
    return change(before, after, table="seats")


@pytest.mark.parametrize(
    ("one", "what"),
    [
        (step(None, seat(1)), Move.JOIN),
        (step(seat(1, gone=True), seat(1)), Move.JOIN),
        (step(seat(1), None), Move.LEAVE),
        (step(seat(1), seat(1, gone=True)), Move.LEAVE),
        (step(seat(1), seat(1, excused=True)), Move.EXCUSE),
        (step(None, seat(1, gone=True)), Move.NOTHING),
        (step(seat(1, gone=True), seat(1, gone=True, excused=True)), Move.NOTHING),
        (step(seat(1), seat(1, person=3)), Move.PLAIN),
    ],
)
def test_a_seats_step_is_somebody_joining_leaving_or_excused(one: RowChange, what: Move) -> None:
    assert move(one, Whole()) is what


def test_seats_come_and_go_with_a_class_or_a_person_that_does() -> None:
    whole = Whole.of(
        [RowChange("lessons", "[9]", None, {"id": 9}), RowChange("people", "[4]", {"id": 4}, None)]
    )
    assert whole == Whole(frozenset({9}), frozenset({4}))
    assert move(step(None, seat(1)), whole) is Move.PLAIN
    assert move(step(seat(1, 4), None), Whole(people=frozenset({4}))) is Move.PLAIN
    assert Whole.of([RowChange("lessons", "[9]", {"id": 9}, {"id": 9})]) == Whole()


def test_one_link_in_the_place_of_another_is_told_apart() -> None:
    both = [step(seat(1), seat(1, gone=True)), step(None, seat(2))]
    assert renewed(both, Whole()) == {Member(9, 2, Role.STUDENT)}
    assert renewed(both[:1], Whole()) == frozenset()
