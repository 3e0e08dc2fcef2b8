"""The practice REST API, as LearnCube documents its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import jwt
import pytest
import requests

from lcadmin.domain.instants import HOUR, from_datetime, plus
from lcadmin.practice import PlannedClassroom
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, TOKEN, Clock, School, refusal

Row = dict[str, object]


class Client:
    """A signed-in client of one school's REST API."""

    def __init__(self, school: School) -> None:
        self.root = school.address.api_root
        self.session = requests.Session()
        self.sign_in()

    def sign_in(self) -> None:
        keys = {"api_public_key": PUBLIC_KEY, "api_private_key": PRIVATE_KEY}
        self.token = self.call("POST", "get-api-token/", json=keys).json()["token"]
        self.session.headers["Authorization"] = f"Bearer {self.token}"

    def call(
        self, method: str, path: str, json: object = None, data: bytes | None = None, **headers: str
    ) -> requests.Response:
        return self.session.request(
            method, self.root + path, json=json, data=data, headers=headers, timeout=5
        )

    def rows(self, path: str) -> list[Row]:
        """One page of rows; signs in again first, for a test's clock may have run on."""
        self.sign_in()
        answer = self.call("GET", path)
        assert answer.status_code == 200, answer.text
        rows: list[Row] = answer.json()["results"]
        assert answer.json()["count"] >= len(rows)
        return rows


@pytest.fixture
def client(school: School) -> Iterator[Client]:
    client = Client(school)
    yield client
    client.session.close()


def taught(school: School) -> None:
    """A class of 300 + 311 s with 30 s away in between, begun at 16:00:10."""
    school.act("1001 enter", "wait 10", "1002 enter", "1001 start", "1002 start", "wait 300", "1002 lose")
    school.act("wait 30", "1002 enter", "wait 311", "1001 end")


def signed(clock: Clock, key: str = PRIVATE_KEY, algorithm: str = "HS256", **claims: object) -> str:
    good = {
        "username": "office",
        "user_id": 7,
        "email": "office@example.com",
        "exp": clock.at + timedelta(minutes=5),
    }
    return jwt.encode(
        {n: v for n, v in {**good, **claims}.items() if v is not None}, key, algorithm=algorithm
    )


def test_a_class_stands_in_the_list_with_its_times(school: School, client: Client) -> None:
    taught(school)
    (row,) = client.rows("classrooms/")
    assert {
        name: row[name] for name in ("room_token", "cancelled", "teacher_attended", "actual_duration")
    } == {
        "room_token": TOKEN,
        "cancelled": False,
        "teacher_attended": True,
        "actual_duration": 611,
    }
    assert row["actual_class_start"] == "2026-11-23T16:00:10Z"
    assert row["actual_class_end"] == "2026-11-23T16:10:51Z"
    assert row["teacher_attended_time"] == "2026-11-23T16:00:00.250000Z"
    assert (row["teacher_first_name"], row["teacher_last_name"]) == ("Anna", "Kowalska")


def test_who_came_stands_in_the_list_of_participants(school: School, client: Client) -> None:
    taught(school)
    (classroom,) = client.rows("classrooms/")
    tutor, student = client.rows("participants/")
    assert tutor["user_role"] == "teacher"
    assert {
        n: student[n] for n in ("userid", "username", "user_role", "teacher", "attended", "room_token")
    } == {
        "userid": "1002",
        "username": "Tom Baker",
        "user_role": "student",
        "teacher": "Anna Kowalska",
        "attended": True,
        "room_token": TOKEN,
    }
    assert student["event_uuid"] == classroom["uuid"]
    assert student["attended_time"] == "2026-11-23T16:00:10.250000Z"
    assert student["ended_time"] == "2026-11-23T16:10:51.250000Z"
    assert (student["class_rating"], student["class_review"]) == ("", "")


def test_somebody_who_was_not_let_in_is_no_participant_but_stands_in_the_log(
    school: School, client: Client
) -> None:
    school.office.answers["connect_lesson"] = refusal("No credit.")
    school.act("1002 enter")
    assert client.rows("participants/") == []
    assert client.rows("classrooms/") == []
    (row,) = client.rows("logs/?type=room_endpoint&status=error")
    assert (row["userid"], row["info"]) == ("1002", "connect_lesson")
    assert "No credit." in str(row["response"])


