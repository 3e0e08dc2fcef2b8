"""Sending letters, each at most once.

Every letter stands in a ledger with its message id before it is handed over. It is taken from there in
one transaction, so that no second window and no second press of a button sends it again; what was cut
off in between is *uncertain*, and only the user decides about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from lcadmin.domain.errors import Refusal, UserError
from lcadmin.domain.handed import Handed, Way
from lcadmin.domain.instants import MINUTE
from lcadmin.domain.letters import About, LedgerEntry, Letter, LetterState
from lcadmin.domain.mail import (
    Mail,
    MailAccount,
    MaybeDelivered,
    NotDelivered,
)
from lcadmin.domain.wording import Text, render
from lcadmin.services import here_only
from lcadmin.services.composing import about, compose, message_id, sender
from lcadmin.services.ports import Desk
from lcadmin.services.post import MailSession
from lcadmin.services.tables import Tables
from lcadmin.services.words import words_of

_CUT_OFF = 3 * MINUTE
"""How long handing one letter over can take at most; a longer one was cut off."""

_MOST_OPEN = 1_000
_ON_ITS_WAY = frozenset({LetterState.SENDING, LetterState.UNCERTAIN})

Progress = Callable[[int, LetterState, Text | None], None]
"""Hears of each letter: its number in the ledger, where it stands, and what went wrong."""


@dataclass(frozen=True, slots=True)
class Known:
    """A letter, and what the ledger has of the same letter: None where it never was in it."""

    letter: Letter
    entry: LedgerEntry | None

    @property
    def fresh(self) -> bool:
        """Whether it can be sent without asking: an address, links for others, and not sent yet."""
        open_states = (LetterState.WAITING, LetterState.FAILED, LetterState.DROPPED)
        can_go = bool(self.letter.reader.email) and not self.letter.here_only
        return can_go and (self.entry is None or self.entry.state in open_states)


def account(desk: Desk) -> MailAccount:
    """The user's mail account. Refusal where it is not set up."""
    with desk.store.read() as tables:
        settings = tables.settings.load()
    if not settings.mail_host or not settings.mail_from:
        raise Refusal("mail_not_set_up")
    password = desk.keyring.get("mail_password") or ""
    if settings.mail_user and not password:
        raise Refusal("mail_no_password", user=settings.mail_user)
    return MailAccount(
        settings.mail_host,
        settings.mail_port,
        settings.mail_security,
        settings.mail_user,
        password,
        sender(settings),
    )


def look_up(desk: Desk, letters: Sequence[Letter]) -> list[Known]:
    """The letters with what became of them before; what was cut off has become uncertain."""
    settle_cut_off(desk)
    with desk.store.read() as tables:
        entries = {entry.key: entry for entry in tables.letters.by_keys([letter.key for letter in letters])}
    return [Known(letter, entries.get(letter.key)) for letter in letters]


def uncertain(desk: Desk) -> list[LedgerEntry]:
    """Letters of which nobody here knows whether they arrived."""
    settle_cut_off(desk)
    with desk.store.read() as tables:
        return tables.letters.in_states([LetterState.UNCERTAIN], _MOST_OPEN)


def settle_cut_off(desk: Desk) -> None:
    """Letters that were being handed over when the program ended are uncertain from now on."""
    now = desk.clock.now()

    def cut_off(tables: Tables) -> list[LedgerEntry]:
        under_way = tables.letters.in_states([LetterState.SENDING], _MOST_OPEN)
        return [entry for entry in under_way if now - entry.at > _CUT_OFF]

    with desk.store.read() as tables:
        if not cut_off(tables):
            return

    def work(tables: Tables) -> None:
        for entry in cut_off(tables):
            tables.letters.settle(entry.id, LetterState.UNCERTAIN, now, Text("mail_interrupted"))

    desk.store.write(work).result()


def decide_uncertain(desk: Desk, entry_id: int, *, arrived: bool) -> None:
    """The user's word about an uncertain letter: it arrived, or it waits to be sent again. NotFound."""

    def work(tables: Tables) -> None:
        entry = tables.letters.get(entry_id)
        if entry.state is LetterState.UNCERTAIN:
            # Where a rebuild has brought it back without its text it is written anew with the next ones.
            again = LetterState.WAITING if entry.message else LetterState.DROPPED
            _settle(desk, tables, entry, LetterState.SENT if arrived else again, None)

    desk.store.write(work).result()


