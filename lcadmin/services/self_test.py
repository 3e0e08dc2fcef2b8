"""Is this program reachable from outside? It asks itself, through its public address.

The question carries a random part and a seal that only programs on this data folder can make; the
responder answers it with a proof of its present run, and keeps nothing of it: it is no message of
LearnCube's. A copy of the folder on another PC has another run, so its answer is told apart.
"""

from __future__ import annotations

import hashlib
import hmac
from contextlib import suppress

import msgspec

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.reach import Heard, Proof, Reach, ReachVerdict, Silence, following, judge
from lcadmin.services import callback_address
from lcadmin.services.ports import Desk, Outside

ASKS = "lcadmin-check="
"""How the query of a question begins."""
NOT_FOUND = b'{"status":false}'
"""What a responder says to any address but its own."""
_LONGEST = 100


class _Answer(msgspec.Struct):
    """The responder's answer as it goes over the wire."""

    check: str
    sender: str = ""
    allowed: bool = True


def answer(run: str, query: str, sender: str, allowed: bool) -> bytes:
    """The responder's answer to a question, as JSON. One that this run's folder did not put is told
    nothing but that somebody else answers."""
    nonce, _, seal = query.removeprefix(ASKS).partition(".")
    mine = len(query) <= _LONGEST and hmac.compare_digest(seal.encode(), _seal(run, "ask", nonce).encode())
    said = _Answer(_seal(run, "answer", nonce), sender, allowed) if mine else _Answer("")
    return msgspec.json.encode(said)


def check(desk: Desk, outside: Outside) -> Reach:
    """Asks through the public address and keeps what came of it. Takes up to half a minute."""
    with desk.store.read() as tables:
        base, run, before = tables.settings.load().public_url, tables.runs.running(), tables.reach.last()
    said = _ask(desk, outside, base, run)
    reach = following(before, said, base, desk.clock.now())
    with suppress(StoreUnavailable):  # what was found out is true all the same
        desk.store.write(lambda tables: tables.reach.put(reach)).result()
    return reach


def last(desk: Desk) -> Reach | None:
    """What came of the last look, also another process's; None where the address is another by now."""
    with desk.store.read() as tables:
        found, base = tables.reach.last(), tables.settings.load().public_url
    return found if found is not None and found.base == base else None


def _ask(desk: Desk, outside: Outside, base: str, run: str | None) -> Silence:
    if not base:
        return Silence(ReachVerdict.NO_ADDRESS)
    if run is None:
        return Silence(ReachVerdict.OFF)
    nonce = desk.entropy.secret()
    query = f"{ASKS}{nonce}.{_seal(run, 'ask', nonce)}"
    heard = outside.ask(f"{callback_address.url(desk, base)}?{query}")
    proof = _read(heard.body) if isinstance(heard, Heard) else None
    said = judge(heard, _seal(run, "answer", nonce), proof, NOT_FOUND)
    if said.verdict is ReachVerdict.OTHER_PC and _run(desk) != run:
        return _ask(desk, outside, base, _run(desk))  # it was started anew while we asked
    return said


def _run(desk: Desk) -> str | None:
    with desk.store.read() as tables:
        return tables.runs.running()


def _read(body: bytes) -> Proof | None:
    try:
        found = msgspec.json.decode(body, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return Proof(found.check, found.sender, found.allowed)


def _seal(run: str, purpose: str, nonce: str) -> str:
    return hmac.new(run.encode(), f"{purpose}:{nonce}".encode(), hashlib.sha256).hexdigest()[:40]
