"""What a join link says: which class and which person."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

_LONGEST = 200


class BadLink(Exception):
    """A link without exactly one token and one person."""


@dataclass(frozen=True, slots=True)
class JoinLink:
    """The two parameters of a join link, as they stand in it: whether they are good is asked later."""

    token: str = field(repr=False)
    user_id: str = field(repr=False)


def read_link(url: str) -> JoinLink:
    """The JoinLink of an address with any host and path. Raises BadLink."""
    try:
        query = urlsplit(url.strip()).query
    except ValueError:
        raise BadLink from None
    return read_query(query)


def read_query(query: str) -> JoinLink:
    """The JoinLink of a query string. Raises BadLink."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=20)
    except ValueError:
        raise BadLink from None
    found = [[value for name, value in pairs if name == wanted] for wanted in ("token", "user_id")]
    if any(len(values) != 1 or not _is_usable(values[0]) for values in found):
        raise BadLink
    return JoinLink(found[0][0], found[1][0])


def _is_usable(value: str) -> bool:
    return 0 < len(value) <= _LONGEST and value.isprintable()