def enter(
    desk: Desk,
    letters: Sequence[Letter],
    *,
    again: bool = False,
    keys: Mapping[str, str] | None = None,
    retry: bool = True,
    prepared: Callable[[], bool] = lambda: True,
) -> list[int]:
    """Puts letters into the ledger, to be sent; returns their numbers there. Letters without an address
    and those that went out before are left out; ``again`` is the user's word that those go once more.
    ``keys`` are other keys by the letters' own; without ``retry`` what failed before stays so. ``prepared``
    hears of each letter; where it says no, the rest is left out. Refusal where links open on this computer
    alone: nothing is entered then."""
    here_only.refuse(letters)
    with_address = [letter for letter in letters if letter.reader.email]
    mails = compose(desk, with_address)
    entered: list[int] = []
    for letter, mail in zip(with_address, mails, strict=True):
        key = (keys or {}).get(letter.key, letter.key)
        message = desk.paper.mail(mail)

        def work(
            tables: Tables, letter: Letter = letter, mail: Mail = mail, key: str = key, message: str = message
        ) -> int | None:
            before = tables.letters.by_keys([key])
            if any(entry.state in _ON_ITS_WAY for entry in before):
                return None
            if any(entry.state is LetterState.SENT for entry in before) and not again:
                return None
            entry = _entry(desk, letter, mail, key, message)
            for old in before:
                if old.state is LetterState.FAILED and not retry:
                    return None
                if old.state is not LetterState.SENT:
                    tables.letters.rewrite(replace(entry, id=old.id))
                    return old.id
            return tables.letters.add(entry).id

        number = desk.store.write(work).result()
        if number is not None:
            entered.append(number)
        if not prepared():
            break
    return entered


def send(
    desk: Desk, entry_ids: Sequence[int], progress: Progress, stop: Callable[[], bool] = lambda: False
) -> None:
    """Hands the letters over one by one. A refused one does not stop the others; ``stop`` is asked
    before each. Refusal where the server cannot be reached or does not let us in: what is left waits."""
    left = list(entry_ids)
    lost: set[int] = set()
    to = account(desk)
    while left and not stop():
        with desk.mailer.session(to) as session:
            while left and not stop():
                number = left.pop(0)
                went_on = _send_one(desk, session, number, progress, last_try=number in lost)
                if went_on is None:
                    lost.add(number)
                    left.insert(0, number)
                if not went_on:
                    break


def _send_one(
    desk: Desk, session: MailSession, number: int, progress: Progress, *, last_try: bool
) -> bool | None:
    """Hands one letter over. True: the next may follow; False: over a new connection; None: this one
    again, over a new connection."""
    run = desk.clock.run

    def take(tables: Tables) -> LedgerEntry | None:
        return tables.letters.get(number) if tables.letters.take(number, run, desk.clock.now()) else None

    entry = desk.store.write(take).result()
    if entry is None:
        return True  # it was sent, or somebody else has it
    progress(number, LetterState.SENDING, None)
    state, why, answer = LetterState.SENT, None, True
    try:
        session.send(entry.message, entry.address)
    except NotDelivered as error:
        state, why = LetterState.FAILED, error.text
    except MaybeDelivered as error:
        state, why, answer = LetterState.UNCERTAIN, error.text, False
    except UserError as error:
        # The connection was gone before anything was handed over.
        state, why, answer = LetterState.FAILED, error.text, False
    again = state is LetterState.FAILED and not answer and not last_try
    if again:
        state, why = LetterState.WAITING, None
    settled, told = state, why
    desk.store.write(lambda tables: _settle(desk, tables, entry, settled, told)).result()
    progress(number, state, why)
    return None if again else answer


def send_test(desk: Desk) -> str:
    """Sends a test to the user's own address and returns that. Refusal, NotDelivered."""
    to = account(desk)
    with desk.store.read() as tables:
        settings = tables.settings.load()
    words = words_of(desk, settings)
    text = render(Text("mail_test_text"), words)
    mail = Mail(
        to.sender,
        to.sender,
        render(Text("mail_test_subject"), words),
        text,
        f"<p>{text}</p>",
        message_id(desk, settings),
        desk.clock.now(),
        settings.timezone,
    )
    message = desk.paper.mail(mail)
    with desk.mailer.session(to) as session:
        session.send(message, to.sender.address)
    return to.sender.address


def handed_over(desk: Desk, letter: Letter, way: Way) -> None:
    """Remembers that the letter was given to its reader in another way than by sending it here."""
    desk.store.write(
        lambda tables: _remember(desk, tables, letter.reader.name, letter.reader.email, about(letter), way)
    ).result()


def _entry(desk: Desk, letter: Letter, mail: Mail, key: str, message: str) -> LedgerEntry:
    now = desk.clock.now()
    return LedgerEntry(
        key,
        letter.kind.value,
        letter.reader.name,
        letter.reader.email,
        letter.subject,
        mail.message_id,
        LetterState.WAITING,
        now,
        now,
        about(letter),
        message,
    )


def _settle(desk: Desk, tables: Tables, entry: LedgerEntry, state: LetterState, why: Text | None) -> None:
    tables.letters.settle(entry.id, state, desk.clock.now(), why)
    if state is LetterState.SENT:
        _remember(desk, tables, entry.reader, entry.address, entry.about, Way.MAILED)


def _remember(desk: Desk, tables: Tables, reader: str, address: str, told: Iterable[About], way: Way) -> None:
    now = desk.clock.now()
    for one in told:
        tables.handed.add(
            Handed(
                one.lesson_id,
                one.person_id,
                way,
                now,
                one.start,
                one.link,
                one.cancelled,
                one.tutors,
                reader,
                address,
            )
        )