def test_the_log_tells_the_class_in_order(school: School, client: Client) -> None:
    taught(school)
    rows = client.rows(f"logs/?room_token={TOKEN}")
    kinds = [row["type"] for row in rows]
    assert kinds[0] == "room_init"
    assert [k for k in kinds if k in ("room_created", "classroom_start", "classroom_end")] == [
        "room_created", "classroom_start", "classroom_start", "classroom_end",
    ]  # fmt: skip
    assert [row["info"] for row in rows if row["type"] == "room_endpoint"] == [
        "connect_lesson", "connect_lesson", "start_lesson", "crash_lesson time=300", "connect_lesson",
        "end_lesson time=311",
    ]  # fmt: skip
    assert client.call("GET", f"logs/{rows[3]['uuid']}/").json() == rows[3]


def test_a_class_that_is_running_has_no_end_yet(school: School, client: Client) -> None:
    school.running()
    (row,) = client.rows("classrooms/")
    assert row["actual_class_start"] is not None
    assert row["actual_class_end"] is None
    assert all(p["ended_time"] is None for p in client.rows("participants/"))


def test_a_class_that_stops_because_nobody_came_back_is_closed_in_the_log(
    school: School, client: Client
) -> None:
    school.running()
    school.act("wait 100", "1002 lose", "wait 61")
    (row,) = client.rows("classrooms/")
    assert (row["actual_duration"], row["actual_class_end"]) == (100, "2026-11-23T16:01:40Z")
    (end,) = client.rows("logs/?type=classroom_end")
    assert end["creation_date"] == "2026-11-23T16:02:40.250000Z"


def test_a_token_used_again_adds_to_the_same_class(school: School, client: Client) -> None:
    taught(school)
    school.running()
    school.act("wait 89", "1002 end")
    (row,) = client.rows("classrooms/")
    assert row["actual_duration"] == 700
    assert len(client.rows("participants/")) == 2


def test_planned_classes_are_listed_before_anybody_comes(school: School, client: Client) -> None:
    start = from_datetime(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    school.classroom.plan([PlannedClassroom(TOKEN, start, plus(start, HOUR), "Algebra")])
    school.classroom.plan([PlannedClassroom(TOKEN, start, plus(start, HOUR), "Algebra, part 2")])
    taught(school)
    (row,) = client.rows("classrooms/")
    assert (row["start"], row["end"]) == ("2026-11-24T09:30:00Z", "2026-11-24T10:30:00Z")
    assert (row["description"], row["actual_duration"]) == ("Algebra, part 2", 611)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("classrooms/?room_token=K7Q2MZ5W", 1),
        ("classrooms/?room_token=k7q2mz5w", 0),
        ("classrooms/?room_token=", 2),
        ("classrooms/?start_after=2026-11-24", 1),
        ("classrooms/?start_before=2026-11-23", 1),
        ("classrooms/?start_after=2026-11-23T16:00:00.250Z&start_before=2026-11-23T17:00:00%2B01:00", 0),
        ("classrooms/?start_after=2026-11-23T16:00:00Z&start_before=2026-11-23T17:00:01%2B01:00", 1),
        ("classrooms/?teacher_attended=true", 1),
        ("classrooms/?teacher_attended=False", 1),
        ("classrooms/?unknown=1", 2),
        ("participants/?userid=1002", 1),
        ("participants/?user_role=teacher", 1),
        ("participants/?teacher=Anna%20Kowalska", 2),
        ("participants/?teacher=Anna", 0),
        ("participants/?room_token=OTHER", 0),
        ("participants/?attended_time_after=2026-11-23T16:00:05Z", 1),
        ("participants/?attended_time_before=2026-11-23T16:00:05Z", 1),
        ("participants/?ended_time_after=2026-11-23T16:00:05Z", 2),
        ("participants/?ended_time_before=2026-11-23T16:00:05Z", 0),
        ("participants/?class_rating_gte=1", 0),
        ("participants/?class_rating_lte=5", 0),
        ("logs/?userid=1002&type=participant_added", 1),
        ("logs/?type=classroom_start", 2),
        ("logs/?status=error", 0),
        ("logs/?log_date_before=2026-11-22", 0),
        ("logs/?log_date_before=2026-11-23&type=classroom_end", 1),
        ("logs/?log_date_after=2026-11-24", 0),
    ],
)  # fmt: skip
def test_lists_are_filtered(school: School, client: Client, query: str, found: int) -> None:
    taught(school)
    start = from_datetime(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    school.classroom.plan([PlannedClassroom("NOBODYCAME", start, plus(start, HOUR))])
    (row,) = client.rows(f"classrooms/?room_token={TOKEN}")
    client.call("PUT", f"classrooms/{row['uuid']}/", json={"start": "2026-11-23T16:00:00.500Z"})
    assert len(client.rows(query)) == found


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("classrooms/?start_before=soon", "start_before"),
        ("classrooms/?teacher_attended=perhaps", "teacher_attended"),
        ("participants/?user_role=owner", "user_role"),
        ("participants/?class_rating_gte=good", "class_rating_gte"),
        ("logs/?type=party", "type"),
        ("logs/?status=fine", "status"),
    ],
)
def test_a_filter_that_cannot_be_taken_is_named(client: Client, query: str, field: str) -> None:
    answer = client.call("GET", query)
    assert answer.status_code == 400
    assert list(answer.json()) == [field]
    assert isinstance(answer.json()[field], str)


