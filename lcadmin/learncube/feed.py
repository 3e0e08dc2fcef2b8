"""The REST API as an import reads it, page by page, and as classes are entered into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from lcadmin.domain.instants import Instant, iso
from lcadmin.learncube.client import Client
from lcadmin.learncube.json_rows import classroom, event, participant
from lcadmin.services.log_entries import Entry
from lcadmin.services.log_sources import FeedPage

_PAGE = 100
_MOST_PAGES = 1_000_000
_SINCE = {"participants": "attended_time_after", "classrooms": "start_after", "logs": "log_date_after"}
_READ: Mapping[str, Callable[[int, Mapping[str, Any]], Entry]] = {
    "participants": participant,
    "classrooms": classroom,
    "logs": event,
}


class LearnCubeFeed:
    """Fulfils ``services.log_sources.Feed``."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def pages(
        self, resource: str, since: Instant | None, first: int, cancelled: Callable[[], bool]
    ) -> Iterator[FeedPage]:
        self._client.cancelled = cancelled
        path = f"{resource}/"
        params: dict[str, str | int] = {} if since is None else {_SINCE[resource]: iso(since)}
        number = max(first, 1)
        while number <= _MOST_PAGES:
            page = self._page(path, params | {"page": number}, number)
            if page is None:
                return
            rows, count, more = page
            entries = [_entry(resource, row) for row in rows]
            yield FeedPage(number, max(number, -(-count // _PAGE)), entries)
            if not more:
                return
            number += 1

    def roster(self, token: str) -> Sequence[Entry]:
        page = self._page("participants/", {"room_token": token}, 1)
        return [_entry("participants", row) for row in page[0]] if page else []

    def check(self) -> None:
        self._client.verify()
        self._page("classrooms/", {"page": 1}, 1)

    def create(self, fields: Mapping[str, Any]) -> str:
        found = self._client.send("POST", "classrooms/", body=fields).json()
        uuid = found.get("uuid") if isinstance(found, dict) else None
        if not isinstance(uuid, str) or not uuid:
            raise self._client.changed("classrooms/", "no uuid")
        return uuid

    def update(self, uuid: str, fields: Mapping[str, Any]) -> bool:
        answer = self._client.send("PUT", f"classrooms/{uuid}/", body=fields, fine=frozenset({404}))
        return answer.status_code != 404

    def remove(self, uuid: str) -> None:
        self._client.send("DELETE", f"classrooms/{uuid}/", fine=frozenset({404}))

    def find(self, token: str) -> str | None:
        page = self._page("classrooms/", {"room_token": token}, 1)
        for row in page[0] if page else ():
            if isinstance(row, dict) and row.get("room_token") == token and isinstance(row.get("uuid"), str):
                return str(row["uuid"])
        return None

    def _page(
        self, path: str, params: Mapping[str, str | int], number: int
    ) -> tuple[list[Any], int, bool] | None:
        """The rows, how many there are in all, and whether more follow. None past the end."""
        answer = self._client.send("GET", path, params=params, fine=frozenset({404} if number > 1 else ()))
        if answer.status_code == 404:
            # Rows were removed meanwhile, and the last page with them.
            return None
        found = self._client.json(answer, path)
        rows = found.get("results") if isinstance(found, dict) else None
        if not isinstance(rows, list):
            raise self._client.changed(path, "no list of results")
        count = found.get("count")
        more = found.get("next")
        if more is not None and not isinstance(more, str):
            raise self._client.changed(path, "no address of the next page")
        whole = count if isinstance(count, int) and not isinstance(count, bool) else 0
        return rows, whole, bool(more)


def _entry(resource: str, row: object) -> Entry:
    if not isinstance(row, dict):
        return Entry(0, None)
    return _READ[resource](0, row)
