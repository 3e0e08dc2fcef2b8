"""The helper as a process: how it starts, how it ends, and what becomes of an import whose helper fails."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pytest

from lcadmin.app import open_office
from lcadmin.domain.class_logs import LogSource
from lcadmin.domain.errors import BadInput, Refusal, UserError
from lcadmin.learncube import json_import
from lcadmin.log_helper import ARGUMENT
from lcadmin.log_helper.frames import Asked, Ready, Wrote, receive, send
from lcadmin.log_helper.process import HelperProcess, own_command
from lcadmin.paths import DataFolder
from lcadmin.services import class_logs
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import LogFile, LogsImport
from lcadmin.services.log_tables import LogQuery, ReadyPiece
from lcadmin.services.ports import Desk
from tests.log_helper.conftest import both_exports, desk_in

ROWS = 3_000
DIES = """
import os, signal
from lcadmin.log_helper import helper

class SentPieces(helper._SentPieces):
    def settle(self):
        super().settle()
        self.batches = getattr(self, "batches", 0) + 1
        if self.batches == 4:
            {deed}

helper._SentPieces = SentPieces
helper.help_out()
"""
KILLED = DIES.format(deed="os.kill(os.getpid(), signal.SIGKILL)")
BROKEN = DIES.format(deed="raise KeyError('a token')")


class Started:
    """Helpers that a test has started, as processes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.all: list[subprocess.Popen[bytes]] = []
        popen = subprocess.Popen

        def start(*args: object, **more: object) -> subprocess.Popen[bytes]:
            process: subprocess.Popen[bytes] = popen(*args, **more)  # type: ignore[call-overload]
            self.all.append(process)
            return process

        monkeypatch.setattr("lcadmin.log_helper.process.subprocess.Popen", start)

    @property
    def running(self) -> int:
        return sum(process.returncode is None for process in self.all)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    found = Started(monkeypatch)
    yield found
    assert found.running == 0


@pytest.fixture
def files(tmp_path: Path) -> list[LogFile]:
    return both_exports(tmp_path / "files", 5, ROWS)


def helper_in(folder: Path, command: Sequence[str] | None = None) -> HelperProcess:
    database = DataFolder(folder).database
    return HelperProcess(database) if command is None else HelperProcess(database, lambda: command)


def shown(desk: Desk) -> int:
    with desk.store.read() as tables:
        assert not tables.logs.open_imports()
    return len(list(class_logs.find(desk, LogQuery())))


def goes_in_afterwards(folder: Path, files: list[LogFile]) -> bool:
    """Whether the same import brings the same as in a folder where nothing had failed."""
    with desk_in(folder, helper_in(folder)) as desk, desk_in(folder.with_name("other"), None) as other:
        done, wanted = (import_logs(one, LogSource.CSV, files) for one in (desk, other))
        return done == wanted and shown(desk) == shown(other)


