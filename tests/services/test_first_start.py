"""The first start takes what the PC says of itself, and nobody finds an action of his own to undo."""

from __future__ import annotations

from lcadmin.services import configure, first_start, undo
from tests.support.desk import Bench


def test_what_the_pc_says_is_the_beginning_and_nothing_to_undo(bench: Bench) -> None:
    assert first_start.is_untouched(bench.desk)
    first_start.begin(bench.desk, {"timezone": "Europe/Berlin", "language": "de"})
    values = configure.get(bench.desk)
    assert (values["timezone"], values["language"]) == ("Europe/Berlin", "de")
    assert undo.turnable(bench.desk).undo is None
    assert first_start.is_untouched(bench.desk)


def test_what_somebody_set_stays(bench: Bench) -> None:
    configure.set(bench.desk, "language", "fr")
    first_start.begin(bench.desk, {"timezone": "Europe/Berlin", "language": "de"})
    values = configure.get(bench.desk)
    assert (values["timezone"], values["language"]) == ("Europe/Berlin", "fr")


def test_a_zone_that_only_this_pc_knows_leaves_the_usual_one(bench: Bench) -> None:
    first_start.begin(bench.desk, {"timezone": "Mars/Olympus", "language": "en"})
    assert configure.value(bench.desk, "timezone") == "UTC"


def test_where_somebody_works_already_nothing_is_guessed(bench: Bench) -> None:
    bench.lesson("Tom")
    assert not first_start.is_untouched(bench.desk)
    first_start.begin(bench.desk, {"timezone": "Europe/Berlin"})
    assert configure.value(bench.desk, "timezone") == "UTC"
