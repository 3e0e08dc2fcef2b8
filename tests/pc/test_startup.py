"""Starting with the computer on each system: what is written where, and what an administrator has to do."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.pc.startup import Place, startup, system_says, this_place
from lcadmin.services.home_ports import ByHand, StartWhen


@dataclass
class HandSystem:
    """The system's own programs, as far as a test wants them to do what they are asked."""

    obeys: tuple[str, ...] = ()
    asked: list[list[str]] = field(default_factory=list)

    def __call__(self, command: Sequence[str]) -> bool:
        self.asked.append(list(command))
        return any(" ".join(command).startswith(start) for start in self.obeys)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    folder = tmp_path / "My classes"
    folder.mkdir()
    return Place(
        folder,
        tmp_path / "home",
        "anna",
        False,
        ("/opt/lcadmin",),
        system_units=tmp_path / "etc",
        daemons=tmp_path / "daemons",
    )


def test_on_linux_the_window_starts_at_sign_in(place: Place) -> None:
    ways = startup(place, "linux", HandSystem())
    entry = place.home / ".config/autostart/lcadmin.desktop"
    assert not ways.is_on(StartWhen.SIGN_IN)
    assert ways.turn(StartWhen.SIGN_IN, True) is None
    assert ways.is_on(StartWhen.SIGN_IN)
    assert f'Exec=/opt/lcadmin --data "{place.folder}" --tray' in entry.read_text("utf-8")
    entry.write_text(entry.read_text("utf-8") + "Hidden=true\n", "utf-8")
    assert not ways.is_on(StartWhen.SIGN_IN), "a desktop's own settings switch it off so"
    ways.turn(StartWhen.SIGN_IN, False)
    assert not entry.exists()
    ways.turn(StartWhen.SIGN_IN, False)


def test_on_linux_it_answers_before_sign_in_as_the_users_own_service(place: Place) -> None:
    system = HandSystem(("loginctl enable-linger anna",))
    ways = startup(replace(place, environ={"XDG_CONFIG_HOME": str(place.home / "cfg")}), "linux", system)
    assert ways.turn(StartWhen.BOOT, True) is None
    unit = place.home / "cfg/systemd/user/lcadmin.service"
    assert "User=" not in unit.read_text("utf-8")
    assert '"serve"' in unit.read_text("utf-8")
    assert ways.is_on(StartWhen.BOOT), "also where no systemd could be asked"
    assert (unit.parent / "default.target.wants/lcadmin.service").resolve() == unit
    ways.turn(StartWhen.BOOT, False)
    assert not ways.is_on(StartWhen.BOOT)
    assert not unit.exists()
    assert ["systemctl", "--user", "enable", "lcadmin.service"] in system.asked


def test_where_lingering_may_not_be_switched_on_the_line_to_type_is_given(place: Place) -> None:
    ways = startup(replace(place, user="o'neil"), "linux", HandSystem(("systemctl",)))
    assert ways.turn(StartWhen.BOOT, True) == ByHand(("sudo loginctl enable-linger 'o'\\''neil'",))


def test_for_root_on_linux_it_is_a_service_of_the_system_under_the_owners_name(place: Place) -> None:
    system = HandSystem()
    ways = startup(replace(place, is_root=True), "linux", system)
    assert ways.turn(StartWhen.BOOT, True) is None
    text = (place.system_units / "lcadmin.service").read_text("utf-8")
    assert "User=anna\n" in text
    assert "WantedBy=multi-user.target" in text
    assert ways.is_on(StartWhen.BOOT)
    assert ["systemctl", "enable", "lcadmin.service"] in system.asked


def test_on_a_mac_the_window_starts_at_sign_in(place: Place) -> None:
    ways = startup(place, "darwin", HandSystem())
    ways.turn(StartWhen.SIGN_IN, True)
    assert ways.is_on(StartWhen.SIGN_IN)
    assert "--tray" in (place.home / "Library/LaunchAgents/org.lcadmin.plist").read_text("utf-8")
    ways.turn(StartWhen.SIGN_IN, False)
    assert not ways.is_on(StartWhen.SIGN_IN)


def test_on_a_mac_an_administrator_puts_the_daemon_in_its_place(place: Place) -> None:
    ways = startup(place, "darwin", HandSystem())
    left = ways.turn(StartWhen.BOOT, True)
    assert left is not None
    assert left.commands[0] == (
        f"sudo cp '{place.folder}/org.lcadmin.plist' {place.daemons / 'org.lcadmin.plist'}"
    )
    assert "anna" in (place.folder / "org.lcadmin.plist").read_text("utf-8")
    assert not ways.is_on(StartWhen.BOOT)
    assert ways.turn(StartWhen.BOOT, False) is None
    place.daemons.mkdir()
    (place.daemons / "org.lcadmin.plist").touch()
    assert ways.is_on(StartWhen.BOOT)
    off = ways.turn(StartWhen.BOOT, False)
    assert off is not None
    assert off.commands[-1].startswith("sudo rm ")


