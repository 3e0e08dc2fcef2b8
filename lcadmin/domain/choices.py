"""What some settings choose from. What a choice does stands elsewhere: reading settings needs none of it."""

from __future__ import annotations

from enum import StrEnum


class Security(StrEnum):
    """How the way to the mail server is encrypted."""

    STARTTLS = "starttls"
    SSL = "ssl"
    NONE = "none"


class Basis(StrEnum):
    """Which length of a class is paid."""

    COUNTED = "counted"
    PLANNED = "planned"
    CAPPED = "capped"  # counted, up to planned and so many minutes
    ROUNDED = "rounded"  # counted, to the nearest so many minutes


class NoticeKind(StrEnum):
    """What somebody may want to be told of."""

    WAITING = "waiting"
    REFUSED = "refused"
    LOST = "lost"
    UNREACHABLE = "unreachable"
