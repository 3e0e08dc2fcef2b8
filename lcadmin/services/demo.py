"""The sample month: made-up people and classes to look around with, gone again when asked.

Everything in it is marked by its people, who are ``sample``: a class is sample when everybody in it is, and
stays so when somebody real comes into it: it is practice from then on (``change_lesson: stays_made_up``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from random import Random
from zoneinfo import ZoneInfo

import msgspec

from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import MINUTE, SECOND, Instant, day_of, from_datetime, plus
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.periods import monday_of
from lcadmin.services.demo_stories import CANCELLED, Said, messages
from lcadmin.services.new_lesson import NewLesson
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.schedule_many import make_many
from lcadmin.services.tables import Tables

RUN = "sample"
"""The run that made-up messages belong to."""

_WEEKS_BACK = 4
_WEEKS_AHEAD = 2
_PIECE = 10
_SEED = 7


class SamplePerson(msgspec.Struct, frozen=True):
    """As ``resources/sample/month.json`` has it."""

    name: str
    role: Role
    email: str = ""
    rate: str | None = None
    timezone: str = ""


class SampleClass(msgspec.Struct, frozen=True):
    """A weekly class: ``day`` from Monday (0); ``tutor`` and ``students`` are places among the people."""

    title: str
    day: int
    at: str
    minutes: int
    tutor: int
    students: list[int]


class Month(msgspec.Struct, frozen=True):
    """What the sample month is made of; the stories are gone through again and again."""

    people: list[SamplePerson]
    classes: list[SampleClass]
    stories: list[str]


@dataclass(frozen=True, slots=True)
class Filled:
    """How many of each were made, or removed. ``entries`` of the user's own went with the
    classes; ``kept`` are people whom classes of the user's own have."""

    people: int
    classes: int
    messages: int = 0
    entries: int = 0
    kept: int = 0


def read_month(text: str) -> Month:
    return msgspec.json.decode(text, type=Month)


def fill(desk: Desk, month: Month) -> Filled:
    """Makes the sample month around today. Refusal ``demo_not_empty`` where there is anything already."""
    with desk.store.read() as tables:
        if not tables.samples.is_empty():
            raise Refusal("demo_not_empty")
        zone = tables.settings.load().zone
    people = [desk.store.write(partial(_add, one=one)).result() for one in month.people]
    now = desk.clock.now()
    news = _classes(month, people, zone, now)
    ids = make_many(desk, [new for new, _ in news])
    chance = Random(_SEED)  # noqa: S311 - a made-up month, the same each time
    heard = 0
    for start in range(0, len(ids), _PIECE):
        pairs = zip(
            ids[start : start + _PIECE], [story for _, story in news[start : start + _PIECE]], strict=True
        )
        heard += desk.store.write(partial(_happen, desk, pairs=list(pairs), chance=chance, now=now)).result()
    refold_due(desk, whole=True)
    desk.store.write(partial(_out_of_history, lessons=ids, people=[one.id for one in people])).result()
    return Filled(len(people), len(ids), heard)


def clear(desk: Desk) -> Filled:
    """Removes everything sample, practice classes too, with what the user corrected, charged or paid in it;
    what was done to nothing else can no longer be undone. A sample person whom a class of the user's own has
    is kept, inactive."""
    with desk.store.read() as tables:
        lessons, people = tables.samples.lessons(), tables.samples.people()
    # First: only while the classes are there it is known how they were made.
    desk.store.write(partial(_out_of_history, lessons=lessons, people=people)).result()
    entries = sum(_each(desk, lessons, lambda tables, number: tables.samples.remove_lesson(number)))
    removed = sum(_each(desk, people, _remove_person))
    return Filled(removed, len(lessons), entries=entries, kept=len(people) - removed)


def is_there(desk: Desk) -> bool:
    """Whether the sample month is there (practice alone is none)."""
    with desk.store.read() as tables:
        return tables.samples.has_month()


def has_practised(desk: Desk) -> bool:
    """Whether the practice classroom's made-up people are there, and no sample month that they go with."""
    with desk.store.read() as tables:
        return bool(tables.samples.people()) and not tables.samples.has_month()


