"""Finding classes. What is read is first brought up to date: a status can turn without a message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lcadmin.domain.links import read_link
from lcadmin.services.lesson_time import fold_lesson
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.tables_lessons import LessonQuery, LessonRow


def get(desk: Desk, lesson_id: int) -> LessonRow:
    """One class with its time as of now, without steps. NotFound."""
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
        return LessonRow(lesson, replace(fold_lesson(tables, lesson, desk.clock.now()), steps=()))


def find(desk: Desk, query: LessonQuery) -> list[LessonRow]:
    """The classes that match, by start. A join link pasted as the search finds its class."""
    refold_due(desk)
    with desk.store.read() as tables:
        return tables.lessons.find(_with_token(query))


def suggest(desk: Desk, text: str, limit: int) -> list[LessonRow]:
    """A few classes that fit what is being typed into the search field: the next ones first."""
    with desk.store.read() as tables:
        return tables.lessons.rows(tables.lessons.suggest(text, desk.clock.now(), limit))


def ids(desk: Desk, query: LessonQuery) -> list[int]:
    """The ids of the classes that match, in the query's order: what a long list keeps of all its rows."""
    refold_due(desk)
    with desk.store.read() as tables:
        return tables.lessons.ids(_with_token(query))


def rows(desk: Desk, lesson_ids: Sequence[int]) -> list[LessonRow]:
    """These classes in this order; what is not there (any more) is left out."""
    refold_due(desk)
    with desk.store.read() as tables:
        return tables.lessons.rows(lesson_ids)


def count(desk: Desk, query: LessonQuery) -> int:
    """How many match, ``limit`` and ``offset`` aside."""
    refold_due(desk)
    with desk.store.read() as tables:
        return tables.lessons.count(_with_token(query))


def _with_token(query: LessonQuery) -> LessonQuery:
    link = read_link(query.search) if "=" in query.search else None
    return query if link is None else replace(query, search=link[0])
