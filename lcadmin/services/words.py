"""The sentences that a business says, its own in the place of the program's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lcadmin.domain.settings import Settings
    from lcadmin.services.ports import Desk


def in_its_language(desk: Desk, settings: Settings) -> Settings:
    """The settings with every sentence in the business's language, for what goes out of the program."""
    return replace(settings, wording=words_of(desk, settings))


def in_language(desk: Desk, settings: Settings, language: str) -> Settings:
    """The settings with every sentence in a reader's language; the business's own where it is its own."""
    if language == settings.language:
        return in_its_language(desk, settings)
    return replace(settings, language=language, wording=desk.catalogue(language))


def words_of(desk: Desk, settings: Settings) -> Mapping[str, str]:
    """The catalogue by key: the language's, with the business's own sentences above it."""
    said = desk.catalogue(settings.language)
    return {**said, **settings.wording} if settings.wording else said
