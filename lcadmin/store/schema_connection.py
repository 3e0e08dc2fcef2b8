"""Whether the program was reachable from outside when it last looked."""

from __future__ import annotations

REACH = """
CREATE TABLE reach (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  verdict TEXT NOT NULL CHECK (verdict <> ''),
  at INTEGER NOT NULL,
  base TEXT NOT NULL,
  detail TEXT NOT NULL,
  failed_since INTEGER
) STRICT;
"""
