"""``lcadmin journal``: every delivery out, deliveries of elsewhere in."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from lcadmin.cli.base import WHOLE, Group, options, out, say, table
from lcadmin.cli.files import rejected_json, say_rejected
from lcadmin.domain.errors import BadInput
from lcadmin.outputs.csv_cells import safe_cell
from lcadmin.services import journal as service

_COLUMNS = ("id", "arrived", "request", "token", "user_id", "time", "outcome", "reply", "remote")


@click.group(cls=Group, name="journal", invoke_without_command=True)
@click.option("--class", "lesson_id", type=WHOLE, metavar="ID")
@click.option("--since", metavar="WHEN")
@click.option("--format", "form", type=click.Choice(["jsonl", "csv"]))
@click.pass_context
def journal(ctx: click.Context, lesson_id: int | None, since: str | None, form: str | None) -> None:
    """Every message from LearnCube, oldest first."""
    if ctx.invoked_subcommand is not None:
        return
    moment = None if since is None else options().when(since, "--since")
    rows = service.export(options().desk, lesson_id=lesson_id, since=moment)
    if form == "jsonl":
        _write_lines(rows)
    elif form == "csv":
        _write_csv(rows)
    else:
        everything = list(rows)
        out(everything, lambda: _readable(everything))


def _write_lines(rows: Iterator[dict[str, Any]]) -> None:
    encode = msgspec.json.Encoder().encode
    for row in rows:
        sys.stdout.write(encode(row).decode() + "\n")


def _write_csv(rows: Iterator[dict[str, Any]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    columns = list(_COLUMNS)
    first = next(rows, None)
    if first is not None:
        columns += [key for key in first if key not in columns]
    writer.writerow(columns)
    for row in [] if first is None else _chained(first, rows):
        writer.writerow([safe_cell(_cell(row.get(column))) for column in columns])
        sys.stdout.write(text.getvalue())
        text.seek(0)
        text.truncate()
    sys.stdout.write(text.getvalue())


def _chained(first: dict[str, Any], rest: Iterator[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    yield first
    yield from rest


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _readable(rows: list[dict[str, Any]]) -> str:
    return table(
        ["Arrived", "Message", "Person's number", "Time", "Answer"],
        [(r["arrived"], r["request"], r["user_id"], _cell(r["time"]), r["outcome"]) for r in rows],
        "No message has arrived yet.",
    )


@journal.command("import")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.jsonl")
def import_(file: Path) -> None:
    """Adds deliveries from a file that `journal --format jsonl` or the safety copy wrote."""
    try:
        with file.open("rb") as lines:
            done = service.import_lines(options().desk, lines)
    except OSError as error:
        raise BadInput("unreadable_file", file=file, cause=error.strerror or str(error)) from error
    say_rejected(done.rejected, file)
    out(
        {"added": done.added, "skipped": done.skipped, "rejected": rejected_json(done.rejected)},
        f"{done.added} added, {done.skipped} were there already, {len(done.rejected)} could not be read.",
    )
    if done.rejected:
        say("The lines named above were left out; the rest is in.")
