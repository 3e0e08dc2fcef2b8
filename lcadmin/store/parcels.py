"""The file in which the data goes to another PC: made, and unpacked again.

In the sealed file: one line of JSON (who made it, the keys, the length and the SHA-256 of what follows),
then the database.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from secrets import token_hex

import msgspec

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant
from lcadmin.paths import DataFolder
from lcadmin.services.ports import Parcel
from lcadmin.store import care, codecs, copies, files, lock, migrations
from lcadmin.store.errors import folder_unavailable
from lcadmin.store.machine import this_machine
from lcadmin.store.sealed import COST, read_sealed, write_sealed

Progress = Callable[[float], None]

_CHUNK = 1 << 20
_LONGEST_LINE = 1 << 20


class _Label(msgspec.Struct, frozen=True):
    """What stands over the database."""

    made: int
    pc: str
    secrets: dict[str, str]
    bytes: int
    sha256: str


class FolderParcels:
    """Fulfils ``services.ports.Parcels`` for one data folder."""

    def __init__(self, folder: Path, cost: int = COST) -> None:
        self._place = DataFolder(folder)
        self._cost = cost

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """As the port says; clears away what one that was killed left."""
        with lock.hold(self._place.moving_lock) as alone:
            if alone:
                self._clear(".moving-*.db*")
            yield alone

    def _clear(self, pattern: str) -> None:
        with suppress(OSError):
            for left in self._place.root.glob(pattern):
                left.unlink()

    def pack(
        self,
        target: Path,
        passphrase: str,
        secrets: Mapping[str, str],
        now: Instant,
        progress: Progress | None = None,
    ) -> None:
        """As the port says: copied through SQLite, sealed, read again, and only then given its name."""
        tell = progress or (lambda _done: None)
        plain = self._place.root / f".moving-{token_hex(8)}.db"
        unfinished = target.with_name(f"{target.name}.{token_hex(4)}.part")
        try:
            copies.copy(self._place.database, plain, lambda done: tell(done * 0.3))
            wrong = copies.unsound(plain)
            if wrong is not None:
                raise StoreUnavailable("parcel_failed", file=target, cause=wrong)
            label = _Label(now, this_machine().name, dict(secrets), plain.stat().st_size, _digest(plain))
            tell(0.4)
            files.make_private(unfinished)
            with unfinished.open("wb") as stream:
                write_sealed(stream, passphrase, _content(label, plain, tell), self._cost)
            _verify(unfinished, passphrase, lambda done: tell(0.7 + done * 0.3))
            files.put_in_place(unfinished, target)
        except (OSError, sqlite3.Error) as error:
            raise StoreUnavailable("parcel_failed", file=target, cause=care.words_of(error)) from error
        except Refusal as error:  # what was written does not open again
            raise StoreUnavailable("parcel_failed", file=target, cause=str(error)) from error
        finally:
            for left in (plain, unfinished):
                with suppress(OSError):
                    left.unlink(missing_ok=True)

    def unpack(self, file: Path, passphrase: str, progress: Progress | None = None) -> Parcel:
        """As the port says. The database stands beside the present one, under a name of its own."""
        plain = self._place.root / f".arriving-{token_hex(8)}.db"
        try:
            self._place.create()
        except OSError as error:
            raise folder_unavailable(error, self._place.root) from error
        self._clear(".arriving-*.db*")  # of one that was killed
        try:
            label = self._unpacked(file, passphrase, plain, progress or (lambda _done: None))
            self._make_fit(plain, file)
        except BaseException:
            with suppress(OSError):
                plain.unlink(missing_ok=True)
            raise
        return Parcel(plain, Instant(label.made), label.pc, dict(label.secrets))

    @staticmethod
    def _unpacked(file: Path, passphrase: str, plain: Path, tell: Progress) -> _Label:
        try:
            source = file.open("rb")
        except FileNotFoundError:
            raise Refusal("parcel_missing", file=file) from None
        except OSError as error:
            raise Refusal("parcel_read", file=file, cause=care.words_of(error)) from error
        with source:
            try:
                label, rest = _opened(file, read_sealed(source, passphrase, file))
            except OSError as error:
                raise Refusal("parcel_read", file=file, cause=care.words_of(error)) from error
            digest, written = hashlib.sha256(), 0
            try:
                files.make_private(plain)
                with plain.open("wb") as stream:
                    for chunk in rest:
                        stream.write(chunk)
                        digest.update(chunk)
                        written += len(chunk)
                        tell(written / max(label.bytes, 1))
                files.sync(plain)
            except OSError as error:
                raise folder_unavailable(error, plain.parent) from error
        if written != label.bytes or digest.hexdigest() != label.sha256:
            raise Refusal("parcel_damaged", file=file)
        return label

    @staticmethod
    def _make_fit(plain: Path, file: Path) -> None:
        """Looks the database through, and takes the mark away that it was moved: it is at home now."""
        try:
            migrations.refuse_newer(plain)
            if copies.unsound(plain) is not None:
                raise Refusal("parcel_damaged", file=file)
            with closing(sqlite3.connect(plain, isolation_level=None)) as connection:
                connection.execute("DELETE FROM moved")
        except (sqlite3.Error, StoreUnavailable) as error:
            raise Refusal("parcel_damaged", file=file) from error


def _content(label: _Label, plain: Path, tell: Progress) -> Iterator[bytes]:
    yield msgspec.json.encode(label) + b"\n"
    done = 0
    for chunk in _chunks(plain):
        yield chunk
        done += len(chunk)
        tell(0.4 + 0.3 * done / max(label.bytes, 1))


def _verify(file: Path, passphrase: str, tell: Progress) -> None:
    """Reads a parcel through as the other PC will. Refusal where it does not open."""
    with file.open("rb") as source:
        label, rest = _opened(file, read_sealed(source, passphrase, file))
        digest, read = hashlib.sha256(), 0
        for chunk in rest:
            digest.update(chunk)
            read += len(chunk)
            tell(read / max(label.bytes, 1))
    if read != label.bytes or digest.hexdigest() != label.sha256:
        raise Refusal("parcel_damaged", file=file)


def _opened(file: Path, pieces: Iterator[bytes]) -> tuple[_Label, Iterator[bytes]]:
    """The label, and what comes after it."""
    begin = next(pieces)
    line, newline, rest = begin[:_LONGEST_LINE].partition(b"\n")
    if not newline:
        raise Refusal("parcel_damaged", file=file)
    try:
        label = msgspec.json.decode(line, type=_Label)
    except codecs.undecodable() as error:
        raise Refusal("parcel_newer", file=file) from error

    def following() -> Iterator[bytes]:
        yield begin[len(line) + 1 :]
        yield from pieces

    del rest
    return label, following()


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk
