"""Asks an address as LearnCube would, and says in which way nothing came back.

Fulfils ``services.ports.Outside``. The certificate is checked as any client checks it; redirects are
not followed, because LearnCube does not follow them; nothing of the address goes to a log.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from urllib.request import getproxies

import requests
from urllib3.exceptions import NameResolutionError

from lcadmin.domain.reach import Heard, ReachVerdict, Silence

_CONNECT_SECONDS = 8
_ANSWER_SECONDS = 12
_MOST = 4_096
_CERTIFICATE_EXPIRED = 10
_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.ENETDOWN, getattr(errno, "EHOSTUNREACH", -1)})
_ONLINE = ("one.one.one.one", "dns.google", "learn-cube.com")


class Outside:
    """``verify`` is a file of authorities to trust instead of the usual ones (a test's own)."""

    def __init__(self, verify: str | bool = True) -> None:
        self._verify = verify

    def ask(self, url: str) -> Heard | Silence:
        """As the port says."""
        try:
            return self._ask(url)
        except requests.RequestException as error:
            return _silence(error)
        except (OSError, ValueError) as error:  # a name that no resolver takes, a body that breaks off
            return Silence(ReachVerdict.ELSE, type(error).__name__)

    def _ask(self, url: str) -> Heard:
        with requests.Session() as session:
            session.trust_env = False  # no password of this PC's is for that address
            session.proxies.update(getproxies())
            session.headers.update({"User-Agent": "lcadmin", "Accept": "application/json"})
            with session.post(
                url,
                timeout=(_CONNECT_SECONDS, _ANSWER_SECONDS),
                allow_redirects=False,
                stream=True,
                verify=self._verify,
            ) as answer:
                body = next(answer.iter_content(_MOST), b"")
                return Heard(answer.status_code, body[:_MOST], _host_of(answer.headers.get("Location", "")))


def _silence(error: requests.RequestException) -> Silence:
    causes = list(_chain(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Silence(_of_certificate(cause), cause.verify_message)
        if isinstance(cause, (NameResolutionError, socket.gaierror)):
            return Silence(ReachVerdict.NAME if _is_online() else ReachVerdict.OFFLINE)
    if any(isinstance(cause, ssl.SSLError) for cause in causes) or isinstance(
        error, requests.exceptions.SSLError
    ):
        return Silence(ReachVerdict.TLS)
    numbers = {cause.errno for cause in causes if isinstance(cause, OSError)}
    if errno.ECONNREFUSED in numbers or any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Silence(ReachVerdict.REFUSED)
    if numbers & _NO_NETWORK:
        return Silence(ReachVerdict.OFFLINE)
    if isinstance(error, requests.Timeout) or any(isinstance(cause, TimeoutError) for cause in causes):
        return Silence(ReachVerdict.TIMEOUT)
    return Silence(ReachVerdict.ELSE, type(causes[-1]).__name__)


def _of_certificate(error: ssl.SSLCertVerificationError) -> ReachVerdict:
    if error.verify_code == _CERTIFICATE_EXPIRED:
        return ReachVerdict.EXPIRED
    # OpenSSL's 62 and 64: another host name, another IP address.
    return ReachVerdict.WRONG_NAME if error.verify_code in (62, 64) else ReachVerdict.UNTRUSTED


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and everything behind it, also what requests and urllib3 only carry as an argument."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]


def _is_online() -> bool:
    """Whether any of a few names that always exist is known."""
    for name in _ONLINE:
        try:
            socket.getaddrinfo(name, 443)
        except OSError:
            continue
        return True
    return False


def _host_of(location: str) -> str:
    """Where a redirect leads, without what stands behind the name: that may hold our secret."""
    return location.split("?", 1)[0].split("/virtualclassroom/", 1)[0][:100]
