"""Many classes at once: moved, copied to another week or put back on. Each is one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import Shift, on_day, shifted
from lcadmin.domain.wording import Text
from lcadmin.services.change_lesson import put_on, shift, sitting
from lcadmin.services.lesson_time import refold
from lcadmin.services.new_lesson import NewLesson, checked
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_many import Cancelled, Progress, make_many
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonRow
from lcadmin.services.undo import act_many

Move = Shift | date
"""By how much classes move, or to which day at their own times of the day."""

_STILL_TO_COME = (Status.SCHEDULED, Status.WAITING, Status.NO_SHOW)


def is_movable(row: LessonRow) -> bool:
    """Whether a class can be moved: not called off, and nobody was taught."""
    return row.lesson.cancelled is None and row.time.status in _STILL_TO_COME


def movable(desk: Desk, lesson_ids: Sequence[int]) -> list[Lesson]:
    """Those of the classes that can be moved, in their order."""
    with desk.store.read() as tables:
        return [row.lesson for row in tables.lessons.rows(lesson_ids) if is_movable(row)]


def move_many(
    desk: Desk,
    lesson_ids: Sequence[int],
    move: Move,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Lesson]:
    """Moves what is ``movable`` by the wall clock of the business; returns the classes as they are then.
    Their links stay good. BadInput: then nothing was moved."""
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
    planned = {
        lesson.id: on_day(lesson.start, move, zone)
        if isinstance(move, date)
        else shifted(lesson.start, move, zone)
        for lesson in movable(desk, lesson_ids)
    }

    def each(tables: Tables, lesson: Lesson) -> None:
        shift(tables, lesson, planned[lesson.id])

    return _each(desk, "move", list(planned), each, progress, cancelled)


def reinstate_many(
    desk: Desk,
    lesson_ids: Sequence[int],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Lesson]:
    """Puts those of the classes that are called off back on, with the same links. NotFound."""
    with desk.store.read() as tables:
        off = [row.lesson.id for row in tables.lessons.rows(lesson_ids) if row.lesson.cancelled is not None]
    return _each(desk, "reinstate", off, put_on, progress, cancelled)


def copy_many(
    desk: Desk,
    lesson_ids: Sequence[int],
    move: Move,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[int]:
    """The same classes again, with the same people and new links, moved by ``move``; returns the new ids.
    BadInput."""
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
        lessons = [row.lesson for row in tables.lessons.rows(lesson_ids)]
    news = [
        checked(
            NewLesson(
                title=lesson.title,
                start=on_day(lesson.start, move, zone)
                if isinstance(move, date)
                else shifted(lesson.start, move, zone),
                minutes=lesson.minutes,
                tutors=sitting(lesson, Role.TUTOR),
                students=sitting(lesson, Role.STUDENT),
                kind=lesson.kind,
                record=lesson.record,
                practice=lesson.practice,
            )
        )
        for lesson in lessons
    ]
    return make_many(desk, news, progress, cancelled, words=_words("copy", len(news), lessons))


def _each(
    desk: Desk,
    what: str,
    ids: Sequence[int],
    change: Callable[[Tables, Lesson], None],
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> list[Lesson]:
    now = desk.clock.now()

    def each(tables: Tables, lesson_id: int) -> Lesson:
        change(tables, tables.lessons.get(lesson_id))
        refold(tables, lesson_id, now)
        return tables.lessons.get(lesson_id)

    with desk.store.read() as tables:
        first = [tables.lessons.get(number) for number in ids[:1]]
    return act_many(desk, _words(what, len(ids), first), ids, each, progress, cancelled)


def _words(what: str, count: int, lessons: Sequence[Lesson]) -> Text:
    if count == 1:
        key = "action_duplicate_class" if what == "copy" else f"action_{what}_class"
        return Text.of(key, title=lessons[0].title)
    return Text.of(f"action_{what}_classes", count=count)
