"""The helper's side: reads files and the store, and sends what is to be written. It writes nothing itself.

It ends when the program that started it does, however that ends, or wants no more of it.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from lcadmin.domain.errors import UserError
from lcadmin.fault_words import fault_words
from lcadmin.learncube.sources import made_again
from lcadmin.log_helper.frames import Asked, Failed, Ready, receive, send
from lcadmin.services.log_entries import LogsImport
from lcadmin.services.log_helping import ReadSoFar
from lcadmin.services.log_run import Place, Run, sharing_portion
from lcadmin.services.log_tables import ReadyPiece
from lcadmin.store.readers import Readers

_KINDER = 5
"""Whoever answers messages or paints goes first (Windows is told by who starts the helper)."""


def help_out() -> None:
    """The whole life of a helper, on the standard input and output."""
    incoming, outgoing = _pipes()
    # Ctrl+C in a terminal is for the program, which then ends the helper.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.nice(_KINDER)
    with suppress(OSError):  # nobody is there to hear of it any more
        work(incoming, outgoing, lambda: os._exit(0))


def work(incoming: IO[bytes], outgoing: IO[bytes], gone: Callable[[], None]) -> None:
    """Says that it is there, does what is asked, and tells what came of it. ``gone`` is called, by a thread
    of its own and whatever is being done, when the other side speaks no more; only then does this return."""
    send(outgoing, Ready())
    asked = receive(incoming)
    if not isinstance(asked, Asked):
        return
    size = sharing_portion()
    way = _SentPieces(outgoing)

    def listen() -> None:
        while (wrote := receive(incoming)) is not None:
            size.took(way.written(), wrote.milliseconds)
        gone()

    listening = threading.Thread(target=listen, daemon=True)
    listening.start()
    readers = Readers(Path(os.fsdecode(asked.database)))
    send(outgoing, _outcome(asked, Place(readers.snapshot, way, size), outgoing))
    readers.close()
    listening.join()


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The standard ones for ourselves alone: whatever prints something must not come between frames."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return incoming, outgoing


def _outcome(asked: Asked, place: Place, outgoing: IO[bytes]) -> LogsImport | Failed:
    def progress(rows: int, share: float) -> None:
        send(outgoing, ReadSoFar(rows, share))

    try:
        run = Run(place, asked.source, asked.import_id, progress, None)
        return run.all([made_again(recipe) for recipe in asked.recipes])
    except UserError as error:
        return Failed(type(error).__name__, error.text.key, dict(error.text.params))
    except Exception as error:  # noqa: BLE001 - the edge: whatever it is, the other side is told
        return Failed("", fault_words(error))


class _SentPieces:
    """Fulfils ``log_queue.WayToWriter``: all pieces of a batch go out at once, and are written one by one."""

    def __init__(self, outgoing: IO[bytes]) -> None:
        self._outgoing = outgoing
        self._sent = deque[int]()
        self._idle = threading.Event()
        self._idle.set()

    @property
    def busy(self) -> bool:
        return not self._idle.is_set()

    def add(self, pieces: Sequence[ReadyPiece]) -> None:
        self.settle()
        if pieces:
            self._idle.clear()
            self._sent.extend(one.prepared.rows for one in pieces)
            for one in pieces:
                send(self._outgoing, one)

    def settle(self) -> None:
        self._idle.wait()

    def drop(self) -> None:
        """Nothing is called off here: who wants no more ends the process."""

    def written(self) -> int:
        """The first of those that are out is written; how many rows it has."""
        rows = max(self._sent.popleft(), 1)
        if not self._sent:
            self._idle.set()
        return rows
