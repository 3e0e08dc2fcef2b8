"""What is attacked: ``lcadmin serve``, the same with a certificate, and the responder of the window."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import trustme

from benchmarks import contestant, school
from benchmarks.contestant import ROOT, Contestant
from benchmarks.school import School
from lcadmin.app import open_office
from lcadmin.paths import DataFolder
from lcadmin.services import callback_address, configure

_CLASSES = 40
_START_SECONDS = 60.0
_STOP_SECONDS = 20.0
_SILENCE_SECONDS = 0.2
_FAULTS = ("Traceback", " ERROR ")


@dataclass(frozen=True, slots=True)
class Target:
    """A responder that listens on the classes of ``school``; ``tls`` where it speaks https."""

    name: str
    at: Contestant
    folder: Path
    school: School
    tls: ssl.SSLContext | None = None

    def connect(self, timeout: float = 15.0) -> socket.socket:
        plain = socket.create_connection((self.at.host, self.at.port), timeout=timeout)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return plain if self.tls is None else self.tls.wrap_socket(plain)

    def say(self, data: bytes, *, finish: bool = True) -> bytes:
        """Sends it whole on a connection of its own and takes all that comes back; ``finish`` says that
        nothing follows (TLS cannot: there it is enough that nothing comes any more). TimeoutError where
        the responder leaves the connection open."""
        received = b""
        with self.connect() as sock:
            try:
                sock.sendall(data)
                if finish and self.tls is None:
                    sock.shutdown(socket.SHUT_WR)
                elif finish:
                    sock.settimeout(_SILENCE_SECONDS)
                while piece := sock.recv(65_536):
                    received += piece
            except TimeoutError:
                if not finish or self.tls is None:
                    raise
            except OSError:
                pass
        return received

    @property
    def others(self) -> School:
        """The classes but for the first few, which are kept for who guesses and floods."""
        return School(self.school.classes[5:])

    @property
    def is_alive(self) -> bool:
        return self.at.memory() is not None

    def faults(self) -> int:
        """Tracebacks and errors in its log."""
        log = self.folder / "logs" / "lcadmin.log"
        told = log.read_text(encoding="utf-8") if log.exists() else ""
        return sum(told.count(fault) for fault in _FAULTS)


def anybody() -> ssl.SSLContext:
    """A client that takes any certificate: it talks to this machine, and only here."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


@contextmanager
def serve(folder: Path) -> Iterator[Target]:
    made = school.make(folder, _CLASSES)
    with contestant.started(contestant.serve(folder)) as at:
        yield Target("serve", at, folder, made)


@contextmanager
def serve_tls(folder: Path) -> Iterator[Target]:
    made = school.make(folder, _CLASSES)
    leaf = trustme.CA().issue_cert("localhost")
    certificate, key = folder / "chain.pem", folder / "key.pem"
    certificate.write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
    leaf.private_key_pem.write_to_path(key)
    office = open_office(DataFolder(folder))
    configure.set_many(office.desk, {"tls_certificate": str(certificate), "tls_key": str(key)})
    office.close()
    with contestant.started(contestant.serve(folder)) as at:
        yield Target("serve, https", at, folder, made, anybody())


@contextmanager
def window(folder: Path) -> Iterator[Target]:
    """The whole program with its window, which shows on no screen."""
    made = school.make(folder, _CLASSES)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    office = open_office(DataFolder(folder))
    configure.set_many(office.desk, {"listen_port": str(port), "business_name": "Bright Tutors"})
    callback_address.ensure(office.desk)
    path = urlsplit(callback_address.url(office.desk, f"http://127.0.0.1:{port}")).path
    office.close()
    process = subprocess.Popen(
        [sys.executable, "-m", "lcadmin", "--data", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _until_it_listens(port, process)
        yield Target("window", Contestant("127.0.0.1", port, path, process.pid), folder, made)
    finally:
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _until_it_listens(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the window's responder did not start")
