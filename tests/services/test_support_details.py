"""What is told to somebody who helps."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.moved import Moved
from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.services import callback_address, configure
from lcadmin.services.support_details import details
from tests.support.desk import START, Bench


def test_it_says_how_things_stand_and_gives_nothing_away(bench: Bench) -> None:
    secret = callback_address.ensure(bench.desk)
    configure.set_many(
        bench.desk,
        {
            "business_name": "Bright Lessons",
            "public_url": "https://bright.example.com",
            "api_private_key": "kkkk-private",
            "language": "de",
        },
    )
    reach = Reach(ReachVerdict.TIMEOUT, START, "https://bright.example.com", "", None)
    bench.store.write(lambda tables: tables.reach.put(reach)).result()
    log = [f"Bright Lessons {secret} kkkk-private", "a line"]
    text = details(bench.desk, [("lcadmin", "1.0"), ("Home", "/srv/anna/x")], log, "/srv/anna", "ValueError")
    for private in (secret, "Bright", "kkkk-private", "example.com", "/srv/anna"):
        assert private not in text
    for wanted in (
        "lcadmin: 1.0",
        "language = de",
        "business_name",
        "a line",
        "ValueError",
        "~/x",
        "timeout",
    ):
        assert wanted in text
    assert "Trouble: none" in text
    assert "Keys are kept in: keyring (1 there)" in text


def test_without_anything_set_or_wrong_it_is_short(bench: Bench) -> None:
    text = details(bench.desk, [])
    assert "never tried" in text
    assert "went wrong" not in text
    assert "log" not in text


def test_a_move_is_told(bench: Bench) -> None:
    for finished, word in ((False, "begun"), (True, "finished")):
        mark = Moved(START, "Office 2", "x", finished=finished)
        bench.store.write(lambda tables, mark=mark: tables.moved.put(mark)).result()  # type: ignore[misc]
        text = details(bench.desk, [])
        assert word in text
        assert "Office 2" not in text


def test_it_is_told_also_where_nothing_can_be_read(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_key: str) -> str:
        raise StoreUnavailable("keyring_failed")

    monkeypatch.setattr(type(bench.keyring), "get", lambda _self, key: locked(key))
    bench.store.close()
    text = details(bench.desk, [("System", "Linux")])
    assert "System: Linux" in text
    assert "cannot be read: store_closed" in text
    assert "Keys cannot be read: keyring_failed" in text


def test_a_trouble_is_named(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lcadmin.store.writer.Writer.trouble", StoreUnavailable("store_full", file="x"))
    assert "Trouble: store_full" in details(bench.desk, [])
