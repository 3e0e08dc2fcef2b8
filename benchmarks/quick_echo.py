"""Answers anything with one fixed yes: what the load generator reaches where a server costs nothing.

``python -m benchmarks.quick_echo`` says in one JSON line where it listens.
"""

from __future__ import annotations

import json
import selectors
import socket

_BODY = b'{"status":true,"is_tutor":false,"id":1234567890,"full_name":"Student 1","avatar":"","record":false}'
_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=UTF-8\r\n"
    b"Content-Length: %d\r\nConnection: keep-alive\r\n\r\n%b" % (len(_BODY), _BODY)
)


def main() -> None:
    """Serves until it is stopped."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    host, port = listener.getsockname()
    base = f"http://{host}:{port}"
    print(json.dumps({"listening": base, "callback_url": f"{base}/"}), flush=True)
    selector = selectors.DefaultSelector()
    selector.register(listener, selectors.EVENT_READ, None)
    while True:
        for key, _ in selector.select():
            if key.data is None:
                peer, _address = listener.accept()
                peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(peer, selectors.EVENT_READ, peer)
            elif key.data.recv(65536):
                key.data.sendall(_ANSWER)
            else:
                selector.unregister(key.data)
                key.data.close()


if __name__ == "__main__":
    main()
