"""An import in a process of its own, which is killed half way or left to finish."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lcadmin.services import schedule_lesson
from lcadmin.services.lesson_time import refold_as_of
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.store.care import check
from tests.support.desk import Bench, algebra

MANY = 200
IMPORT = """
import sys
from pathlib import Path
from tests.support.desk import HandClock, HandKeyring, SeededEntropy, algebra
from lcadmin.services import schedule_lesson
from lcadmin.services.ports import Desk
from lcadmin.store import open_store

def half_way(done, of):
    if done < of:
        print(done, flush=True)
        sys.stdin.readline()

with open_store(Path(sys.argv[1])) as store:
    desk = Desk(store, HandClock(), SeededEntropy(), HandKeyring())
    news = [algebra(int(sys.argv[2]), token=f"OwnToken{n:04}") for n in range(int(sys.argv[3]))]
    schedule_lesson.schedule_many(desk, news, half_way)
"""


@contextmanager
def an_import_half_way(folder: Path, tutor: int) -> Iterator[subprocess.Popen[str]]:
    """Of 200 classes; it waits for a line (or the end of its input) to go on."""
    command = [sys.executable, "-c", IMPORT, str(folder), str(tutor), str(MANY)]
    place = Path(__file__).parents[2]
    with subprocess.Popen(
        command, cwd=place, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert 0 < int(process.stdout.readline()) < MANY
        try:
            yield process
        finally:
            process.kill()


def _counts(bench: Bench) -> int:
    with bench.store.read() as tables:
        return tables.lessons.count(LessonQuery())


def test_a_killed_import_shows_nothing_and_the_next_one_goes_in(
    bench: Bench, tmp_path: Path, anna: int
) -> None:
    with an_import_half_way(tmp_path / "data", anna) as process:
        process.kill()
        process.wait(timeout=20)
    assert _counts(bench) == 0
    assert check(tmp_path / "data", refold_as_of).ok
    news = [algebra(anna, token=f"OwnToken{n:04}") for n in range(MANY)]
    assert len(schedule_lesson.schedule_many(bench.desk, news)) == MANY
    assert _counts(bench) == MANY
    assert schedule_lesson.sweep(bench.desk) == 0
    assert check(tmp_path / "data", refold_as_of).ok
    assert list((tmp_path / "data").glob("import-*")) == []


def test_an_import_that_is_under_way_is_not_swept(bench: Bench, tmp_path: Path, anna: int) -> None:
    with an_import_half_way(tmp_path / "data", anna) as process:
        assert schedule_lesson.sweep(bench.desk) == 0
        process.communicate("go on\n" * 20, timeout=60)
        assert process.returncode == 0
    assert _counts(bench) == MANY


def test_an_import_that_is_stopped_with_ctrl_c_leaves_nothing(bench: Bench, anna: int) -> None:
    def ctrl_c(done: int, of: int) -> None:
        assert 0 < done < of
        raise KeyboardInterrupt

    news = [algebra(anna, token=f"OwnToken{n:04}") for n in range(MANY)]
    with pytest.raises(KeyboardInterrupt):
        schedule_lesson.schedule_many(bench.desk, news, ctrl_c)
    with bench.store.read() as tables:
        assert tables.lessons.hidden_batches() == []
    assert len(schedule_lesson.schedule_many(bench.desk, news)) == MANY
