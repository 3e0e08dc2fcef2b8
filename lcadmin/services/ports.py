"""What the services need from outside: Protocols that ``store`` and the others fulfil.

A service is a function. It is given a ``Desk`` (the ports it may use) and its inputs; it hands a
piece of work to ``desk.store.write`` or reads under ``desk.store.read``; it never sees SQL, a
socket, a window or the system's clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.services.pace import Pace
from lcadmin.services.post import UNWIRED, Mailer, Paper

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.reach import Heard, Silence
    from lcadmin.services.log_helping import LogHelper
    from lcadmin.services.tables import Tables

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changed:
    """What a committed transaction changed, so that a page reloads only what it shows."""

    people: frozenset[int] = frozenset()
    lessons: frozenset[int] = frozenset()
    deliveries: bool = False
    settings: bool = False
    history: bool = False  # what can be undone and redone
    everything: bool = False  # too much to name (an import, a restore): reload all

    def __bool__(self) -> bool:
        return bool(
            self.people or self.lessons or self.deliveries or self.settings or self.history or self.everything
        )


@dataclass(slots=True)
class HandedIn(Generic[T]):
    """A piece of work that is told its outcome, for whoever hands in many at once.

    ``work`` and ``rescue`` as for ``Store.write``. ``then`` is called once, on the writer's thread, after
    the commit: with what the work returned and None, or with None and why there is nothing. It must not
    raise, nor wait for another write.
    """

    work: Callable[[Tables], T]
    rescue: Callable[[Tables, Exception], T] | None
    then: Callable[[T | None, Exception | None], None]


class Store(Protocol):
    """The data folder's database: one writer, many readers."""

    def write(
        self, work: Callable[[Tables], T], rescue: Callable[[Tables, Exception], T] | None = None
    ) -> Future[T]:
        """Queues ``work`` for the writer's next transaction. The future completes after the commit
        reached the disk. If ``work`` raises, its savepoint is rolled back and ``rescue`` (if given)
        runs in a new one, and what it returns is the answer; without it, or if it raises too, the
        exception reaches the caller through the future. ``work`` may run more than once, so it
        changes nothing but through its tables, and never waits for another write.
        StoreUnavailable when the disk will not take it."""

    def hand_in(self, pieces: Sequence[HandedIn[Any]]) -> None:
        """As ``write`` for many pieces at once and without futures, of which one costs as much as
        deciding a message."""

    def park(self, work: Callable[[Tables], T]) -> Future[T]:
        """As ``write`` for a piece of an import that nobody sees until a piece that is written shows it.
        It shares its transaction only with others of its kind that were handed in behind it, and with
        those only until somebody else waits, so that no message waits for two of them; and it need not
        reach the disk before what is written next does: a power cut may take it, never a part of it."""

    def read(self) -> AbstractContextManager[Tables]:
        """A consistent snapshot, never waiting for the writer; one per thread at a time."""

    def give_up(self, thread: int) -> None:
        """What this thread (``threading.get_ident``) is reading at this moment is not wanted any more: it
        gets a Refusal ``reading_given_up`` at once. Where it reads nothing, nothing happens."""

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Calls ``listener`` (on the writer's thread) after each commit; returns how to stop."""

    @property
    def trouble(self) -> UserError | None:
        """Why nothing can be kept now; None while all is well. Never waits."""

    @property
    def unguarded(self) -> UserError | None:
        """Why a second PC would not be kept from opening the data too; None while it would. Never waits."""

    def poll(self) -> None:
        """Looks for what other processes committed and tells the listeners."""

    def hold(self, batch: int) -> AbstractContextManager[bool]:
        """Keeps a batch for whoever adds to it or clears it away, among all processes; ends with the
        process too. False: somebody else has it."""

    def tidy(self, now: Instant) -> int:
        """Forgets what is kept for a time only (senders' addresses: 90 days); returns how many addresses.
        To be called at start and once a day."""

    def close(self) -> None: ...


class Clock(Protocol):
    """The time: wall clock, and one that never jumps and counts sleep (rule 10)."""

    @property
    def run(self) -> str:
        """This process's name for its elapsed clock."""

    def now(self) -> Instant: ...

    def elapsed_ms(self) -> int: ...


class Entropy(Protocol):
    """Randomness that cannot be guessed, and ids that sort in the order they were made."""

    def token(self) -> str:
        """26 characters of A-Z2-7."""

    def seat_number(self, digits: int) -> str: ...

    def secret(self) -> str:
        """160 bits, URL-safe."""

    def delivery_id(self, now: Instant) -> str:
        """Unique in the world; sorts in order of making, within one process strictly."""


class Keyring(Protocol):
    """Where API keys live: the system's keyring, else a 0600 file."""

    def get(self, key: str) -> str | None: ...

    def set(self, key: str, value: str | None) -> None: ...

    @property
    def kept_in(self) -> str:
        """ "keyring" or "file"."""


class Catalogue(Protocol):
    """The sentences of ``domain.wording`` in another language."""

    def __call__(self, language: str) -> Mapping[str, str]:
        """By key; what is missing stays English."""


def _english(language: str) -> Mapping[str, str]:  # noqa: ARG001 - named as the port names it
    """No catalogue: everything stays English."""
    return {}


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup on the disk: when it was made, and its size in bytes."""

    file: Path
    made: Instant
    bytes: int


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What is in a backup, for whoever is about to put it back: counts, and the latest message heard. What is
    made up (the sample month, practice) is counted apart."""

    business_name: str
    people: int
    classes: int
    messages: int
    last_message: Instant | None
    last_class: Instant | None
    sample_people: int = 0
    sample_classes: int = 0


class Copies(Protocol):
    """Makes a copy of the database. Raises UserError where the disk fails."""

    def copy_to(self, target: Path, progress: Callable[[float], None] | None = None) -> None: ...


class Backups(Copies, Protocol):
    """Copies that are looked after. Every method raises UserError where the disk or a file fails."""

    def automatic(self, folder: Path) -> list[KeptBackup]:
        """The automatic ones in ``folder``, newest first; the user's own files there are none of them."""

    def make_automatic(self, folder: Path, now: Instant) -> KeptBackup:
        """Makes one, looked through after writing; the folder is made where there is none."""

    def has_changed_since(self, file: Path) -> bool:
        """Whether the database holds anything that ``file`` does not (True where ``file`` cannot be read)."""

    def remove(self, file: Path) -> None:
        """Removes an automatic backup; one that is gone already is no fault."""

    def contents(self, file: Path) -> BackupContents:
        """What a backup holds, without changing it."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What came from another PC, unpacked and looked through: its database as a file of its own, when and on
    which PC it was made, and the keys and passwords."""

    database: Path
    made: Instant
    pc: str
    secrets: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Anew:
    """What a window is closed for and opened again: one of these."""

    backup: Path | None = None
    parcel: Parcel | None = None
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """What to tell once that is done: from which other PC the data came ("": from none), where what was here
    before is kept, in which new folder the data stands, and who was in it that had been erased (and is so
    again), by what they are called now."""

    pc: str = ""
    kept: Path | None = None
    folder: Path | None = None
    erased: tuple[str, ...] = ()


class Parcels(Protocol):
    """The sealed file in which the data goes to another PC. Raises UserError."""

    def alone(self) -> AbstractContextManager[bool]:
        """Whether nobody else makes one of this data while the block runs."""

    def pack(
        self,
        target: Path,
        passphrase: str,
        secrets: Mapping[str, str],
        now: Instant,
        progress: Callable[[float], None] | None = None,
    ) -> None:
        """Writes it; it takes its name once it was read through again. ``progress`` hears fractions, and may
        raise to call it off."""

    def unpack(self, file: Path, passphrase: str, progress: Callable[[float], None] | None = None) -> Parcel:
        """Opens it into the data folder, beside what is there."""


class Outside(Protocol):
    """Asks an address as somebody on the internet would. It may take half a minute and never raises."""

    def ask(self, url: str) -> Heard | Silence:
        """One POST to ``url``, redirects not followed."""


@dataclass(slots=True)
class Joint:
    """Several things that are done as one action (``acting.as_one``); its number once there is one."""

    action: int | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What a service may use. Built once, in ``app.py``."""

    store: Store
    clock: Clock
    entropy: Entropy
    keyring: Keyring
    catalogue: Catalogue = _english
    who: str = ""
    """Who sits at this desk, for the history of what was done; "" where nobody says."""
    templates: Mapping[str, str] = field(default_factory=dict, compare=False)
    paper: Paper = field(default=UNWIRED, compare=False)
    mailer: Mailer = field(default=UNWIRED, compare=False)
    joint: Joint | None = None
    """What is done at this desk belongs to this action; None: each is an action of its own."""
    pace: Pace = field(default_factory=Pace, compare=False)
    uncounted: set[int] = field(default_factory=set, compare=False)
    """Classes whose time could not be counted when it was last tried; the log was told once."""
    log_helper: LogHelper | None = field(default=None, compare=False)
    """Reads long class logs in a process of its own; None: they are read in this one."""
