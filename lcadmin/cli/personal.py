"""``lcadmin person export`` and ``erase``: everything about one person as a file, and none of it any more."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lcadmin.cli.base import WHOLE, Command, options, out, say
from lcadmin.cli.files import write_bytes
from lcadmin.domain.errors import BadInput

if TYPE_CHECKING:
    from lcadmin.services.erasing import Outlook


@click.command("export", cls=Command)
@click.argument("person_id", type=WHOLE, metavar="ID")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE",
    help="Ends in .zip (a page and JSON), .html (the page alone) or .json.",
)
def export(person_id: int, output: Path) -> None:
    """Writes everything about a person into one file."""
    from lcadmin.outputs import PERSON_FORMS, person_file
    from lcadmin.services.person_file import gather
    from lcadmin.services.words import in_its_language

    desk = options().desk
    whole = gather(desk, person_id)
    with desk.store.read() as tables:
        settings = in_its_language(desk, tables.settings.load())
    form = output.suffix.lower().lstrip(".")
    if form not in PERSON_FORMS:
        form = "zip"
    content = person_file(form, whole, settings)
    write_bytes(output, content)
    shape = {"file": str(output), "bytes": len(content), "person": person_id}
    out(shape, f"Written: {output}")


@click.command("erase", cls=Command)
@click.argument("person_id", type=WHOLE, metavar="ID")
@click.option("--look", is_flag=True, help="Only say what would go and what would stay.")
@click.option("--copies", is_flag=True, help="Erase in the backups as well.")
@click.option("--yes", is_flag=True, help="Do not ask. It cannot be undone.")
def erase(person_id: int, look: bool, copies: bool, yes: bool) -> None:
    """Erases a person's data; minutes and sums stay under another name."""
    from lcadmin.services import auto_backup, erasing

    office = options().office
    desk, files = office.desk, office.personal_files
    with desk.store.read() as tables:
        folder = auto_backup.folder_of(tables.settings.load(), office.folder.backups)
    outlook = erasing.look(desk, files, folder, person_id)
    shape = outlook_json(outlook)
    if look:
        out(shape, "\n".join(_lines(outlook)))
        return
    if not yes:
        _ask(outlook)
    done = erasing.erase(desk, files, person_id, outlook.copies if copies else ())
    left = done.kept if copies else outlook.copies
    shape |= {"copies": [str(one.file) for one in left], "wiped": done.wiped}
    words = [f"Erased. What must be kept stands under the name {done.name}."]
    words += [f"Still in: {one.file}" for one in left]
    if not done.wiped:
        words.append("The last traces in the database's file are overwritten by the running program.")
    out(shape, "\n".join(words))


def outlook_json(outlook: Outlook) -> dict[str, Any]:
    """What an erasure would do, for scripts."""
    return {
        "person": outlook.person.id,
        "name": outlook.name,
        "gone": dict(outlook.gone),
        "stays": dict(outlook.stays),
        "classes_ahead": outlook.ahead,
        "in_settings": outlook.in_settings,
        "copies": [
            {"file": str(one.file), "until": day.isoformat() if day is not None else None}
            for one in outlook.copies
            for day in (outlook.last_days.get(one.file),)
        ],
    }


def _ask(outlook: Outlook) -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise BadInput("erase_needs_yes")
    for line in _lines(outlook):
        say(line)
    typed = click.prompt(f"This cannot be undone. Type the name to go on ({outlook.person.name})", err=True)
    if typed.strip() != outlook.person.name:
        raise click.Abort


def _lines(outlook: Outlook) -> list[str]:
    gone = ", ".join(f"{count} {kind}" for kind, count in outlook.gone.items() if count)
    stays = ", ".join(f"{count} {kind}" for kind, count in outlook.stays.items() if count)
    lines = [f"Goes: the entry of {outlook.person.name}" + (f", {gone}" if gone else "")]
    lines.append(f"Stays as {outlook.name}: {stays or 'nothing but the number'}")
    if outlook.ahead:
        lines.append(f"First hand over or cancel {outlook.ahead} classes still to come.")
    if outlook.in_settings:
        lines.append("The settings or the business's own texts name this person: change them there.")
    for one in outlook.copies:
        day = outlook.last_days.get(one.file)
        until = f"until {day.isoformat()}" if day is not None else "until it is removed"
        lines.append(f"Still in a copy {until}: {one.file}")
    return lines
