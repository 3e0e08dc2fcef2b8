from __future__ import annotations

import re
import threading

from lcadmin.domain.instants import Instant
from lcadmin.system_entropy import SystemEntropy

NOW = Instant(1_795_449_600_000)


def test_delivery_ids_sort_in_the_order_they_were_made() -> None:
    entropy = SystemEntropy()
    moments = [NOW, NOW, NOW + 1, NOW + 500, NOW + 2, NOW - 9_000, NOW + 501]
    ids = [entropy.delivery_id(Instant(moment)) for moment in moments for _ in range(50)]
    assert ids == sorted(set(ids))
    assert {len(one) for one in ids} == {32}


def test_delivery_ids_of_two_processes_differ_in_the_same_millisecond() -> None:
    ids = {SystemEntropy().delivery_id(NOW) for _ in range(1_000)}
    assert len(ids) == 1_000


def test_a_later_delivery_sorts_later_whoever_made_the_id() -> None:
    assert SystemEntropy().delivery_id(NOW) < SystemEntropy().delivery_id(Instant(NOW + 1))


def test_threads_never_make_the_same_id() -> None:
    entropy = SystemEntropy()
    made: list[list[str]] = [[] for _ in range(4)]

    def make(into: list[str]) -> None:
        into.extend(entropy.delivery_id(NOW) for _ in range(2_000))

    threads = [threading.Thread(target=make, args=(into,)) for into in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one for ids in made for one in ids}) == 8_000
    assert all(ids == sorted(ids) for ids in made)


def test_tokens_numbers_and_secrets_have_their_forms() -> None:
    entropy = SystemEntropy()
    tokens = {entropy.token() for _ in range(200)}
    assert len(tokens) == 200
    assert all(re.fullmatch("[A-Z2-7]{26}", token) for token in tokens)
    numbers = [int(entropy.seat_number(10)) for _ in range(200)]
    assert all(1_000_000_000 <= number <= 2_147_483_647 for number in numbers)
    assert len(set(numbers)) > 190
    assert len(entropy.seat_number(15)) == 15
    secrets = {entropy.secret() for _ in range(200)}
    assert len(secrets) == 200
    assert all(re.fullmatch("[A-Za-z0-9_-]{27}", secret) for secret in secrets)
