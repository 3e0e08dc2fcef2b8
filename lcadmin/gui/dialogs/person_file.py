"""Everything about one person, saved as a file that can be given to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.long_work import Cancelled, Progress, run_long
from lcadmin.gui.file_places import ask_among, documents
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.toast import Offer
from lcadmin.services.person_file import gather
from lcadmin.services.words import in_its_language

translate = QCoreApplication.translate


def ask_where(office: Office, person: Person, window: QWidget) -> None:
    """Asks for a file and writes it."""
    if office.outputs is None:
        return
    kinds = {
        translate("PersonFile", "A page and its data (*.zip)"): ".zip",
        translate("PersonFile", "One web page (*.html)"): ".html",
        translate("PersonFile", "Data for another program (*.json)"): ".json",
    }
    file = ask_among(
        window,
        translate("PersonFile", "Save everything about {name}").format(name=person.name),
        documents() / f"{office.outputs.file_name(person.name)}.zip",
        kinds,
    )
    if file is not None:
        save_everything(office, person, file, window)


def save_everything(office: Office, person: Person, file: Path, window: QWidget) -> None:
    """Writes the file behind the window, with progress where there are very many classes."""
    outputs = office.outputs
    if outputs is None:
        return
    settings = in_its_language(office.desk, office.settings)

    def work(progress: Progress, cancelled: Cancelled) -> Path:
        whole = gather(office.desk, person.id, progress, cancelled)
        if not cancelled():
            content = outputs.person_file(file.suffix.lower().lstrip("."), whole, settings)
            try:
                file.write_bytes(content)
            except OSError as error:
                raise BadInput("unwritable_file", file=file, cause=error.strerror or str(error)) from error
        return file

    def done(written: Path) -> None:
        words = translate("PersonFile", "Written: {file}").format(file=written.name)
        office.toast(words, Offer(translate("PersonFile", "Open"), lambda: _open(written)))

    words = translate("PersonFile", "Gathering everything about {name}…").format(name=person.name)
    run_long(office, window, words, work, done)


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
