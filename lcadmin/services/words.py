"""The sentences that a business says, its own in the place of the program's."""

from __future__ import annotations

from collections.abc import Mapping

from lcadmin.domain.settings import Settings
from lcadmin.services.ports import Desk


def words_of(desk: Desk, settings: Settings) -> Mapping[str, str]:
    """The catalogue by key: the language's, with the business's own sentences above it."""
    said = desk.catalogue(settings.language)
    return {**said, **settings.wording} if settings.wording else said
