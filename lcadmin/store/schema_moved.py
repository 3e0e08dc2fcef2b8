"""That the data has gone to another PC."""

from __future__ import annotations

MOVED = """
CREATE TABLE moved (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  at INTEGER NOT NULL,
  pc TEXT NOT NULL,
  file TEXT NOT NULL,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1))
) STRICT;
"""
