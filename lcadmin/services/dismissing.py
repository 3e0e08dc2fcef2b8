"""Lines of Today that somebody has seen and wants gone: they come back only when something new happens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.tables_marks import Mark

if TYPE_CHECKING:
    from lcadmin.services.ports import Desk
    from lcadmin.services.refused_entry import RefusedEntry
    from lcadmin.services.tables import Tables

_GROUP = "refused"


def dismissed(tables: Tables) -> Mapping[str, Mark]:
    """What was dismissed, for ``is_dismissed``."""
    return tables.marks.of(_GROUP)


def is_dismissed(marks: Mapping[str, Mark], entry: RefusedEntry) -> bool:
    """Whether nobody has tried again since this entry was dismissed."""
    mark = marks.get(_name(entry))
    return mark is not None and entry.latest_at <= mark.at


def dismiss(desk: Desk, entry: RefusedEntry) -> None:
    """Has this entry no longer listed, until the person tries once more."""
    key = "action_dismiss" if entry.person_name else "action_dismiss_somebody"
    words = Text.of(key, name=entry.person_name, title=entry.lesson.title)
    mark = Mark(entry.latest_at)
    act(desk, words, lambda tables: tables.marks.put(f"{_GROUP}.{_name(entry)}", mark))


def _name(entry: RefusedEntry) -> str:
    seat = 0 if entry.seat is None else entry.seat.id
    return f"{entry.lesson.id} {seat} {'start' if entry.of_start else 'connect'}"
