"""TLS with the user's own certificate: its files are looked at again and again, so that a renewed one
is used without anybody's doing."""

from __future__ import annotations

import ssl
from pathlib import Path
from urllib.parse import urlsplit

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import SECOND, Instant
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.http import certificates
from lcadmin.http.certificates import CertificateError
from lcadmin.services.controls import CertificateState

_Stamp = tuple[tuple[int, int, int], ...]


class Tls:
    """The context to serve with. ``BadInput`` where the files are no good at the start; later, what was
    good goes on being used, and ``problem`` says why the new files are not."""

    def __init__(self, certificate: Path, key: Path | None) -> None:
        self._files = (certificate, key)
        self._stamp = self._stamp_now()
        try:
            self.context = certificates.load(certificate, key)
        except CertificateError as error:
            raise BadInput(f"certificate_{error.reason}", file=error.file) from error
        self.problem: Text | None = None

    def renewed(self) -> ssl.SSLContext | None:
        """The new context where the files have changed since the last look and are good."""
        stamp = self._stamp_now()
        if stamp == self._stamp:
            return None
        self._stamp = stamp
        try:
            self.context = certificates.load(*self._files)
        except CertificateError as error:
            self.problem = Text.of(f"certificate_{error.reason}", file=error.file)
            return None
        self.problem = None
        return self.context

    def _stamp_now(self) -> _Stamp:
        return tuple(_stamp(file) for file in self._files if file is not None)


def tls_of(settings: Settings) -> Tls | None:
    """As the settings say; None for plain http. BadInput."""
    if not settings.tls_certificate:
        return None
    return Tls(Path(settings.tls_certificate), Path(settings.tls_key) if settings.tls_key else None)


class Certificates:
    """Fulfils ``services.controls.Certificates``."""

    def look(self, certificate: str, key: str, public_url: str) -> CertificateState:
        """As the port says."""
        try:
            found = certificates.look(Path(certificate), Path(key) if key else None)
        except CertificateError as error:
            raise BadInput(f"certificate_{error.reason}", file=error.file) from error
        host = urlsplit(public_url).hostname or ""
        return CertificateState(
            found.names,
            Instant(found.not_before * SECOND),
            Instant(found.not_after * SECOND),
            not host or certificates.fits(found.names, host),
        )


def _stamp(file: Path) -> tuple[int, int, int]:
    try:
        found = file.stat()  # through links: certbot's are such
    except OSError:
        return (0, 0, 0)
    return (found.st_mtime_ns, found.st_size, found.st_ino)
