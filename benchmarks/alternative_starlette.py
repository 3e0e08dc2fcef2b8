# ruff: noqa: S608 - what is put together here are constants, never values
"""The usual way of doing it: Starlette on uvicorn, one INSERT with a commit of its own a request.

Given all that makes it quick short of another design: one process, httptools, an async endpoint
that writes at once, no access log, SQLite's own defaults for checkpoints. It makes the same journal
row with the same chain in the same table, and decides nothing.

``python -m benchmarks.alternative_starlette FOLDER`` says in one JSON line where it listens.
"""

from __future__ import annotations

import json
import socket
import sqlite3
import sys
import time
import uuid
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from lcadmin.store.digests import link
from lcadmin.store.journal_buffer import NAMES
from lcadmin.store.schema import JOURNAL

PATH = "/virtualclassroom/"


class Journal:
    """The journal table in a database of its own, new each time, written a row and a commit at a time."""

    def __init__(self, file: Path) -> None:
        for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
            file.with_name(name).unlink(missing_ok=True)
        self._connection = sqlite3.connect(file, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(JOURNAL)
        self._insert = (
            f"INSERT INTO journal ({', '.join(NAMES)}, chain) VALUES ({', '.join('?' * (len(NAMES) + 1))})"
        )
        self._run = uuid.uuid4().hex
        self._number = 0
        self._chain = ""

    def append(self, request: str, token: str, user_id: str, seconds: object) -> None:
        """One row, on the disk when this returns."""
        self._number += 1
        values = (
            self._number,
            uuid.uuid4().hex,
            time.time_ns() // 1_000_000,
            self._run,
            time.monotonic_ns() // 1_000_000,
            request,
            token,
            user_id,
            None if seconds is None else json.dumps(seconds),
            "admitted" if request == "connect_lesson" else "accepted",
            1,
            None,
            None,
            0,
        )
        self._chain = link(self._chain, values)
        self._connection.execute(self._insert, (*values, self._chain))


def application(journal: Journal) -> Starlette:
    """One route that takes every callback."""

    async def callback(request: Request) -> JSONResponse:
        said = await request.json()
        journal.append(said["request"], said["token"], said.get("user_id", ""), said.get("time"))
        if said["request"] != "connect_lesson":
            return JSONResponse({"status": True})
        return JSONResponse(
            {
                "status": True,
                "is_tutor": False,
                "id": int(said["user_id"]),
                "full_name": "Student 1",
                "avatar": "",
                "record": False,
            }
        )

    return Starlette(routes=[Route(PATH, callback, methods=["POST"])])


def main(folder: Path) -> None:
    """Serves until it is stopped."""
    journal = Journal(folder / "journal.db")
    # Named as TCP, so that asyncio switches Nagle's delay off, as for the sockets that it binds itself.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen(512)
    host, port = listener.getsockname()
    base = f"http://{host}:{port}"
    print(json.dumps({"listening": base, "callback_url": base + PATH}), flush=True)
    config = uvicorn.Config(
        application(journal),
        http="httptools",
        loop="auto",
        lifespan="off",
        access_log=False,
        log_level="warning",
    )
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
