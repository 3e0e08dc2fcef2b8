"""What the store keeps of sample data beside the tables that it stands in."""

from __future__ import annotations

INDEX = "CREATE INDEX people_by_sample ON people (sample);\n"
REMOVED = """
CREATE TABLE removed_rows (
  tbl TEXT NOT NULL CHECK (tbl <> ''),
  id INTEGER NOT NULL,
  PRIMARY KEY (tbl, id)
) STRICT, WITHOUT ROWID;
"""
"""Rows of append-only tables that went with the sample data, so that ``check`` misses no other."""
