"""Join links: making one, checking the address they go to, and reading a pasted one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from ipaddress import IPv6Address, ip_address
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from lcadmin.domain.errors import BadInput, Refusal
from lcadmin.domain.wording import placeholders

if TYPE_CHECKING:
    from lcadmin.domain.lessons import Lesson
    from lcadmin.domain.settings import Settings

_TEMPLATE_PARTS = frozenset({("endpoint", ""), ("token", ""), ("user_id", "")})
_CLASSROOM = re.compile(r"/classv3(?:[/?#]|$)")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_MOST_NAME = 253
_AROUND = re.compile(r"[\s<>\"']+")
_TOKEN_NAMES = ("token", "room_token")
_USER_NAMES = ("user_id", "userid")
_WORD = re.compile(r"[A-Za-z0-9]{1,64}")
_MOST_PASTED = 100_000


def endpoint(text: str, field: str = "endpoint") -> str:
    """The address that join links go to, normalised: ``https://host`` or ``https://host:port``.

    Takes any host name (international ones become their ASCII form), an IP address, an optional port
    and a trailing slash; https where no scheme is given, http for loopback only. Of a whole join link
    it takes the part that is asked for. A name alone is no address: nobody outside finds it. Raises
    BadInput that names ``field``.
    """
    scheme, host, rest = split_address(text, field)
    if not (host.startswith("[") or "." in host or is_loopback(host.partition(":")[0])):
        raise BadInput("address_short", field=field, given=host.partition(":")[0])
    if rest and not _CLASSROOM.match(rest):
        raise BadInput("address_extra", field=field)
    return f"{scheme}://{host}"


def split_address(text: str, field: str) -> tuple[str, str, str]:
    """Scheme, ``host[:port]`` and what stands after them (without the last slash) of a web address.
    Raises BadInput that names ``field``."""
    given = text.strip()
    bad = BadInput("bad_address", field=field, given=text[:100])
    if not given or re.search(r"[\s\\\x00-\x1f\x7f]", given):
        raise bad
    scheme, mark, after = given.partition("://")
    if not mark:
        scheme, after = "https", given
    if scheme.lower() not in {"https", "http"}:
        raise BadInput("address_scheme", field=field)
    try:
        parts = urlsplit(f"{scheme.lower()}://{after}")
        port = parts.port
    except ValueError:
        raise bad from None
    if "@" in parts.netloc:
        raise BadInput("address_login", field=field)
    host = _host(parts.hostname or "")
    if host is None or port == 0 or parts.netloc.endswith(":"):
        raise bad
    if parts.scheme == "http" and not is_loopback(host):
        raise BadInput("address_http", field=field)
    rest = after[len(parts.netloc) :].rstrip("/")
    standard = {"https": 443, "http": 80}[parts.scheme]
    return parts.scheme, host if port in {None, standard} else f"{host}:{port}", rest


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this computer itself."""
    name = host.strip("[]").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _host(name: str) -> str | None:
    """A host name in ASCII, or an IP address as it stands in an address; None when it is neither."""
    try:
        address = ip_address(name)
    except ValueError:
        pass
    else:
        if "%" in name:  # a zone of this computer means nothing to whoever follows the link
            return None
        return f"[{address}]" if isinstance(address, IPv6Address) else str(address)
    labels = unicodedata.normalize("NFKC", name).lower().replace("\u3002", ".").removesuffix(".").split(".")
    ascii_labels = [_ascii_label(label) for label in labels]
    plain = ".".join(ascii_labels)
    # Digits alone at the end would be read as an address of four numbers, which it is not.
    if len(plain) > _MOST_NAME or ascii_labels[-1].isdigit() or not all(map(_LABEL.fullmatch, ascii_labels)):
        return None
    return plain


def _ascii_label(label: str) -> str:
    if label.isascii() or not all(char in "-_" or unicodedata.category(char)[0] in "LMN" for char in label):
        return label
    return "xn--" + label.encode("punycode").decode("ascii")


def check_template(text: str, field: str = "link_template") -> str:
    """A link template: ``{token}`` and ``{user_id}`` once each, ``{endpoint}`` or an https address in
    front, nothing else in braces. Raises BadInput that names ``field``."""
    template = text.strip()
    try:
        parts = placeholders(template)
    except ValueError:
        raise BadInput("template_part", field=field) from None
    once = all(template.count(name) == 1 for name in ("{token}", "{user_id}"))
    front = template.startswith(("{endpoint}/", "https://"))
    if not (once and front and parts <= _TEMPLATE_PARTS) or re.search(r"[\s<>\"'\\\x00-\x1f\x7f]", template):
        raise BadInput("template_part", field=field)
    return template


def join_link(settings: Settings, lesson: Lesson, user_id: str) -> str:
    """The link that takes this seat into this class; a practice class's leads to the practice
    classroom, whatever else is set. Raises Refusal while no endpoint is set."""
    endpoint = (lesson.practice and settings.practice_endpoint) or settings.endpoint
    if not endpoint:
        raise Refusal("endpoint_missing")
    return settings.link_template.format_map(
        {"endpoint": endpoint, "token": quote(lesson.token, safe=""), "user_id": quote(user_id, safe="")}
    )


def leads_to_practice(settings: Settings, lesson: Lesson) -> bool:
    """Whether the join links of this class lead to the practice classroom, which stands on this
    computer alone, and not to LearnCube."""
    practice = settings.practice_endpoint
    return bool(practice) and (lesson.practice or settings.endpoint == practice)


def opens_here_only(settings: Settings, url: str) -> bool:
    """Whether a join link opens on this computer alone: in the practice classroom, or at an address that
    means whatever computer it is opened on."""
    practice = settings.practice_endpoint
    return (bool(practice) and url.startswith(f"{practice}/")) or is_loopback(urlsplit(url).hostname or "")


def read_link(text: str) -> tuple[str, str] | None:
    """Token and ``user_id`` of the first join link in ``text``, else None.

    Takes both forms of link, with words, brackets or HTML around it, without a scheme, and wrapped
    into another link by a mail program. The values are as they stand: whether they are right is
    for the caller to look up.
    """
    for address in _addresses(text[:_MOST_PASTED]):
        query = address.partition("?")[2].partition("#")[0] or address
        pairs = dict(reversed(parse_qsl(query, keep_blank_values=True)))
        token = next((word for name in _TOKEN_NAMES if (word := _word(pairs.get(name, "")))), None)
        user_id = next((word for name in _USER_NAMES if (word := _word(pairs.get(name, "")))), None)
        if token and user_id:
            return token, user_id
    return None


def _addresses(text: str) -> Iterator[str]:
    from html import unescape  # with every name that HTML has: a millisecond

    found = [piece for piece in _AROUND.split(unescape(text)) if "?" in piece or "&" in piece]
    yield from found
    # A link inside another link stands there percent-encoded: its parameters join the outer ones.
    yield from (unquote(piece).replace("?", "&").replace("&", "?", 1) for piece in found)


def _word(value: str) -> str | None:
    """The letters and digits that a value begins with: what follows is the sentence around it."""
    found = _WORD.match(value)
    return found.group() if found else None
