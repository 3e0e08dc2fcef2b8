"""Opening the door: a bound, listening socket, or one sentence why there is none."""

from __future__ import annotations

import errno
import os
import socket

_BACKLOG = 1024
_ABSENT = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EINVAL})


class ServerError(Exception):
    """The server cannot start. Its text is one plain sentence.

    ``reason`` is "port_taken", "port_forbidden", "host_unknown" or "failed": for callers with texts of
    their own.
    """

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(text)
        self.reason = reason


def listen(host: str, port: int) -> socket.socket:
    """A listening TCP socket on ``host`` (a name or an IPv4 or IPv6 address) and ``port`` (0: any free one).

    Raises ServerError.
    """
    if not 0 <= port <= 65535:
        raise ServerError("failed", f"{port} is not a port; choose a number from 1 to 65535.")
    try:
        found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError):
        raise ServerError("host_unknown", _host_unknown(host)) from None
    # "localhost" and "" stand for several addresses; whoever connects tries IPv4 in any case.
    family, kind, protocol, _, address = min(found, key=lambda entry: entry[0] != socket.AF_INET)
    try:
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise _explained(error, host, port) from error
    try:
        # On Windows SO_REUSEADDR would let a second program take the port away.
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setblocking(False)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise _explained(error, host, port) from error
    return listener


def _explained(error: OSError, host: str, port: int) -> ServerError:
    if error.errno == errno.EADDRINUSE:
        return ServerError(
            "port_taken",
            f"Port {port} is already in use by another program; stop that program or choose another port.",
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return ServerError(
            "port_forbidden",
            f"This computer does not let the program use port {port}; choose one from 1024 to 65535.",
        )
    if error.errno in _ABSENT:
        return ServerError("host_unknown", _host_unknown(host))
    return ServerError("failed", f"Port {port} cannot be opened: {error.strerror or 'unknown reason'}.")


def _host_unknown(host: str) -> str:
    return f"“{host}” is not an address of this computer; use 127.0.0.1, or 0.0.0.0 for all its networks."
