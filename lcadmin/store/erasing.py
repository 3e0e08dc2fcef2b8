# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Erasing one person: the table of who was erased, and the rows that were theirs alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lcadmin.domain.instants import Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.services.tables_erasing import Erasure, ErasureState
from lcadmin.store.codecs import Decoder, encode, folded, listed
from lcadmin.store.digests import PEOPLE
from lcadmin.store.view import View

if TYPE_CHECKING:
    from lcadmin.domain.erasing import Traces

_SELECT = "SELECT id, at, name, state, words FROM erasures"
_NOW_OTHERS = "SELECT id FROM people WHERE id <> ?1 AND id NOT IN (SELECT id FROM former_people)"
_ENTRIES = (
    f"SELECT name || ' | ' || classroom_name || ' | ' || email || ' | ' || avatar FROM people"
    f" WHERE id IN ({_NOW_OTHERS}) UNION ALL"
    " SELECT name || ' | ' || email || ' | ' || phone FROM contacts WHERE person_id <> ?1"
)
_THEIR_NUMBERS = "(SELECT user_id FROM seats WHERE person_id = ?1)"
_ABOUT = "EXISTS (SELECT 1 FROM json_each(letters.about) WHERE json_extract(value, '$.person_id') = ?1)"
# What goes: by kind, which rows, and what becomes of them. ?2 is the neutral name.
_GONE: dict[str, tuple[str, str]] = {
    "contacts": ("SELECT id FROM contacts WHERE person_id = ?1", "DELETE FROM contacts WHERE id"),
    "recipients": ("SELECT id FROM recipients WHERE id = ?1", "DELETE FROM recipients WHERE id"),
    "absences": ("SELECT id FROM closures WHERE person_id = ?1", "DELETE FROM closures WHERE id"),
    "links": ("SELECT id FROM handed WHERE person_id = ?1", "DELETE FROM handed WHERE id"),
    "calendar": (
        "SELECT DISTINCT lesson_id FROM seats WHERE person_id = ?1",
        "DELETE FROM calendar_numbers WHERE person_id = ?1 AND lesson_id",
    ),
    "letters": (
        f"SELECT id FROM letters WHERE {_ABOUT} AND (subject <> '' OR message <> '' OR address <> '')",
        """UPDATE letters SET reader = ?2, address = '', subject = '', message = '', why = NULL,
        state = iif(state = 'sent', 'sent', 'dropped') WHERE id""",
    ),
    "logged": (
        f"""SELECT id FROM log_participants WHERE userid IN {_THEIR_NUMBERS} AND userid <> ''
        AND (name <> ?2 OR username <> '' OR feedback <> '')""",
        "UPDATE log_participants SET name = ?2, username = '', feedback = '' WHERE id",
    ),
}
_HIDDEN = frozenset({"recipients", "calendar"})
_STAYS = {
    "classes": "SELECT count(DISTINCT lesson_id) FROM seats WHERE person_id = ?1",
    "credit": "SELECT count(*) FROM credits WHERE person_id = ?1",
    "paid": "SELECT count(*) FROM paid_rows WHERE person_id = ?1",
}


@dataclass(frozen=True, slots=True)
class _Words:
    """The traces as they stand in ``erasures``."""

    names: tuple[str, ...]
    addresses: tuple[str, ...]
    own: tuple[str, ...]


_WORDS = Decoder(_Words)


