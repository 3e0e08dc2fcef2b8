"""A window that imports class logs: what whoever uses it meanwhile feels, and whoever it answers.

The window is a process of its own, with its pages and its responder, drawn into memory; it imports as when
files are dropped on it. From this process come some messages a second over real connections.
``python -m benchmarks.beside_import FOLDER FILE`` is the window.
"""

from __future__ import annotations

import json
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import school
from benchmarks.contestant import ROOT, children, resident
from benchmarks.load import http_post
from benchmarks.results import LOWER, Figure

TURNS = 5
"""The import is looked at in so many parts of its time; the figure is the median of theirs."""
_A_SECOND = 20
_BEAT_MS = 5
_PATIENCE_S = 30
_BEFORE_S = 5.0
"""So long the same is measured without an import: what this machine does by itself."""


@dataclass(slots=True)
class _Asking:
    """Sends messages at an even pace and notes when each was asked and how long its answer took."""

    host: str
    port: int
    requests: Sequence[bytes]
    took: list[tuple[float, float]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        with socket.create_connection((self.host, self.port), timeout=_PATIENCE_S) as sock:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            number = 0
            while not self.over.wait(1 / _A_SECOND):
                began = time.monotonic()
                sock.sendall(self.requests[number % len(self.requests)])
                answer = sock.recv(65_536)
                self.took.append((began, time.monotonic() - began))
                assert b"200" in answer[:16], answer[:200]
                number += 1


def figures(folder: Path, source: Path, rows: int) -> Iterator[Figure]:
    """Of one import of ``source`` into a data folder that is made."""
    made = school.make(folder)
    window = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.beside_import", str(folder), str(source)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert window.stdin is not None
    assert window.stdout is not None
    try:
        address = urlsplit(json.loads(window.stdout.readline())["callback_url"])
        requests = [http_post(address.path, body) for body in school.connects(made)]
        asking = _Asking(address.hostname or "", address.port or 0, requests)
        thread = threading.Thread(target=asking.run)
        thread.start()
        time.sleep(_BEFORE_S)
        window.stdin.write("go\n")
        window.stdin.flush()
        told = json.loads(window.stdout.readline())
        after = resident(window.pid)
        asking.over.set()
        thread.join()
    finally:
        window.kill()
        window.wait()
        window.stdin.close()
        window.stdout.close()
    began, ended = told["began"], told["ended"]
    name = f"while the window imports {rows:,} class logs (alternative: before)"
    for what, share, seen in (
        ("99 of 100 messages are answered within", 0.99, asking.took),
        ("the window's longest gap", 1.0, told["gaps"]),
    ):
        before = _of_turns(seen, began - _BEFORE_S, began, share)
        yield Figure(
            f"{name}: {what}", "ms", _of_turns(seen, began, ended, share), before, LOWER, "the same before it"
        )
    yield Figure(f"{name}: seconds", "s", ended - began, None, LOWER)
    yield Figure("memory of the window, the most meanwhile", "MB", told["memory"], None, LOWER)
    yield Figure("memory of its helper, the most", "MB", told["helper"], None, LOWER)
    yield Figure("memory of the window afterwards", "MB", after or 0.0, None, LOWER)


def _of_turns(seen: Sequence[Sequence[float]], began: float, ended: float, share: float) -> float:
    """The median over the parts of the time of what ``share`` of a part's figures do not exceed, in ms."""
    length = (ended - began) / TURNS
    found = []
    for turn in range(TURNS):
        start = began + turn * length
        ordered = sorted(value for at, value in seen if start <= at < start + length)
        if ordered:
            found.append(ordered[min(len(ordered) - 1, int(share * len(ordered)))])
    return statistics.median(found) * 1_000 if found else 0.0


def _run(folder: Path, source: Path) -> None:
    from zoneinfo import ZoneInfo

    from PySide6.QtCore import Qt, QTimer

    from lcadmin.app import open_office
    from lcadmin.domain.class_logs import LogSource
    from lcadmin.gui.dialogs.long_work import Cancelled, Progress, run_long
    from lcadmin.gui.run import application, opened
    from lcadmin.learncube import csv_import
    from lcadmin.paths import DataFolder
    from lcadmin.services import callback_address, configure
    from lcadmin.services.import_logs import import_logs
    from lcadmin.services.log_entries import LogsImport
    from lcadmin.services.log_sources import Kind
    from lcadmin.window import window_office

    app = application((), Qt.ColorScheme.Light)
    ours = open_office(DataFolder(folder))
    configure.set_many(ours.desk, {"listen_port": str(_free_port()), "responder_on": "false"})
    zone = ZoneInfo("UTC")
    layout = csv_import.look(source, zone, Kind.CLASSES).layout
    assert layout is not None
    gaps: list[tuple[float, float]] = []
    last = time.monotonic()
    began = most = helper = 0.0

    def beat() -> None:
        nonlocal last, most, helper
        now = time.monotonic()
        gaps.append((last, now - last))
        last = now
        if len(gaps) % 100 == 0:
            most = max(most, resident(os.getpid()) or 0.0)
            helper = max(helper, *(resident(pid) or 0.0 for pid in children()), 0.0)

    def work(told: Progress, called_off: Cancelled) -> LogsImport:
        file = csv_import.log_file(source, zone, layout)
        return import_logs(
            ours.desk,
            LogSource.CSV,
            [file],
            progress=lambda read, share: told(read, round(read / share) if share else 0),
            cancelled=called_off,
        )

    def done(_: LogsImport) -> None:
        told = {"began": began, "ended": time.monotonic(), "gaps": gaps, "memory": most, "helper": helper}
        print(json.dumps(told), flush=True)
        sys.stdin.readline()  # until this process is killed

    def begin(_: str) -> None:
        nonlocal began
        began = time.monotonic()
        run_long(office, window, "Importing class logs", work, done)

    with window_office(ours) as office:
        office.responder.start()
        with opened(office) as front:
            window = front.window
            window.go_to("logs")
            app.processEvents()
            last = time.monotonic()
            timer = QTimer()
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(beat)
            timer.start(_BEAT_MS)
            base = office.responder.address or ""
            print(json.dumps({"callback_url": callback_address.url(ours.desk, base)}), flush=True)
            office.tasks.run(sys.stdin.readline, begin, office.trouble, owner=window)
            app.exec()


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


if __name__ == "__main__":
    _run(Path(sys.argv[1]), Path(sys.argv[2]))
