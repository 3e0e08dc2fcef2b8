"""A journal import is in the journal whole, or not at all."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import iso
from lcadmin.services import journal
from lcadmin.services.lesson_time import refold_as_of
from lcadmin.services.recount import refold_due
from lcadmin.services.tables import Tables
from lcadmin.services.tables_parked import ParkedLine
from lcadmin.store.care import check
from lcadmin.store.parked import Parked
from tests.support.desk import Bench, at

CLASSES, EACH = 40, 9
BIG = 170


def lines(classes: int = CLASSES, each: int = EACH) -> list[str]:
    """Deliveries of several classes, as they came: never two of a class in a row."""
    return [
        json.dumps(
            {
                "id": f"x-{number}-{one}",
                "arrived": iso(at(one * 10.0 + number)),
                "request": "start_lesson",
                "token": f"TOKEN{one:03}",
            }
        )
        for number in range(each)
        for one in range(classes)
    ]


def counts(bench: Bench) -> Counter[str]:
    with bench.store.read() as tables:
        return Counter(row.token for row in tables.journal.in_order())


def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_nothing_is_seen_before_the_last_line_was_read(bench: Bench, tmp_path: Path) -> None:
    seen: list[int] = []
    done = journal.import_lines(bench.desk, lines(), lambda _: seen.append(counts(bench).total()))
    assert len(seen) > 2
    assert set(seen) == {0}
    assert done.added == counts(bench).total() == CLASSES * EACH
    assert check(folder(tmp_path), refold_as_of).ok


def test_a_class_is_seen_with_all_its_deliveries_or_none(bench: Bench) -> None:
    seen: list[Counter[str]] = []
    stop = bench.store.subscribe(lambda _: seen.append(counts(bench)))
    journal.import_lines(bench.desk, lines())
    stop()
    assert len([one for one in seen if 0 < one.total() < CLASSES * EACH]) > 1
    assert {many for one in seen for many in one.values()} == {EACH}


def test_a_flooded_class_goes_in_by_parts(bench: Bench) -> None:
    assert journal.import_lines(bench.desk, lines(2, BIG * 2)).added == BIG * 4
    assert counts(bench) == {"TOKEN000": BIG * 2, "TOKEN001": BIG * 2}


def test_a_cancelled_import_leaves_nothing_and_can_be_made_again(bench: Bench, tmp_path: Path) -> None:
    asked = iter([False, False, True])
    done = journal.import_lines(bench.desk, lines(), cancelled=lambda: next(asked))
    assert (done.added, done.skipped, done.rejected) == (0, 0, ())
    assert nothing_is_parked(bench)
    assert counts(bench).total() == 0
    assert check(folder(tmp_path), refold_as_of).ok
    assert journal.import_lines(bench.desk, lines(), cancelled=lambda: False).added == CLASSES * EACH


@pytest.mark.parametrize("error", [OSError("the stick was pulled out"), KeyboardInterrupt()])
def test_a_file_that_breaks_off_leaves_nothing(bench: Bench, error: BaseException) -> None:
    def broken() -> Iterator[str]:
        yield from lines()
        raise error

    with pytest.raises(type(error)):
        journal.import_lines(bench.desk, broken())
    assert nothing_is_parked(bench)
    assert counts(bench).total() == 0


def test_two_imports_of_one_file_at_once_add_each_delivery_once(bench: Bench) -> None:
    inner: list[journal.JournalImport] = []

    def other(_: int) -> None:
        if not inner:
            inner.append(journal.import_lines(bench.desk, lines()))

    outer = journal.import_lines(bench.desk, lines(), other)
    assert (inner[0].added, inner[0].skipped) == (CLASSES * EACH, 0)
    assert (outer.added, outer.skipped) == (0, CLASSES * EACH)
    assert counts(bench).total() == CLASSES * EACH


def nothing_is_parked(bench: Bench) -> bool:
    with bench.store.read() as tables:
        return not tables.lessons.hidden_batches() and not tables.parked.accepted()


IMPORT = """
import os, sys
from pathlib import Path
from tests.services.test_taking_in import lines
from tests.support.desk import HandClock, HandKeyring, SeededEntropy
from lcadmin.services import journal, taking_in
from lcadmin.services.ports import Desk
from lcadmin.store import open_store

def wait(*_):
    print("half way", flush=True)
    sys.stdin.readline()

with open_store(Path(sys.argv[1])) as store:
    desk = Desk(store, HandClock(), SeededEntropy(), HandKeyring())
    if sys.argv[2] == "reading":
        journal.import_lines(desk, lines(), wait)
    else:
        whole = taking_in.from_line
        calls = iter(range(10_000))
        def slow(*given):
            if next(calls) == 200:
                wait()
            return whole(*given)
        taking_in.from_line = slow
        journal.import_lines(desk, lines())
"""


def killed(tmp_path: Path, moment: str) -> None:
    """An import in a process of its own, killed half way."""
    with an_import(tmp_path, moment) as process:
        process.kill()
        process.wait(timeout=20)


def an_import(tmp_path: Path, moment: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", IMPORT, str(folder(tmp_path)), moment]
    place = Path(__file__).parents[2]
    process = subprocess.Popen(command, cwd=place, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    if process.stdout.readline() != "half way\n":
        process.kill()
        pytest.fail("the import did not come half way", pytrace=False)
    return process


def test_killed_while_it_reads_it_has_added_nothing_and_the_next_one_adds_all(
    bench: Bench, tmp_path: Path
) -> None:
    killed(tmp_path, "reading")
    assert counts(bench).total() == 0
    refold_due(bench.desk)
    assert counts(bench).total() == 0
    assert journal.import_lines(bench.desk, lines()).added == CLASSES * EACH
    assert nothing_is_parked(bench)
    assert check(folder(tmp_path), refold_as_of).ok


def test_killed_after_it_was_accepted_it_is_finished_by_whoever_comes_next(
    bench: Bench, tmp_path: Path
) -> None:
    killed(tmp_path, "taking in")
    half = counts(bench)
    assert 0 < half.total() < CLASSES * EACH
    assert set(half.values()) == {EACH}
    refold_due(bench.desk)
    assert counts(bench).total() == CLASSES * EACH
    assert nothing_is_parked(bench)
    assert check(folder(tmp_path), refold_as_of).ok
    assert list(folder(tmp_path).glob("import-*")) == []


def test_an_import_under_way_elsewhere_is_left_to_its_own_process(bench: Bench, tmp_path: Path) -> None:
    with an_import(tmp_path, "taking in") as process:
        half = counts(bench).total()
        refold_due(bench.desk)
        assert counts(bench).total() == half
        process.communicate("go on\n", timeout=60)
    assert counts(bench).total() == CLASSES * EACH


def test_what_somebody_else_took_in_meanwhile_is_not_taken_in_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_self: Parked, _batch: int, _lines: list[ParkedLine]) -> None:
        raise Refusal("batch_gone")

    monkeypatch.setattr(Parked, "remove", gone)
    with pytest.raises(Refusal):
        journal.import_lines(bench.desk, lines())
    assert counts(bench).total() == 0
    monkeypatch.undo()
    assert bench.desk.store.write(_accepted).result() == 1
    refold_due(bench.desk)
    assert counts(bench).total() == CLASSES * EACH


def _accepted(tables: Tables) -> int:
    return len(tables.parked.accepted())
