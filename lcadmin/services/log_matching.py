"""Finding out which imported class is which of ours: by token, by short name, then by time and people.

The short name needs no work of its own: once LearnCube's REST API has named a class's token and short
name together, every row with that name is the same class to the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from lcadmin.domain import log_matching as rules
from lcadmin.domain.instants import Instant, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.log_matching import POSSIBLE_MS, Side
from lcadmin.services.log_tables import LogRow
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery

_PIECE = 200


@dataclass(frozen=True, slots=True)
class Unsure:
    """An imported class that may be one of these of ours; the user decides."""

    log: LogRow
    lessons: tuple[Lesson, ...]


def match_logs(desk: Desk, start: Instant | None = None, end: Instant | None = None) -> list[Unsure]:
    """Matches what is certain among classes whose start lies in [start, end); returns what is not."""
    unsure: list[Unsure] = []
    offset = 0
    while True:
        with desk.store.read() as tables:
            query = LessonQuery(start=start, end=end, practice=False, limit=_PIECE, offset=offset)
            lessons = [row.lesson for row in tables.lessons.find(query)]
            found = list(_certain(tables, lessons, unsure))
        if found:
            desk.store.write(partial(_keep, desk, found=found)).result()
        if len(lessons) < _PIECE:
            return unsure
        offset += _PIECE


def is_likely(unsure: Unsure) -> bool:
    """Whether the first of its classes begins in the same minute and has the same title."""
    log, lesson = unsure.log.log, unsure.lessons[0]
    at_once = abs(log.start - lesson.start) <= rules.CERTAIN_MS
    return at_once and rules.has_same_title(log.title, lesson.title)


def decide(desk: Desk, class_no: int, lesson_id: int | None) -> None:
    """The user's word: this imported class is that of ours, or none of them."""
    now = desk.clock.now()
    desk.store.write(lambda tables: tables.logs.match(class_no, lesson_id, "user", now)).result()


def _keep(desk: Desk, tables: Tables, *, found: Sequence[tuple[int, int, str]]) -> None:
    now = desk.clock.now()
    for class_no, lesson_id, how in found:
        tables.logs.match(class_no, lesson_id, how, now)


def _certain(
    tables: Tables, lessons: Sequence[Lesson], unsure: list[Unsure]
) -> Iterator[tuple[int, int, str]]:
    matched = set(tables.logs.matches([one.id for one in lessons]))
    by_token = {one.token: one for one in lessons}
    logs = tables.logs.by_token(list(by_token))
    decided = tables.logs.decided([log.class_no for log in logs])
    for log in logs:
        lesson = by_token[log.log.token]
        if log.class_no not in decided:
            yield log.class_no, lesson.id, "token"
        matched.add(lesson.id)
    open_lessons = [one for one in lessons if one.id not in matched]
    if not open_lessons:
        return
    first = plus(min(one.start for one in open_lessons), -POSSIBLE_MS)
    last = plus(max(one.start for one in open_lessons), POSSIBLE_MS + 1)
    near = [log for log in tables.logs.starting(first, last) if not log.log.token and log.lesson_id is None]
    decided = tables.logs.decided([log.class_no for log in near])
    near = [log for log in near if log.class_no not in decided]
    sides = {log.class_no: log for log in near}
    ours = {one.id: one for one in open_lessons}
    found = rules.match([_ours(one) for one in open_lessons], list(_theirs(tables, near)))
    for class_no, lesson_id in found.certain.items():
        yield class_no, lesson_id, "people"
    unsure += [
        Unsure(sides[class_no], tuple(ours[number] for number in numbers))
        for class_no, numbers in found.unsure.items()
    ]


def _ours(lesson: Lesson) -> Side:
    return Side(
        lesson.id,
        lesson.start,
        tuple(seat.name for seat in lesson.tutors),
        tuple(seat.name for seat in lesson.students),
        lesson.title,
    )


def _theirs(tables: Tables, logs: Iterable[LogRow]) -> Iterator[Side]:
    for log in logs:
        people = tables.logs.participants(log.class_no)
        tutors = {log.log.tutor} | {
            name for one in people if one.is_tutor for name in (one.name, one.username)
        }
        students = {name for one in people if not one.is_tutor for name in (one.name, one.username)}
        people_there = (tuple(sorted(tutors)), tuple(sorted(students)))
        yield Side(log.class_no, log.log.start, *people_there, log.log.title)
