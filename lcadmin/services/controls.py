"""What the window switches on and off: the responder and the practice classroom, as Protocols."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.wording import Text


class ResponderState(StrEnum):
    """Whether LearnCube's calls are answered."""

    OFF = "off"
    LISTENING = "listening"
    ERROR = "error"


class ResponderControl(Protocol):
    """The responder of this program, switched on and off from the window.

    ``start`` and ``stop`` may take a moment and are called off the window's thread; both raise
    UserError. The properties only say what is known and never wait.
    """

    def start(self) -> None: ...

    def stop(self) -> None: ...

    @property
    def state(self) -> ResponderState: ...

    @property
    def problem(self) -> Text | None:
        """Why the state is ERROR, and what to do."""

    @property
    def address(self) -> str | None:
        """Where it listens on this PC ("http://127.0.0.1:8765"), None while it does not."""

    @property
    def last_call(self) -> Instant | None:
        """When LearnCube was last heard, since the program started."""


@dataclass(frozen=True, slots=True)
class CertificateState:
    """What a certificate says. ``fits`` is whether it is good for the address from outside (True where
    there is none yet)."""

    names: tuple[str, ...]
    since: Instant
    until: Instant
    fits: bool


class Certificates(Protocol):
    """Looks into certificate files."""

    def look(self, certificate: str, key: str, public_url: str) -> CertificateState:
        """The files' paths (``key`` "" where it stands in the same file). BadInput where they cannot be
        served with. Reads files."""


class PracticeControl(Protocol):
    """The practice classroom on this PC. ``start`` and ``stop`` are called off the window's thread."""

    def start(self) -> str:
        """Starts it and returns its address ("http://127.0.0.1:40001")."""

    def stop(self) -> None: ...

    @property
    def running(self) -> bool: ...

    @property
    def address(self) -> str | None:
        """What join links of practice classes begin with, None while it is off."""
