"""Cuts down the 31 MB of ICU's data that come with Qt on Linux to what Qt asks ICU for.

Of ICU, Qt's core library calls the order of words (``ucol``), upper and lower case, the names of time zones
(``ucal``) and old character sets (``ucnv``); lcadmin asks Qt for the first two. Dates, numbers and languages
Qt and lcadmin take from tables of their own. Left out here are the names of currencies, units, regions,
languages, zones and characters, rules for spelling numbers, dictionaries and old character sets. The order of
words stays in every language.

The data is one table in the read-only segment of a shared library. The smaller table is put in its place, and
what follows it in the file moves up; at the addresses in memory nothing moves. On Windows and macOS, Qt uses
what the system has.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import NamedTuple

_PAGE = 4096
_MAGIC = b"\xda\x27"
_TABLE_FORMAT = b"CmnD"
_LOAD, _DYNAMIC, _RELRO = 1, 2, 0x6474E552
_PROGRAM_HEADER = struct.Struct("<IIQQQQQQ")
_LEFT_OUT = re.compile(
    r"(?:brkitr|curr|lang|rbnf|region|translit|unit|zone)/"
    r"|[^/]+\.(?:cnv|spp|cfu)$|unames\.icu$"
    # Dates and numbers of one language; "root", "pool" and tables such as "metaZones" stay.
    r"|[a-z]{2,3}(?:_\w+)?\.res$"
)


class _Item(NamedTuple):
    name: bytes
    data: bytes


class _Segment(NamedTuple):
    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    in_file: int
    in_memory: int
    align: int


def cut_down(library: Path) -> int:
    """Rewrites ``libicudata.so.N`` in place; returns by how many bytes it became smaller.

    ValueError where the file is not laid out as described above; it is left as it was then.
    """
    whole = library.read_bytes()
    smaller = without_the_needless(whole)
    library.write_bytes(smaller)
    return len(whole) - len(smaller)


def without_the_needless(whole: bytes) -> bytes:
    """The library with the smaller table. ValueError as ``cut_down``."""
    if whole[:6] != b"\x7fELF\x02\x01":
        raise ValueError("not a 64-bit little-endian ELF file")
    first_header, count = struct.unpack_from("<Q", whole, 32)[0], struct.unpack_from("<H", whole, 56)[0]
    segments = [
        _Segment(*_PROGRAM_HEADER.unpack_from(whole, first_header + number * _PROGRAM_HEADER.size))
        for number in range(count)
    ]
    read_only, *others = [one for one in segments if one.kind == _LOAD]
    if read_only.offset != 0 or len(others) != 1:
        raise ValueError("not one read-only and one writable segment")
    (writable,) = others
    start = _table_start(whole)
    table = _table(whole, start, read_only.in_file)
    kept = [item for item in table if not _LEFT_OUT.match(item.name.decode().partition("/")[2])]
    header_size = struct.unpack_from("<H", whole, start)[0]
    new = bytearray(whole[: start + header_size] + _packed(kept))
    end = len(new)
    # The loader asks that offset and address are the same within a page.
    new += bytes((writable.address - end) % _PAGE)
    moved = len(new) - writable.offset
    new += whole[writable.offset : writable.offset + writable.in_file]
    for number, one in enumerate(segments):
        if one is read_only:
            changed = one._replace(in_file=end, in_memory=end)
        elif one.kind in (_LOAD, _DYNAMIC, _RELRO):
            changed = one._replace(offset=one.offset + moved)
        else:
            continue
        _PROGRAM_HEADER.pack_into(new, first_header + number * _PROGRAM_HEADER.size, *changed)
    struct.pack_into("<Q", new, 40, 0)  # no section headers: only debuggers read them
    struct.pack_into("<HHH", new, 58, 0, 0, 0)
    return bytes(new)


def _table_start(whole: bytes) -> int:
    at = whole.find(_MAGIC)
    while at >= 2:
        if whole[at + 10 : at + 14] == _TABLE_FORMAT:
            return at - 2
        at = whole.find(_MAGIC, at + 1)
    raise ValueError("no table of ICU's data")


def _table(whole: bytes, start: int, end: int) -> list[_Item]:
    base = start + struct.unpack_from("<H", whole, start)[0]
    (count,) = struct.unpack_from("<I", whole, base)
    places = [struct.unpack_from("<II", whole, base + 4 + 8 * number) for number in range(count)]
    ends = [data for _, data in places[1:]] + [end - base]
    return [
        _Item(
            whole[base + name : whole.index(b"\0", base + name)],
            whole[base + data : base + after],
        )
        for (name, data), after in zip(places, ends, strict=True)
    ]


def _packed(items: list[_Item]) -> bytes:
    """ICU's table of contents: how many, where each one's name and data stand, then those."""
    names = bytearray()
    data = bytearray()
    places: list[tuple[int, int]] = []
    for item in items:
        places.append((len(names), len(data)))
        names += item.name + b"\0"
        data += item.data + bytes(-len(item.data) % 16)
    before_names = 4 + 8 * len(items)
    names += bytes(-(before_names + len(names)) % 16)
    contents = b"".join(
        struct.pack("<II", before_names + name, before_names + len(names) + at) for name, at in places
    )
    return struct.pack("<I", len(items)) + contents + bytes(names) + bytes(data)
