"""Format 2: what the office did or has seen, each with when: steps to go live, lines put away."""

from __future__ import annotations

MARKS = """
CREATE TABLE marks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  at INTEGER NOT NULL,
  about TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
"""
