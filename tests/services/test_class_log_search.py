"""Any question to the class logs, over odd titles and names, against a plain answer in Python."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcadmin.domain.class_logs import ClassLog, DurationUnit, LogSource, LogStatus, ParticipantLog
from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.services import class_logs
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import Entry, LogFile
from lcadmin.services.log_tables import LogQuery, LogRow, LogSort
from lcadmin.store.codecs import folded
from lcadmin.store.log_first import FirstRows
from tests.support.desk import START, Bench

TITLES = (
    "", "Algebra", "algebra 100%", "Ünï cödé", "ÜNÏ CÖDÉ", 'say "hi"', "it's", "a_b", "a*b", "🎓 chess 🎓",
    "中文课程", "straße", "STRASSE", "NULL", "-- no", "a\\b", "one\ttwo", "x" * 300,
)  # fmt: skip
NAMES = ("", "Anna", "anna", "Zoë", "zoe", "O'Neil", 'Q"uote', "100%", "_", "*", "😀", "ANNA BELL")
WORDS = (
    *TITLES, *NAMES, "al", "lge", "%", '"', "ss", "strasse", "cod", "UNI", "anna x", "bell ann", "课", "🎓",
    "csv-1", "tokentoken", "TOKENTOKEN1", "gibt es nicht", "\x00", "a AND b", "(", "NEAR", "x x x",
)  # fmt: skip
_EACH = 120


class Odd:
    """Classes with odd words from every source, and who was in each."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self._people: dict[str, list[ParticipantLog]] = {}
        chance = random.Random(11)
        for source in LogSource:
            logs = [self._log(chance, source, number) for number in range(_EACH)]
            people = [
                self._person(chance, log) for log in logs for _ in range(chance.randrange(4)) if log.slug
            ]
            items: list[ClassLog | ParticipantLog] = [*logs, *people]
            entries = [Entry(0, item) for item in items]
            file = LogFile("f", lambda entries=entries: entries, DurationUnit.MINUTES)  # type: ignore[misc]
            import_logs(bench.desk, source, [file])
        self.rows = [*class_logs.find(bench.desk, LogQuery())]
        assert len(self.rows) == len(LogSource) * _EACH

    def _log(self, chance: random.Random, source: LogSource, number: int) -> ClassLog:
        start = Instant(START + chance.randrange(-30, 30) * DAY + chance.randrange(3) * HOUR)
        return ClassLog(
            start,
            "" if number % 9 == 0 else f"{source.value}-{number}{chance.choice(('', 'é', 'É', '*'))}",
            uuid=f"{source.value}{number}",
            token=chance.choice(("", f"TOKENTOKEN{number}")),
            title=chance.choice(TITLES),
            end=chance.choice((None, Instant(start + HOUR), Instant(start + 2 * HOUR))),
            seconds=chance.choice((None, 0, 600, 3_600)),
            tutor=chance.choice(NAMES),
            tutor_start=chance.choice((None, start, Instant(start + 60))),
            rating=chance.choice((None, 1.0, 4.5)),
            recording=chance.choice(("", "https://r")),
            subject=chance.choice(TITLES),
            cancelled=int(chance.random() < 0.2),
        )

    def _person(self, chance: random.Random, log: ClassLog) -> ParticipantLog:
        name = chance.choice(NAMES)
        person = ParticipantLog(
            log.slug, name=name, username=f"u{name}{chance.randrange(99)}", joined=log.start
        )
        self._people.setdefault(log.slug, []).append(person)
        return person

    def answer(self, query: LogQuery) -> list[int]:
        """The rows that match, in order."""
        rows = sorted((row for row in self.rows if self._matches(row, query)), key=_order(query.sort))
        return [row.id for row in (rows[::-1] if query.descending else rows)]

    def _matches(self, row: LogRow, query: LogQuery) -> bool:
        log, people = row.log, self._people.get(row.log.slug, ())
        said = (
            log.title,
            log.slug,
            log.tutor,
            log.subject,
            row.students,  # as the list shows them, with commas between
            *(f"{one.name} {one.username}" for one in people),
        )
        words, whole = folded(query.search).split(), query.search.strip()
        by_words = all(any(word in folded(text) for text in said) for word in words)
        by_token = len(words) == 1 and len(whole) >= 8 and log.token == whole
        return (
            (query.start is None or log.start >= query.start)
            and (query.end is None or log.start < query.end)
            and query.status in (None, log.status)
            and query.source in (None, row.source)
            and (not query.tutor or _plain(log.tutor) == _plain(query.tutor))
            and (not query.student or any(_plain(one.name) == _plain(query.student) for one in people))
            and (by_words or by_token)
        )


def _plain(text: str) -> bytes:
    """As names are compared and sorted: without regard to the case of A to Z."""
    return text.encode().lower()


