"""A connection as the tables see it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lcadmin.store.view import View


def test_rows_that_nobody_reads_on_are_given_up_without_a_word_after_the_database_was_closed() -> None:
    """As by a report that is called off, whose rows wait for the collector until the program has ended."""
    connection = sqlite3.connect(":memory:")
    rows = View(connection, Path(":memory:")).stream("SELECT 1 UNION SELECT 2")
    assert next(rows) == (1,)
    connection.close()
    rows.close()  # type: ignore[attr-defined]  # as Python does with a generator that it takes away


def test_a_row_that_is_asked_for_after_that_is_a_fault_of_ours() -> None:
    connection = sqlite3.connect(":memory:")
    rows = View(connection, Path(":memory:")).stream("SELECT 1 UNION SELECT 2")
    next(rows)
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError):
        next(rows)
