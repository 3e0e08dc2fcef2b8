from __future__ import annotations

from datetime import timedelta

import pytest

from lcadmin.domain.class_logs import ClassLog, DurationUnit
from lcadmin.domain.errors import BadInput, Refusal, UserError
from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.http import Request, Response
from lcadmin.learncube.client import Client
from lcadmin.learncube.feed import LearnCubeFeed
from lcadmin.learncube.sources import LearnCubeSources
from lcadmin.services import class_logs, configure
from lcadmin.services.import_feed import import_feed, since_last
from lcadmin.services.import_logs import LOCK
from lcadmin.services.log_entries import LogsImport
from lcadmin.services.log_tables import LogQuery, LogRow
from tests.learncube.conftest import KEYS, Stub, answer, page
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, TOKEN, School
from tests.support.desk import START, Bench

Query = dict[str, str]


def rows(bench: Bench) -> list[LogRow]:
    return list(class_logs.find(bench.desk, LogQuery(descending=False)))


def room(number: int, **more: object) -> dict[str, object]:
    named = {"uuid": f"u{number}", "slug": f"lc-{number}", "description": "Algebra"}
    return {**named, "start": "2026-11-23T16:00:00Z", **more}


def many(total: int) -> object:
    """A LearnCube with so many classrooms and nothing else."""

    def handle(request: Request, query: Query) -> Response:
        if "classrooms" not in request.path:
            return page([])
        number = int(query["page"])
        left = [room(n) for n in range(total)][(number - 1) * 100 : number * 100]
        more = f"http://elsewhere.example/?page={number + 1}" if number * 100 < total else None
        return page(list(left), more, total)

    return handle


def counts(done: LogsImport) -> tuple[int, int, int, int]:
    return done.added, done.updated, done.unchanged, len(done.rejected)


def test_a_practice_class_is_imported_with_its_people_and_events(bench: Bench, school: School) -> None:
    school.running()
    school.act("wait 611", "1001 end")
    client = Client(school.address.api_root, KEYS)
    done = import_feed(bench.desk, LearnCubeFeed(client))
    client.close()
    (row,) = rows(bench)
    assert (row.log.token, row.log.seconds, row.students) == (TOKEN, 611, "Tom Baker")
    assert row.log.tutor == "Anna Kowalska"
    assert row.student_start is not None
    assert done.unit is DurationUnit.SECONDS
    details = class_logs.details(bench.desk, row.class_no)
    assert details is not None
    assert {one.kind for one in details.events} >= {"classroom_start", "classroom_end", "participant_entered"}
    school.clock.at += timedelta(hours=1)
    client = Client(school.address.api_root, KEYS)
    assert import_feed(bench.desk, LearnCubeFeed(client)).added == 0
    client.close()


def test_every_page_is_read_wherever_the_next_one_is_said_to_be(
    bench: Bench, stub: Stub, feed: LearnCubeFeed
) -> None:
    stub.handle = many(250)  # type: ignore[assignment]  # a Handler
    seen: list[float] = []
    done = import_feed(bench.desk, feed, progress=lambda _read, share: seen.append(share))
    assert counts(done) == (250, 0, 0, 0)
    assert stub.asked == [
        "GET participants/ 1",
        "GET classrooms/ 1",
        "GET classrooms/ 2",
        "GET classrooms/ 3",
        "GET logs/ 1",
    ]
    assert seen == sorted(seen)
    assert len(rows(bench)) == 250


def test_the_next_import_begins_somewhat_before_the_last(
    bench: Bench, stub: Stub, feed: LearnCubeFeed
) -> None:
    asked: list[Query] = []

    def handle(_request: Request, query: Query) -> Response:
        asked.append(query)
        return page([])

    stub.handle = handle
    assert since_last(bench.desk) is None
    import_feed(bench.desk, feed)
    assert all(set(query) == {"page"} for query in asked)
    asked.clear()
    bench.clock.pass_(HOUR)
    import_feed(bench.desk, feed)
    assert since_last(bench.desk) == START + HOUR - 3 * DAY
    assert [
        query.get("attended_time_after", query.get("start_after", query.get("log_date_after")))
        for query in asked
    ] == ["2026-11-20T16:00:00Z"] * 3
    asked.clear()
    import_feed(bench.desk, feed, since=START)
    assert asked[0]["attended_time_after"] == "2026-11-23T16:00:00Z"


def broken_at(total: int, bad_page: int) -> object:
    good = many(total)

    def handle(request: Request, query: Query) -> Response:
        if "classrooms" in request.path and int(query["page"]) == bad_page:
            return answer({}, 400)
        return good(request, query)  # type: ignore[operator,no-any-return]  # a Handler

    return handle


def test_an_import_that_failed_goes_on_where_it_stopped(
    bench: Bench, stub: Stub, feed: LearnCubeFeed
) -> None:
    stub.handle = broken_at(250, 3)  # type: ignore[assignment]  # a Handler
    with pytest.raises(UserError):
        import_feed(bench.desk, feed)
    assert rows(bench) == []
    stub.asked.clear()
    stub.handle = many(250)  # type: ignore[assignment]  # a Handler
    done = import_feed(bench.desk, feed)
    assert stub.asked == ["GET classrooms/ 1", "GET classrooms/ 2", "GET classrooms/ 3", "GET logs/ 1"]
    assert (counts(done), done.repeated) == ((250, 0, 0, 0), 200)
    assert len(rows(bench)) == 250


