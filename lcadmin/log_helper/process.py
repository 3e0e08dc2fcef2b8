"""The program's side: starts a helper, hears what it says, and sees to it that it is gone afterwards."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any

import lcadmin
from lcadmin.domain.errors import BadInput, NotFound, Refusal, StoreUnavailable, UserError
from lcadmin.log_helper import ARGUMENT
from lcadmin.log_helper.frames import Asked, Failed, Ready, Wrote, receive, send
from lcadmin.services.log_helping import Helping, HelpJob, Said

log = logging.getLogger(__name__)

_STARTS_S = 30.0
_A_MOMENT_S = 0.2
_GRACE_S = 5.0
_STIRRED = object()
_ERRORS: dict[str, type[UserError]] = {
    kind.__name__: kind for kind in (BadInput, NotFound, Refusal, StoreUnavailable)
}


def own_command() -> Sequence[str]:
    """How this program is started as a helper: from its folder, or by the Python that runs it."""
    if getattr(sys, "frozen", False):
        return (sys.executable, ARGUMENT)
    # -P: what lies in the folder that the user is in must not be taken for a part of the program.
    return (sys.executable, "-P", "-m", "lcadmin", ARGUMENT)


class HelperProcess:
    """Fulfils ``log_helping.LogHelper`` for the folder with this database."""

    def __init__(self, database: Path, command: Callable[[], Sequence[str]] = own_command) -> None:
        self._database = database
        self._command = command

    @contextmanager
    def begin(self, job: HelpJob) -> Iterator[Helping | None]:
        """As the port says."""
        process = self._started()
        if process is None or process.stdin is None or process.stdout is None:
            yield None
            return
        helping = _Helping(process, process.stdin, process.stdout)
        try:
            asked = Asked(os.fsencode(self._database), job.source, job.import_id, job.recipes)
            yield helping if helping.takes(asked) else None
        finally:
            helping.end()

    def _started(self) -> subprocess.Popen[bytes] | None:
        quiet: dict[str, Any] = {"process_group": 0}
        if sys.platform == "win32":
            quiet = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS}
        try:
            return subprocess.Popen(  # noqa: S603 - this program itself
                self._command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                **quiet,
            )
        except (OSError, ValueError) as error:
            log.warning("no helper could be started, the import goes on without: %s", type(error).__name__)
            return None


class _Helping:
    """A helper at its work; a thread hears and understands what it says, so that a piece is whole when
    the one before it is written. It never sends more than a few pieces that were not acknowledged."""

    def __init__(self, process: subprocess.Popen[bytes], ear: IO[bytes], mouth: IO[bytes]) -> None:
        self._process = process
        self._ear = ear
        self._mouth = mouth
        self._heard: SimpleQueue[Any] = SimpleQueue()
        self._thread = threading.Thread(target=self._hear, name="lcadmin-log-helper", daemon=True)
        self._thread.start()

    def _hear(self) -> None:
        try:
            while (said := receive(self._mouth)) is not None:
                self._heard.put(said)
        finally:
            self._heard.put(None)

    def takes(self, asked: Asked) -> bool:
        """Whether it has started and was given its work."""
        with suppress(Empty, OSError):
            if isinstance(self._heard.get(timeout=_STARTS_S), Ready):
                self._send(asked)
                return True
        log.warning("the helper did not start, the import goes on without")
        return False

    def next(self) -> Said | None:
        """As the port says."""
        try:
            said = self._heard.get(timeout=_A_MOMENT_S)
        except Empty:
            return None
        if said is _STIRRED:
            return None
        if said is None:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_GRACE_S)
            log.error("the helper ended half way, with %s", self._process.returncode)
            raise Refusal("log_helper_ended")
        if isinstance(said, Failed):
            if said.error in _ERRORS:
                raise _ERRORS[said.error](said.key, **said.params)
            log.error("the helper failed: %s", said.key)
            raise Refusal("log_helper_ended")
        heard: Said = said
        return heard

    def wrote(self, milliseconds: int) -> None:
        """As the port says."""
        with suppress(OSError):  # it is gone: ``next`` tells
            self._send(Wrote(milliseconds))

    def stir(self) -> None:
        """As the port says."""
        self._heard.put(_STIRRED)

    def _send(self, said: object) -> None:
        send(self._ear, said)

    def end(self) -> None:
        """It ends by itself when nobody speaks to it any more; one that does not is ended."""
        with suppress(OSError):
            self._ear.close()
        try:
            self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._thread.join()
        self._mouth.close()


def _environment() -> dict[str, str]:
    """This process's, with the folder in which the program lies: it need not be installed."""
    place = str(Path(lcadmin.__file__).parent.parent)
    before = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{place}{os.pathsep}{before}" if before else place}
