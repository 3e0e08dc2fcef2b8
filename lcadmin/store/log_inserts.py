# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Rows of an import as statements that are ready to run: made beside the writer, which only runs them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import itemgetter

from lcadmin.domain.class_logs import NOBODY, ClassLog, LogSource, ParticipantLog
from lcadmin.services.log_tables import LogPiece, NewClass, NewEvent, NewPerson, PreparedPiece, Values
from lcadmin.store.codecs import folded, storable
from lcadmin.store.log_boxes import box_of
from lcadmin.store.log_seals import CLASSES, EVENTS, PARTICIPANTS
from lcadmin.store.log_spans import WIDEN, spans

CLASS_FIELDS = ClassLog._fields
PERSON_FIELDS = ParticipantLog._fields
_CLASS_COLUMNS = (
    "class_no", *CLASS_FIELDS, "students", "student_start", "status", "source", "import_id", "digest",
    "box", "folded", "seal",
)  # fmt: skip
_PERSON_COLUMNS = ("class_no", *PERSON_FIELDS, "import_id", "digest", "seal")
_EVENT_COLUMNS = (
    "class_no", "uuid", "at", "kind", "ok", "slug", "token", "userid", "info", "response", "import_id",
    "seal",
)  # fmt: skip
_REPLACED_COLUMNS = ("kind", "row_id", "import_id")
_KEY_COLUMNS = ("key", "class_no")
_PUT_CLASS = f"UPDATE log_classes SET {', '.join(f'{name} = ?' for name in _CLASS_COLUMNS)} WHERE id = ?"
_PUT_PERSON = (
    f"UPDATE log_participants SET {', '.join(f'{name} = ?' for name in _PERSON_COLUMNS)} WHERE id = ?"
)
_KNOWN_ANEW = " ON CONFLICT (key) DO UPDATE SET class_no = excluded.class_no"
_REGROUP = tuple(
    f"UPDATE {table} SET class_no = ? WHERE class_no = ?" for table in ("log_participants", "log_events")
)
_NAMES_OF = itemgetter(*(_CLASS_COLUMNS.index(name) for name in ("tutor", "students", "title")))
_STEP = 64
"""Parts have a multiple of so many rows, so that SQLite knows the statement from the last time."""
_ROWS_AT_A_TIME = (_STEP, 16, 4, 1)
_MOST_VALUES = 30_000  # of one statement: SQLite's own limit is 32,766

_Rows = Sequence[Values]
_Statement = tuple[str, Values]


