"""The list of imported class logs."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from lcadmin.gui.models.class_logs import log_columns
from lcadmin.gui.models.found import Finder
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.found_list import FoundList
from lcadmin.services import class_logs
from lcadmin.services.log_tables import LogQuery, LogRow


class LogList(FoundList):
    """What LearnCube's own log says, class by class."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        finder: Finder[LogRow, LogQuery] = Finder(
            lambda row: row.id,
            partial(class_logs.first, office.desk),
            partial(class_logs.ids, office.desk),
            partial(class_logs.rows, office.desk),
        )
        name = self.tr("Imported class logs")
        super().__init__(office, name, "logs", log_columns(office), finder, LogQuery(), parent)
