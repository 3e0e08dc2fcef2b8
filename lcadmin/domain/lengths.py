"""Lengths of time in figures, the same everywhere: in sentences, tables, files and the window.

One way alone, hours:minutes:seconds, however short: ``0:00:13`` cannot be taken for thirteen minutes,
figures under one another line up, and a spreadsheet reads what is pasted into it right (``47:05`` it
takes for hours).
"""

from __future__ import annotations


def hours(seconds: int) -> str:
    """A length as ``h:mm:ss``, hours as many as there are; a minus sign in front of a negative one."""
    if seconds < 0:
        return "−" + hours(-seconds)
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