def test_for_root_on_a_mac_the_daemon_is_put_and_taken_away(place: Place) -> None:
    system = HandSystem()
    ways = startup(replace(place, is_root=True), "darwin", system)
    assert ways.turn(StartWhen.BOOT, True) is None
    assert ways.is_on(StartWhen.BOOT)
    assert ways.turn(StartWhen.BOOT, False) is None
    assert not ways.is_on(StartWhen.BOOT)
    assert [words[1] for words in system.asked] == ["bootstrap", "bootout"]


def test_on_windows_the_window_starts_at_sign_in(place: Place) -> None:
    system = HandSystem(("reg",))
    ways = startup(place, "win32", system)
    assert ways.turn(StartWhen.SIGN_IN, True) is None
    assert system.asked[0][7:9] == ["/d", f'/opt/lcadmin --data "{place.folder}" --tray']
    assert ways.is_on(StartWhen.SIGN_IN)
    ways.turn(StartWhen.SIGN_IN, False)
    assert system.asked[-1][1] == "delete"
    with pytest.raises(Refusal, match="did not take it"):
        startup(place, "win32", HandSystem()).turn(StartWhen.SIGN_IN, True)


def test_on_windows_a_task_runs_before_sign_in_where_that_is_allowed(place: Place) -> None:
    system = HandSystem(("schtasks",))
    ways = startup(place, "win32", system)
    assert ways.turn(StartWhen.BOOT, True) is None
    file = place.folder / "lcadmin-task.xml"
    assert "BootTrigger" in file.read_text("utf-16")
    assert system.asked[-1] == ["schtasks", "/Create", "/TN", "lcadmin", "/XML", str(file), "/F"]
    assert ways.is_on(StartWhen.BOOT)
    assert ways.turn(StartWhen.BOOT, False) is None
    assert system.asked[-1][1] == "/Delete"


def test_on_windows_an_administrator_is_given_the_line_to_type(place: Place) -> None:
    ways = startup(place, "win32", HandSystem())
    left = ways.turn(StartWhen.BOOT, True)
    assert left is not None
    assert left.commands[0].startswith("schtasks /Create /TN lcadmin /XML ")
    assert ways.turn(StartWhen.BOOT, False) is None, "there is none to take away"


def test_a_place_that_cannot_be_written_is_said(place: Place) -> None:
    place.home.write_text("a file where the folder should be", "utf-8")
    with pytest.raises(Refusal, match="cannot be written"):
        startup(place, "linux", HandSystem()).turn(StartWhen.SIGN_IN, True)


def test_other_data_folders_have_a_name_of_their_own(tmp_path: Path) -> None:
    usual = this_place(tmp_path, tmp_path)
    other = this_place(tmp_path / "other", tmp_path)
    assert usual.name == "lcadmin"
    assert other.name.startswith("lcadmin-")
    assert usual.command(StartWhen.BOOT)[-3:] == ["--data", str(tmp_path), "serve"]


@pytest.mark.parametrize(
    ("files", "started", "frozen", "wanted"),
    [
        (["python.exe", "pythonw.exe"], "python.exe", False, ["pythonw.exe", "-m", "lcadmin"]),
        (["python.exe"], "python.exe", False, ["python.exe", "-m", "lcadmin"]),
        (["lcadmin.exe", "lcadminw.exe"], "lcadmin.exe", True, ["lcadminw.exe"]),
        (["lcadmin.exe", "lcadminw.exe"], "lcadminw.exe", True, ["lcadminw.exe"]),
    ],
)
def test_windows_starts_what_opens_no_black_window(
    files: list[str],
    started: str,
    frozen: bool,
    wanted: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in files:
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / started))
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", "win32")
        there.setenv("USERNAME", "anna")
        command = this_place(tmp_path, tmp_path).command(StartWhen.SIGN_IN)
    assert command == [str(tmp_path / wanted[0]), *wanted[1:], "--data", str(tmp_path), "--tray"]


def test_a_program_that_is_not_there_did_not_do_it() -> None:
    assert not system_says(["/no/such/program"])
    assert system_says(["true"])
    assert not system_says(["false"])
