"""The way from a token or an id to the writer's memory of a lesson."""

from __future__ import annotations

from lcadmin.store import lesson_rows
from lcadmin.store.cache import Hot
from lcadmin.store.view import View


def hot_by_token(view: View, token: str) -> Hot | None:
    """The remembered lesson with this token, read now if need be. None when there is no such visible
    lesson, and always in a reader's view, which remembers nothing."""
    if view.cache is None:
        return None
    hot = view.cache.by_token(token)
    if hot is None:
        lesson = lesson_rows.one(view, "l.token = ?", token)
        hot = None if lesson is None else view.cache.keep(lesson)
    return hot


def hot_by_id(view: View, lesson_id: int) -> Hot | None:
    """As ``hot_by_token``, by id."""
    if view.cache is None:
        return None
    hot = view.cache.by_id(lesson_id)
    if hot is None:
        lesson = lesson_rows.one(view, "l.id = ?", lesson_id)
        hot = None if lesson is None else view.cache.keep(lesson)
    return hot