def test_the_program_imports_long_files_through_a_helper_that_is_gone_afterwards(
    tmp_path: Path, files: list[LogFile], started: Started, memory_keyring: object
) -> None:
    office = open_office(DataFolder(tmp_path / "data"))
    try:
        done = import_logs(office.desk, LogSource.CSV, files)
        assert done.classes.added == shown(office.desk) > 0
    finally:
        office.close()
    assert [process.returncode for process in started.all] == [0]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_killed_helper_leaves_nothing_and_the_next_import_is_whole(
    tmp_path: Path, files: list[LogFile], started: Started, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "data"
    with (
        desk_in(folder, helper_in(folder, (sys.executable, "-c", KILLED))) as desk,
        pytest.raises(Refusal, match="Nothing was imported"),
    ):
        import_logs(desk, LogSource.CSV, files)
    assert "ended half way, with -9" in caplog.text
    assert goes_in_afterwards(folder, files)


def test_a_fault_of_the_helper_is_logged_without_its_words_and_leaves_nothing(
    tmp_path: Path, files: list[LogFile], started: Started, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "data"
    with desk_in(folder, helper_in(folder, (sys.executable, "-c", BROKEN))) as desk:
        with pytest.raises(Refusal, match="Nothing was imported"):
            import_logs(desk, LogSource.CSV, files)
        assert shown(desk) == 0
    assert "KeyError" in caplog.text
    assert "a token" not in caplog.text


def test_what_is_wrong_with_a_file_is_said_as_without_a_helper(tmp_path: Path, started: Started) -> None:
    broken = tmp_path / "broken.json"
    rows = [json.dumps({"uuid": f"u{n}", "start": "2026-10-05T17:00:00Z"}) for n in range(ROWS)]
    broken.write_text("[" + ",\n".join(rows) + ", nonsense", encoding="utf-8")
    said: list[UserError] = []
    for folder, helper in ((tmp_path / "a", helper_in(tmp_path / "a")), (tmp_path / "b", None)):
        with desk_in(folder, helper) as desk:
            with pytest.raises(BadInput) as caught:
                import_logs(desk, LogSource.JSON, [json_import.log_file(broken)])
            assert shown(desk) == 0
            said.append(caught.value)
    assert len(started.all) == 1
    assert said[0].text == said[1].text


def test_an_import_that_is_called_off_ends_the_helper(
    tmp_path: Path, files: list[LogFile], started: Started
) -> None:
    told: list[int] = []
    with desk_in(tmp_path / "data", helper_in(tmp_path / "data")) as desk:
        done = import_logs(
            desk,
            LogSource.CSV,
            files,
            progress=lambda rows, _: told.append(rows),
            cancelled=lambda: bool(told) and told[-1] >= ROWS,
        )
        assert (done.cancelled, started.running, shown(desk)) == (True, 0, 0)


@pytest.mark.parametrize(
    "command",
    [("no-such-program",), (sys.executable, "-c", "pass"), (sys.executable, "-c", "print('x' * 100_000)")],
)
def test_where_no_helper_starts_the_import_goes_on_without(
    tmp_path: Path,
    files: list[LogFile],
    started: Started,
    caplog: pytest.LogCaptureFixture,
    command: Sequence[str],
) -> None:
    with desk_in(tmp_path / "data", helper_in(tmp_path / "data", command)) as desk:
        assert import_logs(desk, LogSource.CSV, files).classes.added == shown(desk) > 0
    assert "goes on without" in caplog.text
    caplog.clear()


def helper_by_hand(folder: Path, files: list[LogFile], import_id: int) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(own_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    assert isinstance(receive(process.stdout), Ready)
    recipes = tuple(one.recipe for one in files)
    send(process.stdin, Asked(bytes(DataFolder(folder).database), LogSource.CSV, import_id, recipes))
    return process


def pieces(process: subprocess.Popen[bytes], on: Callable[[ReadyPiece], bool]) -> bool:
    """Hears pieces and says that they are written, until ``on`` says no (True) or all is said."""
    assert process.stdin is not None
    assert process.stdout is not None
    while not isinstance(said := receive(process.stdout), LogsImport):
        if isinstance(said, ReadyPiece):
            if not on(said):
                return True
            send(process.stdin, Wrote(1))
    return False


@pytest.mark.parametrize("half_way", [True, False])
def test_a_helper_ends_when_the_program_that_started_it_is_gone(
    tmp_path: Path, files: list[LogFile], *, half_way: bool
) -> None:
    with desk_in(tmp_path / "data", None), helper_by_hand(tmp_path / "data", files, 1) as process:
        assert process.stdin is not None
        assert pieces(process, lambda _: not half_way) is half_way
        process.stdin.close()  # as the system does it for a process that is killed
        assert process.wait(timeout=30) == 0


def test_a_helper_loads_no_window_no_command_line_and_nothing_that_answers() -> None:
    code = "import sys, lcadmin.__main__, lcadmin.log_helper.helper; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    loaded |= {".".join(name.split(".")[:2]) for name in done.stdout.split()}
    assert "lcadmin.log_helper" in loaded
    heavy = {
        "PySide6",
        "click",
        "requests",
        "jinja2",
        "xlsxwriter",
        "lcadmin.responder",
        "lcadmin.http",
        "lcadmin.cli",
    }
    assert loaded.isdisjoint(heavy)


def test_what_lies_in_the_users_folder_is_not_taken_for_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: Started
) -> None:
    (tmp_path / "msgspec.py").write_text("raise SystemExit('not this one')")
    monkeypatch.chdir(tmp_path)
    files = both_exports(tmp_path / "files", 5, 50)
    with desk_in(tmp_path / "data", helper_in(tmp_path / "data")) as desk:
        assert import_logs(desk, LogSource.CSV, files).added
    assert len(started.all) == 1


def test_in_the_folder_without_python_the_program_itself_is_the_helper(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == (sys.executable, ARGUMENT)


def test_the_command_line_tells_nothing_of_what_is_imported(
    tmp_path: Path, files: list[LogFile], started: Started
) -> None:
    with desk_in(tmp_path / "data", helper_in(tmp_path / "data")) as desk:
        import_logs(desk, LogSource.CSV, files)
    (process,) = started.all
    assert isinstance(process.args, Sequence)
    assert list(process.args)[-1] == ARGUMENT
    assert not any(str(tmp_path) in str(argument) for argument in process.args)


def test_frames_that_nobody_understands_end_the_talk() -> None:
    for frame in (b"\0\0\0\0\xff", b"\x09\0\0\0\0abc", b"\x09"):
        assert receive(BytesIO(frame)) is None
