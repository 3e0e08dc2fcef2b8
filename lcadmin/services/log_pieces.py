"""What each batch of an import adds to what is there: decided beside the writer, which only writes.

The rows of the pieces before stand in the store already, hidden; so a row is looked up the same way
whether it came years ago or a moment ago. Only a dry run keeps in memory what it would have written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from msgspec.msgpack import encode

from lcadmin.domain.class_logs import (
    NOBODY,
    ClassLog,
    EventLog,
    Gathered,
    Item,
    ParticipantLog,
    gathered,
    merged,
    merged_person,
)
from lcadmin.services.log_entries import LogsImport
from lcadmin.services.log_tables import (
    ALTERED,
    KnownPerson,
    KnownRow,
    LogLimits,
    LogPiece,
    LogsTable,
    NewClass,
    NewEvent,
    NewPerson,
)


def digest_of(item: Item) -> int:
    """What tells whether the same was said again: 63 bits of a hash over all that was said."""
    return int.from_bytes(blake2b(encode(item), digest_size=8).digest()) >> 1


class Pieces:
    """Turns items into pieces, counting what becomes of each."""

    def __init__(self, result: LogsImport, limits: LogLimits, *, dry: bool) -> None:
        self._result = result
        self._limits = limits
        self._dry = dry
        self.next_no = limits.next_no
        self.is_late = False  # whether participants came after classes, which may have been theirs
        self._wrote_classes = False
        self._same_classes = bytearray(limits.classes // 8 + 1)  # rows that were said again, by id
        self._same_people = bytearray(limits.participants // 8 + 1)
        self._last_names: Mapping[str, int] = {}  # of the classes of the piece that was made last
        self._last_numbers: set[int] = set()
        self._kept_keys: dict[str, int] = {}
        self._kept_classes: dict[int, NewClass] = {}
        self._kept_people: dict[int, dict[str, NewPerson]] = {}
        self._kept_events: set[str] = set()

    def is_apart(self, names: Iterable[str], known: Mapping[str, int]) -> bool:
        """Whether rows of the classes with these names have nothing to do with the piece that was made
        last, so that it does not matter whether that is written yet."""
        return self._last_names.keys().isdisjoint(names) and self._last_numbers.isdisjoint(known.values())

    def make(self, logs: LogsTable, items: Sequence[Item], known: dict[str, int]) -> LogPiece:
        """The piece for these rows. ``known`` has the number of each of their names that is known."""
        piece = LogPiece()
        old = self.next_no
        pairs = list(zip(self._numbers(items, known, piece), items, strict=True))
        people = [(number, one) for number, one in pairs if type(one) is ParticipantLog]
        classes = [(number, one) for number, one in pairs if type(one) is ClassLog]
        events = [(number, one) for number, one in pairs if type(one) is EventLog]
        if people:
            self.is_late = self.is_late or self._wrote_classes
            self._take_people(logs, people, old, piece)
        if classes:
            self._wrote_classes = True
            self._take_classes(logs, classes, old, piece)
        if events:
            self._take_events(logs, events, piece)
        if self._dry:
            self._keep(piece)
        return piece

    def regrouped(self, logs: LogsTable, class_nos: Sequence[int]) -> LogPiece:
        """Rows anew of classes that are there, of whose participants something new was said."""
        piece = LogPiece()
        known = logs.known_classes(class_nos)
        full = logs.full_classes([row.id for row in known.values()])
        people = logs.people_of(class_nos)
        for class_no, row in known.items():
            if row.digest == ALTERED:
                continue  # never made to look right: it stays told until it is imported again
            together = gathered(one.log for one in people.get(class_no, ()))
            log = full[row.id]
            log = log._replace(
                tutor=together.tutor or log.tutor,
                tutor_start=log.tutor_start if together.tutor_start is None else together.tutor_start,
                rating=log.rating if together.rating is None else together.rating,
            )
            ours = row.id > self._limits.classes
            piece.classes.append(NewClass(class_no, log, together, row.digest, row.id if ours else 0))
            if not ours:
                piece.replaced.append(("class", row.id))
        return piece

    # Which class

    def _numbers(self, items: Sequence[Item], known: dict[str, int], piece: LogPiece) -> list[int]:
        kept = self._kept_keys
        before_all = set(known.values())
        found = []
        for item in items:
            names = item.keys
            number = 0
            for name in names:
                number = known.get(name) or kept.get(name) or 0
                if number:
                    break
            else:
                number, self.next_no = self.next_no, self.next_no + 1
            for name in names:
                before = known.get(name) or kept.get(name)
                if before == number:
                    continue
                if before is not None:
                    # Two names of one class were taken for two classes until this row named both.
                    piece.regrouped.append((before, number))
                known[name] = number
                piece.keys.append((name, number))
            found.append(number)
        self._last_names = known
        self._last_numbers = before_all.union(found)
        return found

    # Classes

    def _take_classes(
        self, logs: LogsTable, classes: Sequence[tuple[int, ClassLog]], old: int, piece: LogPiece
    ) -> None:
        """Of classes with numbers from ``old`` on nothing is there yet."""
        numbers = list({number for number, _ in classes if number < old})
        known = logs.known_classes(numbers) if numbers else {}
        digests = [digest_of(log) for _, log in classes]
        differing = [
            known[number].id
            for (number, _), digest in zip(classes, digests, strict=True)
            if number in known and known[number].digest != digest
        ]
        full = logs.full_classes(differing) if differing else {}
        people = {} if self._dry else _together(logs, numbers, piece.people)
        fresh: dict[int, NewClass] = {}
        for (number, log), digest in zip(classes, digests, strict=True):
            self._take_class(number, log, digest, known.get(number), full, people, fresh, piece)
        piece.classes += fresh.values()

    def _take_class(
        self,
        number: int,
        log: ClassLog,
        digest: int,
        row: KnownRow | None,
        full: dict[int, ClassLog],
        people: dict[int, Gathered],
        fresh: dict[int, NewClass],
        piece: LogPiece,
    ) -> None:
        counts = self._result.classes
        together = people.get(number, NOBODY)
        mine = fresh.get(number) or self._kept_classes.get(number)
        if mine is not None:
            self._again(mine, log, digest, fresh)
        elif row is None:
            fresh[number] = NewClass(number, log, together, digest)
            counts.added += 1
        elif row.digest == digest:
            self._same(row.id)
        else:
            altered = row.digest == ALTERED
            whole = log if altered else merged(full[row.id], log)
            if whole == full[row.id] and not altered:
                self._same(row.id)
                return
            ours = row.id > self._limits.classes
            fresh[number] = NewClass(number, whole, together, digest, row.id if ours else 0)
            if not ours:
                piece.replaced.append(("class", row.id))
            counts.updated += 1

    def _again(self, mine: NewClass, log: ClassLog, digest: int, fresh: dict[int, NewClass]) -> None:
        """A class that this import has brought already, in this piece or (dry) before."""
        whole = merged(mine.log, log)
        if mine.digest == digest or whole == mine.log:
            self._result.repeated += 1
            return
        fresh[mine.class_no] = mine._replace(log=whole, digest=digest)
        self._result.classes.updated += 1

    def _same(self, row_id: int) -> None:
        """The same as is there: from an earlier import it counts, once; from this one it was counted."""
        if row_id > self._limits.classes or _marked(self._same_classes, row_id):
            self._result.repeated += 1
        else:
            self._result.classes.unchanged += 1

    # Participants

    def _take_people(
        self, logs: LogsTable, people: Sequence[tuple[int, ParticipantLog]], old: int, piece: LogPiece
    ) -> None:
        numbers = list({number for number, _ in people if number < old})
        known = logs.people_of(numbers) if numbers else {}
        by_who = {number: {one.log.who: one for one in ones} for number, ones in known.items()}
        # Whoever was altered may have become somebody else: they all give way to what is said now.
        altered = (one.id for ones in known.values() for one in ones if one.digest == ALTERED)
        piece.replaced += (("participant", row_id) for row_id in altered)
        fresh: dict[tuple[int, str], NewPerson] = {}
        for number, log in people:
            self._take_person(number, log, by_who.get(number, {}).get(log.who), fresh, piece)
        piece.people += fresh.values()

    def _take_person(
        self,
        number: int,
        log: ParticipantLog,
        row: KnownPerson | None,
        fresh: dict[tuple[int, str], NewPerson],
        piece: LogPiece,
    ) -> None:
        counts, digest, place = self._result.participants, digest_of(log), (number, log.who)
        mine = fresh.get(place) or self._kept_people.get(number, {}).get(log.who)
        if mine is not None:
            whole = merged_person(mine.log, log)
            if mine.digest == digest or whole == mine.log:
                self._result.repeated += 1
            else:
                fresh[place] = mine._replace(log=whole, digest=digest)
                counts.updated += 1
        elif row is None:
            fresh[place] = NewPerson(number, log, digest)
            counts.added += 1
        elif row.digest == ALTERED:
            fresh[place] = NewPerson(number, log, digest)  # the row itself has gone already
            counts.updated += 1
        elif row.digest == digest or (whole := merged_person(row.log, log)) == row.log:
            if row.id > self._limits.participants or _marked(self._same_people, row.id):
                self._result.repeated += 1
            else:
                counts.unchanged += 1
        else:
            ours = row.id > self._limits.participants
            fresh[place] = NewPerson(number, whole, digest, row.id if ours else 0)
            if not ours:
                piece.replaced.append(("participant", row.id))
            counts.updated += 1

    # Events

    def _take_events(self, logs: LogsTable, pairs: Sequence[tuple[int, EventLog]], piece: LogPiece) -> None:
        there = logs.known_events([log.uuid for _, log in pairs])
        known = self._kept_events.union(there)
        here: set[str] = set()
        for number, log in pairs:
            if log.uuid in here:
                self._result.repeated += 1
            elif log.uuid in there and there[log.uuid].digest == ALTERED:
                piece.replaced.append(("event", there[log.uuid].id))
                piece.events.append(NewEvent(number, log))
                self._result.events.updated += 1
            elif log.uuid in known:
                self._result.events.unchanged += 1
            else:
                piece.events.append(NewEvent(number, log))
                self._result.events.added += 1
            here.add(log.uuid)

    def _keep(self, piece: LogPiece) -> None:
        """What a dry run would have written."""
        self._kept_keys.update(piece.keys)
        self._kept_classes.update((one.class_no, one) for one in piece.classes)
        for one in piece.people:
            self._kept_people.setdefault(one.class_no, {})[one.log.who] = one
        self._kept_events.update(one.log.uuid for one in piece.events)


def _together(logs: LogsTable, class_nos: Sequence[int], here: Iterable[NewPerson]) -> dict[int, Gathered]:
    """Who is in these classes, with those of the piece that is being made."""
    known = logs.people_of(class_nos) if class_nos else {}
    people = {number: {one.log.who: one.log for one in ones} for number, ones in known.items()}
    for one in here:
        people.setdefault(one.class_no, {})[one.log.who] = one.log
    return {number: gathered(ones.values()) for number, ones in people.items()}


def _marked(marks: bytearray, number: int) -> bool:
    """Whether the number was marked before; it is marked now."""
    byte, bit = number >> 3, 1 << (number & 7)
    was = bool(marks[byte] & bit)
    marks[byte] |= bit
    return was
