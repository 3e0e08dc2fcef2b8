"""What a cell says: a moment, a length, a yes. An empty cell is absent, never 0."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import SECOND, Instant, from_datetime
from lcadmin.domain.wording import Text

_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?"
    r" ?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_NUMBER = re.compile(r"[0-9]{1,9}([.,][0-9]{1,6})?")
_MOST_KEPT = 60_000


class Times:
    """Reads times; those without a zone stand in ``zone``.

    ``moment`` gives None with a reason where there is none: ``problem`` is a key of the wording
    (``log_bad_start``, ``log_start_out_of_range``, ``log_skipped_start``) or, beside a moment,
    ``log_ambiguous_time`` where the clocks go back over it and the first was taken.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._kept: dict[str, tuple[int, str]] = {}  # by text down to the minute

    @property
    def place(self) -> str:
        return self._zone.key.rpartition("/")[2].replace("_", " ")

    def moment(self, text: str) -> tuple[Instant | None, str]:
        minute = text[:16]
        kept = self._kept.get(minute)
        if kept is not None and len(text) == 19 and text[16] == ":":
            seconds = text[17:]
            if seconds.isascii() and seconds.isdigit() and seconds < "60":
                return Instant(kept[0] + int(seconds) * SECOND), kept[1]
        return self._read(text)

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
        aware = at.replace(tzinfo=self._zone)
        if aware.astimezone(UTC).astimezone(self._zone).replace(tzinfo=None) != at:
            return None, "log_skipped_start"
        problem = ""
        if aware.utcoffset() != aware.replace(fold=1).utcoffset():
            problem = "log_ambiguous_time"
        moment = from_datetime(aware)
        if len(text) == 19:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[text[:16]] = (moment - at.second * SECOND, problem)
        return moment, problem

    def said(self, key: str, text: str) -> Text:
        """A problem in words."""
        return Text.of(key, given=text[:60], place=self.place)


def number(text: str) -> float | None:
    """A number not below 0, with a dot or a comma; None where it is none."""
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def is_true(text: str) -> int:
    """1 for "true" in any case, 0 for anything else."""
    return int(text.strip().lower() == "true")


def yes_or_absent(text: str) -> int | None:
    """The same, but an empty cell says nothing."""
    return is_true(text) if text.strip() else None
