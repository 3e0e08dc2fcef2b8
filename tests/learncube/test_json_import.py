from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lcadmin.domain.class_logs import ClassLog, EventLog, LogStatus, ParticipantLog
from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import english
from lcadmin.learncube import json_import
from lcadmin.services.log_entries import Entry

CLASSROOM = {
    "uuid": "0b0c", "room_token": "K7Q2", "cancelled": False, "description": "Algebra",
    "start": "2026-10-05T16:00:00Z", "end": "2026-10-05T17:00:00Z", "teacher_attended": True,
    "teacher_attended_time": "2026-10-05T15:58:41.123456Z", "actual_class_start": "2026-10-05T16:01:10Z",
    "actual_class_end": "2026-10-05T16:59:12Z", "actual_duration": 3482,
}  # fmt: skip
PERSON = {
    "uuid": "c9d0", "event_uuid": "0b0c", "userid": "149", "user_role": "student", "username": "John Doe",
    "attended": True, "attended_time": "2026-10-05T16:00:02.638172Z", "class_rating": "5", "class_review": "",
}  # fmt: skip
EVENT = {
    "uuid": "e1", "token": "K7Q2", "slug": "lc-1", "userid": "149", "creation_date": "2026-10-05T16:00:02Z",
    "type": "participant_entered", "status": "ok", "info": "", "response": "",
}  # fmt: skip


def entries(path: Path, text: str) -> list[Entry]:
    path.write_text(text, encoding="utf-8")
    return list(json_import.log_file(path).entries())


