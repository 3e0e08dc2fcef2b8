"""Classes of ours that were entered at LearnCube."""

from __future__ import annotations

from collections.abc import Sequence

from lcadmin.services.log_tables import Room, RoomState
from lcadmin.store.codecs import listed
from lcadmin.store.view import View


class Rooms:
    """The part of ``services.log_tables.LogsTable`` about our classes there."""

    def __init__(self, view: View) -> None:
        self._view = view

    def rooms(self, lesson_ids: Sequence[int]) -> dict[int, Room]:
        sql = (
            "SELECT lesson_id, uuid, state, said, at FROM learncube_rooms"
            " WHERE lesson_id IN (SELECT value FROM json_each(?))"
        )
        return {
            number: Room(number, uuid, RoomState(state), said, at)
            for number, uuid, state, said, at in self._view.all(sql, (listed(lesson_ids),))
        }

    def put_room(self, room: Room) -> None:
        self._view.run(
            "INSERT INTO learncube_rooms (lesson_id, uuid, state, said, at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (lesson_id) DO UPDATE SET uuid = excluded.uuid, state = excluded.state,"
            " said = excluded.said, at = excluded.at",
            (room.lesson_id, room.uuid, room.state.value, room.said, room.at),
        )
