from __future__ import annotations

import json
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from lcadmin.domain.deliveries import Outcome, Quota, Receipt
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore
from tests.store.sample import HOUR, NOW, behind_the_back, classroom, delivery, do


def test_a_delivery_comes_back_as_it_was_stored(store: SqliteStore) -> None:
    given = delivery(
        1,
        token="t\x00k\u202e",
        request="<script>",
        user_id="١٢٣",
        time_json='"1e3"',
        outcome=Outcome.MALFORMED,
        status=False,
        message=Text.of("bad_time", given="1e3", most=5),
        seat_id=9,
        imported=True,
    )
    stored = do(store, lambda t: t.journal.append(given))
    assert stored == given._replace(number=1, chain=stored.chain)
    with store.read() as tables:
        assert tables.journal.since(0, 10) == [stored]


def test_a_text_that_utf8_cannot_carry_is_kept_as_its_escape(store: SqliteStore) -> None:
    odd = delivery(1, token="a\ud800b", message=Text.of("unknown", given="\udfff"))
    stored = do(store, lambda t: t.journal.append(odd))
    assert stored.token == "a\\ud800b"
    with store.read() as tables:
        (found,) = tables.journal.of_token("a\\ud800b")
        assert found.message == Text.of("unknown", given="\\udfff")
        assert tables.journal.known(["\ud800"]) == set()


def test_numbers_follow_insertion_without_a_gap_whatever_fails_between(store: SqliteStore) -> None:
    def fail(tables: Tables) -> None:
        tables.journal.append(delivery(50))
        raise LookupError

    def append(tables: Tables, number: int) -> int:
        if number % 3 == 0:
            fail(tables)
        return tables.journal.append(delivery(number)).number

    writes = [store.write(partial(append, number=number)) for number in range(1, 10)]
    assert [w.result(20) for w in writes if w.exception(20) is None] == [1, 2, 3, 4, 5, 6]
    with store.read() as tables:
        assert [d.number for d in tables.journal.since(0, 99)] == [1, 2, 3, 4, 5, 6]
        assert tables.journal.count() == 6


def test_tokens_that_any_row_has_are_told(store: SqliteStore) -> None:
    heard = do(store, lambda t: (t.journal.append(delivery(1, token="A")), t.journal.heard_of(["A", "B"]))[1])
    assert heard == {"A"}
    with store.read() as tables:
        assert tables.journal.heard_of(["B", "A", "a"]) == {"A"}
        assert tables.journal.heard_of([]) == set()


def test_each_row_is_sealed_to_the_one_before(store: SqliteStore) -> None:
    rows = do(store, lambda t: [t.journal.append(delivery(n, time_json="5")) for n in (1, 2, 3)])
    previous = ""
    for row in rows:
        canonical = [
            row.number, row.receipt.id, row.receipt.arrived, "run", row.receipt.elapsed_ms, "connect_lesson",
            "TOKENTOKEN", "1001", "5", "accepted", 1, None, None, 0,
        ]  # fmt: skip
        text = json.dumps(canonical, separators=(",", ":"), ensure_ascii=False)
        previous = sha256((previous + text).encode()).hexdigest()
        assert row.chain == previous


def test_the_chain_goes_on_after_a_restart(store: SqliteStore, folder: Path) -> None:
    first = do(store, lambda t: t.journal.append(delivery(1)))
    store.close()
    with SqliteStore(folder) as again:
        second = do(again, lambda t: t.journal.append(delivery(2)))
    assert second.number == 2
    assert second.chain != first.chain


def test_the_senders_address_stands_outside_the_chain(store: SqliteStore) -> None:
    with_address = do(store, lambda t: t.journal.append(delivery(1)))
    store2 = delivery(1)._replace(receipt=delivery(1).receipt._replace(remote=""))
    assert with_address.receipt.remote == "203.0.113.7"
    assert (
        do(
            store, lambda t: t.journal.append(store2._replace(receipt=store2.receipt._replace(id="x")))
        ).receipt.remote
        == ""
    )


