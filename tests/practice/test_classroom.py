"""A practice classroom and an office that it calls, over real sockets."""

from __future__ import annotations

import json
import socket
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
import requests

from lcadmin.http import Response, ServerError
from lcadmin.practice import CallbackForm, PracticeClassroom
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, Office, School, refusal


def classroom(
    url: str | None, *, form: CallbackForm = CallbackForm.JSON, port: int = 0, timeout_seconds: float = 10.0
) -> PracticeClassroom:
    return PracticeClassroom(
        callback_url=lambda: url,
        public_key=PUBLIC_KEY,
        private_key=PRIVATE_KEY,
        port=port,
        form=form,
        timeout_seconds=timeout_seconds,
    )


def test_a_whole_class_is_told_to_the_office_in_order(school: School) -> None:
    done = school.act(
        "1001 enter", "1002 enter", "1001 start", "1002 start", "wait 300", "1002 lose", "wait 30",
        "1002 enter", "wait 311", "1001 end",
    )  # fmt: skip
    assert [d["ok"] for d in done] == [True] * 7
    assert school.office.told == [
        "connect 1001", "connect 1002", "start", "crash 300", "connect 1002", "end 311",
    ]  # fmt: skip


def test_messages_are_json_posts_as_learncube_documents_them(school: School) -> None:
    school.running()
    school.act("wait 5", "1001 end")
    first, last = school.office.requests[0], school.office.requests[-1]
    assert (first.method, first.path, first.query) == ("POST", "/virtualclassroom/secret/", "")
    assert first.header("content-type") == "application/json;charset=UTF-8"
    assert json.loads(first.body) == {"request": "connect_lesson", "token": "K7Q2MZ5W", "user_id": "1001"}
    assert json.loads(last.body) == {"request": "end_lesson", "token": "K7Q2MZ5W", "time": 5}


def test_parameters_can_stand_in_the_query_string(office: Office) -> None:
    room = classroom(office.url, form=CallbackForm.QUERY)
    address = room.start()
    assert room.act(f"{address.endpoint}/classv3/?token=ABC123&user_id=1001", "enter")["ok"]
    room.stop()
    assert office.requests[0].query == "request=connect_lesson&token=ABC123&user_id=1001"
    assert office.requests[0].body == b""


def test_a_refusal_is_passed_on_in_the_offices_own_words(school: School) -> None:
    school.office.answers["connect_lesson"] = refusal("Class not allowed, student has no credit")
    done = school.classroom.act(school.link("1002"), "enter")
    assert not done["ok"]
    assert done["message"] == "Class not allowed, student has no credit"
    assert done["state"]["notice"] == {"text": "Class not allowed, student has no credit", "tone": "refused"}
    assert done["state"]["headline"] == "You were not let in"
    assert done["state"]["you"]["here"] is False


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Response(503, b'{"status":false}'), "could not take the message (its answer was 503)"),
        (Response(503, b'{"status":false,"message":"Disk full."}'), "503): Disk full."),
        (Response(500, b"<html>"), "its answer was 500"),
        (Response(302, b"", headers=(("Location", "/elsewhere"),)), "its answer was 302"),
        (Response(200, b"<html>"), "could not be understood: it is not the kind of text"),
        (Response(200, b"[" * 20_000), "could not be understood: it is not the kind of text"),
        (Response(200, b"x" * 200_000), "could not be understood: it is not the kind of text"),
        (Response(200, b'{"status":"true"}'), "it says neither yes nor no"),
        (Response(200, b'{"status":true,"full_name":"A","id":1002}'), "whether this is the tutor"),
        (Response(200, b'{"status":true,"is_tutor":false,"full_name":" ","id":1002}'), "it gives no name"),
        (Response(200, b'{"status":true,"is_tutor":false,"full_name":"A","id":1003}'), "about somebody else"),
        (Response(200, b'{"status":true,"is_tutor":false,"full_name":"A","id":true}'), "about somebody else"),
        (Response(200, b'{"status":false}'), "The answer was no, without a reason."),
        (Response(200, b'{"status":false,"message":7}'), "The answer was no, without a reason."),
    ],
)
def test_an_answer_that_is_no_use_is_shown_in_plain_words(
    school: School, answer: Response, sentence: str
) -> None:
    school.office.answers["connect_lesson"] = answer
    done = school.classroom.act(school.link("1002"), "enter")
    assert not done["ok"]
    assert sentence in done["message"]


