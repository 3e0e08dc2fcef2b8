"""Many new classes: by pieces into a batch that nobody sees until one last small commit publishes it,
so that callbacks are answered all the while.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.first_times import FirstTimes
from lcadmin.services.new_lesson import Faces, NewLesson, Numbers, drawn_tokens, lesson_of, seats_needed
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonRow

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def make_many(
    desk: Desk,
    news: Sequence[NewLesson],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    series: bool = False,
    words: Text | None = None,
) -> list[int]:
    """Makes checked classes, none of which is seen before all are there; returns their ids.

    ``series`` binds them together. ``words`` stand after *Undo* where it is no import. ``progress`` is
    told how many of how many; when ``cancelled`` says so, nothing was made and the list is empty. NotFound,
    Refusal: then too nothing was made.
    """
    sweep(desk, cancelled)
    batch, number = desk.store.write(
        lambda tables: (tables.lessons.new_batch(), tables.lessons.new_series() if series else None)
    ).result()
    with desk.store.hold(batch):
        try:
            said = words or _words(news, number)
            return _filled(desk, batch, news, progress, cancelled, number, said)
        except BaseException:  # Ctrl+C as well
            drop(desk, batch)
            raise


def _filled(
    desk: Desk,
    batch: int,
    news: Sequence[NewLesson],
    progress: Progress | None,
    cancelled: Cancelled | None,
    series: int | None,
    words: Text,
) -> list[int]:
    made: list[int] = []
    tokens = drawn_tokens(desk.entropy, news)
    known: dict[int, Person] = {}
    portion = Portion()
    for piece in portion.pieces(news):
        if cancelled is not None and cancelled():
            drop(desk, batch)
            return []
        # The writer is spared what can be done without it. That a number drawn here is given to
        # somebody else before it is stored does not happen; if it did, the store would refuse it.
        with desk.store.read() as tables:
            lessons = lessons_of(desk, tables, piece, tokens, series, known)
        own = [new.token for new in piece if new.token is not None]
        hide = partial(_hide, desk, batch=batch, lessons=lessons, own=own)
        made += portion.write(desk, hide, len(piece))
        if progress is not None:
            progress(len(made), len(news))
    act(desk, words, lambda tables: tables.lessons.publish(batch))
    return made


def _words(news: Sequence[NewLesson], series: int | None) -> Text:
    if series is None:
        return Text.of("action_import_classes", count=len(news))
    return Text.of("action_add_series", title=news[0].title, count=len(news))


def lessons_of(
    desk: Desk,
    tables: Tables,
    news: Sequence[NewLesson],
    tokens: Iterator[str],
    series: int | None,
    known: dict[int, Person],
) -> list[Lesson]:
    """The lessons to store for checked ``news``, with ``tokens`` for those that have none of their own.
    ``known`` are people read before; whoever is read joins them. NotFound."""
    digits = tables.settings.load().seat_digits
    numbers = Numbers(desk.entropy, tables.lessons, digits, seats_needed(news))
    faces = Faces(tables, known)
    return [lesson_of(new, faces, numbers, tokens, series) for new in news]


def sweep(desk: Desk, cancelled: Cancelled | None = None) -> int:
    """Removes what imports that were killed left behind; returns how many. ``cancelled`` ends it early."""
    with desk.store.read() as tables:
        batches = tables.lessons.hidden_batches()
    swept = 0
    for batch in batches:
        with desk.store.hold(batch) as ours:  # else it is not killed but under way
            if ours:
                drop(desk, batch, cancelled)
                swept += 1
    return swept


def _hide(
    desk: Desk, tables: Tables, *, batch: int, lessons: Sequence[Lesson], own: Sequence[str]
) -> list[int]:
    times = FirstTimes(tables, lessons, own, desk.clock.now())
    return tables.lessons.add_hidden(batch, [LessonRow(one, times.of(one)) for one in lessons])


def drop(desk: Desk, batch: int, cancelled: Cancelled | None = None) -> None:
    """Removes an unpublished batch in pieces: classes, or what a journal import parked."""
    portion = Portion()
    removed = portion.size
    while removed and not (cancelled is not None and cancelled()):
        removed = portion.write(desk, partial(_remove, batch=batch, many=portion.size), portion.size)


def _remove(tables: Tables, *, batch: int, many: int) -> int:
    return tables.lessons.drop_hidden(batch, many)
