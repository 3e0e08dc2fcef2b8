"""What goes to somebody who helps opens no door and names nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.redaction import BLOT, redacted


@pytest.mark.parametrize(
    "secret",
    [
        "https://bright.learn-cube.com/classv3/?token=ABC&user=123",
        "anna@example.com",
        "ABCDEFGHIJKLMNOPQRSTUVWXY2",
        "q3J9x_Vb-7kZpL0aMnRtYwEuIo1",
        "203.0.113.7",
        "2001:db8:0:1:2:3:4:5",
        "482913",
        "98127364501",
    ],
)
def test_what_opens_a_door_is_taken_out(secret: str) -> None:
    text = redacted(f"it said {secret} and went on")
    assert secret not in text
    assert text.startswith("it said ")
    assert text.endswith(" and went on")


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-25 04:18:03,123 WARNING lcadmin.store.writer: a transaction was lost",
        "  lcadmin/store/writer.py:164 in _batch",
        "Python 3.11.7, SQLite 3.45.1, PySide6-Essentials 6.11.3",
        "Linux 6.1.0-21-amd64 (x86_64)",
        "Files: lcadmin.db 595,968, window.ini 1,204",
        "lcadmin_before_restore and StoreUnavailable",
    ],
)
def test_what_helps_stays(line: str) -> None:
    assert redacted(line) == line


def test_what_is_known_is_taken_out_whatever_it_looks_like_and_the_home_folder_is_short() -> None:
    text = redacted("Bright Lessons in /srv/anna/data", ("Bright Lessons", "an"), "/srv/anna")
    assert text == f"{BLOT} in ~/data"


@given(st.text(), st.lists(st.text(min_size=4, alphabet="abcxyz"), max_size=3))
def test_nothing_known_is_ever_left(text: str, known: list[str]) -> None:
    found = redacted(text + " ".join(known), known)
    assert not any(one in found for one in known)
