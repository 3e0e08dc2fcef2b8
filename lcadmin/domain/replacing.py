"""One person in the place of another: who sits in a class afterwards."""

from __future__ import annotations

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role


def is_ahead(lesson: Lesson, now: Instant) -> bool:
    """Whether a class is still to come or on, and not cancelled."""
    return lesson.cancelled is None and lesson.end > now


def successors(lesson: Lesson, former: int, successor: int | None, role: Role) -> tuple[int, ...] | None:
    """Who sits in ``lesson`` as ``role`` once ``successor`` has taken the place of ``former`` (None: nobody
    has). None where ``former`` is not there (any more). BadInput where the successor is on the other side
    or no tutor would be left."""
    sitting = tuple(seat.person_id for seat in lesson.standing if seat.role is role)
    if former not in sitting:
        return None
    others = {seat.person_id for seat in lesson.standing if seat.role is not role}
    if successor in others:
        raise BadInput("tutor_and_student")
    after = tuple(dict.fromkeys(successor if one == former else one for one in sitting))
    kept = tuple(one for one in after if one is not None)
    if not kept and role is Role.TUTOR:
        raise BadInput("class_needs_tutor")
    return kept
