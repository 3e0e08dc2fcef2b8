"""Who was not let in, and the one click that helps: it changes what stood in the way, so that the
person's next try is admitted."""

from __future__ import annotations

from dataclasses import replace

from lcadmin.domain.admission import EntryRules, Remedy, extended, resumed
from lcadmin.domain.credits import grant
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.admitting import other_open
from lcadmin.services.change_lesson import put_on, renewed
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk
from lcadmin.services.refusals import refused_in
from lcadmin.services.refused_entry import RefusedEntry, refusal_now
from lcadmin.services.tables import Tables


def refused(desk: Desk, since: Instant) -> list[RefusedEntry]:
    """Everybody refused since then who has not come in and would be refused again, latest first."""
    with desk.store.read() as tables:
        return refused_in(tables, since, desk.clock.now())


def let_in(desk: Desk, refused: RefusedEntry) -> Text:
    """Changes whatever stands in this person's way now and says what was done. Refusal where nothing
    can be changed: then the link itself is wrong."""

    def work(tables: Tables) -> Text:
        now = desk.clock.now()
        lesson = tables.lessons.get(refused.lesson.id)
        if refused.of_start:
            return _reinstated(tables, lesson, now)
        seat = next((s for s in lesson.seats if refused.seat is not None and s.id == refused.seat.id), None)
        return _opened(desk, tables, lesson, seat, now)

    words = Text.of("action_let_in", name=refused.person_name, title=refused.lesson.title)
    return act(desk, words, work)


def _opened(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat | None, now: Instant) -> Text:
    """Removes one hindrance after the other; what the first of them was is what the user is told."""
    said: Text | None = None
    tried: set[Remedy] = set()
    while (decision := refusal_now(tables, lesson, seat, now)) is not None:
        remedy = decision.remedy
        if remedy is None or seat is None or remedy in tried:
            raise Refusal("cannot_let_in")
        tried.add(remedy)
        done = _remedied(desk, tables, lesson, seat, remedy, now)
        said = said or done
        if remedy in (Remedy.NEW_LINK, Remedy.SEND_LINK):
            return done
        lesson = tables.lessons.get(lesson.id)
        seat = next(s for s in lesson.seats if s.id == seat.id)
    return said or Text.of("did_nothing_needed", name="" if seat is None else seat.name)


def _remedied(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat, remedy: Remedy, now: Instant) -> Text:
    settings = tables.settings.load()
    if remedy is Remedy.EXTEND_WINDOW:
        tables.lessons.put(extended(lesson, seat.role, now, EntryRules.of(settings)))
    elif remedy is Remedy.GRANT_CREDIT:
        entries = tables.credits.entries(seat.person_id)
        tables.credits.add(grant(entries, seat.person_id, lesson, settings.credit_rule, now))
    elif remedy is Remedy.NEW_LINK:
        return _new_link(desk, tables, lesson, seat)
    elif remedy is Remedy.RESUME:
        tables.lessons.put(resumed(lesson))
    elif remedy is Remedy.ACTIVATE:
        tables.people.put(replace(tables.people.get(seat.person_id), active=True))
    elif remedy is Remedy.SEND_LINK:
        return _link_of_today(tables, lesson, seat, now)
    else:
        return _reinstated(tables, lesson, now)
    return Text.of(f"did_{remedy.value}", name=seat.name)


def _new_link(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat) -> Text:
    """A new link where the person has none that is good; else theirs is the one to send."""
    if any(s.person_id == seat.person_id for s in lesson.standing):
        return Text.of("did_newer_link", name=seat.name)
    renewed(desk, tables, lesson, replace(seat, revoked_at=None))
    return Text.of("did_new_link", name=seat.name)


def _link_of_today(tables: Tables, lesson: Lesson, seat: Seat, now: Instant) -> Text:
    other = other_open(tables, lesson, seat, now)
    title, start = (lesson.title, lesson.start) if other is None else (other.title, other.start)
    zone = tables.settings.load().timezone
    return Text.of("did_send_link", name=seat.name, title=title, start=start, zone=zone)


def _reinstated(tables: Tables, lesson: Lesson, now: Instant) -> Text:
    put_on(tables, lesson)
    refold(tables, lesson.id, now)
    return Text.of("did_reinstate", title=lesson.title)
