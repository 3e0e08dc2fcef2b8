from __future__ import annotations

import pytest

from lcadmin.domain.class_logs import ClassLog, LogSource, ParticipantLog
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, HOUR, SECOND, Instant
from lcadmin.services import class_logs
from lcadmin.services.import_feed import import_feed, since_last
from lcadmin.services.import_logs import LOCK, import_logs
from lcadmin.services.log_entries import Entry, LogFile, LogsImport
from lcadmin.services.log_tables import LogQuery
from tests.support.desk import START, Bench
from tests.support.feed import HandFeed


def room(number: int) -> Entry:
    ends = Instant(START + 600 * SECOND)
    return Entry(0, ClassLog(START, uuid=f"u{number}", actual_start=START, actual_end=ends, given=600.0))


def person(number: int) -> Entry:
    return Entry(0, ParticipantLog(event=f"u{number}", username="Tom"))


def full() -> HandFeed:
    return HandFeed({"participants": [person(1)], "classrooms": [room(n) for n in range(5)]})


def counts(done: LogsImport) -> tuple[int, int, int, int]:
    return done.added, done.updated, done.unchanged, done.repeated


def seen(bench: Bench) -> int:
    with bench.store.read() as tables:
        return tables.logs.count(LogQuery())


def test_all_pages_of_all_resources_go_in_together(bench: Bench) -> None:
    shares: list[float] = []
    feed = full()
    done = import_feed(bench.desk, feed, progress=lambda _read, share: shares.append(share))
    assert counts(done) == (6, 0, 0, 0)
    assert shares == sorted(shares)
    assert [(name, number) for name, number, _ in feed.asked] == [
        ("participants", 1), ("classrooms", 1), ("classrooms", 2), ("classrooms", 3), ("logs", 1)
    ]  # fmt: skip
    (row,) = class_logs.find(bench.desk, LogQuery(search="tom"))
    assert row.log.uuid == "u1"


def test_the_next_one_begins_three_days_before_the_last_from_there(bench: Bench) -> None:
    assert since_last(bench.desk) is None
    import_feed(bench.desk, full())
    bench.clock.pass_(HOUR)
    import_logs(bench.desk, LogSource.CSV, [LogFile("f", list)])
    assert since_last(bench.desk) == START - 3 * DAY
    feed = full()
    assert counts(import_feed(bench.desk, feed)) == (0, 0, 6, 0)
    assert {since for _, _, since in feed.asked} == {START - 3 * DAY}


def test_what_failed_goes_on_with_the_page_before(bench: Bench) -> None:
    feed = full()
    feed.fails_at = ("classrooms", 3)
    with pytest.raises(Refusal):
        import_feed(bench.desk, feed)
    assert seen(bench) == 0
    feed.fails_at, feed.asked = None, []
    done = import_feed(bench.desk, feed)
    assert feed.asked[0][:2] == ("classrooms", 1)
    assert (counts(done), done.unit) == ((6, 0, 0, 4), "seconds")
    assert seen(bench) == 5


@pytest.mark.parametrize(("days", "since"), [(2, START), (0, START + 1)])
def test_what_failed_long_ago_or_for_other_days_is_begun_anew(bench: Bench, days: int, since: int) -> None:
    feed = full()
    feed.fails_at = ("classrooms", 3)
    with pytest.raises(Refusal):
        import_feed(bench.desk, feed, since=START)
    bench.clock.pass_(days * DAY)
    feed.fails_at, feed.asked = None, []
    assert counts(import_feed(bench.desk, feed, since=Instant(since))) == (6, 0, 0, 0)
    assert feed.asked[0][:2] == ("participants", 1)


@pytest.mark.parametrize("reached", ["", "nonsense"])
def test_an_import_that_left_no_place_is_begun_anew(bench: Bench, reached: str) -> None:
    number = bench.store.write(lambda t: t.logs.begin(LogSource.API, "", START)).result()
    bench.store.write(lambda t: t.logs.reached(number, reached)).result()
    feed = full()
    assert counts(import_feed(bench.desk, feed)) == (6, 0, 0, 0)
    assert feed.asked[0][:2] == ("participants", 1)


def test_a_file_that_was_left_half_read_is_no_place_to_go_on(bench: Bench) -> None:
    bench.store.write(lambda t: t.logs.begin(LogSource.CSV, "killed.csv", START)).result()
    assert counts(import_feed(bench.desk, full())) == (6, 0, 0, 0)


def test_called_off_between_two_pages_it_leaves_nothing(bench: Bench) -> None:
    feed = full()
    assert import_feed(bench.desk, feed, cancelled=lambda: len(feed.asked) > 2).cancelled
    assert seen(bench) == 0


def test_called_off_while_it_waits_it_leaves_nothing(bench: Bench) -> None:
    feed = full()
    feed.fails_at, feed.calls_off = ("classrooms", 2), True
    assert import_feed(bench.desk, feed).cancelled
    with bench.store.read() as tables:
        assert not tables.logs.open_imports()


def test_a_look_writes_nothing(bench: Bench) -> None:
    assert counts(import_feed(bench.desk, full(), dry_run=True)) == (6, 0, 0, 0)
    assert seen(bench) == 0


def test_a_second_one_at_the_same_time_is_refused(bench: Bench) -> None:
    with bench.store.hold(LOCK), pytest.raises(Refusal, match="Another import"):
        import_feed(bench.desk, full())
