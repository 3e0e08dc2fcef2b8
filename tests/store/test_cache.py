"""What the writer keeps in memory stays within bounds."""

from __future__ import annotations

import pytest

from lcadmin.store import cache
from lcadmin.store.cache import Cache
from tests.store.sample import delivery, lesson


def test_messages_of_many_classes_at_once_are_not_all_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_DELIVERIES", 20)
    kept = Cache()
    hots = [kept.keep(lesson(f"TOKEN{number:04}")) for number in range(4)]
    for hot in hots:
        kept.keep_deliveries(hot, [])
    for number in range(200):
        kept.add_delivery(hots[number % 4], delivery(number))
        assert sum(len(hot.deliveries or ()) for hot in hots) <= 20


def test_a_class_with_very_many_is_read_from_the_disk_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "LONGEST_LESSON", 5)
    kept = Cache()
    hot = kept.keep(lesson("TOKEN"))
    kept.keep_deliveries(hot, [])
    for number in range(5):
        kept.add_delivery(hot, delivery(number))
    assert hot.deliveries is not None
    kept.add_delivery(hot, delivery(6))
    assert hot.deliveries is None
