"""A reader whose answer nobody waits for any more."""

from __future__ import annotations

import threading

from lcadmin.domain.errors import Refusal
from lcadmin.store import SqliteStore

_WITHOUT_END = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_what_a_thread_reads_is_given_up_and_its_next_reading_is_not(store: SqliteStore) -> None:
    refused: list[str] = []
    read: list[int] = []

    def work() -> None:
        with store.read() as tables:
            try:
                tables.view.one(_WITHOUT_END)
            except Refusal as refusal:
                refused.append(refusal.text.key)
            read.append(tables.journal.count())
        with store.read() as tables:
            read.append(tables.journal.count())

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    while not refused:
        assert thread.ident is not None
        store.give_up(thread.ident)
    thread.join(10)
    assert refused == ["reading_given_up"]
    assert read == [0, 0]


def test_others_go_on_reading(store: SqliteStore) -> None:
    with store.read() as tables:
        store.give_up(0)
        assert tables.journal.count() == 0
