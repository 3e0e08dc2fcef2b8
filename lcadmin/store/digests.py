# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Seals: what makes an alteration from outside visible to ``check``.

The canonical form of a row is the compact JSON array (UTF-8) of the table's name and the columns'
values as they are stored, in the order that the table's module names them.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from lcadmin.store.codecs import encode

Value = str | int | None


class Sealed:
    """A table whose rows carry a ``digest``: the SHA-256 (hex) of their canonical form.

    ``columns`` are all columns that the seal covers, ``id`` first; ``loose`` are columns derived
    from those, which it does not cover. ``insert`` takes the columns' values, the loose ones, then the
    digest; ``update`` the same without the id, which it takes last; ``select`` gives the columns that
    the seal covers, then the digest, of every row.
    """

    __slots__ = ("columns", "insert", "select", "table", "update")

    def __init__(self, table: str, columns: tuple[str, ...], loose: tuple[str, ...] = ()) -> None:
        self.table = table
        self.columns = columns
        names = (*columns, *loose, "digest")
        places = ", ".join("?" * len(names))
        self.insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"
        self.update = f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names[1:])} WHERE id = ?"
        self.select = f"SELECT {', '.join(columns)}, digest FROM {table} ORDER BY id"

    def digest(self, values: Sequence[Value]) -> str:
        """The seal of one row; ``values`` in the order of ``columns``."""
        return sha256(encode([self.table, *values])).hexdigest()


PEOPLE = Sealed(
    "people",
    (
        "id",
        "name",
        "role",
        "classroom_name",
        "email",
        "avatar",
        "timezone",
        "language",
        "rate",
        "active",
        "sample",
    ),
    ("folded",),
)
LESSONS = Sealed(
    "lessons",
    (
        "id", "token", "title", "start", "minutes", "kind", "record", "series_id", "cancelled_by",
        "cancelled_told", "cancelled_at", "opens", "closes", "misses", "entries_paused", "practice",
    ),
    ("folded", "batch"),
)  # fmt: skip
SEATS = Sealed("seats", ("id", "lesson_id", "person_id", "role", "user_id", "revoked_at", "excused"))
CORRECTIONS = Sealed("corrections", ("id", "lesson_id", "seconds", "who", "at", "why", "after_id", "seen"))
CREDITS = Sealed("credits", ("id", "person_id", "unit", "amount", "at", "note", "lesson_id"))
RATES = Sealed("rates", ("id", "side", "amount", "unit", "person_id", "title", "kind", "lesson_id", "since"))
BONUSES = Sealed("bonuses", ("id", "person_id", "day", "amount", "note"))
LOCKS = Sealed("month_locks", ("id", "side", "month", "at", "who", "currency", "rules"))
PAID_ROWS = Sealed(
    "paid_rows",
    (
        "id", "lock_id", "person_id", "lesson_id", "title", "start", "counted_seconds", "paid_seconds",
        "amount", "rate", "unit", "extra", "extra_id", "note", "planned_seconds", "late_minutes", "presence",
        "missed",
    ),
)  # fmt: skip

CONTACTS = Sealed("contacts", ("id", "person_id", "name", "email", "phone", "language"))
RECIPIENTS = Sealed("recipients", ("id", "links_to", "family_id"))
MAIL_TEXTS = Sealed("mail_texts", ("id", "kind", "language", "subject", "plain", "html"))

CANCEL_TERMS = Sealed("cancel_terms", ("id", "charge", "pay", "why"))
MARKS = Sealed("marks", ("id", "name", "at", "about"))
CLOSURES = Sealed("closures", ("id", "first", "last", "reason", "person_id"))

_MONEY = (RATES, BONUSES, LOCKS, PAID_ROWS)
SEALED = (
    PEOPLE,
    LESSONS,
    SEATS,
    CORRECTIONS,
    CREDITS,
    CONTACTS,
    RECIPIENTS,
    MAIL_TEXTS,
    CLOSURES,
    CANCEL_TERMS,
    MARKS,
    *_MONEY,
)


def link(previous: str, values: Sequence[Value]) -> str:
    """The journal's chain: the SHA-256 (hex) over the previous row's link and this row's canonical form."""
    return sha256(previous.encode() + encode(values)).hexdigest()