def prepared(piece: LogPiece, source: LogSource, import_id: int, size: int) -> list[PreparedPiece]:
    """The piece as the writer takes it: in parts of about ``size`` rows each, or (0) as one."""
    values = [(one.row_id, _class_values(one, source, import_id)) for one in piece.classes]
    classes = [row for row_id, row in values if not row_id]
    # Names stand together, so that a part changes few pages of the indexes over names.
    classes.sort(key=_NAMES_OF)
    people = [_person_values(one, import_id) for one in piece.people if not one.row_id]
    events = [_event_values(one, import_id) for one in piece.events]
    inserts = (
        _Inserts("log_classes", _CLASS_COLUMNS, classes),
        _Inserts("log_participants", _PERSON_COLUMNS, people),
        _Inserts("log_events", _EVENT_COLUMNS, events),
        _Inserts("log_replaced", _REPLACED_COLUMNS, [(*one, import_id) for one in piece.replaced]),
        _Inserts("log_keys", _KEY_COLUMNS, piece.keys, _KNOWN_ANEW),
    )
    changes: tuple[tuple[str, _Rows], ...] = (
        (_PUT_CLASS, [(*row, row_id) for row_id, row in values if row_id]),
        (WIDEN, spans([(one.row_id, one.class_no, one.log.start) for one in piece.classes if one.row_id])),
        (_PUT_PERSON, [(*_person_values(one, import_id), one.row_id) for one in piece.people if one.row_id]),
    )
    rows = len(piece.classes) + len(piece.people) + len(events) or len(piece.keys)
    many = max(1, -(-rows // size)) if size else 1
    parts = [
        PreparedPiece(
            -(-rows // many),
            len(_part(classes, number, many)),
            [statement for one in inserts for statement in one.part(number, many)],
            [(sql, _part(changed, number, many)) for sql, changed in changes if changed],
        )
        for number in range(many)
    ]
    if piece.regrouped:
        # Who is in a class moves to another only when the rows of both are there.
        moves = [(now, was) for was, now in piece.regrouped]
        parts[-1].changes += [(sql, moves) for sql in _REGROUP]
    return parts


class _Inserts:
    """The rows of one table. A column that has the same value in all of them, as the many have of which
    an export says nothing, is given once with each statement and not once with each row."""

    def __init__(self, table: str, columns: Sequence[str], rows: _Rows, then: str = "") -> None:
        """``then`` is what follows the values: what happens on a conflict."""
        self._then = then
        self._rows = rows
        self._same: Values = ()
        self._head = self._one = ""
        if rows:
            same, varying = _told_apart(rows)
            names = ", ".join(columns[place] for place in (*same, *varying))
            self._same = [rows[0][place] for place in same]
            self._head = f"INSERT INTO {table} ({names}) VALUES "
            self._one = (
                f"({', '.join([*(f'?{place}' for place in range(1, len(same) + 1)), *'?' * len(varying)])})"
            )
            self._rows = list(map(itemgetter(*varying), rows))

    def part(self, number: int, many: int) -> Iterator[_Statement]:
        """The statements for one of ``many`` parts: as few as can be, for at each one the writer lets go of
        the interpreter and, beside a busy thread, waits to have it back."""
        rows = _part(self._rows, number, many)
        done = 0
        most = _MOST_VALUES // len(rows[0]) if rows else 0
        for size in (min(len(rows) // _STEP * _STEP, most), *_ROWS_AT_A_TIME):
            sql = ""
            while size and len(rows) - done >= size:
                sql = sql or self._head + ", ".join([self._one] * size) + self._then
                yield sql, (*self._same, *chain.from_iterable(rows[done : done + size]))
                done += size


def _part(rows: _Rows, number: int, many: int) -> _Rows:
    step = -(-len(rows) // many)
    step = -(-step // _STEP) * _STEP if step > _STEP else step
    return rows[step * number : step * (number + 1)]


def _told_apart(rows: _Rows) -> tuple[list[int], list[int]]:
    """The places of the columns with one value throughout, and of the others: at least two."""
    columns = enumerate(zip(*rows, strict=True))
    same = [place for place, column in columns if column.count(column[0]) == len(rows)]
    same = same[: len(rows[0]) - 2]
    return same, [place for place in range(len(rows[0])) if place not in same]


def _clean(values: Sequence[str | float | None]) -> Values:
    return [storable(value) if isinstance(value, str) else value for value in values]


def _class_values(new: NewClass, source: LogSource, import_id: int) -> Values:
    log, people = new.log, new.people
    if people is not NOBODY and (not log.tutor or log.tutor_start is None or log.rating is None):
        log = log._replace(
            tutor=log.tutor or people.tutor,
            tutor_start=people.tutor_start if log.tutor_start is None else log.tutor_start,
            rating=people.rating if log.rating is None else log.rating,
        )
    status = log.status.value
    words = f"{log.title} {log.slug} {log.tutor} {people.students} {people.words} {log.subject} {log.course}"
    said = (
        *log,
        people.students,
        people.student_start,
        status,
        source.value,
        import_id,
        new.digest,
    )
    return (new.class_no, *said, box_of(status, source.value), folded(words), CLASSES.seal(said))


def _person_values(new: NewPerson, import_id: int) -> Values:
    said = (*new.log, import_id, new.digest)
    return (new.class_no, *said, PARTICIPANTS.seal(said))


def _event_values(new: NewEvent, import_id: int) -> Values:
    said = (*_clean(new.log), import_id)
    return (new.class_no, *said, EVENTS.seal(said))
