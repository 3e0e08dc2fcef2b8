"""Where the program's own log goes: a rotating file in the data folder, never on the user's screen; and what
is told of this PC to somebody who helps.

Tokens, seat numbers, secrets and keys are never passed to a logger; the formatter writes only what
it is given.
"""

from __future__ import annotations

import faulthandler
import io
import logging
import os
import shutil
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from lcadmin import __version__
from lcadmin.fault_words import fault_words
from lcadmin.paths import DataFolder
from lcadmin.store.database import SQLITE

if TYPE_CHECKING:
    from lcadmin.services.ports import Desk

log = logging.getLogger(__name__)

_BYTES = 1_000_000
_KEPT = 5
_LINES = 150
_TAIL = 100_000
_PARTS = ("PySide6-Essentials", "sqlite-utils", "httptools", "keyring", "cryptography")


class PrivateLog(logging.Handler):
    """A rotating file that only this user may read, also while it is new. What writes it is loaded with the
    first line: most starts have none."""

    def __init__(self, target: Path) -> None:
        super().__init__()
        self.target = target
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _rotating(self.target)
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _rotating(target: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    class Rotating(RotatingFileHandler):
        def _open(self) -> io.TextIOWrapper:
            descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            return io.TextIOWrapper(os.fdopen(descriptor, "ab", buffering=0), "utf-8", write_through=True)

    return Rotating(target, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)


def log_to(folder: DataFolder, level: int = logging.INFO) -> Path | None:
    """Sends lcadmin's log to ``logs/lcadmin.log``; None where the folder cannot be written."""
    logger = logging.getLogger("lcadmin")
    target = folder.logs / "lcadmin.log"
    for handler in logger.handlers:
        if isinstance(handler, PrivateLog) and handler.target == target:
            return target
    try:
        folder.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    handler = PrivateLog(target)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
    return target


@contextmanager
def catch_all() -> Iterator[None]:
    """For a program without a window: what nobody caught goes to the log while the block runs, its kind and
    place only; Python would print it with its values. The window does so by itself (``gui.faults``)."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = _fell
    threading.excepthook = lambda args: _failed("a thread", args.exc_value)
    sys.unraisablehook = lambda args: _failed("something that was given up", args.exc_value)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


def _fell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        _failed("the program", error)


def _failed(what: str, error: BaseException | None) -> None:
    log.error("%s failed: %s", what, "without a reason" if error is None else fault_words(error))


@contextmanager
def crashes_to(folder: DataFolder) -> Iterator[None]:
    """Where even Python falls while the block runs, it writes at which lines it was to ``logs/crash.txt``;
    never values."""
    target = folder.logs / "crash.txt"
    try:
        folder.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:  # a disk that takes nothing: the program runs without
        yield
        return
    with os.fdopen(descriptor, "a", encoding="utf-8") as stream:
        faulthandler.enable(stream)
        try:
            yield
        finally:
            faulthandler.disable()


def details(folder: DataFolder, desk: Desk, fault: str = "", more: Mapping[str, str] | None = None) -> str:
    """What somebody who helps has to know, to be copied: redacted. ``more`` is what only the caller knows."""
    from lcadmin.services.support_details import details as told

    facts = _of_this_pc() | _of_the_folder(folder) | dict(more or {})
    return told(desk, facts.items(), tail(folder), str(Path.home()), fault)


def tail(folder: DataFolder) -> list[str]:
    """The last lines of the log, and of what Python wrote as it fell."""
    found: list[str] = []
    for name in ("crash.txt", "lcadmin.log"):
        with suppress(OSError), (folder.logs / name).open("rb") as stream:
            stream.seek(max(0, stream.seek(0, os.SEEK_END) - _TAIL))
            lines = stream.read().decode("utf-8", "replace").splitlines()
            found += [f"[{name}]", *lines[-_LINES:]] if lines else []
    return found


def _of_this_pc() -> dict[str, str]:
    import platform
    from importlib import metadata  # with it comes the whole email package

    versions: dict[str, Any] = {"Python": platform.python_version(), "SQLite": SQLITE}
    for part in _PARTS:
        with suppress(metadata.PackageNotFoundError):
            versions[part] = metadata.version(part)
    return {
        "lcadmin": __version__,
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Versions": ", ".join(f"{name} {version}" for name, version in versions.items()),
    }


def _of_the_folder(folder: DataFolder) -> dict[str, str]:
    found: dict[str, str] = {}
    with suppress(OSError):
        free = shutil.disk_usage(folder.root).free
        found["Disk"] = f"{free / 1e6:,.0f} MB free"
        sizes = {file.name: file.stat().st_size for file in sorted(folder.root.iterdir()) if file.is_file()}
        found["Files"] = ", ".join(f"{name} {size:,}" for name, size in sizes.items())
        found["Backups"] = str(sum(1 for _ in folder.backups.glob("*.db")))
    return found
