# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""The tables of hand-outs, of the letters' ledger, and of the business's own texts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from msgspec.json import Decoder

from lcadmin.domain.errors import NotFound
from lcadmin.domain.handed import Handed, Way
from lcadmin.domain.instants import Instant
from lcadmin.domain.letters import About, LedgerEntry, LetterState
from lcadmin.domain.wording import Text
from lcadmin.services.tables_messages import MailText
from lcadmin.store import codecs
from lcadmin.store.digests import MAIL_TEXTS
from lcadmin.store.view import Row, View

HANDED = "lesson_id, person_id, way, at, start, link, cancelled, tutors, reader, address, id"
_LETTER = "key, kind, reader, address, subject, message_id, state, made, at, about, {message}, run, why, id"
_WHOLE = _LETTER.format(message="message")
LIGHT_LETTER = _LETTER.format(message="''")
_ABOUT = Decoder(tuple[About, ...])
_KEYS_AT_A_TIME = 400


class HandedRows:
    """Fulfils ``services.tables_messages.HandedTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, handed: Handed) -> Handed:
        stored = replace(handed, id=self._view.new_id("handed"))
        values = (
            stored.lesson_id,
            stored.person_id,
            stored.way.value,
            stored.at,
            stored.start,
            stored.link,
            int(stored.cancelled),
            stored.tutors,
            stored.reader,
            stored.address,
            stored.id,
        )
        self._view.run(f"INSERT INTO handed ({HANDED}) VALUES ({', '.join('?' * len(values))})", values)
        self._view.note("lesson", stored.lesson_id)
        return stored

    def of_lesson(self, lesson_id: int) -> list[Handed]:
        sql = f"SELECT {HANDED} FROM handed WHERE lesson_id = ? ORDER BY id"
        return [handed_of(row) for row in self._view.all(sql, (lesson_id,))]

    def sequence(self, lesson_id: int, person_id: int, mark: str) -> int:
        which = "FROM calendar_numbers WHERE lesson_id = ? AND person_id = ?"
        row = self._view.one(f"SELECT sequence, mark {which}", (lesson_id, person_id))
        if row is not None and row[1] == mark:
            return int(row[0])
        number = 0 if row is None else int(row[0]) + 1
        sql = (
            "INSERT INTO calendar_numbers (lesson_id, person_id, sequence, mark) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (lesson_id, person_id)"
            " DO UPDATE SET sequence = excluded.sequence, mark = excluded.mark"
        )
        self._view.run(sql, (lesson_id, person_id, number, mark))
        self._view.note("lesson", lesson_id)
        return number


class Letters:
    """Fulfils ``services.tables_messages.LettersTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, entry: LedgerEntry) -> LedgerEntry:
        stored = replace(entry, id=self._view.new_id("letters"))
        values = (
            stored.key,
            stored.kind,
            stored.reader,
            stored.address,
            stored.subject,
            stored.message_id,
            stored.state.value,
            stored.made,
            stored.at,
            codecs.to_json(stored.about),
            stored.message,
            stored.run,
            None if stored.why is None else codecs.to_json(stored.why),
            stored.id,
        )
        self._view.run(f"INSERT INTO letters ({_WHOLE}) VALUES ({', '.join('?' * len(values))})", values)
        self._view.note("letter", stored.id)
        return stored

    def get(self, entry_id: int) -> LedgerEntry:
        row = self._view.one(f"SELECT {_WHOLE} FROM letters WHERE id = ?", (entry_id,))
        if row is None:
            raise NotFound("store_no_letter")
        return letter_of(row)

    def by_keys(self, keys: Sequence[str]) -> list[LedgerEntry]:
        found: list[LedgerEntry] = []
        for begin in range(0, len(keys), _KEYS_AT_A_TIME):
            some = tuple(keys[begin : begin + _KEYS_AT_A_TIME])
            places = ", ".join("?" * len(some))
            sql = f"SELECT {LIGHT_LETTER} FROM letters WHERE key IN ({places}) ORDER BY id"
            found += map(letter_of, self._view.all(sql, some))
        return found

    def in_states(self, states: Collection[LetterState], limit: int) -> list[LedgerEntry]:
        places = ", ".join("?" * len(states))
        sql = f"SELECT {LIGHT_LETTER} FROM letters WHERE state IN ({places}) ORDER BY id LIMIT ?"
        return list(map(letter_of, self._view.all(sql, (*(state.value for state in states), limit))))

    def take(self, entry_id: int, run: str, now: Instant) -> bool:
        sql = (
            "UPDATE letters SET state = 'sending', run = ?, at = ?, why = NULL"
            " WHERE id = ? AND state IN ('waiting', 'failed')"
        )
        taken = bool(self._view.run(sql, (run, now, entry_id)))
        if taken:
            self._view.note("letter", entry_id)
        return taken

    def settle(self, entry_id: int, state: LetterState, now: Instant, why: Text | None = None) -> None:
        told = None if why is None else codecs.to_json(why)
        # What has gone out is not kept twice: the reader has it.
        over = state in (LetterState.SENT, LetterState.DROPPED)
        sql = "UPDATE letters SET state = ?, at = ?, why = ?, message = iif(?, '', message) WHERE id = ?"
        self._view.run(sql, (state.value, now, told, int(over), entry_id))
        self._view.note("letter", entry_id)

    def rewrite(self, entry: LedgerEntry) -> None:
        sql = (
            "UPDATE letters SET message_id = ?, subject = ?, reader = ?, about = ?, message = ?,"
            " state = 'waiting', at = ?, why = NULL"
            " WHERE id = ? AND state IN ('waiting', 'failed', 'dropped')"
        )
        about = codecs.to_json(entry.about)
        self._view.run(
            sql, (entry.message_id, entry.subject, entry.reader, about, entry.message, entry.at, entry.id)
        )
        self._view.note("letter", entry.id)


