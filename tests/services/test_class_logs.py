from __future__ import annotations

import itertools
import random

import pytest

from lcadmin.domain.class_logs import ClassLog, DurationUnit, LogSource, LogStatus, ParticipantLog
from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.services import class_logs
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import Entry, LogFile
from lcadmin.services.log_tables import LogQuery, LogRow, LogSort
from lcadmin.store.tables import SqliteTables
from tests.support.desk import START, Bench


def take(bench: Bench, *items: ClassLog | ParticipantLog, source: LogSource = LogSource.CSV) -> None:
    entries = [Entry(0, item) for item in items]
    import_logs(bench.desk, source, [LogFile("f", lambda: entries, DurationUnit.MINUTES)])


def find(bench: Bench, limit: int | None = None, **query: object) -> list[str]:
    found = class_logs.find(bench.desk, LogQuery(**({"descending": False} | query)), limit)  # type: ignore[arg-type]
    return [row.log.slug for row in found]


@pytest.fixture
def school(bench: Bench) -> Bench:
    """Three classes: a (Anna, Tom) today, b (Bea, Eva, cancelled) tomorrow, c (Anna, nobody) yesterday."""
    take(
        bench,
        ParticipantLog("a", username="anna", name="Anna", is_tutor=1, joined=Instant(START + 5)),
        ParticipantLog("a", username="t.baker", name="Tom Baker", joined=START, rating=4.0),
        ParticipantLog("b", username="eva", name="Éva Nagy"),
        ClassLog(START, "a", title="Algebra 100%", seconds=600, token="TOKENTOKEN", recording="https://r"),
        ClassLog(Instant(START + DAY), "b", title="Geometry", tutor="bea", cancelled=1),
    )
    take(
        bench,
        ClassLog(Instant(START - DAY), "c", title="alphabet", tutor="Anna", seconds=0),
        source=LogSource.API,
    )
    return bench


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("alge", ["a"]),
        ("BAKER", ["a"]),
        ("t.baker", ["a"]),
        ("nagy eva", ["b"]),
        ("eva alge", []),
        ("al", ["c", "a"]),
        ("0%", ["a"]),
        ("%", ["a"]),
        ("_", []),
        ('"', []),
        ("TOKENTOKEN", ["a"]),
        ("  ", ["c", "a", "b"]),
        ("nothing of the kind", []),
    ],
)
def test_the_search_covers_classes_and_participants(school: Bench, search: str, found: list[str]) -> None:
    assert find(school, search=search) == found
    assert find(school, 10, search=search) == found
    with school.store.read() as tables:
        assert tables.logs.count(LogQuery(search=search)) == len(found)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"start": START}, ["a", "b"]),
        ({"end": START}, ["c"]),
        ({"start": START, "end": Instant(START + HOUR)}, ["a"]),
        ({"tutor": "anna"}, ["c", "a"]),
        ({"student": "tom baker"}, ["a"]),
        ({"student": "Anna"}, []),
        ({"status": LogStatus.CANCELLED}, ["b"]),
        ({"status": LogStatus.NOT_HELD}, ["c"]),
        ({"source": LogSource.API}, ["c"]),
        ({"source": LogSource.CSV, "tutor": "Anna", "search": "alg"}, ["a"]),
    ],
)
def test_the_filters_narrow_the_list(school: Bench, query: dict[str, object], found: list[str]) -> None:
    assert find(school, None, **query) == found


@pytest.mark.parametrize("sort", list(LogSort))
def test_it_is_sorted_by_any_column_both_ways(school: Bench, sort: LogSort) -> None:
    up = find(school, sort=sort)
    down = find(school, sort=sort, descending=True)
    assert sorted(up) == ["a", "b", "c"]
    assert up == down[::-1]
    assert find(school, 2, sort=sort) == up[:2]
    assert find(school, 2, sort=sort, descending=True) == down[:2]


def test_classes_without_a_short_name_come_last_where_it_is_sorted_by_that(bench: Bench) -> None:
    take(bench, ClassLog(START, "b"), ClassLog(START, uuid="u1"), ClassLog(START, "a"))
    assert find(bench, sort=LogSort.SLUG) == ["a", "b", ""]
    assert find(bench, sort=LogSort.SLUG, descending=True) == ["", "b", "a"]
    assert find(bench, 1, sort=LogSort.SLUG) == ["a"]


