"""Lines of a safety copy that a disk has hurt: what they said is found again where it can be proven.

A line's digest is over everything that counts in it. So a line in which one byte is wrong can be put right:
of all that it may have been only one has that digest. Nothing here guesses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lcadmin.domain.errors import BadInput
from lcadmin.services.journal_line import LONGEST_LINE, Line, from_line

MOST_BITS, MOST_BYTES = 500, 50
"""How many lines are tried bit by bit (a tenth of a second each), and byte by byte (about a second)."""

_PLAIN = bytes(range(0x20, 0x7F))
_SEAM = re.compile(rb"\}[^{}]\{\"")


def _nearly(name: bytes) -> re.Pattern[bytes]:
    """The name with at most one letter hurt."""
    return re.compile(b"|".join(name[:at] + b"." + name[at + 1 :] for at in range(len(name))), re.DOTALL)


_NAMES = tuple(map(_nearly, (b"arrived", b"request", b"digest", b"elapsed_ms", b"token")))


def is_of_a_message(raw: bytes) -> bool:
    """Whether so much can be made out in what is left of a line, that it was a message's."""
    return sum(name.search(raw) is not None for name in _NAMES) > len(_NAMES) // 2


class Damaged:
    """Sets aside what is not as it was sealed, after it has looked for what it was. ``aside`` are the lines
    for which that was in vain, to be judged when everything that is whole has been taken in."""

    def __init__(self, bits: int = MOST_BITS, whole_bytes: int = MOST_BYTES) -> None:
        self.aside: list[bytes] = []
        self.mended = 0
        self._bits, self._bytes = bits, whole_bytes
        self._half = b""

    def mend(self, given: bytes | str) -> list[bytes]:
        """The lines that a damaged one was, each as it was sealed; none where that cannot be told."""
        raw = (given.encode("utf-8", "surrogatepass") if isinstance(given, str) else given).rstrip(b"\r\n")
        found = self._whole(raw)
        if not found and self._half and len(self._half) + len(raw) < LONGEST_LINE:
            # A byte that became the end of a line has made two of it.
            found = next(
                ([whole] for byte in _PLAIN if _is_sealed(whole := self._half + bytes([byte]) + raw)), []
            )
            if found:
                self.aside.pop()
        self._half = b"" if found else raw
        if not found:
            self.aside.append(_with_a_digest(raw))
        self.mended += len(found)
        return found

    def _whole(self, raw: bytes) -> list[bytes]:
        if _is_sealed(raw):
            return [raw]
        for seam in _SEAM.finditer(raw):
            # The end of a line that became another byte has made one of two.
            parts = (raw[: seam.start() + 1], raw[seam.start() + 2 :])
            if any(_is_sealed(part) for part in parts):
                return [whole for part in parts for whole in self._whole(part)]
        if not is_of_a_message(raw) or len(raw) > LONGEST_LINE:
            return []
        return [whole for whole in (self._by_bytes(raw),) if whole is not None]

    def _by_bytes(self, raw: bytes) -> bytes | None:
        foreign = [place for place, byte in enumerate(raw) if byte not in _PLAIN]
        if len(foreign) == 1:
            mended = _first_sealed(_with_another(raw, foreign, _PLAIN))
            if mended is not None:
                return mended
        mended = None
        if self._bits:
            self._bits -= 1
            mended = _first_sealed(_with_another_bit(raw))
        if mended is None and self._bytes:
            self._bytes -= 1
            mended = _first_sealed(_with_another(raw, range(len(raw)), _PLAIN))
        return mended


def _with_another_bit(raw: bytes) -> Iterator[bytes]:
    tried = bytearray(raw)
    for place, byte in enumerate(raw):
        for bit in range(8):
            tried[place] = byte ^ (1 << bit)
            yield bytes(tried)
        tried[place] = byte


def _with_another(raw: bytes, places: range | list[int], among: bytes) -> Iterator[bytes]:
    tried = bytearray(raw)
    for place in places:
        for byte in among:
            tried[place] = byte
            yield bytes(tried)
        tried[place] = raw[place]


def _first_sealed(tried: Iterator[bytes]) -> bytes | None:
    return next((one for one in tried if _is_sealed(one)), None)


def _is_sealed(raw: bytes) -> bool:
    line = _read(raw)
    return line is not None and line.kept is not None


def _with_a_digest(raw: bytes) -> bytes:
    """A line in which the digest's name was hurt, so that nobody takes it for one that never had any."""
    line = _read(raw)
    return raw if line is None or line.altered else raw[:-1] + b',"digest":"-"}'


def _read(raw: bytes) -> Line | None:
    try:
        return from_line(raw)
    except BadInput:
        return None
