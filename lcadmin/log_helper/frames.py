"""What the program and its helper say to each other, as frames on two pipes: a length, a kind, msgpack."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import IO, Any

import msgspec
from msgspec.msgpack import Decoder, encode

from lcadmin.domain.class_logs import LogSource
from lcadmin.services.log_entries import LogsImport
from lcadmin.services.log_helping import ReadSoFar
from lcadmin.services.log_tables import PreparedPiece, ReadyPiece


class Asked(msgspec.Struct, frozen=True):
    """To the helper, first of all: which database (a file's name in the system's own
    way), and what is to be read for it."""

    database: bytes
    source: LogSource
    import_id: int
    recipes: tuple[bytes, ...]


class Wrote(msgspec.Struct, frozen=True):
    """To the helper: the next of its pieces is written, and took so long."""

    milliseconds: int


class Ready(msgspec.Struct, frozen=True):
    """From the helper, once it has started."""


class Failed(msgspec.Struct, frozen=True):
    """From the helper, last of all: a UserError by its class, key and parameters, or (no class) where in
    the program it failed, as ``fault_words`` says it."""

    error: str
    key: str
    params: dict[str, str | int] = {}


_HEAD = struct.Struct("<IB")
_KINDS: tuple[type, ...] = (Asked, Wrote, Ready, Failed, ReadSoFar, LogsImport, ReadyPiece)
_ANY = Decoder()


def _piece(data: bytes) -> ReadyPiece:
    """As it came: by its types a whole number among fractions would become a fraction."""
    prepared, next_no, reached = _ANY.decode(data)
    return ReadyPiece(PreparedPiece(**prepared), next_no, reached)


_DECODERS: tuple[Callable[[bytes], Any], ...] = (*(Decoder(kind).decode for kind in _KINDS[:-1]), _piece)


def send(pipe: IO[bytes], said: object) -> None:
    """Writes a frame. OSError where nobody reads any more."""
    data = encode(said)
    pipe.write(_HEAD.pack(len(data), _KINDS.index(type(said))) + data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """The next frame; None where the other side is gone, also in the middle of one, or speaks otherwise."""
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, kind = _HEAD.unpack(head)
    if kind >= len(_DECODERS):
        return None
    data = pipe.read(length)
    return _DECODERS[kind](data) if len(data) == length else None
