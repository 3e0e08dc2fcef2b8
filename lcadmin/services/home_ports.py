"""What the program asks of the PC it is at home on, as Protocols; ``lcadmin.pc`` fulfils them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.services.controls import Certificates
    from lcadmin.services.ports import Outside


class Power(Protocol):
    """Keeps the PC from falling asleep by itself. Not even this keeps a lid from being closed."""

    def keep_awake(self, on: bool) -> None:
        """Asked for again and again with what is wanted now; returns at once."""

    @property
    def awake(self) -> bool:
        """Whether the PC is kept awake now."""

    @property
    def impossible(self) -> bool:
        """Whether it was tried and this system does not allow it."""


class StartWhen(StrEnum):
    """The two ways of starting with the computer."""

    SIGN_IN = "sign_in"  # the window, in the tray, when the user signs in
    BOOT = "boot"  # the responder alone, before anybody signs in


@dataclass(frozen=True, slots=True)
class ByHand:
    """What has to be typed by somebody who may (an administrator), because this program may not."""

    commands: tuple[str, ...]


class Autostart(Protocol):
    """Starts lcadmin with the computer. All of it reads and writes files, so not on the window's thread."""

    def is_on(self, when: StartWhen) -> bool: ...

    def turn(self, when: StartWhen, on: bool) -> ByHand | None:
        """Switches it; ByHand where an administrator has to. Refusal where this system has no such way."""


class TunnelState(StrEnum):
    """Where a tunnel stands."""

    OFF = "off"
    STARTING = "starting"
    UP = "up"
    WAITING = "waiting"  # it ended; the next try is due
    MISSING = "missing"  # the program is not on this PC


@dataclass(frozen=True, slots=True)
class TunnelView:
    """A tunnel as it stands. ``address`` is where it can be reached from outside, "" while that is not
    known; ``permanent`` whether the address is the same after a restart. ``said`` are the last lines of
    the program, without keys. ``tries`` counts how often it ended since it was last up."""

    state: TunnelState = TunnelState.OFF
    address: str = ""
    permanent: bool = False
    said: tuple[str, ...] = ()
    tries: int = 0


@dataclass(frozen=True, slots=True)
class TunnelProgram:
    """A tunnel program on this PC: its key (``cloudflared``, ``ngrok``, ``tailscale``) and file."""

    key: str
    file: str


class Tunnels(Protocol):
    """Finds tunnel programs and keeps one running."""

    def found(self) -> list[TunnelProgram]:
        """Those on this PC. Looks at files."""

    def start(self, key: str, port: int, name: str, token: str, *, https: bool = False) -> None:
        """Runs one until ``stop``: to ``port`` of this PC. ``name`` is the address that was reserved for it
        ("" for none), ``token`` its account's key. One that runs already with the same is left alone."""

    def stop(self) -> None:
        """Ends it; waits for its end."""

    @property
    def view(self) -> TunnelView: ...


@dataclass(frozen=True, slots=True)
class Home:
    """What stands around the program on this PC."""

    outside: Outside
    power: Power
    autostart: Autostart
    tunnels: Tunnels
    certificates: Certificates
