"""What every page of the window is given: the desk, background work, changes, and ways to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QPagedPaintDevice

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, render
from lcadmin.gui.bridge import Bridge
from lcadmin.gui.clipboard import put_on_clipboard
from lcadmin.gui.formats import Formats
from lcadmin.gui.history import History
from lcadmin.gui.loader import Loader
from lcadmin.gui.tasks import Tasks
from lcadmin.services.ports import Anew, Arrived, Backups, Changed, Desk, Parcel, Parcels
from lcadmin.services.words import words_of

if TYPE_CHECKING:
    from lcadmin.domain.class_logs import ParticipantLog
    from lcadmin.domain.errors import UserError
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.moved import Moved
    from lcadmin.domain.person_file import PersonFile
    from lcadmin.domain.places import Place
    from lcadmin.domain.reach import Reach
    from lcadmin.domain.report_sheets import Sheet
    from lcadmin.domain.statements import Statement
    from lcadmin.gui.widgets.toast import Offer
    from lcadmin.services.controls import PracticeControl, ResponderControl
    from lcadmin.services.erasing_files import PersonalFiles
    from lcadmin.services.home_ports import Home
    from lcadmin.services.journal import DeliveryRow
    from lcadmin.services.log_sources import LogSources
    from lcadmin.services.log_tables import LogRow


class Outputs(Protocol):
    """What leaves the window as a file: the functions of ``lcadmin.outputs``, which fulfils this."""

    def report_file(
        self,
        form: str,
        sheet: Sheet,
        settings: Settings,
        made: Instant,
        logo: bytes | None = None,
        going_on: Callable[[], bool] = ...,
    ) -> bytes:
        """The content of a file: "csv", "xlsx", "pdf" or "html". A PDF that ``going_on`` ended is empty."""

    def messages_csv(self, rows: Iterable[DeliveryRow]) -> Iterator[str]:
        """Received messages as CSV, by pieces."""

    def class_logs_csv(self, rows: Iterable[LogRow]) -> Iterator[str]:
        """Imported class logs as a CSV text, by pieces."""

    def participants_csv(self, people: Iterable[ParticipantLog]) -> Iterator[str]:
        """Who was in imported classes as a CSV text, by pieces."""

    def report_clipboard(self, sheet: Sheet, settings: Settings) -> tuple[str, str]:
        """A report for the clipboard, plain and rich."""

    def print_report(
        self,
        sheet: Sheet,
        settings: Settings,
        made: Instant,
        device: QPagedPaintDevice,
        logo: bytes | None = None,
    ) -> None:
        """Draws a report on a printer."""

    def person_file(self, form: str, whole: PersonFile, settings: Settings) -> bytes:
        """Everything about one person as a file: "zip", "html" or "json"."""

    def statement_words(self, statement: Statement, settings: Settings) -> tuple[str, str]:
        """A statement's time and its sum as people read them."""

    def statement_file(
        self, form: str, statement: Statement, settings: Settings, made: Instant, logo: bytes | None = None
    ) -> bytes:
        """A family's statement as a file: "pdf", "html" or "json"."""

    def print_statements(
        self,
        made: Iterable[tuple[Statement, Settings]],
        now: Instant,
        device: QPagedPaintDevice,
        logo: bytes | None = None,
        going_on: Callable[[], bool] = ...,
    ) -> int:
        """Draws statements on a printer as one job; returns how many are whole."""

    def statement_name(self, statement: Statement, settings: Settings) -> str:
        """What a statement's file is called, without a suffix."""

    def file_name(self, name: str) -> str:
        """A person's name as a file can have it."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The backups, and the folder for them in the data folder."""

    backups: Backups
    own: Path


