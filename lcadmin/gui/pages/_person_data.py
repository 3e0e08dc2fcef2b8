"""What the card of one person shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.people import Person, Role
from lcadmin.domain.settings import CreditRule
from lcadmin.services import contacts, credit, lessons, people
from lcadmin.services.contacts import Readers
from lcadmin.services.credit import CreditAccount
from lcadmin.services.ports import Desk
from lcadmin.services.tables_lessons import LessonQuery, LessonRow

_NEXT = 5
_STILL_ON = 3 * HOUR


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person; their next classes, soonest first, and how many there are in all as each role; their
    credit, None for somebody who neither learns nor ever had any."""

    person: Person
    ahead: tuple[LessonRow, ...]
    taught: int
    attended: int
    account: CreditAccount | None
    credit_counts: bool
    readers: Readers | None = None  # who reads messages for somebody who learns


def load(desk: Desk, person_id: int, now: Instant) -> PersonView:
    """Reads a person for the card; not on the window's thread. NotFound."""
    person = people.get(desk, person_id)
    since = plus(now, -_STILL_ON)
    ahead: dict[int, LessonRow] = {}
    for query in (LessonQuery(tutor=person_id), LessonQuery(student=person_id)):
        wanted = LessonQuery(start=since, tutor=query.tutor, student=query.student, limit=_NEXT)
        ahead |= {row.lesson.id: row for row in lessons.find(desk, wanted)}
    with desk.store.read() as tables:
        counts = tables.settings.load().credit_rule is not CreditRule.OFF
    account = credit.account(desk, person_id)
    attended = lessons.count(desk, LessonQuery(student=person_id))
    learns = person.role is Role.STUDENT or bool(attended) or bool(account.entries)
    return PersonView(
        person,
        tuple(sorted(ahead.values(), key=lambda row: row.lesson.start))[:_NEXT],
        lessons.count(desk, LessonQuery(tutor=person_id)),
        attended,
        account if learns else None,
        counts,
        contacts.of(desk, person_id) if learns else None,
    )
