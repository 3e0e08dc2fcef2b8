"""``lcadmin report``: what people are paid by."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from lcadmin.cli.base import Group, options, say, to_json
from lcadmin.domain.errors import BadInput
from lcadmin.outputs import durations_csv, durations_json, durations_text
from lcadmin.services import report as service


@click.group(cls=Group, name="report")
def report() -> None:
    """Reports over the counted minutes."""


@report.command("durations")
@click.option("--from", "start", metavar="WHEN")
@click.option("--to", "end", metavar="WHEN", help="A date alone includes that day.")
@click.option("--by", type=click.Choice(["class", "week", "month"]), default="class")
@click.option("--format", "form", type=click.Choice(["json", "csv"]))
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE")
def durations(start: str | None, end: str | None, by: str, form: str | None, output: Path | None) -> None:
    """How long each class lasted, with totals."""
    desk = options().desk
    words = options().wording()
    made = service.durations(
        desk,
        start=None if start is None else options().when(start, "--from"),
        end=None if end is None else options().until(end, "--to"),
        by=by,
    )
    zone = options().zone()
    if form is None and output is not None and output.suffix.lower() in (".csv", ".json"):
        form = output.suffix.lower()[1:]
    if form == "json" or (form is None and options().json):
        text = to_json(durations_json(made, words)) + "\n"
    elif form == "csv":
        text = durations_csv(made, zone, words)
    else:
        text = durations_text(made, zone, words) + "\n"
    if output is None:
        sys.stdout.write(text)
        return
    try:
        # A byte order mark: without it spreadsheets read UTF-8 names as another code page.
        output.write_text(text, encoding="utf-8-sig" if form == "csv" else "utf-8", newline="")
    except OSError as error:
        raise BadInput("unwritable_file", file=output, cause=error.strerror or str(error)) from error
    say(f"Written: {output}")
