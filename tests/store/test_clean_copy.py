"""One person taken out of the safety copy: messages and everybody else's rows stay as they were."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from lcadmin.domain.erasing import Traces
from lcadmin.store import clean_copy
from lcadmin.store.clean_copy import clean_safety_copy
from lcadmin.store.digests import LESSONS, PEOPLE
from lcadmin.store.safety_copy import changing

TOM = Traces(1, "Student 1", ("Tom Baker",), ("tom@example.com",), ("Tom",))
MESSAGE = b'{"id":"a","request":"Tom Baker"}\n'


def person(number: int, name: str, email: str = "") -> dict[str, object]:
    row: dict[str, object] = dict.fromkeys(PEOPLE.columns, "")
    row |= {"id": number, "name": name, "email": email, "rate": None, "active": 1, "sample": 0, "folded": ""}
    return row | {"digest": PEOPLE.digest([row[name] for name in PEOPLE.columns])}  # type: ignore[misc]


def line(**rows: list[dict[str, object]]) -> bytes:
    return msgspec.json.encode({"change": 3, "rows": rows}) + b"\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "safety-copy"
    place.mkdir()
    return place


def cleaned(folder: Path, *lines: bytes) -> list[bytes]:
    file = folder / "2026-11.jsonl"
    file.write_bytes(b"".join(lines))
    clean_safety_copy(folder, TOM, frozenset({5}))
    return file.read_bytes().splitlines(keepends=True)


def test_messages_and_others_stay_byte_by_byte(folder: Path) -> None:
    ben = line(people=[person(2, "Ben", "ben@example.com")])
    file = folder / "2026-11.jsonl"
    file.write_bytes(MESSAGE + ben)
    before = file.stat().st_ino

    assert cleaned(folder, MESSAGE, ben) == [MESSAGE, ben]
    assert file.stat().st_ino == before


def test_the_entry_is_sealed_anew_and_what_was_only_theirs_goes(folder: Path) -> None:
    (only,) = cleaned(
        folder,
        line(
            people=[person(1, "Tom Baker", "tom@example.com"), person(2, "Ben")],
            contacts=[{"id": 1, "person_id": 1, "name": "Mary"}, {"id": 2, "person_id": 2, "name": "Eve"}],
            settings=[{"key": "business_name", "value": "Tom Baker"}],
        ),
    )

    rows = msgspec.json.decode(only)["rows"]
    tom, ben = rows["people"]
    assert (tom["name"], tom["email"], tom["active"], tom["folded"]) == ("Student 1", "", 0, "student 1")
    assert tom["digest"] == PEOPLE.digest([tom[name] for name in PEOPLE.columns])
    assert ben["name"] == "Ben"
    assert [one["name"] for one in rows["contacts"]] == ["Eve"]
    assert rows["settings"][0]["value"] == "Tom Baker"


def test_a_row_that_was_altered_outside_is_not_made_to_look_right(folder: Path) -> None:
    wrong = dict.fromkeys(LESSONS.columns, 0) | {"id": 5, "title": "Tom", "folded": "tom", "digest": "wrong"}

    (only,) = cleaned(folder, line(lessons=[wrong]))

    (row,) = msgspec.json.decode(only)["rows"]["lessons"]
    assert (row["title"], row["folded"], row["digest"]) == ("Student 1", "student 1", "wrong")


def test_a_line_that_was_cut_off_says_nothing_either(folder: Path) -> None:
    cut = b'{"change":3,"rows":{"people":[{"name":"Tom Ba'
    harmless = b'{"change":3,"rows":{"people":[{"name":"B\n'

    assert cleaned(folder, harmless, b'{"change":3,"rows":{"people":[{"name":"Tom Baker","em') == [
        harmless,
        b'{"change":3,"rows":{"people":[{"name":"Student 1","em',
    ]
    assert b"Tom" not in b"".join(cleaned(folder, cut))


def test_what_a_killed_one_left_is_cleared_away(folder: Path) -> None:
    (folder / "2026-10.cleaning").write_bytes(b"Tom Baker")

    cleaned(folder, MESSAGE)

    assert [file.name for file in folder.iterdir()] == ["2026-11.jsonl"]


def test_lines_that_are_added_meanwhile_are_in_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = folder / "2026-11.jsonl"

    def late(place: Path) -> object:
        with file.open("ab") as stream:
            stream.write(line(people=[person(1, "Tom Baker")]) + MESSAGE)
        return changing(place)

    monkeypatch.setattr(clean_copy, "changing", late)

    first, last = cleaned(folder, line(people=[person(2, "Ben")]))[1:]

    assert b"Student 1" in first
    assert last == MESSAGE
