"""Months in which lines that are paid besides classes may still come, change and go."""

from __future__ import annotations

from datetime import date

from lcadmin.domain.errors import Refusal
from lcadmin.domain.people import Role
from lcadmin.domain.periods import told_month
from lcadmin.services.tables import Tables


def must_be_open(tables: Tables, day: date) -> None:
    """Refusal where the month of a day was paid and is locked: a line in it would be in no report."""
    if tables.money.is_locked(Role.TUTOR, day.replace(day=1)):
        raise Refusal("month_is_locked", month=told_month(day))
