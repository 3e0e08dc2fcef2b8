"""Importing class logs from the window: a look at the files, the import's progress, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from lcadmin.gui.dialogs.logs_preview import LogsPreviewDialog
from lcadmin.gui.dialogs.logs_result import LogsResultDialog
from lcadmin.gui.dialogs.long_work import Progress, run_long
from lcadmin.gui.file_places import begin_at_documents
from lcadmin.gui.office import Office
from lcadmin.services.import_feed import import_feed
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import LogsImport
from lcadmin.services.log_sources import FileLook, Kind, Layout

translate = QCoreApplication.translate

ENDINGS = (".csv", ".txt", ".tsv", ".json", ".jsonl")


class LogImporter:
    """Works over ``window``; ``done`` is called after every import."""

    def __init__(self, office: Office, window: QWidget, done: Callable[[], None]) -> None:
        self._office = office
        self._window = window
        self._done = done
        self.preview: LogsPreviewDialog | None = None
        self.result: LogsResultDialog | None = None

    # From files

    def ask(self) -> None:
        """Opens the choice of files."""
        chooser = QFileDialog(self._window)
        chooser.setWindowTitle(translate("LogImporter", "Import class logs"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        chooser.setNameFilters([f"{translate('LogImporter', 'Class logs')} ({endings})", "* (*)"])
        begin_at_documents(chooser)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        chooser.open()

    def take(self, files: Sequence[Path]) -> None:
        """Looks at these files and shows what they are."""
        logs, office = self._office.logs, self._office
        if logs is None:
            return
        zone = office.settings.zone

        def show(looks: list[FileLook]) -> None:
            self.preview = LogsPreviewDialog(office, logs, looks, self._window)
            self.preview.chosen.connect(self._import)
            self.preview.open()

        office.tasks.run(
            lambda: [logs.look(path, zone) for path in files], show, office.trouble, owner=self._window
        )

    def _import(self, chosen: Sequence[tuple[FileLook, Layout | None]], zone_name: str) -> None:
        logs, office = self._office.logs, self._office
        if logs is None:
            return
        zone = ZoneInfo(zone_name)
        ordered = sorted(chosen, key=_participants_first)
        sources = {look.path.name: look.path for look, layout in ordered if layout is not None}

        def work(told: Progress, called_off: Callable[[], bool]) -> LogsImport:
            files = [logs.file(look, zone, layout) for look, layout in ordered]
            source = ordered[0][0].source
            return import_logs(office.desk, source, files, progress=_told(told), cancelled=called_off)

        words = translate("LogImporter", "Importing class logs…")
        run_long(office, self._window, words, work, lambda done: self._finished(done, sources))

    # From LearnCube

    def from_learncube(self) -> None:
        """What is new at LearnCube since the last time."""
        logs, office = self._office.logs, self._office
        if logs is None:
            return

        def work(told: Progress, called_off: Callable[[], bool]) -> LogsImport:
            return import_feed(office.desk, logs.feed(), progress=_told(told), cancelled=called_off)

        words = translate("LogImporter", "Importing from LearnCube…")
        run_long(office, self._window, words, work, lambda done: self._finished(done, {}))

    def _finished(self, done: LogsImport, sources: dict[str, Path]) -> None:
        self._done()
        if not sources and not done.rejected:
            self._office.toast(
                translate(
                    "LogImporter", "From LearnCube: {added} new, {updated} changed, {same} as before"
                ).format(added=done.added, updated=done.updated, same=done.unchanged)
            )
            return
        self.result = LogsResultDialog(self._office, done, sources, self._window)
        self.result.open()


def _participants_first(chosen: tuple[FileLook, Layout | None]) -> int:
    """What participants say belongs to their class, which then is written once."""
    layout = chosen[1]
    return 0 if layout is not None and layout.kind is Kind.PARTICIPANTS else 1


def _told(told: Progress) -> Callable[[int, float], None]:
    """Rows read, of as many as there are by the share that is read."""

    def tell(read: int, share: float) -> None:
        told(read, max(read, round(read / share)) if share > 0 else 0)

    return tell
