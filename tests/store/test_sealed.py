"""The sealed file: only its passphrase opens it, and nothing but the whole of it is believed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.errors import BadInput, Refusal, UserError
from lcadmin.store.sealed import PIECE, read_sealed, write_sealed

FILE = Path("x.lcmove")
WORDS = "correct horse battery"


def sealed(content: bytes, words: str = WORDS) -> bytes:
    stream = io.BytesIO()
    write_sealed(stream, words, [content[:7], content[7:]], cost=2)
    return stream.getvalue()


def opened(raw: bytes, words: str = WORDS) -> bytes:
    return b"".join(read_sealed(io.BytesIO(raw), words, FILE))


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE - 5])
def test_what_was_sealed_comes_out_whatever_its_length(length: int) -> None:
    content = (b"0123456789" * (length // 10 + 1))[:length]
    raw = sealed(content)
    assert opened(raw) == content
    assert b"0123456789" not in raw


@pytest.mark.parametrize("words", ["correct horse batterz", "", "Ünïcode \ud800"])
def test_another_passphrase_does_not_open_it(words: str) -> None:
    with pytest.raises(BadInput, match="does not open"):
        opened(sealed(b"content"), words)


@pytest.mark.parametrize("length", [10, PIECE, 2 * PIECE + 100])
def test_a_file_that_was_cut_off_is_said_to_be(length: int) -> None:
    raw = sealed(b"x" * length)
    head = len(raw) - length - 16 * max(1, -(-length // PIECE))
    for end in {11, 40, head + 5, head + 10, *(head + n * (PIECE + 16) for n in range(1, length // PIECE))}:
        with pytest.raises(Refusal, match=r"not whole|damaged|not made by"):
            opened(raw[:end])
    whole_pieces = head + PIECE + 16
    if len(raw) > whole_pieces:
        with pytest.raises(Refusal, match="not whole"):
            opened(raw[:whole_pieces])


@given(st.data())
def test_no_altered_byte_goes_unseen(data: st.DataObject) -> None:
    raw = bytearray(_RAW)
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UserError):
        opened(bytes(raw))


_RAW = sealed(b"y" * 200)


def test_pieces_that_changed_places_are_seen() -> None:
    raw = sealed(b"a" * PIECE + b"b" * PIECE + b"c")
    size = PIECE + 16
    tail = 1 + 16
    head = len(raw) - 2 * size - tail
    swapped = raw[:head] + raw[head + size : head + 2 * size] + raw[head : head + size] + raw[-tail:]
    with pytest.raises(Refusal, match="damaged"):
        opened(swapped)
    with pytest.raises(Refusal, match="damaged"):
        opened(raw[: head + size] + raw[head : head + size] + raw[head + size :])


def test_other_files_are_told_apart() -> None:
    with pytest.raises(Refusal, match="was not made by"):
        opened(b"SQLite format 3\0" * 20)
    with pytest.raises(Refusal, match="newer lcadmin"):
        opened(b"LCMOVE2\n" + b"x" * 200)
    with pytest.raises(Refusal, match="damaged"):
        opened(b"LCMOVE1\n" + b"\xff" * 200)


def test_a_head_that_asks_for_all_the_memory_is_refused() -> None:
    import hashlib
    import json

    said = {"salt": "AA==", "cost": 1 << 30, "proof": "AA==", "nonce": "AA=="}
    for wrong in (said, {**said, "cost": 3}, {**said, "cost": 4, "salt": "?"}, {"salt": 3}):
        raw = json.dumps(wrong).encode()
        head = b"LCMOVE1\n" + len(raw).to_bytes(4, "big") + raw
        with pytest.raises(Refusal, match="damaged"):
            opened(head + hashlib.sha256(head).digest() + b"x" * 40)
