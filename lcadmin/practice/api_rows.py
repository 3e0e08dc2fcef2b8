"""The rows of the practice REST API as JSON objects, with LearnCube's names and time format."""

from __future__ import annotations

from lcadmin.domain.instants import SECOND, Instant, to_datetime
from lcadmin.domain.people import Role
from lcadmin.practice.records import ClassroomRow, LogRow, ParticipantRow

COMPANY = "practice"


def exact(moment: Instant | None) -> str | None:
    """ISO 8601 with ``Z``; microseconds where the moment has any."""
    return None if moment is None else to_datetime(moment).isoformat().replace("+00:00", "Z")


def whole(moment: Instant | None) -> str | None:
    """ISO 8601 with ``Z``, cut to whole seconds."""
    return None if moment is None else exact(Instant(moment - moment % SECOND))


def role_name(role: Role) -> str:
    """What the REST API calls a role."""
    return "teacher" if role is Role.TUTOR else "student"


def classroom(row: ClassroomRow, root: str) -> dict[str, object]:
    """One row of ``classrooms/``; ``actual_duration`` is in seconds. ``root`` is this server's address."""
    first, _, last = row.teacher.partition(" ")
    return {
        "uuid": row.uuid,
        "slug": row.slug,
        "creation_date": exact(row.created),
        "room_token": row.room_token,
        "cancelled": row.cancelled,
        "cancelled_by": None,
        "description": row.description,
        "start": whole(row.start),
        "end": whole(row.end),
        "teacher_attended": row.teacher_attended is not None,
        "teacher_attended_time": exact(row.teacher_attended),
        "actual_class_start": whole(row.started),
        "actual_class_end": whole(row.ended),
        "actual_duration": row.seconds,
        "teacher_first_name": first,
        "teacher_last_name": last,
        "teacher_avatar": row.teacher_avatar,
        "teacher_id": row.teacher_userid,
        "max_participants": row.max_participants,
        "audio_only": row.audio_only,
        "whiteboard_only": False,
        "breakout_parent_token": None,
        "return_url": row.return_url,
        "room_url": f"{root}/classv3/",
        "room_review_url": "",
        "recorded_class_url": "",
        "company_slug": COMPANY,
    }


def participant(row: ParticipantRow) -> dict[str, object]:
    """One row of ``participants/``."""
    return {
        "uuid": row.uuid,
        "event_uuid": row.classroom.uuid,
        "userid": row.userid,
        "room_token": row.classroom.room_token,
        "room_slug": row.classroom.slug,
        "company_slug": COMPANY,
        "teacher": row.classroom.teacher,
        "user_role": role_name(row.guest.role),
        "username": row.guest.name,
        "name": row.guest.name,
        "avatar": row.guest.avatar,
        "cancelled": row.classroom.cancelled,
        "cancelled_by": None,
        "attended": True,
        "attended_time": exact(row.attended),
        "ended_time": exact(row.ended),
        "class_rating": "",
        "class_review": "",
    }


def log(row: LogRow) -> dict[str, object]:
    """One row of ``logs/``."""
    return {
        "uuid": row.uuid,
        "token": row.token,
        "slug": row.slug,
        "userid": row.userid,
        "creation_date": exact(row.created),
        "type": row.type,
        "status": "ok" if row.ok else "error",
        "info": row.info,
        "response": row.response,
    }
