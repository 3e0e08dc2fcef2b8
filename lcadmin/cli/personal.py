"""``lcadmin person export``: everything about one person as a file."""

from __future__ import annotations

from pathlib import Path

import click

from lcadmin.cli.base import WHOLE, Command, options, out
from lcadmin.cli.files import write_bytes


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
