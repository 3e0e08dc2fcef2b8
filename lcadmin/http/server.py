"""The server as the program sees it: start, address, stop."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable

from lcadmin.http.engine import Engine, Manners
from lcadmin.http.listening import listen
from lcadmin.http.messages import Handler, Limits


def _refusal_body(_status: int) -> bytes:
    return b'{"status":false}'


def _nothing() -> None:
    return None


def _ignore(_error: BaseException) -> None:
    return None


class Server:
    """Answers HTTP/1.1 (and 1.0) in one background thread with what ``handler`` says.

    ``handler`` runs on the server's thread and must not block; the future that it may return can be
    completed on any thread, and is never cancelled by the server. ``error_body`` gives the body of the
    errors that the server makes itself (400, 408, 413, 417, 431, 500, 503) by status. ``on_error`` is told,
    on the server's thread, what a handler raised or its future failed with. ``on_round`` is called on the
    server's thread after the handler was given the requests that arrived together. One object serves once.
    """

    def __init__(
        self,
        handler: Handler,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        limits: Limits = Limits(),  # noqa: B008  (it is frozen)
        ssl_context: ssl.SSLContext | None = None,
        error_body: Callable[[int], bytes] | None = None,
        on_error: Callable[[BaseException], None] | None = None,
        on_round: Callable[[], None] | None = None,
    ) -> None:
        self.address: tuple[str, int] = (host, port)
        self._manners = Manners(
            handler, limits, error_body or _refusal_body, on_error or _ignore, on_round or _nothing
        )
        self._ssl_context = ssl_context
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Binds, then serves in the background; ``address`` is the real one from here on.

        Raises ServerError where the host or the port cannot be had.
        """
        with self._lock:
            if self._thread is not None:
                raise RuntimeError("this server was started before")
            listener = listen(*self.address)
            name = listener.getsockname()
            self.address = (name[0], name[1])
            self._engine = Engine(self._manners, listener, self._ssl_context)
            self._thread = threading.Thread(target=self._engine.run, name="http", daemon=True)
            self._thread.start()

    def stop(self, grace_seconds: float = 1.0) -> None:
        """Accepts no more, lets running answers finish for ``grace_seconds``, closes, waits for the end.

        Harmless before ``start`` and a second time. Must not be called by a handler.
        """
        with self._lock:
            engine, thread = self._engine, self._thread
        if engine is None or thread is None:
            return
        if thread is threading.current_thread():
            raise RuntimeError("a handler cannot wait for its own server to stop")
        engine.ask_to_stop(grace_seconds)
        thread.join()

    def renew_tls(self, ssl_context: ssl.SSLContext) -> None:
        """Uses ``ssl_context`` for the handshakes that begin from now on; open connections stay."""
        with self._lock:
            if self._ssl_context is None:
                raise RuntimeError("this server was made without TLS")
            self._ssl_context = ssl_context
            if self._engine is not None:
                self._engine.tls = ssl_context
