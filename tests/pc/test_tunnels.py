"""Tunnel programs are found, run, watched and started again; a program of our own stands in for them."""

from __future__ import annotations

import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lcadmin.pc.tunnel_programs import KINDS, address_in, find
from lcadmin.pc.tunnels import TunnelRunner
from lcadmin.services.home_ports import TunnelProgram, TunnelState

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")

QUICK = "2026-11-25T00:00:00Z INF |  https://calm-sea-{n}.trycloudflare.com  |"
UP = "2026-11-25T00:00:01Z INF Registered tunnel connection connIndex=0 ip=198.41.0.1"
CONFIG = (
    r'INF Updated to new configuration config="{\"ingress\":[{\"hostname\":\"tutors.example.com\",'
    r'\"service\":\"http://localhost:8765\"},{\"service\":\"http_status:404\"}]}" version=3'
)


class Stage:
    """A folder with a tunnel program in it that says what a test wants."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runs = folder / "runs"
        self.words = folder / "words"

    def program(self, key: str, *lines: str, stays: bool = True) -> None:
        """A program that notes each run and its words, says ``lines`` ({n}: which run) and stays or ends."""
        said = "\n".join(f'echo {_quoted(line)} | sed "s/{{n}}/$n/"' for line in lines)
        file = self.folder / key
        file.write_text(
            "#!/bin/sh\n"
            f"echo x >> {self.runs}\n"
            f"n=$(wc -l < {self.runs} | tr -d ' ')\n"
            f'echo "$@ token=$TUNNEL_TOKEN$NGROK_AUTHTOKEN" > {self.words}\n'
            f"{said}\n" + ("exec sleep 60\n" if stays else "exit 1\n"),
            encoding="utf-8",
        )
        file.chmod(file.stat().st_mode | stat.S_IXUSR)

    def found(self) -> list[TunnelProgram]:
        return find({"PATH": str(self.folder)}, "linux", self.folder)


def _quoted(line: str) -> str:
    return "'" + line.replace("'", "'\\''") + "'"


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def runner(stage: Stage) -> Iterator[TunnelRunner]:
    made = TunnelRunner(stage.found, pauses=(0.01, 0.02))
    yield made
    made.stop()


def _until(seen: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(3_000):
        if seen():
            return
        pause.wait(0.01)
    pytest.fail("it did not come to it")


def _is(runner: TunnelRunner, state: TunnelState) -> Callable[[], bool]:
    return lambda: runner.view.state is state


def test_an_address_that_changes_is_known_as_such(stage: Stage, runner: TunnelRunner) -> None:
    stage.program("cloudflared", QUICK, UP)
    runner.start("cloudflared", 8765, "", "")
    _until(_is(runner, TunnelState.UP))
    view = runner.view
    assert view.address == "https://calm-sea-1.trycloudflare.com"
    assert not view.permanent
    assert stage.words.read_text("utf-8") == ("tunnel --no-autoupdate --url http://127.0.0.1:8765 token=\n")


def test_a_named_tunnel_reads_its_address_and_hides_its_key(stage: Stage, runner: TunnelRunner) -> None:
    key = "eyJhIjoi" + "Q" * 60
    stage.program("cloudflared", f"starting with {key}", UP, CONFIG)
    runner.start("cloudflared", 8765, "", key)
    _until(lambda: bool(runner.view.address))
    view = runner.view
    assert (view.address, view.permanent) == ("https://tutors.example.com", True)
    assert key not in " ".join(view.said)
    assert stage.words.read_text("utf-8") == f"tunnel --no-autoupdate run token={key}\n"


def test_a_named_tunnel_is_up_before_its_address_is_known(stage: Stage, runner: TunnelRunner) -> None:
    stage.program("cloudflared", UP)
    runner.start("cloudflared", 8765, "", "key")
    _until(_is(runner, TunnelState.UP))
    assert runner.view.address == ""


def test_an_address_without_a_connection_is_not_up(stage: Stage, runner: TunnelRunner) -> None:
    stage.program("cloudflared", QUICK)
    runner.start("cloudflared", 8765, "", "")
    _until(lambda: len(runner.view.said) == 1)
    assert (runner.view.state, runner.view.address) == (TunnelState.STARTING, "")


@pytest.mark.parametrize(("name", "permanent"), [("", False), ("tutors.ngrok-free.app", True)])
def test_ngrok_is_permanent_with_a_reserved_name_only(
    stage: Stage, runner: TunnelRunner, name: str, permanent: bool
) -> None:
    stage.program(
        "ngrok", f'lvl=info msg="started tunnel" addr=x url=https://{name or "1a2b.ngrok-free.app"}'
    )
    runner.start("ngrok", 8765, name, "secret", https=True)
    _until(_is(runner, TunnelState.UP))
    assert runner.view.permanent is permanent
    words = stage.words.read_text("utf-8")
    assert words.startswith("http https://127.0.0.1:8765 --log stdout")
    assert (f"--domain={name}" in words) is permanent
    assert words.endswith("token=secret\n")


def test_tailscale_has_an_address_of_its_own(stage: Stage, runner: TunnelRunner) -> None:
    stage.program(
        "tailscale", "Available on the internet:", "", "https://office.tail1a2b.ts.net/", "|-- proxy"
    )
    runner.start("tailscale", 8765, "", "", https=True)
    _until(_is(runner, TunnelState.UP))
    assert (runner.view.address, runner.view.permanent) == ("https://office.tail1a2b.ts.net", True)
    assert "funnel https+insecure://127.0.0.1:8765" in stage.words.read_text("utf-8")


@pytest.mark.allow_logs
def test_a_program_that_ends_is_started_again_and_again(stage: Stage, runner: TunnelRunner) -> None:
    stage.program("cloudflared", "ERR failed to sign in", stays=False)
    runner.start("cloudflared", 8765, "", "")
    _until(lambda: runner.view.tries >= 3)
    assert runner.view.said == ("ERR failed to sign in",)
    stage.program("cloudflared", QUICK, UP)
    _until(_is(runner, TunnelState.UP))
    assert runner.view.tries == 0
    assert "calm-sea-1." not in runner.view.address, "a new run has a new address"


def test_stopping_ends_the_program(stage: Stage, runner: TunnelRunner) -> None:
    stage.program("cloudflared", QUICK, UP)
    runner.start("cloudflared", 8765, "", "")
    _until(_is(runner, TunnelState.UP))
    process = runner._process
    assert process is not None
    runner.stop()
    assert process.poll() is not None
    assert runner.view.state is TunnelState.OFF
    runner.stop()


def test_the_same_wish_leaves_it_running_and_another_starts_anew(stage: Stage, runner: TunnelRunner) -> None:
    stage.program("cloudflared", QUICK, UP)
    for port in (8765, 8765, 9000):
        runner.start("cloudflared", port, "", "")
        _until(_is(runner, TunnelState.UP))
    assert stage.runs.read_text("utf-8").count("x") == 2
    assert "127.0.0.1:9000" in stage.words.read_text("utf-8")


def test_a_program_that_is_not_there_is_said(runner: TunnelRunner) -> None:
    assert runner.found() == []
    runner.start("ngrok", 8765, "", "")
    _until(_is(runner, TunnelState.MISSING))


@pytest.mark.allow_logs
def test_a_file_that_is_no_program_is_said(stage: Stage, runner: TunnelRunner) -> None:
    stage.program("ngrok")
    (stage.folder / "ngrok").write_bytes(b"\x00\x01 no program")
    runner.start("ngrok", 8765, "", "")
    _until(_is(runner, TunnelState.WAITING))
    assert runner.view.said == ("Exec format error",)


def test_programs_are_found_in_their_usual_places(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "home" / ".local" / "bin")
    stage.folder.mkdir(parents=True)
    stage.program("tailscale")
    assert find({"PATH": "/nowhere"}, "linux", tmp_path / "home") == [
        TunnelProgram("tailscale", str(stage.folder / "tailscale"))
    ]
    assert find({}, "win32", tmp_path) == []
    assert find({"PATH": ""}, "darwin", tmp_path / "nobody") == find({}, "darwin", tmp_path / "nobody")


def test_what_is_no_address_is_none() -> None:
    assert address_in(KINDS["cloudflared"], "INF Requesting new quick Tunnel on trycloudflare.com...") == ""
    assert address_in(KINDS["ngrok"], "url=http://127.0.0.1:4040") == ""
    assert address_in(KINDS["tailscale"], "To enable visit https://login.tailscale.com/f/funnel") == ""
