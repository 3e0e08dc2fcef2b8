"""The PC is kept awake while it is wanted, and says where that is impossible."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lcadmin.pc.power import KeepAwake


@pytest.fixture(autouse=True)
def no_logind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The logind of this PC is nobody's to hold in a test."""
    monkeypatch.setenv("PATH", str(tmp_path))


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


@pytest.fixture
def inhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a ``systemd-inhibit`` in the way that does what a shell is told; there is no session to ask."""
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus")

    def put(does: str) -> None:
        program = tmp_path / "systemd-inhibit"
        program.write_text(f"#!/bin/sh\nPATH=/bin:/usr/bin\n{does}\n")
        program.chmod(0o755)

    return put


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's script")
def test_before_anybody_signs_in_logind_is_asked_and_let_go(
    power: KeepAwake, inhibit: Callable[[str], None], tmp_path: Path
) -> None:
    said, gone = tmp_path / "said", tmp_path / "gone"
    inhibit(f'echo "$@" > {said}; cat; touch {gone}')
    power.keep_awake(True)
    _until(lambda: power.awake)
    words = said.read_text().split()
    assert words[0] == "--what=idle:sleep"
    assert words[-1] == "cat"
    assert not gone.exists()
    power.keep_awake(False)
    _until(gone.exists)
    _until(lambda: not power.awake)


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's script")
@pytest.mark.parametrize("does", ["echo Access denied >&2; exit 1", None])
def test_where_logind_refuses_it_is_known_that_nothing_helps(
    power: KeepAwake, inhibit: Callable[[str], None], tmp_path: Path, does: str | None
) -> None:
    if does is None:
        inhibit("")
        (tmp_path / "systemd-inhibit").write_text("no program")
    else:
        inhibit(does)
    power.keep_awake(True)
    _until(lambda: power.impossible)
    assert not power.awake


def test_after_the_end_nothing_is_asked_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    power = KeepAwake()
    power.stop()
    power.keep_awake(True)
    assert not power.awake
