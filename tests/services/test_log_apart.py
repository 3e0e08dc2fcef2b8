from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

import pytest

from lcadmin.domain.class_logs import NOBODY, ClassLog, DurationUnit, LogSource
from lcadmin.domain.errors import BadInput, Refusal
from lcadmin.services import class_logs
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_apart import WORTH_BYTES
from lcadmin.services.log_entries import Counts, Entry, LogFile, LogsImport
from lcadmin.services.log_helping import Helping, HelpJob, ReadSoFar, Said
from lcadmin.services.log_tables import LogPiece, LogQuery, NewClass, ReadyPiece
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from tests.support.desk import START, Bench

ONE_CLASS = LogsImport(classes=Counts(added=1), unit=DurationUnit.MINUTES)


@dataclass
class Script:
    """A helper that says what a test has written down; "class" is a piece with one class."""

    desk: Desk
    says: Sequence[Said | Exception | str | None] = ()
    starts: bool = True
    jobs: list[HelpJob] = field(default_factory=list)
    acknowledged: list[int] = field(default_factory=list)
    at_work: bool = False
    stirred: int = 0

    @contextmanager
    def begin(self, job: HelpJob) -> Iterator[Helping | None]:
        self.jobs.append(job)
        self._rest = iter(self.says)
        self.at_work = True
        try:
            yield self if self.starts else None
        finally:
            self.at_work = False

    def next(self) -> Said | None:
        said = next(self._rest)
        if isinstance(said, Exception):
            raise said
        return self._piece() if isinstance(said, str) else said

    def wrote(self, milliseconds: int) -> None:
        with self.desk.store.read() as tables:
            assert tables.logs.numbers(["s:lc-1"])  # not told before it is there
        self.acknowledged.append(milliseconds)

    def stir(self) -> None:
        self.stirred += 1

    def _piece(self) -> ReadyPiece:
        new = NewClass(1, ClassLog(START, "lc-1", title="By the helper"), NOBODY, 7)
        with self.desk.store.read() as tables:
            piece = LogPiece(keys=[("s:lc-1", 1)], classes=[new])
            (prepared,) = tables.logs.prepare(piece, LogSource.CSV, self.jobs[-1].import_id)
        return ReadyPiece(prepared, 2)


def long_file(name: str = "long.csv", *, recipe: bytes = b"recipe", length: int = WORTH_BYTES) -> LogFile:
    """A file that holds something else here, so that it shows who has read it."""
    entries = [Entry(2, ClassLog(START, "lc-1", title="By this process"))]
    return LogFile(name, lambda: entries, DurationUnit.MINUTES, recipe, length)


def take(helper: Script, *files: LogFile, **more: object) -> LogsImport:
    desk = replace(helper.desk, log_helper=helper)
    return import_logs(desk, LogSource.CSV, files or [long_file()], **more)  # type: ignore[arg-type]


def _publish(import_id: int, tables: Tables) -> None:
    tables.logs.publish(import_id, START, "{}")


def titles(bench: Bench) -> list[str]:
    return [row.log.title for row in class_logs.find(bench.desk, LogQuery())]


def test_what_a_helper_prepares_is_written_acknowledged_and_shown(bench: Bench) -> None:
    told: list[tuple[int, float]] = []
    helper = Script(bench.desk, [None, ReadSoFar(1, 0.5), "class", ReadSoFar(2, 1.0), ONE_CLASS])
    done = take(helper, progress=lambda rows, share: told.append((rows, share)))
    assert (done, titles(bench)) == (ONE_CLASS, ["By the helper"])
    assert (told, helper.acknowledged) == ([(1, 0.5), (2, 1.0)], [0])
    assert helper.stirred == 1  # it need not wait for more to hear of that
    (job,) = helper.jobs
    assert (job.source, job.recipes, helper.at_work) == (LogSource.CSV, (b"recipe",), False)
    quiet = take(Script(bench.desk, [ReadSoFar(1, 1.0), ONE_CLASS]))
    assert quiet == ONE_CLASS


def test_an_import_that_is_called_off_leaves_nothing_of_what_a_helper_prepared(bench: Bench) -> None:
    asked = iter([False, True])
    helper = Script(bench.desk, ["class", ONE_CLASS])
    assert take(helper, cancelled=lambda: next(asked)).cancelled
    assert (titles(bench), helper.at_work) == ([], False)
    with bench.store.read() as tables:
        assert not tables.logs.open_imports()


@pytest.mark.parametrize("fault", [Refusal("log_helper_ended"), BadInput("log_file_empty", file="long.csv")])
def test_a_helper_that_fails_half_way_leaves_nothing_and_says_why(bench: Bench, fault: Exception) -> None:
    with pytest.raises(type(fault), match=str(fault)[:20]):
        take(Script(bench.desk, ["class", fault]))
    assert titles(bench) == []
    with bench.store.read() as tables:
        assert not tables.logs.open_imports()


def test_when_a_piece_is_refused_the_import_fails_although_the_helper_has_all(bench: Bench) -> None:
    class Closing(Script):
        """Somebody else ends the import as it begins."""

        def next(self) -> Said | None:
            with self.desk.store.read() as tables:
                found = tables.logs.imports(done=False, limit=1)
            for one in found:
                self.desk.store.write(partial(_publish, one.id)).result()
            return super().next()

    helper = Closing(bench.desk, ["class", "class", ONE_CLASS])
    with pytest.raises(Refusal, match="dropped meanwhile"):
        take(helper)
    assert (titles(bench), helper.acknowledged, helper.at_work) == ([], [], False)


def test_without_a_helper_the_import_goes_on_in_this_process(bench: Bench) -> None:
    helper = Script(bench.desk, starts=False)
    assert take(helper).added == 1
    assert (titles(bench), len(helper.jobs)) == (["By this process"], 1)


@pytest.mark.parametrize(
    "files",
    [
        [long_file(length=WORTH_BYTES - 1)],
        [long_file(), long_file("from-elsewhere", recipe=b"")],
    ],
)
def test_short_files_and_what_no_other_process_can_read_need_no_helper(
    bench: Bench, files: list[LogFile]
) -> None:
    helper = Script(bench.desk)
    assert take(helper, *files).added == 1
    assert (titles(bench), helper.jobs) == (["By this process"], [])


def test_short_files_that_are_long_together_are_worth_a_helper(bench: Bench) -> None:
    helper = Script(bench.desk, ["class", ONE_CLASS])
    half = WORTH_BYTES // 2
    take(helper, long_file("a.csv", recipe=b"a", length=half), long_file("b.csv", recipe=b"b", length=half))
    assert [job.recipes for job in helper.jobs] == [(b"a", b"b")]


def test_a_dry_run_needs_no_helper(bench: Bench) -> None:
    helper = Script(bench.desk)
    assert take(helper, dry_run=True).added == 1
    assert (titles(bench), helper.jobs) == ([], [])
