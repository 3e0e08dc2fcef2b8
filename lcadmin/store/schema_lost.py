"""Format 2: what the journal tells of a class's lost connections, kept beside its time as that is.

A row stands for every class of which a lost connection was told; a class that was counted by an
earlier release is counted again.
"""

from __future__ import annotations

LOST = """
CREATE TABLE lost_connections (
  lesson_id INTEGER PRIMARY KEY REFERENCES lessons (id) ON DELETE CASCADE,
  crashes INTEGER NOT NULL CHECK (crashes >= 0),
  rejoins INTEGER NOT NULL CHECK (rejoins >= 0),
  rejoin_seconds INTEGER NOT NULL CHECK (rejoin_seconds >= 0),
  longest_rejoin INTEGER CHECK (longest_rejoin >= 0)
) STRICT;
UPDATE times SET due = 1 WHERE lesson_id IN (
  SELECT l.id FROM lessons l JOIN journal j ON j.token = l.token WHERE j.request = 'crash_lesson'
);
"""
