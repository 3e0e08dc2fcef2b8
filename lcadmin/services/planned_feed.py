"""What LearnCube has planned, read from its REST API: classes still to come, and who is known there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lcadmin.domain.class_logs import ClassLog, ParticipantLog
from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.services.import_feed import CalledOff
from lcadmin.services.log_sources import Feed
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_many import Cancelled, Progress

_GOING_ON = DAY
_PEOPLE_BACK = 365 * DAY
_FEW_PAGES = 20


@dataclass(frozen=True, slots=True)
class Planned:
    """Classes of which none is over or cancelled, by start; everybody who is named in one or was in a class
    within the last year. ``unread`` rows could not be understood."""

    classes: tuple[ClassLog, ...] = ()
    people: tuple[ParticipantLog, ...] = ()
    unread: int = 0


def fetch(
    desk: Desk, feed: Feed, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Planned:
    """Reads it; nothing is written. UserError of the feed; nothing where ``cancelled`` said so."""
    try:
        return _Reading(feed, desk.clock.now(), progress, cancelled or (lambda: False)).read()
    except CalledOff:
        return Planned()


class _Reading:
    def __init__(self, feed: Feed, now: Instant, progress: Progress | None, cancelled: Cancelled) -> None:
        self._feed = feed
        self._now = now
        self._progress = progress
        self._cancelled = cancelled
        self._unread = 0

    def read(self) -> Planned:
        classes = [one for one in self._classes() if not one.cancelled and (one.end or one.start) > self._now]
        classes.sort(key=lambda one: one.start)
        people = self._people([one.token for one in classes if one.token])
        return Planned(tuple(classes), tuple(people), self._unread)

    def _classes(self) -> Iterator[ClassLog]:
        for item in self._items("classrooms", plus(self._now, -_GOING_ON)):
            if isinstance(item, ClassLog):
                yield item

    def _people(self, tokens: Sequence[str]) -> list[ParticipantLog]:
        """Those of each class are asked for one by one, unless reading everybody takes fewer questions."""
        first = next(self._feed.pages("participants", None, 1, self._cancelled), None)
        everybody = first is not None and first.pages <= max(len(tokens), _FEW_PAGES)
        since = None if everybody else plus(self._now, -_PEOPLE_BACK)
        found = [item for item in self._items("participants", since) if isinstance(item, ParticipantLog)]
        if not everybody:
            for number, token in enumerate(tokens, start=1):
                found += self._roster(token)
                self._tell(number, len(tokens))
        return [one for one in found if not one.cancelled]

    def _roster(self, token: str) -> Iterator[ParticipantLog]:
        if self._cancelled():
            raise CalledOff
        for entry in self._feed.roster(token):
            if isinstance(entry.item, ParticipantLog):
                yield entry.item

    def _items(self, resource: str, since: Instant | None) -> Iterator[object]:
        for page in self._feed.pages(resource, since, 1, self._cancelled):
            if self._cancelled():
                raise CalledOff
            self._unread += sum(entry.item is None for entry in page.entries)
            yield from (entry.item for entry in page.entries)
            self._tell(page.number, page.pages)

    def _tell(self, done: int, many: int) -> None:
        if self._progress is not None:
            self._progress(done, many)