def test_lists_come_in_pages_of_a_hundred(client: Client) -> None:
    for number in range(205):
        assert client.call("POST", "classrooms/", json={"room_token": f"T{number}"}).status_code == 201
    found: list[object] = []
    url = f"{client.root}classrooms/?teacher_attended=false"
    pages = 0
    while url:
        page = client.session.get(url, timeout=5).json()
        assert page["count"] == 205
        assert (page["previous"] is None) == (pages == 0)
        found += [row["room_token"] for row in page["results"]]
        url, pages = page["next"], pages + 1
    assert pages == 3
    assert found == [f"T{number}" for number in range(205)]


@pytest.mark.parametrize("page", ["0", "2", "-1", "x", "1.0", "٣", "9" * 30])
def test_a_page_that_is_not_there_is_404(client: Client, page: str) -> None:
    assert client.call("GET", "classrooms/?page=1").json()["results"] == []
    answer = client.call("GET", f"classrooms/?page={page}")
    assert answer.status_code == 404
    assert "detail" in answer.json()


def test_a_classroom_is_made_read_changed_and_deleted(client: Client) -> None:
    given = {
        "room_token": "ABC123",
        "start": "2026-12-01T10:00:00+01:00",
        "description": "Trial",
        "cancelled": False,
    }
    made = client.call("POST", "classrooms", json=given)
    assert made.status_code == 201
    row = made.json()
    assert (row["start"], row["end"]) == ("2026-12-01T09:00:00Z", "2026-12-01T10:00:00Z")
    path = f"classrooms/{row['uuid']}"
    assert client.call("GET", path).json() == row
    assert client.call("GET", path + "/").json() == row
    changed = client.call(
        "PUT", path, json={"room_token": "ABC123", "cancelled": True, "end": "2026-12-01T09:30:00"}
    )
    assert changed.status_code == 200
    assert (changed.json()["cancelled"], changed.json()["end"]) == (True, "2026-12-01T09:30:00Z")
    assert changed.json()["description"] == "Trial"
    gone = client.call("DELETE", path + "/")
    assert (gone.status_code, gone.content) == (204, b"")
    assert client.call("GET", path).status_code == 404


def test_deleting_a_class_takes_its_participants_along(school: School, client: Client) -> None:
    taught(school)
    (row,) = client.rows("classrooms/")
    client.call("DELETE", f"classrooms/{row['uuid']}/")
    assert client.rows("participants/") == []


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["room_token"]),
        ({"room_token": ""}, ["room_token"]),
        ({"room_token": None}, ["room_token"]),
        ({"room_token": True}, ["room_token"]),
        ({"room_token": "x" * 256}, ["room_token"]),
        ({"room_token": "A1", "start": "soon", "end": 5}, ["start", "end"]),
        ({"room_token": "A1", "start": "2026-12-01T10:00:00Z", "end": "2026-12-01T09:00:00Z"}, ["end"]),
        ({"room_token": "A1", "cancelled": "yes"}, ["cancelled"]),
        ({"room_token": "A1", "description": 5, "audio_only": 1}, ["audio_only", "description"]),
        ({"room_token": "A1", "max_participants": 0}, ["max_participants"]),
        ([], ["detail"]),
        ("text", ["detail"]),
    ],
)
def test_a_classroom_that_cannot_be_made_says_which_field_is_wrong(
    client: Client, body: object, fields: list[str]
) -> None:
    answer = client.call("POST", "classrooms/", json=body)
    assert answer.status_code == 400
    assert sorted(answer.json()) == sorted(fields)
    assert client.rows("classrooms/") == []


def test_a_change_that_cannot_be_made_changes_nothing(client: Client) -> None:
    row = client.call("POST", "classrooms/", json={"room_token": "A1", "return_url": None}).json()
    path = f"classrooms/{row['uuid']}/"
    wrong = client.call("PUT", path, json={"description": "new", "end": "2020-01-01"})
    assert (wrong.status_code, list(wrong.json())) == (400, ["end"])
    assert client.call("PUT", path, data=b"{").status_code == 400
    assert client.call("GET", path).json() == row


