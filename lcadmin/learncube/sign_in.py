"""The two ways to sign in to LearnCube's REST API: a token that it gives for both keys, and a JWT that the
private key signs here. Neither keys nor tokens ever stand in a log or an error.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import jwt

from lcadmin.domain.settings import SignIn

RENEW_S = 270
"""How long a token is used: LearnCube's are good for five minutes."""
JWT_S = 600


@dataclass(frozen=True, slots=True)
class Credentials:
    """What signs in. The last three are claims of the JWT."""

    public_key: str = field(repr=False)
    private_key: str = field(repr=False)
    way: SignIn = SignIn.KEYS
    username: str = ""
    user_id: int = 0
    email: str = ""


class Bearer:
    """The token of the moment. ``ask`` gets one from LearnCube; ``elapsed`` is in seconds and never
    jumps, ``now`` is the wall clock in seconds."""

    def __init__(
        self,
        credentials: Credentials,
        ask: Callable[[Credentials], str],
        elapsed: Callable[[], float],
        now: Callable[[], float],
    ) -> None:
        self._credentials = credentials
        self._ask = ask
        self._elapsed = elapsed
        self._now = now
        self._token = ""
        self._until = 0.0

    def token(self) -> str:
        """One that is good now."""
        if not self._token or self._elapsed() >= self._until:
            given = self._credentials
            self._token = self._signed() if given.way is SignIn.JWT else self._ask(given)
            self._until = self._elapsed() + RENEW_S
        return self._token

    def forget(self) -> None:
        """It was not accepted: the next one is new."""
        self._token = ""

    def _signed(self) -> str:
        given = self._credentials
        claims = {
            "username": given.username,
            "user_id": given.user_id,
            "email": given.email,
            "exp": int(self._now()) + JWT_S,
        }
        return jwt.encode(claims, given.private_key, algorithm="HS256")
