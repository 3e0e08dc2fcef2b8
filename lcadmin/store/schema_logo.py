"""Format 2: the business's picture, as base64."""

from __future__ import annotations

LOGO = """
CREATE TABLE logo (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  picture TEXT NOT NULL
) STRICT;
"""
