"""A long import with its reading and preparing in a process of its own.

Both take as much of the interpreter as all else that an import does. Here is left: a piece comes, is
written in a short transaction, and is acknowledged. So whoever is answered, or clicks, meanwhile hardly
notices, and reading and writing go on at the same time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
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
    """What the helper has ready is handed in at once: the writer may let pieces share a commit."""
    handed_in = deque[Future[int]]()
    try:
        while cancelled is None or not cancelled():
            said = helping.next()
            while handed_in and (handed_in[0].done() or isinstance(said, LogsImport)):
                helping.wrote(handed_in.popleft().result())
            if isinstance(said, LogsImport):
                return said
            if isinstance(said, ReadyPiece):
                handed_in.append(desk.store.park(partial(put, desk.clock, import_id, said)))
                handed_in[-1].add_done_callback(lambda _: helping.stir())
            elif isinstance(said, ReadSoFar) and progress is not None:
                progress(said.rows, said.share)
        return LogsImport(cancelled=True)
    finally:
        for future in handed_in:
            future.cancel()
