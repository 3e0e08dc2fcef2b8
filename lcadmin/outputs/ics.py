"""Calendar files (RFC 5545, 5546) that Outlook, Google, Apple and Thunderbird take.

The time zone's description is made here: icalendar's own puts the beginning of summer time an hour
late (it writes the wall clock after the change, where the RFC wants the one before it).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
    vRecur,
    vText,
)

from lcadmin.domain.instants import Instant, from_datetime, to_datetime
from lcadmin.domain.mail import CalendarEvent, Party
from lcadmin.domain.wording_dates import zone_or_utc
from lcadmin.domain.zone_changes import ZoneChange, changes, offset

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_AROUND = 2  # years before and after: enough to see the rule that a zone follows
_Shift = tuple[int, int, str, bool]


def calendar_text(events: Sequence[CalendarEvent], organizer: Party, zone: str, made: Instant) -> str:
    """One VCALENDAR. ``METHOD`` is ``CANCEL`` where every event is called off, else ``REQUEST``."""
    where = zone_or_utc(zone)
    calendar = Calendar()
    calendar.add("prodid", "-//lcadmin//classes//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if all(event.cancelled for event in events) else "REQUEST")
    if where.key != "UTC" and events:
        first = min(event.start for event in events)
        last = max(event.end for event in events)
        calendar.add_component(_timezone(where, to_datetime(first).year, to_datetime(last).year))
    for event in events:
        calendar.add_component(_event(event, organizer, where, made))
    text: str = calendar.to_ical().decode()
    return text


def _event(event: CalendarEvent, organizer: Party, zone: ZoneInfo, made: Instant) -> Event:
    entry = Event()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", to_datetime(Instant(made - made % 1000)))
    entry.add("dtstart", to_datetime(event.start, zone))
    entry.add("dtend", to_datetime(event.end, zone))
    entry.add("summary", event.title)
    entry.add("description", event.notes)
    entry.add("organizer", _address(organizer))
    guest = _address(event.attendee)
    guest.params["ROLE"] = vText("REQ-PARTICIPANT")
    guest.params["PARTSTAT"] = vText("NEEDS-ACTION")
    guest.params["RSVP"] = vText("FALSE")
    entry.add("attendee", guest)
    if event.cancelled:
        entry.add("status", "CANCELLED")
    else:
        entry.add("status", "CONFIRMED")
        entry.add("location", event.url)
        entry.add("url", event.url)
    return entry


def _address(party: Party) -> vCalAddress:
    address = vCalAddress(f"mailto:{party.address}")
    if party.name:
        # A parameter cannot hold a quotation mark (RFC 5545, 3.2).
        address.params["CN"] = vText(party.name.replace('"', "’"))
    return address


@lru_cache(maxsize=128)
def _timezone(zone: ZoneInfo, first_year: int, last_year: int) -> Timezone:
    """What the zone's clocks do around these years: a rule a year where they follow one, else dates."""
    first = from_datetime(datetime(first_year - _AROUND, 1, 1, tzinfo=UTC))
    last = from_datetime(datetime(last_year + _AROUND, 12, 31, tzinfo=UTC))
    made = Timezone()
    made.add("tzid", zone.key)
    found = changes(zone, first, last)
    if not found:
        made.add_component(_steady(zone, first))
        return made
    by_shift: dict[_Shift, list[ZoneChange]] = defaultdict(list)
    for change in found:
        by_shift[change.before, change.after, change.name, change.summer].append(change)
    for (before, after, name, summer), some in by_shift.items():
        part = TimezoneDaylight() if summer else TimezoneStandard()
        onsets = [to_datetime(change.at).replace(tzinfo=None) + timedelta(seconds=before) for change in some]
        part.add("dtstart", onsets[0])
        part.add("tzoffsetfrom", timedelta(seconds=before))
        part.add("tzoffsetto", timedelta(seconds=after))
        part.add("tzname", name)
        rule = _yearly(onsets)
        if rule is not None:
            part.add("rrule", rule)
        else:
            for onset in onsets[1:]:
                part.add("rdate", onset)
        made.add_component(part)
    return made


def _steady(zone: ZoneInfo, at: Instant) -> TimezoneStandard:
    part = TimezoneStandard()
    part.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 - the RFC wants a local time here
    part.add("tzoffsetfrom", timedelta(seconds=offset(zone, at)))
    part.add("tzoffsetto", timedelta(seconds=offset(zone, at)))
    part.add("tzname", to_datetime(at, zone).tzname() or zone.key)
    return part


def _yearly(onsets: Sequence[datetime]) -> vRecur | None:
    """The rule "every year on the last (second, …) Sunday of March" where all of them follow it."""
    years = [onset.year for onset in onsets]
    same = {(onset.month, onset.weekday(), onset.time()) for onset in onsets}
    if len(onsets) < 3 or len(same) > 1 or years != list(range(years[0], years[0] + len(years))):
        return None
    for places in (
        [(onset.day - 1) // 7 + 1 for onset in onsets],
        [_from_the_end(onset) for onset in onsets],
    ):
        if len(set(places)) == 1:
            day = f"{places[0]}{_DAYS[onsets[0].weekday()]}"
            return vRecur({"freq": "yearly", "bymonth": onsets[0].month, "byday": day})
    return None


def _from_the_end(onset: datetime) -> int:
    following = (onset.replace(day=28) + timedelta(days=4)).replace(day=1)
    return -(((following - timedelta(days=1)).day - onset.day) // 7 + 1)