def items(path: Path, value: Any) -> list[Any]:
    return [entry.item for entry in entries(path, json.dumps(value))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.json"


def test_a_page_a_list_one_row_and_rows_by_line_are_all_read(path: Path) -> None:
    page = {"count": 1, "next": None, "previous": "http://a/?b=[1]", "results": [CLASSROOM]}
    for text in (
        json.dumps(page, indent=1),
        json.dumps([CLASSROOM]),
        json.dumps(CLASSROOM),
        json.dumps([page]),
    ):
        (entry,) = entries(path, text)
        assert isinstance(entry.item, ClassLog)
    lines = "\n".join(json.dumps(row) for row in (CLASSROOM, PERSON, EVENT))
    found = entries(path, lines)
    assert [type(entry.item) for entry in found] == [ClassLog, ParticipantLog, EventLog]
    assert [entry.line for entry in found] == [1, 2, 3]
    assert len(entries(path, json.dumps(page) + json.dumps(page))) == 2


def test_the_line_of_a_row_is_the_one_it_begins_on(path: Path) -> None:
    rows = [CLASSROOM, {"no": "row"}, CLASSROOM, 7]
    found = entries(path, json.dumps(rows, indent=2))
    lines = json.dumps(rows, indent=2).splitlines()
    assert [entry.line for entry in found if entry.item is None] == [
        next(n for n, line in enumerate(lines, 1) if '"no"' in line) - 1,
        len(lines) - 1,
    ]


def test_a_class_is_read_as_the_rest_api_gives_it(path: Path) -> None:
    (row,) = items(path, CLASSROOM)
    assert (row.uuid, row.token, row.title, row.seconds) == ("0b0c", "K7Q2", "Algebra", 3482)
    assert (row.tutor_attended, row.status) == (1, LogStatus.HELD)
    (never,) = items(
        path, CLASSROOM | {"actual_class_start": None, "actual_class_end": None, "actual_duration": 0}
    )
    assert (never.seconds, never.status) == (0, LogStatus.NOT_HELD)


def test_a_length_whose_unit_nobody_knows_stays_open(path: Path) -> None:
    (row,) = items(path, CLASSROOM | {"actual_class_end": None})
    assert (row.seconds, row.given) == (None, 3482.0)


def test_a_participant_and_a_log_line_are_read(path: Path) -> None:
    person, event = items(path, [PERSON, EVENT])
    assert (person.name, person.rating, person.is_tutor, person.keys) == ("John Doe", 5.0, 0, ("u:0b0c",))
    assert (event.kind, event.ok, event.keys) == ("participant_entered", 1, ("s:lc-1",))
    (nameless,) = items(path, {k: v for k, v in EVENT.items() if k != "uuid"})
    assert nameless.uuid.startswith("K7Q2")


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (CLASSROOM | {"start": None}, "start is missing"),
        (CLASSROOM | {"start": "tomorrow"}, "not a date and time"),
        (CLASSROOM | {"uuid": None, "room_token": None}, "names no class"),
        (PERSON | {"event_uuid": ""}, "names no class"),
        (PERSON | {"uuid": "", "userid": None, "username": ""}, "names nobody"),
        (EVENT | {"creation_date": 7}, "start is missing"),
        (EVENT | {"slug": None, "token": None}, "names no class"),
        ({"slug": "", "start": "2026-10-05T16:00:00Z", "duration_seconds": 5}, "names no class"),
        ({"slug": "lc-1", "start": "", "duration_seconds": 5}, "start is missing"),
        ("text", "not a row"),
        ({"some": "thing"}, "not a row"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(path: Path, row: object, why: str) -> None:
    (entry,) = entries(path, json.dumps([row]))
    assert entry.item is None
    assert entry.why is not None
    assert why in english(entry.why)


def test_odd_values_are_left_out_and_said(path: Path) -> None:
    odd = CLASSROOM | {"cancelled": "perhaps", "end": "late", "actual_duration": [], "teacher_attended": ""}
    (entry,) = entries(path, json.dumps(odd))
    row = entry.item
    assert isinstance(row, ClassLog)
    assert (row.cancelled, row.end, row.given, row.tutor_attended) == (0, None, None, None)
    assert len(entry.remarks) == 3


@pytest.mark.parametrize("value", [True, 1, "TRUE", "yes", "ja"])
def test_a_yes_is_read_however_it_is_written(path: Path, value: object) -> None:
    (told,) = items(path, CLASSROOM | {"cancelled": value})
    assert told.cancelled == 1


def test_damaged_letters_and_another_way_to_write_them_are_said(path: Path) -> None:
    rows = [CLASSROOM | {"uuid": f"u{n}", "description": f"é è à {n}"} for n in range(3)]
    whole = json.dumps(rows, ensure_ascii=False)
    path.write_bytes(whole.encode().replace("é è à 1".encode(), b"\xc3 \xc3\xa8 \xc3\xa0 1"))
    found = list(json_import.log_file(path).entries())
    assert [[one.key for one in entry.remarks] for entry in found] == [[], ["log_bad_letters"], []]
    path.write_bytes(whole.encode("cp1252"))
    found = list(json_import.log_file(path).entries())
    assert [[one.key for one in entry.remarks] for entry in found] == [["log_read_as"], [], []]


def test_our_own_export_comes_back_as_it_was(path: Path) -> None:
    own = {
        "slug": "lc-1", "title": "Algebra", "start": "2026-10-05T16:00:00Z", "duration_seconds": None,
        "status": "cancelled", "tutor": "Anna", "rating": 4.5, "cancelled_at": "2026-10-04T16:00:00Z",
    }  # fmt: skip
    (row,) = items(path, own)
    assert (row.seconds, row.cancelled, row.tutor, row.rating) == (None, 1, "Anna", 4.5)


@pytest.mark.parametrize("text", ["[1, 2", '{"results": [1]', "nonsense", "[" * 100_000, '{"a": 1'])
def test_what_is_no_json_is_said_with_the_place(path: Path, text: str) -> None:
    with pytest.raises(BadInput, match=r"log\.json is not JSON .* from character"):
        entries(path, text)


def test_a_file_longer_than_a_chunk_is_read_whole(path: Path) -> None:
    rows = [CLASSROOM | {"uuid": f"u{n}", "description": "x" * 300} for n in range(2_000)]
    assert len(items(path, {"results": rows, "count": 2_000})) == 2_000


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        list(json_import.log_file(tmp_path / "none.json").entries())


def test_half_a_character_and_an_endless_number_spoil_no_row(path: Path) -> None:
    odd = json.dumps(CLASSROOM | {"description": "Algebra \ud83d"})
    endless = "9" * 5_000
    whole = json.dumps(CLASSROOM | {"uuid": 0, "actual_duration": 1, "max_participants": 2})
    for plain in ('"uuid": 0', '"actual_duration": 1', '"max_participants": 2'):
        whole = whole.replace(plain, plain[:-1] + endless)
    first, second, third = entries(path, f"[{odd}, {whole}, {json.dumps(CLASSROOM)}]")
    assert isinstance(first.item, ClassLog)
    assert first.item.title == "Algebra \ufffd"
    assert isinstance(second.item, ClassLog)
    assert (second.item.uuid, second.item.given) == ("", None)
    assert isinstance(third.item, ClassLog)
