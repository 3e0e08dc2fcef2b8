"""The practice REST API: LearnCube's class log, filled from the practice classes.

Everything that LearnCube documents is here; ``actual_duration`` is in seconds. Blocks for no longer
than it takes to read the records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import parse_qsl, urlencode

import msgspec

from lcadmin.domain.instants import Instant
from lcadmin.http import Request, Response
from lcadmin.practice import api_filters, api_rows
from lcadmin.practice.api_filters import BadField, Filter
from lcadmin.practice.api_input import BadFields, new_classroom, update_classroom
from lcadmin.practice.hall import Hall
from lcadmin.practice.records import ClassroomRow, LogRow, ParticipantRow, Records
from lcadmin.practice.sign_in import SignIn

ROOT = "/api/virtual-classroom/"
PAGE_SIZE = 100
_JSON = "application/json"

Row = TypeVar("Row", ClassroomRow, ParticipantRow, LogRow)


@dataclass(frozen=True, slots=True)
class _Resource(Generic[Row]):
    """How one list is filtered and shown."""

    rows: Callable[[Records], Sequence[Row]]
    filters: Mapping[str, Filter[Row]]
    show: Callable[[Row, str], dict[str, object]]


_CLASSROOMS: _Resource[ClassroomRow] = _Resource(
    lambda records: records.classrooms, api_filters.CLASSROOMS, api_rows.classroom
)
_PARTICIPANTS: _Resource[ParticipantRow] = _Resource(
    lambda records: records.participants,
    api_filters.PARTICIPANTS,
    lambda row, _root: api_rows.participant(row),
)
_LOGS: _Resource[LogRow] = _Resource(
    lambda records: records.logs, api_filters.LOGS, lambda row, _root: api_rows.log(row)
)


class Api:
    """Answers every request below ``ROOT``."""

    def __init__(self, hall: Hall, sign_in: SignIn, now: Callable[[], Instant]) -> None:
        self._hall = hall
        self._sign_in = sign_in
        self._now = now

    def answer(self, request: Request) -> Response:
        """The reply to ``request``, whose path begins with ``ROOT``."""
        parts = request.path.removeprefix(ROOT).removesuffix("/").split("/")
        name, uuid = parts[0], parts[1] if len(parts) > 1 else ""
        if len(parts) == 1 and name in ("get-api-token", "verify-api-token"):
            return self._token(request, name)
        if len(parts) > 2 or (len(parts) == 2 and not uuid):
            return _not_found()
        if name not in ("classrooms", "participants", "logs"):
            return _not_found()
        if not self._sign_in.admits(request.header("authorization")):
            return _unauthorized()
        with self._hall.records() as records:
            if name == "classrooms":
                return self._classrooms(request, records, uuid)
            if request.method not in ("GET", "HEAD"):
                return _empty(405)
            if name == "participants":
                return _read(_PARTICIPANTS, request, records, uuid)
            return _read(_LOGS, request, records, uuid)

    def _token(self, request: Request, name: str) -> Response:
        if request.method != "POST":
            return _empty(405)
        given = _body(request)
        if given is None:
            return _json(400, {"detail": "JSON parse error."})
        wanted = ("token",) if name == "verify-api-token" else ("api_public_key", "api_private_key")
        values = [value for field in wanted if isinstance(value := given.get(field), str)]
        if len(values) < len(wanted):
            return _json(
                400, {f: "This field is required." for f in wanted if not isinstance(given.get(f), str)}
            )
        if name == "verify-api-token":
            good = self._sign_in.is_issued(values[0])
            return _json(200, {"token": values[0]}) if good else _unauthorized()
        token = self._sign_in.issue(values[0], values[1])
        return _unauthorized() if token is None else _json(200, {"token": token})

    def _classrooms(self, request: Request, records: Records, uuid: str) -> Response:
        if request.method in ("GET", "HEAD"):
            return _read(_CLASSROOMS, request, records, uuid)
        if request.method not in (("PUT", "DELETE") if uuid else ("POST",)):
            return _empty(405)
        row = next((c for c in records.classrooms if c.uuid == uuid), None)
        if uuid and row is None:
            return _not_found()
        if row is not None and request.method == "DELETE":
            records.remove(row)
            return _empty(204)
        given = _body(request)
        if given is None:
            return _json(400, {"detail": "JSON parse error."})
        try:
            if row is not None:
                update_classroom(row, given)
                return _json(200, api_rows.classroom(row, _origin(request)))
            row = new_classroom(given, self._now())
        except BadFields as wrong:
            return _json(400, wrong.errors)
        records.add(row)
        return _json(201, api_rows.classroom(row, _origin(request)))


def _read(resource: _Resource[Row], request: Request, records: Records, uuid: str) -> Response:
    rows = resource.rows(records)
    root = _origin(request)
    if uuid:
        row = next((r for r in rows if r.uuid == uuid), None)
        return _not_found() if row is None else _json(200, resource.show(row, root))
    query = dict(parse_qsl(request.query, keep_blank_values=True))
    errors: dict[str, str] = {}
    for name, make in resource.filters.items():
        if query.get(name, "") != "":
            try:
                test = make(query[name])
            except BadField as wrong:
                errors[name] = str(wrong)
            else:
                rows = [r for r in rows if test(r)]
    return _json(400, errors) if errors else _page(resource, request, rows, query)


def _page(resource: _Resource[Row], request: Request, rows: Sequence[Row], query: dict[str, str]) -> Response:
    asked = query.get("page", "1")
    pages = max(1, -(-len(rows) // PAGE_SIZE))
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 10 else 0
    if not 1 <= number <= pages:
        return _json(404, {"detail": "Invalid page."})
    root = _origin(request)

    def link(to: int) -> str:
        return f"{root}{request.path}?{urlencode({**query, 'page': to})}"

    shown = rows[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    return _json(
        200,
        {
            "count": len(rows),
            "next": link(number + 1) if number < pages else None,
            "previous": link(number - 1) if number > 1 else None,
            "results": [resource.show(row, root) for row in shown],
        },
    )


def _origin(request: Request) -> str:
    return f"http://{request.header('host')}"


def _body(request: Request) -> dict[str, object] | None:
    try:
        return msgspec.json.decode(request.body, type=dict[str, object])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None


def _json(status: int, value: object) -> Response:
    return Response(status, msgspec.json.encode(value), content_type=_JSON)


def _empty(status: int) -> Response:
    return Response(status, content_type=_JSON)


def _not_found() -> Response:
    return _json(404, {"detail": "Not found."})


def _unauthorized() -> Response:
    body = msgspec.json.encode({"detail": "Sign in first: the authorization is missing, wrong or expired."})
    return Response(401, body, content_type=_JSON, headers=(("WWW-Authenticate", "Bearer"),))
