"""That the data has gone to another PC: this one answers nobody any more."""

from __future__ import annotations

from lcadmin.domain.instants import Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text


@dataclass(frozen=True, slots=True)
class Moved:
    """The mark in the data that was left behind: since when, to which PC ("" where nobody said), in which
    file. ``finished`` once that file is whole."""

    at: Instant
    to: str
    file: str
    finished: bool = False

    def words(self, zone: str) -> Text:
        """Why nothing can be changed or answered here; the day is said in ``zone``."""
        if self.to:
            return Text.of("moved_to", pc=self.to, at=self.at, zone=zone)
        return Text.of("moved_away", at=self.at, zone=zone)
