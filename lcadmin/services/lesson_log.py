"""What LearnCube's log says of one class of ours: its length, who was there from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lcadmin.domain.class_logs import ParticipantLog
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.reconcile import Compared, verdict
from lcadmin.services import class_logs, reconcile
from lcadmin.services.acting import as_one
from lcadmin.services.log_matching import match_logs
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables


@dataclass(frozen=True, slots=True)
class Stay:
    """When somebody was in a class by LearnCube's log, as far as it says."""

    joined: Instant | None
    left: Instant | None


@dataclass(frozen=True, slots=True)
class LessonLog:
    """``seconds`` is the length in the log, None where it gives none; ``agrees`` is whether that is our
    count too; ``stays`` are the people by their id."""

    seconds: int | None
    agrees: bool
    stays: dict[int, Stay]


def of_lesson(desk: Desk, lesson: Lesson, counted: int) -> LessonLog | None:
    """What the log says of a class of which ``counted`` seconds count; None where no log knows it."""
    if lesson.practice or not class_logs.is_in_use(desk):
        return None
    match_logs(desk, lesson.start, plus(lesson.start, 1))
    with desk.store.read() as tables:
        numbers = tables.logs.matches([lesson.id]).get(lesson.id, [])
        rows = [row for number in numbers if (row := tables.logs.class_row(number)) is not None]
        if not rows:
            return None
        told = [row.log.seconds for row in rows if row.log.seconds is not None]
        people = [one for row in rows for one in tables.logs.participants(row.class_no)]
        stays = _stays(tables, lesson, people)
        tolerance = tables.settings.load().reconcile_seconds
    seconds = sum(told) if told else None
    agrees = seconds is not None and verdict(counted, seconds, tolerance) is Compared.AGREES
    return LessonLog(seconds, agrees, stays)


def fill_in(desk: Desk, lessons: Sequence[Lesson]) -> int:
    """Takes LearnCube's length for those of the classes that its log knows; returns how many they were.
    One Undo takes all of it back. Refusal where it knows none of them."""
    filled, together = 0, as_one(desk)
    for lesson in lessons:
        match_logs(desk, lesson.start, plus(lesson.start, 1))
        try:
            reconcile.fill_in(together, lesson.id)
        except Refusal:
            continue
        filled += 1
    if not filled:
        raise Refusal("log_no_match")
    return filled


def _stays(tables: Tables, lesson: Lesson, people: Sequence[ParticipantLog]) -> dict[int, Stay]:
    """By the number in the link or, where the log has none, by the whole name if it is one person's."""
    numbers = {seat.user_id: seat.person_id for seat in lesson.seats}
    names: dict[str, set[int]] = {}
    for seat in lesson.seats:
        for name in (seat.name, tables.people.get(seat.person_id).name):
            names.setdefault(name.casefold(), set()).add(seat.person_id)
    found: dict[int, Stay] = {}
    for one in people:
        named = names.get(one.name.casefold(), set())
        person = numbers.get(one.userid) or (next(iter(named)) if len(named) == 1 else None)
        if person is None or (one.joined is None and one.left is None):
            continue
        before = found.get(person, Stay(None, None))
        found[person] = Stay(
            min((at for at in (before.joined, one.joined) if at is not None), default=None),
            max((at for at in (before.left, one.left) if at is not None), default=None),
        )
    return found
