"""Which column of a CSV file says what: by position in LearnCube's two exports, by name in our own.

LearnCube's header texts are not documented, so the position decides. What is guessed here can be
corrected before a file is imported.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lcadmin.learncube.cells import Times
from lcadmin.services.log_sources import Kind, Layout

CLASSES: Mapping[str, int] = {
    "start": 0, "end": 1, "minutes": 4, "company": 5, "slug": 6, "title": 9, "seats": 10, "subject": 11,
    "level": 12, "summary": 14, "cancelled_by": 22, "cancelled_at": 23, "course": 29,
}  # fmt: skip
CLASSES_WIDTH = 30
PARTICIPANTS: Mapping[str, int] = {
    "slug": 2, "start": 3, "username": 4, "first_name": 5, "last_name": 6, "is_tutor": 9, "attended": 10,
    "joined": 11, "cancelled": 12, "cancelled_by": 13, "cancelled_at": 14, "rating": 15, "feedback": 16,
    "enrolled": 22,
}  # fmt: skip
PARTICIPANTS_WIDTH = 23

CLASS_FIELDS = (
    "start", "end", "minutes", "duration_seconds", "company", "slug", "title", "seats", "subject", "level",
    "summary", "cancelled_by", "cancelled_at", "course", "cancelled", "tutor", "tutor_start", "token", "uuid",
    "recording", "room", "actual_start", "actual_end", "rating", "tutor_attended",
)  # fmt: skip
PERSON_FIELDS = (
    "slug", "start", "username", "first_name", "last_name", "name", "is_tutor", "attended", "joined", "left",
    "cancelled", "cancelled_by", "cancelled_at", "rating", "feedback", "enrolled", "userid", "uuid", "event",
    "token",
)  # fmt: skip
FIELDS: Mapping[Kind, tuple[str, ...]] = {Kind.CLASSES: CLASS_FIELDS, Kind.PARTICIPANTS: PERSON_FIELDS}
_OWN = frozenset({"slug", "start", "duration_seconds"})
_OWN_PEOPLE = frozenset({"slug", "username", "is_tutor", "joined"})

WHY = "lcadmin: why it was not taken"
"""The head of the column that is added to rows that were not taken."""


def usual(kind: Kind, *, headed: bool = True) -> Layout:
    """The layout of LearnCube's export."""
    if kind is Kind.CLASSES:
        return Layout(kind, CLASSES, CLASSES_WIDTH, headed)
    return Layout(kind, PARTICIPANTS, PARTICIPANTS_WIDTH, headed)


def guess(head: Sequence[str], rows: Sequence[Sequence[str]], times: Times) -> Layout | None:
    """The layout of a file by its first record and a few more; None where it looks like neither export.
    The head is taken for a row where it is one."""
    own = by_names(head)
    if own is not None:
        return own
    sample = [*rows] or [head]
    classes = sum(len(row) >= CLASSES_WIDTH and _is_time(row[0], times) for row in sample)
    people = sum(len(row) >= PARTICIPANTS_WIDTH and _is_time(row[3], times) for row in sample)
    if not classes and not people:
        if len(head) >= CLASSES_WIDTH:
            return usual(Kind.CLASSES)
        return usual(Kind.PARTICIPANTS) if len(head) >= PARTICIPANTS_WIDTH else None
    kind = Kind.CLASSES if classes >= people else Kind.PARTICIPANTS
    place = 0 if kind is Kind.CLASSES else 3
    return usual(kind, headed=not (len(head) > place and _is_time(head[place], times)))


def by_names(head: Sequence[str]) -> Layout | None:
    """The layout of one of our own exports, whose first line names the fields."""
    names = [cell.strip().lower().replace(" ", "_") for cell in head]
    if set(names) >= _OWN:
        kind, fields = Kind.CLASSES, FIELDS[Kind.CLASSES]
    elif set(names) >= _OWN_PEOPLE:
        kind, fields = Kind.PARTICIPANTS, FIELDS[Kind.PARTICIPANTS]
    else:
        return None
    columns = {name: names.index(name) for name in fields if name in names}
    return Layout(kind, columns, max(columns[name] for name in ("slug", "start") if name in columns) + 1)


def is_headed(kind: Kind, head: Sequence[str], times: Times) -> bool:
    """Whether the first record names the columns, by whether it has no time where one belongs."""
    place = usual(kind).columns["start"]
    return not (len(head) > place and _is_time(head[place], times))


def _is_time(cell: str, times: Times) -> bool:
    return times.moment(cell.strip())[0] is not None
