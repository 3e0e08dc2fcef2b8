"""Every sentence made outside the window, by key: refusals, reviews, errors, headings.

A ``Text`` is a key and its parameters; it travels through the domain, the journal and the caches,
and becomes words only where somebody reads it. ``ENGLISH`` gathers the source sentences of the
``wording_*`` modules, one for each area; translations and the business's own wording replace them
key by key.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording_actions import ACTIONS
from lcadmin.domain.wording_admission import ADMISSION
from lcadmin.domain.wording_cli import CLI
from lcadmin.domain.wording_connection import CONNECTION
from lcadmin.domain.wording_dates import (
    DATES,
    words_for_date,
    words_for_day,
    words_for_month,
    words_for_place,
    words_for_time,
)
from lcadmin.domain.wording_erasing import ERASING
from lcadmin.domain.wording_errors import ERRORS
from lcadmin.domain.wording_going_live import GOING_LIVE
from lcadmin.domain.wording_logs import LOGS
from lcadmin.domain.wording_messages import MESSAGES
from lcadmin.domain.wording_moving import MOVING
from lcadmin.domain.wording_person_file import PERSON_FILE
from lcadmin.domain.wording_practice import PRACTICE
from lcadmin.domain.wording_proof import PROOF
from lcadmin.domain.wording_reports import REPORTS
from lcadmin.domain.wording_services import SERVICES
from lcadmin.domain.wording_settings import SETTINGS
from lcadmin.domain.wording_store import STORE
from lcadmin.domain.wording_time import TIME

Param = str | int

AREAS: tuple[Mapping[str, str], ...] = (
    ACTIONS,
    ADMISSION,
    CLI,
    CONNECTION,
    DATES,
    ERASING,
    ERRORS,
    GOING_LIVE,
    MESSAGES,
    LOGS,
    MOVING,
    PERSON_FILE,
    PRACTICE,
    REPORTS,
    PROOF,
    SERVICES,
    SETTINGS,
    STORE,
    TIME,
)
"""The areas' sentences; no key stands in two of them."""

ENGLISH: Mapping[str, str] = {key: sentence for area in AREAS for key, sentence in area.items()}


@dataclass(frozen=True, slots=True)
class Text:
    """A message key with its parameters, sorted by name so that equal texts compare equal.

    A moment is an ``int`` parameter (UTC milliseconds) beside a ``zone``; see ``wording_dates``.
    """

    key: str
    params: tuple[tuple[str, Param], ...] = ()

    @classmethod
    def of(cls, key: str, /, **params: object) -> Text:
        """A Text; parameters that are neither str nor int are turned into str."""
        return cls(
            key, tuple(sorted((k, v if isinstance(v, (str, int)) else str(v)) for k, v in params.items()))
        )


@dataclass(frozen=True, slots=True)
class _Said:
    """A parameter while it is put into a sentence: knows the ways a moment or a zone is said."""

    param: Param
    zone: str
    wording: Mapping[str, str]

    def __format__(self, way: str) -> str:
        if way == "day":
            return words_for_day(int(self.param), self.zone, self.wording)
        if way == "date":
            return words_for_date(int(self.param), self.zone, self.wording)
        if way == "month":
            return words_for_month(int(self.param), self.zone, self.wording)
        if way == "time":
            return words_for_time(int(self.param), self.zone, self.wording)
        if way == "place":
            return words_for_place(str(self.param))
        return format(self.param, way)


def render(text: Text, wording: Mapping[str, str]) -> str:
    """The sentence for ``text`` in ``wording``, falling back to English, then to the key."""
    zone = next((str(value) for name, value in text.params if name == "zone"), "UTC")
    params = {name: _Said(value, zone, wording) for name, value in text.params}
    own = wording.get(text.key)
    if own:
        try:
            return own.format_map(params)
        except (KeyError, IndexError, ValueError, TypeError, AttributeError, OverflowError):
            # Somebody's own sentence names what this message has not: the source sentence is right.
            pass
    source = ENGLISH.get(text.key)
    if source is None:
        return text.key
    try:
        return source.format_map(params)
    except (KeyError, IndexError, ValueError, TypeError, OverflowError):
        # A row of an older or altered database may lack a parameter, or hold a moment outside the
        # calendar; a page must not fail over it.
        return source


def english(text: Text) -> str:
    """The English sentence for ``text``."""
    return render(text, {})


def placeholders(sentence: str) -> frozenset[tuple[str, str]]:
    """The (name, way) pairs between braces in a sentence. ValueError when the braces do not match
    or hold anything but a plain name (an index, an attribute, a conversion, a nested field)."""
    found: set[tuple[str, str]] = set()
    for _, name, way, conversion in Formatter().parse(sentence):
        if name is None:
            continue
        if not name.isidentifier() or conversion or "{" in (way or ""):
            raise ValueError(name)
        found.add((name, way or ""))
    return frozenset(found)
