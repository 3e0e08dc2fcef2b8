"""Which tables' rows a user's action can change and undo can put back.

A table that is not here keeps what was done to it. To join, a table adds a line to ``TABLES``, after the
tables that it refers to; its module need not know (``CONTRIBUTING.md``, *Undo*).
"""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.store.digests import (
    BONUSES,
    CANCEL_TERMS,
    CLOSURES,
    CONTACTS,
    LESSONS,
    MAIL_TEXTS,
    MARKS,
    PEOPLE,
    RATES,
    RECIPIENTS,
    SEATS,
    Sealed,
)


@dataclass(frozen=True, slots=True)
class Undoable:
    """One table. ``key`` are the columns that name a row. ``kind`` and the number in column ``ref`` are what
    ``View.note`` tells of a row; ``named`` is the column that says to a user which row it is. ``sealed``: its
    rows carry a digest. ``loose`` columns are the program's own counts (``domain/actions.py: applied``).
    ``searched``: it has a search index over ``folded``. ``appended``: rows are only ever added, the service
    appends the opposite."""

    table: str
    key: tuple[str, ...] = ("id",)
    kind: str = ""
    ref: str = ""
    named: str = ""
    sealed: Sealed | None = None
    loose: frozenset[str] = frozenset()
    searched: bool = False
    appended: bool = False


TABLES: tuple[Undoable, ...] = (
    Undoable("people", kind="person", ref="id", named="name", sealed=PEOPLE, searched=True),
    Undoable("former_people", kind="person", ref="id"),
    Undoable("batches", kind="everything"),
    Undoable("used_tokens", key=("token",)),
    Undoable(
        "lessons",
        kind="lesson",
        ref="id",
        named="title",
        sealed=LESSONS,
        loose=frozenset({"misses", "entries_paused"}),
        searched=True,
    ),
    Undoable("seats", kind="lesson", ref="lesson_id", sealed=SEATS),
    Undoable("cancel_terms", kind="lesson", ref="id", sealed=CANCEL_TERMS),
    Undoable("families"),
    Undoable("contacts", kind="person", ref="person_id", named="name", sealed=CONTACTS),
    Undoable("recipients", kind="person", ref="id", sealed=RECIPIENTS),
    Undoable("mail_texts", kind="mail_text", ref="id", sealed=MAIL_TEXTS),
    Undoable("rates", kind="rate", ref="id", sealed=RATES),
    Undoable("bonuses", kind="bonus", ref="id", named="note", sealed=BONUSES),
    Undoable("closures", kind="closure", ref="id", sealed=CLOSURES),
    Undoable("settings", key=("key",), kind="settings", named="key"),
    Undoable("marks", kind="mark", ref="id", sealed=MARKS),
    Undoable("adoptions", key=("token",)),
    Undoable("corrections", appended=True),
    Undoable("credits", appended=True),
)
"""Parents first."""

BY_NAME = {table.table: table for table in TABLES}
