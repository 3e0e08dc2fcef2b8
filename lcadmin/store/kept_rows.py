"""Which rows stand in the safety copy, and which change touches which of them.

Messages stand there by themselves. Not in it is what follows from something else (kept minutes, search
indexes), what the program finds out anew, and what another copy has: class logs come from LearnCube again.
"""

from __future__ import annotations

from lcadmin.domain.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """One table. A change of ``kind`` (``View.note``) may have touched the rows whose column ``by`` is the
    number of what was changed; without ``by`` every row. ``alone``: its rows go by themselves, so that the
    copy says which are gone; others go with the row that they belong to. ``few``: there never are many.
    ``key`` are the columns that name a row; ``without`` stand empty in the copy."""

    table: str
    kind: str
    by: str = "id"
    alone: bool = False
    few: bool = False
    key: tuple[str, ...] = ("id",)
    without: tuple[str, ...] = ()


KEPT: tuple[Kept, ...] = (
    Kept("people", "person", alone=True),
    Kept("former_people", "person"),
    Kept("contacts", "person", by="person_id"),
    Kept("recipients", "person"),
    Kept("lessons", "lesson", alone=True),
    Kept("seats", "lesson", by="lesson_id"),
    Kept("cancel_terms", "lesson"),
    Kept("corrections", "lesson", by="lesson_id"),
    Kept("credits", "lesson", by="lesson_id"),
    Kept("credits", "person", by="person_id"),
    Kept("handed", "lesson", by="lesson_id"),
    Kept("calendar_numbers", "lesson", by="lesson_id", key=("lesson_id", "person_id")),
    Kept("letters", "letter", without=("message",)),
    Kept("settings", "settings", by="", key=("key",)),
    Kept("mail_texts", "mail_text", alone=True, few=True),
    Kept("closures", "closure", alone=True, few=True),
    Kept("rates", "rate", alone=True, few=True),
    Kept("bonuses", "bonus", alone=True, few=True),
    Kept("marks", "mark", alone=True, few=True),
    Kept("logo", "logo", alone=True, few=True),
    Kept("month_locks", "month_lock"),
    Kept("paid_rows", "month_lock", by="lock_id"),
    Kept("removed_rows", "removed", by="", key=("tbl", "id")),
)
"""Parents first."""

TABLES: tuple[str, ...] = tuple(dict.fromkeys(one.table for one in KEPT))

KEYS: dict[str, tuple[str, ...]] = {one.table: one.key for one in KEPT}

WITHOUT: dict[str, tuple[str, ...]] = {one.table: one.without for one in KEPT if one.without}

OFFICE = frozenset({"settings", "month_lock", *(one.kind for one in KEPT if one.few)})
"""Kinds of change that the window takes for a change of the settings."""
