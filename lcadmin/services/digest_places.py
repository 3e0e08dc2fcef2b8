"""In how many places two digests say the same: a damaged one still tells which it was."""

from __future__ import annotations

DIGEST = 64
"""Characters of a digest."""
_ONES = int.from_bytes(b"\x01" * DIGEST)


def places(digest: str) -> int:
    """A digest's characters side by side in one number, as many are compared with many. What is too short,
    or no Latin letter, agrees with nothing."""
    return int.from_bytes(digest[:DIGEST].encode("latin-1", "replace").ljust(DIGEST, b"\0"))


def agreeing(one: int, other: int) -> int:
    """In how many of their 64 places two (``places``) say the same."""
    apart = one ^ other
    for bits in (4, 2, 1):
        apart |= apart >> bits  # the lowest bit of each byte: whether the two bytes differ
    return DIGEST - (apart & _ONES).bit_count()
