"""Format 2: who was erased, and by what name a database and its copies know one another.

``words`` are what is still looked for while an erasure goes on; afterwards nothing of it is kept. The origin
stays the same through copies and migrations: the seal of the first message, where there is one.
"""

from __future__ import annotations

ERASED = """
CREATE TABLE erasures (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  state TEXT NOT NULL CHECK (state IN ('open', 'wiping', 'done')),
  words TEXT NOT NULL,
  CHECK ((state = 'open') = (words <> ''))
) STRICT;
CREATE INDEX erasures_under_way ON erasures (state) WHERE state <> 'done';
CREATE TABLE origin (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL CHECK (name <> '')
) STRICT;
INSERT INTO origin
SELECT 1, coalesce((SELECT chain FROM journal WHERE number = 1), lower(hex(randomblob(32))));
"""
