"""The steps of an erasure, in the database and in its copies; each may be done again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from lcadmin.domain.erasing import Traces, traces
from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import HOUR, MINUTE, Instant, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.people import Person
from lcadmin.domain.wording import Text, render
from lcadmin.services.erasing_files import HeldCopy, PersonalFiles
from lcadmin.services.ports import Desk, Store
from lcadmin.services.tables import Tables
from lcadmin.services.tables_erasing import Erasure, ErasureState, FoundText
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.services.words import words_of

Progress = Callable[[int, int], None]

_ROWS_AT_ONCE = 20
_GONE_AT_ONCE = 200
_PAGES_AT_ONCE = 32
_MOST_ROUNDS = 5
_STEPS = 6
_INDEXES = frozenset({"lessons", "log_classes"})
_LONG_BEFORE = 12 * HOUR
_SOON = 15 * MINUTE
_ON = frozenset({Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done. ``name`` is what the person is called now, ``kept`` are copies that could not be
    changed; ``wiped``: nothing is left in the database's file either (else that follows at the next quiet
    moment)."""

    name: str
    kept: tuple[HeldCopy, ...]
    wiped: bool


def traces_of(desk: Desk, tables: Tables, person: Person) -> Traces:
    """The words that say who somebody is, and what they are called instead."""
    contacts = tables.contacts.of([person.id])
    addresses = [person.email, person.avatar]
    addresses += [word for one in contacts for word in (one.email, one.phone, one.name)]
    called = Text.of(f"erased_{person.role.value}", id=person.id)
    neutral = render(called, words_of(desk, tables.settings.load()))
    shared = partial(tables.erasing.is_shared, person.id)
    return traces(person.id, neutral, (person.name, person.classroom_name), addresses, shared)


def begin(at: Instant, words: Traces, tables: Tables) -> None:
    """The first and the decisive step: the name is gone from every list, and the links are dead."""
    tables.erasing.put(Erasure(words.person_id, at, words.neutral, ErasureState.OPEN, words))
    tables.erasing.strip(words, at)


class Eraser:
    """One erasure from its first step on; every step may be done again."""

    def __init__(self, desk: Desk, files: PersonalFiles, erasure: Erasure, progress: Progress | None) -> None:
        self._desk = desk
        self._files = files
        self._erasure = erasure
        self._progress = progress
        self._done = 0
        self._many = _STEPS

    def run(self, copies: Sequence[HeldCopy]) -> Outcome:
        erasure, words, kept = self._erasure, self._erasure.traces, list[HeldCopy]()
        if words is not None:
            self._many += len(copies)
            with self._desk.store.read() as tables:
                origin = tables.erasing.origin()
                lessons = tables.lessons.of_person(words.person_id)
            self._files.remember(origin, words.person_id, erasure.at)
            everything(self._desk.store, words, self._told)
            self._files.clean_safety_copy(words, lessons)
            self._files.forget_filter(words.person_id)
            self._told()
            for copy in copies:
                if not self._change(copy, words):
                    kept.append(copy)
                self._told()
            erasure = erasure._replace(state=ErasureState.WIPING, traces=None)
            self._desk.store.write(lambda tables: tables.erasing.put(erasure)).result()
        wiped = (self._files.is_small() or _is_quiet(self._desk)) and self._files.wipe()
        if wiped:
            done = erasure._replace(state=ErasureState.DONE)
            self._desk.store.write(lambda tables: tables.erasing.put(done)).result()
        self._told()
        return Outcome(erasure.name, tuple(kept), wiped)

    def _told(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._many)

    def _change(self, copy: HeldCopy, words: Traces) -> bool:
        """Erases in a copy what is erased here; False where it cannot be changed."""
        try:
            self._files.change(copy, partial(self._in_copy, words))
        except UserError:
            return False
        return True

    def _in_copy(self, words: Traces, store: Store) -> None:
        there = replace(self._desk, store=store)
        begun = self._erasure
        with store.read() as tables:
            person = tables.people.get(words.person_id)
            theirs = traces_of(there, tables, person)
        # What the entry was called then, beside what it was called last.
        both = replace(
            words,
            names=_both(words.names, theirs.names),
            addresses=_both(words.addresses, theirs.addresses),
            own=_both(words.own, theirs.own),
        )
        store.write(partial(begin, begun.at, both)).result()
        everything(store, both, lambda: None)
        done = begun._replace(state=ErasureState.DONE, traces=None)
        store.write(lambda tables: tables.erasing.put(done)).result()


def _both(some: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*some, *more)))


def everything(store: Store, words: Traces, told: Callable[[], None]) -> None:
    """What is in the database; ``told`` is called after each of the four steps."""
    _rows(store, words)
    told()
    touched = _texts(store, words)
    told()
    _history(store, words)
    told()
    for table in ("people", *sorted(_INDEXES & touched)):
        while store.write(partial(_tidy_search, table)).result():
            pass
    told()


def _rows(store: Store, words: Traces) -> None:
    """What is the person's alone."""
    with store.read() as tables:
        theirs = tables.erasing.theirs(words)
    for kind, rows in theirs.items():
        for start in range(0, len(rows), _GONE_AT_ONCE):
            store.write(partial(_forget_rows, words, kind, rows[start : start + _GONE_AT_ONCE])).result()


def _forget_rows(words: Traces, kind: str, rows: Sequence[int], tables: Tables) -> None:
    tables.erasing.forget_rows(words, kind, rows)


def _texts(store: Store, words: Traces) -> set[str]:
    """What somebody wrote anywhere; in which tables. Looked through again, because life goes on meanwhile."""
    touched = set[str]()
    for found in islice(iter(partial(_found, store, words), []), _MOST_ROUNDS):
        rows = iter(found)
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            store.write(partial(_clean, words, some)).result()
        touched |= {one.table for one in found}
    return touched


def _found(store: Store, words: Traces) -> list[FoundText]:
    with store.read() as tables:
        return list(tables.erasing.found(words))


def _clean(words: Traces, rows: Sequence[FoundText], tables: Tables) -> None:
    tables.erasing.clean(words, rows)


def _history(store: Store, words: Traces) -> None:
    """What could still be undone and touched or named the person."""
    with store.read() as tables:
        actions = tables.erasing.told_of(words)
    for action in actions:
        while store.write(partial(_forget_action, action)).result():
            pass


def _forget_action(action: int, tables: Tables) -> int:
    return tables.erasing.forget_action(action, _GONE_AT_ONCE)


def _tidy_search(table: str, tables: Tables) -> bool:
    return tables.erasing.tidy_search(table, _PAGES_AT_ONCE)


def is_on(desk: Desk, person_id: int) -> bool:
    """Whether the person is in a class that goes on beyond its planned end."""
    now = desk.clock.now()
    with desk.store.read() as tables:
        near = tables.lessons.find(LessonQuery(start=plus(now, -_LONG_BEFORE), end=now))
    return any(
        row.time.status in _ON and any(seat.person_id == person_id for seat in row.lesson.standing)
        for row in near
    )


def _is_quiet(desk: Desk) -> bool:
    """Whether no class is on or begins shortly: while the database's file is written anew, no message is
    answered for a few seconds."""
    now = desk.clock.now()
    around = LessonQuery(start=plus(now, -_LONG_BEFORE), end=plus(now, _SOON), practice=False)
    with desk.store.read() as tables:
        near = tables.lessons.find(around)
    return not any(
        row.time.status in _ON or (row.lesson.cancelled is None and row.lesson.end > now) for row in near
    )
