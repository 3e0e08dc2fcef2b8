"""How many pieces of an import share a commit.

A page that several of them change is then written once and not with each. Whoever comes meanwhile waits for
one piece and for the commit of all before it: so the commit, too, must not become long.
"""

from __future__ import annotations

COMMIT_S = 0.006
"""So long a commit of pieces that share it may take."""
LONGEST_S = 0.150
"""So long they keep the file from other processes at most."""
BESIDE_S = 0.005
"""The same while another process owns the folder, which may be waiting to write what it was told."""

_QUICKER, _SLOWER = 0.05, 0.5  # so much of what was new is believed at once


class Together:
    """Learns from the commits what a commit takes for a second of writing: less, the more pieces share it."""

    def __init__(self) -> None:
        self._share = 0.5

    def fits(self, writing_s: float, *, alone: bool = True) -> bool:
        """Whether another piece may share a transaction in which so much was written. ``alone``: no other
        process owns the folder."""
        return writing_s < (LONGEST_S if alone else BESIDE_S) and writing_s * self._share < COMMIT_S

    def took(self, writing_s: float, commit_s: float) -> None:
        """A transaction was written for so long, and then committed."""
        share = commit_s / max(writing_s, 0.001)
        self._share += (share - self._share) * (_SLOWER if share > self._share else _QUICKER)
