"""Remembering who was given which link, and telling whether it is still good."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.handed import STALE, Freshness, Handed, Way, fingerprint, freshness, tutors_of
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import join_link
from lcadmin.domain.seats import Seat
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_AT_ONCE = 10
"""How many classes' hand-outs one piece of writing notes: none holds the writer up."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What one person of a class was given, newest last, and what has become of it. ``seat`` is their
    latest one; it is revoked where they are not in the class any more."""

    person_id: int
    name: str
    seat: Seat
    handed: tuple[Handed, ...]
    freshness: Freshness

    @property
    def stale(self) -> bool:
        """Whether what they have is not right any more."""
        return self.freshness in STALE

    @property
    def asks_for_note(self) -> bool:
        """Whether they should be told something: what they have is wrong, or somebody else teaches."""
        return self.stale or self.freshness is Freshness.TUTOR

    @property
    def latest(self) -> Handed | None:
        return self.handed[-1] if self.handed else None


def record(
    desk: Desk, lesson_ids: Sequence[int], people: Collection[int] | None, way: Way, *, only_new: bool = False
) -> None:
    """Remembers that the links of these people (None: of everybody) in these classes were handed out.
    ``only_new``: of those who were given nothing before."""

    def work(tables: Tables, some: Sequence[int]) -> None:
        for lesson_id in some:
            lesson = tables.lessons.get(lesson_id)
            given = {one.person_id for one in tables.handed.of_lesson(lesson_id)} if only_new else set[int]()
            for seat in lesson.standing:
                if (people is None or seat.person_id in people) and seat.person_id not in given:
                    note(desk, tables, lesson, seat, way)

    for begin in range(0, len(lesson_ids), _AT_ONCE):
        piece = partial(work, some=lesson_ids[begin : begin + _AT_ONCE])
        desk.store.write(piece).result()


def note(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat, way: Way) -> None:
    """One hand-out, of the link as it is now. Without an address there is no link to hand out."""
    url = url_of(tables, lesson, seat)
    if url:
        tables.handed.add(
            Handed(
                lesson.id,
                seat.person_id,
                way,
                desk.clock.now(),
                lesson.start,
                fingerprint(url),
                lesson.cancelled is not None,
                tutors_of(lesson),
            )
        )


def memory(tables: Tables, lesson: Lesson) -> list[Memory]:
    """Everybody of the class, tutors first, then who was given a link and left it."""
    handed = tables.handed.of_lesson(lesson.id)
    standing = {seat.person_id: seat for seat in lesson.standing}
    left = {
        seat.person_id: seat
        for seat in lesson.seats
        if seat.person_id not in standing and any(one.person_id == seat.person_id for one in handed)
    }
    return [
        _memory(tables, lesson, seat, tuple(one for one in handed if one.person_id == person_id))
        for person_id, seat in (standing | left).items()
    ]


def of_lesson(desk: Desk, lesson_id: int) -> list[Memory]:
    """NotFound."""
    with desk.store.read() as tables:
        return memory(tables, tables.lessons.get(lesson_id))


def misled(desk: Desk, lesson_ids: Collection[int]) -> list[int]:
    """Those of the classes, not over yet, of which somebody was told something else than is so now."""
    now = desk.clock.now()
    with desk.store.read() as tables:
        found = []
        for lesson_id in lesson_ids:
            try:
                lesson = tables.lessons.get(lesson_id)
            except NotFound:
                continue  # it was taken back
            if lesson.end > now and any(one.asks_for_note for one in memory(tables, lesson)):
                found.append(lesson_id)
        return found


def url_of(tables: Tables, lesson: Lesson, seat: Seat) -> str:
    """The seat's link, "" while no address is set."""
    try:
        return join_link(tables.settings.load(), lesson, seat.user_id)
    except Refusal:
        return ""


def _memory(tables: Tables, lesson: Lesson, seat: Seat, handed: tuple[Handed, ...]) -> Memory:
    url = None if seat.revoked_at is not None else url_of(tables, lesson, seat)
    state = freshness(handed[-1] if handed else None, lesson, url, is_tutor=seat.is_tutor)
    return Memory(seat.person_id, seat.name, seat, handed, state)
