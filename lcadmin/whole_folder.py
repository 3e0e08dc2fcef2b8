"""What is done with a data folder as a whole: looked through, put back, made anew, taken elsewhere.

Each opens the folder itself, and nobody else may have it open but for ``check``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lcadmin.app import open_as_it_is, open_office, where_it_is
from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.paths import DataFolder
from lcadmin.secret_store import SecretStore

if TYPE_CHECKING:
    from lcadmin.services.ports import Parcel
    from lcadmin.store.care import CheckResult, RestoreResult
    from lcadmin.store.rebuild import Rebuilt
    from lcadmin.store.relocate import Relocated


def check(
    folder: DataFolder, *, repair: bool = False, watch: Callable[[int, int], object] | None = None
) -> CheckResult:
    """Looks whether everything in the folder is whole and the kept minutes are what the journal gives."""
    from lcadmin.services.lesson_time import refold_as_of
    from lcadmin.store import care

    return care.check(where_it_is(folder).root, refold_as_of, repair=repair, watch=watch)


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
    is there now is kept aside, after the safety copy has got what of it can be read; messages that it alone
    has come from there. Raises UserError."""
    from lcadmin.services import erasing
    from lcadmin.services.adopt import adopt_again
    from lcadmin.services.journal import import_lines, latest
    from lcadmin.services.journal_mending import Damaged
    from lcadmin.services.journal_rescue import take_doubtful
    from lcadmin.store import rebuild as again
    from lcadmin.store.check_rows import UNREADABLE
    from lcadmin.store.salvage import PutAside

    folder = where_it_is(folder)
    if folder.database.exists():
        try:
            office = open_office(folder)
            try:
                office.catch_up(whole=True)
            finally:
                office.close()
        except Refusal:
            raise
        except UNREADABLE:
            pass  # a damaged database is what this is for
    base = again.put_back(folder.root, backup)
    kept = base.kept
    office = open_as_it_is(folder)
    try:  # the copy knows nothing of their words any more
        erased = erasing.returned(office.desk, office.personal_files)
    finally:
        office.close()
    lines = again.lines_of(folder.root)
    replayed = again.replay(folder.root, lines)
    office = open_as_it_is(folder)
    try:
        damaged, most = Damaged(), 0
        heard = import_lines(office.desk, again.lines_of(folder.root), damaged=damaged).added
        if kept is not None:  # what the safety copy lost of what can still be read there
            aside = PutAside(kept)
            heard += import_lines(office.desk, aside.messages()).added
            most = aside.last
        rescued = take_doubtful(office.desk, damaged.aside)
        lost = max(rescued.lost, most - latest(office.desk))
        adopt_again(office.desk, replayed.adopted)
        erasing.again(office.desk, office.personal_files, erased)
        erasing.again(office.desk, office.personal_files)
    finally:
        office.close()
    return again.Rebuilt(
        backup=base.used,
        kept=kept,
        rows=replayed.rows,
        messages=heard + rescued.doubtful,
        doubtful=rescued.doubtful,
        lost=lost,
        left_out=replayed.left_out,
        altered=base.altered,
    )


def relocate(folder: DataFolder, target: Path) -> Relocated:
    """Moves the data to another folder of this PC; whoever comes to the old one is led there. Nobody may have
    it open. Raises UserError; then all is as before."""
    from lcadmin.domain.settings import SECRET_KEYS
    from lcadmin.store.relocate import relocate as move

    folder = where_it_is(folder)
    old, new = SecretStore(folder.secrets), SecretStore(DataFolder(target.expanduser().absolute()).secrets)

    def carry() -> Callable[[], None]:
        taken = [key for key in SECRET_KEYS if old.kept_in == "keyring" and old.get(key)]

        def back() -> None:
            for key in taken:
                with suppress(StoreUnavailable):
                    new.set(key, None)

        try:
            for key in taken:
                new.set(key, old.get(key))
        except BaseException:
            back()
            raise
        return back

    return move(folder.root, target, carry)
