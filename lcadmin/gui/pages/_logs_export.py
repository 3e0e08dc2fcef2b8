"""Class logs and received messages leave the window as a table: all that the filter finds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.gui.file_places import documents, with_ending
from lcadmin.gui.office import Office
from lcadmin.services import class_logs, journal
from lcadmin.services.log_tables import LogQuery
from lcadmin.services.tables_journal import MessageQuery

translate = QCoreApplication.translate


class LogsExport:
    """Asks over ``over`` and writes behind the window. What is asked for says which of the two it is."""

    def __init__(self, office: Office, over: QWidget) -> None:
        self._office = office
        self._over = over

    def ask_where(self, query: LogQuery | MessageQuery) -> None:
        """Asks for a file and writes it."""
        if isinstance(query, MessageQuery):
            title = translate("LogsPage", "Export messages received")
            usual = translate("LogsPage", "messages")
        else:
            title = translate("LogsPage", "Export class logs")
            usual = translate("LogsPage", "class-logs")
        kind = translate("LogsPage", "Table (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self._over, title, str(documents() / f"{usual}.csv"), kind)
        if name:
            self.write(query, with_ending(name, ".csv"))

    def write(self, query: LogQuery | MessageQuery, path: Path) -> None:
        """Writes what is found, all of it, in the order it stands in."""
        office, outputs = self._office, self._office.outputs
        if outputs is None:
            return

        def text() -> Iterator[str]:
            if isinstance(query, MessageQuery):
                return outputs.messages_csv(journal.find(office.desk, query))
            return outputs.class_logs_csv(class_logs.find(office.desk, query))

        def work() -> Path:
            try:
                with path.open("w", encoding="utf-8-sig", newline="") as file:
                    file.writelines(text())
            except OSError as error:
                cause = error.strerror or str(error)
                raise BadInput("unwritable_file", file=path.name, cause=cause) from error
            return path

        words = translate("LogsPage", "Written: {file}")
        office.tasks.run(
            work,
            lambda written: office.toast(words.format(file=written.name)),
            office.trouble,
            busy=translate("LogsPage", "Exporting…"),
            owner=self._over,
        )
