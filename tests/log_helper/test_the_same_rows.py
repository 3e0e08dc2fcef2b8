"""Who reads a file, this process or a helper, makes no difference to what is there afterwards."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lcadmin.domain.class_logs import LogSource
from lcadmin.log_helper.frames import Asked, Ready, Wrote, receive, send
from lcadmin.log_helper.helper import work
from lcadmin.log_helper.process import HelperProcess
from lcadmin.paths import DataFolder
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import LogFile, LogsImport
from lcadmin.services.log_helping import Helping, HelpJob, LogHelper, ReadSoFar, Said
from lcadmin.services.log_tables import ReadyPiece
from tests.log_helper.conftest import both_exports, desk_in, json_export, left_in
from tests.support.odd_export import ENCODINGS


@dataclass
class InAThread:
    """A helper that does everything but be a process, which takes long to start."""

    database: Path

    @contextmanager
    def begin(self, job: HelpJob) -> Iterator[Helping | None]:
        with _pipe() as (theirs_in, ours_out), _pipe() as (ours_in, theirs_out):
            thread = threading.Thread(target=work, args=(theirs_in, theirs_out, lambda: None))
            thread.start()
            assert isinstance(receive(ours_in), Ready)
            send(ours_out, Asked(os.fsencode(self.database), job.source, job.import_id, job.recipes))
            talk = _Talk(ours_in, ours_out)
            yield talk
            ours_out.close()
            thread.join()
            talk.hearing.join()


class _Talk:
    def __init__(self, mouth: IO[bytes], ear: IO[bytes]) -> None:
        self.ear = ear
        self._heard: SimpleQueue[Any] = SimpleQueue()
        self.hearing = threading.Thread(target=self._hear, args=(mouth,))
        self.hearing.start()

    def _hear(self, mouth: IO[bytes]) -> None:
        said: Any = ReadSoFar(0, 0.0)
        while isinstance(said, ReadyPiece | ReadSoFar):
            said = receive(mouth)
            self._heard.put(said)

    def next(self) -> Said | None:
        said: Said | None = self._heard.get()
        return said

    def stir(self) -> None:
        self._heard.put(None)

    def wrote(self, milliseconds: int) -> None:
        send(self.ear, Wrote(milliseconds))


@contextmanager
def _pipe() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    reads, writes = os.pipe()
    with os.fdopen(reads, "rb") as out, os.fdopen(writes, "wb") as into:
        yield out, into


def taken(folder: Path, helper: LogHelper | None, imports: list[tuple[LogSource, list[LogFile]]]) -> Any:
    """What came of each import, what was told meanwhile, and what is there in the end."""
    results: list[LogsImport] = []
    told: SimpleQueue[tuple[int, float]] = SimpleQueue()
    with desk_in(folder, helper) as desk:
        results += [
            import_logs(desk, source, files, progress=lambda *so_far: told.put(so_far))
            for source, files in imports
        ]
    return results, [told.get() for _ in range(told.qsize())], left_in(folder)


def apart(folder: Path) -> InAThread:
    return InAThread(DataFolder(folder).database)


@settings(max_examples=8, phases=[Phase.reuse, Phase.generate], suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32), rows=st.integers(1, 1_500), encoding=st.sampled_from(ENCODINGS))
def test_rows_and_counts_are_the_same(
    tmp_path_factory: pytest.TempPathFactory, seed: int, rows: int, encoding: str
) -> None:
    folder = tmp_path_factory.mktemp("same")
    imports = [
        (LogSource.CSV, both_exports(folder / "first", seed, rows, encoding)),
        (LogSource.JSON, [json_export(folder / "first", seed, rows)]),
        (LogSource.CSV, both_exports(folder / "second", seed + 1, rows)[::-1]),
        (LogSource.CSV, both_exports(folder / "first", seed, rows, encoding)),
    ]
    here = taken(folder / "here", None, imports)
    assert taken(folder / "apart", apart(folder / "apart"), imports) == here


def test_a_process_of_its_own_brings_the_same(tmp_path: Path) -> None:
    imports = [
        (LogSource.CSV, both_exports(tmp_path, 3, 3_000)),
        (LogSource.JSON, [json_export(tmp_path, 3, 2_000)]),
    ]
    here = taken(tmp_path / "here", None, imports)
    results, told, left = taken(
        tmp_path / "apart", HelperProcess(DataFolder(tmp_path / "apart").database), imports
    )
    assert (results, told, left) == here
    first, second = results
    assert first.added
    assert first.updated
    assert first.rejected
    assert first.repeated
    assert second.unit is not None
    assert second.events.added
