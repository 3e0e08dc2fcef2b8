"""The import from LearnCube's REST API: what is new since the last one, with some overlap.

It remembers its place with every page. What fails on the way (the network, LearnCube) leaves the pages
that are there, hidden, and the next try goes on with the page before the one that failed; who calls it
off leaves nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from msgspec import DecodeError
from msgspec.json import decode, encode

from lcadmin.domain.class_logs import LogSource
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.services.import_logs import LOCK, publish, sweep_held
from lcadmin.services.log_entries import Counts, LogsImport, RejectedRow
from lcadmin.services.log_run import Cancelled, Progress, Run, place_here
from lcadmin.services.log_sources import Feed
from lcadmin.services.log_tables import ImportRecord
from lcadmin.services.ports import Desk

RESOURCES = ("participants", "classrooms", "logs")
"""In this order each class is written once, with its people."""
OVERLAP_MS = 3 * DAY
"""How far back of the last import the next one begins: a rating, a recording and an end come late."""
_GOES_ON_MS = DAY
_LOOKED_AT = 50


class CalledOff(Exception):
    """The feed stopped waiting because the import was called off."""


@dataclass(frozen=True, slots=True)
class _Reached:
    """Where an import is, and what came of it so far."""

    since: int | None
    resource: str
    page: int
    classes: Counts = field(default_factory=Counts)
    participants: Counts = field(default_factory=Counts)
    events: Counts = field(default_factory=Counts)
    repeated: int = 0
    rejected: list[RejectedRow] = field(default_factory=list)
    seconds: int = 0
    minutes: int = 0


def import_feed(
    desk: Desk,
    feed: Feed,
    *,
    since: Instant | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> LogsImport:
    """Imports what is not older than ``since`` (None: since the last import; everything the first time).

    UserError of the feed where it fails; then the next call goes on. Refusal ``log_import_running``.
    """
    with desk.store.hold(LOCK) as ours:
        if not ours:
            raise Refusal("log_import_running")
        return _Import(desk, feed, since, progress, cancelled).run(dry=dry_run)


def last_import(desk: Desk) -> ImportRecord | None:
    """The import from LearnCube that was done last, among the latest of all."""
    with desk.store.read() as tables:
        done = tables.logs.imports(done=True, limit=_LOOKED_AT)
    return next((one for one in done if one.source is LogSource.API), None)


def since_last(desk: Desk) -> Instant | None:
    """From when on the next import reads; None where there was none."""
    last = last_import(desk)
    return None if last is None else plus(last.began, -OVERLAP_MS)


class _Import:
    def __init__(
        self,
        desk: Desk,
        feed: Feed,
        since: Instant | None,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self._desk = desk
        self._feed = feed
        self._since = since_last(desk) if since is None else since
        self._progress = progress
        self._cancelled: Callable[[], bool] = cancelled or (lambda: False)

    def run(self, *, dry: bool) -> LogsImport:
        if dry:
            return self._read(0, None)
        number, before = self._open()
        try:
            done = self._read(number, before)
        except CalledOff:
            done = LogsImport(cancelled=True)
        if not done.cancelled:
            publish(self._desk, number, done)
        sweep_held(self._desk)
        return done

    def _open(self) -> tuple[int, _Reached | None]:
        """An import that failed not long ago and asks for the same, or a new one."""
        now = self._desk.clock.now()
        with self._desk.store.read() as tables:
            left = next(iter(tables.logs.imports(done=False, limit=1)), None)
        if left is not None and left.source is LogSource.API and now - left.began < _GOES_ON_MS:
            before = _understood(left.reached)
            if before is not None and before.since == self._since:
                return left.id, before
        sweep_held(self._desk)
        begin = self._desk.store.write(lambda tables: tables.logs.begin(LogSource.API, "", now))
        return begin.result(), None

    def _read(self, number: int, before: _Reached | None) -> LogsImport:
        run = Run(place_here(self._desk, number), LogSource.API, number, self._progress, self._cancelled)
        if before is not None:
            _restore(run, before)
        places = RESOURCES[RESOURCES.index(before.resource) :] if before is not None else RESOURCES
        try:
            for resource in places:
                here = before is not None and before.resource == resource
                # The page before once more: rows that came meanwhile may have moved others on.
                first = max(1, before.page - 1) if here and before is not None else 1
                if not self._pages(run, resource, first):
                    run.result.cancelled = True
                    return run.result
            return run.finish()
        finally:
            run.settle()

    def _pages(self, run: Run, resource: str, first: int) -> bool:
        """False where it was called off."""
        for page in self._feed.pages(resource, self._since, first, self._cancelled):
            if self._cancelled():
                return False
            share = (RESOURCES.index(resource) + page.number / max(page.pages, 1)) / len(RESOURCES)
            run.reached = partial(_reached, run, self._since, resource, page.number)
            run.take(run.checked(resource, page.entries), None, share)
        return True


def _reached(run: Run, since: Instant | None, resource: str, page: int) -> str:
    done = run.result
    here = _Reached(
        since,
        resource,
        page,
        done.classes,
        done.participants,
        done.events,
        done.repeated,
        done.rejected,
        run.votes.seconds,
        run.votes.minutes,
    )
    return encode(here).decode()


def _restore(run: Run, before: _Reached) -> None:
    done = run.result
    done.classes, done.participants, done.events = before.classes, before.participants, before.events
    done.repeated, done.rejected = before.repeated, before.rejected
    run.votes.seconds, run.votes.minutes = before.seconds, before.minutes


def _understood(text: str) -> _Reached | None:
    try:
        return decode(text, type=_Reached) if text else None
    except DecodeError:
        return None
