"""What stands in the way of the data being kept and LearnCube being answered, the worst of it first."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text
from lcadmin.gui.tokens import Kind

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office

translate = QCoreApplication.translate


class Help(StrEnum):
    """What a button can do about it."""

    NONE = ""
    TAKE_BACK = "take back"
    FOLDER = "folder"
    BACKUPS = "backups"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One sentence, how bad it is, and the way out. ``blocks`` is whether nobody is answered meanwhile."""

    text: str
    kind: Kind
    help: Help = Help.NONE
    blocks: bool = False


def trouble(office: Office) -> Trouble | None:
    """The worst that stands in the way now; None where all is well. Never waits."""
    error = office.desk.store.trouble
    if error is not None:
        return _cannot_keep(office, error)
    if office.moved is not None:
        words = office.say(office.moved.words(office.settings.timezone))
        return Trouble(words, Kind.WARNING, Help.TAKE_BACK, blocks=True)
    if office.backup_problem is not None:
        words = translate("Health", "No automatic backup can be made. {why}")
        return Trouble(words.format(why=office.say(office.backup_problem)), Kind.WARNING, Help.BACKUPS)
    unguarded = office.desk.store.unguarded
    if unguarded is not None:
        return Trouble(office.say(unguarded.text), Kind.WARNING, Help.FOLDER)
    if office.place is not None:
        key = f"place_{office.place.kind}"
        return Trouble(office.say(Text.of(key, name=office.place.name)), Kind.WARNING, Help.MOVE)
    return None


def _cannot_keep(office: Office, error: UserError) -> Trouble:
    words = office.say(error.text)
    if error.text.key == "taken_elsewhere":
        return Trouble(words, Kind.BAD, blocks=True)
    meaning = translate(
        "Health",
        "Until then nothing new is kept and nobody can enter a class; what was kept before is safe. "
        "lcadmin goes on by itself as soon as it can.",
    )
    return Trouble(f"{words} {meaning}", Kind.BAD, Help.FOLDER, blocks=True)
