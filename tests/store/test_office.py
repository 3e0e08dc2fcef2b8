from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import pytest

from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.domain.instants import Instant
from lcadmin.domain.settings import CreditRule, Settings
from lcadmin.services.tables import CallbackSecret, Tables
from lcadmin.store import SqliteStore
from tests.store.sample import NOW, behind_the_back, classroom, do, person, settle


def test_settings_have_their_defaults_until_they_are_set(store: SqliteStore) -> None:
    assert do(store, lambda t: t.settings.load()) == Settings()
    with store.read() as tables:
        assert tables.settings.load() == Settings()


@pytest.mark.parametrize(
    ("key", "value", "read"),
    [
        ("business_name", "Zoë’s", "Zoë’s"),
        ("early_minutes", 5, 5),
        ("teach_alone", True, True),
        ("credit_rule", "lessons", CreditRule.LESSONS),
        ("trusted_proxies", ["10.0.0.0/8"], ("10.0.0.0/8",)),
    ],
)
def test_a_setting_counts_at_once_and_until_it_is_removed(
    store: SqliteStore, key: str, value: str | int | bool | Sequence[str] | Mapping[str, str], read: object
) -> None:
    do(store, lambda t: t.settings.load())
    do(store, lambda t: t.settings.set(key, value))
    assert getattr(do(store, lambda t: t.settings.load()), key) == read
    with store.read() as tables:
        assert getattr(tables.settings.load(), key) == read
    do(store, lambda t: t.settings.set(key, None))
    assert do(store, lambda t: t.settings.load()) == Settings()


def test_keys_for_the_keyring_never_reach_the_database(store: SqliteStore, folder: Path) -> None:
    with pytest.raises(ValueError, match="keyring"):
        do(store, lambda t: t.settings.set("api_private_key", "hunter2hunter2"))
    store.close()
    assert not [
        file for file in folder.rglob("*") if file.is_file() and b"hunter2hunter2" in file.read_bytes()
    ]


def test_a_setting_that_something_else_damaged_is_named(store: SqliteStore, folder: Path) -> None:
    do(store, lambda t: t.settings.set("early_minutes", 5))
    with behind_the_back(folder) as connection:
        connection.execute("UPDATE settings SET value = '\"soon\"'")
    with pytest.raises(BadInput, match="early_minutes"), store.read() as tables:
        tables.settings.load()


def add_secret(tables: Tables, secret: CallbackSecret) -> None:
    tables.secrets.add(secret)


def test_callback_secrets(store: SqliteStore) -> None:
    old, new = CallbackSecret("old", NOW), CallbackSecret("new", Instant(NOW + 1), Instant(NOW + 9))
    for secret in (old, new):
        do(store, partial(add_secret, secret=secret))
    do(store, lambda t: t.secrets.expire("old", Instant(NOW + 2)))
    with store.read() as tables:
        assert tables.secrets.all() == [new, CallbackSecret("old", NOW, Instant(NOW + 2))]


def test_the_credit_ledger(store: SqliteStore) -> None:
    def work(tables: Tables) -> list[CreditEntry]:
        lesson = classroom(tables)
        tutor, student = (seat.person_id for seat in lesson.seats)
        return [
            tables.credits.add(CreditEntry(student, "lessons", 10, NOW, "paid")),
            tables.credits.add(CreditEntry(student, "lessons", -1, Instant(NOW + 1), "", lesson.id)),
            tables.credits.add(CreditEntry(tutor, "minutes", -5, NOW, "", lesson.id)),
        ]

    paid, used, other = do(store, work)
    with store.read() as tables:
        assert tables.credits.entries(paid.person_id) == [paid, used]
        assert tables.credits.of_lesson(1) == [used, other]
        assert tables.credits.entries(99) == []
    with pytest.raises(NotFound):
        do(store, lambda t: t.credits.add(CreditEntry(99, "lessons", 1, NOW)))


def test_a_person_with_credit_is_told_as_changed(store: SqliteStore) -> None:
    told: list[frozenset[int]] = []
    one = do(store, lambda t: t.people.add(person()))
    store.subscribe(lambda changed: told.append(changed.people))
    do(store, lambda t: t.credits.add(CreditEntry(one.id, "lessons", 1, NOW)))
    settle(store)
    assert told == [frozenset({one.id})]
