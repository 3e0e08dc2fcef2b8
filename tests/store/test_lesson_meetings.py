from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy
from lcadmin.domain.people import Role
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore
from tests.store.sample import HOUR, NOW, do, lesson, person, seat


def at(minutes: int) -> Instant:
    return Instant(NOW + minutes * MINUTE)


def test_only_standing_seats_in_lessons_that_are_on_meet(store: SqliteStore) -> None:
    def work(tables: Tables) -> list[int]:
        anna, tom = tables.people.add(person()), tables.people.add(person("Tom", Role.STUDENT))
        left = seat("4", tom, revoked_at=NOW)
        on = tables.lessons.add(lesson("ON", seat("1", anna), seat("2", tom)))
        tables.lessons.add(
            lesson("OFF", seat("3", anna), cancelled=Cancellation(CancelledBy.OFFICE, NOW, NOW))
        )
        tables.lessons.add(lesson("LEFT", left))
        return [anna.id, tom.id, on.id]

    anna, tom, on = do(store, work)
    whole = [(NOW, Instant(NOW + HOUR))]
    with store.read() as tables:
        assert [one.id for one in tables.lessons.meeting([anna], whole)] == [on]
        assert [one.id for one in tables.lessons.meeting([tom], whole)] == [on]
        assert tables.lessons.meeting([], whole) == []
        assert tables.lessons.meeting([anna], []) == []
        # The end of one class is the beginning of the next: nobody is in two.
        assert tables.lessons.meeting([anna], [(Instant(NOW + HOUR), Instant(NOW + 2 * HOUR))]) == []
        assert tables.lessons.meeting([anna], [(Instant(NOW - HOUR), NOW)]) == []


LESSON = st.tuples(st.integers(0, 3_000), st.integers(1, 1_440), st.integers(0, 2))
SPAN = st.tuples(st.integers(0, 3_000), st.integers(1, 300))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LESSON, max_size=8), st.lists(SPAN, min_size=1, max_size=12))
def test_few_spans_and_many_find_what_comparing_each_with_each_finds(
    store: SqliteStore, lessons: list[tuple[int, int, int]], spans: list[tuple[int, int]]
) -> None:
    def work(tables: Tables) -> list[int]:
        people = [tables.people.add(person(f"P{n}")) for n in range(3)]
        for start, minutes, who in lessons:
            token = f"T{tables.lessons.new_series()}"
            tables.lessons.add(
                lesson(token, seat(f"N{token}", people[who]), start=at(start), minutes=minutes)
            )
        return [one.id for one in people]

    people = do(store, work)
    wanted = sorted(
        start
        for start, minutes, who in lessons
        if who < 2 and any(start < begin + length and begin < start + minutes for begin, length in spans)
    )
    asked = [(at(begin), at(begin + length)) for begin, length in spans]
    with store.read() as tables:
        found = tables.lessons.meeting(people[:2], asked)
        assert [(one.start - NOW) // MINUTE for one in found] == wanted
        each = {one.id: one for span in asked for one in tables.lessons.meeting(people[:2], [span])}
        assert set(each) == {one.id for one in found}
        assert all(replace(one) == each[one.id] for one in found)