def test_a_class_that_got_another_short_name_stands_in_the_list_once(bench: Bench) -> None:
    take(bench, ClassLog(START, "a", uuid="u1"), ClassLog(START, "b"))
    take(bench, ClassLog(START, "c", uuid="u1"))
    assert find(bench, sort=LogSort.SLUG) == find(bench, 9, sort=LogSort.SLUG) == ["b", "c"]


def test_titles_sort_without_regard_to_case(school: Bench) -> None:
    assert find(school, sort=LogSort.TITLE) == ["a", "c", "b"]


FILTERS: list[dict[str, object]] = [
    {},
    {"tutor": "anna"},
    {"student": "Tom Baker"},
    {"status": LogStatus.HELD},
    {"source": LogSource.CSV},
    {"search": "alge"},
    {"search": "al"},
    {"start": START},
    {"search": "TOKENTOKEN"},
]


_MANY = 90


@pytest.fixture
def years(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """Many classes in no order of time, some without a name, some said anew, of every state and source."""
    monkeypatch.setattr("lcadmin.store.log_spans.RUN", 8)
    chance = random.Random(7)
    logs: list[ClassLog] = []
    for source in LogSource:
        people: list[ParticipantLog] = []
        logs = []
        for number in range(_MANY):
            start = Instant(START + chance.randrange(-400, 400) * DAY + chance.randrange(3) * HOUR)
            slug = "" if number % 11 == 0 else f"{source.value}-{number}"
            logs.append(
                ClassLog(
                    start,
                    slug,
                    uuid=f"{source.value}{number}",
                    title=chance.choice(("Chess", "chess club", "Maths", "Maths for all", "")),
                    end=chance.choice((None, Instant(start + HOUR), Instant(start + 2 * HOUR))),
                    seconds=chance.choice((None, 0, 600, 1_800, 3_600)),
                    tutor=chance.choice(("", "Anna", "bea")),
                    rating=chance.choice((None, 1.0, 4.5)),
                    recording=chance.choice(("", "https://r")),
                    cancelled=int(chance.random() < 0.2),
                )
            )
            if slug and chance.random() < 0.7:
                people.append(ParticipantLog(slug, name=chance.choice(("Tom", "Eva")), joined=start))
        take(bench, *logs, *people, source=source)
    take(bench, *(log._replace(title=f"{log.title} twice") for log in logs[::9]), source=LogSource.API)
    return bench


ASKED: list[dict[str, object]] = [
    *FILTERS,
    {"search": "chess"},
    {"search": "maths twice"},
    {"search": "api-1"},
    {"search": "ch"},
    {"search": "zz"},
    {"student": "tom"},
    {"student": "tom", "search": "chess"},
    {"tutor": "anna"},
    {"tutor": "anna", "status": LogStatus.HELD, "start": START},
    {"tutor": "bea", "search": "maths", "end": START},
    {"status": LogStatus.CANCELLED, "source": LogSource.JSON},
    {"start": Instant(START - 30 * DAY), "end": Instant(START + 30 * DAY)},
    {"start": Instant(START - 30 * DAY), "end": Instant(START + 30 * DAY), "search": "chess"},
]


NO_WAY = dict.fromkeys(
    ("_FEW", "_FEW_DAYS", "_MANY", "_WALK", "_WALK_INDEX", "_MEMBERS", "_VALUES", "_MOST_CANDIDATES"), 0
) | {"_VERY_FEW": -1}
WAYS: dict[str, dict[str, int]] = {
    "as ever": {},
    "sorted": {"_FEW": 10_000, "_FEW_DAYS": 10_000},
    "sorted at last": {},
    "some sorted": {"_FEW": 12, "_MANY": 40},
    "some along the order": {"_WALK": 12, "_WALK_INDEX": 40},
    "along the order": {"_WALK": 10_000, "_WALK_INDEX": 10_000},
    "value by value": {"_VALUES": 10_000},
    "some values": {"_VALUES": 4},
    "through the runs": {"_MOST_CANDIDATES": 10_000},
    "some of the runs": {"_MOST_CANDIDATES": 20},
    "members of a set": {"_MEMBERS": 10_000},
    "some members": {"_MEMBERS": 12},
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("sort", list(LogSort))
def test_the_first_rows_are_those_of_the_whole_list_however_they_are_found(
    years: Bench, monkeypatch: pytest.MonkeyPatch, sort: LogSort, way: str
) -> None:
    bounds = {} if way == "as ever" else NO_WAY | WAYS[way]
    for name, value in bounds.items():
        monkeypatch.setattr(f"lcadmin.store.log_first.{name}", value)
    for asked, descending in itertools.product(ASKED, (False, True)):
        query = LogQuery(**({"sort": sort, "descending": descending} | asked))  # type: ignore[arg-type]
        everything = [row.id for row in class_logs.find(years.desk, query)]
        first = [row.id for row in class_logs.first(years.desk, query, 5)]
        assert first == everything[:5], query


@pytest.mark.parametrize("sort", list(LogSort))
def test_a_filtered_list_is_the_whole_list_without_the_others(years: Bench, sort: LogSort) -> None:
    for descending in (False, True):
        everything = list(class_logs.find(years.desk, LogQuery(sort=sort, descending=descending)))
        assert len(everything) == 3 * _MANY
        for status, source in itertools.product(LogStatus, LogSource):
            query = LogQuery(sort=sort, descending=descending, status=status, source=source)
            wanted = [row for row in everything if (row.log.status, row.source) == (status, source)]
            assert list(class_logs.find(years.desk, query)) == wanted
        query = LogQuery(sort=sort, descending=descending, search="club", tutor="anna", start=START)
        wanted = [
            row
            for row in everything
            if "club" in row.log.title and row.log.tutor == "Anna" and row.log.start >= START
        ]
        assert list(class_logs.find(years.desk, query)) == wanted


def test_names_are_offered_in_order_each_once(school: Bench) -> None:
    assert class_logs.names(school.desk, tutors=True) == ["Anna", "bea"]
    assert class_logs.names(school.desk, tutors=False) == ["Tom Baker", "Éva Nagy"]
    assert class_logs.names(school.desk, tutors=False, begins="to") == ["Tom Baker"]
    assert class_logs.names(school.desk, tutors=True, limit=1) == ["Anna"]


def test_rows_come_in_the_order_of_their_numbers_and_lost_ones_are_left_out(school: Bench) -> None:
    numbers = list(class_logs.ids(school.desk, LogQuery()))
    found: list[LogRow] = class_logs.rows(school.desk, [numbers[2], 999, numbers[0]])
    assert [row.id for row in found] == [numbers[2], numbers[0]]
    first = class_logs.first(school.desk, LogQuery(), 2)
    assert [row.id for row in first] == numbers[:2]


def test_a_class_has_its_people_tutor_first(school: Bench) -> None:
    (row,) = class_logs.find(school.desk, LogQuery(search="alge"))
    details = class_logs.details(school.desk, row.class_no)
    assert details is not None
    assert [one.name for one in details.participants] == ["Anna", "Tom Baker"]
    assert details.row == row


@pytest.mark.parametrize("descending", [False, True])
def test_many_rows_of_a_filter_are_not_gone_through_for_each_step_of_the_order(
    bench: Bench, descending: bool
) -> None:
    many = 5_000  # more than are gathered and sorted
    years = [Instant(START + place * 400 * DAY) for place in (0, 1)]
    take(bench, *(ClassLog(years[number % 2], f"{number % 2}-{number:05}") for number in range(2 * many)))
    wanted = years[0 if descending else 1]  # those that the order comes to last
    query = LogQuery(start=wanted, end=Instant(wanted + DAY), sort=LogSort.SLUG, descending=descending)
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    with bench.store.read() as tables:
        assert isinstance(tables, SqliteTables)
        tables.view._connection.set_progress_handler(count, 1_000)
        try:
            found = tables.logs.first(query, 64)
        finally:
            tables.view._connection.set_progress_handler(None, 0)
    assert len(found) == 64
    assert steps < many, "thousands of steps of SQLite"
