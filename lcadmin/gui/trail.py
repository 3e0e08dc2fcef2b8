"""Where one has been: the way back, and the way here that stands over a page about one thing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from lcadmin.domain.quick_dataclass import dataclass

_MOST = 50
_MOST_STOPS = 4


@dataclass(frozen=True, slots=True)
class Stop:
    """A page on the way here: its name, what it is called, and what it was opened with."""

    page: str
    title: str
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Visit:
    """A page as it was opened, and the stops before it, outermost first."""

    page: str
    args: Mapping[str, object]
    trail: tuple[Stop, ...] = ()


class Visits:
    """The pages that were shown, the present one last."""

    def __init__(self) -> None:
        self._list: list[Visit] = []

    @property
    def now(self) -> Visit | None:
        """The page that is shown."""
        return self._list[-1] if self._list else None

    def go(self, page: str, args: Mapping[str, object], *, about_one: bool, title: str) -> Visit:
        """Notes that this page is shown now. One that is ``about_one`` thing has a trail: the page it was
        opened from, which is called ``title``, and what was before that. Others begin a new one."""
        trail = self._trail_to(page, title) if about_one else ()
        visit = Visit(page, dict(args), trail)
        before = self.now
        if before is not None and (before.page, before.args) == (visit.page, visit.args):
            return before
        self._list.append(visit)
        del self._list[:-_MOST]
        return visit

    def follow(self, others: Visits) -> None:
        """Takes over where another window was, but for its present page: that is still to be shown."""
        self._list = others._list[:-1]

    def back(self) -> Visit | None:
        """Forgets the present page; the one before it, None where there is none."""
        if len(self._list) < 2:
            return None
        self._list.pop()
        return self._list[-1]

    def _trail_to(self, page: str, title: str) -> tuple[Stop, ...]:
        before = self.now
        if before is None:
            return ()
        known = [stop.page for stop in before.trail]
        if page in known:  # back up the way one came
            return before.trail[: known.index(page)]
        if page == before.page:  # another class in the place of this one
            return before.trail
        return (*before.trail, Stop(before.page, title, before.args))[-_MOST_STOPS:]
