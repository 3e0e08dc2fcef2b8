"""``lcadmin journal``: every delivery out, deliveries of elsewhere in."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Any, TextIO

import click
import msgspec

from lcadmin.cli.base import WHOLE, Group, Whole, options, out, say, table
from lcadmin.cli.files import rejected_json, say_rejected
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.errors import BadInput
from lcadmin.outputs.csv_cells import safe_cell
from lcadmin.services import journal as service
from lcadmin.services.tables_journal import MessageKind, MessageQuery, MessageSort

_KINDS = {one.name.lower(): one for one in MessageKind}
_COLUMNS = ("id", "arrived", "request", "token", "user_id", "time", "outcome", "reply", "remote")


@click.group(cls=Group, name="journal", invoke_without_command=True)
@click.option("--class", "lesson_id", type=WHOLE, metavar="ID")
@click.option("--person", "person_id", type=WHOLE, metavar="ID", help="About this person.")
@click.option("--since", metavar="WHEN")
@click.option("--from", "start", metavar="WHEN", help="As --since.")
@click.option("--to", "end", metavar="WHEN", help="A date alone includes that day.")
@click.option("--kind", type=click.Choice(list(_KINDS)), help="What LearnCube said.")
@click.option("--outcome", type=click.Choice([one.value for one in Outcome]), help="What was made of it.")
@click.option("--accepted/--turned-away", default=None, help="Answered with yes, or with no.")
@click.option("--search", default="", metavar="WORDS", help="In the class's title or the person's name.")
@click.option("--sort", type=click.Choice([one.value for one in MessageSort]), default=MessageSort.TIME.value)
@click.option("--descending", is_flag=True, help="The latest or last first.")
@click.option("--limit", type=Whole(1, 2**63 - 1), metavar="N")
@click.option("--format", "form", type=click.Choice(["jsonl", "csv"]))
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE")
@click.pass_context
def journal(
    ctx: click.Context,
    lesson_id: int | None,
    person_id: int | None,
    since: str | None,
    start: str | None,
    end: str | None,
    kind: str | None,
    outcome: str | None,
    accepted: bool | None,
    search: str,
    sort: str,
    descending: bool,
    limit: int | None,
    form: str | None,
    output: Path | None,
) -> None:
    """Every message from LearnCube, oldest first; all of it or what matches."""
    if ctx.invoked_subcommand is not None:
        return
    given = options()
    begins = [
        given.when(text, name) for text, name in ((since, "--since"), (start, "--from")) if text is not None
    ]
    query = MessageQuery(
        start=max(begins, default=None),
        end=None if end is None else given.until(end, "--to"),
        kind=None if kind is None else _KINDS[kind],
        outcome=None if outcome is None else Outcome(outcome),
        accepted=accepted,
        lesson_id=lesson_id,
        person_id=person_id,
        search=search,
        sort=MessageSort(sort),
        descending=descending,
    )
    everything = query == MessageQuery(start=query.start, lesson_id=lesson_id, descending=False)
    if everything and limit is None:
        rows = service.export(given.desk, lesson_id=lesson_id, since=query.start)
    else:
        rows = service.export_found(given.desk, query, limit)
    if output is not None:
        many = _write_file(rows, form or ("csv" if output.suffix.lower() == ".csv" else "jsonl"), output)
        out({"file": str(output), "messages": many}, f"{many:,} messages written: {output}")
    elif form is not None:
        _WRITERS[form](rows, sys.stdout)
    else:
        listed = list(rows)
        out(listed, lambda: _readable(listed))
        if listed and not given.json:
            say(f"{len(listed):,} message{'' if len(listed) == 1 else 's'}.")


def _write_file(rows: Iterator[dict[str, Any]], form: str, file: Path) -> int:
    """Whole or not at all. BadInput where it cannot be written."""
    unfinished = file.with_name(f"{file.name}.{token_hex(4)}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as target:
            many = _WRITERS[form](rows, target)
        unfinished.replace(file)
    except OSError as error:
        raise BadInput("unwritable_file", file=file, cause=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return many


def _write_lines(rows: Iterator[dict[str, Any]], target: TextIO) -> int:
    encode, many = msgspec.json.Encoder().encode, 0
    for row in rows:
        target.write(encode(row).decode() + "\n")
        many += 1
    return many


def _write_csv(rows: Iterator[dict[str, Any]], target: TextIO) -> int:
    many = 0
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    columns = list(_COLUMNS)
    first = next(rows, None)
    if first is not None:
        columns += [key for key in first if key not in columns]
    writer.writerow(columns)
    for row in [] if first is None else _chained(first, rows):
        writer.writerow([safe_cell(_cell(row.get(column))) for column in columns])
        target.write(text.getvalue())
        text.seek(0)
        text.truncate()
        many += 1
    target.write(text.getvalue())
    return many


_WRITERS = {"jsonl": _write_lines, "csv": _write_csv}


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
