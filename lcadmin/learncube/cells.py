"""What a cell says: a moment, a length, a yes. An empty cell is absent, never 0."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import DAY, SECOND, Instant, from_datetime
from lcadmin.domain.wording import Text

_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?"
    r" ?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_NUMBER = re.compile(r"[0-9]{1,9}([.,][0-9]{1,6})?")
_WITHIN = re.compile(r"[ T]([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])")
_MOST_KEPT = 10_000

_ONLY_TRUE: Final = {
    "true": 1, "wahr": 1, "vrai": 1, "verdadero": 1,
    "false": 0, "falsch": 0, "faux": 0, "falso": 0, "0": 0, "no": 0,
}  # fmt: skip
"""The cells of LearnCube's own exports: only ``true`` is a yes, also as a spreadsheet of another language
writes it when it saves the file again."""
_YES_OR_NO: Final = _ONLY_TRUE | {
    "1": 1, "yes": 1, "y": 1, "ja": 1, "j": 1, "oui": 1, "o": 1, "sí": 1, "si": 1, "s": 1,
    "n": 0, "nein": 0, "non": 0,
}  # fmt: skip
"""What people write into a file of their own."""


class Times:
    """Reads times; those without a zone stand in ``zone``.

    ``moment`` gives None with a reason where there is none: ``problem`` is a key of the wording
    (``log_bad_start``, ``log_start_out_of_range``, ``log_skipped_start``) or, beside a moment,
    ``log_ambiguous_time`` where the clocks go back over it and the first was taken.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._kept: dict[str, Instant] = {}  # when a day begins
        self._within: dict[str, int] = {}  # how far within a day, in ms

    @property
    def place(self) -> str:
        return self._zone.key.rpartition("/")[2].replace("_", " ")

    def moment(self, text: str) -> tuple[Instant | None, str]:
        kept = self._kept.get(text[:10])
        if kept is not None:
            within = self._within.get(text[10:])
            if within is None:
                within = self._told_within(text[10:])
            if within is not None:
                return Instant(kept + within), ""
        return self._read(text)

    def _told_within(self, text: str) -> int | None:
        """The time of day, remembered: a file tells the same few thousand again and again."""
        found = _WITHIN.fullmatch(text)
        if found is None:
            return None
        if len(self._within) >= _MOST_KEPT:
            self._within.clear()
        within = (int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3])) * SECOND
        self._within[text] = within
        return within

    def _read(self, text: str) -> tuple[Instant | None, str]:
        if not _TIME.fullmatch(text):
            return None, "log_bad_start"
        try:
            at = datetime.fromisoformat(text.replace(",", ".").replace(" Z", "Z").replace(" +", "+"))
        except ValueError:
            return None, "log_bad_start"
        if not 1970 <= at.year <= 9998:
            return None, "log_start_out_of_range"
        if at.tzinfo is not None:
            return from_datetime(at), ""
        moment, problem = self._wall_clock(at)
        if moment is not None and len(text) == 19:
            self._keep(text[:10], at)
        return moment, problem

    def _wall_clock(self, at: datetime) -> tuple[Instant | None, str]:
        aware = at.replace(tzinfo=self._zone)
        if aware.astimezone(UTC).astimezone(self._zone).replace(tzinfo=None) != at:
            return None, "log_skipped_start"
        twice = aware.utcoffset() != aware.replace(fold=1).utcoffset()
        return from_datetime(aware), "log_ambiguous_time" if twice else ""

    def _keep(self, day: str, at: datetime) -> None:
        """Remembers when a day begins whose every minute stands in the same way to UTC."""
        first, problem = self._wall_clock(at.replace(hour=0, minute=0, second=0, microsecond=0))
        last, also = self._wall_clock(at.replace(hour=23, minute=59, second=59, microsecond=0))
        if first is None or last is None or problem or also or last - first != DAY - SECOND:
            return
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        self._kept[day] = first

    def said(self, key: str, text: str) -> Text:
        """A problem in words."""
        return Text.of(key, given=text[:60], place=self.place)


@lru_cache(4_096)
def number(text: str) -> float | None:
    """A number not below 0, with a dot or a comma; None where it is none."""
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


@lru_cache(4_096)
def yes(text: str, *, only_true: bool = False) -> int | None:
    """1 for a yes, 0 for a no, None for anything else."""
    return (_ONLY_TRUE if only_true else _YES_OR_NO).get(text.strip().casefold())