def _out_of_history(tables: Tables, *, lessons: Sequence[int], people: Sequence[int]) -> None:
    tables.samples.forget_actions(lessons, people, tables.samples.batches(lessons))


def _each(desk: Desk, numbers: Sequence[int], remove: Callable[[Tables, int], int]) -> Iterator[int]:
    """Removes all of them in small pieces; what each removal told."""
    for start in range(0, len(numbers), _PIECE):
        piece = numbers[start : start + _PIECE]
        yield desk.store.write(partial(_removed, numbers=piece, remove=remove)).result()


def _removed(tables: Tables, *, numbers: Sequence[int], remove: Callable[[Tables, int], int]) -> int:
    return sum(remove(tables, number) for number in numbers)


def _remove_person(tables: Tables, person_id: int) -> bool:
    if tables.samples.remove_person(person_id):
        return True
    tables.people.put(replace(tables.people.get(person_id), active=False))
    return False


def _add(tables: Tables, *, one: SamplePerson) -> Person:
    rate = None if one.rate is None else Decimal(one.rate)
    person = Person(one.name, one.role, email=one.email, timezone=one.timezone, rate=rate, sample=True)
    return tables.people.add(person)


def _classes(
    month: Month, people: Sequence[Person], zone: ZoneInfo, now: Instant
) -> list[tuple[NewLesson, str]]:
    """The classes of all weeks with their stories, by start; one of them is on right now."""
    today = day_of(now, zone)
    monday = monday_of(today)
    made = [
        _new(one, people, _start(monday + timedelta(weeks=week, days=one.day), one.at, zone))
        for week in range(-_WEEKS_BACK, _WEEKS_AHEAD)
        for one in month.classes
    ]
    made = [new for new in made if not _is_on(new, now)]
    on = _new(month.classes[0], people, Instant(now - now % MINUTE - 25 * MINUTE))
    soon = _new(month.classes[-1], people, Instant(now - now % MINUTE + 10 * MINUTE))
    ordered = sorted([*made, on, soon], key=lambda new: new.start)
    stories = month.stories
    return [
        (new, "plain" if new is on else stories[place % len(stories)]) for place, new in enumerate(ordered)
    ]


def _new(one: SampleClass, people: Sequence[Person], start: Instant) -> NewLesson:
    students = tuple(people[place].id for place in one.students)
    return NewLesson(one.title, start, one.minutes, (people[one.tutor].id,), students)


def _start(day: date, at: str, zone: ZoneInfo) -> Instant:
    return from_datetime(datetime.combine(day, time.fromisoformat(at), tzinfo=zone))


def _is_on(new: NewLesson, now: Instant) -> bool:
    return new.start - 30 * MINUTE < now < new.start + (new.minutes + 30) * MINUTE


def _happen(
    desk: Desk, tables: Tables, *, pairs: Sequence[tuple[int, str]], chance: Random, now: Instant
) -> int:
    heard = 0
    for lesson_id, story in pairs:
        lesson = tables.lessons.get(lesson_id)
        if lesson.start - 15 * MINUTE > now:
            continue
        if story == CANCELLED:
            called_off = Cancellation(CancelledBy.STUDENT, plus(lesson.start, -180 * MINUTE), now)
            tables.lessons.put(replace(lesson, cancelled=called_off))
        else:
            heard += _tell(
                desk, tables, lesson, messages(story, lesson.minutes, len(lesson.students), chance), now
            )
        tables.times.mark_due(lesson_id)
    return heard


def _tell(desk: Desk, tables: Tables, lesson: Lesson, said: Sequence[Said], now: Instant) -> int:
    seats = [*lesson.tutors, *lesson.students]
    past = [one for one in said if lesson.start + one.after * SECOND <= now]
    for one in past:
        arrived = plus(lesson.start, one.after * SECOND)
        connects = one.request == "connect_lesson"
        tables.journal.append(
            Delivery(
                Receipt(desk.entropy.delivery_id(arrived), arrived, RUN),
                one.request,
                lesson.token,
                seats[one.who].user_id if connects else "",
                None if one.time is None else str(one.time),
                Outcome.ADMITTED if connects else Outcome.ACCEPTED,
                True,
                None,
                seats[one.who].id if connects else None,
                imported=True,
            )
        )
    return len(past)
