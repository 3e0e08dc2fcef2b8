"""The practice classroom's on and off, as the window shows it, and where join links lead meanwhile.

While the business has no LearnCube address yet, join links lead to the practice classroom; an address
that was entered is never touched. The port of the last practice is taken again where it is free, so
that links made for practice stay good.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lcadmin.domain.errors import Refusal
from lcadmin.domain.settings import Settings
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

if TYPE_CHECKING:
    from lcadmin.practice.classroom import PracticeAddress, PracticeClassroom


class PracticeSwitch:
    """Starts and stops the practice classroom. ``start`` and ``stop`` wait and belong on a background
    thread; the properties only say what is known."""

    def __init__(self, desk: Desk, make: Callable[[int], PracticeClassroom]) -> None:
        self._desk = desk
        self._make = make
        self._one_at_a_time = threading.Lock()
        self._classroom: PracticeClassroom | None = None
        self._address: PracticeAddress | None = None

    def start(self) -> str:
        """Starts it and returns its address. Refusal where it cannot listen."""
        with self._one_at_a_time:
            if self._address is None:
                with self._desk.store.read() as tables:
                    settings = tables.settings.load()
                classroom, address = self._listen(_port_before(settings))
                try:
                    self._keep(settings, address.endpoint)
                except BaseException:
                    classroom.stop()
                    raise
                self._classroom, self._address = classroom, address
            return self._address.listening

    def _keep(self, settings: Settings, endpoint: str) -> None:
        """Where practice links lead from now on. The program's own note, so nothing that *Undo* knows of."""
        keys = ["practice_endpoint"]
        if not settings.endpoint or is_practice(settings):
            keys.append("endpoint")

        def work(tables: Tables) -> None:
            for key in keys:
                tables.settings.set(key, endpoint)

        self._desk.store.write(work).result()

    def stop(self) -> None:
        """Stops it; does nothing while it is off."""
        with self._one_at_a_time:
            classroom, self._classroom, self._address = self._classroom, None, None
            if classroom is not None:
                classroom.stop()

    @property
    def running(self) -> bool:
        return self._address is not None

    @property
    def address(self) -> str | None:
        """What practice links begin with; None while it is off."""
        address = self._address
        return None if address is None else address.listening

    def _listen(self, port: int) -> tuple[PracticeClassroom, PracticeAddress]:
        from lcadmin.http import ServerError

        for attempt in (port, 0) if port else (0,):
            classroom = self._make(attempt)
            try:
                return classroom, classroom.start()
            except ServerError as error:
                if attempt == 0:
                    raise Refusal("practice_cannot_listen", cause=str(error)) from error
        raise AssertionError("unreachable: port 0 either listens or raises")


def is_practice(settings: Settings) -> bool:
    """Whether join links lead to a practice classroom on this PC."""
    return settings.endpoint.startswith("http://")


def _port_before(settings: Settings) -> int:
    """The port of the practice that links lead to already; 0 for any."""
    return urlsplit(settings.practice_endpoint).port or 0
