"""A word of two letters finds the rows that have it, wherever in their text it stands, and no others."""

from __future__ import annotations

import pytest

from lcadmin.domain.class_logs import ClassLog
from lcadmin.domain.instants import Instant
from lcadmin.services import class_logs
from lcadmin.services.log_tables import LogQuery
from lcadmin.store import log_words
from lcadmin.store.tables import SqliteTables
from tests.support.desk import START, Bench
from tests.support.logs import take

TITLES = ["alpha zw", "qu", "łod łxk", "vw", "tk!", 'a"p', "stray x", "jqł"]


@pytest.fixture
def school(bench: Bench) -> Bench:
    logs = [ClassLog(Instant(START + place), uuid=f"u{place}", title=title, seconds=60)
            for place, title in enumerate(TITLES)]  # fmt: skip
    take(bench, *logs)
    return bench


def found(bench: Bench, word: str, limit: int | None) -> list[str]:
    return [
        row.log.title for row in class_logs.find(bench.desk, LogQuery(search=word, descending=False), limit)
    ]


@pytest.mark.parametrize("limit", [None, 10])
@pytest.mark.parametrize(
    "word", ["al", "ha", "zw", "qu", "od", "xk", "vw", "k!", '"p', "x", "zq", "uq", "łx", "wz", "jq"]
)
def test_it_is_found_at_the_end_after_other_letters_and_in_the_shortest_text(
    school: Bench, word: str, limit: int | None
) -> None:
    assert found(school, word, limit) == [title for title in TITLES if word in title]
    assert found(school, f"{word} alpha", limit) == [t for t in TITLES if word in t and "alpha" in t]


def test_what_is_nowhere_is_told_without_looking_at_the_rows(school: Bench) -> None:
    with school.store.read() as tables:
        assert isinstance(tables, SqliteTables)
        assert log_words.is_nowhere(tables.view, "zq")
        assert not log_words.is_nowhere(tables.view, "z")  # one letter may end a text in too many ways
        assert not log_words.is_nowhere(tables.view, "łq")


def test_with_very_many_other_letters_it_is_not_told(school: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_words, "_MOST_OTHERS", 0)
    with school.store.read() as tables:
        assert isinstance(tables, SqliteTables)
        assert not log_words.is_nowhere(tables.view, "zq")
    assert found(school, "zq", 10) == []


@pytest.mark.parametrize(
    "word", ["z", "w", "q", "x", "!", '"', "ł", "y", "~", "al", "zw", "k!", '"p', "zq", "xk", "vw", "ł "]
)
def test_where_it_is_rare_it_is_found_by_the_parts_that_have_it(
    school: Bench, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    for way in ("_FEW", "_WALK", "_WALK_INDEX", "_MANY", "_MEMBERS"):
        monkeypatch.setattr(f"lcadmin.store.log_first.{way}", 0)
    assert found(school, word, 10) == [title for title in TITLES if word.strip() in title]


def test_in_very_many_parts_it_is_looked_for_in_the_rows(
    school: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for way in ("_FEW", "_WALK", "_WALK_INDEX", "_MANY", "_MEMBERS"):
        monkeypatch.setattr(f"lcadmin.store.log_first.{way}", 0)
    for bound in ("_MOST_PARTS", "_MOST_BEGINNINGS"):
        with monkeypatch.context() as patch:
            patch.setattr(log_words, bound, 0)
            assert found(school, "a", 10) == [title for title in TITLES if "a" in title]
