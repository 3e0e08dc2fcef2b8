# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Class time kept beside the journal: a cache of the fold, and people's corrections, which are not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lcadmin.domain.errors import NotFound
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Correction, EventKind, LessonTime, Status
from lcadmin.store import codecs
from lcadmin.store.batches import VISIBLE
from lcadmin.store.digests import CORRECTIONS
from lcadmin.store.hot import hot_by_id
from lcadmin.store.view import Row, View

_INDEXED = ("status", "turns_at", "in_review", "due")
_SHOWN = len(_INDEXED)
_NAMES = (
    *_INDEXED, "counted_seconds", "reported_seconds", "as_of", "running_since", "lost_at", "started_at",
    "ended_at", "last_heard", "repeats", "sessions", "reviews", "alternatives", "notes", "arrivals",
    "correction",
)  # fmt: skip
DUE, AS_OF = _NAMES.index("due"), _NAMES.index("as_of")
COLUMNS = ", ".join(f"t.{name}" for name in _NAMES)

_GET = f"SELECT {COLUMNS} FROM times t WHERE t.lesson_id = ?"
_PUT = f"UPDATE times SET {', '.join(f'{n} = ?' for n in _NAMES)} WHERE lesson_id = ?"
_NEW = (*_NAMES, "lesson_id", "batch")
_ADD = f"INSERT INTO times ({', '.join(_NEW)}) VALUES ({', '.join('?' * len(_NEW))})"
_PUT_QUIETLY = f"UPDATE times SET {', '.join(f'{n} = ?' for n in _NAMES[_SHOWN:])} WHERE lesson_id = ?"
_LOST = "INSERT OR REPLACE INTO lost_connections VALUES (?, ?, ?, ?, ?)"
_VISIBLE = VISIBLE.format(table="times")


def add_placeholder(view: View, lesson_id: int) -> None:
    """The row of a lesson whose time nobody has folded yet: due at once."""
    view.run("INSERT INTO times (lesson_id) VALUES (?)", (lesson_id,))


def add_hidden(view: View, batch: int, times: Iterable[tuple[int, LessonTime]]) -> None:
    """The rows of lessons in a batch, each with its time."""
    view.run_many(_ADD, [(*_values(time), lesson_id, batch) for lesson_id, time in times])


