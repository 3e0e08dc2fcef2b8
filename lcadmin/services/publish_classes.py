"""Entering classes at LearnCube and keeping them in step there, where the user turned that on.

What has to be said follows from comparing each coming class with what LearnCube was told last, so
nothing can be forgotten, whoever changed the class and however. Before a class is entered it is written
down that this was begun; whoever finds that mark later asks LearnCube first, so none is entered twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec.json import encode

from lcadmin.domain.instants import DAY, iso, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.services.log_sources import Feed
from lcadmin.services.log_tables import Room, RoomState
from lcadmin.services.ports import Desk
from lcadmin.services.tables_lessons import LessonQuery

_LOOK_BACK_MS = DAY
_PIECE = 200
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Published:
    """What was said to LearnCube; ``left`` is whether more is to be said."""

    entered: int = 0
    changed: int = 0
    removed: int = 0
    left: bool = False


def publish(desk: Desk, feed: Feed) -> Published:
    """Says what has to be said, up to 100 classes at once. Nothing where the setting is off. UserError of
    the feed where it fails: what was said before it is kept, the rest is said another time."""
    entered = changed = removed = 0
    for lesson, room in _to_say(desk):
        if entered + changed + removed >= _AT_ONCE:
            return Published(entered, changed, removed, left=True)
        if lesson.cancelled is not None:
            removed += _remove(desk, feed, lesson, room)
        elif room is not None and room.state is RoomState.ENTERED and _update(desk, feed, lesson, room):
            changed += 1
        else:
            _enter(desk, feed, lesson, room)
            entered += 1
    return Published(entered, changed, removed)


def waiting(desk: Desk) -> int:
    """How many classes LearnCube has to be told of; 0 where the setting is off."""
    return len(_to_say(desk))


def _to_say(desk: Desk) -> list[tuple[Lesson, Room | None]]:
    found: list[tuple[Lesson, Room | None]] = []
    start = plus(desk.clock.now(), -_LOOK_BACK_MS)
    with desk.store.read() as tables:
        if not tables.settings.load().publish_classes:
            return []
        offset = 0
        while rows := tables.lessons.find(
            LessonQuery(start=start, practice=False, limit=_PIECE, offset=offset)
        ):
            lessons = [row.lesson for row in rows]
            rooms = tables.logs.rooms([lesson.id for lesson in lessons])
            found += [
                (lesson, room)
                for lesson in lessons
                for room in [rooms.get(lesson.id)]
                if _differs(lesson, room)
            ]
            offset += _PIECE
    return found


def _differs(lesson: Lesson, room: Room | None) -> bool:
    if lesson.cancelled is not None:
        return room is not None and room.state is not RoomState.REMOVED
    return room is None or room.state is not RoomState.ENTERED or room.said != _said(lesson)


def _enter(desk: Desk, feed: Feed, lesson: Lesson, room: Room | None) -> None:
    begun = room is not None and room.state is RoomState.SENDING
    uuid = feed.find(lesson.token) if begun else None
    _keep(desk, lesson, "", RoomState.SENDING, "")
    if uuid is None or not feed.update(uuid, _fields(lesson)):
        uuid = feed.create(_fields(lesson))
    _keep(desk, lesson, uuid, RoomState.ENTERED, _said(lesson))


def _update(desk: Desk, feed: Feed, lesson: Lesson, room: Room) -> bool:
    """False where somebody removed it at LearnCube: then it is entered anew."""
    if not feed.update(room.uuid, _fields(lesson)):
        return False
    _keep(desk, lesson, room.uuid, RoomState.ENTERED, _said(lesson))
    return True


def _remove(desk: Desk, feed: Feed, lesson: Lesson, room: Room | None) -> int:
    uuid = None if room is None else room.uuid or feed.find(lesson.token)
    if uuid:
        feed.remove(uuid)
    _keep(desk, lesson, "", RoomState.REMOVED, "")
    return 1 if uuid else 0


def _keep(desk: Desk, lesson: Lesson, uuid: str, state: RoomState, said: str) -> None:
    room = Room(lesson.id, uuid, state, said, desk.clock.now())
    desk.store.write(lambda tables: tables.logs.put_room(room)).result()


def _fields(lesson: Lesson) -> Mapping[str, str | bool]:
    return {
        "room_token": lesson.token,
        "start": iso(lesson.start),
        "end": iso(lesson.end),
        "description": lesson.title,
        "cancelled": False,
    }


def _said(lesson: Lesson) -> str:
    return encode(_fields(lesson)).decode()
