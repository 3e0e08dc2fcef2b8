"""LearnCube's REST API: signed in, patient with what passes, and clear about what does not.

A request that the network loses, an answer of 429 or 5xx is tried again after a pause that grows or that
LearnCube names; a 401 signs in anew once. What remains is one sentence for the user.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from lcadmin.domain.errors import BadInput, UserError
from lcadmin.learncube.json_stream import whole
from lcadmin.learncube.sign_in import Bearer, Credentials
from lcadmin.services.import_feed import CalledOff

CONNECT_S, READ_S = 10, 60
TRIES = 5
LONGEST_WAIT_S = 120
_FIRST_WAIT_S = 1.0
_STEP_S = 0.2
_LOST_TRIES = 2
_MOST_BYTES = 64 << 20
_WAIT = frozenset({429, 500, 502, 503, 504})


class ApiTrouble(UserError):
    """LearnCube cannot be asked now, or does not answer as expected."""


class Client:
    """One signed-in conversation. ``cancelled`` ends a wait; ``pause`` waits so many seconds."""

    def __init__(
        self,
        root: str,
        credentials: Credentials,
        *,
        pause: Callable[[float], None] = time.sleep,
        elapsed: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._root = root if root.endswith("/") else root + "/"
        self._pause = pause
        self._elapsed = elapsed
        self._now = now
        self.cancelled: Callable[[], bool] = lambda: False
        self._session = requests.Session()
        lost = Retry(
            total=_LOST_TRIES,
            redirect=3,
            backoff_factor=0.3,
            raise_on_redirect=False,
            respect_retry_after_header=False,  # those waits can be called off: see ``_wait``
        )
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=lost))
        self._bearer = Bearer(credentials, self._ask, elapsed, now)

    @property
    def host(self) -> str:
        return urlsplit(self._root).hostname or self._root

    def close(self) -> None:
        self._session.close()

    def get(self, path: str, params: Mapping[str, str | int]) -> Any:
        """The JSON of a GET. ApiTrouble, CalledOff."""
        return self.json(self.send("GET", path, params=params), path)

    def send(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int] | None = None,
        body: Mapping[str, Any] | None = None,
        fine: frozenset[int] = frozenset(),
    ) -> requests.Response:
        """A signed-in request; answers of 2xx and those in ``fine`` come back. ApiTrouble, CalledOff."""
        signed_in_anew = False
        while True:
            headers = {"Authorization": f"Bearer {self._bearer.token()}"}
            answer = self._patiently(method, path, params=params, body=body, headers=headers)
            if answer.status_code != 401:
                break
            if signed_in_anew:
                raise ApiTrouble("api_wrong_keys")
            signed_in_anew = True
            self._bearer.forget()
        if answer.ok or answer.status_code in fine:
            return answer
        raise self._refused(answer, path)

    def verify(self) -> None:
        """Signs in, and has the token looked at where LearnCube gave it."""
        token = self._bearer.token()
        answer = self._patiently("POST", "verify-api-token/", body={"token": token})
        if answer.status_code in (401, 403):
            self._bearer.forget()

    def _ask(self, credentials: Credentials) -> str:
        body = {"api_public_key": credentials.public_key, "api_private_key": credentials.private_key}
        answer = self._patiently("POST", "get-api-token/", body=body)
        if answer.status_code in (400, 401, 403):
            raise ApiTrouble("api_wrong_keys")
        if not answer.ok:
            raise self._refused(answer, "get-api-token/")
        found = self.json(answer, "get-api-token/")
        token = found.get("token") if isinstance(found, dict) else None
        if not isinstance(token, str) or not token:
            raise self.changed("get-api-token/", "no token")
        return token

    def _patiently(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int] | None = None,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> requests.Response:
        wait = _FIRST_WAIT_S
        for left in range(TRIES - 1, -1, -1):
            answer = self._once(method, path, params, body, headers)
            status = answer.status_code
            if status not in _WAIT or (status == 500 and method != "GET"):
                return answer
            asked = self._asked_wait(answer)
            if not left or (asked or 0) > LONGEST_WAIT_S:
                if status == 429:
                    raise ApiTrouble("api_busy", seconds=round(asked or wait))
                raise ApiTrouble("api_failing", status=status, address=self._root + path)
            self._wait(asked if asked is not None else wait)
            wait = min(wait * 2, LONGEST_WAIT_S)
        raise AssertionError("unreachable")

    def _once(
        self,
        method: str,
        path: str,
        params: Mapping[str, str | int] | None,
        body: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
    ) -> requests.Response:
        try:
            return self._session.request(
                method,
                self._root + path,
                params=params,
                json=body,
                headers={"Accept": "application/json", **(headers or {})},
                timeout=(CONNECT_S, READ_S),
                # Keys and classes go to no other address than the one that was set.
                allow_redirects=method == "GET",
            )
        except requests.exceptions.SSLError:
            raise self._no_network("its certificate is not trusted") from None
        except requests.exceptions.Timeout:
            raise self._no_network("it does not answer in time") from None
        except (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError):
            raise self._no_network("there is no connection") from None
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, UnicodeError):
            raise BadInput("api_wrong_address", address=self._root) from None
        except requests.exceptions.RequestException as error:
            raise self._no_network(type(error).__name__) from None

    def _wait(self, seconds: float) -> None:
        until = self._elapsed() + seconds
        while (left := until - self._elapsed()) > 0:
            if self.cancelled():
                raise CalledOff
            self._pause(min(left, _STEP_S))

    def _asked_wait(self, answer: requests.Response) -> float | None:
        """What ``Retry-After`` says: seconds, or a date."""
        said = answer.headers.get("Retry-After", "").strip()
        if said.isascii() and said.isdigit() and len(said) < 8:
            return float(said)
        try:
            return max(0.0, parsedate_to_datetime(said).timestamp() - self._now())
        except (ValueError, TypeError, IndexError, OverflowError):
            return None

    def json(self, answer: requests.Response, path: str) -> Any:
        """What an answer says. ApiTrouble where it is no JSON."""
        if len(answer.content) > _MOST_BYTES:
            raise self.changed(path, "it is too long")
        try:
            return answer.json(parse_int=whole)
        except (ValueError, RecursionError):
            raise ApiTrouble("api_wrong_address", address=self._root + path) from None

    def _refused(self, answer: requests.Response, path: str) -> UserError:
        status = answer.status_code
        if status == 403:
            return ApiTrouble("api_wrong_keys")
        if status in (404, 405) or not answer.headers.get("Content-Type", "").startswith("application/json"):
            return ApiTrouble("api_wrong_address", address=self._root + path)
        return ApiTrouble("api_refused", address=self._root + path, status=status, what=_said(answer))

    def _no_network(self, cause: str) -> UserError:
        return ApiTrouble("api_no_network", host=self.host, cause=cause)

    def changed(self, path: str, what: str) -> UserError:
        """For whoever reads the JSON: it is not in the form that is expected."""
        return ApiTrouble("api_changed", address=self._root + path, what=what)


def _said(answer: requests.Response) -> str:
    try:
        found = answer.json()
    except (ValueError, RecursionError):
        return ""
    if not isinstance(found, dict):
        return ""
    return "; ".join(f"{name}: {what}" for name, what in list(found.items())[:5])[:300]
