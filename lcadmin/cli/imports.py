"""``lcadmin import``: LearnCube's class logs, from its exports, from JSON, from its REST API."""

from __future__ import annotations

import codecs
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic
from types import FrameType
from typing import Any

import click

from lcadmin.cli.base import Group, options, out, say
from lcadmin.domain.class_logs import LogSource
from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import english
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import Counts, LogFile, LogsImport
from lcadmin.services.log_run import Progress

_FILE = click.Path(path_type=Path)
_SAID = 20
_SAY_EVERY_S = 2.0
_DRY = click.option("--dry-run", is_flag=True, help="Say what would come of it; import nothing.")


@click.group(cls=Group, name="import")
def imports() -> None:
    """LearnCube's class logs."""


@imports.command("csv")
@click.option("--classes", type=_FILE, metavar="FILE", help="The dashboard's export of classes.")
@click.option("--participants", type=_FILE, metavar="FILE", help="The dashboard's export of participants.")
@click.option("--rejected", type=_FILE, metavar="FILE", help="Save the rows that were not taken here.")
@click.option(
    "--encoding",
    callback=lambda _context, _option, given: _encoding(given),
    metavar="NAME",
    help="How the letters are written, as cp1251 or mac_roman; default: as they seem to be.",
)
@_DRY
def import_csv(
    classes: Path | None, participants: Path | None, rejected: Path | None, encoding: str, dry_run: bool
) -> None:
    """The two CSV exports of LearnCube's dashboard. Their times stand in --tz, else the business's zone."""
    from lcadmin.learncube import csv_import
    from lcadmin.services.log_sources import Kind

    given = [(participants, Kind.PARTICIPANTS), (classes, Kind.CLASSES)]
    chosen = [(path, kind) for path, kind in given if path is not None]
    if not chosen:
        raise click.UsageError("Give --classes, --participants or both.")
    zone = options().zone()
    files = []
    for path, kind in chosen:
        look = csv_import.look(path, zone, kind, encoding)
        if look.layout is None:
            raise BadInput("log_file_unknown", file=path.name)
        files.append(csv_import.log_file(path, zone, look.layout))
    done = _import(LogSource.CSV, files, dry_run)
    if rejected is not None and done.rejected:
        _save(rejected, [path for path, _ in chosen], done)
    _tell(done, dry_run, zone.key)


def _encoding(given: str | None) -> str:
    if not given:
        return ""
    try:
        b"a".decode(given, "replace")  # as a file will be: what is looked up need not be for letters
    except (LookupError, ValueError):
        raise click.BadParameter(f"“{given}” is no way to write letters that is known here.") from None
    return codecs.lookup(given).name


@imports.command("json")
@click.argument("files", type=_FILE, metavar="FILE...", nargs=-1, required=True)
@_DRY
def import_json(files: tuple[Path, ...], dry_run: bool) -> None:
    """JSON as the REST API gives it (pages, lists or single rows), or as `logs --json` writes it."""
    from lcadmin.learncube import json_import

    _tell(_import(LogSource.JSON, [json_import.log_file(path) for path in files], dry_run), dry_run)


@imports.command("api")
@click.option("--since", metavar="WHEN", help="From when on; default: since the last import.")
@_DRY
def import_api(since: str | None, dry_run: bool) -> None:
    """From LearnCube's REST API: what is new since the last time. What failed goes on where it stopped."""
    from lcadmin.learncube.sources import LearnCubeSources
    from lcadmin.services.import_feed import import_feed

    desk = options().desk
    moment = None if since is None else options().when(since, "--since")
    feed = LearnCubeSources(desk).feed()
    with stoppable() as stopped:
        done = import_feed(
            desk, feed, since=moment, dry_run=dry_run, progress=telling(), cancelled=stopped.is_set
        )
    if done.cancelled:
        raise click.Abort
    _tell(done, dry_run)


def _import(source: LogSource, files: list[LogFile], dry_run: bool) -> LogsImport:
    with stoppable() as stopped:
        done = import_logs(
            options().desk, source, files, dry_run=dry_run, progress=telling(), cancelled=stopped.is_set
        )
    if done.cancelled:
        raise click.Abort
    return done


def telling() -> Progress | None:
    """Says now and then how far it is, where somebody looks on."""
    if not sys.stderr.isatty():
        return None
    last = monotonic()

    def tell(read: int, share: float) -> None:
        nonlocal last
        if monotonic() - last >= _SAY_EVERY_S:
            last = monotonic()
            say(f"{read:,} rows read" + (f", {share:.0%}" if share else ""))

    return tell


@contextmanager
def stoppable() -> Iterator[Event]:
    """Ctrl+C and a kind kill end an import between two pieces, so that it leaves nothing behind."""
    stopped = Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _save(target: Path, sources: list[Path], done: LogsImport) -> None:
    from lcadmin.learncube import csv_import

    several = len({row.file for row in done.rejected}) > 1
    for source in sources:
        rows = [row for row in done.rejected if row.file == source.name]
        place = target.with_stem(f"{target.stem}-{source.stem}") if several else target
        if rows:
            try:
                csv_import.save_rejected(place, source, rows)
            except OSError as error:
                raise BadInput(
                    "unwritable_file", file=place, cause=error.strerror or type(error).__name__
                ) from error


def _tell(done: LogsImport, dry_run: bool, zone: str | None = None) -> None:
    for row in done.rejected[:_SAID]:
        say(f"{row.file}, line {row.line}: {english(row.why)}")
    if len(done.rejected) > _SAID:
        say(f"… and {len(done.rejected) - _SAID} more lines; --json lists them all.")
    for remark in done.remarks[:_SAID]:
        say(f"{remark.file}, line {remark.line}: {english(remark.what)}")
    more = len(done.remarks) + done.more_remarks - _SAID
    if more > 0:
        say(f"… and {more} more remarks; --json lists them.")
    out(import_json_of(done, zone), lambda: _readable(done, dry_run))


def import_json_of(done: LogsImport, zone: str | None = None) -> dict[str, Any]:
    """The summary of an import. ``read`` is always added + updated + unchanged + rejected."""
    return {
        "read": done.read,
        "added": done.added,
        "updated": done.updated,
        "unchanged": done.unchanged,
        "rejected": [{"line": row.line, "why": english(row.why), "file": row.file} for row in done.rejected],
        "repeated": done.repeated,
        "duration_unit": None if done.unit is None else done.unit.value,
        "timezone": zone,
        "classes": _counts(done.classes),
        "participants": _counts(done.participants),
        "events": _counts(done.events),
        "remarks": [{"line": one.line, "what": english(one.what), "file": one.file} for one in done.remarks],
    }


def _counts(counts: Counts) -> dict[str, int]:
    return {"added": counts.added, "updated": counts.updated, "unchanged": counts.unchanged}


def _readable(done: LogsImport, dry_run: bool) -> str:
    counts = f"{done.added} added, {done.updated} updated, {done.unchanged} unchanged"
    said = [f"{done.read} read: {counts}, {len(done.rejected)} rejected."]
    if done.repeated:
        said.append(f"{done.repeated} stood in the file more than once and were counted once.")
    if done.unit is not None:
        said.append(f"Lengths were taken as {done.unit.value}.")
    if dry_run:
        said.append("This was only a look: nothing was imported.")
    return "\n".join(said)
