"""The join page and ``POST /practice/act``: what they take, what they refuse, what they let out."""

from __future__ import annotations

import re

import pytest
import requests

from lcadmin.practice.links import BadLink, read_link
from tests.practice.office import School

LINK = "/classv3/?token=K7Q2MZ5W&user_id=1001"


def get(school: School, path: str, **headers: str) -> requests.Response:
    return requests.get(school.address.listening + path, headers=headers, timeout=5)


def post(school: School, data: object, **headers: str) -> requests.Response:
    url = f"{school.address.listening}/practice/act"
    if isinstance(data, bytes):
        return requests.post(url, data=data, headers=headers, timeout=5)
    return requests.post(url, json=data, headers=headers, timeout=5)


@pytest.mark.parametrize("path", [LINK, LINK.replace("/?", "?"), "/"])
def test_the_page_says_that_it_is_practice_and_needs_nothing_from_outside(school: School, path: str) -> None:
    page = get(school, path)
    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html;charset=UTF-8"
    assert "Practice classroom – not LearnCube" in page.content.decode()
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "script-src 'self';" in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"
    for address in [path, *re.findall(r'(?:src|href)="(/[^"]*)"', page.text)]:
        part = get(school, address)
        assert part.status_code == 200
        assert not re.search(r"(?:https?:)?//[a-z0-9]", part.text, re.IGNORECASE)
        assert not re.search(r"\son\w+=|<style|style=", part.text) or address.endswith(".js")


def test_the_page_has_a_button_for_everything_a_person_can_do(school: School) -> None:
    page = get(school, LINK).text
    found = re.findall(r'data-action="(\w+)" data-testid="(\w+)"[^>]*>([^<]+)<', page)
    assert found == [
        ("start", "start", "Start Class"),
        ("enter", "rejoin", "Rejoin"),
        ("enter", "enter", "Enter"),
        ("end", "end", "End Class"),
        ("lose", "lose", "Lose connection"),
        ("leave", "leave", "Leave"),
    ]


def test_looking_at_the_page_does_not_enter(school: School) -> None:
    get(school, LINK)
    requests.head(school.address.listening + LINK, timeout=5)
    get(school, LINK.replace("/classv3/", "/practice/state"))
    assert school.office.told == []


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?token=A",
        "?user_id=1",
        "?token=&user_id=1",
        "?token=A&token=B&user_id=1",
        "?token=A&user_id=%00",
        "?" + "a&" * 99,
    ],
)
def test_a_link_that_is_not_complete_is_said_so(school: School, query: str) -> None:
    page = get(school, f"/classv3/{query}")
    assert page.status_code == 400
    assert "not a complete join link" in page.text
    assert "<script" not in page.text
    assert get(school, f"/practice/state{query}").status_code == 400


def test_nothing_of_the_link_is_repeated_in_the_page(school: School) -> None:
    page = get(school, "/classv3/?token=%3Cscript%3Ealert(1)&user_id=%22onload=")
    assert page.status_code == 200
    assert "alert(1)" not in page.text
    assert "onload" not in page.text


def test_act_takes_a_join_link_with_any_host(school: School) -> None:
    done = post(school, {"join_url": "https://school.learn-cube.com" + LINK, "action": "enter"})
    assert done.status_code == 200
    assert done.json()["ok"] is True
    assert done.json()["message"] == "You are in."
    assert done.json()["state"]["you"]["name"] == "Anna Kowalska"
    assert school.office.told == ["connect 1001"]