@pytest.mark.parametrize(("days", "later"), [(2, 0), (0, 1)])
def test_what_failed_long_ago_or_for_other_days_is_begun_anew(
    bench: Bench, stub: Stub, feed: LearnCubeFeed, days: int, later: int
) -> None:
    stub.handle = broken_at(250, 3)  # type: ignore[assignment]  # a Handler
    with pytest.raises(UserError):
        import_feed(bench.desk, feed, since=START)
    bench.clock.pass_(days * DAY)
    stub.asked.clear()
    stub.handle = many(250)  # type: ignore[assignment]  # a Handler
    assert counts(import_feed(bench.desk, feed, since=Instant(START + later))) == (250, 0, 0, 0)
    assert stub.asked[0] == "GET participants/ 1"


def test_what_failed_before_its_first_page_leaves_nothing_to_go_on_with(
    bench: Bench, stub: Stub, feed: LearnCubeFeed
) -> None:
    stub.handle = lambda _request, _query: answer({}, 400)
    with pytest.raises(UserError):
        import_feed(bench.desk, feed)
    stub.asked.clear()
    stub.handle = many(3)  # type: ignore[assignment]  # a Handler
    assert counts(import_feed(bench.desk, feed)) == (3, 0, 0, 0)
    assert stub.asked[0] == "GET participants/ 1"


def test_an_import_that_is_called_off_leaves_nothing(bench: Bench, stub: Stub, feed: LearnCubeFeed) -> None:
    stub.handle = many(250)  # type: ignore[assignment]  # a Handler
    assert import_feed(bench.desk, feed, cancelled=lambda: len(stub.asked) >= 3).cancelled
    assert rows(bench) == []
    stub.handle = lambda _request, _query: answer({}, 429, Retry_After="30")
    assert import_feed(bench.desk, feed, cancelled=lambda: len(stub.asked) >= 4).cancelled
    with bench.store.read() as tables:
        assert not tables.logs.open_imports()


def test_a_look_writes_nothing(bench: Bench, stub: Stub, feed: LearnCubeFeed) -> None:
    stub.handle = many(5)  # type: ignore[assignment]  # a Handler
    assert counts(import_feed(bench.desk, feed, dry_run=True)) == (5, 0, 0, 0)
    assert rows(bench) == []


def test_only_one_import_at_a_time(bench: Bench, feed: LearnCubeFeed) -> None:
    with bench.store.hold(LOCK), pytest.raises(Refusal, match="Another import"):
        import_feed(bench.desk, feed)


def test_rows_that_cannot_be_taken_are_told(bench: Bench, stub: Stub, feed: LearnCubeFeed) -> None:
    bad: list[object] = [room(1), room(2, start=None), 7]
    stub.handle = lambda request, _query: page(bad if "classrooms" in request.path else [])
    done = import_feed(bench.desk, feed)
    assert [(row.file, row.why.key) for row in done.rejected] == [
        ("classrooms", "log_blank_start"),
        ("classrooms", "log_not_a_row"),
    ]


def test_a_last_page_that_has_gone_meanwhile_ends_the_list(stub: Stub, feed: LearnCubeFeed) -> None:
    stub.handle = lambda _request, query: (
        page([room(1)], "x", 101) if query["page"] == "1" else answer({"detail": "Invalid page."}, 404)
    )
    assert [one.number for one in feed.pages("classrooms", None, 1, lambda: False)] == [1]


def test_classes_are_entered_changed_found_and_removed(school: School) -> None:
    client = Client(school.address.api_root, KEYS)
    feed = LearnCubeFeed(client)
    uuid = feed.create({"room_token": "MINE", "start": "2026-11-23T16:00:00Z"})
    assert feed.find("MINE") == uuid
    assert feed.find("OTHER") is None
    assert feed.update(uuid, {"room_token": "MINE", "description": "Algebra"})
    (one,) = feed.pages("classrooms", None, 1, lambda: False)
    log = one.entries[0].item
    assert isinstance(log, ClassLog)
    assert log.title == "Algebra"
    feed.remove(uuid)
    feed.remove(uuid)
    assert not feed.update(uuid, {"room_token": "MINE"})
    client.close()


def test_an_entered_class_without_a_uuid_is_a_changed_format(stub: Stub, feed: LearnCubeFeed) -> None:
    stub.handle = lambda _request, _query: answer({"id": 7}, 201)
    with pytest.raises(UserError, match="no uuid"):
        feed.create({"room_token": "T"})


def test_the_keys_come_from_the_keyring_and_the_rest_from_the_settings(bench: Bench, school: School) -> None:
    sources = LearnCubeSources(bench.desk)
    with pytest.raises(BadInput, match="No keys"):
        sources.feed()
    configure.set(bench.desk, "api_root", school.address.api_root)
    configure.set(bench.desk, "api_public_key", PUBLIC_KEY)
    configure.set(bench.desk, "api_private_key", PRIVATE_KEY)
    sources.feed().check()
