"""LearnCube's class logs, from files or from its REST API, into the store: all of an import or nothing.

What is read comes as a stream of entries; the rows go in by pieces that nobody sees until one last
small write shows them all. Every row that was read is added, changes what is there, is there already,
or is rejected with its reason. A row that stands twice in the same import, word for word, counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from lcadmin.domain.class_logs import LogSource
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.services.log_apart import run_apart
from lcadmin.services.log_entries import LogFile, LogsImport
from lcadmin.services.log_run import Cancelled, Progress, Run, place_here
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

LOCK = 0
"""Under this number the folder's import of class logs is held: one at a time among all processes."""

_SWEPT = 200
_SWEPT_FIRST = 512
_SWEPT_MS = 12


def import_logs(
    desk: Desk,
    source: LogSource,
    files: Sequence[LogFile],
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> LogsImport:
    """Imports the files' rows. When ``cancelled`` says so, or anything fails, nothing was imported.

    ``dry_run`` says what would come of it and writes nothing. Refusal ``log_import_running``.
    """
    with desk.store.hold(LOCK) as ours:
        if not ours:
            raise Refusal("log_import_running")
        if dry_run:
            return Run(place_here(desk, 0), source, 0, progress, cancelled).all(files)
        sweep_held(desk)
        name = ", ".join(one.name for one in files)
        begin = partial(_begin, source=source, name=name, now=desk.clock.now())
        number = desk.store.write(begin).result()
        try:
            done = run_apart(desk, source, number, files, progress, cancelled)
            if done is None:
                done = Run(place_here(desk, number), source, number, progress, cancelled).all(files)
            if not done.cancelled:
                publish(desk, number, done)
        finally:
            sweep_held(desk)
        return done


def sweep(desk: Desk) -> None:
    """Removes what an import that was killed left behind, unless one is under way."""
    with desk.store.read() as tables:
        if not tables.logs.open_imports():
            return
    with desk.store.hold(LOCK) as ours:
        if ours:
            sweep_held(desk)


def sweep_held(desk: Desk) -> None:
    """The same for whoever holds the lock."""
    with desk.store.read() as tables:
        if not tables.logs.open_imports():
            return
    portion = Portion(_SWEPT_FIRST, _SWEPT, _SWEPT_MS)
    removed = 1
    while removed:
        removed, milliseconds = desk.store.park(partial(_sweep, desk, many=portion.size)).result()
        portion.took(max(removed, 1), milliseconds)


def publish(desk: Desk, import_id: int, done: LogsImport) -> None:
    """Shows everything that the import brought."""
    summary = f'{{"added":{done.added},"updated":{done.updated},"unchanged":{done.unchanged}}}'
    now = desk.clock.now()
    desk.store.write(lambda tables: tables.logs.publish(import_id, now, summary)).result()


def _begin(tables: Tables, *, source: LogSource, name: str, now: Instant) -> int:
    return tables.logs.begin(source, name, now)


def _sweep(desk: Desk, tables: Tables, *, many: int) -> tuple[int, int]:
    began = desk.clock.elapsed_ms()
    removed = tables.logs.sweep(many)
    return removed, desk.clock.elapsed_ms() - began
