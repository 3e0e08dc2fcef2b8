"""While you were away: what was missed, by name."""

from __future__ import annotations

from lcadmin.domain.instants import DAY, HOUR, MINUTE, SECOND, Instant, Span
from lcadmin.domain.lessons import CancelledBy
from lcadmin.services.away import Away, look_back
from lcadmin.services.ports import Desk
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench

LONG_AGO = Instant(START - DAY)


def _asleep(bench: Bench, start: int, end: int) -> None:
    """The program listened before, slept, and listens again."""

    def beat_until(moment: int) -> None:
        now = Instant(moment)
        bench.store.write(lambda tables: tables.runs.beat("run-1", now)).result()

    first = Instant(start - SECOND)
    bench.store.write(lambda tables: tables.runs.begin("run-1", first, "http://127.0.0.1:1")).result()
    beat_until(start)
    beat_until(end)
    bench.clock.set(end + SECOND)


def away(desk: Desk, since: Instant) -> Away | None:
    return look_back(desk, since).away


def _titles(found: Away | None) -> list[str]:
    return [] if found is None else [missed.lesson.title for missed in found.missed]


def test_classes_that_were_on_while_the_pc_slept_are_named(bench: Bench) -> None:
    bench.lesson("Tom", title="Algebra")
    bench.lesson("Ada", title="Spanish", start=START + 6 * HOUR)
    _asleep(bench, START + 10 * MINUTE, START + 42 * MINUTE)
    found = away(bench.desk, LONG_AGO)
    assert _titles(found) == ["Algebra"]
    assert found is not None
    silent = Span(Instant(START + 10 * MINUTE + 30 * SECOND), Instant(START + 42 * MINUTE))
    assert found.missed[0].silent == silent
    assert (found.start, found.end) == (silent.start, silent.end)


def test_a_class_that_had_ended_before_missed_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom", title="Algebra")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="600")
    _asleep(bench, START + 20 * MINUTE, START + 50 * MINUTE)
    assert away(bench.desk, LONG_AGO) is None


def test_neither_cancelled_classes_nor_practice_nor_a_minute_are_anybodys_business(bench: Bench) -> None:
    cancelled = bench.lesson("Tom", title="Algebra")
    call_off(bench.desk, cancelled.id, CancelledBy.OFFICE, START)
    bench.lesson("Ada", title="Practice", practice=True)
    _asleep(bench, START, START + 10 * MINUTE)
    assert away(bench.desk, LONG_AGO) is None


def test_a_short_silence_is_no_absence(bench: Bench) -> None:
    bench.lesson("Tom")
    _asleep(bench, START, START + 2 * MINUTE)
    assert away(bench.desk, LONG_AGO) is None


def test_what_was_told_before_is_not_told_again(bench: Bench) -> None:
    bench.lesson("Tom", title="Algebra")
    _asleep(bench, START + 10 * MINUTE, START + 42 * MINUTE)
    assert away(bench.desk, Instant(START + 42 * MINUTE)) is None
    assert away(bench.desk, Instant(START + DAY)) is None


def test_a_folder_that_never_listened_has_nothing_to_tell(bench: Bench) -> None:
    bench.lesson("Tom")
    bench.clock.set(START + HOUR)
    assert away(bench.desk, LONG_AGO) is None


def test_the_next_look_begins_where_everything_is_known(bench: Bench) -> None:
    bench.lesson("Tom", title="Algebra")
    _asleep(bench, START + 10 * MINUTE, START + 42 * MINUTE)
    assert look_back(bench.desk, LONG_AGO).until == START + 42 * MINUTE
    bench.clock.pass_(HOUR)
    still_silent = look_back(bench.desk, Instant(START + 42 * MINUTE))
    assert still_silent.away is None
    assert still_silent.until == START + 42 * MINUTE, "it may be asleep: that is not over yet"
