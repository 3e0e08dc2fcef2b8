"""Settings as they are typed and as they are stored: every value goes through the check of its ``Spec``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from enum import StrEnum
from functools import cache

from lcadmin.domain import setting_checks as checks
from lcadmin.domain.errors import BadInput
from lcadmin.domain.setting_checks import Json
from lcadmin.domain.settings import SPECS, WORDING, Settings


def parse(key: str, text: str) -> Json:
    """The value to store for a setting that was typed as ``text``; None means: back to the default.

    Takes every key of ``SPECS`` and ``wording.KEY``; API keys are none of them. BadInput, which names
    the setting, for any other key and for a value that cannot be taken.
    """
    if key.startswith(WORDING):
        return checks.sentence(key.removeprefix(WORDING), text) or None
    spec = SPECS.get(key)
    if spec is None:
        raise BadInput("unknown_setting", key=key[:100])
    return spec.check(text, key)


def default_of(key: str) -> Json:
    """A setting's value while nothing is set, as it would be stored."""
    return _plain(_field_defaults()[key])


def load(stored: Mapping[str, object]) -> Settings:
    """Settings from stored values; what is missing has its default, and keys that this version does
    not know are passed over. BadInput where a value has become unreadable."""
    values: dict[str, object] = {}
    wording: dict[str, str] = {}
    for key, value in stored.items():
        if value is None:
            continue
        if key.startswith(WORDING):
            wording[key.removeprefix(WORDING)] = str(value)
        elif key in SPECS:
            values[key] = _loaded(key, value)
    return Settings(**values, wording=wording)  # type: ignore[arg-type]  # each went through its check


def dump(settings: Settings) -> dict[str, Json]:
    """All settings as the JSON values that ``load`` takes."""
    plain: dict[str, Json] = {key: _plain(getattr(settings, key)) for key in SPECS}
    return plain | {WORDING + key: sentence for key, sentence in settings.wording.items()}


def _loaded(key: str, value: object) -> object:
    """A stored value as Settings holds it. It goes through the same check as typed text, so that a
    row that something else altered cannot become a rule."""
    text = " ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    spec = SPECS[key]
    try:
        checked = spec.check(text, key)
    except BadInput:
        raise BadInput("setting_damaged", key=key) from None
    if checked is None:
        return _field_defaults()[key]
    if isinstance(checked, list):
        return tuple(checked) if spec.kind is None else tuple(spec.kind(member) for member in checked)
    return checked if spec.kind is None else spec.kind(str(checked))


def _plain(value: object) -> Json:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [str(member) for member in value]
    if value is None or isinstance(value, (str, int)):
        return value
    raise TypeError(type(value).__name__)


@cache
def _field_defaults() -> Mapping[str, object]:
    return {f.name: f.default for f in fields(Settings) if f.default is not MISSING}
