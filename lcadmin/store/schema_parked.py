"""Format 2: lines of a journal import that are not in the journal yet."""

from __future__ import annotations

PARKED = """
CREATE TABLE parked_imports (batch INTEGER PRIMARY KEY REFERENCES batches (id), zone TEXT NOT NULL) STRICT;
CREATE TABLE parked (
  batch INTEGER NOT NULL REFERENCES parked_imports (batch),
  token TEXT NOT NULL,
  place INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (batch, token, place)
) STRICT, WITHOUT ROWID;
"""
