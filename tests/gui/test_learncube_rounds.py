"""What the window does at LearnCube by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lcadmin.domain.class_logs import ClassLog
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import HOUR
from lcadmin.gui.learncube_rounds import LearnCubeRounds
from lcadmin.gui.office import Office
from lcadmin.learncube.sources import LearnCubeSources
from lcadmin.services import class_logs, configure
from lcadmin.services.import_feed import last_import
from lcadmin.services.log_entries import Entry
from lcadmin.services.log_tables import LogQuery
from tests.support.desk import START, Bench
from tests.support.feed import HandFeed
from tests.support.gui import Settled


class HandSources(LearnCubeSources):
    """Files as they are; the REST API is a test's."""

    hand = HandFeed()

    def feed(self) -> HandFeed:
        return self.hand


@pytest.fixture
def sources(office: Office, bench: Bench) -> HandSources:
    made = HandSources(bench.desk)
    made.hand = HandFeed({"classrooms": [Entry(0, ClassLog(START, "lc-1", title="Chess"))]})
    office.logs = made
    return made


@pytest.fixture
def rounds(office: Office, sources: HandSources, settled: Settled) -> Iterator[LearnCubeRounds]:
    assert office.logs is sources
    made = LearnCubeRounds(office)
    yield made
    settled()
    made.deleteLater()


def use(bench: Bench, settled: Settled, **values: str) -> None:
    for key, value in {"api_public_key": "k" * 9, "api_private_key": "k" * 9, **values}.items():
        configure.set(bench.desk, key, value)
    settled()


def test_nothing_is_done_unless_it_is_turned_on(
    rounds: LearnCubeRounds, bench: Bench, settled: Settled, sources: HandSources
) -> None:
    bench.lesson()
    use(bench, settled)
    rounds.look()
    settled()
    assert (sources.hand.asked, sources.hand.said) == ([], [])


def test_the_log_is_imported_every_few_hours(
    rounds: LearnCubeRounds, bench: Bench, settled: Settled, sources: HandSources
) -> None:
    use(bench, settled, import_hours="6")
    rounds.look()
    settled()
    assert [row.log.title for row in class_logs.find(bench.desk, LogQuery())] == ["Chess"]
    sources.hand.asked.clear()
    bench.clock.pass_(5 * HOUR)
    rounds.look()
    settled()
    assert sources.hand.asked == []
    bench.clock.pass_(HOUR)
    rounds.look()
    settled()
    assert sources.hand.asked
    latest = last_import(bench.desk)
    assert latest is not None
    assert latest.began == START + 6 * HOUR


def test_a_class_that_changes_is_said_soon(
    rounds: LearnCubeRounds, bench: Bench, settled: Settled, sources: HandSources
) -> None:
    use(bench, settled, publish_classes="yes")
    bench.lesson()
    settled()
    rounds.look()
    settled()
    assert sources.hand.said == ["create Algebra"]


def test_trouble_is_said_once_until_it_is_over(
    rounds: LearnCubeRounds, bench: Bench, settled: Settled, sources: HandSources, office: Office
) -> None:
    said: list[str] = []
    office.trouble_wanted.connect(said.append)
    sources.hand.fails_at = ("participants", 1)
    use(bench, settled, import_hours="1")
    for _ in range(2):
        rounds.look()
        settled()
    assert len(said) == 1
    sources.hand.fails_at = None
    rounds.look()
    settled()
    assert str(Refusal("api_failing", status=502, address="here")) == said[0]
