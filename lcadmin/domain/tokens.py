"""Tokens and seat numbers: what makes a join link hard to guess.

Nothing here draws random numbers: they are passed in, so that a token is made the same way in the
program and in a test. No error text repeats a token or a number.
"""

from __future__ import annotations

import re
from base64 import b32encode
from itertools import pairwise

from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import Text

TOKEN_LENGTH = 26
TOKEN_BYTES = 17
"""How many random bytes ``token_from`` needs: 26 characters of 5 bits are 130 bits."""

LEAST_DIGITS, MOST_DIGITS = 10, 15
_OWN_TOKEN = re.compile(r"[A-Za-z0-9]{8,64}")
_OWN_NUMBER = re.compile(r"[A-Za-z0-9]{1,64}")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}")
_PATTERN = re.compile(r"(.{1,8}?)\1{2,}")

# What a random token of 16 characters practically never falls below.
_SAFE_LENGTH = 16
_SAFE_DISTINCT = 8
_SAFE_DIGITS = 24
_SAFE_LETTERS = 22
_LONGEST_RUN = 5


def token_from(data: bytes) -> str:
    """26 characters of ``A-Z2-7`` (130 bits) from at least ``TOKEN_BYTES`` random bytes."""
    if len(data) < TOKEN_BYTES:
        raise ValueError("too few random bytes for a token")
    return b32encode(data).decode("ascii")[:TOKEN_LENGTH]


def is_own_token(text: str) -> bool:
    """Whether a class could have this token: see ``check_own_token``."""
    return _OWN_TOKEN.fullmatch(text) is not None


def check_own_token(text: str) -> str:
    """A token that a user typed, without the spaces around it: 8 to 64 ASCII letters and digits.

    Raises BadInput. A weak token is taken; ``weakness`` has the warning.
    """
    token = text.strip()
    if not is_own_token(token):
        raise BadInput("own_token")
    return token


def weakness(text: str) -> Text | None:
    """Why a token could be guessed, or None. Only a warning: the user decides."""
    if len(text) < _SAFE_LENGTH:
        return Text.of("weak_token_short")
    if _plain(text.lower()):
        return Text.of("weak_token_plain")
    return None


def _plain(token: str) -> bool:
    """Whether a (lower-case) token is digits or letters alone, or holds a year or a pattern."""
    return (
        len(set(token)) < _SAFE_DISTINCT
        or (token.isdigit() and len(token) < _SAFE_DIGITS)
        or (token.isalpha() and len(token) < _SAFE_LETTERS)
        or _YEAR.search(token) is not None
        or _PATTERN.search(token) is not None
        or _longest_run(token) >= _LONGEST_RUN
    )


def _longest_run(token: str) -> int:
    """The length of the longest stretch like ``abcde`` or ``54321``."""
    longest = run = 1
    previous = 0
    for left, right in pairwise(token):
        step = ord(right) - ord(left)
        run = (run + 1 if step == previous else 2) if step in {-1, 1} else 1
        previous = step
        longest = max(longest, run)
    return longest


def seat_number_from(number: int, digits: int = LEAST_DIGITS) -> str:
    """A seat number with ``digits`` digits from a random ``number`` (give it 64 bits or more, so
    that no seat number is likelier than another).

    10 digits mean 1,000,000,000 to 2,147,483,647 (fits a 32-bit integer); 11 to 15 digits the whole
    range, below 2^53. ValueError for other widths.
    """
    if not LEAST_DIGITS <= digits <= MOST_DIGITS:
        raise ValueError("a seat number has 10 to 15 digits")
    least = 10 ** (digits - 1)
    most = 2**31 - 1 if digits == LEAST_DIGITS else 10**digits - 1
    return str(least + number % (most - least + 1))


def check_own_number(text: str) -> str:
    """A seat number that a user typed: 1 to 64 ASCII letters and digits. Raises BadInput."""
    number = text.strip()
    if not _OWN_NUMBER.fullmatch(number):
        raise BadInput("own_number")
    return number


def own_number_warning() -> Text:
    """What setting a seat number by hand gives up (admission: it can be guessed)."""
    return Text.of("own_number_gives_up")
