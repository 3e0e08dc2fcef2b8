"""The composition root: opens the data folder and wires every part to what it needs. No logic.

Everything heavy is imported where it is used: ``lcadmin serve`` never loads Qt, a report never loads
the server.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lcadmin.at_first_use import at_first_use
from lcadmin.catalogues import Catalogues
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.paths import DataFolder
from lcadmin.resource_files import LetterTemplates
from lcadmin.secret_store import SecretStore
from lcadmin.services.ports import Desk
from lcadmin.store import SqliteStore, claim, open_store
from lcadmin.system_clock import SystemClock
from lcadmin.system_entropy import SystemEntropy

if TYPE_CHECKING:
    from lcadmin.domain.moved import Moved
    from lcadmin.domain.reach import Reach
    from lcadmin.keeper import Keeper
    from lcadmin.practice import PracticeClassroom
    from lcadmin.responder import Listening
    from lcadmin.services.controls import Certificates
    from lcadmin.services.home_ports import Autostart, Home, Tunnels
    from lcadmin.services.log_helping import LogHelper
    from lcadmin.services.ports import Outside
    from lcadmin.services.post import Mailer, Paper
    from lcadmin.store.backups import FolderBackups
    from lcadmin.store.parcels import FolderParcels
    from lcadmin.store.personal_files import FolderFiles
    from lcadmin.store.safety_copy import SafetyCopy


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """An opened data folder, and how to start what runs on it."""

    folder: DataFolder
    desk: Desk
    store: SqliteStore
    erased_again: tuple[str, ...] = ()
    """What they are called now who had been erased and were in the data all the same."""

    def listening(self) -> Listening:
        """A responder on this folder, not started yet."""
        from lcadmin.responder import Listening

        return Listening(self.desk, lambda: claim(self.folder.root))

    def practice(self, port: int = 0, callback: str | None = None) -> PracticeClassroom:
        """A practice classroom, not started yet; it calls ``callback`` or this folder's responder."""
        from functools import partial

        from lcadmin.practice import PracticeClassroom
        from lcadmin.services import practising

        return PracticeClassroom(
            callback_url=(lambda: callback) if callback else self.own_callback_url,
            public_key=self.desk.entropy.secret(),
            private_key=self.desk.entropy.secret() + self.desk.entropy.secret(),
            port=port,
            begun=partial(practising.note, self.desk),
        )

    def own_callback_url(self) -> str | None:
        """Where this folder's responder is called on this PC; None while none runs."""
        from lcadmin.services import callback_address

        with self.store.read() as tables:
            base = tables.runs.address()
        return None if base is None else callback_address.url(self.desk, base)

    def check_reach(self) -> Reach:
        """Asks this folder's responder through its public address, and keeps what came of it."""
        from lcadmin.reachability import Outside
        from lcadmin.services import self_test

        return self_test.check(self.desk, Outside())

    @contextmanager
    def at_home(self) -> Iterator[Home]:
        """What stands around the program on this PC. Afterwards no tunnel runs and the PC may sleep."""
        from lcadmin.pc.power import KeepAwake
        from lcadmin.services.home_ports import Home

        power, tunnels = KeepAwake(), at_first_use(_tunnels)
        try:
            yield Home(
                at_first_use(_outside),
                power,
                at_first_use(self.autostart),
                tunnels,
                at_first_use(_certificates),
            )
        finally:
            tunnels.stop()
            power.stop()

    def autostart(self) -> Autostart:
        """Starting with the computer, on this folder."""
        from lcadmin.paths import data_folder
        from lcadmin.pc.startup import startup, this_place
        from lcadmin.resource_files import resource

        usual = data_folder(None, {}).root
        return startup(this_place(self.folder.root, usual, str(resource("icons/lcadmin.svg"))))

    def backup(self, target: Path | None, progress: Callable[[float], None] | None = None) -> Path:
        """A consistent copy at ``target`` (default: in the folder's own backups); returns the file."""
        from lcadmin.services.backup import backup

        return backup(self.desk, self.backups, target or self.folder.backups, progress)

    @property
    def backups(self) -> FolderBackups:
        """The copies of this folder's database."""
        from lcadmin.store.backups import FolderBackups

        return FolderBackups(self.folder.root)

    @property
    def personal_files(self) -> FolderFiles:
        """The folder's files as an erasure of somebody's data asks of them."""
        from lcadmin.store.personal_files import FolderFiles

        return FolderFiles(self.folder.root, self.store)

    def keeper(self) -> Keeper:
        """What looks after the folder while the program stays open, not started yet. What a round
        needs is loaded at the first one."""
        from lcadmin.keeper import Keeper

        def backup() -> object:
            from lcadmin.services.auto_backup import run_if_due

            return run_if_due(self.desk, self.backups, self.folder.backups)

        def remind() -> object:
            from lcadmin.services.reminders import send_due

            return send_due(self.desk)

        def erase() -> object:
            from lcadmin.services.erasing import finish

            return finish(self.desk, self.personal_files)

        lease = self.store.lease
        return Keeper(
            self.desk, backup, at_first_use(self._safety_copy), remind=remind, lease=lease, finish=erase
        )

    @property
    def parcels(self) -> FolderParcels:
        """The files in which this folder's data goes to another PC."""
        from lcadmin.store.parcels import FolderParcels

        return FolderParcels(self.folder.root)

    def settle(self) -> Moved | None:
        """Where a program that stays open begins: what came of a move to another PC. Raises UserError."""
        from lcadmin.services import moving

        moving.settle(self.desk, at_first_use(lambda: self.parcels))
        return moving.mark(self.desk)

    def catch_up(self, *, whole: bool = False) -> None:
        """Adds to the safety copy what it lacks, where no program that stays open does; ``whole``: every row
        of people, classes and the like once more. Raises UserError."""
        self._safety_copy().catch_up(whole=whole)

    def _safety_copy(self) -> SafetyCopy:
        from lcadmin.store.safety_copy import SafetyCopy

        return SafetyCopy(self.store.read, self.folder.safety_copy, self.desk.clock.now)

    def close(self) -> None:
        self.store.close()


