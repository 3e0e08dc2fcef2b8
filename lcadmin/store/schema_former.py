"""Format 2: people who were removed but stand in the past, and entries that were merged into another."""

from __future__ import annotations

FORMER = """
CREATE TABLE former_people (
  id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  merged_into INTEGER REFERENCES people (id)
) STRICT;
CREATE INDEX former_people_merged ON former_people (merged_into) WHERE merged_into IS NOT NULL;
"""