@pytest.mark.parametrize(
    "path",
    [
        "classrooms/0b0c5a1e-6b0e-4f7e-9a43-0a2f6a8b1c11/", "classrooms/not-an-id", "participants/1/",
        "logs/%00/", "classrooms//", "elsewhere/", "classrooms/a/b/", "",
    ],
)  # fmt: skip
def test_what_is_not_there_is_404(client: Client, path: str) -> None:
    answer = client.call("GET", path)
    assert answer.status_code == 404
    assert answer.json() == {"detail": "Not found."}


def test_changing_what_is_not_there_is_404(client: Client) -> None:
    for method in ("PUT", "DELETE"):
        assert client.call(method, "classrooms/not-an-id/", json={}).status_code == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("DELETE", "classrooms/"),
        ("POST", "classrooms/x/"),
        ("PATCH", "classrooms/x/"),
        ("POST", "participants/"),
        ("DELETE", "logs/x/"),
        ("GET", "get-api-token/"),
        ("GET", "verify-api-token"),
    ],
)
def test_other_methods_are_405(client: Client, method: str, path: str) -> None:
    answer = client.call(method, path, json={})
    assert (answer.status_code, answer.content) == (405, b"")


def test_a_token_is_good_for_five_minutes(client: Client, clock: Clock) -> None:
    assert client.call("POST", "verify-api-token/", json={"token": client.token}).status_code == 200
    clock.forward(299)
    assert client.call("GET", "classrooms/").status_code == 200
    clock.forward(1)
    assert client.call("POST", "verify-api-token", json={"token": client.token}).status_code == 401
    assert client.call("GET", "classrooms/").status_code == 401


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("get-api-token/", {"api_public_key": PUBLIC_KEY, "api_private_key": "wrong"}, 401),
        ("get-api-token/", {"api_public_key": "falsch ä", "api_private_key": PRIVATE_KEY}, 401),
        ("get-api-token/", {"api_public_key": PUBLIC_KEY}, 400),
        ("get-api-token/", [], 400),
        ("verify-api-token/", {"token": None}, 400),
        ("verify-api-token/", {"token": "never given out"}, 401),
    ],
)
def test_wrong_keys_and_tokens_do_not_sign_in(client: Client, path: str, body: object, status: int) -> None:
    answer = client.call("POST", path, json=body)
    assert answer.status_code == status
    assert "token" not in answer.json() or status == 400


def test_a_jwt_that_the_client_signed_itself_signs_in(client: Client, clock: Clock) -> None:
    answer = client.call("GET", "classrooms/", Authorization=f"Bearer {signed(clock)}")
    assert answer.status_code == 200
    clock.forward(301)
    assert (
        client.call("GET", "classrooms/", Authorization=f"Bearer {signed(clock, exp=clock.at)}").status_code
        == 401
    )


def test_a_jwt_that_is_not_right_does_not(client: Client, clock: Clock) -> None:
    other = "another-private-key-of-somebody-else-0123456789"
    wrong = {
        "Bearer ": "empty",
        f"Bearer {signed(clock, key=other)}": "signed with another key",
        f"Bearer {signed(clock, algorithm='HS384', key=PRIVATE_KEY * 2)}": "another algorithm",
        f"Bearer {signed(clock, exp=None)}": "no expiry",
        f"Bearer {signed(clock, user_id='7')}": "user_id is text",
        f"Bearer {signed(clock, email=None)}": "no email",
        f"Bearer {jwt.encode({'user_id': 7}, '', algorithm='none')}": "unsigned",
        f"Basic {client.token}": "another scheme",
        client.token: "no scheme",
        "Bearer a.b.c": "nonsense",
    }
    for authorization, why in wrong.items():
        answer = client.call("GET", "classrooms/", Authorization=authorization)
        assert answer.status_code == 401, why
        assert "detail" in answer.json()


def test_without_signing_in_nothing_is_shown_or_changed(school: School) -> None:
    for method, path in [
        ("GET", "classrooms/"),
        ("POST", "classrooms/"),
        ("GET", "logs/x/"),
        ("GET", "participants"),
    ]:
        answer = requests.request(method, school.address.api_root + path, json={"room_token": "A"}, timeout=5)
        assert answer.status_code == 401
    assert Client(school).rows("classrooms/") == []
