"""Keeps the PC awake through what the system offers for it: wakepy where somebody has signed in, else Linux's
logind. Fulfils ``home_ports.Power``.
"""

from __future__ import annotations

import logging
import shutil
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

log = logging.getLogger(__name__)

_AGAIN_SECONDS = 60.0
_REFUSES_WITHIN_SECONDS = 1.0
_LETS_GO_WITHIN_SECONDS = 3.0


class KeepAwake:
    """One thread asks the system and lets go again: some systems tie the wish to the thread.

    ``stop`` ends it; a wish ends with the process, too.
    """

    def __init__(self, again_seconds: float = _AGAIN_SECONDS) -> None:
        """What the system does not allow is asked again after so long: just after sign-in the part of it that
        says yes may not run yet."""
        self._again = again_seconds
        self._changed = threading.Condition()
        self._wanted = False
        self._stopped = False
        self._awake = False
        self._impossible = False
        self._thread: threading.Thread | None = None

    def keep_awake(self, on: bool) -> None:
        """As the port says."""
        with self._changed:
            if on == self._wanted or self._stopped:
                return
            self._wanted = on
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="lcadmin-awake", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    @property
    def awake(self) -> bool:
        return self._awake

    @property
    def impossible(self) -> bool:
        return self._impossible

    def stop(self) -> None:
        """Lets the PC sleep again; nothing can be asked afterwards."""
        with self._changed:
            self._wanted, self._stopped = False, True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(5)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted or self._stopped)
                if self._stopped:
                    return
            self._hold()

    def _hold(self) -> None:
        """Asks, and stays until it is no longer wanted."""
        from wakepy import keep

        with keep.running(on_fail="pass") as mode:
            holder = None if mode.active else _ask_logind()
            active = bool(mode.active) or holder is not None
            if not active and not self._impossible:
                log.info("this system does not let a program keep it awake")
            self._awake, self._impossible = active, not active
            with self._changed:
                self._changed.wait_for(lambda: not self._wanted, None if active else self._again)
            if holder is not None:
                _let_go(holder)
        self._awake = False


def _ask_logind() -> subprocess.Popen[bytes] | None:
    """A program that holds the PC awake through Linux's logind, which also listens where nobody has signed in
    and there is no session to ask. It ends with its input, so with this process. None where that fails."""
    import subprocess

    program = shutil.which("systemd-inhibit")
    if program is None:
        return None
    words = ("--what=idle:sleep", "--mode=block", "--who=lcadmin", "--why=A class is due")
    quiet = subprocess.DEVNULL
    try:
        holder = subprocess.Popen(  # noqa: S603 - the system's own program and our constants
            [program, *words, "cat"], stdin=subprocess.PIPE, stdout=quiet, stderr=quiet
        )
    except OSError:
        return None
    try:
        holder.wait(_REFUSES_WITHIN_SECONDS)
    except subprocess.TimeoutExpired:
        return holder
    _let_go(holder)
    return None


def _let_go(holder: subprocess.Popen[bytes]) -> None:
    import subprocess

    if holder.stdin is not None:
        holder.stdin.close()
    try:
        holder.wait(_LETS_GO_WITHIN_SECONDS)
    except subprocess.TimeoutExpired:
        holder.kill()
        holder.wait()
