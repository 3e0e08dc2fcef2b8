"""The days on which the business is closed: a series passes over them."""

from __future__ import annotations

from datetime import date

from lcadmin.domain.closures import closed_days
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables


def closed(tables: Tables, since: date) -> frozenset[date]:
    """Within a transaction: every closed day of the business from then on."""
    return closed_days(tables.closures.of_business(since))


def read_closed(desk: Desk, since: date) -> frozenset[date]:
    """``closed`` for a form that shows the days of a series."""
    with desk.store.read() as tables:
        return closed(tables, since)
