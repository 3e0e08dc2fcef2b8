"""Keeps the PC awake through what the system offers for it (wakepy). Fulfils ``home_ports.Power``."""

from __future__ import annotations

import logging
import threading

log = logging.getLogger(__name__)

_AGAIN_SECONDS = 60.0


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
            if not mode.active and not self._impossible:
                log.info("this system does not let a program keep it awake")
            self._awake, self._impossible = bool(mode.active), not mode.active
            with self._changed:
                self._changed.wait_for(lambda: not self._wanted, None if mode.active else self._again)
        self._awake = False
