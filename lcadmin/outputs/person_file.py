"""Everything about one person as a file that somebody is given.

A ZIP by default: a page that any browser opens, without this program and without the internet, and beside
it the same as JSON, which another program can take in. Whoever wants to attach one page to a mail
takes the page alone; the JSON stands inside it then.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import msgspec

from lcadmin.domain.instants import Instant, iso, to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.person_file import Cell, CellKind, FileColumn, PersonFile, Section
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.outputs.dress import Dress
from lcadmin.outputs.page_template import page_template

PERSON_FORMS = ("zip", "html", "json")
_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_FORMAT = 1


def person_file(form: str, whole: PersonFile, settings: Settings) -> bytes:
    """The content of a file of one of ``PERSON_FORMS``, the page in the settings' words. KeyError for
    another form."""
    dress = Dress(settings)
    if form == "json":
        return _json(whole)
    if form == "html":
        return _page(whole, dress, None).encode()
    if form != "zip":
        raise KeyError(form)
    name = file_name(whole.name)
    packed = io.BytesIO()
    when = to_datetime(whole.made, dress.settings.zone).timetuple()[:6]
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for suffix, content in (
            ("html", _page(whole, dress, f"{name}.json").encode()),
            ("json", _json(whole)),
        ):
            entry = ZipInfo(f"{name}.{suffix}", (max(when[0], 1980), *when[1:]))
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, content)
    return packed.getvalue()


def file_name(name: str) -> str:
    """A person's name as a file can have it, without a suffix."""
    return " ".join(_NOT_IN_A_NAME.sub(" ", name).split()).strip(" .")[:80] or "x"


def person_json(whole: PersonFile) -> dict[str, Any]:
    """For programs: a list of objects a section, the entry one object; moments in ISO 8601, lengths in
    seconds, what is not known null."""
    made: dict[str, Any] = {"format": _FORMAT, "made": iso(whole.made)}
    for section in whole.sections:
        rows = [
            {column.key: _plain(column, cell) for column, cell in zip(section.columns, row, strict=True)}
            for row in section.rows
        ]
        made[section.key] = rows[0] if section.single else rows
    return made


def _json(whole: PersonFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(person_json(whole)), indent=2) + b"\n"


def _plain(column: FileColumn, cell: Cell) -> object:
    if cell is None:
        return None
    if column.kind is CellKind.MOMENT:
        return iso(Instant(int(str(cell))))
    if column.kind is CellKind.YES:
        return bool(cell)
    if isinstance(cell, Decimal):
        return str(cell)
    return cell.value if isinstance(cell, StrEnum) else cell


def _page(whole: PersonFile, dress: Dress, beside: str | None) -> str:
    from markupsafe import Markup

    template = page_template("person")
    business = dress.settings.business_name
    made = Text.of(
        "person_file_made" if business else "person_file_made_here",
        at=whole.made,
        zone=dress.settings.timezone,
        business=business,
    )
    machine = (
        Text("person_file_machine_here") if beside is None else Text.of("person_file_machine", file=beside)
    )
    # Nothing in it can end the script: "<" stands as its escape, which JSON reads as the same.
    inside = "" if beside else msgspec.json.encode(person_json(whole)).decode().replace("<", "\\u003c")
    return template.render(
        language=dress.settings.language,
        business=business,
        title=dress.say(Text.of("person_file_title", name=whole.name)),
        made=dress.say(made),
        about=dress.say(Text("person_file_about")),
        machine=dress.say(machine),
        none=dress.say(Text("person_file_none")),
        parts=[_part(section, dress) for section in whole.sections],
        data=Markup(inside),  # noqa: S704 - see above
    )


def _part(whole: Section, dress: Dress) -> dict[str, Any]:
    section = _filled(whole)
    return {
        "key": section.key,
        "head": dress.say(Text(f"person_file_{section.key}")),
        "single": section.single,
        "count": len(section.rows),
        "heads": [
            {
                "words": dress.say(Text(f"person_file_head_{column.key}")),
                "right": column.right,
                "look": "figure" if column.right else "moment" if column.kind is CellKind.MOMENT else "",
            }
            for column in section.columns
        ],
        "rows": _rows(section, dress),
    }


def _filled(section: Section) -> Section:
    """Without columns in which nothing stands: people read it, and paper is narrow."""
    places = [
        place
        for place in range(len(section.columns))
        if not section.rows or any(row[place] not in (None, "") for row in section.rows)
    ]
    columns = [section.columns[place] for place in places]
    rows = [[row[place] for place in places] for row in section.rows]
    return Section(section.key, columns, rows, section.single)


def _rows(section: Section, dress: Dress) -> Iterator[list[str]]:
    for row in section.rows:
        yield [_shown(column, cell, dress) for column, cell in zip(section.columns, row, strict=True)]


def _shown(column: FileColumn, cell: Cell, dress: Dress) -> str:
    if cell is None:
        return ""
    if column.kind is CellKind.MOMENT:
        return dress.local(Instant(int(str(cell))))
    if column.kind is CellKind.SECONDS:
        return hours(int(str(cell)))
    if column.kind is CellKind.YES:
        return dress.say(Text("person_file_yes" if cell else "person_file_no"))
    if isinstance(cell, StrEnum) or column.key == "unit":
        return dress.say(Text(f"person_file_{column.key}_{cell}"))
    return str(cell)