class ErasingRows:
    """One part of what fulfils ``services.tables_erasing.ErasingTable``; the other is ``FreeTextRows``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def origin(self) -> str:
        row = self._view.one("SELECT name FROM origin")
        return "" if row is None else str(row[0])

    def get(self, person_id: int) -> Erasure | None:
        row = self._view.one(f"{_SELECT} WHERE id = ?", (person_id,))
        return None if row is None else _erasure(*row)

    def all(self) -> list[Erasure]:
        return [_erasure(*row) for row in self._view.all(f"{_SELECT} ORDER BY id")]

    def is_there(self, person_id: int) -> bool:
        return self._view.one("SELECT 1 FROM people WHERE id = ?", (person_id,)) is not None

    def put(self, erasure: Erasure) -> None:
        traces = erasure.traces
        words = ""
        if traces is not None:
            kept = _Words(traces.names, traces.addresses, traces.own)
            words = encode(kept).decode()
        self._view.run(
            "INSERT INTO erasures (id, at, name, state, words) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET state = excluded.state, words = excluded.words",
            (erasure.person_id, erasure.at, erasure.name, erasure.state.value, words),
        )
        self._view.note("person", erasure.person_id)

    def is_shared(self, person_id: int, word: str) -> bool:
        from lcadmin.domain.erasing import Traces

        alone = Traces(0, "", (word,))
        return any(alone.clean(row[0]) != row[0] for row in self._view.stream(_ENTRIES, (person_id,)))

    def counts(self, person_id: int) -> Mapping[str, int]:
        from lcadmin.domain.erasing import Traces

        nobody = Traces(person_id, "")
        gone = {kind: len(rows) for kind, rows in self.theirs(nobody).items() if kind not in _HIDDEN}
        return gone | {kind: self._count(sql, person_id) for kind, sql in _STAYS.items()}

    def named_in_settings(self, traces: Traces) -> bool:
        texts = "SELECT value FROM settings UNION ALL SELECT subject || plain || html FROM mail_texts"
        return any(traces.clean(row[0]) != row[0] for row in self._view.stream(texts))

    def strip(self, traces: Traces, at: Instant) -> None:
        number = traces.person_id
        row = self._view.one(f"SELECT {', '.join(PEOPLE.columns)} FROM people WHERE id = ?", (number,))
        if row is None:
            return
        bare = {"classroom_name": "", "email": "", "avatar": "", "timezone": "", "language": "", "active": 0}
        was = dict(zip(PEOPLE.columns, row, strict=True))
        now = was | bare | {"name": traces.neutral}
        if now != was:
            values = [now[name] for name in PEOPLE.columns]
            words = folded(f"{traces.neutral}  ")
            self._view.run(PEOPLE.update, (*values[1:], words, PEOPLE.digest(values), number))
        self._view.run(
            "INSERT INTO former_people (id, at, merged_into) VALUES (?, ?, NULL) ON CONFLICT (id) DO NOTHING",
            (number, at),
        )
        if self._view.cache is not None:
            self._view.cache.forget_lessons()
        self._view.note("person", number)

    def theirs(self, traces: Traces) -> Mapping[str, Sequence[int]]:
        return {kind: self._numbers(which, traces) for kind, (which, _) in _GONE.items()}

    def forget_rows(self, traces: Traces, kind: str, rows: Sequence[int]) -> None:
        from lcadmin.store.log_seals import PARTICIPANTS

        those = listed(rows)
        sql = f"{_GONE[kind][1]} IN (SELECT value FROM json_each(?3))"
        intact = PARTICIPANTS.intact(self._view, those) if kind == "logged" else []
        self._view.run(sql, (traces.person_id, traces.neutral, those))
        PARTICIPANTS.seal_anew(self._view, listed(intact))
        self._view.note("person", traces.person_id)

    def is_given(self, number: int) -> bool:
        return self._view.next_id("people") > number

    def keep_numbers(self, above: int) -> None:
        if self.is_given(above):
            return
        if not self._view.run("UPDATE sqlite_sequence SET seq = ? WHERE name = 'people'", (above,)):
            self._view.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('people', ?)", (above,))
        if self._view.cache is not None:
            self._view.cache.next_ids.pop("people", None)

    def _count(self, sql: str, person_id: int) -> int:
        row = self._view.one(sql, (person_id,))
        return 0 if row is None else int(row[0])

    def _numbers(self, sql: str, traces: Traces) -> Sequence[int]:
        parameters = (traces.person_id, traces.neutral) if "?2" in sql else (traces.person_id,)
        return [row[0] for row in self._view.all(sql, parameters)]


def _erasure(number: int, at: int, name: str, state: str, words: str) -> Erasure:
    traces = None
    if words:
        from lcadmin.domain.erasing import Traces

        kept = _WORDS.decode(words)
        traces = Traces(number, name, kept.names, kept.addresses, kept.own)
    return Erasure(number, Instant(at), name, ErasureState(state), traces)
