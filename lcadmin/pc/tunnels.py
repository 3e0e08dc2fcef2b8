"""Keeps a tunnel program running: starts it again when it ends, reads its address from what it says.

Fulfils ``home_ports.Tunnels``. The account's key goes to the program by its environment and is blotted
out of what is shown of its words.
"""

from __future__ import annotations

import logging
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.pc.tunnel_programs import KINDS, Kind, Order, address_in, find
from lcadmin.services.home_ports import TunnelProgram, TunnelState, TunnelView

log = logging.getLogger(__name__)

PAUSES_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""How long to wait before the next try, the longer the more in a row failed."""
_STOOD_S = 60.0
_GRACE_S = 5.0
_KEPT = 8
_LONGEST = 200
_KEYLIKE = re.compile(r"[A-Za-z0-9+/_=-]{36,}")


@dataclass(frozen=True, slots=True)
class _Wish:
    """What was asked for, to see whether it is asked for again."""

    key: str
    port: int
    name: str
    token: str
    https: bool


class TunnelRunner:
    """``pauses`` are seconds between tries. ``stop`` ends the program, too."""

    def __init__(
        self,
        programs: Callable[[], list[TunnelProgram]] = find,
        pauses: Sequence[float] = PAUSES_S,
    ) -> None:
        self._programs = programs
        self._pauses = pauses
        self._lock = threading.Lock()
        self._enough = threading.Event()
        self._thread: threading.Thread | None = None
        self._process: subprocess.Popen[str] | None = None
        self._wish: _Wish | None = None
        self._view = TunnelView()

    @property
    def view(self) -> TunnelView:
        return self._view

    def found(self) -> list[TunnelProgram]:
        """As the port says."""
        return self._programs()

    def start(self, key: str, port: int, name: str, token: str, *, https: bool = False) -> None:
        """As the port says."""
        wish = _Wish(key, port, name, token, https)
        with self._lock:
            if self._thread is not None and self._thread.is_alive() and wish == self._wish:
                return
            self._end()
            self._wish = wish
            self._enough.clear()
            self._view = TunnelView(TunnelState.STARTING)
            self._thread = threading.Thread(
                target=self._keep, args=(wish,), name="lcadmin-tunnel", daemon=True
            )
            self._thread.start()

    def stop(self) -> None:
        """As the port says."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        self._enough.set()
        process = self._process
        if process is not None:
            _end_process(process)
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._wish = None
        self._view = TunnelView()

    def _keep(self, wish: _Wish) -> None:
        """On its own thread: one run after another until it is enough."""
        failed = 0
        kind = KINDS[wish.key]
        target = f"{'https' if wish.https else 'http'}://127.0.0.1:{wish.port}"
        order = kind.order(target, wish.name, wish.token)
        while not self._enough.is_set():
            file = next((one.file for one in self._programs() if one.key == wish.key), None)
            if file is None:
                self._view = TunnelView(TunnelState.MISSING)
                return
            self._view = replace(self._view, state=TunnelState.STARTING, address="", permanent=False)
            begun = time.monotonic()
            self._run(kind, file, order, wish.token)
            if self._enough.is_set():
                return
            stood = self._view.state is TunnelState.UP and time.monotonic() - begun >= _STOOD_S
            failed = 1 if stood else failed + 1
            log.warning("the tunnel program %s ended; it is started again", wish.key)
            self._view = replace(
                self._view, state=TunnelState.WAITING, address="", permanent=False, tries=failed
            )
            self._enough.wait(self._pauses[min(failed, len(self._pauses)) - 1])

    def _run(self, kind: Kind, file: str, order: Order, token: str) -> None:
        """One run, to its end."""
        try:
            process = _started([file, *order.words], order)
        except OSError as error:
            self._view = replace(self._view, said=(error.strerror or type(error).__name__,))
            return
        self._process = process
        if self._enough.is_set():
            _end_process(process)
        with process:
            self._watch(process, kind, order, token)
        self._process = None

    def _watch(self, process: subprocess.Popen[str], kind: Kind, order: Order, token: str) -> None:
        """Reads what it says until it says no more."""
        said: deque[str] = deque(maxlen=_KEPT)
        address, up = "", kind.up is None
        for line in process.stdout or ():
            said.append(_harmless(line, token))
            address = address_in(kind, line) or address
            up = up or (kind.up is not None and kind.up.search(line) is not None)
            stands = up and (bool(address) or (order.permanent and kind.up is not None))
            self._view = TunnelView(
                TunnelState.UP if stands else TunnelState.STARTING,
                address if stands else "",
                order.permanent,
                tuple(said),
                0 if stands else self._view.tries,
            )


def _started(command: list[str], order: Order) -> subprocess.Popen[str]:
    windows = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(  # noqa: S603 - a known program with words of our own
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, **order.environ},
        creationflags=windows,
        start_new_session=sys.platform != "win32",
    )


def _end_process(process: subprocess.Popen[str]) -> None:
    """Asks it to end, then makes it; what it started with it."""
    _signal(process, hard=False)
    try:
        process.wait(_GRACE_S)
    except subprocess.TimeoutExpired:
        _signal(process, hard=True)


def _signal(process: subprocess.Popen[str], *, hard: bool) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            process.kill() if hard else process.terminate()
        elif process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL if hard else signal.SIGTERM)


def _harmless(line: str, token: str) -> str:
    """A line that may be shown: short, without the key and what looks like one."""
    text = line.strip()
    if token:
        text = text.replace(token, "…")
    return _KEYLIKE.sub("…", text)[:_LONGEST]
