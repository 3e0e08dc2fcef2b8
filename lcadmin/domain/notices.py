"""What the office is told while the window is not in front: in plain words, once, and not too often."""

from __future__ import annotations

from collections.abc import Iterable

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text

AGAIN = 10 * MINUTE
"""How long the same thing is not told a second time."""
_AT_ONCE = 2
_BREATH = MINUTE


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. ``about`` names it among all: the same thing has the same. ``lesson_id`` is
    the class to open, None for Connection's or several. ``again`` is how long it is not told anew. ``at`` is
    when it happened, where that is over and done with: after a restart it is no news."""

    kind: NoticeKind
    about: str
    title: Text
    text: Text
    lesson_id: int | None = None
    again: int = AGAIN
    at: Instant | None = None


class Told:
    """What was told lately. Two notices a minute at most; what is more is told as one sentence."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[Instant, int]] = {}
        self._spoken: list[Instant] = []

    def new(self, found: Iterable[Notice], now: Instant) -> list[Notice]:
        """Those to be told now."""
        self._last = {
            about: (at, again) for about, (at, again) in self._last.items() if 0 <= now - at < again
        }
        self._spoken = [at for at in self._spoken if 0 <= now - at < _BREATH]
        fresh = [notice for notice in found if notice.about not in self._last]
        room = max(0, _AT_ONCE - len(self._spoken))
        if not fresh or room == 0:
            return []
        told = fresh if len(fresh) <= room else [*fresh[: room - 1], _together(fresh[room - 1 :])]
        self._last |= {notice.about: (now, notice.again) for notice in fresh}
        self._spoken += [now] * len(told)
        return told


def _together(notices: list[Notice]) -> Notice:
    return Notice(
        notices[0].kind,
        "several",
        Text.of("notice_several_title", count=len(notices)),
        Text("notice_several"),
    )
