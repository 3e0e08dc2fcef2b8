"""Search: when the index of the lessons merges its parts."""

from __future__ import annotations

SETTINGS = "INSERT INTO lessons_fts (lessons_fts, rank) VALUES ('automerge', 0);"
"""By itself the index would merge hundreds of pages now and then, within whatever is written just then:
20 ms in which no callback is answered. Instead every piece that adds or removes lessons merges a little."""

MERGE_A_LITTLE = "INSERT INTO lessons_fts (lessons_fts, rank) VALUES ('merge', 8)"
"""Eight pages at most, and nothing where there is nothing to merge: what 100,000 lessons in pieces of 40
need to end with a dozen parts."""
