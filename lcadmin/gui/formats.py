"""Durations, moments and days as the window writes them: in the business's zone and language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from lcadmin.domain.instants import DAY, HOUR, MINUTE, SECOND, Instant, day_of, to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.domain.settings import Settings

__all__ = ["Formats", "hours", "short_span"]

translate = QCoreApplication.translate


def short_span(milliseconds: int) -> str:
    """A length in its largest unit, rounded down: ``12 s``, ``2 min``, ``5 h``, ``3 days``."""
    if milliseconds < MINUTE:
        return translate("Formats", "{n} s").format(n=max(0, milliseconds // SECOND))
    if milliseconds < HOUR:
        return translate("Formats", "{n} min").format(n=milliseconds // MINUTE)
    if milliseconds < 2 * DAY:
        return translate("Formats", "{n} h").format(n=milliseconds // HOUR)
    return translate("Formats", "{n} days").format(n=milliseconds // DAY)


@dataclass(frozen=True, slots=True)
class Formats:
    """How moments are written: in ``zone``, in the words and order of ``locale``."""

    zone: ZoneInfo
    locale: QLocale

    @classmethod
    def of(cls, settings: Settings) -> Formats:
        """The business's own zone and language."""
        return cls(settings.zone, QLocale(settings.language))

    def number(self, count: int) -> str:
        """``100,000``."""
        return self.locale.toString(count)

    def time(self, at: Instant, *, seconds: bool = False) -> str:
        """``16:00``, or ``16:00:05``."""
        return f"{to_datetime(at, self.zone):%H:%M:%S}" if seconds else f"{to_datetime(at, self.zone):%H:%M}"

    def times(self, start: Instant, end: Instant) -> str:
        """``16:00–17:00``."""
        return f"{self.time(start)}–{self.time(end)}"

    def day(self, day: date) -> str:
        """``Monday 23 November``; with the year where it is needed see ``full_day``."""
        return self._said(day, "dddd d MMMM", de="dddd, d. MMMM", es="dddd d 'de' MMMM")

    def full_day(self, day: date) -> str:
        """``23 November 2026``."""
        return self._said(day, "d MMMM yyyy", de="d. MMMM yyyy", es="d 'de' MMMM 'de' yyyy")

    def middle_day(self, day: date) -> str:
        """``23 Nov 2026``."""
        return self._said(day, "d MMM yyyy", de="d. MMM yyyy")

    def short_day(self, day: date) -> str:
        """``Mon 23 Nov``."""
        return self._said(day, "ddd d MMM", de="ddd d. MMM")

    def day_of_month(self, day: date) -> str:
        """``23 Nov``."""
        return self._said(day, "d MMM", de="d. MMM")

    def long_day(self, day: date) -> str:
        """``Monday 23 November 2026``."""
        return self._said(day, "dddd d MMMM yyyy", de="dddd, d. MMMM yyyy", es="dddd d 'de' MMMM 'de' yyyy")

    def month(self, day: date) -> str:
        """``November 2026``."""
        return self._said(day, "MMMM yyyy", es="MMMM 'de' yyyy")

    def day_of(self, at: Instant) -> date:
        """The calendar day of ``at`` in the business's zone."""
        return day_of(at, self.zone)

    def when(self, at: Instant, now: Instant, *, seconds: bool = False) -> str:
        """A moment as short as it is clear: the time today, with the day within the year, else the date."""
        day, today = self.day_of(at), self.day_of(now)
        time = self.time(at, seconds=seconds)
        if day == today:
            return time
        if day.year == today.year:
            return f"{self.short_day(day)} {time}"
        return f"{self.middle_day(day)} {time}"

    def ago(self, at: Instant, now: Instant) -> str:
        """``12 s ago``, ``2 min ago``, from a day on the moment itself."""
        if now - at >= DAY:
            return self.when(at, now)
        return translate("Formats", "{span} ago").format(span=short_span(now - at))

    def _said(self, day: date, form: str, **others: str) -> str:
        """``form`` as English and French have it, or what ``others`` have around the numbers."""
        language = self.locale.name().partition("_")[0]
        return self.locale.toString(_qdate(day), others.get(language, form))

    def zone_name(self, key: str | None = None) -> str:
        """A zone's city as people call it: ``London``, ``New York``, ``UTC``."""
        return (key or self.zone.key).rpartition("/")[2].replace("_", " ")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
