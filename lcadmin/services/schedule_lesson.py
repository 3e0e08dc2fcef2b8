"""New classes: one, a series, or as many as a file has; and what to warn about before.

Up to a handful go into one transaction. More go in by pieces into a batch that nobody sees until
one last small commit publishes it, so that callbacks are answered all the while.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.recurrence import starts
from lcadmin.domain.tokens import weakness
from lcadmin.domain.wording import Text
from lcadmin.services import lessons_csv
from lcadmin.services.lesson_time import first_time, fold_lesson, refold
from lcadmin.services.lessons_csv import LessonsImport
from lcadmin.services.new_lesson import Faces, NewLesson, Numbers, checked, lesson_of, seats_needed
from lcadmin.services.ports import Desk, Tables

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

_IN_ONE_GO = 10
_PIECE = 16
_MOST_CLASHES = 50

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody who would be in two classes at once: the person and the other class."""

    person: Person
    lesson: Lesson


def schedule(desk: Desk, new: NewLesson) -> list[Lesson]:
    """Makes a class, or its series. All of it or nothing. BadInput, NotFound, Refusal."""
    news = _series(desk, checked(new))
    if len(news) > _IN_ONE_GO:
        return schedule_many(desk, news, series=True)

    def work(tables: Tables) -> list[Lesson]:
        series = tables.lessons.new_series() if new.repeat is not None else None
        stored = [tables.lessons.add(lesson) for lesson in _made(desk, tables, news, series, {})]
        now = desk.clock.now()
        for lesson in stored:
            refold(tables, lesson.id, now)
        return stored

    return desk.store.write(work).result()


def schedule_many(
    desk: Desk,
    news: Sequence[NewLesson],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    series: bool = False,
) -> list[Lesson]:
    """Makes many classes, none of which is seen before all are there; ``series`` binds them together.

    ``progress`` is told how many of how many; when ``cancelled`` says so, nothing was made and the
    list is empty. BadInput, NotFound, Refusal: then too nothing was made.
    """
    clean = [checked(new) for new in news]
    batch, number = desk.store.write(
        lambda tables: (tables.lessons.new_batch(), tables.lessons.new_series() if series else None)
    ).result()
    made: list[Lesson] = []
    known: dict[int, Person] = {}
    try:
        for first in range(0, len(clean), _PIECE):
            if cancelled is not None and cancelled():
                _drop(desk, batch)
                return []
            piece = clean[first : first + _PIECE]
            hide = partial(_hide, desk, batch=batch, news=piece, series=number, known=known)
            made += desk.store.write(hide).result()
            if progress is not None:
                progress(len(made), len(clean))
        desk.store.write(lambda tables: tables.lessons.publish(batch)).result()
    except UserError:
        _drop(desk, batch)
        raise
    return made


def sweep(desk: Desk) -> int:
    """Removes what an import that was killed left behind; returns how many batches. Only for whoever
    owns the data folder: another process's import may be under way otherwise."""
    with desk.store.read() as tables:
        left = tables.lessons.hidden_batches()
    for batch in left:
        _drop(desk, batch)
    return len(left)


def _drop(desk: Desk, batch: int) -> None:
    while desk.store.write(lambda tables: tables.lessons.drop_hidden(batch, _PIECE)).result():
        pass


def _series(desk: Desk, new: NewLesson) -> list[NewLesson]:
    if new.repeat is None:
        return [new]
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
    return [replace(new, start=start, repeat=None) for start in starts(new.start, new.repeat, zone)]


def _made(
    desk: Desk, tables: Tables, news: Sequence[NewLesson], series: int | None, known: dict[int, Person]
) -> list[Lesson]:
    digits = tables.settings.load().seat_digits
    numbers = Numbers(desk.entropy, tables.lessons, digits, seats_needed(news))
    faces = Faces(tables, known)
    return [lesson_of(new, faces, numbers, desk.entropy, series) for new in news]


def _hide(
    desk: Desk,
    tables: Tables,
    *,
    batch: int,
    news: Sequence[NewLesson],
    series: int | None,
    known: dict[int, Person],
) -> list[Lesson]:
    made = _made(desk, tables, news, series, known)
    stored = [tables.lessons.add_hidden(batch, lesson) for lesson in made]
    now = desk.clock.now()
    for new, lesson in zip(news, stored, strict=True):
        drawn = new.token is None
        time = first_time(tables, lesson, now) if drawn else fold_lesson(tables, lesson, now)
        tables.times.put(lesson.id, replace(time, steps=()))
    return stored


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
    plan = lessons_csv.read(desk, path, zone, create_people=create_people)
    if plan.rejected:
        return LessonsImport(rejected=plan.rejected)
    news = lessons_csv.with_people(desk, plan)
    made = schedule_many(desk, news, progress, cancelled)
    return LessonsImport(len(made), tuple(lesson.id for lesson in made))


def clashes(desk: Desk, new: NewLesson, ignoring: int | None = None) -> list[Clash]:
    """Who of the class (or its series) is in another class at the same time, at most 50. For a form
    that is still being filled in: whatever is not there yet clashes with nothing."""
    found: list[Clash] = []
    with desk.store.read() as tables:
        faces = Faces(tables)
        moments = starts(new.start, new.repeat, tables.settings.load().zone) if new.repeat else [new.start]
        for start in moments:
            end = Instant(start + max(new.minutes, 1) * 60_000)
            for person in dict.fromkeys((*new.tutors, *new.students)):
                for role in Role:
                    others = tables.lessons.open_for(person, role, end, start)
                    found += [Clash(faces[person], other) for other in others if other.id != ignoring]
                    if len(found) >= _MOST_CLASHES:
                        return found[:_MOST_CLASHES]
    return found


def weak_token(token: str) -> Text | None:
    """Why a token of the user's own could be guessed; None where it could not."""
    return weakness(token.strip())
