"""What users did, so that it can be undone: each action, and every row that it changed."""

from __future__ import annotations

SCRIPT = """
CREATE TABLE actions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'kept', 'undoing', 'redoing', 'gone')),
  place INTEGER NOT NULL CHECK (place >= 0),
  turned INTEGER NOT NULL CHECK (turned >= 0)
) STRICT;
CREATE INDEX actions_by_state ON actions (state, turned, id);
CREATE TABLE action_rows (
  number INTEGER PRIMARY KEY,
  action INTEGER NOT NULL REFERENCES actions (id),
  tbl TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX action_rows_by_action ON action_rows (action, number);
CREATE INDEX action_rows_by_row ON action_rows (tbl, key);
"""
