"""Messages whose links open on this computer alone: they can be looked at and kept as drafts, not mailed."""

from __future__ import annotations

from collections.abc import Iterable

from lcadmin.domain.errors import Refusal
from lcadmin.domain.letters import Letter
from lcadmin.domain.wording import Text


def why_kept(letters: Iterable[Letter]) -> Text | None:
    """Why these cannot be mailed to anybody, None where they can. That an address is missing goes before
    practice classes, which no address helps."""
    kept = [letter for letter in letters if letter.here_only]
    if not kept:
        return None
    items = [item for letter in kept for item in letter.items if item.here_only and not item.cancelled]
    practice = all(item.lesson.practice for item in items)
    return Text("mail_practice_class" if practice else "mail_here_only")


def refuse(letters: Iterable[Letter]) -> None:
    """Refusal where one of these cannot be mailed to anybody."""
    why = why_kept(letters)
    if why is not None:
        raise Refusal(why.key)