def test_an_id_may_come_back_as_text(school: School) -> None:
    reply = {"status": True, "is_tutor": True, "id": "abc7", "full_name": "Anna"}
    school.office.answers["connect_lesson"] = Response(200, json.dumps(reply).encode())
    assert school.classroom.act(school.link("abc7"), "enter")["ok"]


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (None, "lcadmin's connection is off"),
        ("", "lcadmin's connection is off"),
        ("nonsense", "not a web address"),
        ("ftp://127.0.0.1/", "not a web address"),
        ("http://127.0.0.1:1/", "could not be reached"),
    ],
)
def test_an_office_that_cannot_be_reached_is_said_in_plain_words(url: str | None, sentence: str) -> None:
    room = classroom(url)
    address = room.start()
    done = room.act(f"{address.endpoint}/classv3/?token=ABC123&user_id=1001", "enter")
    room.stop()
    assert not done["ok"]
    assert sentence in str(done["message"])


def test_an_office_that_never_answers_is_given_up(office: Office) -> None:
    never: Future[Response] = Future()
    office.answers["connect_lesson"] = never
    room = classroom(office.url, timeout_seconds=0.2)
    address = room.start()
    done = room.act(f"{address.endpoint}/classv3/?token=ABC123&user_id=1001", "enter")
    room.stop()
    assert "did not answer in time" in str(done["message"])
    never.set_result(Response(200))


def test_the_address_is_asked_for_before_each_message(school: School) -> None:
    school.act("1001 enter")
    good, school.office.url = school.office.url, None
    assert not school.classroom.act(school.link("1002"), "enter")["ok"]
    school.office.url = good
    assert school.classroom.act(school.link("1002"), "enter")["ok"]


def test_an_end_that_could_not_be_told_is_shown_to_everybody_and_not_repeated(school: School) -> None:
    school.running()
    school.office.answers["end_lesson"] = Response(503, b'{"status":false}')
    (done,) = school.act("wait 60", "1001 end")
    assert not done["ok"]
    assert done["state"]["phase"] == "ended"
    for who in ("1001", "1002"):
        state = requests.get(
            f"{school.address.listening}/practice/state?{school.link(who).split('?')[1]}", timeout=5
        )
        assert "503" in state.json()["notice"]["text"]
        assert state.json()["headline"] == "The class has ended"
    assert school.office.told.count("end 60") == 1


def test_the_state_says_who_is_here_and_what_each_of_them_can_do(school: School) -> None:
    school.running()
    school.act("wait 12")
    lost = school.classroom.act(school.link("1002"), "lose")["state"]
    assert (lost["headline"], lost["actions"]) == ("Connection lost", ["enter", "leave"])
    assert lost["you"]["seconds_left"] == 60
    school.clock.forward(18.5)
    tutor = school.classroom.act(school.link("1001"), "start")["state"]
    assert tutor["headline"] == "Class interrupted"
    assert tutor["actions"] == ["end", "lose", "leave"]
    assert tutor["seconds"] == 12
    assert tutor["people"] == [
        {
            "name": "Anna Kowalska", "role": "tutor", "role_text": "Tutor", "you": True, "state": "ready",
            "state_text": "pressed Start", "seconds_left": None,
        },
        {
            "name": "Tom Baker", "role": "student", "role_text": "Student", "you": False, "state": "lost",
            "state_text": "lost connection, 42 s left", "seconds_left": 42,
        },
    ]  # fmt: skip


def test_names_are_not_told_to_somebody_who_was_not_let_in(school: School) -> None:
    school.running()
    outsider = school.classroom.act(school.link("9999"), "enter")
    assert not outsider["ok"]
    assert "Anna" not in json.dumps(outsider)
    assert outsider["state"]["phase"] == "outside"


def test_rooms_do_not_mix(school: School) -> None:
    school.running()
    other = school.classroom.act(school.link("1001", token="OTHER123"), "enter")
    assert other["state"]["phase"] == "waiting"
    assert len(other["state"]["people"]) == 1


