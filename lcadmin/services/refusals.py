"""Who was not let in and still would not be; ``refused_entry`` judges each, ``let_in`` does what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lcadmin.domain.deliveries import Delivery, Outcome

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant
    from lcadmin.services.refused_entry import RefusedEntry
    from lcadmin.services.tables import Tables

_MOST = 2_000


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
    from lcadmin.services.refused_entry import (
        entry_of,  # what it judges by is much, on a day without a refusal
    )

    entries = (entry_of(tables, rows, now) for rows in groups.values())
    return [entry for entry in entries if entry is not None]
