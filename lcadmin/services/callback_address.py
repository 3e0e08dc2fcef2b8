"""The address that LearnCube calls: its secret part, made at first use and replaced with an overlap."""

from __future__ import annotations

from lcadmin.domain.instants import Instant, plus
from lcadmin.services.ports import Desk
from lcadmin.services.tables import CallbackSecret, Tables

PATH = "/virtualclassroom/"


def ensure(desk: Desk) -> str:
    """The newest good secret; made where there is none."""
    with desk.store.read() as tables:
        found = _newest(tables, desk.clock.now())
    return found or desk.store.write(lambda tables: _made_once(desk, tables)).result()


def url(desk: Desk, base: str) -> str:
    """The whole address behind ``base`` (``https://host[:port]``)."""
    return f"{base.rstrip('/')}{PATH}{ensure(desk)}/"


def rotate(desk: Desk, overlap_ms: int) -> str:
    """A new secret; those before it answer for ``overlap_ms`` longer, so that the address can be
    changed at LearnCube without losing a message."""

    def work(tables: Tables) -> str:
        now = desk.clock.now()
        end = plus(now, max(overlap_ms, 0))
        for old in tables.secrets.all():
            if old.valid_until is None or old.valid_until > end:
                tables.secrets.expire(old.secret, end)
        return _made(desk, tables, now)

    return desk.store.write(work).result()


def valid(desk: Desk) -> list[CallbackSecret]:
    """Every secret that is answered now, newest first."""
    now = desk.clock.now()
    with desk.store.read() as tables:
        return [secret for secret in tables.secrets.all() if _is_good(secret, now)]


def _is_good(secret: CallbackSecret, now: Instant) -> bool:
    return secret.valid_until is None or now < secret.valid_until


def _newest(tables: Tables, now: Instant) -> str | None:
    """The newest good secret; ``rotate`` always leaves one that never runs out as the newest."""
    return next((one.secret for one in tables.secrets.all() if _is_good(one, now)), None)


def _made_once(desk: Desk, tables: Tables) -> str:
    now = desk.clock.now()
    return _newest(tables, now) or _made(desk, tables, now)


def _made(desk: Desk, tables: Tables, now: Instant) -> str:
    secret = desk.entropy.secret()
    tables.secrets.add(CallbackSecret(secret, now))
    return secret
