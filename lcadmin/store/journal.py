# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""The journal: every delivery, append-only, each row sealed to the one before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lcadmin.domain.deliveries import Delivery, Outcome, Quota, Receipt
from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.wording import Text
from lcadmin.services.tables_journal import MessageQuery
from lcadmin.store import codecs, journal_search
from lcadmin.store.cache import Cache, Head
from lcadmin.store.codecs import listed, storable
from lcadmin.store.digests import link
from lcadmin.store.hot import hot_by_token
from lcadmin.store.journal_buffer import NAMES, Buffer
from lcadmin.store.view import Row, View

_SELECT = (
    f"SELECT {', '.join('j.' + name for name in NAMES)}, j.chain, s.remote"
    " FROM journal j LEFT JOIN senders s ON s.number = j.number"
)
_INSERT_DOOR = "INSERT OR IGNORE INTO doors (token, seat_id) VALUES (?, ?)"
_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_NOBODY: frozenset[int] = frozenset()
_EVERYBODY, _NAMELESS, _ONLY_COUNTED = "", "?", "*"


class Journal:
    """Fulfils ``services.tables.JournalTable``."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.buffer = Buffer(view)

    def append(self, delivery: Delivery) -> Delivery:
        cache = self._view.cache
        if cache is None:
            raise PermissionError("nothing can be written through a reader's view")
        head = cache.head or self._head()
        receipt, message, seat_id = delivery.receipt, delivery.message, delivery.seat_id
        number = head.number + 1
        token, request, user_id = (
            storable(delivery.token),
            storable(delivery.request),
            storable(delivery.user_id),
        )
        time_json = None if delivery.time_json is None else storable(delivery.time_json)
        values = (
            number, receipt.id, receipt.arrived, receipt.run, receipt.elapsed_ms, request, token, user_id,
            time_json, delivery.outcome.value, int(delivery.status),
            None if message is None else _stored_message(message), seat_id, int(delivery.imported),
        )  # fmt: skip
        chain = link(head.chain, values)
        self.buffer.add((*values, chain), receipt.remote)
        cache.head = Head(number, chain)
        stored = Delivery(
            receipt, request, token, user_id, time_json, delivery.outcome, delivery.status, message, seat_id,
            delivery.imported, number, chain,
        )  # fmt: skip
        self._remember(cache, stored)
        self._view.note("deliveries")
        return stored

    def of_token(self, token: str) -> list[Delivery]:
        hot = hot_by_token(self._view, token)
        if hot is not None and hot.deliveries is not None:
            return list(hot.deliveries)
        found = self._deliveries("WHERE j.token = ? ORDER BY j.number", (token,))
        if hot is not None and self._view.cache is not None:
            self._view.cache.keep_deliveries(hot, list(found))
        return found

    def extent(self, token: str) -> tuple[int, int]:
        hot = hot_by_token(self._view, token)
        if hot is not None and hot.extent is not None:
            return hot.extent
        self.buffer.flush()
        row = self._view.one("SELECT count(*), max(number) FROM journal WHERE token = ?", (token,)) or (
            0,
            None,
        )
        found = (int(row[0]), int(row[1] or 0))
        if hot is not None:
            hot.extent = found
        return found

    def since(self, number: int, limit: int) -> list[Delivery]:
        return self._deliveries("WHERE j.number > ? ORDER BY j.number LIMIT ?", (number, limit))

    def newest(self, limit: int, before: int | None = None) -> list[Delivery]:
        if before is None:
            return self._deliveries("ORDER BY j.number DESC LIMIT ?", (limit,))
        return self._deliveries("WHERE j.number < ? ORDER BY j.number DESC LIMIT ?", (before, limit))

    def found(self, query: MessageQuery, limit: int | None = None) -> Sequence[int]:
        self.buffer.flush()
        return journal_search.found(self._view, query, limit)

    def found_after(self, query: MessageQuery, number: int) -> Sequence[int]:
        self.buffer.flush()
        return journal_search.found_after(self._view, query, number)

    def numbered(self, numbers: Sequence[int]) -> list[Delivery]:
        rows = self._deliveries("WHERE j.number IN (SELECT value FROM json_each(?))", (listed(numbers),))
        found = {row.number: row for row in rows}
        return [found[number] for number in numbers if number in found]

    def in_order(self, *, token: str | None = None, since: Instant | None = None) -> Iterator[Delivery]:
        where, parameters = ["1"], list[str | int]()
        if token is not None:
            where.append("j.token = ?")
            parameters.append(token)
        if since is not None:
            where.append("j.arrived >= ?")
            parameters.append(since)
        self.buffer.flush()
        sql = f"{_SELECT} WHERE {' AND '.join(where)} ORDER BY j.arrived, j.id"
        return (_delivery(row) for row in self._view.stream(sql, parameters))

    def known(self, ids: Sequence[str]) -> set[str]:
        self.buffer.flush()
        sql = "SELECT id FROM journal WHERE id IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self._view.all(sql, (listed([storable(i) for i in ids]),))}

    def heard_of(self, tokens: Sequence[str]) -> set[str]:
        self.buffer.flush()
        sql = "SELECT DISTINCT token FROM journal WHERE token IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self._view.all(sql, (listed(tokens),))}

    def admitted_seats(self, token: str) -> frozenset[int]:
        hot = hot_by_token(self._view, token)
        if hot is not None and hot.admitted is not None:
            return hot.admitted
        found = frozenset(
            row[0] for row in self._view.all("SELECT seat_id FROM doors WHERE token = ?", (token,))
        )
        if hot is not None:
            hot.admitted = found
        return found

    def count(self) -> int:
        self.buffer.flush()
        row = self._view.one("SELECT max(number) FROM journal")
        return 0 if row is None else int(row[0] or 0)

    def refused(self, since: Instant, limit: int, until: Instant | None = None) -> list[Delivery]:
        where, parameters = "WHERE j.outcome IN ('refused', 'unknown') AND j.arrived >= ?", [since]
        if until is not None:
            where += " AND j.arrived < ?"
            parameters.append(until)
        clauses = f"{where} ORDER BY j.arrived DESC, j.number DESC LIMIT ?"
        return self._deliveries(clauses, (*parameters, limit))

    def adopted(self, token: str) -> int:
        hot = hot_by_token(self._view, token)
        if hot is not None and hot.adopted is not None:
            return hot.adopted
        row = self._view.one("SELECT number FROM adoptions WHERE token = ?", (token,))
        number = 0 if row is None else int(row[0])
        if hot is not None:
            hot.adopted = number
        return number

    def adopt(self, token: str, number: int) -> None:
        sql = (
            "INSERT INTO adoptions (token, number) VALUES (?, ?)"
            " ON CONFLICT (token) DO UPDATE SET number = excluded.number"
        )
        self._view.run(sql, (token, number))
        hot = hot_by_token(self._view, token)
        if hot is not None:
            hot.adopted = number
            self._view.note("lesson", hot.lesson.id)

    def tally_unknown(self, sender: str, now: Instant, quota: Quota) -> str | None:
        # Everybody's together too: an attacker with many addresses must not fill the disk either.
        over = None
        who = sender or _NAMELESS
        if self._tally(now // HOUR, _EVERYBODY, 1) > quota.everybody:
            over = _EVERYBODY
        elif self._tally(now // HOUR, who, 1) > quota.one_sender:
            over = who
        if over is not None:
            self._tally(now // HOUR, _ONLY_COUNTED, 1)
        return over

    def only_counted(self, since: Instant, until: Instant) -> int:
        sql = "SELECT sum(count) FROM strangers WHERE remote = ? AND hour BETWEEN ? AND ?"
        row = self._view.one(sql, (_ONLY_COUNTED, since // HOUR, (until - 1) // HOUR))
        return 0 if row is None else int(row[0] or 0)

    def add_unknown(self, counted: Mapping[str, int], now: Instant) -> None:
        for whole in (_EVERYBODY, _ONLY_COUNTED):
            self._tally(now // HOUR, whole, sum(counted.values()))
        for sender, many in counted.items():
            if sender != _EVERYBODY:
                self._tally(now // HOUR, sender, many)

    def _tally(self, hour: int, sender: str, many: int) -> int:
        sql = (
            "INSERT INTO strangers (hour, remote, count) VALUES (?, ?, ?)"
            " ON CONFLICT (hour, remote) DO UPDATE SET count = count + excluded.count RETURNING count"
        )
        row = self._view.returning(sql, (hour, sender, many))
        return 0 if row is None else int(row[0])

    def _head(self) -> Head:
        sql = (
            "SELECT number, chain FROM journal_head UNION ALL SELECT * FROM"
            " (SELECT number, chain FROM journal ORDER BY number DESC LIMIT 1) ORDER BY 1 DESC LIMIT 1"
        )
        row = self._view.one(sql) or (0, "")
        return Head(row[0], row[1])

    def _remember(self, cache: Cache, stored: Delivery) -> None:
        hot = cache.by_token(stored.token)
        if hot is not None:
            cache.add_delivery(hot, stored)
        if stored.outcome is Outcome.ADMITTED and stored.seat_id is not None:
            if hot is None:
                self._view.run(_INSERT_DOOR, (stored.token, stored.seat_id))
            elif stored.seat_id not in self.admitted_seats(stored.token):
                self._view.run(_INSERT_DOOR, (stored.token, stored.seat_id))
                hot.admitted = (hot.admitted or _NOBODY) | {stored.seat_id}

    def _deliveries(self, clauses: str, parameters: Sequence[str | int]) -> list[Delivery]:
        self.buffer.flush()
        return [_delivery(row) for row in self._view.all(f"{_SELECT} {clauses}", parameters)]


def _stored_message(message: Text) -> str:
    try:
        return codecs.to_json(message)
    except UnicodeEncodeError:
        params = tuple((name, storable(v) if isinstance(v, str) else v) for name, v in message.params)
        return codecs.to_json(Text(message.key, params))


def _delivery(row: Row) -> Delivery:
    (
        number, delivery_id, arrived, run, elapsed_ms, request, token, user_id, time_json, outcome, status,
        message, seat_id, imported, chain, remote,
    ) = row  # fmt: skip
    return Delivery(
        Receipt(delivery_id, arrived, run, elapsed_ms, remote or ""),
        request,
        token,
        user_id,
        time_json,
        _OUTCOMES[outcome],
        bool(status),
        None if message is None else codecs.text(message),
        seat_id,
        bool(imported),
        number,
        chain,
    )
