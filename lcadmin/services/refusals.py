"""Who was not let in and still would not be; ``let_in`` judges each, and does what helps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lcadmin.domain.deliveries import Delivery, Outcome

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.lessons import Lesson
    from lcadmin.domain.seats import Seat
    from lcadmin.domain.wording import Text
    from lcadmin.services.tables import Tables

_MOST = 2_000


@dataclass(frozen=True, slots=True)
class RefusedEntry:
    """Somebody who was not let in and still would not be: how often they tried, why, and what the
    button does (None: nothing lets this link in). ``seat`` is None for an altered link and for a
    start that was refused, which ``of_start`` tells apart; ``person_name`` is "" where it is not known.
    ``link_of`` is the class whose link the person has to be given, None where the one they have will do."""

    lesson: Lesson
    seat: Seat | None
    person_name: str
    reason: Text
    latest_at: Instant
    count: int
    remedy: Text | None
    of_start: bool = False
    link_of: Lesson | None = None


def refused_in(
    tables: Tables, since: Instant, now: Instant, until: Instant | None = None
) -> list[RefusedEntry]:
    """Everybody refused since then who has not come in and would be refused again, latest first, within a
    transaction; only tries before ``until``, where it is given."""
    groups: dict[tuple[str, str, int | None], list[Delivery]] = {}
    for row in tables.journal.refused(since, _MOST, until):
        if row.outcome is Outcome.REFUSED:
            groups.setdefault((row.token, row.request, row.seat_id), []).append(row)
    if not groups:
        return []
    from lcadmin.services.let_in import entry_of  # what it judges by is much, on a day without a refusal

    entries = (entry_of(tables, rows, now) for rows in groups.values())
    return [entry for entry in entries if entry is not None]
