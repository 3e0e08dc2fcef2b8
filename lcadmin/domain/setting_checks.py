"""Checks of typed settings: each takes the text and the setting's name, and returns the JSON value
that is stored, or raises BadInput naming the setting. Empty text is "not set" where that is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from ipaddress import ip_network
from zoneinfo import ZoneInfo

from lcadmin.domain import links
from lcadmin.domain.currencies import CURRENCIES
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import is_date
from lcadmin.domain.wording import ENGLISH, placeholders

Json = str | int | bool | list[str] | None
Check = Callable[[str, str], Json]

MOST_TEXT = 200
MOST_SENTENCE = 300
MOST_PATH = 1_000

_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_WHOLE = re.compile(r"[0-9]{1,9}")
_HOST = re.compile(r"[A-Za-z0-9_.:%-]{1,253}")
_EMAIL = re.compile(r"[^@\s<>,;\"\x00-\x1f\x7f]+@[^@\s<>,;\"\x00-\x1f\x7f]+")
_BETWEEN = re.compile(r"[,;\s]+")
_YES = frozenset({"true", "yes", "on", "1"})
_NO = frozenset({"false", "no", "off", "0"})


def line(text: str, field: str) -> Json:
    """One line of text."""
    given = text.strip()
    if len(given) > MOST_TEXT or _CONTROL.search(given):
        raise BadInput("bad_line", field=field, most=MOST_TEXT)
    return given


def file(text: str, field: str) -> Json:
    """The path of a file on this PC."""
    given = text.strip()
    if len(given) > MOST_PATH or _CONTROL.search(given):
        raise BadInput("bad_line", field=field, most=MOST_PATH)
    return given


def zone(text: str, field: str) -> Json:
    """The name of a time zone."""
    given = text.strip()
    try:
        return ZoneInfo(given).key
    except (ValueError, OSError, KeyError):
        raise BadInput("unknown_zone", field=field, given=given[:100]) from None


def language(text: str, field: str) -> Json:
    given = text.strip()
    if not _LANGUAGE.fullmatch(given):
        raise BadInput("bad_language", field=field, given=given[:100])
    return given


def currency(text: str, field: str) -> Json:
    """The three letters of a currency that there is."""
    given = text.strip().upper()
    if given not in CURRENCIES:
        raise BadInput("bad_currency", field=field, given=given[:100])
    return given


def day(text: str, field: str) -> Json:
    """A day as ISO 8601 writes it."""
    given = text.strip()
    if not is_date(given):
        raise BadInput("bad_time", field=field, given=given[:100])
    return date.fromisoformat(given).isoformat()


def yes_no(text: str, field: str) -> Json:
    given = text.strip().lower()
    if given not in _YES | _NO:
        raise BadInput("bad_yes_no", field=field)
    return given in _YES


def whole(least: int, most: int) -> Check:
    """A whole number between two bounds, both included. ASCII digits only."""

    def check(text: str, field: str) -> Json:
        given = text.strip()
        if not _WHOLE.fullmatch(given) or not least <= int(given) <= most:
            raise BadInput("bad_whole_number", field=field, given=given[:100], least=least, most=most)
        return int(given)

    return check


def or_empty(check: Check, empty: Json = None) -> Check:
    """``check``, but empty text is taken as ``empty`` (None: back to the default)."""

    def checked(text: str, field: str) -> Json:
        return check(text, field) if text.strip() else empty

    return checked


def choice(kinds: type[StrEnum]) -> Check:
    """One of an enumeration's values."""

    def check(text: str, field: str) -> Json:
        given = text.strip().lower()
        values = [kind.value for kind in kinds]
        if given not in values:
            raise BadInput("bad_choice", field=field, given=given[:100], choices=", ".join(values))
        return given

    return check


def several(check: Check) -> Check:
    """A list whose members stand between commas, semicolons or spaces; each goes through ``check``.
    Doubles are left out."""

    def checked(text: str, field: str) -> Json:
        members = [str(check(member, field)) for member in _BETWEEN.split(text.strip()) if member]
        return list(dict.fromkeys(members))

    return checked


def email(text: str, field: str) -> Json:
    """An e-mail address in ASCII, as a mail server takes it."""
    given = text.strip()
    if len(given) > MOST_TEXT or not given.isascii() or not _EMAIL.fullmatch(given):
        raise BadInput("bad_mail_address", field=field, given=given[:100])
    return given


def or_off(check: Check) -> Check:
    """``check`` of a list, but "off" is none of its members: empty text is already the default."""

    def checked(text: str, field: str) -> Json:
        return [] if text.strip().lower() == "off" else check(text, field)

    return checked


def network(text: str, field: str) -> Json:
    """An IP address, or a range of them with a slash."""
    try:
        return str(ip_network(text.strip(), strict=False))
    except ValueError:
        raise BadInput("bad_network", field=field, given=text.strip()[:100]) from None


def host(text: str, field: str) -> Json:
    """A name or address to listen on."""
    given = text.strip()
    if not _HOST.fullmatch(given):
        raise BadInput("bad_address", field=field, given=given[:100])
    return given


def endpoint(text: str, field: str) -> Json:
    """The address join links go to, normalised."""
    return links.endpoint(text, field)


def template(text: str, field: str) -> Json:
    """A template for join links."""
    return links.check_template(text, field)


def address(text: str, field: str) -> Json:
    """A web address with or without a path, without the last slash: https, or http for loopback."""
    scheme, where, rest = links.split_address(text, field)
    if "?" in rest or "#" in rest:
        raise BadInput("address_extra", field=field)
    return f"{scheme}://{where}{rest}"


def folder_address(text: str, field: str) -> Json:
    """A web address that other paths are added to: it ends with a slash."""
    return f"{address(text, field)}/"


def sentence(key: str, text: str) -> str:
    """The business's own sentence for a message key: one line that uses in braces only what the
    source sentence of that key uses. BadInput when it does not; also for a key that there is not."""
    if key not in ENGLISH:
        raise BadInput("unknown_setting", key=f"wording.{key}"[:100])
    given = text.strip()
    if len(given) > MOST_SENTENCE or _CONTROL.search(given):
        raise BadInput("bad_sentence", most=MOST_SENTENCE)
    allowed = placeholders(ENGLISH[key])
    try:
        good = placeholders(given) <= allowed
    except ValueError:
        good = False
    if not good:
        parts = ", ".join("{" + name + (f":{way}" if way else "") + "}" for name, way in sorted(allowed))
        raise BadInput("bad_sentence_part", parts=parts or "–")
    return given
