"""The sentences of ``domain.wording`` in other languages, from the gettext catalogues in ``resources/``.

A catalogue's entry is found by the sentence's key (its context), not by its English text: two keys
may say the same in English and differ elsewhere.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from lcadmin.domain.wording import ENGLISH
from lcadmin.resource_files import resource

log = logging.getLogger(__name__)

FOLDER = "translations"


class Catalogues:
    """Fulfils ``ports.Catalogue``; each language is read once."""

    def __init__(self) -> None:
        self._known: dict[str, Mapping[str, str]] = {}

    def __call__(self, language: str) -> Mapping[str, str]:
        """The sentences in ``language`` ("de", "de-AT") by key; empty for English and for a language
        that there is no catalogue of."""
        if language not in self._known:
            self._known[language] = _read(language)
        return self._known[language]


def _read(language: str) -> Mapping[str, str]:
    for name in (language.replace("-", "_"), language.replace("_", "-").partition("-")[0]):
        try:
            file = resource(f"{FOLDER}/{name}.po")
        except (FileNotFoundError, ValueError):
            continue
        import polib  # English needs none of it

        try:
            entries = polib.pofile(str(file))
        except (OSError, ValueError):
            log.warning("the translation %s cannot be read", name)
            continue
        said = {entry.msgctxt: entry.msgstr for entry in entries if entry.msgstr and not entry.fuzzy}
        # A sentence that says something else in English by now is not translated by what stands here.
        current = {entry.msgctxt for entry in entries if ENGLISH.get(entry.msgctxt) == entry.msgid}
        return {key: sentence for key, sentence in said.items() if key in current}
    return {}
