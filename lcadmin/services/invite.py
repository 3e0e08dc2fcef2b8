"""Join links and the words around them: what is copied or shown for a class."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.errors import NotFound
from lcadmin.domain.links import join_link
from lcadmin.domain.people import Person, Role
from lcadmin.services.handing import memory
from lcadmin.services.letters import Pen
from lcadmin.services.ports import Desk


@dataclass(frozen=True, slots=True)
class JoinLink:
    """One person's link to one class. ``stale``: what was handed out is not right any more (moved,
    cancelled, another link), so it should be sent again."""

    person: Person
    role: Role
    user_id: str
    url: str
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Clip:
    """The same text twice: plain, and rich as a piece of HTML without outside resources."""

    plain: str
    html: str


def links(desk: Desk, lesson_id: int) -> list[JoinLink]:
    """Everybody's link, tutors first. NotFound; Refusal while no LearnCube address is set."""
    with desk.store.read() as tables:
        lesson, settings = tables.lessons.get(lesson_id), tables.settings.load()
        stale = {one.person_id for one in memory(tables, lesson) if one.stale}
        return [
            JoinLink(
                tables.people.get(seat.person_id),
                seat.role,
                seat.user_id,
                join_link(settings, lesson, seat.user_id),
                seat.person_id in stale,
            )
            for seat in lesson.standing
        ]


def invitation(desk: Desk, lesson_id: int, person_id: int | None = None) -> Clip:
    """What one person of the class reads (None: a block for each), in their language and zone. NotFound
    where they are not in it; Refusal while no LearnCube address is set."""
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
        seats = [seat for seat in lesson.standing if person_id in (None, seat.person_id)]
        if not seats and person_id is not None:
            raise NotFound("not_in_this_class")
        pen = Pen(desk, tables)
        blocks = [pen.own(lesson, seat) for seat in seats]
    return Clip("\n\n".join(block.plain for block in blocks), "\n".join(block.html for block in blocks))
