"""Join links and the words around them: what is copied, mailed or shown for a class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from lcadmin.domain.admission import EntryRules, window
from lcadmin.domain.errors import NotFound
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import join_link
from lcadmin.domain.people import Person, Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, render
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.words import words_of


@dataclass(frozen=True, slots=True)
class JoinLink:
    """One person's link to one class. ``stale``: it was handed out and should be sent again."""

    person: Person
    role: Role
    user_id: str
    url: str
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Clip:
    """The same text twice: plain, and rich as a piece of HTML without outside resources."""

    plain: str
    html: str


def links(desk: Desk, lesson_id: int) -> list[JoinLink]:
    """Everybody's link, tutors first. NotFound; Refusal while no LearnCube address is set."""
    with desk.store.read() as tables:
        lesson, settings = tables.lessons.get(lesson_id), tables.settings.load()
        return [_link(tables, lesson, seat, settings) for seat in lesson.standing]


def invitation(desk: Desk, lesson_id: int, person_id: int | None = None) -> Clip:
    """What one person of the class reads (None: a block for each), in their zone. NotFound where they
    are not in it; Refusal while no LearnCube address is set."""
    with desk.store.read() as tables:
        lesson, settings = tables.lessons.get(lesson_id), tables.settings.load()
        seats = [seat for seat in lesson.standing if person_id in (None, seat.person_id)]
        if not seats and person_id is not None:
            raise NotFound("not_in_this_class")
        words = words_of(desk, settings)
        blocks = [_block(lesson, _link(tables, lesson, seat, settings), settings, words) for seat in seats]
    return Clip("\n\n".join(block.plain for block in blocks), "\n".join(block.html for block in blocks))


def _link(tables: Tables, lesson: Lesson, seat: Seat, settings: Settings) -> JoinLink:
    url = join_link(settings, lesson, seat.user_id)
    return JoinLink(tables.people.get(seat.person_id), seat.role, seat.user_id, url)


def _block(lesson: Lesson, link: JoinLink, settings: Settings, words: Mapping[str, str]) -> Clip:
    """Greeting, what and when, the link: three lines. Every name in it is escaped in the rich form."""
    zone = link.person.timezone or settings.timezone
    opens = window(lesson, link.role, EntryRules.of(settings))[0]
    others = lesson.students if link.role is Role.TUTOR else lesson.tutors
    params: dict[str, object] = {
        "name": link.person.name,
        "title": lesson.title,
        "others": ", ".join(seat.name for seat in others if seat.person_id != link.person.id),
        "start": lesson.start,
        "opens": opens,
        "zone": zone,
    }
    when = "invite_when" if params["others"] else "invite_when_alone"

    def said(key: str, **more: object) -> str:
        return render(Text.of(key, **params, **more), words)

    rich = {name: escape(value) if isinstance(value, str) else value for name, value in params.items()}

    def said_rich(key: str) -> str:
        return render(Text.of(key, **rich), words)

    join, after = said("invite_join"), said("invite_after")
    plain = "\n".join([said("invite_hello"), said(when), f"{join}: {link.url}", after])
    html = (
        f"<p>{said_rich('invite_hello')}<br>{said_rich(when + '_rich')}<br>"
        f'<a href="{escape(link.url)}">{escape(join)}</a>. {escape(after)}</p>'
    )
    return Clip(plain, html)
