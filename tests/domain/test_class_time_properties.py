"""What holds for every sequence of deliveries."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.class_time import fold
from lcadmin.domain.instants import SECOND, Instant, plus
from lcadmin.domain.lesson_time import Event, EventKind, LessonTime, Plan, Verdict
from tests.domain.test_class_time_notation import T0, at

S, E, C, K = EventKind.START, EventKind.END, EventKind.CRASH, EventKind.CONNECT

# Near every limit of the rules, and ordinary spells of teaching.
PAUSES = (0, 0.001, 1, 2, 5, 15, 16, 30, 59, 60, 60.001, 61, 74, 75, 75.001, 76, 89, 90, 91, 300, 311, 3600)
TIMES = (None, 0, 1, 5, 100, 300, 301, 311, 611, 4000, 86400)


@st.composite
def traces(draw: st.DrawFn, *, most: int = 12) -> list[Event]:
    """Deliveries in order of receipt, about half of their times such as LearnCube would send."""
    moment, since, made = 0.0, 0.0, []
    for number in range(draw(st.integers(0, most))):
        moment += draw(st.sampled_from(PAUSES))
        kind = draw(st.sampled_from((S, E, C, K)))
        seconds = None
        if kind in (E, C):
            seconds = draw(st.one_of(st.just(int(moment - since)), st.sampled_from(TIMES)))
        user = draw(st.sampled_from(("1", "2"))) if kind is K else ""
        made.append(Event(f"{number:04d}", kind, at(moment), seconds, user))
        since = since if kind is K else moment
    return made


plans = st.builds(
    Plan,
    start=st.sampled_from((T0, at(-900), at(600))),
    minutes=st.sampled_from((1, 60)),
    cumulative=st.booleans(),
)
waits = st.sampled_from((0, 1, 80, 90, 3600, 7200, 10800, 20000))


def end_of(events: list[Event]) -> Instant:
    return max((event.arrived for event in events), default=T0)


@given(traces(), plans, waits)
def test_folding_twice_equals_folding_once(events: list[Event], plan: Plan, wait: int) -> None:
    now = plus(end_of(events), wait * SECOND)
    assert fold(events, plan, now) == fold(iter(events), plan, now)


@given(traces(), plans)
def test_every_delivery_five_times_in_a_row_changes_no_counted_seconds(
    events: list[Event], plan: Plan
) -> None:
    now = end_of(events)
    five = [replace(event, id=f"{event.id}-{n}") for event in events for n in range(5)]
    once, often = fold(events, plan, now), fold(five, plan, now)
    assert often.counted_seconds == once.counted_seconds
    assert (often.status, often.sessions) == (once.status, once.sessions)


@given(traces().flatmap(lambda trace: st.tuples(st.just(trace), st.permutations(trace))), plans)
def test_the_order_of_the_lines_does_not_matter(mixed: tuple[list[Event], list[Event]], plan: Plan) -> None:
    events, shuffled = mixed
    assert fold(shuffled, plan, end_of(events)) == fold(events, plan, end_of(events))


@given(traces().flatmap(lambda t: st.tuples(st.just(t), st.permutations([e.arrived for e in t]))), plans)
def test_no_permutation_of_a_trace_raises(mixed: tuple[list[Event], list[Instant]], plan: Plan) -> None:
    events = [replace(event, arrived=moment) for event, moment in zip(*mixed, strict=True)]
    found = fold(events, plan, end_of(events))
    assert found.counted_seconds >= 0
    assert len(found.steps) == len(events)


@given(traces(), plans)
def test_a_session_counts_no_more_than_its_clock_and_15_s(events: list[Event], plan: Plan) -> None:
    found = fold(events, plan, end_of(events))
    for number in range(1, found.sessions + 1):
        mine = [step for step in found.steps if step.session in (0, number)]
        counted = [step for step in mine if step.counted is not None]
        if not counted:
            continue
        first = counted[0]
        before = mine[: mine.index(first)]
        starts = [step.at for step in before if step.verdict is Verdict.OPENED]
        connects = [step.at for step in before if step.kind is K]
        origin = [*starts, *connects, first.at - (first.reported or 0) * SECOND][0]
        assert sum(step.counted or 0 for step in counted) * SECOND <= counted[-1].at - origin + 15 * SECOND


@given(traces(), plans)
def test_the_steps_add_up_to_the_total(events: list[Event], plan: Plan) -> None:
    found = fold(events, plan, end_of(events))
    assert sum(step.counted or 0 for step in found.steps) == found.counted_seconds
    assert sum(step.verdict is Verdict.REPEAT for step in found.steps) == found.repeats


@given(traces(), plans)
def test_readings_are_sorted_each_once_and_differ_from_the_total(events: list[Event], plan: Plan) -> None:
    found = fold(events, plan, end_of(events))
    totals = [reading.seconds for reading in found.alternatives]
    assert totals == sorted(set(totals))
    assert found.counted_seconds not in totals
    assert all(total >= 0 for total in totals)
    assert found.in_review or not totals


def answer(found: LessonTime) -> LessonTime:
    return replace(found, as_of=T0)


@given(traces(), plans, st.integers(0, 20_000_000))
def test_the_answer_turns_exactly_when_it_says(events: list[Event], plan: Plan, later: int) -> None:
    now = end_of(events)
    for _ in range(3):
        found = fold(events, plan, now)
        if found.turns_at is None:
            assert answer(fold(events, plan, plus(now, later))) == answer(found)
            return
        assert now < found.turns_at
        between = min(plus(now, later), plus(found.turns_at, -1))
        assert answer(fold(events, plan, between)) == answer(found)
        assert answer(fold(events, plan, plus(found.turns_at, -1))) == answer(found)
        assert fold(events, plan, found.turns_at).status is not found.status
        now = found.turns_at
    raise AssertionError("the answer goes on turning")


@given(traces(), plans, st.data())
def test_a_clock_that_jumps_within_a_run_changes_no_seconds(
    events: list[Event], plan: Plan, data: st.DataObject
) -> None:
    steady = [replace(event, run="a", elapsed_ms=event.arrived - T0) for event in events]
    jumps = data.draw(st.lists(st.integers(-7200, 7200), min_size=len(events), max_size=len(events)))
    jumping = [replace(e, arrived=plus(e.arrived, j * SECOND)) for e, j in zip(steady, jumps, strict=True)]
    now = plus(end_of(events), 3 * 3600 * SECOND)
    one, other = fold(steady, plan, now), fold(jumping, plan, now)
    assert other.counted_seconds == one.counted_seconds
    assert (other.repeats, other.sessions, other.reported_seconds) == (
        one.repeats,
        one.sessions,
        one.reported_seconds,
    )


@given(traces(), plans, st.integers(0, 12))
def test_as_of_a_moment_later_deliveries_do_not_exist(events: list[Event], plan: Plan, index: int) -> None:
    now = events[min(index, len(events) - 1)].arrived if events else T0
    known = [event for event in events if event.arrived <= now]
    assert fold(events, plan, now) == fold(known, plan, now)
