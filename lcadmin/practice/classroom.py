"""The practice classroom as one thing to start and stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from lcadmin.domain.instants import Instant, from_datetime
from lcadmin.domain.lesson_time import EventKind
from lcadmin.http import Server
from lcadmin.practice.api import ROOT, Api
from lcadmin.practice.callbacks import CallbackForm, Caller
from lcadmin.practice.hall import Hall
from lcadmin.practice.records import PlannedClassroom
from lcadmin.practice.room_parts import Answer, Call
from lcadmin.practice.sign_in import SignIn
from lcadmin.practice.web import BadStep, Web, take_step
from lcadmin.practice.wording import words


@dataclass(frozen=True, slots=True)
class PracticeAddress:
    """Where a practice classroom listens, and the keys of its REST API.

    ``endpoint`` is what belongs into the ``endpoint`` setting, ``api_root`` into ``api_root``.
    """

    listening: str
    endpoint: str
    api_root: str
    public_key: str
    private_key: str = field(repr=False)


def _clock() -> datetime:
    return datetime.now(UTC)


class PracticeClassroom:
    """A stand-in for LearnCube on this machine.

    ``callback_url`` is asked before each message; None means that nobody is there to ask. ``port`` 0
    takes a free one. ``rejoin_seconds`` is how long people have to come back. ``form`` says where a
    message's parameters stand, ``start_on_rejoin`` whether a second start is sent when the class goes
    on after a lost connection (LearnCube does not document it). ``now`` gives aware datetimes.
    ``begun`` is told the token of each class that begins, on a worker's thread.
    """

    def __init__(
        self,
        *,
        callback_url: Callable[[], str | None],
        public_key: str,
        private_key: str,
        host: str = "127.0.0.1",
        port: int = 0,
        now: Callable[[], datetime] | None = None,
        rejoin_seconds: float = 60.0,
        form: CallbackForm = CallbackForm.JSON,
        start_on_rejoin: bool = False,
        timeout_seconds: float = 10.0,
        begun: Callable[[str], None] | None = None,
    ) -> None:
        clock = now or _clock
        self._now: Callable[[], Instant] = lambda: from_datetime(clock())
        self._keys = (public_key, private_key)
        self._host, self._port = host, port
        caller = Caller(callback_url, self._now, form=form, timeout_seconds=timeout_seconds)

        def send(call: Call) -> Answer:
            answer = caller.send(call)
            if begun is not None and answer.ok and call.request == EventKind.START.value:
                begun(call.token)
            return answer

        self._hall = Hall(send, self._now, rejoin_seconds=rejoin_seconds, start_on_rejoin=start_on_rejoin)
        self._server: Server | None = None

    def start(self) -> PracticeAddress:
        """Listen. Raises ServerError when the address cannot be had, RuntimeError when started twice."""
        if self._server is not None:
            raise RuntimeError("the practice classroom is started already")
        api = Api(self._hall, SignIn(*self._keys, self._now), self._now)
        server = Server(Web(self._hall, api, self._host).handle, host=self._host, port=self._port)
        # Nobody is served before the hall is open.
        self._hall.open()
        try:
            server.start()
        except BaseException:
            self._hall.close()
            raise
        self._server = server
        host, port = server.address
        listening = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        return PracticeAddress(listening, listening, f"{listening}{ROOT}", *self._keys)

    def stop(self) -> None:
        """Stop listening; messages on their way are not waited for. Does nothing when not started."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()
            self._hall.close()

    def act(self, join_url: str, action: str) -> dict[str, Any]:
        """Do one step for the person of ``join_url`` and wait for it; the same as ``POST /practice/act``.

        ``action``: enter, start, lose, end or leave. Returns ``ok`` (done, and every message was
        accepted), ``message`` (one sentence) and ``state``; a step that cannot be understood, or
        whose turn did not come before ``stop``, is not ok and has an empty state.
        Raises RuntimeError while stopped.
        """
        try:
            return take_step(self._hall, join_url, action).result().as_dict()
        except BadStep as wrong:
            return {"ok": False, "message": words(wrong.key), "state": {}}
        except CancelledError:
            return {"ok": False, "message": words("practice.away"), "state": {}}

    def plan(self, lessons: Sequence[PlannedClassroom]) -> None:
        """Let the REST API show when these classes are planned and what they are called."""
        now = self._now()
        with self._hall.records() as records:
            for lesson in lessons:
                records.plan(lesson, now)
