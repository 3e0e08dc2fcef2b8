"""Format 2: what the list of received messages needs. Messages as they should be cost nothing here."""

from __future__ import annotations

LISTS = """
CREATE INDEX journal_odd ON journal (arrived)
  WHERE (request = 'crash_lesson' OR outcome IN ('malformed', 'error'));
"""
