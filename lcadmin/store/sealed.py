"""A file that only a passphrase opens, written and read in one go whatever its size.

The key comes from the passphrase by scrypt. The content goes in pieces of one MiB, each sealed with
AES-256-GCM under a number of its own, the last one marked as the last: a piece that was altered, left out,
doubled or moved does not open, and a file that was cut off has no last piece. The head is bound to every
piece. Nothing is believed before it was opened.

    8 bytes   "LCMOVE1\\n"
    4 bytes   length of the head, big endian
    head      JSON: salt, the cost of scrypt, a proof that a passphrase is the right one, a nonce's begin
    32 bytes  SHA-256 of all before: tells a damaged head from a wrong passphrase
    pieces    ciphertext and tag; all but the last hold PIECE bytes
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from lcadmin.domain.errors import BadInput, Refusal

if TYPE_CHECKING:  # it is loaded when a file is sealed or opened: whoever answers LearnCube needs none of it
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"LCMOVE1\n"
PIECE = 1 << 20
_TAG = 16
_LONGEST_HEAD = 4096
_MOST_COST = 1 << 18  # 256 MB: a file of somebody else's must not take all the memory

COST = 1 << 17
"""Of scrypt: 128 MB and about half a second for each guess."""


class _Head(msgspec.Struct, frozen=True):
    salt: str
    cost: int
    proof: str
    nonce: str


def write_sealed(stream: BinaryIO, passphrase: str, content: Iterable[bytes], cost: int = COST) -> None:
    """Writes ``content`` (chunks of any length) so that only ``passphrase`` opens it. Raises OSError."""
    salt, nonce = os.urandom(16), os.urandom(7)
    key, proof = _keys(passphrase, salt, cost)
    raw = msgspec.json.encode(_Head(_text(salt), cost, _text(proof), _text(nonce)))
    head = MAGIC + len(raw).to_bytes(4, "big") + raw
    stream.write(head + hashlib.sha256(head).digest())
    cipher = _cipher(key)
    for number, (piece, last) in enumerate(_pieces(content)):
        stream.write(cipher.encrypt(_nonce(nonce, number, last=last), piece, head))


def read_sealed(stream: BinaryIO, passphrase: str, file: Path) -> Iterator[bytes]:
    """What ``write_sealed`` was given, piece by piece. The passphrase is tried before this returns.

    BadInput ``passphrase_wrong``; Refusal ``parcel_not_ours``, ``parcel_damaged``, also in the middle, and
    ``parcel_cut_off``: whatever was read before is then worth nothing. Raises OSError.
    """
    head = stream.read(len(MAGIC) + 4)
    if not head.startswith(MAGIC[:6]):
        raise Refusal("parcel_not_ours", file=file)
    if not head.startswith(MAGIC):
        raise Refusal("parcel_newer", file=file)
    length = int.from_bytes(head[len(MAGIC) :], "big")
    if length > _LONGEST_HEAD:
        raise Refusal("parcel_damaged", file=file)
    head += stream.read(length)
    if len(head) < len(MAGIC) + 4 + length:
        raise Refusal("parcel_cut_off", file=file)
    if stream.read(32) != hashlib.sha256(head).digest():
        raise Refusal("parcel_damaged", file=file)
    try:
        said = msgspec.json.decode(head[len(MAGIC) + 4 :], type=_Head)
        salt, proof, nonce = _bytes(said.salt), _bytes(said.proof), _bytes(said.nonce)
    except (msgspec.DecodeError, ValueError) as error:
        raise Refusal("parcel_damaged", file=file) from error
    if not 2 <= said.cost <= _MOST_COST or said.cost & (said.cost - 1):
        raise Refusal("parcel_damaged", file=file)
    key, right = _keys(passphrase, salt, said.cost)
    if not hmac.compare_digest(proof, right):
        raise BadInput("passphrase_wrong")
    return _opened(stream, _cipher(key), nonce, head, file)


def _cipher(key: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _opened(stream: BinaryIO, cipher: AESGCM, begin: bytes, head: bytes, file: Path) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag

    number, piece = 0, stream.read(PIECE + _TAG)
    while True:
        following = stream.read(PIECE + _TAG)
        last = not following
        try:
            yield cipher.decrypt(_nonce(begin, number, last=last), piece, head)
        except InvalidTag:
            raise Refusal(_why(cipher, _nonce(begin, number, last=False), piece, head), file=file) from None
        if last:
            return
        number, piece = number + 1, following


def _why(cipher: AESGCM, nonce: bytes, piece: bytes, head: bytes) -> str:
    """A piece that is whole but not the last one, at the end, or one that is not even whole: cut off."""
    from cryptography.exceptions import InvalidTag

    if len(piece) < PIECE + _TAG:
        return "parcel_cut_off" if len(piece) < _TAG else "parcel_damaged"
    try:
        cipher.decrypt(nonce, piece, head)
    except InvalidTag:
        return "parcel_damaged"
    return "parcel_cut_off"


def _pieces(content: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """The content in pieces of PIECE bytes, the last one (there is always one) marked."""
    waiting = bytearray()
    for chunk in content:
        waiting += chunk
        while len(waiting) > PIECE:
            yield bytes(waiting[:PIECE]), False
            del waiting[:PIECE]
    yield bytes(waiting), True


def _keys(passphrase: str, salt: bytes, cost: int) -> tuple[bytes, bytes]:
    made = hashlib.scrypt(
        passphrase.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=cost,
        r=8,
        p=1,
        maxmem=cost * 8 * 128 * 2 + (1 << 20),
        dklen=64,
    )
    return made[:32], made[32:]


def _nonce(begin: bytes, number: int, *, last: bool) -> bytes:
    return begin + number.to_bytes(4, "big") + bytes([last])


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
