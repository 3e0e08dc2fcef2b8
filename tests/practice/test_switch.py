"""The practice classroom's switch: where links lead while it is on, and after a restart."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from lcadmin.practice import PracticeClassroom
from lcadmin.practice.switch import PracticeSwitch
from lcadmin.services import configure
from lcadmin.services.ports import Desk
from lcadmin.store import open_store
from tests.support.desk import HandClock, HandKeyring, SeededEntropy


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = open_store(tmp_path / "data")
    yield Desk(store, HandClock(), SeededEntropy(), HandKeyring())
    store.close()


def _classroom(port: int) -> PracticeClassroom:
    return PracticeClassroom(callback_url=lambda: None, public_key="public", private_key="p" * 40, port=port)


def test_links_lead_to_practice_only_while_no_address_is_set(desk: Desk) -> None:
    switch = PracticeSwitch(desk, _classroom)
    address = switch.start()
    assert (switch.running, switch.address) == (True, address)
    assert configure.value(desk, "endpoint") == configure.value(desk, "practice_endpoint") == address
    switch.stop()
    assert not switch.running
    configure.set(desk, "endpoint", "school.learn-cube.com")
    again = switch.start()
    assert configure.value(desk, "endpoint") == "https://school.learn-cube.com"
    assert configure.value(desk, "practice_endpoint") == again
    switch.stop()


def test_the_next_start_takes_the_same_port_so_that_links_stay_good(desk: Desk) -> None:
    first = PracticeSwitch(desk, _classroom)
    address = first.start()
    first.stop()
    second = PracticeSwitch(desk, _classroom)
    assert second.start() == address
    second.stop()


def test_another_port_is_taken_where_that_one_is_taken(desk: Desk) -> None:
    switch = PracticeSwitch(desk, _classroom)
    address = switch.start()
    switch.stop()
    with socket.create_server(("127.0.0.1", urlsplit(address).port or 0)):
        moved = switch.start()
        assert moved != address
        assert configure.value(desk, "endpoint") == moved
    switch.stop()
    switch.stop()