@pytest.mark.parametrize(
    "sql",
    ["UPDATE journal SET token = 'x'", "DELETE FROM journal", "REPLACE INTO journal SELECT * FROM journal"],
)
@pytest.mark.parametrize("table", ["journal", "corrections", "credits"])
def test_append_only_tables_refuse_changes(store: SqliteStore, folder: Path, table: str, sql: str) -> None:
    import sqlite3

    from lcadmin.domain.credits import CreditEntry
    from lcadmin.domain.lesson_time import Correction
    from lcadmin.paths import DataFolder

    def fill(tables: Tables) -> None:
        tables.journal.append(delivery(1))
        lesson = classroom(tables)
        tables.times.correct(lesson.id, Correction(5, "me", NOW, "because"))
        tables.credits.add(CreditEntry(lesson.seats[0].person_id, "lessons", 1, NOW))

    do(store, fill)
    connection = sqlite3.connect(DataFolder(folder).database)
    connection.execute("PRAGMA recursive_triggers = ON")
    column = {"journal": "token", "corrections": "why", "credits": "note"}[table]
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(sql.replace("journal", table).replace("token", column))
    connection.close()


def test_reading_by_token_number_and_arrival(store: SqliteStore) -> None:
    def work(tables: Tables) -> None:
        for number, (token, arrived) in enumerate([("A", 30), ("B", 10), ("A", 20), ("A", 20)], 1):
            receipt = Receipt(f"id-{9 - number}", Instant(arrived), "", None)
            tables.journal.append(delivery(number, token=token, receipt=receipt))

    do(store, work)
    with store.read() as tables:
        journal = tables.journal

        def numbers(rows: object) -> list[int]:
            return [row.number for row in rows]  # type: ignore[attr-defined]

        assert numbers(journal.of_token("A")) == [1, 3, 4]
        assert numbers(journal.of_token("C")) == []
        assert journal.extent("A") == (3, 4)
        assert journal.extent("C") == (0, 0)
        assert numbers(journal.since(1, 2)) == [2, 3]
        assert numbers(journal.newest(2)) == [4, 3]
        assert numbers(journal.newest(9, before=3)) == [2, 1]
        assert numbers(journal.in_order()) == [2, 4, 3, 1]
        assert numbers(journal.in_order(token="A")) == [4, 3, 1]
        assert numbers(journal.in_order(since=Instant(20))) == [4, 3, 1]
        assert journal.known(["id-8", "id-5", "nothing"]) == {"id-8", "id-5"}


def test_the_writer_sees_in_a_piece_what_the_pieces_before_it_wrote(store: SqliteStore) -> None:
    def look(tables: Tables) -> tuple[object, ...]:
        journal = tables.journal
        return (
            journal.count(),
            journal.extent("TOKENTOKEN"),
            [d.number for d in journal.of_token("TOKENTOKEN")],
            [d.number for d in journal.newest(1)],
            [d.number for d in journal.in_order()],
            journal.known(["id-000001"]),
            [d.number for d in journal.refused(Instant(0), 5)],
        )

    do(
        store,
        lambda t: (t.journal.append(delivery(1)), t.journal.append(delivery(2, outcome=Outcome.REFUSED))),
    )
    expected = (2, (2, 2), [1, 2], [2], [1, 2], {"id-000001"}, [2])
    assert do(store, look) == expected
    with store.read() as tables:
        assert look(tables) == expected


def test_refused_and_unknown_rows_newest_first(store: SqliteStore) -> None:
    outcomes = [Outcome.REFUSED, Outcome.ADMITTED, Outcome.UNKNOWN, Outcome.REFUSED]
    do(store, lambda t: [t.journal.append(delivery(n, outcome=o)) for n, o in enumerate(outcomes)])
    with store.read() as tables:
        assert [d.outcome for d in tables.journal.refused(Instant(0), 9)] == [
            outcomes[3],
            outcomes[2],
            outcomes[0],
        ]
        assert [d.outcome for d in tables.journal.refused(Instant(NOW + 1), 9)] == [outcomes[3], outcomes[2]]
        assert len(tables.journal.refused(Instant(0), 1)) == 1
        until = Instant(NOW + 3)
        assert [d.outcome for d in tables.journal.refused(Instant(0), 1, until)] == [outcomes[2]]


