"""What a class means for each person in it, whatever its length: who came, and how it is paid.

Reports judge hundreds of thousands of classes, but only a few shapes of them: a class that took place
and to which everybody came is judged as any other such class is. ``Judge`` remembers, by shape.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lcadmin.domain.attendance import CALLED_OFF, NOTHING_HEARD, Attendee, Held, Presence, presences
from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.money import Due, MoneyRules, students_due, tutors_due
from lcadmin.domain.people import Role
from lcadmin.domain.terms import Terms
from lcadmin.domain.wording import Text

_MET = (Presence.CAME, Presence.UNKNOWN)


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """One person's part in a class. ``students_missed``: a student did not come to this tutor's class.
    ``took_part``: its counted time is this person's too. ``off``: it was called off. ``tutor_missed``: this
    student did not come to a class to which no tutor came either."""

    role: Role
    presence: Presence
    due: Due
    students_missed: bool
    took_part: bool
    off: bool
    tutor_missed: bool = False


Attending = tuple[int, str, int, Instant | None]
"""A person's id, the role's name, 1 where excused, when they first came: an ``Attendee`` as columns."""


class Facts(NamedTuple):
    """One class as columns: what ``Held`` says, with names where that has choices."""

    lesson_id: int
    title: str
    start: Instant
    minutes: int
    kind: str
    status: str
    counted_seconds: int
    reviews: tuple[Text, ...]
    cancelled_by: str | None
    cancelled_told: Instant | None
    terms: Terms | None
    attendees: Sequence[Attending]
    unheard: bool = False
    void: bool = False

    def held(self) -> Held:
        """The class as the rules read it."""
        return Held(
            self.lesson_id,
            self.title,
            self.start,
            self.minutes,
            LessonKind(self.kind),
            Status(self.status),
            self.counted_seconds,
            tuple(
                Attendee(person, Role(role), bool(off), first) for person, role, off, first in self.attendees
            ),
            self.reviews,
            None if self.cancelled_by is None else CancelledBy(self.cancelled_by),
            self.cancelled_told,
            self.terms,
            self.unheard,
            self.void,
        )


def findings(held: Held, rules: MoneyRules, role: Role | None = None) -> tuple[Finding | None, ...]:
    """What is found of everybody in a class, in its order; None for whoever has another role, and for
    everybody in a class that is to come."""
    if not held.is_over:
        return (None,) * len(held.attendees)
    known = presences(held, rules.notice_hours)
    missed = {seat for (_, seat), presence in known.items() if presence is Presence.NO_SHOW}
    tutors = [presence for (_, seat), presence in known.items() if seat is Role.TUTOR]
    tutor_missed = bool(tutors) and all(presence is Presence.NO_SHOW for presence in tutors)
    students_missed = Role.STUDENT in missed

    def found(one: Attendee) -> Finding | None:
        if role not in (None, one.role):
            return None
        presence = known[one.person_id, one.role]
        tutor = one.role is Role.TUTOR
        if tutor:
            due = tutors_due(held, presence, rules, students_missed=students_missed)
        else:
            due = students_due(held, presence, rules, tutor_missed=tutor_missed, excused=one.excused)
        took_part = presence in _MET and held.took_place
        return Finding(
            one.role,
            presence,
            due,
            tutor and students_missed,
            took_part,
            presence in CALLED_OFF,
            not tutor and tutor_missed and presence is Presence.NO_SHOW,
        )

    return tuple(map(found, held.attendees))


class Judge:
    """``findings`` for many classes. What it remembers them by is all that they depend on."""

    def __init__(self, rules: MoneyRules, role: Role | None = None) -> None:
        self._rules = rules
        self._role = role
        self._notice = rules.notice_hours * HOUR
        self._known: dict[tuple[object, ...], tuple[Finding | None, ...]] = {}

    def __call__(self, facts: Facts) -> tuple[Finding | None, ...]:
        _, _, start, _, kind, status, counted, reviews, by, told, terms, attendees, unheard, void = facts
        shape: tuple[object, ...]
        if len(attendees) == 2 and by is None and terms is None and not (reviews or unheard or void):
            # As most classes are: in one piece, which takes half the time.
            (_, role, excused, first), (_, another, off, second) = attendees
            shape = (kind, status, counted > 0, role, excused, first is None, another, off, second is None)
        else:
            shape = (
                kind,
                status,
                counted > 0,
                reviews and (True, any(why.key == NOTHING_HEARD for why in reviews)),
                by,
                told is not None and start - told < self._notice,
                terms,
                unheard,
                void,
                tuple([(role, excused, first is None) for _, role, excused, first in attendees]),
            )
        found = self._known.get(shape)
        if found is None:
            found = self._known[shape] = findings(facts.held(), self._rules, self._role)
        return found
