"""Messages that came before their class was made: they count only once somebody says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.tables import Tables


def waiting_for(desk: Desk, token: str) -> list[Delivery]:
    """The messages with this token that no class counts, oldest first."""
    with desk.store.read() as tables:
        return list(_waiting(tables, token))


def adopt(desk: Desk, lesson_id: int) -> LessonTime:
    """Counts for a class what came with its token before it was made. NotFound."""

    def work(tables: Tables) -> tuple[LessonTime, str]:
        lesson = tables.lessons.get(lesson_id)
        waiting = _waiting(tables, lesson.token)
        if waiting:
            tables.journal.adopt(lesson.token, waiting[-1].number)
        return refold(tables, lesson_id, desk.clock.now()), lesson.title

    return act(desk, lambda done: Text.of("action_adopt", title=done[1]), work)[0]


def adopt_again(desk: Desk, adopted: Mapping[str, str]) -> None:
    """Counts what was counted before in a journal that was made anew: for each token the id of the last
    message that was adopted ("": none)."""

    def work(tables: Tables) -> None:
        for token, last in adopted.items():
            lesson = tables.lessons.by_token(token)
            before = tables.journal.adopted(token)
            rows = tables.journal.of_token(token) if last else []
            number = next((row.number for row in rows if row.receipt.id == last), before if last else 0)
            if lesson is not None and number != before:
                tables.journal.adopt(token, number)
                tables.times.mark_due(lesson.id)

    if adopted:
        desk.store.write(work).result()
    refold_due(desk, whole=True)


def _waiting(tables: Tables, token: str) -> Sequence[Delivery]:
    taken = tables.journal.adopted(token)
    return [
        row for row in tables.journal.of_token(token) if row.outcome is Outcome.UNKNOWN and row.number > taken
    ]
