"""Values with parts as JSON text in a column, and back.

msgspec comes with the first of them that is written or read: with all that it loads it takes 12 ms, and a
start has none.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from lcadmin.domain.lesson_time import Arrival, Correction, Reading
from lcadmin.domain.wording import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    import msgspec

T = TypeVar("T")

_FEW = 500


@cache
def _encode() -> Callable[[object], bytes]:
    from msgspec.json import encode

    return encode


def encode(value: object) -> bytes:
    """Compact JSON of a value."""
    return _encode()(value)


class Decoder(Generic[T]):
    """Reads values of one kind from JSON; see ``undecodable``."""

    __slots__ = ("_kind", "_real")

    def __init__(self, kind: type[T]) -> None:
        self._kind = kind
        self._real: msgspec.json.Decoder[T] | None = None

    def decode(self, stored: str | bytes) -> T:
        if self._real is None:
            import msgspec

            self._real = msgspec.json.Decoder(self._kind)
        return self._real.decode(stored)


def undecodable(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What reading JSON raises that somebody or something has altered outside, and ``more``."""
    from msgspec import DecodeError

    return DecodeError, UnicodeDecodeError, RecursionError, *more


def listed(values: Iterable[int] | Iterable[str] | Iterable[tuple[int | str, ...]]) -> str:
    """Numbers, texts or rows of them as a JSON list, for SQLite's ``json_each``. A start lists a few; many
    msgspec writes ten times as fast."""
    found = values if isinstance(values, list) else list(values)
    return json.dumps(found) if len(found) <= _FEW else encode(found).decode()


_TEXT = Decoder(Text)
_TEXTS = Decoder(tuple[Text, ...])
_READINGS = Decoder(tuple[Reading, ...])
_ARRIVALS = Decoder(tuple[Arrival, ...])
_CORRECTION = Decoder(Correction)


def to_json(value: object) -> str:
    """Compact JSON of a domain value, a tuple of them, or None."""
    return encode(value).decode()


def text(stored: str) -> Text:
    return _TEXT.decode(stored)


def texts(stored: str) -> tuple[Text, ...]:
    return () if stored == "[]" else _TEXTS.decode(stored)


def readings(stored: str) -> tuple[Reading, ...]:
    return () if stored == "[]" else _READINGS.decode(stored)


def arrivals(stored: str) -> tuple[Arrival, ...]:
    return () if stored == "[]" else _ARRIVALS.decode(stored)


def correction(stored: str) -> Correction:
    return _CORRECTION.decode(stored)


def storable(given: str) -> str:
    """``given`` as text that UTF-8 can carry: a lone surrogate, which a JSON body can smuggle in,
    stands as its escape."""
    try:
        given.encode()
    except UnicodeEncodeError:
        return given.encode("utf-8", "backslashreplace").decode()
    return given


def folded(given: str) -> str:
    """Text for searching and sorting: no case, no accents, no control characters, single spaces."""
    if given.isascii() and given.isprintable():
        return " ".join(given.lower().split())
    plain = "".join(c for c in unicodedata.normalize("NFKD", given) if not unicodedata.combining(c))
    kept = "".join(c if c.isprintable() else " " for c in plain.casefold())
    return " ".join(kept.split())
