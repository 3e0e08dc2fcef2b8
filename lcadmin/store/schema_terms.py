"""Format 2: what was decided for classes that were called off, against the rules."""

from __future__ import annotations

TERMS = """
CREATE TABLE cancel_terms (
  id INTEGER PRIMARY KEY REFERENCES lessons (id) ON DELETE CASCADE,
  charge INTEGER NOT NULL CHECK (charge BETWEEN 0 AND 100),
  pay INTEGER NOT NULL CHECK (pay BETWEEN 0 AND 100),
  why TEXT NOT NULL CHECK (why <> ''),
  digest TEXT NOT NULL
) STRICT;
"""
