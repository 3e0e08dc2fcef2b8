"""Lengths of time in figures, the same everywhere: in sentences, tables, files and the window."""

from __future__ import annotations


def clock(seconds: int) -> str:
    """A length as ``m:ss``, from one hour on ``h:mm:ss``; a minus sign in front of a negative one."""
    if seconds < 0:
        return "−" + clock(-seconds)
    if seconds < 3600:
        return f"{seconds // 60}:{seconds % 60:02d}"
    return hours(seconds)


def hours(seconds: int) -> str:
    """A total as ``h:mm:ss``, however short, hours as many as there are."""
    if seconds < 0:
        return "−" + hours(-seconds)
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