def test_who_was_let_in_is_remembered(store: SqliteStore) -> None:
    def admit(tables: Tables, seat_id: int, outcome: Outcome = Outcome.ADMITTED) -> frozenset[int]:
        number = tables.journal.count() + 1
        tables.journal.append(delivery(number, seat_id=seat_id, outcome=outcome))
        return tables.journal.admitted_seats("TOKENTOKEN")

    do(store, classroom)
    assert do(store, lambda t: admit(t, 1)) == {1}
    assert do(store, lambda t: admit(t, 2, Outcome.REFUSED)) == {1}
    assert do(store, lambda t: admit(t, 2)) == {1, 2}
    with store.read() as tables:
        assert tables.journal.admitted_seats("TOKENTOKEN") == {1, 2}
        assert tables.journal.admitted_seats("OTHER") == frozenset()


def test_who_was_let_in_before_the_class_was_made(store: SqliteStore) -> None:
    do(store, lambda t: t.journal.append(delivery(1, seat_id=5, outcome=Outcome.ADMITTED)))
    do(store, classroom)
    assert do(store, lambda t: t.journal.admitted_seats("TOKENTOKEN")) == {5}


def test_adopting_what_came_before_the_class(store: SqliteStore) -> None:
    do(store, classroom)
    assert do(store, lambda t: t.journal.adopted("TOKENTOKEN")) == 0
    do(store, lambda t: t.journal.adopt("TOKENTOKEN", 4))
    do(store, lambda t: t.journal.adopt("TOKENTOKEN", 7))
    assert do(store, lambda t: t.journal.adopted("TOKENTOKEN")) == 7
    with store.read() as tables:
        assert tables.journal.adopted("TOKENTOKEN") == 7


class TestFloodsOfUnknownTokens:
    """Counted, not written, after a limit."""

    def test_one_sender(self, store: SqliteStore) -> None:
        def tally(tables: Tables, sender: str, times: int, now: int = NOW) -> list[str | None]:
            return [tables.journal.tally_unknown(sender, Instant(now), Quota(5, 99)) for _ in range(times)]

        assert do(store, lambda t: tally(t, "a", 7)) == [None] * 5 + ["a"] * 2
        assert do(store, lambda t: tally(t, "b", 1)) == [None]
        assert do(store, lambda t: tally(t, "", 6)) == [None] * 5 + ["?"]
        assert do(store, lambda t: tally(t, "a", 1, NOW + HOUR)) == [None]

    def test_many_senders(self, store: SqliteStore) -> None:
        def tally(tables: Tables) -> list[str | None]:
            return [tables.journal.tally_unknown(f"192.0.2.{n}", NOW, Quota(5, 30)) for n in range(39)]

        assert do(store, tally) == [None] * 30 + [""] * 9

    def test_what_was_counted_elsewhere_counts_too(self, store: SqliteStore) -> None:
        quota = Quota(5, 12)
        do(store, lambda t: t.journal.add_unknown({"a": 5}, NOW))
        assert do(store, lambda t: t.journal.tally_unknown("a", NOW, quota)) == "a"
        assert do(store, lambda t: t.journal.tally_unknown("b", NOW, quota)) is None
        do(store, lambda t: t.journal.add_unknown({"": 5}, NOW))
        later = Instant(NOW + HOUR)
        with store.read() as tables:
            assert tables.journal.only_counted(NOW, later) == 11
            assert tables.journal.only_counted(later, Instant(later + HOUR)) == 0
        assert do(store, lambda t: t.journal.tally_unknown("b", NOW, quota)) == ""


def test_a_journal_cut_behind_our_back_never_gets_a_number_twice(store: SqliteStore, folder: Path) -> None:
    do(store, lambda t: [t.journal.append(delivery(n)) for n in (1, 2, 3)])
    with behind_the_back(folder) as connection:
        connection.execute("DELETE FROM journal WHERE number = 3")
    assert do(store, lambda t: t.journal.append(delivery(4))).number == 4
