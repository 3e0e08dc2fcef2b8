"""What the search field finds: classes, people, a pasted link's class, and things to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.instants import DAY, Instant
from lcadmin.domain.links import read_link
from lcadmin.domain.people import Person, Role
from lcadmin.gui.models.hit import Hit
from lcadmin.gui.texts import names
from lcadmin.services.tables_lessons import LessonQuery

if TYPE_CHECKING:
    from lcadmin.domain.lessons import Lesson
    from lcadmin.gui.formats import Formats
    from lcadmin.services.ports import Desk

translate = QCoreApplication.translate

_MOST = 6
_NEXT = 20


Copy = Callable[[int, int, str], None]
"""Puts a person's link to a class on the clipboard: the class's id, the person's, their name."""


def find(desk: Desk, text: str, formats: Formats, now: Instant, copy: Copy | None = None) -> list[Hit]:
    """Everything that fits ``text``: reads the store, so not on the window's thread. With ``copy`` the
    second line is the link of whoever is found first, to their next class."""
    wanted = text.strip()
    if not wanted:
        return []
    link = read_link(wanted)
    if link is not None:
        return [_link_hit(desk, *link, formats, now)]
    from lcadmin.services import lessons as lessons_service
    from lcadmin.services import people as people_service

    people = people_service.find(desk, search=wanted, limit=_MOST)
    hits = [
        *(_lesson_hit(row.lesson, formats, now) for row in lessons_service.suggest(desk, wanted, _MOST)),
        *(_person_hit(person) for person in people),
    ]
    if copy is not None and people:
        hits[1:1] = _copy_hits(desk, people[0], copy, formats, now)
    return hits


def _copy_hits(desk: Desk, person: Person, copy: Copy, formats: Formats, now: Instant) -> list[Hit]:
    """The link to the class that a person is in now or next; nothing where there is none."""
    from lcadmin.services import lessons as lessons_service

    query = LessonQuery(start=Instant(now - DAY), limit=_NEXT)
    teaches = person.role is Role.TUTOR
    query = replace(query, tutor=person.id) if teaches else replace(query, student=person.id)
    for row in lessons_service.find(desk, query):
        lesson = row.lesson
        if lesson.cancelled is None and lesson.end > now:
            title = translate("Search", "Copy the link of {name}").format(name=person.name)
            words = f"{lesson.title} · {formats.when(lesson.start, now)}"
            return [Hit(title, words, do=partial(copy, lesson.id, person.id, person.name))]
    return []


def _lesson_hit(lesson: Lesson, formats: Formats, now: Instant) -> Hit:
    return Hit(lesson.title, _lesson_words(lesson, formats, now), "lesson", {"lesson_id": lesson.id})


def _lesson_words(lesson: Lesson, formats: Formats, now: Instant) -> str:
    return f"{formats.when(lesson.start, now)} · {names(lesson.standing)}"


def _person_hit(person: Person) -> Hit:
    role = translate("Search", "Tutor") if person.role is Role.TUTOR else translate("Search", "Student")
    detail = " · ".join(part for part in (role, person.email) if part)
    return Hit(person.name, detail, "people", {"person_id": person.id})


def _link_hit(desk: Desk, token: str, user_id: str, formats: Formats, now: Instant) -> Hit:
    with desk.store.read() as tables:
        lesson = tables.lessons.by_token(token)
    if lesson is None:
        return Hit(translate("Search", "No class has this link"), translate("Search", "Was it copied whole?"))
    args: dict[str, object] = {"lesson_id": lesson.id}
    words = f"{lesson.title} · {formats.when(lesson.start, now)}"
    seat = lesson.seat(user_id)
    if seat is None:
        return Hit(translate("Search", "This link was altered: it lets nobody in"), words, "lesson", args)
    if seat.revoked_at is not None:
        old = translate("Search", "An old link of {name}, since replaced")
        return Hit(old.format(name=seat.name), words, "lesson", args)
    return Hit(translate("Search", "The link of {name}").format(name=seat.name), words, "lesson", args)
