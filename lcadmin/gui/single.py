"""One window a data folder and user: a second start raises the first and ends."""

from __future__ import annotations

import getpass
import hashlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_RAISE = b"raise\n"
_CONNECT_MS = 1_000
_PATIENCE_S = 5.0


class OneWindow(QObject):
    """``take`` says whether this is the first; ``raised`` comes when another start asks for the window.

    A lock decides, because two can be started at the same moment; the first listens on a local socket
    that only this user can reach, from ``listen`` on: another start asks until it is heard. A first one that
    was killed leaves a lock that Qt knows to be stale. Qt's network is loaded after the window is there.
    """

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        who = f"{getpass.getuser()}\0{os.path.realpath(folder)}"
        self._name = f"lcadmin-{hashlib.sha256(who.encode('utf-8', 'surrogateescape')).hexdigest()[:20]}"
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Whether no other window is open on the folder. If one is, it has been asked to come forward."""
        until = time.monotonic() + _PATIENCE_S
        while not self._lock.tryLock(0):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True  # no place for a lock: better two windows than none
            # The other one may hold the lock and not listen yet, or be about to end.
            if self._ask() or time.monotonic() >= until:
                return False
            time.sleep(0.05)
        return True

    def listen(self) -> None:
        """From now on another start can ask for the window."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._somebody)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def release(self) -> None:
        """Another may be the first from now on."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _ask(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        socket.write(_RAISE)
        sent = bool(socket.waitForBytesWritten(_CONNECT_MS))
        socket.disconnectFromServer()
        return sent

    def _somebody(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raised.emit()
