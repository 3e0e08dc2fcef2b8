"""What a new class is made of: checked input, people found, tokens and numbers drawn.

Shared by one class, a series, a duplicate and an import; nothing here writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson, LessonKind
from lcadmin.domain.people import Person, Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.seats import Seat
from lcadmin.domain.tokens import check_own_token
from lcadmin.services.ports import Entropy
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonsTable

LONGEST_TITLE = 200
MOST_MINUTES = 24 * 60
MOST_PEOPLE = 500
_LATEST_START = Instant(253_370_764_800_000)  # the year 9999


@dataclass(frozen=True, slots=True)
class NewLesson:
    """A class as somebody asks for it; ``tutors`` and ``students`` are person ids. ``repeat`` makes
    it the first of a series; ``token`` is one of the user's own."""

    title: str
    start: Instant
    minutes: int
    tutors: tuple[int, ...]
    students: tuple[int, ...]
    kind: LessonKind = LessonKind.NORMAL
    record: bool = False
    token: str | None = None
    repeat: Repeat | None = None
    practice: bool = False


def checked(new: NewLesson) -> NewLesson:
    """The class with a clean title and own token and nobody named twice. BadInput."""
    if new.repeat is not None and new.token is not None:
        raise BadInput("own_token_for_one")
    if not 0 <= new.start < _LATEST_START:
        raise BadInput("bad_start")
    clean = replace(
        new,
        title=check_title(new.title),
        minutes=check_minutes(new.minutes),
        token=None if new.token is None else check_own_token(new.token),
        tutors=tuple(dict.fromkeys(new.tutors)),
        students=tuple(dict.fromkeys(new.students)),
    )
    check_people(clean.tutors, clean.students)
    return clean


def check_title(title: str) -> str:
    """BadInput where it is empty, too long or not one line."""
    clean = title.strip()
    if not clean:
        raise BadInput("class_needs_title")
    if len(clean) > LONGEST_TITLE or any(not c.isprintable() for c in clean):
        raise BadInput("bad_line", field="title", most=LONGEST_TITLE)
    return clean


def check_minutes(minutes: int) -> int:
    """BadInput where no class is that long."""
    if not 1 <= minutes <= MOST_MINUTES:
        raise BadInput("bad_minutes", given=minutes, most=MOST_MINUTES)
    return minutes


def check_people(tutors: Sequence[int], students: Sequence[int]) -> None:
    """BadInput where a class has no tutor, too many people, or somebody on both sides."""
    if not tutors:
        raise BadInput("class_needs_tutor")
    if len(tutors) + len(students) > MOST_PEOPLE:
        raise BadInput("too_many_people", most=MOST_PEOPLE)
    if set(tutors) & set(students):
        raise BadInput("tutor_and_student")


class Faces:
    """The people of a piece of work, each read once. NotFound where there is no such person.

    ``known`` are people read before; whoever is read joins them.
    """

    def __init__(self, tables: Tables, known: dict[int, Person] | None = None) -> None:
        self._people = tables.people
        self._known: dict[int, Person] = {} if known is None else known

    def __getitem__(self, person_id: int) -> Person:
        person = self._known.get(person_id)
        if person is None:
            person = self._known[person_id] = self._people.get(person_id)
        return person


def drawn_tokens(entropy: Entropy, news: Iterable[NewLesson]) -> Iterator[str]:
    """A fresh token for each class without one of its own, in alphabetical order.

    The order makes many at once cheap to store: neighbours in an index are written together. Whoever
    knows one of 100,000 tokens so knows 17 of the 130 bits of the next, and cannot guess the others.
    """
    return iter(sorted(entropy.token() for new in news if new.token is None))


class Numbers:
    """So many seat numbers that no link has yet, drawn in advance: one look tells which are free."""

    def __init__(self, entropy: Entropy, lessons: LessonsTable, digits: int, many: int) -> None:
        given: set[str] = set()
        self._free: list[str] = []
        while len(self._free) < many:
            drawn = {entropy.seat_number(digits) for _ in range(many - len(self._free))} - given
            fresh = drawn - lessons.numbers_taken(sorted(drawn))
            given |= fresh
            self._free.extend(fresh)

    def next(self) -> str:
        """A number that was never given before."""
        return self._free.pop()


def lesson_of(
    new: NewLesson, faces: Faces, numbers: Numbers, tokens: Iterator[str], series: int | None
) -> Lesson:
    """The lesson to store for a checked ``new``, with a seat for each person. NotFound."""
    return Lesson(
        token=next(tokens) if new.token is None else new.token,
        title=new.title,
        start=new.start,
        minutes=new.minutes,
        kind=new.kind,
        record=new.record,
        seats=(
            *(seat_of(faces[person], Role.TUTOR, numbers.next()) for person in new.tutors),
            *(seat_of(faces[person], Role.STUDENT, numbers.next()) for person in new.students),
        ),
        series_id=series,
        practice=new.practice,
    )


def seat_of(person: Person, role: Role, user_id: str, lesson_id: int = 0) -> Seat:
    """A new seat for a person."""
    return Seat(
        user_id=user_id,
        person_id=person.id,
        role=role,
        name=person.shown_name,
        avatar=person.avatar,
        active=person.active,
        lesson_id=lesson_id,
    )


def seats_needed(news: Iterable[NewLesson]) -> int:
    """How many seats the classes have together."""
    return sum(len(new.tutors) + len(new.students) for new in news)
