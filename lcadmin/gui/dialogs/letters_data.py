"""What the dialog of letters shows: each letter with where it stands, read in one go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lcadmin.domain.errors import Refusal
from lcadmin.domain.letters import LedgerEntry, Letter, LetterState
from lcadmin.domain.wording import Text
from lcadmin.services import here_only, sending
from lcadmin.services.ports import Desk
from lcadmin.services.sending import Known

Source = Callable[[], Sequence[Letter]]


@dataclass(frozen=True, slots=True)
class Row:
    """One letter in the list. ``chosen``: it goes out with the next press. ``entry_id`` is its number in
    the ledger once it has one; ``drafted``: it was given to a mail program or the clipboard here."""

    known: Known
    chosen: bool
    state: LetterState | None = None
    why: Text | None = None
    entry_id: int = 0
    drafted: bool = False

    @property
    def letter(self) -> Letter:
        return self.known.letter

    @property
    def can_go(self) -> bool:
        """Whether it could be sent at all: an address, links that open elsewhere too, and nothing under
        way or unknown."""
        under_way = self.state in (LetterState.SENDING, LetterState.UNCERTAIN)
        return bool(self.letter.reader.email) and not self.letter.here_only and not under_way


@dataclass(frozen=True, slots=True)
class Loaded:
    """All letters; of which nobody knows whether they arrived; why nothing can be sent from here; why some
    are not sent at all."""

    rows: tuple[Row, ...]
    uncertain: tuple[LedgerEntry, ...]
    no_account: Text | None
    kept: Text | None = None


def load(desk: Desk, source: Source) -> Loaded:
    """Reads everything; not on the window's thread. Raises what the source raises."""
    rows = tuple(
        Row(known, known.fresh, known.entry.state if known.entry else None, _why(known), _number(known))
        for known in sending.look_up(desk, source())
    )
    no_account: Text | None = None
    try:
        sending.account(desk)
    except Refusal as refusal:
        no_account = refusal.text
    kept = here_only.why_kept(row.letter for row in rows)
    return Loaded(rows, tuple(sending.uncertain(desk)), no_account, kept)


def _why(known: Known) -> Text | None:
    return known.entry.why if known.entry else None


def _number(known: Known) -> int:
    return known.entry.id if known.entry else 0
