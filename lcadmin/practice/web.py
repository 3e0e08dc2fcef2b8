"""Everything that the practice classroom serves: the join page, its steps and state, the REST API.

Only requests for this machine's own address are answered (a page elsewhere cannot point a name of its
own here), and steps are taken only as JSON from the page itself or from a program (no form can send
them from elsewhere).
"""

from __future__ import annotations

from concurrent.futures import Future
from ipaddress import ip_address
from urllib.parse import urlsplit

import jinja2
import msgspec

from lcadmin.http import Request, Response
from lcadmin.practice.api import ROOT, Api
from lcadmin.practice.hall import Done, Hall
from lcadmin.practice.links import BadLink, read_link, read_query
from lcadmin.practice.room_parts import Action
from lcadmin.practice.wording import words
from lcadmin.resource_files import resource_text

_SAFE = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
    (
        "Content-Security-Policy",
        (
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
    ),
)


class BadStep(Exception):
    """A request to ``/practice/act`` that cannot be taken; ``key`` is its sentence."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class _Step(msgspec.Struct):
    join_url: str
    action: str
    visit: str = ""


class Web:
    """Maps requests to what answers them. ``host`` is the address that the server listens on."""

    def __init__(self, hall: Hall, api: Api, host: str) -> None:
        self._hall = hall
        self._api = api
        self._host = host
        pages = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
        pages.globals["words"] = words
        self._page = pages.from_string(resource_text("practice/page.html"))
        self._files = {
            "/practice/page.css": ("text/css;charset=UTF-8", resource_text("practice/page.css").encode()),
            "/practice/page.js": (
                "text/javascript;charset=UTF-8",
                resource_text("practice/page.js").encode(),
            ),
        }

    def handle(self, request: Request) -> Response | Future[Response]:
        """The answer to one request; never blocks on a message to lcadmin."""
        if not self._is_own_host(request.header("host")):
            return _json(403, {"ok": False, "message": words("practice.bad_host")})
        if request.path.startswith(ROOT):
            return self._api.answer(request)
        if request.path == "/practice/act":
            return self._act(request) if request.method == "POST" else _not_allowed("POST")
        if request.path not in ("/", "/classv3", "/classv3/", "/practice/state", *self._files):
            return _text(404, "Not found.")
        if request.method not in ("GET", "HEAD"):
            return _not_allowed("GET")
        if request.path == "/practice/state":
            return self._state(request)
        if request.path in self._files:
            content_type, body = self._files[request.path]
            return Response(200, body, content_type=content_type, headers=_SAFE)
        return self._join_page(request)

    def _join_page(self, request: Request) -> Response:
        problem, status = "", 200
        if request.path == "/":
            problem = words("practice.index")
        else:
            try:
                read_query(request.query)
            except BadLink:
                problem, status = words("practice.bad_link"), 400
        html = self._page.render(problem=problem)
        return Response(status, html.encode(), content_type="text/html;charset=UTF-8", headers=_SAFE)

    def _state(self, request: Request) -> Response:
        try:
            return _json(200, self._hall.state(read_query(request.query)))
        except BadLink:
            return _json(400, {"ok": False, "message": words("practice.bad_link")})

    def _act(self, request: Request) -> Response | Future[Response]:
        origin = request.header("origin")
        if origin and urlsplit(origin).netloc != request.header("host"):
            return _json(403, {"ok": False, "message": words("practice.bad_host")})
        try:
            done = self._take(request)
        except BadStep as wrong:
            return _json(400, {"ok": False, "message": words(wrong.key)})
        return _later(done)

    def _take(self, request: Request) -> Future[Done]:
        if request.header("content-type").partition(";")[0].strip().lower() != "application/json":
            raise BadStep("practice.bad_type")
        try:
            step = msgspec.json.decode(request.body, type=_Step)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            raise BadStep("practice.bad_json") from None
        return take_step(self._hall, step.join_url, step.action, step.visit)

    def _is_own_host(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        if name in ("localhost", self._host):
            return True
        try:
            return ip_address(name).is_loopback
        except ValueError:
            return False


def take_step(hall: Hall, join_url: str, action: str, visit: str = "") -> Future[Done]:
    """Have ``hall`` do one step given in words. Raises BadStep."""
    try:
        wanted = Action(action)
    except ValueError:
        raise BadStep("practice.bad_action") from None
    try:
        return hall.act(read_link(join_url), wanted, visit)
    except BadLink:
        raise BadStep("practice.bad_link") from None


def _later(done: Future[Done]) -> Future[Response]:
    """The response that ``done`` becomes; 503 where the classroom was switched off before its turn."""
    answer: Future[Response] = Future()

    def pass_on(_: Future[Done]) -> None:
        if done.cancelled():
            answer.set_result(_json(503, {"ok": False, "message": words("practice.away")}))
        elif (error := done.exception()) is not None:
            answer.set_exception(error)
        else:
            answer.set_result(_json(200, done.result().as_dict()))

    done.add_done_callback(pass_on)
    return answer


def _json(status: int, value: object) -> Response:
    return Response(status, msgspec.json.encode(value), headers=_SAFE)


def _text(status: int, text: str) -> Response:
    return Response(status, text.encode(), content_type="text/plain;charset=UTF-8", headers=_SAFE)


def _not_allowed(method: str) -> Response:
    return Response(405, headers=(*_SAFE, ("Allow", method)))
