"""What a disk can do, through the real sockets of ``lcadmin serve`` and of the window: never a false yes, and
all goes on by itself once the cause is gone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lcadmin import app
from lcadmin.gui import run
from lcadmin.gui.main_window import MainWindow
from lcadmin.paths import DataFolder
from lcadmin.services import callback_address
from lcadmin.services.controls import ResponderState
from lcadmin.store import lease
from lcadmin.store.lease import Lease
from lcadmin.store.machine import Machine
from lcadmin.window import window_office
from tests.e2e.disks import faulty_disk, held, small_disk, taken_away
from tests.e2e.pouring import request_bytes
from tests.e2e.program import Lesson, Program, School, eventually
from tests.http.rawclient import RawClient

Harm = Callable[[], AbstractContextManager[None]]
Reply = tuple[int, dict[str, object]]


def said(url: str, lesson: Lesson, person: int) -> Reply:
    """One message on a connection of its own: the HTTP status and what was answered."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    message = ("connect_lesson", lesson.token, lesson.user_id(person), None)
    with RawClient((parts.hostname, parts.port)) as client:
        answer = client.send(request_bytes(parts.path, message)).answer()
    return answer.status, json.loads(answer.body)


def is_yes(reply: Reply) -> bool:
    return reply[0] == 200 and reply[1]["status"] is True


def is_honest_no(reply: Reply) -> bool:
    return reply[0] == 503 and reply[1]["status"] is False


def keeps_its_promise(school: School, harm: Harm, environment: dict[str, str] | None = None) -> None:
    """Says no while the trouble lasts, and yes before and after it, of which each is kept."""
    lesson = school.lesson()
    with school.program.serve(environment=environment) as service:
        ask = partial(said, service.callback_url, lesson, school.student)
        assert is_yes(ask())
        with harm():
            assert is_honest_no(ask())
            assert is_honest_no(ask())
        eventually(ask, is_yes)
        assert service.stop().code == 0
    rows = [row for row in school.program.journal() if row["outcome"] == "admitted"]
    assert len(rows) == 2
    school.program.check()


@pytest.mark.parametrize("how", ["full", "readonly", "broken"])
def test_a_disk_that_takes_nothing(tmp_path: Path, how: str) -> None:
    disk = faulty_disk(tmp_path / "faulty", tmp_path / "school")
    if disk is None:
        pytest.skip("needs Linux and a compiler")
    school = School.founded(tmp_path / "school")
    keeps_its_promise(school, partial(disk.failing, how), dict(disk.environment))


