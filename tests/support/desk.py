"""A desk to test services at: a real store in a folder, a clock that is set by hand, seeded chance."""

from __future__ import annotations

import random
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from lcadmin.domain.callbacks import Callback, Given, JsonValue, read
from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.instants import MINUTE, SECOND, Instant, from_datetime, plus
from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.replies import Reply
from lcadmin.domain.seats import Seat
from lcadmin.domain.tokens import seat_number_from, token_from
from lcadmin.mailing import SmtpMailer
from lcadmin.outputs.paper import MailPaper
from lcadmin.resource_files import LetterTemplates
from lcadmin.services import journal, lessons, people, schedule_lesson
from lcadmin.services.answer_callback import piece
from lcadmin.services.ports import Clock, Desk, Entropy, Keyring, Store
from lcadmin.services.schedule_lesson import NewLesson
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.store import open_store

START = from_datetime(datetime(2026, 11, 23, 16, 0, tzinfo=UTC))
"""A Monday, 16:00 UTC: when the sample class begins."""


@dataclass(slots=True)
class HandClock:
    """A clock that only moves when a test moves it; the elapsed one moves along."""

    at: Instant = START
    run: str = "run-1"
    elapsed: int = 1_000_000

    def now(self) -> Instant:
        return self.at

    def elapsed_ms(self) -> int:
        return self.elapsed

    def set(self, moment: int) -> None:
        self.elapsed += max(moment - self.at, 0)
        self.at = Instant(moment)

    def pass_(self, milliseconds: int) -> None:
        self.set(self.at + milliseconds)


@dataclass(slots=True)
class SeededEntropy:
    """Chance that is the same in every run."""

    source: random.Random = field(default_factory=lambda: random.Random(7))
    made: int = 0

    def token(self) -> str:
        return token_from(self.source.randbytes(17))

    def seat_number(self, digits: int) -> str:
        return seat_number_from(self.source.getrandbits(64), digits)

    def secret(self) -> str:
        return self.source.randbytes(20).hex()

    def delivery_id(self, now: Instant) -> str:
        self.made += 1
        return f"{now:015d}-{self.made:08d}"


@dataclass(slots=True)
class HandKeyring:
    """A keyring that a test can look into."""

    kept: dict[str, str] = field(default_factory=dict)
    kept_in: str = "keyring"

    def get(self, key: str) -> str | None:
        return self.kept.get(key)

    def set(self, key: str, value: str | None) -> None:
        if value is None:
            self.kept.pop(key, None)
        else:
            self.kept[key] = value


def answered(desk: Desk, callback: Callback, receipt: Receipt) -> Future[Reply]:
    """Hands one message in; the future holds what would be answered, once it may be."""
    future: Future[Reply] = Future()

    def settle(reply: Reply | None, error: Exception | None) -> None:
        if reply is None:
            future.set_exception(error or AssertionError("decided without a reply"))
        else:
            future.set_result(reply)

    desk.store.hand_in([piece(desk, callback, receipt, settle)])
    return future


def whole_desk(store: Store, clock: Clock, entropy: Entropy, keyring: Keyring) -> Desk:
    """A desk that can also write letters, as ``app.py`` makes it."""
    return Desk(
        store,
        clock,
        entropy,
        keyring,
        templates=LetterTemplates(),
        paper=MailPaper(),
        mailer=SmtpMailer(),
    )


@dataclass(slots=True)
class Bench:
    """The desk with everything behind it, and short words for what tests do all the time."""

    desk: Desk
    clock: HandClock
    entropy: SeededEntropy
    keyring: HandKeyring
    store: Store

    def person(self, name: str, role: Role = Role.STUDENT, **more: object) -> Person:
        return people.add(self.desk, Person(name=name, role=role, **more))  # type: ignore[arg-type]

    def lesson(self, *students: str, title: str = "Algebra", start: int = START, **more: object) -> Lesson:
        """A class of 60 minutes with tutor Anna and these students (Tom where none is named)."""
        tutor = self.person("Anna", Role.TUTOR)
        learners = tuple(self.person(name).id for name in students or ("Tom",))
        values: dict[str, object] = {"minutes": 60, "tutors": (tutor.id,), "students": learners} | more
        new = NewLesson(title=title, start=Instant(start), **values)  # type: ignore[arg-type]
        return schedule_lesson.schedule(self.desk, new)[0]

    def say(self, request: str, lesson: Lesson | str, *, after: float | None = None, **more: Given) -> Reply:
        """A message about a class, ``after`` seconds after the class's planned start (None: now)."""
        if after is not None:
            self.clock.set(START + round(after * SECOND))
        token = lesson if isinstance(lesson, str) else lesson.token
        return self.send([("request", request), ("token", token), *more.items()])

    def send(
        self, pairs: Iterable[tuple[str, Given]], *, broken: bool = False, remote: str = "203.0.113.7"
    ) -> Reply:
        return self.take(read(pairs, broken=broken), remote)

    def take(self, callback: Callback, remote: str = "203.0.113.7") -> Reply:
        return answered(self.desk, callback, self.receipt(remote)).result(timeout=10)

    def receipt(self, remote: str = "") -> Receipt:
        now = self.clock.now()
        return Receipt(self.entropy.delivery_id(now), now, self.clock.run, self.clock.elapsed_ms(), remote)

    def connect(self, lesson: Lesson, seat: Seat, *, after: float | None = None) -> Reply:
        return self.say("connect_lesson", lesson, after=after, user_id=seat.user_id)

    def again(self, lesson: Lesson) -> Lesson:
        """The class as it is stored now."""
        return lessons.get(self.desk, lesson.id).lesson

    def kept(self, lesson: Lesson) -> LessonTime:
        """The time as it is kept, without folding again."""
        with self.store.read() as tables:
            time = tables.times.get(lesson.id)
        assert time is not None
        return time

    def rows(self) -> list[Delivery]:
        """The whole journal, oldest first."""
        with self.store.read() as tables:
            return tables.journal.since(0, 1_000_000)

    def outcomes(self) -> list[Outcome]:
        return [row.outcome for row in self.rows()]

    def later(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.clock.pass_(round(minutes * MINUTE + seconds * SECOND))


def open_bench(folder: Path) -> Bench:
    """A bench on a store in ``folder``; whoever opens it closes ``store``."""
    store = open_store(folder)
    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    return Bench(whole_desk(store, clock, entropy, keyring), clock, entropy, keyring, store)


def algebra(tutor: int, *students: int, **more: object) -> NewLesson:
    """A class to be made: Algebra at the usual time."""
    values: dict[str, object] = {"title": "Algebra", "start": START, "minutes": 60, "tutors": (tutor,)} | more
    return NewLesson(students=students, **values)  # type: ignore[arg-type]


def titles(desk: Desk) -> list[str]:
    """All classes by start."""
    return [row.lesson.title for row in lessons.find(desk, LessonQuery())]


def exported(desk: Desk, **which: object) -> list[str]:
    """The journal as lines of JSON."""
    return [msgspec.json.encode(row).decode() for row in journal.export(desk, **which)]  # type: ignore[arg-type]


def number(text: str) -> JsonValue:
    """A JSON number as it was written."""
    return JsonValue(text)


def at(seconds: float) -> Instant:
    """So many seconds after the sample class's planned start."""
    return plus(START, round(seconds * SECOND))
