"""The tables' port for lessons and their seats: what is kept, found and listed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.lesson_time import LessonTime, Status
    from lcadmin.domain.lessons import Lesson
    from lcadmin.domain.people import Role
    from lcadmin.domain.seats import Seat


class LessonOrder(StrEnum):
    """What a list of lessons is sorted by; what is equal stands by start. Lessons without anybody to
    sort by come last in either direction."""

    START = "start"
    TITLE = "title"
    TUTOR = "tutor"
    STUDENT = "student"
    STATUS = "status"
    COUNTED = "counted"
    LENGTH = "length"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class LessonQuery:
    """A filter over lessons; None and "" mean no limit. ``start``/``end`` bound the lesson's start
    (inclusive, exclusive). ``search`` matches title, people's names and the exact token.
    ``newest_first`` turns the order round, whichever it is."""

    start: Instant | None = None
    end: Instant | None = None
    tutor: int | None = None
    student: int | None = None
    status: Status | None = None
    search: str = ""
    in_review: bool | None = None
    practice: bool | None = None
    limit: int | None = None
    offset: int = 0
    newest_first: bool = False
    order: LessonOrder = LessonOrder.START


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson with its cached time, for lists. ``time`` has no steps (fold again to explain)."""

    lesson: Lesson
    time: LessonTime


class LessonsTable(Protocol):
    def add(self, lesson: Lesson) -> Lesson:
        """Stores a lesson and its seats; returns it with ids. Refusal when the token was ever used."""

    def get(self, lesson_id: int) -> Lesson:
        """NotFound when there is none."""

    def by_token(self, token: str) -> Lesson | None:
        """The lesson with exactly this token."""

    def put(self, lesson: Lesson) -> None:
        """Replaces the lesson's own row (not its seats)."""

    def find(self, query: LessonQuery) -> list[LessonRow]: ...

    def count(self, query: LessonQuery) -> int: ...

    def suggest(self, text: str, now: Instant, limit: int) -> list[int]:
        """A few lessons for a search field, quickly: those that hold every word in title or names, or that
        have this token; the next ones first, then the latest. Not every one that matches is found."""

    def ids(self, query: LessonQuery) -> list[int]:
        """The ids of what ``find`` would give, in the same order: a hundred thousand are a matter of
        tens of milliseconds."""

    def rows(self, lesson_ids: Sequence[int]) -> list[LessonRow]:
        """These lessons in this order; what is not there (any more) is left out."""

    def of_series(self, series_id: int) -> list[Lesson]:
        """The series' lessons by start, cancelled ones too."""

    def of_person(self, person_id: int) -> list[int]:
        """Every lesson in which the person has or had a seat, by start."""

    def hand_seats(self, lesson_id: int, former: int, successor: int) -> None:
        """All seats of one person in a lesson become another's: two entries of one person are made one.
        The links stay as they are."""

    def meeting(self, people: Sequence[int], spans: Sequence[tuple[Instant, Instant]]) -> list[Lesson]:
        """Not cancelled lessons in which any of the people has a standing seat, and which last at any
        moment of any of the spans (start included, end excluded); by start."""

    def add_seat(self, seat: Seat) -> Seat:
        """Stores a new seat of ``seat.lesson_id``; returns it with its id."""

    def put_seat(self, seat: Seat) -> None: ...

    def seat_by_number(self, user_id: str) -> Seat | None:
        """The seat with this number in any lesson."""

    def numbers_taken(self, user_ids: Sequence[str]) -> set[str]: ...

    def open_for(self, person_id: int, role: Role, start_before: Instant, end_after: Instant) -> list[Lesson]:
        """Not cancelled lessons in which the person has a standing seat, that start before and end
        after the given moments, by start: candidates for "your class of today"."""

    def new_series(self) -> int:
        """A fresh series id."""

    def new_batch(self) -> int:
        """Opens a batch: lessons added to it are seen by no query, ``by_token`` included, until it is
        published (design.md, One writer: an import in pieces, all or nothing as the user sees it)."""

    def add_hidden(self, batch: int, rows: Sequence[LessonRow]) -> list[int]:
        """As ``add`` for many at once, into an open batch, each with its cached time; returns their ids.
        Refusal ``batch_gone`` when the batch was dropped meanwhile."""

    def publish(self, batch: int) -> None:
        """Shows all lessons of the batch at once, in one small write whatever their number. Refusal
        ``batch_gone`` when it was dropped meanwhile."""

    def drop_hidden(self, batch: int, limit: int) -> int:
        """Removes up to ``limit`` lessons (seats, times, tokens used) of an unpublished batch and,
        with the last one, the batch; returns how many were removed."""

    def hidden_batches(self) -> list[int]:
        """Batches not published: imports under way, and what one left behind that was killed; not those
        that were undone and may be done again."""

    def used(self, tokens: Sequence[str]) -> set[str]:
        """Those of the tokens that were ever given to a lesson."""