def _order(sort: LogSort) -> Callable[[LogRow], tuple[object, ...]]:
    def key(row: LogRow) -> tuple[object, ...]:
        log = row.log
        given: dict[LogSort, object] = {
            LogSort.START: log.start,
            LogSort.TITLE: _plain(log.title),
            LogSort.TUTOR: _plain(log.tutor),
            LogSort.STUDENTS: _plain(row.students),
            LogSort.SECONDS: log.seconds,
            LogSort.TUTOR_START: log.tutor_start,
            LogSort.STUDENT_START: row.student_start,
            LogSort.STATUS: log.status.value,
            LogSort.RATING: log.rating,
            LogSort.RECORDING: bool(log.recording),
            LogSort.SOURCE: row.source.value,
            LogSort.SLUG: (log.slug == "", log.slug.encode()),
            LogSort.PLANNED: None if log.end is None else log.end - log.start,
        }
        value = given[sort]
        return (
            (value is not None, value, log.start, row.id) if value is not None else (False, log.start, row.id)
        )

    return key


@pytest.fixture
def odd(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Odd:
    monkeypatch.setattr("lcadmin.store.log_spans.RUN", 8)
    return Odd(bench)


_MOMENTS = st.integers(-35, 35).map(lambda days: Instant(START + days * DAY))
_SIGNS = (",", ", ", ";", "-", ".", "'", "&", "a,", ",t")
"""What stands between the words that are sought, and in names."""
_FILTERS: dict[str, st.SearchStrategy[object]] = {
    "start": _MOMENTS,
    "end": _MOMENTS,
    "tutor": st.sampled_from(NAMES),
    "student": st.sampled_from(NAMES),
    "status": st.sampled_from(LogStatus),
    "source": st.sampled_from(LogSource),
    "search": st.one_of(st.sampled_from(WORDS), st.text(max_size=4), st.sampled_from(_SIGNS)),
}
_QUERIES = st.builds(
    lambda filters, sort, descending: LogQuery(**filters, sort=sort, descending=descending),
    st.sets(st.sampled_from(sorted(_FILTERS)), max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({name: _FILTERS[name] for name in sorted(names)})
    ),
    st.sampled_from(LogSort),
    st.booleans(),
)
_BOUNDS = (
    "_FEW", "_FEW_DAYS", "_MANY", "_WALK", "_WALK_INDEX", "_MEMBERS", "_VALUES", "_MOST_CANDIDATES",
)  # fmt: skip
_NO_WAY = dict.fromkeys(_BOUNDS, 0) | {"_VERY_FEW": -1}
_ONE_WAY = [_NO_WAY | {way: 10_000} for way in _BOUNDS]
_SOME_WAY = st.fixed_dictionaries({name: st.sampled_from((0, 3, 20, 10_000)) for name in _BOUNDS})


def test_every_question_has_its_one_answer_however_the_rows_are_found(odd: Odd) -> None:
    @settings(max_examples=max(200, settings().max_examples), deadline=None)
    @given(_QUERIES, _SOME_WAY)
    def check(query: LogQuery, bounds: dict[str, int]) -> None:
        right = odd.answer(query)
        assert [*class_logs.ids(odd.bench.desk, query)] == right
        for ways in ({}, bounds, *_ONE_WAY):
            with pytest.MonkeyPatch.context() as patch:
                for name, most in ways.items():
                    patch.setattr(f"lcadmin.store.log_first.{name}", most)
                found = [row.id for row in class_logs.first(odd.bench.desk, query, 3)]
            assert found == right[:3], ways

    check()


@pytest.mark.parametrize("few", [0, 5, 10_000])
def test_what_the_list_was_read_for_before_is_answered_without_a_look_at_the_rows(
    odd: Odd, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    for bound, value in (("LEAST", 0), ("_FEW", few), ("_CHUNK", 50)):
        monkeypatch.setattr(f"lcadmin.store.log_orders.{bound}", value)
    desk = odd.bench.desk

    @settings(deadline=None)
    @given(_QUERIES, st.sampled_from(LogSort), st.booleans())
    def check(query: LogQuery, sort: LogSort, descending: bool) -> None:
        class_logs.ids(desk, replace(LogQuery(), sort=sort, descending=not descending))
        assert [*class_logs.ids(desk, query)] == odd.answer(query)
        otherwise = replace(query, sort=sort, descending=descending)
        with pytest.MonkeyPatch.context() as patch:
            if replace(otherwise, sort=LogSort.START, descending=True) != LogQuery():
                patch.setattr(FirstRows, "_found", None)
                patch.setattr(FirstRows, "_by_keys", lambda *_: None)
            found = [row.id for row in class_logs.first(desk, otherwise, 3)]
        assert found == odd.answer(otherwise)[:3]

    check()
