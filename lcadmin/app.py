"""The composition root: opens the data folder and wires every part to what it needs. No logic.

Everything heavy is imported where it is used: ``lcadmin serve`` never loads Qt, a report never loads
the server.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lcadmin.catalogues import Catalogues
from lcadmin.domain.errors import Refusal, StoreUnavailable, UserError
from lcadmin.mailing import SmtpMailer
from lcadmin.outputs.paper import MailPaper
from lcadmin.paths import DataFolder
from lcadmin.resource_files import LetterTemplates
from lcadmin.secret_store import SecretStore
from lcadmin.services.ports import Arrived, Desk
from lcadmin.store import SqliteStore, claim, open_store
from lcadmin.system_clock import SystemClock
from lcadmin.system_entropy import SystemEntropy

if TYPE_CHECKING:
    from lcadmin.domain.moved import Moved
    from lcadmin.domain.reach import Heard, Reach, Silence
    from lcadmin.gui.office import Office as GuiOffice
    from lcadmin.keeper import Keeper
    from lcadmin.practice import PracticeClassroom
    from lcadmin.responder import Listening
    from lcadmin.services.home_ports import Autostart, Home
    from lcadmin.services.ports import Anew, Parcel
    from lcadmin.store.backups import FolderBackups
    from lcadmin.store.care import CheckResult, RestoreResult
    from lcadmin.store.parcels import FolderParcels
    from lcadmin.store.personal_files import FolderFiles
    from lcadmin.store.rebuild import Rebuilt
    from lcadmin.store.relocate import Relocated
    from lcadmin.store.safety_copy import SafetyCopy


class _OutsideLater:
    """Asks from outside as ``reachability`` does; what that needs is loaded when somebody asks."""

    def ask(self, url: str) -> Heard | Silence:
        from lcadmin.reachability import Outside

        return Outside().ask(url)


@dataclass(frozen=True, slots=True)
class Office:
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
        from lcadmin.pc.tunnels import TunnelRunner
        from lcadmin.responder import Certificates
        from lcadmin.services.home_ports import Home

        power, tunnels = KeepAwake(), TunnelRunner()
        try:
            yield Home(_OutsideLater(), power, self.autostart(), tunnels, Certificates())
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
        """What looks after the folder while the program stays open, not started yet."""
        from functools import partial

        from lcadmin.keeper import Keeper
        from lcadmin.services.auto_backup import run_if_due
        from lcadmin.services.erasing import finish
        from lcadmin.services.reminders import send_due

        backup = partial(run_if_due, self.desk, self.backups, self.folder.backups)
        remind, erase = partial(send_due, self.desk), partial(finish, self.desk, self.personal_files)
        lease = self.store.lease
        return Keeper(self.desk, backup, self._safety_copy(), remind=remind, lease=lease, finish=erase)

    @property
    def parcels(self) -> FolderParcels:
        """The files in which this folder's data goes to another PC."""
        from lcadmin.store.parcels import FolderParcels

        return FolderParcels(self.folder.root)

    def settle(self) -> Moved | None:
        """Where a program that stays open begins: what came of a move to another PC. Raises UserError."""
        from lcadmin.services import moving

        moving.settle(self.desk, self.parcels)
        return moving.mark(self.desk)

    def catch_up(self) -> None:
        """Adds to the safety copy what it lacks, where no program that stays open does. Raises UserError."""
        self._safety_copy().catch_up()

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


def open_office(folder: DataFolder) -> Office:
    """Opens (or makes) the data folder. Raises UserError where it cannot be used."""
    from lcadmin.services.erasing import again

    sys.setswitchinterval(_TURN_S)
    office = _open(where_it_is(folder))
    try:
        return replace(office, erased_again=tuple(again(office.desk, office.personal_files)))
    except BaseException:
        office.close()
        raise


def _open(folder: DataFolder) -> Office:
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
        paper=MailPaper(),
        mailer=SmtpMailer(),
    )
    return Office(folder, desk, store)


