"""Who had been erased and is in the data all the same, because an older copy was put back: erased again.

Every start looks for it; what erases is loaded where somebody came back.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from lcadmin.services.tables_erasing import Erasure, ErasureState

if TYPE_CHECKING:
    from lcadmin.domain.erasing import Traces
    from lcadmin.services.erasing_files import PersonalFiles
    from lcadmin.services.ports import Desk


def again(desk: Desk, files: PersonalFiles, before: Mapping[int, Traces] | None = None) -> list[str]:
    """Erases again who stands in the data although they were erased: an older copy was put back. ``before``
    has the words of people who lost their names meanwhile (``returned``). What they are called now."""
    found = returned(desk, files) if before is None else before
    with desk.store.read() as tables:
        origin, known = tables.erasing.origin(), tables.erasing.all()
    remembered = files.remembered(origin)
    for one in known:
        if one.person_id not in remembered:  # the data came here without the list
            files.remember(origin, one.person_id, one.at)
    _keep_numbers(desk, max(remembered, default=0))
    if not found:
        return []
    from lcadmin.services.erasing_steps import Eraser, begin

    done = []
    for person_id, words in found.items():
        at = remembered.get(person_id, desk.clock.now())
        begun = Erasure(person_id, at, words.neutral, ErasureState.OPEN, words)
        desk.store.write(partial(begin, begun.at, words)).result()
        Eraser(desk, files, begun, None).run(())
        done.append(words.neutral)
    return done


def _keep_numbers(desk: Desk, highest: int) -> None:
    """No number of somebody who was erased is given to anybody else, also where an older copy knows none of
    them."""
    with desk.store.read() as tables:
        given = tables.erasing.is_given(highest)
    if not given:
        desk.store.write(lambda tables: tables.erasing.keep_numbers(highest)).result()


def returned(desk: Desk, files: PersonalFiles) -> dict[int, Traces]:
    """Who of those that were erased stands in the data with a name, and their words."""
    with desk.store.read() as tables:
        erased = {one.person_id for one in tables.erasing.all()}
        missing = [number for number in files.remembered(tables.erasing.origin()) if number not in erased]
        if not missing:
            return {}
        from lcadmin.services.erasing_steps import traces_of

        return {
            number: traces_of(desk, tables, tables.people.get(number))
            for number in missing
            if tables.erasing.is_there(number)
        }
