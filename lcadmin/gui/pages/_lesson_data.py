"""What the page of one class shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.admission import EntryRules, window
from lcadmin.domain.deliveries import Delivery
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.people import Role
from lcadmin.domain.settings import CreditRule, Settings
from lcadmin.domain.terms import Terms
from lcadmin.domain.wording import Text
from lcadmin.services import cancelling, credit, handing, invite, lessons, series
from lcadmin.services.credit import CreditAccount
from lcadmin.services.handing import Memory
from lcadmin.services.invite import JoinLink
from lcadmin.services.ports import Desk
from lcadmin.services.series import Place
from lcadmin.services.tables_lessons import LessonRow

_HEARD = 8
_MOST_ACCOUNTS = 20


@dataclass(frozen=True, slots=True)
class LessonView:
    """A class with everybody's link. ``blocked`` says why there are no links yet; ``zones`` are
    people's own zones by person id ("" is the business's); ``heard`` are the latest messages, the last
    one last; ``accounts`` are the students' credit, empty while none is counted; ``remembered`` is who was
    given which link."""

    row: LessonRow
    links: tuple[JoinLink, ...]
    blocked: Text | None
    zones: dict[int, str]
    opens: Instant
    closes: Instant
    heard: tuple[Delivery, ...]
    accounts: tuple[CreditAccount, ...]
    remembered: tuple[Memory, ...] = ()
    place: Place | None = None  # where it stands in its series
    terms: Terms | None = None  # what is charged and paid, where it was called off

    @property
    def misled(self) -> tuple[Memory, ...]:
        """Whom what they were told misleads now."""
        return tuple(one for one in self.remembered if one.asks_for_note)


def load(desk: Desk, lesson_id: int) -> LessonView:
    """Reads a class for its page; not on the window's thread. NotFound."""
    row = lessons.get(desk, lesson_id)
    blocked, links = None, list[JoinLink]()
    try:
        links = invite.links(desk, lesson_id)
    except Refusal as refusal:
        blocked = refusal.text
    place = series.place(desk, lesson_id)
    with desk.store.read() as tables:
        settings = tables.settings.load()
        heard = tables.journal.of_token(row.lesson.token)[-_HEARD:]
        remembered = tuple(handing.memory(tables, row.lesson))
        terms = cancelling.decided(tables, row.lesson)
        zones = {seat.person_id: tables.people.get(seat.person_id).timezone for seat in row.lesson.standing}
    opens, closes = window(row.lesson, Role.STUDENT, EntryRules.of(settings))
    accounts = _accounts(desk, row, settings)
    return LessonView(
        row, tuple(links), blocked, zones, opens, closes, tuple(heard), accounts, remembered, place, terms
    )


def _accounts(desk: Desk, row: LessonRow, settings: Settings) -> tuple[CreditAccount, ...]:
    lesson = row.lesson
    if settings.credit_rule is CreditRule.OFF or lesson.practice or lesson.kind not in settings.credit_kinds:
        return ()
    return tuple(credit.account(desk, seat.person_id) for seat in lesson.students[:_MOST_ACCOUNTS])
