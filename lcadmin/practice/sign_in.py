"""The two ways to sign in to the practice REST API: a token that it gives out, a JWT that it checks."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from threading import Lock
from typing import Any

import jwt

from lcadmin.domain.instants import MINUTE, SECOND, Instant, plus

TOKEN_LIFE = 5 * MINUTE


class SignIn:
    """Knows the two keys. Thread-safe; tokens live for ``TOKEN_LIFE`` milliseconds."""

    def __init__(self, public_key: str, private_key: str, now: Callable[[], Instant]) -> None:
        self._public_key = public_key
        self._private_key = private_key
        self._now = now
        self._lock = Lock()
        self._tokens: dict[str, Instant] = {}

    def issue(self, public_key: str, private_key: str) -> str | None:
        """A token for the right pair of keys, else None."""
        good = _same(public_key, self._public_key) & _same(private_key, self._private_key)
        if not good:
            return None
        token = secrets.token_urlsafe(32)
        now = self._now()
        with self._lock:
            self._tokens = {t: until for t, until in self._tokens.items() if until > now}
            self._tokens[token] = plus(now, TOKEN_LIFE)
        return token

    def is_issued(self, token: str) -> bool:
        """Whether ``token`` was given out here and is still good."""
        with self._lock:
            return self._tokens.get(token, Instant(0)) > self._now()

    def admits(self, authorization: str) -> bool:
        """Whether an ``Authorization`` header lets its sender in."""
        scheme, _, token = authorization.partition(" ")
        token = token.strip()
        return scheme.lower() == "bearer" and (self.is_issued(token) or self._is_signed(token))

    def _is_signed(self, token: str) -> bool:
        try:
            claims = jwt.decode(
                token,
                self._private_key,
                algorithms=["HS256"],
                options={"verify_exp": False, "verify_nbf": False, "verify_iat": False, "verify_aud": False},
            )
        except (jwt.InvalidTokenError, UnicodeError):
            return False
        return _has_claims(claims) and claims["exp"] * SECOND > self._now()


def _has_claims(claims: dict[str, Any]) -> bool:
    texts = all(isinstance(claims.get(name), str) for name in ("username", "email"))
    numbers = all(
        isinstance(claims.get(name), int) and not isinstance(claims.get(name), bool)
        for name in ("user_id", "exp")
    )
    return texts and numbers


def _same(given: str, known: str) -> bool:
    return hmac.compare_digest(given.encode(), known.encode())
