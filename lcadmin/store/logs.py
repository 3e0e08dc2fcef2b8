"""LearnCube's class logs as they were imported: all that the services ask of them."""

from __future__ import annotations

from lcadmin.store.class_log_search import LogSearch
from lcadmin.store.class_logs import ImportedLogs
from lcadmin.store.log_matches import LogMatches
from lcadmin.store.log_rooms import Rooms
from lcadmin.store.view import View


class Logs(ImportedLogs, LogSearch, LogMatches, Rooms):
    """Fulfils ``services.log_tables.LogsTable``."""

    def __init__(self, view: View) -> None:
        ImportedLogs.__init__(self, view)
