"""Removing people, and making two entries of one person one. The past stays readable: classes and reports go
on naming whoever was there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lcadmin.domain.errors import BadInput, Refusal
from lcadmin.domain.merging import handed_over, meets_itself, merged, rate_handed
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording import Text, render
from lcadmin.services.acting import act, as_one
from lcadmin.services.change_lesson import stays_made_up
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk
from lcadmin.services.replacing import ahead
from lcadmin.services.tables import Tables
from lcadmin.services.undo import act_many
from lcadmin.services.words import words_of

Progress = Callable[[int, int], None]


def remove(desk: Desk, person_id: int) -> Person:
    """Takes a person off every list. Whoever stands in a class or a ledger is kept out of sight, anybody else
    is deleted. NotFound; Refusal where they have classes ahead."""
    if ahead(desk, person_id):
        raise Refusal("person_has_classes_ahead")

    def work(tables: Tables) -> Person:
        person = tables.people.get(person_id)
        if tables.lessons.of_person(person_id) or tables.credits.entries(person_id):
            tables.people.put(replace(person, active=False))
            tables.people.retire(person_id, desk.clock.now())
        else:
            tables.people.remove(person_id)
        return person

    return act(desk, lambda person: Text.of("action_remove_person", name=person.name), work)


def merge(desk: Desk, kept_id: int, gone_id: int, progress: Progress | None = None) -> Person:
    """Makes two entries one, as one step: ``kept`` takes the classes, the contacts, the credit, the rates,
    the extra lines and whatever it lacks of ``gone``, which is seen no more. Links stay good, but where both
    are in a class now the link of ``gone`` dies. BadInput, NotFound; Refusal where they are tutor and student
    of one class: then nothing was changed."""
    if kept_id == gone_id:
        raise BadInput("merge_same")
    one = as_one(desk)
    with desk.store.read() as tables:
        kept, gone = tables.people.get(kept_id), tables.people.get(gone_id)
        lessons = tables.lessons.of_person(gone_id)
        for lesson_id in lessons:
            meets_itself(tables.lessons.get(lesson_id), kept_id, gone_id)
    words = Text.of("action_merge", name=gone.name, kept=kept.name)
    act_many(
        one, words, lessons, lambda tables, number: _handed(desk, tables, number, kept_id, gone_id), progress
    )
    return act(one, words, lambda tables: _united(desk, tables, kept_id, gone_id))


def _handed(desk: Desk, tables: Tables, lesson_id: int, kept: int, gone: int) -> None:
    """One class: the seats change hands."""
    lesson, now = tables.lessons.get(lesson_id), desk.clock.now()
    if meets_itself(lesson, kept, gone):
        for seat in lesson.standing:
            if seat.person_id == gone:
                tables.lessons.put_seat(replace(seat, revoked_at=now))
    else:
        if not tables.people.get(kept).sample:
            stays_made_up(tables, lesson_id)
        tables.lessons.hand_seats(lesson_id, gone, kept)
    refold(tables, lesson_id, now)


def _united(desk: Desk, tables: Tables, kept_id: int, gone_id: int) -> Person:
    """What is left besides classes: particulars, contacts, absences, credit, money."""
    now = desk.clock.now()
    kept, gone = tables.people.get(kept_id), tables.people.get(gone_id)
    after = merged(kept, gone)
    if after != kept:
        tables.people.put(after)
    for contact in tables.contacts.of([gone_id]):
        tables.contacts.put(replace(contact, person_id=kept_id))
    _money_handed(tables, kept, gone_id)
    words = words_of(desk, tables.settings.load())
    notes = (
        render(Text.of("note_merged_into", name=kept.name), words),
        render(Text.of("note_merged_from", name=gone.name), words),
    )
    for entry in handed_over(tuple(tables.credits.entries(gone_id)), kept_id, gone_id, now, notes):
        tables.credits.add(entry)
    tables.people.put(replace(gone, active=False))
    tables.people.retire(gone_id, now, kept_id)
    return after


def _money_handed(tables: Tables, kept: Person, gone_id: int) -> None:
    """Rates and extra lines, those of locked months too: their reports show who was paid under the name of
    ``kept`` from here on."""
    for side in Role:
        rates = tables.money.rates(side)
        own = [rate for rate in rates if rate.person_id == kept.id]
        for rate in rates:
            if rate.person_id != gone_id:
                continue
            handed = rate_handed(rate, kept, own)
            if handed is None:
                tables.money.remove_rate(rate.id)
            else:
                tables.money.put_rate(handed)
    for line in tables.money.bonuses(None, None):
        if line.person_id == gone_id:
            tables.money.put_bonus(replace(line, person_id=kept.id))
