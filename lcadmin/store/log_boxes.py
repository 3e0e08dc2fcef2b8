"""Imported classes by state and source at once: one small number with which the indexes of the list begin."""

from __future__ import annotations

from lcadmin.domain.class_logs import LogSource, LogStatus

STATUSES = sorted(LogStatus)
SOURCES = sorted(LogSource)
BOXES = len(STATUSES) * len(SOURCES)
"""How many there are: 0 to ``BOXES`` - 1. Those of one state follow one another."""


def box(status: LogStatus, source: LogSource) -> int:
    """The box of a class."""
    return STATUSES.index(status) * len(SOURCES) + SOURCES.index(source)


def boxes(status: LogStatus | None, source: LogSource | None) -> list[int]:
    """The boxes in which classes of this state and from there are; None: any."""
    return [
        box(one, other)
        for one in STATUSES
        for other in SOURCES
        if status in (None, one) and source in (None, other)
    ]


_OF = {(status.value, source.value): box(status, source) for status in STATUSES for source in SOURCES}


def box_of(status: str, source: str) -> int:
    """The same by the words that stand in a row; KeyError for others."""
    return _OF[status, source]
