# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""What lies about one person in all the tables."""

from __future__ import annotations

from collections.abc import Iterator

from lcadmin.domain.actions import Action, ActionState
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.handed import Handed
from lcadmin.domain.instants import Instant
from lcadmin.domain.letters import LedgerEntry
from lcadmin.services.tables_personal import Knock, LoggedStay
from lcadmin.store import codecs
from lcadmin.store.letters import HANDED, LIGHT_LETTER, handed_of, letter_of
from lcadmin.store.view import View

_LETTERS = (
    f"SELECT {LIGHT_LETTER} FROM letters WHERE EXISTS (SELECT 1 FROM json_each(letters.about)"
    " WHERE json_extract(value, '$.person_id') = ?) ORDER BY id"
)
# A number belongs to one link in the world: it alone says whose row of the log it is. Where LearnCube's
# file has no numbers it is the name, in a class that is known to be theirs.
_STAY = (
    "SELECT s.lesson_id, l.start, l.title, p.name, p.username, p.attended, p.joined, p.left, p.rating,"
    " p.feedback, p.id FROM "
)
_STANDING = (
    " AND p.id <= (SELECT participants FROM log_limits)"
    " AND p.id NOT IN (SELECT row_id FROM log_replaced WHERE kind = 'participant')"
)
_LOGGED = (
    f"{_STAY} log_participants p CROSS JOIN seats s ON s.user_id = p.userid"
    f" JOIN lessons l ON l.id = s.lesson_id WHERE s.person_id = ?1{_STANDING} UNION"
    f" {_STAY} people o JOIN seats s ON s.person_id = o.id JOIN lessons l ON l.id = s.lesson_id"
    " JOIN log_matches m ON m.lesson_id = l.id JOIN log_participants p ON p.class_no = m.class_no"
    " WHERE o.id = ?1 AND p.userid = '' AND lower(p.name) IN (lower(o.name), lower(o.classroom_name))"
    f" AND p.name <> ''{_STANDING} ORDER BY 2, 11"
)
_KNOCKS = (
    "SELECT s.lesson_id, j.arrived, j.outcome FROM seats s JOIN lessons l ON l.id = s.lesson_id"
    " JOIN journal j ON j.token = l.token WHERE s.person_id = ? AND j.user_id = s.user_id"
    " ORDER BY l.start, j.number"
)
_ACTIONS = (
    "SELECT id, text, who, at, state, place FROM actions WHERE state <> 'gone' AND id IN"
    " (SELECT action FROM action_rows WHERE iif(tbl IN ('people', 'recipients', 'former_people'),"
    " key = json_array(?1), ?1 IN (json_extract(before, '$.person_id'), json_extract(after, '$.person_id'))))"
    " ORDER BY id DESC"
)


class Personal:
    """Fulfils ``services.tables_personal.PersonalTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def handed(self, person_id: int) -> list[Handed]:
        sql = f"SELECT {HANDED} FROM handed WHERE person_id = ? ORDER BY id"
        return [handed_of(row) for row in self._view.all(sql, (person_id,))]

    def letters(self, person_id: int) -> list[LedgerEntry]:
        return [letter_of(row) for row in self._view.all(_LETTERS, (person_id,))]

    def logged(self, person_id: int) -> list[LoggedStay]:
        return [LoggedStay(*row[:-1]) for row in self._view.all(_LOGGED, (person_id,))]

    def knocks(self, person_id: int) -> Iterator[Knock]:
        for lesson_id, at, outcome in self._view.stream(_KNOCKS, (person_id,)):
            yield Knock(lesson_id, Instant(at), outcome == Outcome.ADMITTED)

    def actions(self, person_id: int) -> list[Action]:
        return [
            Action(number, codecs.text(text), who, Instant(at), ActionState(state), place)
            for number, text, who, at, state, place in self._view.all(_ACTIONS, (person_id,))
        ]