def test_act_says_no_with_200(school: School) -> None:
    done = post(school, {"join_url": LINK.replace("1001", "1009"), "action": "enter"})
    assert (done.status_code, done.json()["ok"]) == (200, False)
    assert done.json()["message"] == "This link is not for this class."
    done = post(school, {"join_url": LINK, "action": "end"})
    assert (done.status_code, done.json()["ok"]) == (200, False)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "JSON object"),
        (b"{", "JSON object"),
        (b"[" * 10_000, "JSON object"),
        (b'"\xff"', "JSON object"),
        ([], "JSON object"),
        ({"join_url": LINK}, "JSON object"),
        ({"join_url": 5, "action": "enter"}, "JSON object"),
        (b'{"join_url":"/?token=\\ud800&user_id=1","action":"enter"}', "join"),
        ({"join_url": LINK, "action": "dance"}, "action has to be"),
        ({"join_url": LINK, "action": "ENTER"}, "action has to be"),
        ({"join_url": "http://[::1" + LINK, "action": "enter"}, "not a complete join link"),
        ({"join_url": "/classv3/?token=A", "action": "enter"}, "not a complete join link"),
        (
            {"join_url": f"/classv3/?token={'A' * 201}&user_id=1", "action": "enter"},
            "not a complete join link",
        ),
    ],
)
def test_act_answers_bad_input_with_400_and_one_sentence(school: School, data: object, sentence: str) -> None:
    headers = {"Content-Type": "application/json"} if isinstance(data, bytes) else {}
    answer = post(school, data, **headers)
    assert answer.status_code == 400
    assert answer.json()["ok"] is False
    assert sentence in answer.json()["message"]
    assert school.office.told == []


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]
)
def test_act_takes_no_forms_from_elsewhere(school: School, content_type: str) -> None:
    body = b'{"join_url":"/classv3/?token=A&user_id=1","action":"enter"}'
    answer = post(school, body, **{"Content-Type": content_type})
    assert answer.status_code == 400
    assert "application/json" in answer.json()["message"]


def test_act_takes_nothing_from_a_page_of_another_origin(school: School) -> None:
    step = {"join_url": LINK, "action": "enter"}
    assert post(school, step, Origin="https://elsewhere.example").status_code == 403
    assert post(school, step, Origin="null").status_code == 403
    assert post(school, step, Origin=school.address.listening).status_code == 200


@pytest.mark.parametrize(
    "host", ["elsewhere.example", "127.0.0.1.elsewhere.example", "[", "10.0.0.1:80", "localhost@a.example"]
)
@pytest.mark.parametrize("path", [LINK, "/practice/state", "/api/virtual-classroom/classrooms/"])
def test_another_name_for_this_machine_is_not_answered(school: School, host: str, path: str) -> None:
    assert get(school, path, Host=host).status_code in (400, 403)


@pytest.mark.parametrize("host", ["localhost:1", "127.0.0.1", "127.9.9.9:80", "[::1]:80"])
def test_this_machine_s_own_names_are_answered(school: School, host: str) -> None:
    assert get(school, LINK, Host=host).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/practice/act", 405),
        ("POST", "/classv3/", 405),
        ("POST", "/practice/state", 405),
        ("DELETE", "/practice/page.js", 405),
        ("GET", "/elsewhere", 404),
        ("GET", "/practice/page.html", 404),
        ("GET", "/practice/../practice/page.js", 404),
    ],
)
def test_there_is_nothing_else(school: School, method: str, path: str, status: int) -> None:
    session = requests.Session()
    prepared = session.prepare_request(requests.Request(method, school.address.listening))
    prepared.url = school.address.listening + path
    with session:
        assert session.send(prepared, timeout=5).status_code == status


def test_a_page_that_was_reloaded_cannot_lose_the_new_ones_connection(school: School) -> None:
    school.running()
    post(school, {"join_url": LINK, "action": "enter", "visit": "old"})
    post(school, {"join_url": LINK, "action": "enter", "visit": "new"})
    post(school, {"join_url": LINK, "action": "lose", "visit": "old"})
    assert "crash 0" not in school.office.told
    post(school, {"join_url": LINK, "action": "lose", "visit": "new"})
    assert school.office.told[-1] == "crash 0"


@pytest.mark.parametrize(
    "url", ["?token=A B&user_id=1", "https://x.example:99999999/?token=A&user_id=7", "token=A&user_id=7"]
)
def test_a_link_is_read_for_its_parameters_alone(url: str) -> None:
    if "?" not in url:
        with pytest.raises(BadLink):
            read_link(url)
    else:
        assert read_link(url).token in ("A", "A B")