def where_it_is(folder: DataFolder) -> DataFolder:
    """The folder in which the data of ``folder`` stands now. Raises UserError where that is away."""
    from lcadmin.store.relocate import followed

    return DataFolder(followed(folder.root))


_TURN_S = 0.001
"""How long a thread that computes keeps the interpreter while another wants it: whoever answers a message,
writes or paints waits no longer for an import. Python's own 5 ms add up: each statement is such a wait."""


def open_office(folder: DataFolder) -> OpenFolder:
    """Opens (or makes) the data folder. Raises UserError where it cannot be used."""
    from lcadmin.services.erased_again import again

    sys.setswitchinterval(_TURN_S)
    office = open_as_it_is(where_it_is(folder))
    try:
        erased = again(office.desk, office.personal_files)
        return replace(office, erased_again=tuple(erased)) if erased else office
    except BaseException:
        office.close()
        raise


def open_as_it_is(folder: DataFolder) -> OpenFolder:
    """Opens exactly this folder; whoever came back after an erasure is left in it. Raises UserError."""
    store = open_store(folder.root)
    clock = SystemClock()
    desk = Desk(
        store,
        clock,
        SystemEntropy(),
        SecretStore(folder.secrets),
        Catalogues(),
        _user(),
        templates=LetterTemplates(),
        paper=at_first_use(_paper),
        mailer=at_first_use(_mailer),
        log_helper=at_first_use(lambda: _log_helper(folder)),
    )
    return OpenFolder(folder, desk, store)


def _paper() -> Paper:
    from lcadmin.outputs.paper import MailPaper

    return MailPaper()


def _mailer() -> Mailer:
    from lcadmin.mailing import SmtpMailer

    return SmtpMailer()


def _log_helper(folder: DataFolder) -> LogHelper:
    from lcadmin.log_helper.process import HelperProcess

    return HelperProcess(folder.database)


def _outside() -> Outside:
    from lcadmin.reachability import Outside as FromOutside

    return FromOutside()


def _tunnels() -> Tunnels:
    from lcadmin.pc.tunnels import TunnelRunner

    return TunnelRunner()


def _certificates() -> Certificates:
    from lcadmin.responder import Certificates as OwnCertificates

    return OwnCertificates()


def _user() -> str:
    """Who is signed in on this PC, for the history of what was done; "" where the system does not say."""
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""
