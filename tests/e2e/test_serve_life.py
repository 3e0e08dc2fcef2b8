"""``lcadmin serve`` from its start to its end, and what others do to its data folder meanwhile."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import requests

from lcadmin import app
from lcadmin.domain.instants import HOUR
from lcadmin.paths import DataFolder
from lcadmin.services import callback_address
from tests.e2e.program import PATIENCE_SECONDS, Lesson, School, Service, eventually
from tests.http.rawclient import RawClient, get


def enter(service: Service, lesson: Lesson, person: int) -> dict[str, object]:
    return service.tell(request="connect_lesson", token=lesson.token, user_id=lesson.user_id(person))


@contextmanager
def opened(school: School) -> Iterator[app.OpenFolder]:
    """The data folder as another process on this PC opens it."""
    office = app.open_office(DataFolder(school.program.folder))
    try:
        yield office
    finally:
        office.close()


def is_answered(url: str) -> bool:
    answer = requests.get(
        url, params={"request": "start_lesson", "token": "NOBODYS"}, timeout=PATIENCE_SECONDS
    )
    assert answer.status_code in (200, 404)
    return answer.status_code == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_a_signal_ends_it_cleanly_also_with_connections_open(school: School, number: int) -> None:
    lesson = school.lesson()
    with school.program.serve() as service:
        with RawClient(service.address) as idle, RawClient(service.address) as half_way:
            assert idle.send(get()).answer().status == 404
            half_way.send(b"POST /virtualclassroom/ HTTP/1.1\r\nContent-Le")
            assert enter(service, lesson, school.tutor)["status"] is True
            done = service.stop(number)
            assert idle.is_closed()
        assert (done.code, done.out, done.err) == (0, "", "")
    with school.program.serve() as again:
        assert enter(again, lesson, school.student)["status"] is True
        # The address that LearnCube was given is still the one.
        assert (
            again.callback_url.partition("/virtualclassroom/")[2]
            == (service.callback_url.partition("/virtualclassroom/")[2])
        )
    assert [row["outcome"] for row in school.program.journal()] == ["admitted", "admitted"]
    school.program.check()


def test_a_second_responder_on_the_folder_is_refused_in_one_sentence(school: School) -> None:
    lesson = school.lesson()
    with school.program.serve() as first:
        second = school.program.run("serve", "--port", "0")
        assert (second.code, second.out) == (1, "")
        assert len(second.err.splitlines()) == 1
        assert "already answers for this data folder" in second.err
        assert str(first.process.pid) in second.err
        assert enter(first, lesson, school.tutor)["status"] is True
    with school.program.serve() as third:
        assert enter(third, lesson, school.tutor)["status"] is True


def test_a_port_that_is_taken_is_said_in_one_sentence(school: School) -> None:
    with school.program.serve() as first:
        other = School.founded(school.program.folder.parent / "other")
        done = other.program.run("serve", "--port", first.address[1])
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1
    assert str(first.address[1]) in done.err


def test_the_folder_is_found_whole_while_it_answers(school: School) -> None:
    lesson = school.lesson()
    with school.program.serve() as service:
        enter(service, lesson, school.tutor)
        service.tell(request="start_lesson", token=lesson.token)
        school.program.check()
        service.tell(request="end_lesson", token=lesson.token, time=1)
        real = school.program.run("check", "--json")
        assert (real.code, real.json) == (0, {"ok": True, "problems": []})
        copy = school.program.folder.parent / "copy.db"
        school.program.json("backup", copy)
        assert service.tell(request="start_lesson", token=lesson.token) == {"status": True}
    restored = School(type(school.program)(school.program.folder.parent / "restored"))
    restored.program.json("restore", copy)
    restored.program.check()
    assert [row["request"] for row in restored.program.journal()] == [
        "connect_lesson", "start_lesson", "end_lesson",
    ]  # fmt: skip


def test_a_new_address_takes_over_while_the_one_before_still_works(school: School) -> None:
    lesson = school.lesson()
    with school.program.serve() as service, opened(school) as office:
        first = service.callback_url
        callback_address.rotate(office.desk, overlap_ms=HOUR)
        second = callback_address.url(office.desk, service.listening)
        assert second != first
        eventually(lambda: is_answered(second), lambda answered: answered)
        assert is_answered(first)
        assert enter(service, lesson, school.tutor)["status"] is True

        callback_address.rotate(office.desk, overlap_ms=0)
        third = callback_address.url(office.desk, service.listening)
        eventually(lambda: is_answered(second), lambda answered: not answered)
        assert [is_answered(url) for url in (first, second, third)] == [False, False, True]


def test_what_the_command_line_changes_holds_for_the_next_message(school: School) -> None:
    lesson, later = school.lesson(), school.lesson("Later", starts_in=40)
    program = school.program
    with school.program.serve() as service:
        assert enter(service, lesson, school.student)["status"] is True

        program.json("seat", "renew", lesson.id, school.student)
        replaced = enter(service, lesson, school.student)
        assert (replaced["status"], replaced["message"]) == (
            False,
            "This link has been replaced. Please use the newer one that you were given.",
        )

        newcomer = program.person("Ada Byron")
        students = [part for who in (school.other, newcomer) for part in ("--student", who)]
        edited = Lesson(program.json("class", "edit", lesson.id, *students, "--record"))
        entered = enter(service, edited, newcomer)
        assert (entered["full_name"], entered["record"]) == ("Ada Byron", True)

        program.json("person", "edit", newcomer, "--name", "Ada Lovelace")
        assert enter(service, edited, newcomer)["full_name"] == "Ada Lovelace"

        assert enter(service, later, school.other)["status"] is False
        program.json("config", "set", "early_minutes", "45")
        assert enter(service, later, school.other)["status"] is True

        made_meanwhile = school.lesson("Made meanwhile")
        assert enter(service, made_meanwhile, school.tutor)["status"] is True
        program.json("class", "cancel", made_meanwhile.id)
        refused = enter(service, made_meanwhile, school.tutor)
        assert (refused["status"], refused["message"]) == (False, "This class has been cancelled.")
        started = service.tell(request="start_lesson", token=made_meanwhile.token)
        assert started["status"] is False

        program.json("person", "edit", school.other, "--inactive")
        assert enter(service, school.lesson("After"), school.other)["status"] is False
    program.check()


def test_nothing_secret_stands_in_the_log(school: School) -> None:
    lesson = school.lesson()
    with school.program.serve() as service:
        enter(service, lesson, school.tutor)
        service.tell(request="connect_lesson", token=lesson.token, user_id="12345678")
        service.tell(request="end_lesson", token=lesson.token, time="soon")
        is_answered(service.callback_url + "more")
        service.stop()
    secrets = [
        lesson.token,
        lesson.user_id(school.tutor),
        service.callback_url.rstrip("/").rpartition("/")[2],
    ]
    logs = school.program.folder / "logs"
    written = "".join(file.read_text(encoding="utf-8") for file in sorted(logs.glob("*")))
    assert [secret for secret in secrets if secret in written] == []
