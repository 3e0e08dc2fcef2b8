"""The public client ``learncube`` 0.1.0, unchanged, against the practice classroom: its every method."""

from __future__ import annotations

from typing import Any

import pytest
from learncube import Classroom, Logs, Participants

from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, TOKEN, Clock, School


def client(kind: type[Any], school: School) -> Any:
    return kind(PUBLIC_KEY, PRIVATE_KEY, api_base_path=school.address.api_root + "{}")


def test_classrooms_are_created_listed_read_updated_and_deleted(school: School) -> None:
    classrooms = client(Classroom, school)
    made = classrooms.create_virtual_classroom(
        room_token=42,
        cancelled=False,
        description="This is a test",
        start="2026-11-23T16:00:00.123456",
        end="2026-11-23T17:00:00",
        max_participants=2,
        audio_only=False,
        return_url="",
        record_class=False,
    )
    assert (made["room_token"], made["max_participants"], made["start"]) == ("42", 2, "2026-11-23T16:00:00Z")
    assert classrooms.list_virtual_classroom(room_token="42")["results"] == [made]
    assert classrooms.read_virtual_classroom(uuid=made["uuid"]) == made
    changed = classrooms.update_virtual_classroom(uuid=made["uuid"], description="Changed")
    assert changed == {**made, "description": "Changed"}
    classrooms.delete_virtual_classroom(uuid=made["uuid"])
    assert classrooms.list_virtual_classroom()["count"] == 0
    with pytest.raises(Exception, match="Error during read"):
        classrooms.read_virtual_classroom(uuid=made["uuid"])


def test_participants_and_logs_of_a_practice_class_are_listed_and_read(school: School) -> None:
    school.running()
    school.act("wait 60", "1001 end")
    participants, logs = client(Participants, school), client(Logs, school)
    (student,) = participants.list_participants(room_token=TOKEN, user_role="student")["results"]
    assert participants.read_participant(student["uuid"]) == student
    (end,) = logs.list_logs(room_token=TOKEN, type="classroom_end")["results"]
    assert logs.read_logs(end["uuid"]) == end
    (row,) = client(Classroom, school).list_virtual_classroom(teacher_attended=True)["results"]
    assert row["actual_duration"] == 60


def test_it_signs_in_again_when_its_token_has_run_out(school: School, clock: Clock) -> None:
    classrooms = client(Classroom, school)
    classrooms.list_virtual_classroom()
    first = classrooms.last_valid_token
    classrooms.list_virtual_classroom()
    assert classrooms.last_valid_token == first
    clock.forward(600)
    classrooms.list_virtual_classroom()
    assert classrooms.last_valid_token != first
