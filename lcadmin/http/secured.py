"""TLS beneath a connection, in little memory: a crowd that only knocks must not fill it."""

from __future__ import annotations

import asyncio
import socket
import ssl
from asyncio.sslproto import SSLProtocol

_RECORD_BYTES = 16 * 1024
"""The longest TLS record."""


class _Secured(SSLProtocol):
    """asyncio's own, but for the 256 KiB that it otherwise sets aside for each connection that opens."""

    max_size = _RECORD_BYTES


async def shake_hands(
    loop: asyncio.AbstractEventLoop,
    connection: asyncio.BaseProtocol,
    peer: socket.socket,
    context: ssl.SSLContext,
    seconds: float,
) -> None:
    """Puts TLS between a socket that was accepted and ``connection``, as asyncio itself would. OSError where
    the peer does not speak it, or not within so many seconds."""
    done: asyncio.Future[None] = loop.create_future()
    secured = _Secured(
        loop,
        connection,
        context,
        done,
        server_side=True,
        ssl_handshake_timeout=seconds,  # type: ignore[arg-type]  # any number will do
    )
    transport, _ = await loop.connect_accepted_socket(lambda: secured, peer)
    try:
        await done
    except BaseException:
        transport.abort()
        raise