def _user() -> str:
    """Who is signed in on this PC, for the history of what was done; "" where the system does not say."""
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""


def check(folder: DataFolder, *, repair: bool = False) -> CheckResult:
    """Looks whether everything in the folder is whole and the kept minutes are what the journal gives."""
    from lcadmin.services.lesson_time import refold_as_of
    from lcadmin.store import care

    return care.check(where_it_is(folder).root, refold_as_of, repair=repair)


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the database that was there before is kept, and who was erased again (what they are called)."""

    kept: Path | None
    erased: tuple[str, ...]


def restore(file: Path, folder: DataFolder) -> Restored:
    """Puts a backup in the present database's place, which is kept aside. Who was erased stays erased."""
    from lcadmin.store import care

    kept = care.restore(file, where_it_is(folder).root).kept
    office = open_office(folder)
    office.close()
    return Restored(kept, office.erased_again)


def unpack(
    file: Path, passphrase: str, folder: DataFolder, progress: Callable[[float], None] | None = None
) -> Parcel:
    """What came from another PC in ``file``, looked through; nothing that is here is changed."""
    from lcadmin.store.parcels import FolderParcels

    return FolderParcels(where_it_is(folder).root).unpack(file, passphrase, progress)


def move_in(parcel: Parcel, folder: DataFolder) -> RestoreResult:
    """Puts what was unpacked in the present data's place, which is kept aside, and its keys in this PC's
    keyring; all of it or nothing. Raises UserError."""
    from lcadmin.services.moving import take_keys
    from lcadmin.store import care

    folder = where_it_is(folder)
    try:
        back = take_keys(SecretStore(folder.secrets), parcel)
        try:
            return care.restore(parcel.database, folder.root)
        except BaseException:
            back()
            raise
    finally:
        with suppress(OSError):
            parcel.database.unlink(missing_ok=True)


def move_here(folder: DataFolder, patience_s: float | None = None) -> None:
    """The data belongs to this PC from now on: taken back from a move, or from a PC that is off for good.
    Refusal where that PC gives a sign of life, or where the data is at home here already."""
    from lcadmin.services.moving import take_back
    from lcadmin.store import lease

    folder = where_it_is(folder)
    elsewhere = None
    try:
        lease.refuse_elsewhere(folder.root)
    except Refusal as error:
        elsewhere = error
        if not lease.is_silent(folder.root, lease.PATIENCE_S if patience_s is None else patience_s):
            raise Refusal("still_elsewhere", pc=dict(error.text.params)["pc"]) from None
        lease.take(folder.root)
    office = open_office(folder)
    try:
        take_back(office.desk)
    except Refusal:
        if elsewhere is None:
            raise
    finally:
        office.close()


def rebuild(folder: DataFolder, backup: Path | None = None) -> Rebuilt:
    """Makes the database anew from a backup (default: the newest that is sound) and the safety copy; what
    is there now is kept aside, after the safety copy has got what of it can be read. Raises UserError."""
    from lcadmin.services import erasing
    from lcadmin.services.journal import import_lines
    from lcadmin.store import rebuild as again

    folder = where_it_is(folder)
    if folder.database.exists():
        with suppress(StoreUnavailable):  # a damaged database is what this is for
            office = open_office(folder)
            try:
                office.catch_up()
            finally:
                office.close()
    kept, used = again.put_back(folder.root, backup)
    office = _open(folder)
    try:  # the copy knows nothing of their words any more
        erased = erasing.returned(office.desk, office.personal_files)
    finally:
        office.close()
    lines = again.lines_of(folder.root)
    rows = again.replay(folder.root, lines)
    office = _open(folder)
    try:
        heard = import_lines(office.desk, again.lines_of(folder.root))
        erasing.again(office.desk, office.personal_files, erased)
        erasing.again(office.desk, office.personal_files)
    finally:
        office.close()
    return again.Rebuilt(used, kept, rows, heard.added)


