"""Telling one person at once: their links of some classes, sent without being looked at first."""

from __future__ import annotations

from collections.abc import Sequence

from lcadmin.domain.letters import LetterState
from lcadmin.domain.wording import Text
from lcadmin.services import letters, sending
from lcadmin.services.ports import Desk


def tell(desk: Desk, lesson_ids: Sequence[int], person_id: int) -> bool:
    """Sends the links of these classes to whoever reads for this person; whether all of it went out. What did
    not, and why, stands in the ledger. NotFound; Refusal where no LearnCube address or no mail account is
    set up, the links lead to the practice classroom, or the server cannot be reached."""
    sending.account(desk)
    written = letters.of_classes(desk, lesson_ids, person_id)
    went = dict[int, LetterState]()

    def note(number: int, state: LetterState, _why: Text | None) -> None:
        went[number] = state

    sending.send(desk, sending.enter(desk, written), note)
    return len(went) == len(written) and set(went.values()) <= {LetterState.SENT}
