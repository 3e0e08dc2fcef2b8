"""What is taken out of a text before it goes to somebody who helps: what opens a door or names a person."""

from __future__ import annotations

import re
from collections.abc import Iterable

BLOT = "•••"

_LEAST_KNOWN = 4
_PATTERNS = (
    re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://\S+"),
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    # A token, a secret, a key: long, and not one plain word or a path's part.
    re.compile(r"\b(?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9_-]{20,}\b"),
    re.compile(r"\b[A-Z2-7]{20,}\b"),
    re.compile(r"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b"),
    re.compile(r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{0,4}\b"),
    re.compile(r"(?<![\w.,:/-])[0-9]{6,}(?![\w.,:/-])"),  # the number in a link
)


def redacted(text: str, known: Iterable[str] = (), home: str = "") -> str:
    """``text`` without addresses, tokens, keys, numbers of links, and whatever is ``known`` to be nobody's
    business; the user's ``home`` folder is "~"."""
    found = sorted({one for one in known if len(one) >= _LEAST_KNOWN}, key=len, reverse=True)
    for one in found:
        text = text.replace(one, BLOT)
    if len(home) > 1:
        text = text.replace(home, "~")
    for pattern in _PATTERNS:
        text = pattern.sub(BLOT, text)
    return text
