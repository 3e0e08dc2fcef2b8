"""A certificate and its key from files: whether they can be served with, for whom, and until when.

What is found out comes from a real handshake in memory, so that what passes here works on the wire;
nothing parses certificates but OpenSSL itself.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_NO_CHECK_TIME = 0x200000  # OpenSSL's X509_V_FLAG_NO_CHECK_TIME: one that ran out is still looked into


class CertificateError(Exception):
    """These files cannot be served with. ``reason`` is "missing", "unreadable", "no_certificate", "locked"
    (the key has a password), "no_match" (the key is another's), "no_key" or "failed"; ``file`` is the one
    at fault."""

    def __init__(self, reason: str, file: str) -> None:
        super().__init__(f"{reason}: {file}")
        self.reason = reason
        self.file = file


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whom a certificate is for and between when it is good, in seconds since 1970."""

    names: tuple[str, ...]
    not_before: int
    not_after: int


def load(certificate: Path, key: Path | None = None) -> ssl.SSLContext:
    """A context to serve with; without ``key`` it stands in the certificate's file. CertificateError."""
    for file in filter(None, (certificate, key)):
        _must_be_readable(file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(certificate, key, password=_no_password)
    except _LockedError:
        raise CertificateError("locked", str(key or certificate)) from None
    except ssl.SSLError as error:
        if "KEY_VALUES_MISMATCH" in str(error.reason):
            raise CertificateError("no_match", str(key or certificate)) from error
        raise _explained(certificate, key) from error
    return context


def look(certificate: Path, key: Path | None = None) -> Certificate:
    """What ``load`` would serve with. CertificateError."""
    anchor = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anchor.check_hostname = False
    anchor.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VerifyFlags(_NO_CHECK_TIME)
    server = load(certificate, key)
    try:
        anchor.load_verify_locations(certificate)  # it is its own authority here
        found = _shake_hands(server, anchor)
    except ssl.SSLError as error:
        raise CertificateError("failed", str(certificate)) from error
    names = [pair[1] for pair in found.get("subjectAltName", ()) if pair[0] in ("DNS", "IP Address")]
    return Certificate(
        tuple(map(str, names)),
        ssl.cert_time_to_seconds(str(found["notBefore"])),
        ssl.cert_time_to_seconds(str(found["notAfter"])),
    )


def fits(names: tuple[str, ...], host: str) -> bool:
    """Whether a certificate for ``names`` is good for ``host``: ``*`` stands for one part, the first."""
    wanted = host.lower().rstrip(".")
    rest = wanted.partition(".")[2]
    return any(name.lower() == wanted or (bool(rest) and name.lower() == f"*.{rest}") for name in names)


class _LockedError(Exception):
    """Raised instead of asking for a password on a terminal that nobody looks at."""


def _no_password() -> str:
    raise _LockedError


def _must_be_readable(file: Path) -> None:
    try:
        file.read_bytes()
    except FileNotFoundError:
        raise CertificateError("missing", str(file)) from None
    except OSError as error:
        raise CertificateError("unreadable", str(file)) from error


def _explained(certificate: Path, key: Path | None) -> CertificateError:
    """OpenSSL says only that something in one of the files is no PEM."""
    if "-----BEGIN CERTIFICATE-----" not in certificate.read_text("utf-8", "replace"):
        return CertificateError("no_certificate", str(certificate))
    held = (key or certificate).read_text("utf-8", "replace")
    return CertificateError("failed" if "PRIVATE KEY-----" in held else "no_key", str(key or certificate))


def _shake_hands(server: ssl.SSLContext, client: ssl.SSLContext) -> dict[str, Any]:
    """The server's certificate as a client reads it."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    there = server.wrap_bio(to_server, to_client, server_side=True)
    here = client.wrap_bio(to_client, to_server)
    waiting = [here, there]
    for _ in range(20):
        for side in tuple(waiting):
            try:
                side.do_handshake()
                waiting.remove(side)
            except ssl.SSLWantReadError:
                continue
        if not waiting:
            return here.getpeercert() or {}
    raise ssl.SSLError("the handshake does not end")