def test_a_small_disk_that_is_really_full(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", 24) as disk:
        if disk is None:
            pytest.skip("needs root")
        keeps_its_promise(School.founded(disk.point / "school"), disk.full)


def test_a_folder_that_is_taken_away(school: School) -> None:
    keeps_its_promise(school, partial(taken_away, school.program.folder))


def test_a_file_that_another_program_holds(school: School) -> None:
    keeps_its_promise(school, partial(held, school.program.folder))


def test_a_slow_disk_is_waited_for(tmp_path: Path) -> None:
    disk = faulty_disk(tmp_path / "faulty", tmp_path / "school")
    if disk is None:
        pytest.skip("needs Linux and a compiler")
    school = School.founded(tmp_path / "school")
    lesson = school.lesson()
    with school.program.serve(environment=disk.environment) as service, disk.failing("slow 50"):
        for _ in range(10):
            assert is_yes(said(service.callback_url, lesson, school.student))
    assert len(school.program.journal()) == 10


def test_a_setting_is_never_half_written_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", 24) as disk:
        if disk is None:
            pytest.skip("needs root")
        program = School.founded(disk.point / "school").program
        program.json("config", "set", "business_name", "Before")
        with disk.full():
            done = program.run("config", "set", "business_name", "After" * 1_000)
            assert (done.code, len(done.err.splitlines())) == (1, 1)
            assert "disk is full" in done.err
        assert program.json("config", "get", "business_name") == {"business_name": "Before"}
        program.check()


# A second PC


OTHER = Machine("OFFICE-PC", "f" * 32)


def test_serve_on_a_second_pc_names_the_first_and_stops(school: School) -> None:
    there = Lease(school.program.folder, OTHER)
    there.beat()
    done = school.program.run("serve", "--port", "0")
    assert (done.code, done.out) == (1, "")
    assert "OFFICE-PC" in done.err
    there.give_back()  # by the same program
    with school.program.serve() as service:
        assert is_yes(said(service.callback_url, school.lesson(), school.tutor))


@pytest.mark.allow_logs
def test_a_pc_that_was_off_for_good_and_comes_back_answers_no_more(school: School) -> None:
    lesson = school.lesson()
    office = app.open_office(DataFolder(school.program.folder))
    listening = office.listening()
    url = listening.start("127.0.0.1", 0).callback_url
    with office.keeper():
        assert is_yes(said(url, lesson, school.student))
        lease.take(school.program.folder, OTHER)
        office.store.lease.beat()
        assert is_honest_no(said(url, lesson, school.student))
        DataFolder(school.program.folder).lease.unlink()  # closed there
        office.store.lease.beat()
        assert is_yes(said(url, lesson, school.student))
    listening.stop()
    office.close()
    assert not DataFolder(school.program.folder).lease.exists()


# The window


@contextmanager
def opened(program: Program, qtbot: QtBot) -> Iterator[tuple[MainWindow, str]]:
    """The window as ``lcadmin`` opens it, answering; and where LearnCube calls it."""
    program.json("config", "set", "listen_port", 0)
    program.json("config", "set", "responder_on", "true")
    office = app.open_office(DataFolder(program.folder))
    with window_office(office) as given, run.opened(given) as front:
        qtbot.waitUntil(lambda: given.responder.state is ResponderState.LISTENING)
        assert given.responder.address is not None
        yield front.window, callback_address.url(given.desk, given.responder.address)
        front.window.close()
    office.close()


@pytest.mark.allow_logs
@pytest.mark.parametrize(("harm", "words"), [(taken_away, "no database"), (held, "another program")])
def test_the_window_says_so_while_it_lasts_and_no_longer(
    school: School,
    qtbot: QtBot,
    qapp: QApplication,
    harm: Callable[[Path], AbstractContextManager[None]],
    words: str,
) -> None:
    lesson = school.lesson()
    with opened(school.program, qtbot) as (shown, url):
        ask = partial(said, url, lesson, school.student)
        qtbot.waitUntil(lambda: "Answering" in shown.status.light.text())
        assert is_yes(ask())
        with harm(school.program.folder):
            qtbot.waitUntil(shown.health.isVisible)
            assert words in shown.health.text.text()
            qtbot.waitUntil(lambda: "Not answering" in shown.status.light.text())
            assert is_honest_no(ask())
        qtbot.waitUntil(lambda: not shown.health.isVisible())
        qtbot.waitUntil(lambda: "Answering" in shown.status.light.text())
        assert is_yes(ask())


@pytest.mark.allow_logs
def test_the_window_says_that_its_disk_is_full_and_goes_on_when_there_is_room(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    with small_disk(tmp_path / "small", 24) as disk:
        if disk is None:
            pytest.skip("needs root")
        school = School.founded(disk.point / "school")
        lesson = school.lesson()
        with opened(school.program, qtbot) as (shown, url):
            ask = partial(said, url, lesson, school.student)
            assert is_yes(ask())
            with disk.full():
                assert is_honest_no(ask())
                qtbot.waitUntil(shown.health.isVisible)
                assert "disk is full" in shown.health.text.text()
                qtbot.waitUntil(lambda: "Not answering" in shown.status.light.text())
            qtbot.waitUntil(lambda: not shown.health.isVisible())
            assert is_yes(ask())
