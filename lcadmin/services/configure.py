"""Settings: reading, checking, storing. LearnCube's keys go to the system's keyring, never further."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lcadmin.domain.errors import BadInput
from lcadmin.domain.periods import told_day
from lcadmin.domain.setting_checks import Json
from lcadmin.domain.setting_values import default_of, dump, parse
from lcadmin.domain.settings import API_KEYS, SECRET_KEYS, SPECS, WORDING, Settings
from lcadmin.domain.wording import ENGLISH, Text
from lcadmin.services import going_live
from lcadmin.services.acting import act
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.tables import Tables

MASKED = "********"
TERM = frozenset({"term_first", "term_last"})
"""Settings that only fit together: changed in one go where both change."""
_LONGEST_KEY = 1000


@dataclass(frozen=True, slots=True)
class SettingInfo:
    """One setting for a page that lists them: ``secret`` ones are shown masked, ``choices`` are the
    values to choose from where it is a choice."""

    key: str
    default: Json
    meaning: Text
    advanced: bool = False
    choices: tuple[str, ...] = ()
    secret: bool = False


def get(desk: Desk) -> dict[str, Json]:
    """Every setting's present value; LearnCube's keys masked, "" where none is kept."""
    with desk.store.read() as tables:
        values = dump(tables.settings.load())
    return values | {key: MASKED if desk.keyring.get(key) else "" for key in SECRET_KEYS}


def value(desk: Desk, key: str) -> Json:
    """One setting's present value; a sentence that was never changed is the program's own. BadInput
    where there is no such setting."""
    must_be_known(key)
    return get(desk).get(key, ENGLISH.get(key.removeprefix(WORDING), ""))


def must_be_known(key: str) -> None:
    """BadInput where there is no such setting."""
    sentence = key.removeprefix(WORDING) if key.startswith(WORDING) else None
    known = key in SPECS or key in SECRET_KEYS if sentence is None else sentence in ENGLISH
    if not known:
        raise BadInput("unknown_setting", key=key[:100])


def set(desk: Desk, key: str, value: str) -> None:  # noqa: A001 - the word on the command line
    """Checks and stores one setting; an empty ``value`` brings back its default. BadInput."""
    set_many(desk, {key: value})


def set_many(desk: Desk, values: Mapping[str, str]) -> None:
    """Checks all of them, then stores all of them. BadInput; then nothing was stored."""
    secrets = {key: _checked_key(key, text) for key, text in values.items() if key in SECRET_KEYS}
    plain = {key: _checked(key, text) for key, text in values.items() if key not in SECRET_KEYS}

    def work(tables: Tables) -> bool:
        former = tables.settings.load()
        for key, checked in plain.items():
            tables.settings.set(key, checked)
        if TERM & plain.keys():
            _check_term(tables.settings.load())
        going_live.note_endpoint(tables, former, desk.clock.now())
        if tables.settings.load().times_include_earlier == former.times_include_earlier:
            return False
        tables.times.mark_all_due()  # the meaning of LearnCube's times has changed
        return True

    turned = act(desk, _words(plain), work) if plain else False
    if turned:
        refold_due(desk, whole=True)
    for key, secret in secrets.items():
        desk.keyring.set(key, secret)
    if any(key in API_KEYS for key in secrets):
        going_live.forget_keys(desk)


def _check_term(settings: Settings) -> None:
    """A term's days fit together; each alone was looked at before."""
    first, last = settings.term_first, settings.term_last
    if first and last and date.fromisoformat(last) < date.fromisoformat(first):
        raise BadInput("term_backwards", first=told_day(first), last=told_day(last))


def _words(plain: Mapping[str, Json]) -> Text:
    if len(plain) > 1:
        return Text.of("action_settings", count=len(plain))
    return Text.of("action_setting", key=next(iter(plain)))


def describe() -> list[SettingInfo]:
    """All settings but the business's own sentences, in the order of the settings page."""
    plain = [SettingInfo(s.key, default_of(s.key), s.meaning, s.advanced, s.choices) for s in SPECS.values()]
    return plain + [SettingInfo(key, "", Text(f"setting_{key}"), secret=True) for key in SECRET_KEYS]


def _checked(key: str, text: str) -> Json:
    must_be_known(key)
    return parse(key, text) if text.strip() else None


def _checked_key(key: str, text: str) -> str | None:
    clean = text.strip()
    spaces = key == "mail_password"  # app passwords are shown in groups
    if len(clean) > _LONGEST_KEY or any(not c.isprintable() or (c.isspace() and not spaces) for c in clean):
        raise BadInput("bad_key", field=key)
    return clean or None
