"""Values with parts as JSON text in a column, and back."""

from __future__ import annotations

import unicodedata

import msgspec
from msgspec.json import Decoder, encode

from lcadmin.domain.lesson_time import Arrival, Correction, Reading
from lcadmin.domain.wording import Text

UNDECODABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What reading JSON raises that somebody or something has altered outside."""

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
