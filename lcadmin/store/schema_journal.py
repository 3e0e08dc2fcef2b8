"""Format 2: what the list of received messages needs. Messages as they should be cost nothing here.

What was not taken is found by its answer, in order of time, and what kind it was of without looking at it.
Only a statement that says the index's own condition is led along it: one that joins by token is not.
"""

from __future__ import annotations

LISTS = """
DROP INDEX journal_refused;
CREATE INDEX journal_lost ON journal (arrived) WHERE request = 'crash_lesson';
CREATE INDEX journal_not_taken ON journal (outcome, arrived, number, request)
  WHERE outcome IN ('refused', 'unknown', 'malformed', 'error');
"""
