"""Format 2: closed days and absences. Days are ISO dates of the business's zone."""

from __future__ import annotations

CLOSURES = """
CREATE TABLE closures (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first TEXT NOT NULL CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last TEXT NOT NULL CHECK (last GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL,
  person_id INTEGER REFERENCES people (id) ON DELETE CASCADE,
  digest TEXT NOT NULL,
  CHECK (first <= last)
) STRICT;
CREATE INDEX closures_by_last ON closures (last);
CREATE INDEX closures_by_person ON closures (person_id) WHERE person_id IS NOT NULL;
"""
