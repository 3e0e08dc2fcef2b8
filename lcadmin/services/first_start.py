"""The very first start: nothing is set and nothing is there, so what the PC says of itself is taken."""

from __future__ import annotations

from collections.abc import Mapping

from lcadmin.domain.errors import BadInput
from lcadmin.domain.setting_checks import Json
from lcadmin.domain.setting_values import default_of, dump, parse
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables


def is_untouched(desk: Desk) -> bool:
    """Whether nobody has begun: no name, no LearnCube address, and nothing but practice."""
    with desk.store.read() as tables:
        return _is_untouched(tables)


def begin(desk: Desk, guesses: Mapping[str, str]) -> None:
    """Sets what the PC says where nothing else was said. It is no action of the user's, so nothing that
    *Undo* knows of; a guess that is no such setting (a zone that only this PC knows) is passed over."""
    with desk.store.read() as tables:
        if not _is_untouched(tables):
            return
        values = dump(tables.settings.load())
    better = {key: text for key, text in guesses.items() if values[key] == default_of(key)}
    checked: dict[str, Json] = {}
    for key, text in better.items():
        try:
            checked[key] = parse(key, text)
        except BadInput:
            continue
    changed = {key: value for key, value in checked.items() if value != values[key]}

    def work(tables: Tables) -> None:
        for key, value in changed.items():
            tables.settings.set(key, value)

    if changed:
        desk.store.write(work).result()


def _is_untouched(tables: Tables) -> bool:
    settings = tables.settings.load()
    return not settings.business_name and not settings.endpoint and tables.samples.is_empty()
