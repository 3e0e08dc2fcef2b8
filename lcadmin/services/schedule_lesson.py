"""New classes: one, a series, or as many as a file has; and what to warn about before.

Up to a handful go into one transaction, more by pieces (``schedule_many``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import MINUTE, Instant, day_of, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person
from lcadmin.domain.recurrence import starts
from lcadmin.domain.tokens import weakness
from lcadmin.domain.wording import Text
from lcadmin.services import lessons_csv
from lcadmin.services.acting import act
from lcadmin.services.closed_days import closed
from lcadmin.services.lesson_time import refold
from lcadmin.services.lessons_csv import LessonsImport
from lcadmin.services.new_lesson import Faces, NewLesson, checked, drawn_tokens
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_many import Cancelled, Progress, lessons_of, make_many, sweep
from lcadmin.services.tables import Tables

__all__ = [
    "Clash",
    "LessonsImport",
    "NewLesson",
    "clashes",
    "import_csv",
    "schedule",
    "schedule_many",
    "sweep",
    "weak_token",
]

Words = Callable[[Sequence[Lesson]], Text]

_IN_ONE_GO = 10
_MOST_CLASHES = 50
_OVER = (Status.ENDED, Status.CRASHED, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody who would be in two classes at once: the person and the other class."""

    person: Person
    lesson: Lesson


def schedule(desk: Desk, new: NewLesson, words: Words | None = None) -> list[Lesson]:
    """Makes a class, or its series. All of it or nothing. ``words`` stand after *Undo* where it is no plain
    new class. BadInput, NotFound, Refusal."""
    news = _series(desk, checked(new))
    if len(news) > _IN_ONE_GO:
        return schedule_many(desk, news, series=True)

    def work(tables: Tables) -> list[Lesson]:
        series = tables.lessons.new_series() if new.repeat is not None else None
        tokens = drawn_tokens(desk.entropy, news)
        made = lessons_of(desk, tables, news, tokens, series, {})
        stored = [tables.lessons.add(lesson) for lesson in made]
        now = desk.clock.now()
        for lesson in stored:
            refold(tables, lesson.id, now)
        return stored

    return act(desk, words or _new, work)


def _new(made: Sequence[Lesson]) -> Text:
    title = made[0].title
    if len(made) == 1:
        return Text.of("action_add_class", title=title)
    return Text.of("action_add_series", title=title, count=len(made))


def schedule_many(
    desk: Desk,
    news: Sequence[NewLesson],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    series: bool = False,
) -> list[Lesson]:
    """As ``make_many``, but checks the classes first and returns them. BadInput, NotFound, Refusal."""
    ids = make_many(desk, [checked(new) for new in news], progress, cancelled, series=series)
    with desk.store.read() as tables:
        return [tables.lessons.get(number) for number in ids]


def _series(desk: Desk, new: NewLesson) -> list[NewLesson]:
    if new.repeat is None:
        return [new]
    with desk.store.read() as tables:
        moments = _moments(tables, new)
    return [replace(new, start=start, repeat=None) for start in moments]


def _moments(tables: Tables, new: NewLesson) -> list[Instant]:
    """When the class, or each of its series, begins; a series passes over closed days."""
    if new.repeat is None:
        return [new.start]
    zone = tables.settings.load().zone
    return starts(new.start, new.repeat, zone, closed(tables, day_of(new.start, zone)))


def import_csv(
    desk: Desk,
    path: Path,
    zone: ZoneInfo | None = None,
    *,
    create_people: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> LessonsImport:
    """Makes the classes of a CSV file: title, start, minutes, tutor, students (``;`` between them) and
    token. People are named by e-mail address, by name or by number. Either every row is right and all
    go in, or the wrong ones are told and nothing does. ``zone`` (None: the business's) is that of
    starts without an offset. ``create_people`` adds names that nobody has. BadInput, Refusal."""
    sweep(desk, cancelled)  # what is left of an import that was killed may stand in the way of its file
    plan = lessons_csv.read(desk, path, zone, create_people=create_people)
    if plan.rejected:
        return LessonsImport(rejected=plan.rejected)
    news = lessons_csv.with_people(desk, plan)
    ids = make_many(desk, news, progress, cancelled)
    return LessonsImport(len(ids), tuple(ids))


def clashes(desk: Desk, new: NewLesson, ignoring: Collection[int] = ()) -> list[Clash]:
    """Who of the class (or its series) is in another class at the same time, at most 50, by when. For a
    form that is still being filled in: whatever is not there yet clashes with nothing. Nor does a practice
    class, or one that is over already. ``ignoring`` are classes that do not count: those being changed."""
    if new.practice:
        return []
    with desk.store.read() as tables:
        moments = _moments(tables, new)
        people = list(dict.fromkeys((*new.tutors, *new.students)))
        return meeting(tables, people, moments, new.minutes, ignoring)


def meeting(
    tables: Tables, people: Sequence[int], moments: Sequence[Instant], minutes: int, ignoring: Collection[int]
) -> list[Clash]:
    """As ``clashes``, for classes of that length that begin at these moments."""
    spans = [(start, plus(start, max(minutes, 1) * MINUTE)) for start in moments]
    faces, found = Faces(tables), list[Clash]()
    for other in tables.lessons.meeting(people, spans):
        if other.id in ignoring or not _stands(tables, other):
            continue
        there = {seat.person_id for seat in other.standing}
        found += [Clash(faces[person], other) for person in people if person in there]
        if len(found) >= _MOST_CLASHES:
            break
    return found[:_MOST_CLASHES]


def _stands(tables: Tables, lesson: Lesson) -> bool:
    time = tables.times.get(lesson.id)
    return not lesson.practice and (time is None or time.status not in _OVER)


def weak_token(token: str) -> Text | None:
    """Why a token of the user's own could be guessed; None where it could not."""
    return weakness(token.strip())