@contextmanager
def window_office(office: Office) -> Iterator[GuiOffice]:
    """What the window is given: the desk, a responder and a practice classroom to switch on and off,
    both in threads of this process. Both are off afterwards."""
    from functools import partial

    from lcadmin import outputs
    from lcadmin.diagnostics import details
    from lcadmin.gui.office import Office as GuiOffice
    from lcadmin.gui.office import Shelf
    from lcadmin.learncube.sources import LearnCubeSources
    from lcadmin.pc.places import place_of
    from lcadmin.practice.switch import PracticeSwitch
    from lcadmin.responder import Switch

    responder = Switch(office.desk, office.listening)
    practice = PracticeSwitch(office.desk, office.practice)
    with office.at_home() as home:
        try:
            given = GuiOffice(
                office.desk,
                responder,
                practice,
                office.folder.window_state,
                outputs,
                home,
                Shelf(office.backups, office.folder.backups),
                LearnCubeSources(office.desk),
            )
            given.parcels = office.parcels
            given.details = partial(details, office.folder, office.desk)
            given.personal_files = office.personal_files
            given.place = place_of(office.folder.root, os.environ)
            yield given
        finally:
            practice.stop()
            responder.stop()


def relocate(folder: DataFolder, target: Path) -> Relocated:
    """Moves the data to another folder of this PC; whoever comes to the old one is led there. Nobody may have
    it open. Raises UserError; then all is as before."""
    from lcadmin.domain.settings import SECRET_KEYS
    from lcadmin.store.relocate import relocate as move

    folder = where_it_is(folder)
    old, new = SecretStore(folder.secrets), SecretStore(DataFolder(target.expanduser().absolute()).secrets)

    def carry() -> None:
        if old.kept_in == "keyring":
            for key in SECRET_KEYS:
                if value := old.get(key):
                    new.set(key, value)

    return move(folder.root, target, carry)


def run_window(folder: DataFolder, *, in_tray: bool = False) -> int:
    """Opens the window with the responder in a thread of this process; returns the exit code."""
    from lcadmin.diagnostics import crashes_to, log_to
    from lcadmin.gui.run import application, run_window

    application()
    greeting: UserError | None = None
    arrived: Arrived | None = None
    while True:
        office = _opened(folder)
        if office is None:
            return 1
        log_to(office.folder)
        with crashes_to(office.folder), window_office(office) as given, office.keeper():
            given.greeting, given.arrived = greeting, arrived
            code = run_window(given, office.folder.root, in_tray=in_tray)
        office.close()
        if given.anew is None:
            return code
        greeting, arrived, in_tray = None, None, False  # whoever began anew looks at the window
        try:
            arrived = _anew(given.anew, office.folder)
        except UserError as error:
            greeting = error  # nothing was changed: the window opens again on what is there


def _anew(wanted: Anew, folder: DataFolder) -> Arrived:
    """What the window was closed for."""
    if wanted.parcel is not None:
        return Arrived(wanted.parcel.pc, kept=move_in(wanted.parcel, folder).kept)
    if wanted.backup is not None:
        done = restore(wanted.backup, folder)
        return Arrived(kept=done.kept, erased=done.erased)
    moved = relocate(folder, wanted.folder or folder.root)
    return Arrived(kept=moved.kept, folder=moved.folder)


def _opened(folder: DataFolder) -> Office | None:
    """The data folder, opened; where that cannot be, a window says why and what can be done. None where
    nothing could."""
    try:
        return _settled(folder)
    except UserError as error:
        from lcadmin.gui.start_trouble import StartTrouble
        from lcadmin.store import lease

        def holder() -> object:
            return lease.holder_of(where_it_is(folder).lease)

        trouble = StartTrouble(
            error,
            Catalogues(),
            lambda: _settled(folder),
            holder,
            lambda: lease.take(where_it_is(folder).root),
            lease.PATIENCE_S,
            lambda: rebuild(folder),
        )
        trouble.exec()
        return trouble.opened


def _settled(folder: DataFolder) -> Office:
    office = open_office(folder)
    try:
        office.settle()
    except BaseException:
        office.close()
        raise
    return office
