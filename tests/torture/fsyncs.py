"""Whether an fsync lies between each request and its reply: read off strace."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from tests.e2e.pouring import Sender, request_bytes
from tests.e2e.program import School, Service
from tests.http.rawclient import RawClient
from tests.torture.result import Result

_CALLS = "trace=recvfrom,recvmsg,read,sendto,sendmsg,write,fsync,fdatasync"
# A call stands on one line, or on one that ends with "unfinished" and one that begins with "resumed".
_LINE = re.compile(r"(\d+) +(?:<\.\.\. (\w+) resumed>(.*)|(\w+)\((\d+)(.*))")
_REQUEST, _REPLY = '"POST /virtualclassroom/', '"HTTP/1.1 200'


@dataclass(slots=True)
class Reading:
    """What a trace shows so far. An fsync counts for the requests that were in when it began."""

    asked: dict[str, bool] = field(default_factory=dict)  # by socket: whether it was synced since
    syncing: dict[str, set[str]] = field(default_factory=dict)  # by thread: the sockets that waited
    receiving: dict[str, str] = field(default_factory=dict)  # by thread: the socket it is reading
    synced: int = 0
    unsynced: int = 0

    def take(self, line: str) -> None:
        match = _LINE.match(line)
        if match is None:
            return
        thread, resumed, outcome, call, fd, rest = match.groups()
        if resumed is not None:
            self._ends(thread, resumed, outcome)
        elif call in ("fsync", "fdatasync"):
            self.syncing[thread] = set(self.asked)
            if "unfinished" not in rest:
                self._ends(thread, call, rest)
        elif call in ("recvfrom", "recvmsg", "read"):
            self.receiving[thread] = fd
            if "unfinished" not in rest:
                self._ends(thread, call, rest)
        elif _REPLY in rest:
            self._answered(fd)

    def _ends(self, thread: str, call: str, outcome: str) -> None:
        if call in ("fsync", "fdatasync"):
            waited = self.syncing.pop(thread, set())
            if outcome.rstrip().endswith("= 0"):
                self.asked.update((fd, True) for fd in waited if fd in self.asked)
        elif call in ("recvfrom", "recvmsg", "read"):
            fd = self.receiving.pop(thread, "")
            if _REQUEST in outcome:
                self.asked[fd] = False

    def _answered(self, fd: str) -> None:
        if fd in self.asked:
            if self.asked.pop(fd):
                self.synced += 1
            else:
                self.unsynced += 1


def torture(folder: Path, many: int, connections: int) -> Result:
    """Sends so many messages to a responder that is looked into, from one connection and from many."""
    strace = shutil.which("strace")
    if sys.platform != "linux" or strace is None:
        return Result(True, ("fsync before each reply: left out, it needs Linux and strace",))
    results = [_traced(folder / f"fsyncs-{n}", strace, many, n) for n in (1, connections)]
    return Result(all(one.kept for one in results), tuple(line for one in results for line in one.lines))


def _traced(folder: Path, strace: str, many: int, connections: int) -> Result:
    school = School.founded(folder)
    people = (school.tutor, school.student)
    senders = [Sender(n, school.lesson(f"Class {n}"), people) for n in range(connections)]
    trace = folder / "strace.txt"
    line = [strace, "-D", "-f", "-qq", "-s", "40", "-e", _CALLS, "-o", str(trace)]
    with school.program.serve(line) as service, ThreadPoolExecutor(connections) as pool:
        shares = [many // connections + (n < many % connections) for n in range(connections)]
        for done in [pool.submit(_send, service, *one) for one in zip(senders, shares, strict=True)]:
            done.result(timeout=120)
        service.stop()
    read = reading_of(trace.read_text(errors="replace").splitlines())
    words = (
        f"fsync before each reply, {connections} connections: {read.synced} of {read.synced + read.unsynced}"
    )
    return Result(read.unsynced == 0 and read.synced == many, (words,))


def _send(service: Service, sender: Sender, many: int) -> None:
    path = urlsplit(service.callback_url).path
    with RawClient(service.address) as client:
        for number in range(many):
            said = ("connect_lesson", sender.lesson.token, f"x{number}", None)
            assert client.send(request_bytes(path, said)).answer().status == 200


def reading_of(lines: Iterable[str]) -> Reading:
    reading = Reading()
    for line in lines:
        reading.take(line)
    return reading
