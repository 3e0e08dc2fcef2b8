"""The practice classroom's sentences as its page shows them, in English."""

from __future__ import annotations

from lcadmin.domain.wording import Text, english


def words(key: str, **params: object) -> str:
    """The sentence of ``key``."""
    return say(Text.of(key, **params))


def say(text: Text) -> str:
    """The sentence of ``text``; the empty Text is the empty sentence."""
    return english(text) if text.key else ""
