"""Long class logs are read, looked up and prepared in a process of its own: this program, started anew."""

from __future__ import annotations

ARGUMENT = "--log-helper"
"""The program with nothing but this is a helper, not a window. Nobody types it."""
