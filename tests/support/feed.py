"""LearnCube's REST API as a test wants it, without a socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lcadmin.domain.class_logs import ParticipantLog
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.services.import_feed import CalledOff
from lcadmin.services.log_entries import Entry
from lcadmin.services.log_sources import FeedPage


@dataclass
class HandFeed:
    """``rows`` by resource, two on a page. It fails at the page ``fails_at`` (resource, number), stops
    there when ``calls_off``, and loses the answer to the next entry when ``loses_answer``."""

    rows: dict[str, Sequence[Entry]] = field(default_factory=dict)
    fails_at: tuple[str, int] | None = None
    calls_off: bool = False
    loses_answer: bool = False
    fails_entering: bool = False
    asked: list[tuple[str, int, Instant | None]] = field(default_factory=list)
    rooms: dict[str, dict[str, Any]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def pages(
        self, resource: str, since: Instant | None, first: int, cancelled: Callable[[], bool]
    ) -> Iterator[FeedPage]:
        rows = () if cancelled() and self.calls_off else self.rows.get(resource, ())
        many = max(1, -(-len(rows) // 2))
        for number in range(first, many + 1):
            self.asked.append((resource, number, since))
            if self.fails_at == (resource, number):
                if self.calls_off:
                    raise CalledOff
                raise Refusal("api_failing", status=502, address="here")
            yield FeedPage(number, many, rows[(number - 1) * 2 : number * 2])

    def roster(self, token: str) -> Sequence[Entry]:
        self.said.append(f"roster {token}")
        rows = self.rows.get("participants", ())
        return [row for row in rows if not isinstance(row.item, ParticipantLog) or row.item.token == token]

    def check(self) -> None:
        self.said.append("check")

    def create(self, fields: Mapping[str, Any]) -> str:
        if self.fails_entering:
            raise Refusal("api_failing", status=502, address="here")
        uuid = f"room-{len(self.said)}"
        self.rooms[uuid] = dict(fields)
        self.said.append(f"create {fields['description']}")
        if self.loses_answer:
            self.loses_answer = False
            raise Refusal("api_no_network", host="here", cause="lost")
        return uuid

    def update(self, uuid: str, fields: Mapping[str, Any]) -> bool:
        self.said.append(f"update {fields['description']}")
        if uuid not in self.rooms:
            return False
        self.rooms[uuid] = dict(fields)
        return True

    def remove(self, uuid: str) -> None:
        self.said.append("remove")
        self.rooms.pop(uuid, None)

    def find(self, token: str) -> str | None:
        self.said.append("find")
        return next((uuid for uuid, room in self.rooms.items() if room["room_token"] == token), None)
