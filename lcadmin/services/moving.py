"""To another PC: one file with everything, sealed; the PC that is left answers nobody any more.

The mark that the data has gone is written before the copy is made, in a transaction of its own: whatever is
acknowledged is acknowledged before it, and so is in the copy; whatever comes after it is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lcadmin.domain.errors import BadInput, Refusal, UserError
from lcadmin.domain.moved import Moved
from lcadmin.domain.settings import SECRET_KEYS
from lcadmin.services.ports import Desk, Keyring, Parcel, Parcels
from lcadmin.services.tables import Tables

LEAST_PASSPHRASE = 10
"""Characters; the file may lie in a mailbox or on a stick for years."""

ENDING = ".lcmove"
_LONGEST_NAME = 100
_NAMES_FILES = ("tls_certificate", "tls_key", "backup_folder")


class _CalledOff(Exception):
    """Somebody no longer wants the file that is being made."""


def move_out(
    desk: Desk,
    parcels: Parcels,
    target: Path,
    passphrase: str,
    to: str = "",
    progress: Callable[[float], None] | None = None,
    called_off: Callable[[], bool] = lambda: False,
) -> Path:
    """Writes everything to the new file ``target``; from then on nothing is answered or changed here. ``to``
    is what the other PC is called. BadInput, Refusal, StoreUnavailable: then this PC goes on as before."""
    if len(passphrase) < LEAST_PASSPHRASE:
        raise BadInput("passphrase_short", field="passphrase", least=LEAST_PASSPHRASE)
    file = target.absolute()
    if file.exists():
        raise Refusal("parcel_there", file=file)

    def told(done: float) -> None:
        if called_off():
            raise _CalledOff
        if progress is not None:
            progress(done)

    with parcels.alone() as alone:
        if not alone:
            raise Refusal("parcel_one_at_a_time")
        secrets = {key: value for key in SECRET_KEYS if (value := desk.keyring.get(key))}
        mark = Moved(desk.clock.now(), to.strip()[:_LONGEST_NAME], str(file))
        desk.store.write(lambda tables: _leave(tables, mark)).result()
        try:
            parcels.pack(file, passphrase, secrets, mark.at, told)
        except BaseException as error:
            _put(desk, None)
            if isinstance(error, _CalledOff):
                raise Refusal("parcel_called_off") from None
            raise
        _put(desk, replace(mark, finished=True))
    return file


def mark(desk: Desk) -> Moved | None:
    """Where the data has gone; None while it is at home here."""
    with desk.store.read() as tables:
        return tables.moved.mark()


def take_back(desk: Desk) -> None:
    """This PC answers again. Refusal where the data never went away."""

    def work(tables: Tables) -> None:
        if tables.moved.mark() is None:
            raise Refusal("not_moved")
        tables.moved.clear()

    desk.store.write(work).result()


def settle(desk: Desk, parcels: Parcels) -> None:
    """At the start: a move that was killed before its file was there has not happened. Where the file's
    folder cannot be seen (a stick that was pulled out), the mark stays: the file may be whole."""
    found = mark(desk)
    if found is None or found.finished:
        return
    with parcels.alone() as alone:
        file = Path(found.file)
        if alone and file.parent.is_dir() and not file.exists():
            _put(desk, None)


def take_keys(keyring: Keyring, parcel: Parcel) -> Callable[[], None]:
    """Puts the parcel's keys in this PC's keyring; returns how to put those before them back."""
    before = {key: keyring.get(key) for key in SECRET_KEYS}

    def back() -> None:
        for key, value in before.items():
            keyring.set(key, value)

    try:
        for key in SECRET_KEYS:
            keyring.set(key, parcel.secrets.get(key))
    except UserError:
        back()
        raise
    return back


def _leave(tables: Tables, mark: Moved) -> None:
    gone = tables.moved.mark()
    if gone is not None:
        words = gone.words(tables.settings.load().timezone)
        raise Refusal(words.key, **dict(words.params))
    tables.moved.put(mark)


def _put(desk: Desk, moved: Moved | None) -> None:
    def work(tables: Tables) -> None:
        if moved is None:
            tables.moved.clear()
        else:
            tables.moved.put(moved)

    desk.store.write(work).result()


def left_behind(desk: Desk) -> dict[str, str]:
    """Settings that name a file or folder which is not on this PC, with what they name."""
    with desk.store.read() as tables:
        settings = tables.settings.load()
    named = {key: str(getattr(settings, key)) for key in _NAMES_FILES}
    return {key: path for key, path in named.items() if path and not Path(path).expanduser().exists()}
