"""Format 2: classes that are to be counted anew and are not all marked so yet."""

from __future__ import annotations

MARKING = """
CREATE TABLE marking (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  upto INTEGER NOT NULL
) STRICT;
"""
"""One row while it goes on: the lessons up to this id are not marked yet (``times.mark_next``)."""
