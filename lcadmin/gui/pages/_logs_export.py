"""Class logs and received messages leave the window as a table: all that the filter finds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.gui.file_places import ask_where_to, documents
from lcadmin.gui.office import Office
from lcadmin.services import class_logs, journal
from lcadmin.services.log_tables import LogQuery
from lcadmin.services.tables_journal import MessageQuery

_PEOPLE = "participants"

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
        path = ask_where_to(self._over, title, documents() / f"{usual}.csv", kind, ".csv")
        if path is not None:
            self.write(query, path)

    def write(self, query: LogQuery | MessageQuery, path: Path) -> None:
        """Writes what is found, all of it, in the order it stands in; of class logs a second file beside it
        says who was there, as LearnCube's own export does."""
        office, outputs = self._office, self._office.outputs
        if outputs is None:
            return
        beside = _beside(path)

        def work() -> list[Path]:
            if isinstance(query, MessageQuery):
                return [_written(path, outputs.messages_csv(journal.find(office.desk, query)))]
            files = [_written(path, outputs.class_logs_csv(class_logs.find(office.desk, query)))]
            people = class_logs.people_in(office.desk, query)
            first = next(people, None)
            if first is not None:
                files.append(_written(beside, outputs.participants_csv(chain([first], people))))
            return files

        def done(files: list[Path]) -> None:
            words = translate("LogsPage", "Written: {file}")
            office.toast(words.format(file=", ".join(file.name for file in files)))

        office.tasks.run(
            work, done, office.trouble, busy=translate("LogsPage", "Exporting…"), owner=self._over
        )


def _beside(path: Path) -> Path:
    """The second file: over the one of before where the first is written over, else over nothing."""
    wanted = path.with_name(f"{path.stem}-{_PEOPLE}{path.suffix}")
    free = (path.with_name(f"{wanted.stem}-{n}{path.suffix}") for n in count(2))
    return (
        wanted if path.exists() or not wanted.exists() else next(file for file in free if not file.exists())
    )


def _written(path: Path, text: Iterator[str]) -> Path:
    """The file, once the text stands in it. BadInput where it cannot be written."""
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            file.writelines(text)
    except OSError as error:
        cause = error.strerror or str(error)
        raise BadInput("unwritable_file", file=path.name, cause=cause) from error
    return path
