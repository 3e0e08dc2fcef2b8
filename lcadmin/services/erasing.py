"""Erasing personal data: what goes, what stays under another name, and doing it.

Minutes, credit and what was paid stay, because books must be kept; whose they were is nowhere any more. An
erasure that is broken off goes on at the next opportunity, and one whose person comes back with a copy that
was put back is done again. It cannot be undone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from lcadmin.domain.errors import Refusal
from lcadmin.domain.people import Person
from lcadmin.domain.retention import Keep, last_days
from lcadmin.services.erased_again import again, returned
from lcadmin.services.erasing_files import HeldCopy, PersonalFiles
from lcadmin.services.erasing_steps import Eraser, Outcome, Progress, begin, is_on, traces_of
from lcadmin.services.ports import Desk
from lcadmin.services.replacing import ahead
from lcadmin.services.tables import Tables
from lcadmin.services.tables_erasing import Erasure, ErasureState

__all__ = ["Outcome", "Outlook", "again", "erase", "finish", "look", "returned"]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an erasure would do. ``gone`` and ``stays`` count rows by kind (``ErasingTable.counts``);
    ``ahead`` are classes still to come, with which it cannot be done; ``in_settings``: the business's own
    settings or texts name the person, and are left alone; ``copies`` hold the person still."""

    person: Person
    name: str
    gone: Mapping[str, int]
    stays: Mapping[str, int]
    ahead: int
    in_settings: bool
    copies: tuple[HeldCopy, ...]
    last_days: Mapping[Path, date]
    """When each of the automatic copies goes by itself at the latest, where that is in the next years."""


def look(desk: Desk, files: PersonalFiles, folder: Path, person_id: int) -> Outlook:
    """What would go and stay; ``folder`` is where automatic backups are. NotFound; Refusal for somebody who
    was erased."""
    with desk.store.read() as tables:
        person = tables.people.get(person_id)
        _must_be_there(tables, person_id)
        words = traces_of(desk, tables, person)
        counts = tables.erasing.counts(person_id)
        named = tables.erasing.named_in_settings(words)
        origin, settings = tables.erasing.origin(), tables.settings.load()
    gone = {key: counts[key] for key in ("contacts", "absences", "links", "letters", "logged")}
    stays = {key: counts[key] for key in ("classes", "credit", "paid")}
    copies = tuple(files.holding(folder, origin, person_id, words.neutral))
    made = [one.made for one in copies if one.automatic]
    keep = Keep(settings.backup_days, settings.backup_weeks, settings.backup_months)
    last = last_days(made, keep, settings.zone, desk.clock.now()) if settings.backup_minutes else {}
    days = {one.file: last[one.made] for one in copies if one.automatic and one.made in last}
    return Outlook(person, words.neutral, gone, stays, len(ahead(desk, person_id)), named, copies, days)


def erase(
    desk: Desk,
    files: PersonalFiles,
    person_id: int,
    copies: Sequence[HeldCopy] = (),
    progress: Progress | None = None,
) -> Outcome:
    """Erases everything about a person, also in these copies. NotFound; Refusal where they have classes
    ahead, are in one, or were erased: then nothing was changed."""
    if ahead(desk, person_id):
        raise Refusal("person_has_classes_ahead")
    if is_on(desk, person_id):
        raise Refusal("person_in_class")
    with desk.store.hold(0) as ours:
        if not ours:
            raise Refusal("erase_under_way")
        with desk.store.read() as tables:
            person = tables.people.get(person_id)
            _must_be_there(tables, person_id)
            words = traces_of(desk, tables, person)
        begun = Erasure(person_id, desk.clock.now(), words.neutral, ErasureState.OPEN, words)
        desk.store.write(partial(begin, begun.at, words)).result()
        return Eraser(desk, files, begun, progress).run(copies)


def finish(desk: Desk, files: PersonalFiles) -> int:
    """Goes on with erasures that were broken off or wait for a quiet moment; how many. Nothing where
    another program is at it."""
    with desk.store.read() as tables:
        left = [one for one in tables.erasing.all() if one.state is not ErasureState.DONE]
    if not left:
        return 0
    with desk.store.hold(0) as ours:
        if ours:
            for one in left:
                Eraser(desk, files, one, None).run(())
    return len(left) if ours else 0


def _must_be_there(tables: Tables, person_id: int) -> None:
    if tables.erasing.get(person_id) is not None:
        raise Refusal("person_erased")