def test_steps_of_one_room_are_sent_in_the_order_they_were_taken(school: School) -> None:
    school.running()
    gate: Future[Response] = Future()
    school.office.answers["crash_lesson"] = gate
    with ThreadPoolExecutor(1) as pool:
        lost = pool.submit(school.classroom.act, school.link("1002"), "lose")
        school.office.wait_for("crash 0")
        back = pool.submit(school.classroom.act, school.link("1002"), "enter")
        assert school.office.told[-1] == "crash 0"
        gate.set_result(Response(200, b'{"status":true}'))
        assert lost.result(10)["ok"]
        assert back.result(10)["ok"]
    assert school.office.told[-2:] == ["crash 0", "connect 1002"]


def test_an_office_that_thinks_does_not_hold_up_pages_or_other_rooms(school: School) -> None:
    gate: Future[Response] = Future()
    school.office.answers["start_lesson"] = gate
    school.act("1001 enter", "1002 enter", "1001 start")
    with ThreadPoolExecutor(1) as pool:
        start = pool.submit(school.classroom.act, school.link("1002"), "start")
        school.office.wait_for("start")
        state = requests.get(
            f"{school.address.listening}/practice/state?{school.link('1001').split('?')[1]}", timeout=5
        )
        assert state.json()["phase"] == "waiting"
        assert school.classroom.act(school.link("1001", token="OTHER1"), "enter")["ok"]
        gate.set_result(Response(200, b'{"status":true}'))
        assert start.result(10)["state"]["phase"] == "running"


def test_steps_whose_turn_has_not_come_are_given_up_when_it_is_switched_off(school: School) -> None:
    school.running()
    gate: Future[Response] = Future()
    school.office.answers["crash_lesson"] = gate
    with ThreadPoolExecutor(2) as pool:
        lost = pool.submit(school.classroom.act, school.link("1002"), "lose")
        school.office.wait_for("crash 0")
        school.clock.asked.clear()
        back = pool.submit(school.classroom.act, school.link("1002"), "enter")
        assert school.clock.asked.wait(10)
        school.classroom.stop()
        assert back.result(10) == {
            "ok": False,
            "message": "This practice classroom has been switched off.",
            "state": {},
        }
        gate.set_result(Response(200, b'{"status":true}'))
        assert lost.result(10)["ok"]
    assert school.office.told[-1] == "crash 0"


@pytest.mark.parametrize("link", ["", "http://127.0.0.1/classv3/?token=A", "http://["])
def test_a_step_for_a_bad_link_is_one_sentence(school: School, link: str) -> None:
    assert school.classroom.act(link, "enter") == {
        "ok": False,
        "message": "This is not a complete join link: it needs one token and one person.",
        "state": {},
    }


def test_somebody_who_did_not_come_back_in_time_is_told_so(school: School) -> None:
    school.running()
    school.act("wait 100", "1002 lose", "wait 61")
    query = school.link("1002").split("?")[1]
    state = requests.get(f"{school.address.listening}/practice/state?{query}", timeout=5).json()
    assert (state["headline"], state["actions"]) == ("The class stopped", ["enter"])
    assert state["people"] == []


def test_a_port_that_is_taken_is_one_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        room = classroom(None, port=taken.getsockname()[1])
        with pytest.raises(ServerError):
            room.start()
    room.stop()


def test_it_can_be_stopped_twice_and_started_again_with_its_records(school: School) -> None:
    school.running()
    school.classroom.stop()
    school.classroom.stop()
    with pytest.raises(RuntimeError):
        school.classroom.act(school.link("1001"), "end")
    address = school.classroom.start()
    school.clock.forward(10)
    done = school.classroom.act(f"{address.endpoint}/classv3/?token=K7Q2MZ5W&user_id=1001", "end")
    assert done["ok"]
    assert school.office.told[-1] == "end 10"
    with pytest.raises(RuntimeError):
        school.classroom.start()


def test_keys_do_not_stand_in_the_address_as_it_is_printed(school: School) -> None:
    assert school.address.private_key not in repr(school.address)
    assert school.address.endpoint == school.address.listening
    assert school.address.api_root == f"{school.address.listening}/api/virtual-classroom/"
