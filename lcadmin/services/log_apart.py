"""A long import with its reading and preparing in a process of its own.

Both take as much of the interpreter as all else that an import does. Here is left: a piece comes, is
written in a short transaction, and is acknowledged. So whoever is answered, or clicks, meanwhile hardly
notices, and reading and writing go on at the same time.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from lcadmin.domain.class_logs import LogSource
from lcadmin.services.log_entries import LogFile, LogsImport
from lcadmin.services.log_helping import Helping, HelpJob, ReadSoFar
from lcadmin.services.log_queue import put
from lcadmin.services.log_run import Cancelled, Progress
from lcadmin.services.log_tables import ReadyPiece
from lcadmin.services.ports import Desk

WORTH_BYTES = 1 << 20
"""About ten thousand rows: shorter files are imported as soon as a process is started."""


def run_apart(
    desk: Desk,
    source: LogSource,
    import_id: int,
    files: Sequence[LogFile],
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> LogsImport | None:
    """Writes what a helper prepares of the files. None where it is to be done in this process: the files
    are short or not of this PC, or no helper could be started. Raises as ``Helping.next``."""
    if desk.log_helper is None or sum(one.bytes for one in files) < WORTH_BYTES:
        return None
    recipes = tuple(one.recipe for one in files)
    if not all(recipes):
        return None
    with desk.log_helper.begin(HelpJob(source, import_id, recipes)) as helping:
        return None if helping is None else _written(desk, import_id, helping, progress, cancelled)


def _written(
    desk: Desk, import_id: int, helping: Helping, progress: Progress | None, cancelled: Cancelled | None
) -> LogsImport:
    while cancelled is None or not cancelled():
        said = helping.next()
        if isinstance(said, LogsImport):
            return said
        if isinstance(said, ReadyPiece):
            helping.wrote(desk.store.park(partial(put, desk.clock, import_id, said)).result())
        elif isinstance(said, ReadSoFar) and progress is not None:
            progress(said.rows, said.share)
    return LogsImport(cancelled=True)
