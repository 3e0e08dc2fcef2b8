"""The PC is kept awake while it is wanted, and says where that is impossible."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from lcadmin.pc.power import KeepAwake


@pytest.fixture
def power() -> Iterator[KeepAwake]:
    made = KeepAwake()
    yield made
    made.stop()


def _until(seen: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(3_000):
        if seen():
            return
        pause.wait(0.01)
    pytest.fail("it did not come to it")


def test_it_keeps_awake_and_lets_go(power: KeepAwake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    assert not power.awake
    for _ in range(2):
        power.keep_awake(True)
        power.keep_awake(True)
        _until(lambda: power.awake)
        power.keep_awake(False)
        _until(lambda: not power.awake)
    assert not power.impossible


def test_where_the_system_does_not_allow_it_that_is_known(
    power: KeepAwake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus")
    power.keep_awake(True)
    _until(lambda: power.impossible)
    assert not power.awake


def test_what_the_system_did_not_allow_at_first_is_asked_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus")
    caplog.set_level("INFO", "lcadmin")
    power = KeepAwake(again_seconds=0.01)
    power.keep_awake(True)
    _until(lambda: power.impossible)
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    _until(lambda: power.awake)
    assert not power.impossible
    power.stop()
    assert caplog.messages == ["this system does not let a program keep it awake"]


def test_after_the_end_nothing_is_asked_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    power = KeepAwake()
    power.stop()
    power.keep_awake(True)
    assert not power.awake