class Times:
    """Fulfils ``services.tables.TimesTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def get(self, lesson_id: int) -> LessonTime | None:
        hot = hot_by_id(self._view, lesson_id)
        if hot is not None and hot.due is not None:
            return hot.time
        row = self._view.one(_GET, (lesson_id,))
        time = None if row is None or row[AS_OF] is None else lesson_time(row)
        if hot is not None and row is not None:
            hot.time, hot.due = time, bool(row[DUE])
        return time

    def put(self, lesson_id: int, time: LessonTime) -> None:
        kept = replace(time, steps=()) if time.steps else time
        _keep_losses(self._view, lesson_id, time)
        hot = hot_by_id(self._view, lesson_id)
        if hot is None:
            # Not there, or still hidden in a batch: then nobody is to hear of it.
            if not self._view.run(_PUT, (*_values(kept), lesson_id)):
                raise NotFound("store_no_lesson", id=lesson_id)
            return
        before = hot.time
        if hot.due is False and before is not None and _same_in_lists(before, kept):
            self._view.run(_PUT_QUIETLY, (*_values(kept)[_SHOWN:], lesson_id))
        else:
            self._view.run(_PUT, (*_values(kept), lesson_id))
        hot.time, hot.due = kept, False
        self._view.note("lesson", lesson_id)

    def due(self, now: Instant, limit: int | None = None) -> list[int]:
        sql = (
            f"SELECT lesson_id FROM (SELECT lesson_id FROM times WHERE due = 1 AND {_VISIBLE} LIMIT ?1)"
            " UNION SELECT lesson_id FROM (SELECT lesson_id FROM times"
            f" WHERE turns_at <= ?2 AND {_VISIBLE} ORDER BY turns_at LIMIT ?1) LIMIT ?1"
        )
        return [row[0] for row in self._view.all(sql, (-1 if limit is None else limit, now))]

    def next_turn(self) -> Instant | None:
        due = f"SELECT 1 FROM times WHERE due = 1 AND {_VISIBLE} LIMIT 1"
        if not self.are_marked() or self._view.one(due):
            return Instant(0)
        sql = (
            f"SELECT turns_at FROM times WHERE turns_at IS NOT NULL AND {_VISIBLE} ORDER BY turns_at LIMIT 1"
        )
        row = self._view.one(sql)
        return None if row is None else Instant(row[0])

    def mark_due(self, lesson_id: int) -> None:
        self._view.run("UPDATE times SET due = 1 WHERE lesson_id = ? AND due = 0", (lesson_id,))
        hot = hot_by_id(self._view, lesson_id)
        if hot is not None and hot.due is not None:
            hot.due = True
        self._view.note("lesson", lesson_id)

    def mark_all_due(self) -> None:
        # All at once would hold the writer for a third of a second where there are 100,000 classes.
        sql = (
            "INSERT OR REPLACE INTO marking (one, upto)"
            " SELECT 1, lesson_id FROM times ORDER BY lesson_id DESC LIMIT 1"
        )
        self._view.run(sql)
        self._view.note("everything")

    def mark_next(self, many: int) -> bool:
        last = self._marking()
        if last is None:
            return False
        first = last - many
        which = "lesson_id > ? AND lesson_id <= ? AND reported_seconds > 0 AND due = 0"
        found = self._view.all(f"SELECT lesson_id FROM times WHERE {which}", (first, last))
        self._view.run(f"UPDATE times SET due = 1 WHERE {which}", (first, last))
        if self._view.cache is not None:
            for (lesson_id,) in found:
                self._view.cache.forget_lesson(lesson_id)
        if first > 0:
            self._view.run("UPDATE marking SET upto = ? WHERE one = 1", (first,))
        else:
            self._view.run("DELETE FROM marking")
        return first > 0

    def are_marked(self) -> bool:
        return self._marking() is None

    def _marking(self) -> int | None:
        row = self._view.one("SELECT upto FROM marking WHERE one = 1")
        return None if row is None else int(row[0])

    def is_due(self, lesson_id: int) -> bool:
        hot = hot_by_id(self._view, lesson_id)
        if hot is not None:
            self.get(lesson_id)
            if hot.due is not False:
                return True
        row = self._view.one("SELECT due, reported_seconds FROM times WHERE lesson_id = ?", (lesson_id,))
        return row is None or bool(row[0]) or (row[1] > 0 and lesson_id <= (self._marking() or 0))

    def corrections(self, lesson_id: int) -> tuple[Correction, ...]:
        hot = hot_by_id(self._view, lesson_id)
        if hot is not None and hot.corrections is not None:
            return hot.corrections
        sql = "SELECT seconds, who, at, why, after_id, seen FROM corrections WHERE lesson_id = ? ORDER BY id"
        found = tuple(Correction(*row) for row in self._view.all(sql, (lesson_id,)))
        if hot is not None:
            hot.corrections = found
        return found

    def correct(self, lesson_id: int, correction: Correction) -> None:
        number = self._view.new_id("corrections")
        c = correction
        values = (number, lesson_id, c.seconds, c.who, c.at, c.why, c.after_id, c.seen)
        self._view.run(CORRECTIONS.insert, (*values, CORRECTIONS.digest(values)))
        if self._view.cache is not None:
            self._view.cache.forget_lesson(lesson_id)
        self._view.note("lesson", lesson_id)


def lesson_time(row: Row) -> LessonTime:
    """A LessonTime from the columns ``COLUMNS``; one that nobody has folded is as of 0."""
    (
        status, turns_at, _, _, counted, reported, as_of, running_since, lost_at, started_at, ended_at,
        last_heard, repeats, sessions, reviews, alternatives, notes, arrivals, correction,
    ) = row  # fmt: skip
    return LessonTime(
        status=Status(status),
        counted_seconds=counted,
        reported_seconds=reported,
        as_of=Instant(as_of or 0),
        turns_at=turns_at,
        reviews=codecs.texts(reviews),
        alternatives=codecs.readings(alternatives),
        repeats=repeats,
        notes=codecs.texts(notes),
        arrivals=codecs.arrivals(arrivals),
        sessions=sessions,
        running_since=running_since,
        lost_at=lost_at,
        started_at=started_at,
        ended_at=ended_at,
        last_heard=last_heard,
        correction=None if correction is None else codecs.correction(correction),
    )


def _keep_losses(view: View, lesson_id: int, time: LessonTime) -> None:
    """Once a lost connection was told of a lesson it has a row: the journal forgets nothing."""
    if any(step.kind is EventKind.CRASH for step in time.steps):
        from lcadmin.domain.connections import losses

        lost = losses(time.steps)
        seconds = lost.rejoins
        values = (lesson_id, lost.crashes, len(seconds), sum(seconds), max(seconds, default=None))
        view.run(_LOST, values)


def _same_in_lists(before: LessonTime, after: LessonTime) -> bool:
    """Whether every indexed column stays as it is: then no index has to be written."""
    return (
        before.status is after.status
        and before.turns_at == after.turns_at
        and bool(before.reviews) == bool(after.reviews)
    )


def _values(time: LessonTime) -> tuple[str | int | None, ...]:
    return (
        time.status.value,
        time.turns_at,
        int(time.in_review),
        0,
        time.counted_seconds,
        time.reported_seconds,
        time.as_of,
        time.running_since,
        time.lost_at,
        time.started_at,
        time.ended_at,
        time.last_heard,
        time.repeats,
        time.sessions,
        codecs.to_json(time.reviews) if time.reviews else "[]",
        codecs.to_json(time.alternatives) if time.alternatives else "[]",
        codecs.to_json(time.notes) if time.notes else "[]",
        codecs.to_json(time.arrivals) if time.arrivals else "[]",
        None if time.correction is None else codecs.to_json(time.correction),
    )