class Texts:
    """Fulfils ``services.tables_messages.TextsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def get(self, kind: str, language: str) -> MailText | None:
        sql = "SELECT kind, language, subject, plain, html FROM mail_texts WHERE kind = ? AND language = ?"
        row = self._view.one(sql, (kind, language))
        return None if row is None else MailText(*row)

    def all(self) -> list[MailText]:
        sql = "SELECT kind, language, subject, plain, html FROM mail_texts ORDER BY kind, language"
        return [MailText(*row) for row in self._view.all(sql)]

    def put(self, text: MailText) -> None:
        rest = (text.kind, text.language, text.subject, text.plain, text.html)
        row = self._view.one(
            "SELECT id FROM mail_texts WHERE kind = ? AND language = ?", (text.kind, text.language)
        )
        number = self._view.new_id("mail_texts") if row is None else row[0]
        digest = MAIL_TEXTS.digest((number, *rest))
        if row is None:
            self._view.run(MAIL_TEXTS.insert, (number, *rest, digest))
        else:
            self._view.run(MAIL_TEXTS.update, (*rest, digest, number))
        self._view.note("mail_text", number)

    def remove(self, kind: str, language: str) -> None:
        sql = "SELECT id FROM mail_texts WHERE kind = ? AND language = ?"
        for (number,) in self._view.all(sql, (kind, language)):
            self._view.run("DELETE FROM mail_texts WHERE id = ?", (number,))
            self._view.note("mail_text", number)


def handed_of(row: Row) -> Handed:
    """A row of ``HANDED``."""
    return Handed(row[0], row[1], Way(row[2]), row[3], row[4], row[5], bool(row[6]), *row[7:])


def letter_of(row: Row) -> LedgerEntry:
    """A row of the ledger's columns."""
    key, kind, reader, address, subject, message_id, state, made, at, about, message, run, why, number = row
    return LedgerEntry(
        key=key,
        kind=kind,
        reader=reader,
        address=address,
        subject=subject,
        message_id=message_id,
        state=LetterState(state),
        made=made,
        at=at,
        about=_ABOUT.decode(about),
        message=message,
        run=run,
        why=None if why is None else codecs.text(why),
        id=number,
    )
