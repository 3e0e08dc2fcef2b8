"""Starts lcadmin with the computer: when somebody signs in, or before anybody does.

Fulfils ``home_ports.Autostart`` for each of the three systems. What the files say stands in
``startup_texts``; here they are put in their places, and the system is told. Where that takes an
administrator, the lines to type are given back instead of a question for a password.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from lcadmin.domain.errors import Refusal
from lcadmin.pc import startup_texts as texts
from lcadmin.services.home_ports import Autostart, ByHand, StartWhen

Run = Callable[[Sequence[str]], bool]
_PATIENCE_S = 20


def system_says(command: Sequence[str]) -> bool:
    """Runs a system's own program; whether it did what it was asked."""
    try:
        done = subprocess.run(  # noqa: S603 - the program's own constants
            command, capture_output=True, timeout=_PATIENCE_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


@dataclass(frozen=True, slots=True)
class Place:
    """Who starts what, and where this user's files are. ``name`` tells data folders apart."""

    folder: Path
    home: Path
    user: str
    is_root: bool
    program: tuple[str, ...]
    name: str = "lcadmin"
    icon: str = ""
    environ: Mapping[str, str] = field(default_factory=dict)
    system_units: Path = Path("/etc/systemd/system")
    daemons: Path = Path("/Library/LaunchDaemons")

    def command(self, when: StartWhen) -> list[str]:
        """What is started: the window in the tray, or the responder alone."""
        last = ["--tray"] if when is StartWhen.SIGN_IN else ["serve"]
        return [*self.program, "--data", str(self.folder), *last]


def this_place(folder: Path, usual: Path, icon: str = "") -> Place:
    """This user on this PC; ``usual`` is the folder that is used where none is named."""
    program = (_quiet(),) if getattr(sys, "frozen", False) else (_quiet(), "-m", "lcadmin")
    name = "lcadmin"
    if folder != usual:
        name += "-" + hashlib.sha256(os.fsencode(folder)).hexdigest()[:8]
    return Place(folder, Path.home(), _user(folder), _is_root(), program, name, icon, dict(os.environ))


def startup(place: Place, platform: str = sys.platform, run: Run = system_says) -> Autostart:
    """The way of this system."""
    if platform == "win32":
        return WindowsStartup(place, run)
    return MacStartup(place, run) if platform == "darwin" else LinuxStartup(place, run)


class LinuxStartup:
    """A desktop entry at sign-in; a systemd service before it, the user's own with lingering switched on."""

    def __init__(self, place: Place, run: Run = system_says) -> None:
        self._place = place
        self._run = run
        config = Path(place.environ.get("XDG_CONFIG_HOME") or place.home / ".config")
        self._entry = config / "autostart" / f"{place.name}.desktop"
        self._units = place.system_units if place.is_root else config / "systemd" / "user"
        self._unit = self._units / f"{place.name}.service"
        target = "multi-user" if place.is_root else "default"
        self._wanted = self._units / f"{target}.target.wants" / self._unit.name

    def is_on(self, when: StartWhen) -> bool:
        if when is StartWhen.BOOT:
            return self._unit.exists() and self._wanted.is_symlink()
        with suppress(OSError):
            return "Hidden=true" not in self._entry.read_text(encoding="utf-8")
        return False

    def turn(self, when: StartWhen, on: bool) -> ByHand | None:
        if when is StartWhen.SIGN_IN:
            _put(
                self._entry, texts.desktop_entry(self._place.command(when), self._place.icon) if on else None
            )
            return None
        if on:
            return self._serve_at_boot()
        self._no_longer()
        return None

    def _serve_at_boot(self) -> ByHand | None:
        place = self._place
        user = place.user if place.is_root else ""
        _put(self._unit, texts.systemd_unit(place.command(StartWhen.BOOT), user=user))
        self._systemctl("daemon-reload")
        if not self._systemctl("enable", self._unit.name):
            # No systemd to talk to now: this link is all that enabling is.
            self._wanted.parent.mkdir(parents=True, exist_ok=True)
            self._wanted.unlink(missing_ok=True)
            self._wanted.symlink_to(self._unit)
        if place.is_root or self._run(["loginctl", "enable-linger", place.user]):
            return None
        return ByHand((texts.shell_line(["sudo", "loginctl", "enable-linger", place.user]),))

    def _no_longer(self) -> None:
        self._systemctl("disable", "--now", self._unit.name)
        self._wanted.unlink(missing_ok=True)
        _put(self._unit, None)
        self._systemctl("daemon-reload")

    def _systemctl(self, *words: str) -> bool:
        return self._run(["systemctl", *([] if self._place.is_root else ["--user"]), *words])


class MacStartup:
    """A launch agent at sign-in; a launch daemon before it, which only an administrator can put there."""

    def __init__(self, place: Place, run: Run = system_says) -> None:
        self._place = place
        self._run = run
        self._label = f"org.{place.name}"
        self._agent = place.home / "Library" / "LaunchAgents" / f"{self._label}.plist"
        self._daemon = place.daemons / f"{self._label}.plist"

    def is_on(self, when: StartWhen) -> bool:
        return (self._agent if when is StartWhen.SIGN_IN else self._daemon).exists()

    def turn(self, when: StartWhen, on: bool) -> ByHand | None:
        command = self._place.command(when)
        if when is StartWhen.SIGN_IN:
            _put(self._agent, texts.launchd_plist(self._label, command) if on else None)
            return None
        if not on:
            return self._take_away()
        plist = texts.launchd_plist(self._label, command, user=self._place.user, keep_alive=True)
        if self._place.is_root:
            _put(self._daemon, plist)
            self._run(["launchctl", "bootstrap", "system", str(self._daemon)])
            return None
        waiting = self._place.folder / self._daemon.name
        _put(waiting, plist)
        return ByHand(
            (
                texts.shell_line(["sudo", "cp", str(waiting), str(self._daemon)]),
                texts.shell_line(["sudo", "chown", "root:wheel", str(self._daemon)]),
                texts.shell_line(["sudo", "launchctl", "bootstrap", "system", str(self._daemon)]),
            )
        )

    def _take_away(self) -> ByHand | None:
        if not self._daemon.exists():
            return None
        if self._place.is_root:
            self._run(["launchctl", "bootout", "system", str(self._daemon)])
            _put(self._daemon, None)
            return None
        return ByHand(
            (
                texts.shell_line(["sudo", "launchctl", "bootout", "system", str(self._daemon)]),
                texts.shell_line(["sudo", "rm", str(self._daemon)]),
            )
        )


class WindowsStartup:
    """A value under the user's Run key at sign-in; a scheduled task before it."""

    def __init__(self, place: Place, run: Run = system_says) -> None:
        self._place = place
        self._run = run
        self._key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"

    def is_on(self, when: StartWhen) -> bool:
        name = self._place.name
        if when is StartWhen.SIGN_IN:
            return self._run(["reg", "query", self._key, "/v", name])
        return self._run(["schtasks", "/Query", "/TN", name])

    def turn(self, when: StartWhen, on: bool) -> ByHand | None:
        name = self._place.name
        if when is StartWhen.SIGN_IN:
            value = texts.windows_run_value(self._place.command(when))
            words = ["add", self._key, "/v", name, "/t", "REG_SZ", "/d", value, "/f"]
            if not self._run(["reg", *(words if on else ["delete", self._key, "/v", name, "/f"])]) and on:
                raise Refusal("startup_failed")
            return None
        if not on and not self.is_on(when):
            return None
        command = ["schtasks", "/Delete", "/TN", name, "/F"]
        if on:
            file = self._place.folder / f"{name}-task.xml"
            text = texts.windows_task(self._place.command(when), self._place.user)
            _put(file, text, encoding="utf-16")
            command = ["schtasks", "/Create", "/TN", name, "/XML", str(file), "/F"]
        return None if self._run(command) else ByHand((texts.windows_line(command),))


def _put(file: Path, text: str | None, encoding: str = "utf-8") -> None:
    """Writes a file whole, or removes it (None). Refusal where that cannot be."""
    try:
        if text is None:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_name(file.name + ".new")
        half.write_text(text, encoding=encoding)
        half.replace(file)
    except OSError as error:
        raise Refusal("unwritable_file", file=str(file), cause=error.strerror or "unknown") from error


def _quiet() -> str:
    """This Python or this built program; on Windows the one beside it that opens no black window."""
    quiet = _QUIET.get(Path(sys.executable).name.lower(), "")
    beside = Path(sys.executable).with_name(quiet or Path(sys.executable).name)
    return str(beside) if sys.platform == "win32" and beside.exists() else sys.executable


_QUIET = {"python.exe": "pythonw.exe", "lcadmin.exe": "lcadminw.exe"}


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _user(folder: Path) -> str:
    """Who owns the data; else who runs this."""
    if sys.platform == "win32":
        domain = os.environ.get("USERDOMAIN")
        return f"{domain}\\{getpass.getuser()}" if domain else getpass.getuser()
    with suppress(OSError, KeyError):
        return folder.owner()
    return getpass.getuser()
