"""A seat: one person in one lesson, with the number that stands in the join link."""

from __future__ import annotations

from lcadmin.domain.instants import Instant
from lcadmin.domain.people import Role
from lcadmin.domain.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    """A person's place in a lesson. ``user_id`` is unique in the whole database and never reused.

    A revoked seat stays as a row (its deliveries refer to it) and is never revived. ``excused``
    marks a student who need not come. ``name``, ``avatar`` and ``active`` are the person's,
    as the store joined them when the seat was read.
    """

    user_id: str
    person_id: int
    role: Role
    name: str
    avatar: str = ""
    active: bool = True
    id: int = 0
    lesson_id: int = 0
    revoked_at: Instant | None = None
    excused: bool = False

    @property
    def is_tutor(self) -> bool:
        return self.role is Role.TUTOR
