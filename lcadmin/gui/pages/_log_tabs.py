"""The tabs of the page of class logs, by their places."""

from __future__ import annotations

IMPORTED, RECEIVED, RECONCILE = 0, 1, 2
