"""What is remembered of a link, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.handed import Freshness, Way
from lcadmin.gui.office import Office
from lcadmin.services.handing import Memory

translate = QCoreApplication.translate

_MOST = 8


def given_words(way: Way) -> str:
    """How a link was given, with a place for ``{when}``."""
    return {
        Way.COPIED: translate("Given", "copied {when}"),
        Way.MAILED: translate("Given", "mailed {when}"),
        Way.DRAFT: translate("Given", "draft {when}"),
        Way.QR: translate("Given", "QR code {when}"),
        Way.FILE: translate("Given", "as a file {when}"),
        Way.SHOWN: translate("Given", "by a command {when}"),
    }[way]


def memory_lines(office: Office, memory: Memory) -> str:
    """Everything that is remembered of one person's link, newest first."""
    lines = []
    for one in list(reversed(memory.handed))[:_MOST]:
        at = office.formats.when(one.at, office.now())
        to = one.address or one.reader
        lines.append(given_words(one.way).format(when=at) + (f" → {to}" if to else ""))
    return "\n".join(lines)


def misled_words(misled: Sequence[Memory]) -> str:
    """What is wrong with what was told, and who was told it."""
    names = ", ".join(one.name for one in misled[:3])
    if len(misled) > 3:
        names = translate("Given", "{names} and {n} more").format(names=names, n=len(misled) - 3)
    first = misled[0].freshness
    sentence = {
        Freshness.MOVED: translate("Given", "Told another time: {names}"),
        Freshness.CANCELLED: translate("Given", "Not told yet that this class is cancelled: {names}"),
        Freshness.BACK_ON: translate("Given", "Not told yet that this class is back on: {names}"),
        Freshness.RENEWED: translate("Given", "With a link that is not right any more: {names}"),
        Freshness.LEFT: translate("Given", "Not told yet that they are not in this class any more: {names}"),
        Freshness.TUTOR: translate("Given", "Told another tutor: {names}"),
    }.get(first, translate("Given", "With a link that is not right any more: {names}"))
    return sentence.format(names=names)
