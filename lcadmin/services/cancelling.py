"""Calling classes off: who and when told, what is charged and paid, and credit to make up for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lcadmin.domain.cancelling import by_rules, checked, make_up
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson
from lcadmin.domain.terms import Terms
from lcadmin.domain.wording import Text, render
from lcadmin.services.change_lesson import call_off
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.undo import act_many
from lcadmin.services.words import words_of

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A class, and what the rules say where it is called off so."""

    lesson: Lesson
    terms: Terms


def propose(
    desk: Desk, lesson_ids: Sequence[int], by: CancelledBy, told: Instant | None = None
) -> list[Proposal]:
    """What would be charged and paid by the rules. NotFound."""
    now = desk.clock.now()
    with desk.store.read() as tables:
        settings = tables.settings.load()
        lessons = [tables.lessons.get(lesson_id) for lesson_id in lesson_ids]
    called_off = Cancellation(by, now if told is None else told, now)
    return [Proposal(lesson, by_rules(lesson, called_off, settings)) for lesson in lessons]


def decided(tables: Tables, lesson: Lesson) -> Terms | None:
    """Within a transaction: what is charged and paid for a class that was called off, else None."""
    if lesson.cancelled is None:
        return None
    return tables.terms.get(lesson.id) or by_rules(lesson, lesson.cancelled, tables.settings.load())


def cancel(
    desk: Desk,
    lesson_ids: Sequence[int],
    by: CancelledBy,
    told: Instant | None = None,
    *,
    terms: Terms | None = None,
    credit: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Lesson]:
    """Calls classes off as one step. ``terms`` (None: the rules) are charged and paid for each; with
    ``credit`` every student gets credit for a class in its place. Cancelling again corrects who, when told
    and the terms, and gives no credit again. BadInput, NotFound: then nothing was changed."""
    clean = None if terms is None else checked(terms)

    def each(tables: Tables, lesson_id: int) -> Lesson:
        lesson, now = tables.lessons.get(lesson_id), desk.clock.now()
        call_off(tables, lesson, by, told, now)
        tables.terms.put(lesson_id, clean)
        if credit and lesson.cancelled is None:
            settings = tables.settings.load()
            note = Text.of("note_make_up", title=lesson.title, start=lesson.start, zone=settings.timezone)
            said = render(note, words_of(desk, settings))
            for entry in make_up(lesson, settings.credit_rule, now, said):
                tables.credits.add(entry)
        refold(tables, lesson_id, now)
        return tables.lessons.get(lesson_id)

    with desk.store.read() as tables:
        first = [tables.lessons.get(number) for number in lesson_ids[:1]]
    if len(lesson_ids) == 1:
        words = Text.of("action_cancel_class", title=first[0].title)
    else:
        words = Text.of("action_cancel_classes", count=len(lesson_ids))
    return act_many(desk, words, lesson_ids, each, progress, cancelled)