class Office(QObject):
    """Handed to every page. Pages ask the main window for things through its signals.

    ``window_state`` is the file in the data folder that keeps sizes, columns and filters; None keeps
    nothing. Without ``outputs`` nothing can be exported; without ``home`` nothing is done on this PC,
    and without ``logs`` no class log is imported.
    ``check_wanted`` asks for a look from outside, ``reach_changed`` tells that the light may be another.
    """

    page_wanted = Signal(str, object)  # a dict would be copied by Qt, and enums in it become plain words
    new_class_wanted = Signal()
    toast_wanted = Signal(str, object)
    trouble_wanted = Signal(str)
    settings_changed = Signal()
    check_wanted = Signal()
    reach_changed = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        responder: ResponderControl,
        practice: PracticeControl,
        window_state: Path | None = None,
        outputs: Outputs | None = None,
        home: Home | None = None,
        shelf: Shelf | None = None,
        logs: LogSources | None = None,
        parcels: Parcels | None = None,
        personal_files: PersonalFiles | None = None,
        details: Callable[[str], str] | None = None,
        place: Place | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.responder = responder
        self.practice = practice
        self.outputs = outputs
        self.home = home
        self.shelf = shelf
        self.logs = logs
        self.greeting: UserError | None = None  # what to say first
        self.anew: Anew | None = None  # what to begin anew with, once the window is gone
        self.parcels = parcels  # how the data goes to another PC
        self.personal_files = personal_files  # the folder's files as an erasure needs them
        self.arrived: Arrived | None = None  # what to say first of what was begun anew with
        self.details = details  # for somebody who helps, with a fault's own words
        self.place = place  # what is wrong with where the data folder lies
        self.folder = window_state.parent if window_state is not None else None
        self.tasks = Tasks(self, desk.store.give_up)
        self.bridge = Bridge(self)
        self.bridge.listen(self._heard)
        self._memory = QSettings(str(window_state), QSettings.Format.IniFormat) if window_state else None
        self.settings = Settings()
        self._settings_loader = Loader(self.tasks, self, self.load_settings, self.use, self.trouble)
        self.history = History(self)
        self.heard: Instant | None = None  # when a message last came, also before this start
        self.heard_real: Instant | None = None  # the same, of classes that are no practice
        self.reach: Reach | None = None  # the last look from outside, at the present address
        self.checking = False
        self.moved: Moved | None = None  # where the data has gone, if it is not at home here
        self.backup_problem: Text | None = None  # why no automatic backup can be made
        self.answered_elsewhere = False  # whether anybody answers for this data, if not this program

    def restart_from(self, parcel: Parcel) -> None:
        """Ends the window; whoever opened it puts what came from another PC in place and opens it again."""
        self._begin_anew(Anew(parcel=parcel))

    def restart_in(self, folder: Path) -> None:
        """Ends the window; whoever opened it moves the data to ``folder`` and opens it there."""
        self._begin_anew(Anew(folder=folder))

    def restart_with(self, backup: Path) -> None:
        """Ends the window; whoever opened it puts ``backup`` back and opens it again."""
        self._begin_anew(Anew(backup=backup))

    def _begin_anew(self, wanted: Anew) -> None:
        self.anew = wanted
        self.end_wanted.emit()

    def use(self, settings: Settings) -> None:
        """Shows everything by these settings from now on."""
        self.settings = settings
        self.settings_changed.emit()

    def load_settings(self) -> Settings:
        """The settings as they stand; reads the store, so not on the window's thread."""
        with self.desk.store.read() as tables:
            return tables.settings.load()

    @property
    def formats(self) -> Formats:
        """How moments are written now."""
        return Formats.of(self.settings)

    def now(self) -> Instant:
        return self.desk.clock.now()

    def say(self, text: Text) -> str:
        """A sentence from outside the window, in the user's language and the business's own wording."""
        return render(text, words_of(self.desk, self.settings))

    def go_to(self, page: str, **args: object) -> None:
        """Shows a page by its name; ``args`` are the page's own (``lesson_id=7``)."""
        self.page_wanted.emit(page, args)

    def new_class(self) -> None:
        """Opens the form for a new class."""
        self.new_class_wanted.emit()

    def toast(self, text: str, offer: Callable[[], None] | Offer | None = None) -> None:
        """Says something in passing; with ``offer`` there is a button: *Undo*, unless it says another
        word. After something that a user did: ``done``."""
        self.toast_wanted.emit(text, offer)

    def done(self, text: str) -> None:
        """Says what a user has just done, and offers to take it back."""
        self.history.done(text)

    def trouble(self, error: UserError) -> None:
        """Says what could not be done, and why. Where a field stands for it, say it beside the field."""
        self.trouble_wanted.emit(self.say(error.text))

    def copy(self, plain: str, html: str = "") -> None:
        """Puts text on the clipboard, rich and plain at once where there is ``html``."""
        put_on_clipboard(plain, html)

    def remember(self, key: str, value: object) -> None:
        """Keeps something about the window on this PC: a size, a filter, column widths."""
        if self._memory is not None:
            self._memory.setValue(key, value)

    def recall(self, key: str) -> object:
        """What was kept under ``key``, None if nothing was."""
        return None if self._memory is None else self._memory.value(key)

    def _heard(self, changed: Changed) -> None:
        if changed.settings or changed.everything:
            self._settings_loader.load()
